/** The constructors from the time before dtypes, beside Python's. */
import test from "ava";
import { type Tensor, torch } from "torchnode/torch";
import { run_python } from "../support/python.js";

const names = [
  "FloatTensor",
  "DoubleTensor",
  "HalfTensor",
  "BFloat16Tensor",
  "ByteTensor",
  "CharTensor",
  "ShortTensor",
  "IntTensor",
  "LongTensor",
  "BoolTensor",
] as const;

test("they take sizes or data, with new or without, as in Python", (t) => {
  const expected = run_python<unknown[]>(
    t,
    `
def told(x): return [str(x.dtype), list(x.shape)]
output = []
for name in input:
    make = getattr(torch, name)
    data = make([[1, 0], [2, 3.75]])
    output.append([told(make()), told(make(2, 0)), told(make(3)), told(data), data.double().tolist(), str(make.dtype)])
`,
    names,
  );
  const told = (x: Tensor) => [String(x.dtype), [...x.shape]];
  const found = names.map((name) => {
    const make = torch[name];
    const data = make([
      [1, 0],
      [2, 3.75],
    ]);
    t.true(new make([1]) instanceof make && !(torch.ones(1).to(torch.complex64) instanceof make));
    return [
      told(make()),
      told(new make(2, 0)),
      told(make(3)),
      told(data),
      data.double().tolist(),
      String(make.dtype),
    ];
  });
  if (expected !== undefined) t.deepEqual(found, expected);
});

test("new torch.Tensor has the default dtype, or is a view of a tensor", (t) => {
  t.deepEqual(new torch.Tensor(2, 3).shape, [2, 3]);
  t.deepEqual(new torch.Tensor([1, 2, true]).tolist(), [1, 2, 1]);
  t.is(new torch.Tensor(Int32Array.of(1)).dtype, torch.float32);
  const x = torch.ones(2, { requires_grad: true });
  const view = new torch.Tensor(x);
  view.sum().backward();
  t.deepEqual(x.grad?.tolist(), [1, 1]);
  const whole = torch.tensor([1n, 2n]);
  new torch.Tensor(whole).add_(1);
  t.deepEqual(torch.LongTensor(whole).tolist(), whole.tolist());
  t.deepEqual(Number(whole.sum()), 5);
});

test("Tensor.new makes tensors of the same dtype", (t) => {
  const x = torch.tensor([1n]);
  t.is(x.new(2, 3).dtype, torch.int64);
  t.is(x.new([1.5]).dtype, torch.int64);
  t.deepEqual(x.new().shape, [0]);
});

test("what they do not take is told", (t) => {
  const { FloatTensor } = torch;
  const wrong = FloatTensor as unknown as (...args: unknown[]) => unknown;
  t.throws(() => wrong(2.5), {
    instanceOf: TypeError,
    message: /data must be a sequence \(got number\)/,
  });
  t.throws(() => wrong("a"), {
    instanceOf: TypeError,
    message: /must be a sequence \(got string\)/,
  });
  t.throws(() => wrong([1], 3), {
    instanceOf: TypeError,
    message: /invalid combination of arguments/,
  });
  t.throws(() => FloatTensor(-1), {
    instanceOf: RangeError,
    message: "Trying to create tensor with negative dimension -1: [-1]",
  });
  t.throws(() => FloatTensor(torch.ones(1).long()), {
    instanceOf: TypeError,
    message: "new() expected a tensor of torch.float32 on cpu, got one of torch.int64 on cpu",
  });
  t.throws(() => FloatTensor(2, { device: "meta" }), {
    message: "legacy constructor expects device type: cpu but device type: meta was passed",
  });
  t.throws(() => wrong(2, { dtype: torch.float32 }), {
    message: /unexpected keyword argument 'dtype'/,
  });
  t.throws(() => torch.ByteTensor([300]), { message: /without overflow/ });
});

test("from_numpy shares a typed array's memory", (t) => {
  const array = Float32Array.of(1, 2);
  const x = torch.from_numpy(array);
  x.add_(1);
  t.deepEqual([...array], [2, 3]);
  t.throws(() => torch.from_numpy([1] as never), {
    instanceOf: TypeError,
    message: "from_numpy(): argument 'ndarray' (position 1) must be typed array, not Array",
  });
});

test("a tensor tells which accelerator it is on, and a generator is copied", (t) => {
  const x = torch.ones(1);
  t.deepEqual(
    [x.is_mps, x.is_xpu, x.is_xla, x.is_vulkan, x.is_mtia],
    [false, false, false, false, false],
  );
  const generator = new torch.Generator().manual_seed(3);
  const copy = generator.clone_state();
  t.deepEqual(torch.rand(3, { generator: copy }).tolist(), torch.rand(3, { generator }).tolist());
});
