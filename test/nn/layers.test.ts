/** Layers beside PyTorch's: initial weights, outputs, gradients, buffers and text. */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { type Case, compare } from "./compare.js";

const matrix = { python_inputs: "[torch.randn(6, 5)]", inputs: () => [torch.randn(6, 5)] };
const cube = { python_inputs: "[torch.randn(4, 5, 3)]", inputs: () => [torch.randn(4, 5, 3)] };
const indices = {
  python_inputs: "[torch.randint(0, 10, (4, 6))]",
  inputs: () => [torch.randint(0, 10, [4, 6])],
};

const linear: Case[] = [
  { python: "nn.Linear(5, 3)", module: () => new nn.Linear(5, 3), ...matrix },
  {
    python: "nn.Linear(3, 7, bias=False)",
    module: () => new nn.Linear(3, 7, { bias: false }),
    ...cube,
  },
  { python: "nn.Linear(5, 64)", module: () => new nn.Linear(5, 64), ...matrix },
  {
    python: "nn.Linear(5, 3, dtype=torch.float64)",
    module: () => new nn.Linear(5, 3, { dtype: torch.float64 }),
    python_inputs: "[torch.randn(2, 5, dtype=torch.float64)]",
    inputs: () => [torch.randn(2, 5, { dtype: torch.float64 })],
  },
  {
    python: "nn.Bilinear(4, 3, 2)",
    module: () => new nn.Bilinear(4, 3, 2),
    python_inputs: "[torch.randn(5, 4), torch.randn(5, 3)]",
    inputs: () => [torch.randn(5, 4), torch.randn(5, 3)],
  },
  { python: "nn.Flatten()", module: () => new nn.Flatten(), ...cube },
  { python: "nn.Unflatten(1, (5, 1))", module: () => new nn.Unflatten(1, [5, 1]), ...matrix },
  { python: "nn.Identity(3, a=4)", module: () => new nn.Identity(3, { a: 4 }), ...matrix },
];

const embeddings: Case[] = [
  { python: "nn.Embedding(10, 4)", module: () => new nn.Embedding(10, 4), ...indices },
  {
    python: "nn.Embedding(10, 4, padding_idx=-3)",
    module: () => new nn.Embedding(10, 4, { padding_idx: -3 }),
    ...indices,
  },
  {
    python: "nn.Embedding(10, 4, max_norm=1.0)",
    module: () => new nn.Embedding(10, 4, { max_norm: 1 }),
    ...indices,
  },
  {
    python: "nn.Embedding(10, 4, max_norm=0.5, norm_type=1.0, scale_grad_by_freq=True)",
    module: () =>
      new nn.Embedding(10, 4, { max_norm: 0.5, norm_type: 1, scale_grad_by_freq: true }),
    ...indices,
  },
  {
    python: "nn.Embedding(10, 4, padding_idx=0, sparse=True)",
    module: () => new nn.Embedding(10, 4, { padding_idx: 0, sparse: true }),
    ...indices,
  },
];

const norms: Case[] = [
  { python: "nn.BatchNorm1d(5)", module: () => new nn.BatchNorm1d(5), ...matrix, calls: 3 },
  { python: "nn.BatchNorm1d(5)", module: () => new nn.BatchNorm1d(5), ...cube },
  { python: "nn.BatchNorm1d(5)", module: () => new nn.BatchNorm1d(5), ...matrix, evaluate: true },
  {
    python: "nn.BatchNorm1d(5, eps=1e-3, momentum=None)",
    module: () => new nn.BatchNorm1d(5, { eps: 1e-3, momentum: null }),
    ...matrix,
    calls: 3,
  },
  {
    python: "nn.BatchNorm1d(5, momentum=0.3, affine=False)",
    module: () => new nn.BatchNorm1d(5, { momentum: 0.3, affine: false }),
    ...matrix,
  },
  {
    python: "nn.BatchNorm1d(5, track_running_stats=False)",
    module: () => new nn.BatchNorm1d(5, { track_running_stats: false }),
    ...matrix,
    evaluate: true,
  },
  { python: "nn.LayerNorm(3)", module: () => new nn.LayerNorm(3), ...cube },
  {
    python: "nn.LayerNorm([5, 3], eps=1e-3, bias=False)",
    module: () => new nn.LayerNorm([5, 3], { eps: 1e-3, bias: false }),
    ...cube,
  },
  {
    python: "nn.LayerNorm(3, elementwise_affine=False)",
    module: () => new nn.LayerNorm(3, { elementwise_affine: false }),
    ...cube,
  },
  {
    python: "nn.GroupNorm(2, 6)",
    module: () => new nn.GroupNorm(2, 6),
    python_inputs: "[torch.randn(4, 6, 3)]",
    inputs: () => [torch.randn(4, 6, 3)],
  },
];

const others: Case[] = [
  { python: "nn.Dropout(0.3)", module: () => new nn.Dropout(0.3), ...matrix },
  { python: "nn.Dropout()", module: () => new nn.Dropout({ p: 0.5 }), ...matrix, evaluate: true },
  {
    python: "nn.Sequential(nn.Linear(5, 8), nn.ReLU(), nn.Dropout(0.1), nn.Linear(8, 2))",
    module: () =>
      new nn.Sequential(
        new nn.Linear(5, 8),
        new nn.ReLU(),
        new nn.Dropout(0.1),
        new nn.Linear(8, 2),
      ),
    ...matrix,
  },
];

test("layers equal PyTorch's", (t) => compare(t, [...linear, ...embeddings, ...norms, ...others]));
