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

/** Inputs of that shape, under the same names in both languages. */
function shaped(...shape: number[]): Pick<Case, "python_inputs" | "inputs"> {
  return {
    python_inputs: `[torch.randn(${shape.join(", ")})]`,
    inputs: () => [torch.randn(shape)],
  };
}

const picture = shaped(3, 4, 5, 6);
const volume = shaped(2, 4, 3, 2, 2);

const channel_norms: Case[] = [
  { python: "nn.BatchNorm2d(4)", module: () => new nn.BatchNorm2d(4), ...picture, calls: 2 },
  {
    python: "nn.BatchNorm2d(4, 1e-3, None, bias=False)",
    module: () => new nn.BatchNorm2d(4, 1e-3, null, { bias: false }),
    ...picture,
    calls: 3,
  },
  {
    python: "nn.BatchNorm2d(4)",
    module: () => new nn.BatchNorm2d(4),
    ...picture,
    evaluate: true,
  },
  { python: "nn.BatchNorm3d(4)", module: () => new nn.BatchNorm3d(4), ...volume },
  {
    python: "nn.BatchNorm3d(4, affine=False, track_running_stats=False)",
    module: () => new nn.BatchNorm3d(4, { affine: false, track_running_stats: false }),
    ...volume,
  },
  { python: "nn.SyncBatchNorm(4)", module: () => new nn.SyncBatchNorm(4), ...picture, calls: 2 },
  { python: "nn.SyncBatchNorm(5)", module: () => new nn.SyncBatchNorm(5), ...matrix },
  {
    python: "nn.SyncBatchNorm(4, momentum=None)",
    module: () => new nn.SyncBatchNorm(4, { momentum: null }),
    ...volume,
    evaluate: true,
  },
  {
    python:
      "nn.SyncBatchNorm.convert_sync_batchnorm(nn.Sequential(nn.BatchNorm2d(4), nn.Sequential(nn.ReLU(), nn.BatchNorm2d(4, affine=False))))",
    module: () =>
      nn.SyncBatchNorm.convert_sync_batchnorm(
        new nn.Sequential(
          new nn.BatchNorm2d(4),
          new nn.Sequential(new nn.ReLU(), new nn.BatchNorm2d(4, { affine: false })),
        ),
      ),
    ...picture,
  },
  { python: "nn.InstanceNorm1d(5)", module: () => new nn.InstanceNorm1d(5), ...cube },
  { python: "nn.InstanceNorm1d(5)", module: () => new nn.InstanceNorm1d(5), ...shaped(5, 3) },
  {
    python: "nn.InstanceNorm2d(4, affine=True, track_running_stats=True)",
    module: () => new nn.InstanceNorm2d(4, { affine: true, track_running_stats: true }),
    ...picture,
    calls: 2,
  },
  {
    python: "nn.InstanceNorm2d(4, affine=True, track_running_stats=True)",
    module: () => new nn.InstanceNorm2d(4, { affine: true, track_running_stats: true }),
    ...shaped(4, 5, 6),
    evaluate: true,
  },
  {
    python: "nn.InstanceNorm3d(4, momentum=None, affine=True, bias=False)",
    module: () => new nn.InstanceNorm3d(4, { momentum: null, affine: true, bias: false }),
    ...volume,
  },
  { python: "nn.InstanceNorm3d(4)", module: () => new nn.InstanceNorm3d(4), ...shaped(4, 3, 2, 2) },
  { python: "nn.RMSNorm(3)", module: () => new nn.RMSNorm(3), ...cube },
  {
    python: "nn.RMSNorm([5, 3], eps=1e-3)",
    module: () => new nn.RMSNorm([5, 3], { eps: 1e-3 }),
    ...cube,
  },
  {
    python: "nn.RMSNorm(3, elementwise_affine=False)",
    module: () => new nn.RMSNorm(3, { elementwise_affine: false }),
    ...cube,
  },
  { python: "nn.LocalResponseNorm(2)", module: () => new nn.LocalResponseNorm(2), ...picture },
  {
    python: "nn.LocalResponseNorm(3, 0.1, 0.5, 2.0)",
    module: () => new nn.LocalResponseNorm(3, 0.1, 0.5, 2),
    ...cube,
  },
  { python: "nn.CrossMapLRN2d(3)", module: () => new nn.CrossMapLRN2d(3), ...picture },
  {
    python: "nn.CrossMapLRN2d(5, 0.1, 0.5, 2)",
    module: () => new nn.CrossMapLRN2d(5, 0.1, 0.5, 2),
    ...shaped(2, 9, 3, 2),
  },
  {
    python: "nn.CrossMapLRN2d(4, 0.1)",
    module: () => new nn.CrossMapLRN2d(4, 0.1),
    ...shaped(2, 2, 3, 2),
  },
];

const others: Case[] = [
  { python: "nn.Dropout(0.3)", module: () => new nn.Dropout(0.3), ...matrix },
  {
    python: "nn.Dropout1d(0.4, inplace=True)",
    module: () => new nn.Dropout1d(0.4, { inplace: true }),
    python_inputs: "[torch.randn(4, 5, 3).exp().requires_grad_().clone()]",
    inputs: () => [torch.randn(4, 5, 3).exp().requires_grad_().clone()],
  },
  { python: "nn.Dropout1d()", module: () => new nn.Dropout1d(), ...matrix },
  {
    python: "nn.Dropout2d(0.4)",
    module: () => new nn.Dropout2d(0.4),
    python_inputs: "[torch.randn(4, 5, 3, 2)]",
    inputs: () => [torch.randn(4, 5, 3, 2)],
  },
  {
    python: "nn.Dropout3d(p=0.6)",
    module: () => new nn.Dropout3d({ p: 0.6 }),
    python_inputs: "[torch.randn(5, 3, 2, 2)]",
    inputs: () => [torch.randn(5, 3, 2, 2)],
  },
  { python: "nn.AlphaDropout(0.3, True)", module: () => new nn.AlphaDropout(0.3, true), ...matrix },
  { python: "nn.AlphaDropout()", module: () => new nn.AlphaDropout(), ...matrix, evaluate: true },
  { python: "nn.FeatureAlphaDropout()", module: () => new nn.FeatureAlphaDropout(), ...cube },
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

test("layers equal PyTorch's", (t) =>
  compare(t, [...linear, ...embeddings, ...norms, ...channel_norms, ...others]));

test("norms say which inputs they take", (t) => {
  const x = torch.zeros(2, 4);
  const wrong = (call: () => unknown, message: string) =>
    t.throws(call, { instanceOf: RangeError, message });
  wrong(() => new nn.BatchNorm2d(4)(x), "expected 4D input (got 2D input)");
  wrong(() => new nn.BatchNorm3d(4)(x), "expected 5D input (got 2D input)");
  wrong(() => new nn.InstanceNorm2d(4)(x), "expected 3D or 4D input (got 2D input)");
  wrong(() => new nn.SyncBatchNorm(4)(x.at(0)), "expected at least 2D input (got 1D input)");
  wrong(
    () => new nn.SyncBatchNorm(4)(torch.zeros(2, 0)),
    "SyncBatchNorm number of input channels should be non-zero",
  );
  wrong(
    () => new nn.InstanceNorm1d(3, { affine: true })(torch.zeros(2, 4, 5)),
    "expected input's size at dim=1 to match num_features (3), but got: 4.",
  );
  wrong(
    () => new nn.CrossMapLRN2d(3)(x),
    "CrossMapLRN2d: Expected input to be 4D, got 2D instead.",
  );
});

test("a checkpoint from before 0.4.0 says why its statistics are not taken", (t) => {
  const stats = torch.zeros(3);
  t.throws(() => new nn.InstanceNorm1d(3).load_state_dict({ running_mean: stats }), {
    message: /Unexpected running stats buffer\(s\) "running_mean" for InstanceNorm1d with /,
  });
  const tracking = new nn.InstanceNorm1d(3, { track_running_stats: true });
  tracking.load_state_dict({ running_mean: stats.add(2), running_var: stats });
  t.deepEqual(tracking.running_mean?.tolist(), [2, 2, 2]);
});

test("convert_sync_batchnorm keeps weights and statistics as they are", (t) => {
  const norm = new nn.BatchNorm2d(3).eval();
  const { SyncBatchNorm } = nn;
  const converted = SyncBatchNorm.convert_sync_batchnorm(norm) as nn.SyncBatchNorm;
  t.true(converted instanceof SyncBatchNorm);
  t.is(converted.weight, norm.weight);
  t.is(converted.running_var, norm.running_var);
  t.false(converted.training);
  t.throws(() => SyncBatchNorm.convert_sync_batchnorm(norm, 1 as never), {
    message: /process_group/,
  });
});
