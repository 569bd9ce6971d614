/** Convolutions beside PyTorch's: initial weights, outputs, gradients, text and errors. */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { type Case, compare, compare_errors } from "./compare.js";

const randn = (...shape: number[]): Pick<Case, "python_inputs" | "inputs"> => ({
  python_inputs: `[torch.randn(${shape})]`,
  inputs: () => [torch.randn(...shape)],
});

const sequence = randn(2, 4, 9);
const image = randn(2, 4, 6, 7);
const volume = randn(2, 2, 4, 5, 6);

const convolutions: Case[] = [
  { python: "nn.Conv1d(4, 6, 3)", module: () => new nn.Conv1d(4, 6, 3), ...sequence },
  { python: "nn.Conv2d(4, 6, 3)", module: () => new nn.Conv2d(4, 6, 3), ...image },
  { python: "nn.Conv3d(2, 3, 2)", module: () => new nn.Conv3d(2, 3, 2), ...volume },
  { python: "nn.Conv2d(4, 2, 3)", module: () => new nn.Conv2d(4, 2, 3), ...randn(4, 6, 7) },
  {
    python: "nn.Conv1d(4, 6, (3,), stride=2, padding=1, dilation=2, groups=2, bias=False)",
    module: () =>
      new nn.Conv1d(4, 6, [3], { stride: 2, padding: 1, dilation: 2, groups: 2, bias: false }),
    ...sequence,
  },
  {
    python: "nn.Conv2d(4, 8, (3, 2), (2, 1), (1, 0), (1, 2), 4)",
    module: () => new nn.Conv2d(4, 8, [3, 2], [2, 1], [1, 0], [1, 2], 4),
    ...image,
  },
  {
    python: "nn.Conv3d(2, 4, (1, 2, 3), 1, (0, 1, 1), 1, 2, True, 'replicate')",
    module: () => new nn.Conv3d(2, 4, [1, 2, 3], 1, [0, 1, 1], 1, 2, true, "replicate"),
    ...volume,
  },
  {
    python: "nn.Conv2d(4, 3, (4, 3), padding='same', dilation=(1, 2))",
    module: () => new nn.Conv2d(4, 3, [4, 3], { padding: "same", dilation: [1, 2] }),
    ...image,
  },
  {
    python: "nn.Conv2d(4, 3, (4, 3), padding='same', padding_mode='circular')",
    module: () => new nn.Conv2d(4, 3, [4, 3], { padding: "same", padding_mode: "circular" }),
    ...image,
  },
  {
    python: "nn.Conv1d(4, 3, 4, padding='same', dilation=2, padding_mode='reflect')",
    module: () => new nn.Conv1d(4, 3, 4, { padding: "same", dilation: 2, padding_mode: "reflect" }),
    ...sequence,
  },
  {
    python: "nn.Conv2d(4, 3, 3, padding='valid', padding_mode='replicate')",
    module: () => new nn.Conv2d(4, 3, 3, { padding: "valid", padding_mode: "replicate" }),
    ...image,
  },
  {
    python: "nn.Conv2d(4, 3, 3, padding=(2, 1), padding_mode='reflect')",
    module: () => new nn.Conv2d(4, 3, 3, { padding: [2, 1], padding_mode: "reflect" }),
    ...image,
  },
  {
    python: "nn.Conv2d(4, 3, 3, dtype=torch.float64).to(memory_format=torch.channels_last)",
    module: () =>
      new nn.Conv2d(4, 3, 3, { dtype: torch.float64 }).to({ memory_format: torch.channels_last }),
    python_inputs: "[torch.randn(2, 4, 6, 7, dtype=torch.float64)]",
    inputs: () => [torch.randn(2, 4, 6, 7, { dtype: torch.float64 })],
  },
];

const transposed: Case[] = [
  {
    python: "nn.ConvTranspose1d(4, 3, 3)",
    module: () => new nn.ConvTranspose1d(4, 3, 3),
    ...sequence,
  },
  {
    python: "nn.ConvTranspose2d(4, 6, (3, 2), (2, 3), (1, 0), (1, 2), 2, False, (1, 2))",
    module: () => new nn.ConvTranspose2d(4, 6, [3, 2], [2, 3], [1, 0], [1, 2], 2, false, [1, 2]),
    ...image,
  },
  {
    python: "nn.ConvTranspose3d(2, 3, 2, stride=2, output_padding=1)",
    module: () => new nn.ConvTranspose3d(2, 3, 2, { stride: 2, output_padding: 1 }),
    ...volume,
  },
  {
    python: "nn.ConvTranspose2d(4, 3, 3, stride=2, padding=1)",
    module: () => new nn.ConvTranspose2d(4, 3, 3, { stride: 2, padding: 1 }),
    python_inputs: "[torch.randn(2, 4, 3, 5), [6, 9]]",
    inputs: () => [torch.randn(2, 4, 3, 5), [6, 9]],
  },
  {
    python: "nn.ConvTranspose1d(4, 3, 3, stride=3)",
    module: () => new nn.ConvTranspose1d(4, 3, 3, { stride: 3 }),
    python_inputs: "[torch.randn(4, 3), torch.Size((3, 11))]",
    inputs: () => [torch.randn(4, 3), [3, 11]],
  },
];

test("convolutions equal PyTorch's", (t) => compare(t, convolutions));
test("transposed convolutions equal PyTorch's", (t) => compare(t, transposed));

test("weights drawn anew are the same in any memory format", (t) => {
  const draw = (layer: nn.Conv2d): unknown => {
    torch.manual_seed(3);
    layer.reset_parameters();
    return layer.weight.tolist();
  };
  const layer = new nn.Conv2d(3, 4, 3);
  const drawn = draw(layer);
  layer.to({ memory_format: torch.channels_last });
  t.false(layer.weight.is_contiguous());
  t.deepEqual(draw(layer), drawn);
});

test("a size that a stride leaves open is asked for by output_size", (t) => {
  const down = new nn.Conv2d(2, 3, 3, { stride: 2, padding: 1 });
  const up = new nn.ConvTranspose2d(3, 2, 3, { stride: 2, padding: 1 });
  for (const size of [11, 12]) {
    const x = torch.randn(1, 2, size, size);
    t.deepEqual(up(down(x), x.shape).shape, x.shape);
    t.deepEqual(up(down(x), { output_size: [size, size] }).shape, x.shape);
    t.deepEqual(up({ input: down(x), output_size: x.shape }).shape, x.shape);
  }
});

test("a field that is changed counts from the next call on", (t) => {
  const layer = new nn.Conv2d(1, 1, 3, { padding: 1, bias: false });
  const x = torch.randn(1, 1, 4, 4);
  const zeros = layer(x);
  layer.padding_mode = "circular";
  t.false(torch.equal(layer(x), zeros));
  layer.padding_mode = "zeros";
  layer.stride = [2, 2];
  t.deepEqual(layer(x).shape, [1, 1, 2, 2]);
});

test("a subclass may change the weight before it convolves", (t) => {
  class Standardized extends nn.Conv2d {
    protected override _conv_forward(...[x, w, bias]: Parameters<nn.Conv2d["_conv_forward"]>) {
      return super._conv_forward(x, w.sub(w.mean()), bias);
    }
  }
  const layer = new Standardized(1, 1, 2, { bias: false });
  t.true(
    layer(torch.ones(1, 1, 2, 2))
      .abs()
      .item() < 1e-6,
  );
});

test("wrong arguments and inputs have PyTorch's errors", (t) => {
  const x = torch.ones(2, 4, 6, 7);
  compare_errors(t, [
    ["nn.Conv2d(4, 6, 3, groups=0)", () => new nn.Conv2d(4, 6, 3, { groups: 0 })],
    ["nn.Conv2d(4, 6, 3, groups=3)", () => new nn.Conv2d(4, 6, 3, { groups: 3 })],
    ["nn.Conv2d(6, 4, 3, groups=3)", () => new nn.Conv2d(6, 4, 3, { groups: 3 })],
    [
      "nn.Conv1d(4, 6, 3, stride=2, padding='same')",
      () => new nn.Conv1d(4, 6, 3, { stride: 2, padding: "same" }),
    ],
    [
      "nn.ConvTranspose2d(4, 6, 3, padding_mode='reflect')",
      () => new nn.ConvTranspose2d(4, 6, 3, { padding_mode: "reflect" as "zeros" }),
    ],
    ["nn.Conv2d(-4, 6, 3)", () => new nn.Conv2d(-4, 6, 3)],
    ["nn.Conv2d(3, 6, 3)(torch.ones(2, 4, 6, 7))", () => new nn.Conv2d(3, 6, 3)(x)],
    ["nn.Conv1d(4, 6, 3)(torch.ones(2, 4, 6, 7))", () => new nn.Conv1d(4, 6, 3)(x)],
    ["nn.Conv2d(4, 6, [3])(torch.ones(2, 4, 6, 7))", () => new nn.Conv2d(4, 6, [3])(x)],
    ["nn.Conv2d(4, 6, 9)(torch.ones(2, 4, 6, 7))", () => new nn.Conv2d(4, 6, 9)(x)],
    [
      "nn.ConvTranspose2d(4, 6, 3, 2)(torch.ones(2, 4, 6, 7), [13, 17])",
      () => new nn.ConvTranspose2d(4, 6, 3, 2)(x, [13, 17]),
    ],
    [
      "nn.ConvTranspose2d(4, 6, 3, 2)(torch.ones(2, 4, 6, 7), [13])",
      () => new nn.ConvTranspose2d(4, 6, 3, 2)(x, [13]),
    ],
  ]);
  t.throws(() => new nn.Conv2d(4, 6, 3, { padding: "sane" as "same" }), {
    instanceOf: TypeError,
    message: /argument 'padding' must be .*"valid", "same", not "sane"\. Did you mean "same"\?/,
  });
  t.throws(() => new nn.Conv2d(4, 6, 3, { padding_mode: "zero" as "zeros" }), {
    instanceOf: TypeError,
    message: /Did you mean "zeros"\?/,
  });
});
