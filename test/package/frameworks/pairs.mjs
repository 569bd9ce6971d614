/** Pairs of values, each made anew: those that a test framework must find equal, and those it must not. */
import { Complex, Generator, nn, optim, torch } from "torchnode";

const { tensor, ones, zeros } = torch;
const { float64, int64, quint8, qint8 } = torch;
const big = (last) => torch.arange(5000).to(float64).set_at(last, -1);
const coo = (...values) =>
  tensor([
    [0, values[0]],
    [values[1] ?? 0, 0],
  ]).to_sparse();
const quantized = (scale, zero_point = 1) =>
  torch.quantize_per_tensor(tensor([0, 2]), scale, zero_point, quint8);
const per_channel = (scale) =>
  torch.quantize_per_channel(ones(2, 2), tensor([0.5, scale]), zeros(2), 0, qint8);
const packed = (value) => nn.utils.rnn.pack_sequence([tensor([1, value]), tensor([3])]);
const linear = (seed) => {
  torch.manual_seed(seed);
  return new nn.Linear(2, 2);
};
const parameter = (value) => new nn.Parameter(tensor([1, value]));
/** Two optimizers of equal parameters, of which one has made a step more. */
const optimizers = () =>
  [0, 1].map((steps) => {
    const w = parameter(2);
    const adam = new optim.Adam([w], { lr: 0 });
    w.grad = ones(2);
    for (let i = 0; i <= steps; i++) adam.step();
    return adam;
  });
const in_place = (value) => zeros(2).add_(value);

export const equal = {
  tensors: () => [ones(2), ones(2)],
  matrices: () => [
    tensor([
      [1, 2],
      [3, 4],
    ]),
    tensor([
      [1, 2],
      [3, 4],
    ]),
  ],
  "tensors without dimensions": () => [tensor(1.5), tensor(1.5)],
  "tensors without elements": () => [zeros(0, 3), zeros(0, 3)],
  integers: () => [tensor([1n, 2n ** 60n]), tensor([1n, 2n ** 60n])],
  booleans: () => [tensor([true, false]), tensor([true, false])],
  "complex numbers": () => [tensor([new Complex(1, 2)]), tensor([new Complex(1, 2)])],
  NaN: () => [tensor([Number.NaN]), zeros(1).div(0)],
  "NaN among many": () => [big(Number.NaN), big(0).set_at(zeros(1).div(0).at(0), -1)],
  "many elements": () => [big(3), big(3)],
  "halves and bytes": () => [ones(3).half(), ones(3).half()],
  "bfloat16 among many": () => [big(3).bfloat16(), big(3).bfloat16()],
  "float8 among many": () => [
    torch.ones(2000).to(torch.float8_e5m2),
    torch.ones(2000).to(torch.float8_e5m2),
  ],
  "other strides": () => [
    tensor([
      [1, 2],
      [3, 4],
    ]),
    tensor([
      [1, 3],
      [2, 4],
    ]).t(),
  ],
  views: () => [tensor([1, 2]), tensor([0, 1, 2]).at("1:")],
  expanded: () => [ones(3), ones(1).expand(3)],
  conjugates: () => [tensor([new Complex(1, 2)]).conj(), tensor([new Complex(1, -2)])],
  "with and without gradients": () => [ones(2, { requires_grad: true }).mul(2), ones(2).mul(2)],
  sparse: () => [coo(1, 2), coo(1, 2)],
  "sparse, with a zero that is stored": () => [
    coo(1),
    torch.sparse_coo_tensor(
      tensor([
        [0n, 1n],
        [1n, 1n],
      ]),
      tensor([1, 0]),
      [2, 2],
    ),
  ],
  compressed: () => [coo(1, 2).to_sparse_csr(), coo(1, 2).to_sparse_csr()],
  quantized: () => [quantized(0.5), quantized(0.5)],
  "quantized by channel": () => [per_channel(0.25), per_channel(0.25)],
  mkldnn: () => [ones(2, 2).to_mkldnn(), ones(2, 2).to_mkldnn()],
  nested: () => [
    torch._nested_tensor_from_tensor_list([ones(2), ones(1)]),
    torch._nested_tensor_from_tensor_list([ones(2), ones(1)]),
  ],
  meta: () => [ones(2, { device: "meta" }), ones(2, { device: "meta" })],
  parameters: () => [parameter(2), parameter(2)],
  buffers: () => [new nn.Buffer(ones(2)), new nn.Buffer(ones(2))],
  "in arrays": () => [
    [ones(2), 1],
    [ones(2), 1],
  ],
  "in objects": () => [{ a: { x: ones(2) } }, { a: { x: ones(2) } }],
  "in Maps": () => [new Map([["x", ones(2)]]), new Map([["x", ones(2)]])],
  "in Sets": () => [new Set([ones(2)]), new Set([ones(2)])],
  "state dicts": () => [linear(1).state_dict(), linear(1).state_dict()],
  "packed sequences": () => [packed(2), packed(2)],
  dtypes: () => [torch.float32, torch.float32],
  devices: () => [torch.device("cpu"), torch.device("cpu")],
  layouts: () => [ones(1).layout, zeros(1).layout],
  sizes: () => [ones(2, 3).shape, ones(2, 3).size()],
  Complex: () => [new Complex(1, 2), new Complex(1, 2)],
  generators: () => [new Generator().manual_seed(3), new Generator().manual_seed(3)],
  elements: () => [ones(2).tolist(), [1, 1]],
  "typed arrays": () => [ones(2).typed_array(), new Float32Array([1, 1])],
};

export const unequal = {
  tensors: () => [ones(2), zeros(2)],
  shapes: () => [ones(2), zeros(5)],
  "shapes of equal elements": () => [ones(4), ones(2, 2)],
  dimensions: () => [ones(1), ones(1).at(0)],
  "tensors without dimensions": () => [tensor(1.5), tensor(2.5)],
  dtypes: () => [ones(2), ones(2).to(float64)],
  "dtypes without dimensions": () => [tensor(1), tensor(1).to(int64)],
  "dtypes without elements": () => [zeros(0), zeros(0).to(int64)],
  "shapes without elements": () => [zeros(0, 2), zeros(0, 3)],
  "large integers": () => [tensor([2n ** 60n]), tensor([2n ** 60n + 1n])],
  "complex numbers": () => [tensor([new Complex(1, 2)]), tensor([new Complex(1, 3)])],
  "NaN and a number": () => [tensor([Number.NaN]), tensor([1])],
  "the sign of zero": () => [tensor([0]), tensor([-0])],
  "the last of many": () => [big(3), big(4)],
  "the sign of zero among many": () => [big(0), big(-0)],
  "after a change in place": () => [in_place(1), in_place(1).add_(1)],
  "a conjugate": () => [tensor([new Complex(1, 2)]).conj(), tensor([new Complex(1, 2)])],
  layouts: () => [coo(1, 2), coo(1, 2).to_dense()],
  sparse: () => [coo(1, 2), coo(1, 3)],
  "sparse indices": () => [coo(1, 0), coo(0, 1)],
  quantizers: () => [quantized(0.5), quantized(0.25)],
  "zero points": () => [quantized(0.5), quantized(0.5, 2)],
  "quantizers by channel": () => [per_channel(0.25), per_channel(0.125)],
  nested: () => [
    torch._nested_tensor_from_tensor_list([ones(2), ones(1)]),
    torch._nested_tensor_from_tensor_list([ones(1), ones(2)]),
  ],
  meta: () => [ones(2, { device: "meta" }), ones(3, { device: "meta" })],
  "devices of tensors": () => [ones(2, { device: "meta" }), ones(2)],
  parameters: () => [parameter(2), parameter(3)],
  "in arrays": () => [
    [ones(2), 1],
    [zeros(2), 1],
  ],
  "in objects": () => [{ a: { x: ones(2) } }, { a: { x: zeros(2) } }],
  "in Maps": () => [new Map([["x", ones(2)]]), new Map([["x", zeros(2)]])],
  "as keys of Maps": () => [new Map([[ones(2), 1]]), new Map([[zeros(2), 1]])],
  "in Sets": () => [new Set([ones(2)]), new Set([zeros(2)])],
  "state dicts": () => [linear(1).state_dict(), linear(2).state_dict()],
  modules: () => [linear(1), linear(2)],
  "packed sequences": () => [packed(2), packed(3)],
  "dtypes themselves": () => [torch.float32, torch.float64],
  devices: () => [torch.device("cpu"), torch.device("cuda:0")],
  "layouts themselves": () => [ones(1).layout, coo(1).layout],
  Complex: () => [new Complex(1, 2), new Complex(1, 3)],
  generators: () => [new Generator().manual_seed(3), new Generator().manual_seed(4)],
  optimizers: () => optimizers(),
  hooks: () => {
    const x = ones(1, { requires_grad: true });
    return [x.register_hook(() => {}), x.register_hook(() => {})];
  },
  "graph nodes": () => [
    ones(1, { requires_grad: true }).exp().grad_fn,
    ones(1, { requires_grad: true }).exp().grad_fn,
  ],
  "a tensor and its elements": () => [ones(2), [1, 1]],
  "a tensor and a typed array": () => [ones(2), new Float32Array([1, 1])],
  "a tensor and a number": () => [tensor(1), 1],
  "a tensor and an object": () => [ones(1), {}],
};
