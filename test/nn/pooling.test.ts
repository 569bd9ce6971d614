/** Pooling beside PyTorch's: outputs, indices, gradients, text and errors. */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { type Case, compare, compare_errors } from "./compare.js";

const randn = (...shape: number[]): Pick<Case, "python_inputs" | "inputs"> => ({
  python_inputs: `[torch.randn(${shape})]`,
  inputs: () => [torch.randn(...shape)],
});

const sequence = randn(2, 3, 9);
const image = randn(2, 3, 7, 8);
const volume = randn(2, 2, 5, 6, 7);

const { functional: F } = nn;

const pools: Case[] = [
  { python: "nn.MaxPool1d(2)", module: () => new nn.MaxPool1d(2), ...sequence },
  { python: "nn.MaxPool2d(2)", module: () => new nn.MaxPool2d(2), ...image },
  { python: "nn.MaxPool3d(2)", module: () => new nn.MaxPool3d(2), ...volume },
  {
    python: "nn.MaxPool1d(3, 2, 1, 2, True)",
    module: () => new nn.MaxPool1d(3, 2, 1, 2, true),
    ...sequence,
  },
  {
    python:
      "nn.MaxPool2d((3, 2), stride=(2, 1), padding=(1, 0), return_indices=True, ceil_mode=True)",
    module: () =>
      new nn.MaxPool2d([3, 2], {
        stride: [2, 1],
        padding: [1, 0],
        return_indices: true,
        ceil_mode: true,
      }),
    ...image,
  },
  {
    python: "nn.MaxPool3d(2, 1, return_indices=True)",
    module: () => new nn.MaxPool3d(2, 1, { return_indices: true }),
    ...volume,
  },
  { python: "nn.AvgPool1d(2)", module: () => new nn.AvgPool1d(2), ...sequence },
  { python: "nn.AvgPool2d(2)", module: () => new nn.AvgPool2d(2), ...image },
  { python: "nn.AvgPool3d(2)", module: () => new nn.AvgPool3d(2), ...volume },
  {
    python: "nn.AvgPool1d((3,), 2, 1, True, False)",
    module: () => new nn.AvgPool1d([3], 2, 1, true, false),
    ...sequence,
  },
  {
    python: "nn.AvgPool2d((3, 2), (2, 1), (1, 0), count_include_pad=False)",
    module: () => new nn.AvgPool2d([3, 2], [2, 1], [1, 0], { count_include_pad: false }),
    ...image,
  },
  {
    python: "nn.AvgPool3d(2, ceil_mode=True, divisor_override=3)",
    module: () => new nn.AvgPool3d(2, { ceil_mode: true, divisor_override: 3 }),
    ...volume,
  },
  { python: "nn.LPPool1d(2, 3)", module: () => new nn.LPPool1d(2, 3), ...sequence },
  {
    python: "nn.LPPool2d(1.5, (3, 2), 1, True)",
    module: () => new nn.LPPool2d(1.5, [3, 2], 1, true),
    ...image,
  },
  {
    python: "nn.LPPool3d(float('inf'), 2, stride=(2, 1, 1))",
    module: () => new nn.LPPool3d(Number.POSITIVE_INFINITY, 2, { stride: [2, 1, 1] }),
    ...volume,
  },
  {
    python: "nn.AdaptiveAvgPool1d(4)",
    module: () => new nn.AdaptiveAvgPool1d(4),
    ...sequence,
  },
  {
    python: "nn.AdaptiveAvgPool2d((None, 3))",
    module: () => new nn.AdaptiveAvgPool2d([null, 3]),
    ...image,
  },
  {
    python: "nn.AdaptiveAvgPool3d((2, None, 3))",
    module: () => new nn.AdaptiveAvgPool3d([2, null, 3]),
    ...volume,
  },
  {
    python: "nn.AdaptiveMaxPool1d(4, return_indices=True)",
    module: () => new nn.AdaptiveMaxPool1d(4, { return_indices: true }),
    ...sequence,
  },
  {
    python: "nn.AdaptiveMaxPool2d((None, 3))",
    module: () => new nn.AdaptiveMaxPool2d([null, 3]),
    ...image,
  },
  {
    python: "nn.AdaptiveMaxPool3d(2, True)",
    module: () => new nn.AdaptiveMaxPool3d(2, true),
    ...volume,
  },
  {
    python: "nn.FractionalMaxPool2d(2, output_size=(3, 4))",
    module: () => new nn.FractionalMaxPool2d(2, { output_size: [3, 4] }),
    ...image,
  },
  {
    python: "nn.FractionalMaxPool2d(3, output_ratio=(0.5, 0.4), return_indices=True)",
    module: () => new nn.FractionalMaxPool2d(3, { output_ratio: [0.5, 0.4], return_indices: true }),
    ...randn(3, 7, 8),
  },
  {
    python: "nn.FractionalMaxPool3d(2, 3, _random_samples=torch.rand(2, 2, 3))",
    module: () => new nn.FractionalMaxPool3d(2, 3, { _random_samples: torch.rand(2, 2, 3) }),
    ...volume,
  },
  {
    python: "nn.FractionalMaxPool3d((2, 2, 3), output_ratio=0.5)",
    module: () => new nn.FractionalMaxPool3d([2, 2, 3], { output_ratio: 0.5 }),
    ...volume,
  },
];

const unpools: Case[] = [
  {
    python: "nn.MaxUnpool1d(2)",
    module: () => new nn.MaxUnpool1d(2),
    python_inputs: "[*F.max_pool1d(torch.randn(2, 3, 9), 2, return_indices=True)]",
    inputs: () => F.max_pool1d(torch.randn(2, 3, 9), 2, { return_indices: true }),
  },
  {
    python: "nn.MaxUnpool2d((3, 2), stride=(2, 1), padding=(1, 0))",
    module: () => new nn.MaxUnpool2d([3, 2], { stride: [2, 1], padding: [1, 0] }),
    python_inputs:
      "[*F.max_pool2d(torch.randn(2, 3, 7, 8), (3, 2), (2, 1), (1, 0), return_indices=True), [7, 8]]",
    inputs: () => {
      const x = torch.randn(2, 3, 7, 8);
      return [...F.max_pool2d(x, [3, 2], [2, 1], [1, 0], { return_indices: true }), [7, 8]];
    },
  },
  {
    python: "nn.MaxUnpool3d(2, 2)",
    module: () => new nn.MaxUnpool3d(2, 2),
    python_inputs:
      "[*F.max_pool3d(torch.randn(2, 2, 4, 5, 6), 2, return_indices=True), torch.Size((2, 2, 4, 5, 6))]",
    inputs: () => {
      const x = torch.randn(2, 2, 4, 5, 6);
      return [...F.max_pool3d(x, 2, { return_indices: true }), x.shape];
    },
  },
];

test("pooling equals PyTorch's", (t) => compare(t, pools));
test("unpooling equals PyTorch's", (t) => compare(t, unpools));

test("pooling with indices is undone by unpooling", (t) => {
  const pool = new nn.MaxPool2d(2, { return_indices: true });
  const unpool = new nn.MaxUnpool2d(2);
  const x = torch.tensor([
    [1, 2, 3, 4, 5],
    [6, 7, 8, 9, 10],
  ]);
  const [output, indices] = pool(x.unsqueeze(0));
  t.deepEqual(output.tolist(), [[[7, 9]]]);
  const back = [
    [0, 0, 0, 0, 0],
    [0, 7, 0, 9, 0],
  ];
  t.deepEqual(unpool(output, indices, [2, 5]).squeeze(0).tolist(), back);
  t.deepEqual(unpool(output, { indices, output_size: [2, 5] }).shape, [1, 2, 5]);
  const low = indices.clamp({ max: 7 });
  t.deepEqual(unpool({ input: output, indices: low }).shape, [1, 2, 4]);
});

test("wrong arguments and inputs have PyTorch's errors", (t) => {
  const x = torch.ones(2, 3, 7, 8);
  const indices = torch.zeros(1, 2, 2, { dtype: torch.int64 });
  compare_errors(t, [
    ["nn.MaxPool2d(0)(torch.ones(2, 3, 7, 8))", () => new nn.MaxPool2d(0)(x)],
    ["nn.MaxPool2d(9)(torch.ones(2, 3, 7, 8))", () => new nn.MaxPool2d(9)(x)],
    [
      "nn.MaxPool2d(2, padding=2)(torch.ones(2, 3, 7, 8))",
      () => new nn.MaxPool2d(2, { padding: 2 })(x),
    ],
    ["nn.MaxPool3d(2)(torch.ones(7, 8))", () => new nn.MaxPool3d(2)(torch.ones(7, 8))],
    [
      "nn.AvgPool2d(2, divisor_override=0)(torch.ones(2, 3, 7, 8))",
      () => new nn.AvgPool2d(2, { divisor_override: 0 })(x),
    ],
    ["nn.AdaptiveAvgPool2d(-1)(torch.ones(2, 3, 7, 8))", () => new nn.AdaptiveAvgPool2d(-1)(x)],
    ["nn.FractionalMaxPool2d(2)", () => new nn.FractionalMaxPool2d(2)],
    ["nn.FractionalMaxPool3d(2)", () => new nn.FractionalMaxPool3d(2)],
    ["nn.FractionalMaxPool3d((2, 0, 1), 2)", () => new nn.FractionalMaxPool3d([2, 0, 1], 2)],
    ["nn.FractionalMaxPool2d(2, 2, 0.5)", () => new nn.FractionalMaxPool2d(2, 2, 0.5)],
    [
      "nn.FractionalMaxPool2d(2, output_ratio=(0.5, 1.5))",
      () => new nn.FractionalMaxPool2d(2, { output_ratio: [0.5, 1.5] }),
    ],
    [
      "nn.MaxUnpool2d(2)(torch.ones(1, 2, 2), torch.zeros(1, 2, 2, dtype=torch.int64), [7, 4])",
      () => new nn.MaxUnpool2d(2)(torch.ones(1, 2, 2), indices, [7, 4]),
    ],
    [
      "nn.MaxUnpool2d(2)(torch.ones(1, 2, 2), torch.zeros(1, 2, 2, dtype=torch.int64), [7])",
      () => new nn.MaxUnpool2d(2)(torch.ones(1, 2, 2), indices, [7]),
    ],
  ]);
  t.throws(() => new nn.MaxPool2d(2)(3 as never), {
    instanceOf: TypeError,
    message: "MaxPool2d.forward(): argument 'input' (position 1) must be Tensor, not number",
  });
});
