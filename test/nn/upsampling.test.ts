/** Layers that resize, shuffle or unfold, beside PyTorch's: outputs, gradients, text and errors. */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { type Case, compare, compare_errors } from "./compare.js";

const randn = (...shape: number[]): Pick<Case, "python_inputs" | "inputs"> => ({
  python_inputs: `[torch.randn(${shape})]`,
  inputs: () => [torch.randn(...shape)],
});

const sequence = randn(2, 3, 5);
const image = randn(2, 3, 4, 5);
const volume = randn(1, 2, 2, 3, 4);

const upsamplings: Case[] = [
  { python: "nn.Upsample(9)", module: () => new nn.Upsample(9), ...sequence },
  {
    python: "nn.Upsample(scale_factor=2.5, mode='linear')",
    module: () => new nn.Upsample({ scale_factor: 2.5, mode: "linear" }),
    ...sequence,
  },
  {
    python: "nn.Upsample(None, (2, 3), 'bilinear', True)",
    module: () => new nn.Upsample(null, [2, 3], "bilinear", true),
    ...image,
  },
  {
    python: "nn.Upsample(scale_factor=1.7, mode='bicubic', recompute_scale_factor=True)",
    module: () =>
      new nn.Upsample({ scale_factor: 1.7, mode: "bicubic", recompute_scale_factor: true }),
    ...image,
  },
  {
    python: "nn.Upsample((3, 5, 7), mode='trilinear')",
    module: () => new nn.Upsample([3, 5, 7], { mode: "trilinear" }),
    ...volume,
  },
  {
    python: "nn.Upsample(scale_factor=2, mode='nearest-exact')",
    module: () => new nn.Upsample({ scale_factor: 2, mode: "nearest-exact" }),
    ...volume,
  },
  {
    python: "nn.UpsamplingNearest2d(scale_factor=2)",
    module: () => new nn.UpsamplingNearest2d({ scale_factor: 2 }),
    ...image,
  },
  {
    python: "nn.UpsamplingBilinear2d((7, 6))",
    module: () => new nn.UpsamplingBilinear2d([7, 6]),
    ...image,
  },
];

const shuffles: Case[] = [
  { python: "nn.PixelShuffle(2)", module: () => new nn.PixelShuffle(2), ...randn(2, 8, 3, 2) },
  { python: "nn.PixelUnshuffle(2)", module: () => new nn.PixelUnshuffle(2), ...randn(3, 4, 6) },
  { python: "nn.ChannelShuffle(3)", module: () => new nn.ChannelShuffle(3), ...randn(2, 6, 2, 3) },
];

const folds: Case[] = [
  { python: "nn.Unfold(2)", module: () => new nn.Unfold(2), ...image },
  {
    python: "nn.Unfold((2, 3), (1, 2), padding=1, stride=2)",
    module: () => new nn.Unfold([2, 3], [1, 2], { padding: 1, stride: 2 }),
    ...randn(3, 6, 5),
  },
  { python: "nn.Fold((3, 4), 2)", module: () => new nn.Fold([3, 4], 2), ...randn(2, 8, 6) },
  {
    python: "nn.Fold(6, (2, 3), dilation=1, padding=(1, 0), stride=(2, 1))",
    module: () => new nn.Fold(6, [2, 3], { dilation: 1, padding: [1, 0], stride: [2, 1] }),
    ...randn(12, 16),
  },
];

test("upsampling equals PyTorch's", (t) => compare(t, upsamplings));
test("shuffles equal PyTorch's", (t) => compare(t, shuffles));
test("folding and unfolding equal PyTorch's", (t) => compare(t, folds));

test("upsampling knows its class, and a factor of 0 is none", (t) => {
  t.is(new nn.UpsamplingNearest2d(2).name, "UpsamplingNearest2d");
  t.is(new nn.Upsample(3, 0).scale_factor, null);
});

test("folding sums what unfolding took several times", (t) => {
  const x = torch.ones(1, 1, 3, 3);
  const columns = new nn.Unfold(2)(x);
  t.deepEqual(columns.shape, [1, 4, 4]);
  t.deepEqual(new nn.Fold(3, 2)(columns).squeeze().tolist(), [
    [1, 2, 1],
    [2, 4, 2],
    [1, 2, 1],
  ]);
});

test("wrong arguments and inputs have PyTorch's errors", (t) => {
  const x = torch.ones(2, 3, 4, 5);
  compare_errors(t, [
    ["nn.Upsample()(torch.ones(2, 3, 4, 5))", () => new nn.Upsample()(x)],
    ["nn.Upsample(2, 2)(torch.ones(2, 3, 4, 5))", () => new nn.Upsample(2, 2)(x)],
    ["nn.PixelShuffle(2)(torch.ones(2, 3, 4, 5))", () => new nn.PixelShuffle(2)(x)],
    ["nn.PixelUnshuffle(2)(torch.ones(2, 3, 4, 5))", () => new nn.PixelUnshuffle(2)(x)],
    ["nn.ChannelShuffle(2)(torch.ones(2, 3, 4, 5))", () => new nn.ChannelShuffle(2)(x)],
    ["nn.ChannelShuffle(0)(torch.ones(2, 3, 4, 5))", () => new nn.ChannelShuffle(0)(x)],
    ["nn.Unfold(9)(torch.ones(2, 3, 4, 5))", () => new nn.Unfold(9)(x)],
    ["nn.Fold(9, 2)(torch.ones(2, 3, 4, 5))", () => new nn.Fold(9, 2)(x)],
  ]);
});
