import test from "ava";
import { Complex, type Dtype, type Tensor, torch } from "torchnode";
import { run_python } from "../support/python.js";

const described = (x: Tensor) => [String(x.dtype), x.shape, x.tolist()];

test("numbers become the default dtype whatever their values are, bigints int64, booleans bool", (t) => {
  t.deepEqual(described(torch.tensor([1, 2])), ["torch.float32", [2], [1, 2]]);
  t.deepEqual(described(torch.tensor([1.5, 2])), ["torch.float32", [2], [1.5, 2]]);
  t.deepEqual(described(torch.tensor(7)), ["torch.float32", [], 7]);
  t.deepEqual(described(torch.tensor([1n, 2n])), ["torch.int64", [2], [1, 2]]);
  t.deepEqual(described(torch.tensor([[true], [false]])), [
    "torch.bool",
    [2, 1],
    [[true], [false]],
  ]);
  t.deepEqual(described(torch.tensor([])), ["torch.float32", [0], []]);
  t.deepEqual(described(torch.tensor([[], []])), ["torch.float32", [2, 0], [[], []]]);
  // Of several kinds the widest counts.
  t.is(torch.tensor([true, 2]).dtype, torch.float32);
  t.is(torch.tensor([true, 2n]).dtype, torch.int64);
  t.is(torch.tensor([1n, 2.5]).dtype, torch.float32);
  t.is(torch.tensor([new Complex(1, 2), 3]).dtype, torch.complex64);
});

test("a dtype that is named is taken", (t) => {
  t.deepEqual(described(torch.tensor([1, 2], { dtype: torch.int64 })), [
    "torch.int64",
    [2],
    [1, 2],
  ]);
  t.deepEqual(described(torch.tensor([1.9, -1.9], { dtype: torch.int32 })), [
    "torch.int32",
    [2],
    [1, -1],
  ]);
  t.deepEqual(described(torch.tensor([0, 2], { dtype: torch.bool })), [
    "torch.bool",
    [2],
    [false, true],
  ]);
  t.deepEqual(described(torch.tensor([1n], { dtype: torch.float64 })), ["torch.float64", [1], [1]]);
  t.is(torch.tensor([1], { dtype: torch.float16 }).dtype, torch.half);
  t.deepEqual(torch.tensor([1, 2], { dtype: torch.complex64 }).tolist(), [
    new Complex(1, 0),
    new Complex(2, 0),
  ]);
});

test("int64 keeps every digit", (t) => {
  const values = [2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n];
  const x = torch.tensor(values);
  t.deepEqual(x.tolist(), values);
  t.is(x.at(2).item<bigint>(), 2n ** 53n + 1n);
  t.deepEqual(torch.tensor([2n ** 53n - 1n, 3n, -5n]).tolist(), [2 ** 53 - 1, 3, -5]);
  t.is(torch.tensor(3n).item(), 3);
  t.is(torch.tensor(-3n).item(), -3);
  t.is(torch.tensor(true).item<boolean>(), true);
  t.deepEqual(torch.tensor(BigUint64Array.of(2n ** 64n - 1n, 1n)).tolist(), [2n ** 64n - 1n, 1]);
});

test("typed arrays keep their type, and are copied", (t) => {
  const arrays: [ArrayLike<unknown>, Dtype][] = [
    [Float32Array.of(1, 2), torch.float32],
    [Float64Array.of(1, 2), torch.float64],
    [Int8Array.of(1, 2), torch.int8],
    [Int16Array.of(1, 2), torch.int16],
    [Int32Array.of(1, 2), torch.int32],
    [BigInt64Array.of(1n, 2n), torch.int64],
    [Uint8Array.of(1, 2), torch.uint8],
    [Uint16Array.of(1, 2), torch.uint16],
    [Uint32Array.of(1, 2), torch.uint32],
    [BigUint64Array.of(1n, 2n), torch.uint64],
    [Buffer.of(1, 2), torch.uint8],
  ];
  for (const [array, dtype] of arrays) {
    const x = torch.tensor(array as Float32Array);
    t.is(x.dtype, dtype);
    t.deepEqual(x.tolist(), [1, 2]);
  }
  const source = Float32Array.of(1, 2);
  const copy = torch.tensor(source);
  source[0] = 9;
  t.deepEqual(copy.tolist(), [1, 2]);
  t.deepEqual(torch.tensor([Float64Array.of(1, 2), Float64Array.of(3, 4)]).dtype, torch.float64);
});

test("a tensor of a tensor is a copy outside its graph", (t) => {
  const x = torch.ones(2, { requires_grad: true });
  const copy = torch.tensor(x.mul(2));
  t.false(copy.requires_grad);
  copy.zero_();
  t.deepEqual(x.tolist(), [1, 1]);
  t.true(torch.tensor([1, 2], { requires_grad: true }).requires_grad);
});

test("rows of different lengths and what is no number are TypeErrors", (t) => {
  const fails = (data: unknown, message: RegExp) =>
    t.throws(() => torch.tensor(data as never), { instanceOf: TypeError, message });
  fails([[1, 2], [3]], /expected sequence of length 2 at dim 1 \(got 1\)/);
  fails([1, [2]], /sequence|length/);
  fails([[1], 2], /sequence/);
  fails("text", /string/);
  fails([null], /null/);
  fails([undefined], /undefined/);
  fails([Symbol("s")], /symbol/);
  fails([() => 1], /function/);
  fails({}, /missing .*'data'/);
  fails(new Map(), /Map/);
  fails(new Uint8ClampedArray(2), /Uint8ClampedArray|object/);
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  t.throws(() => torch.tensor(cyclic as never), { message: /nested/ });
  t.throws(() => torch.tensor([1, 2], { dtype: "float32" as never }), { instanceOf: TypeError });
});

test("values that an integer dtype cannot hold are RangeErrors, as far as in Python", (t) => {
  const of = (value: number | bigint | boolean, dtype: Dtype) =>
    torch.tensor([value], { dtype }).at(0).item<number | bigint | boolean>();
  const fails = (value: number | bigint, dtype: Dtype) =>
    t.throws(() => of(value, dtype), { instanceOf: RangeError, message: /without overflow/ });
  fails(300, torch.uint8);
  fails(300.5, torch.uint8);
  fails(-256, torch.uint8);
  fails(128, torch.int8);
  fails(2 ** 31, torch.int32);
  fails(1e30, torch.int32);
  fails(Number.NaN, torch.int64);
  fails(2n ** 63n, torch.int64);
  fails(2n ** 64n, torch.uint64);
  fails(-1n, torch.uint64);
  t.throws(() => torch.tensor([2n ** 64n]), { instanceOf: RangeError });
  t.is(of(-1, torch.uint8), 255);
  t.is(of(-1, torch.uint16), 65535);
  t.is(of(2n ** 63n, torch.uint64), 2n ** 63n);
  t.is(of(2n ** 64n, torch.float32), 2 ** 64);
  t.is(of(2n ** 64n, torch.bool), true);
  t.is(of(1e39, torch.float32), Number.POSITIVE_INFINITY);
  t.deepEqual(torch.tensor([2n ** 60n + 1n, 1], { dtype: torch.int64 }).tolist(), [
    2n ** 60n + 1n,
    1,
  ]);
});

test("as_tensor shares a typed array's memory and gives a fitting tensor back", (t) => {
  const source = Float32Array.of(1, 2, 3);
  const shared = torch.as_tensor(source);
  source[0] = 9;
  t.deepEqual(shared.tolist(), [9, 2, 3]);
  shared.mul_(2);
  t.deepEqual([...source], [18, 4, 6]);
  t.is(torch.as_tensor(shared), shared);
  t.is(torch.as_tensor(shared, { dtype: torch.float64 }).dtype, torch.float64);
});

test("frombuffer reads bytes as elements", (t) => {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setFloat32(4, 1.5, true);
  t.deepEqual(torch.frombuffer(bytes, { dtype: torch.float32 }).tolist(), [0, 1.5, 0, 0]);
  t.deepEqual(
    torch.frombuffer(bytes.buffer, { dtype: torch.float32, offset: 4, count: 1 }).tolist(),
    [1.5],
  );
  t.throws(() => torch.frombuffer(bytes, { dtype: torch.float32, offset: 13 }), {
    instanceOf: RangeError,
  });
  t.throws(() => torch.frombuffer(bytes, { dtype: torch.float32, offset: 2, count: 1 }), {
    instanceOf: RangeError,
  });
  t.throws(() => torch.frombuffer(bytes, { dtype: torch.float32, offset: 3 }), {
    instanceOf: RangeError,
  });
  t.throws(() => torch.frombuffer(bytes, { dtype: torch.float32, count: 5 }), {
    instanceOf: RangeError,
  });
  t.throws(() => torch.frombuffer([1, 2] as never, { dtype: torch.float32 }), {
    instanceOf: TypeError,
  });
  t.throws(() => torch.frombuffer(bytes, { dtype: torch.float32, offset: -4 }), {
    instanceOf: RangeError,
  });
});

test("functions that make tensors take sizes one by one or as an array", (t) => {
  t.deepEqual(torch.zeros(2, 3).shape, [2, 3]);
  t.deepEqual(torch.zeros([2, 3]).shape, [2, 3]);
  t.deepEqual(torch.ones([]).tolist(), 1);
  t.deepEqual(torch.empty(2, 0, 3).shape, [2, 0, 3]);
  t.deepEqual(torch.zeros({ size: [2] } as never).tolist(), [0, 0]);
  t.deepEqual(torch.full([2], 7).tolist(), [7, 7]);
  const like = torch.zeros(2, 2, { dtype: torch.float64 });
  t.is(torch.ones_like(like).dtype, torch.float64);
  t.is(torch.zeros_like(like, { dtype: torch.int32 }).dtype, torch.int32);
  t.deepEqual(like.new_full([1], 3).dtype, torch.float64);
  t.true(torch.zeros(2, { requires_grad: true }).requires_grad);
  t.deepEqual(torch.eye(2).tolist(), [
    [1, 0],
    [0, 1],
  ]);
  t.deepEqual(torch.linspace(0, 1, 3).tolist(), [0, 0.5, 1]);
});

test("dtypes of arange, full and others are Python's", (t) => {
  const cases = {
    "arange(3)": torch.arange(3),
    "arange(0, 3)": torch.arange(0, 3),
    "arange(0, 1, 0.25)": torch.arange(0, 1, 0.25),
    "arange(5, 0, -2)": torch.arange(5, 0, -2),
    "full([2], 1)": torch.full([2], 1),
    "full([2], 1.5)": torch.full([2], 1.5),
    "full([2], True)": torch.full([2], true),
    "tril_indices(2, 2)": torch.tril_indices(2, 2),
    "randperm(1)": torch.randperm(1),
    "zeros(1)": torch.zeros(1),
    "eye(1)": torch.eye(1),
    "randint(1, (2,))": torch.randint(1, [2]),
    "logspace(0, 1, 2)": torch.logspace(0, 1, 2),
    "complex(torch.ones(1), torch.ones(1))": torch.complex(torch.ones(1), torch.ones(1)),
  };
  const expected = run_python<Record<string, unknown>>(
    t,
    `output = {text: [str(eval("torch." + text).dtype), list(eval("torch." + text).shape)] for text in input}`,
    Object.keys(cases),
  );
  if (expected === undefined) return;
  for (const [text, x] of Object.entries(cases)) {
    t.deepEqual([String(x.dtype), x.shape], expected[text] as unknown[], text);
  }
});

test.serial("the default dtype decides what numbers become", (t) => {
  torch.set_default_dtype(torch.float64);
  try {
    t.is(torch.get_default_dtype(), torch.float64);
    t.is(torch.tensor([1]).dtype, torch.float64);
    t.is(torch.zeros(1).dtype, torch.float64);
    t.is(torch.tensor([new Complex(1, 2)]).dtype, torch.complex128);
    t.is(torch.arange(2).dtype, torch.int64);
  } finally {
    torch.set_default_dtype(torch.float32);
  }
  t.throws(() => torch.set_default_dtype(torch.int64), { instanceOf: TypeError });
});

test("dtypes have aliases and know themselves", (t) => {
  t.is(torch.float, torch.float32);
  t.is(torch.long, torch.int64);
  t.is(torch.double, torch.float64);
  t.is(torch.half, torch.float16);
  t.is(torch.int, torch.int32);
  t.is(String(torch.bfloat16), "torch.bfloat16");
  t.true(torch.float16.is_floating_point);
  t.true(torch.complex64.is_complex);
  t.false(torch.uint8.is_signed);
  t.is(torch.int64.itemsize, 8);
  t.is(torch.finfo(torch.float32).eps, 2 ** -23);
  t.is(torch.iinfo(torch.int64).max, 2n ** 63n - 1n);
  t.is(torch.promote_types(torch.int64, torch.float16), torch.float16);
  t.is(torch.result_type(torch.ones(1, { dtype: torch.int32 }), 1.5), torch.float32);
});

test("limits of the dtypes are Python's", (t) => {
  const floats = (
    "float16 bfloat16 float32 float64 complex32 complex64 complex128 " +
    "float8_e5m2 float8_e4m3fn float8_e5m2fnuz float8_e4m3fnuz float8_e8m0fnu"
  ).split(" ");
  const integers = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split(" ");
  const expected = run_python<{ floats: number[][]; integers: string[][] }>(
    t,
    `
f = [torch.finfo(getattr(torch, name)) for name in input["floats"]]
i = [torch.iinfo(getattr(torch, name)) for name in input["integers"]]
output = {
    "floats": [[x.bits, x.eps, x.max, x.min, x.tiny, x.smallest_normal, x.resolution] for x in f],
    "integers": [[str(x.bits), str(x.max), str(x.min)] for x in i],
}`,
    { floats, integers },
  );
  if (expected === undefined) return;
  floats.forEach((name, k) => {
    const x = torch.finfo(torch[name as "float32"]);
    const got = [x.bits, x.eps, x.max, x.min, x.tiny, x.smallest_normal, x.resolution];
    t.deepEqual(got, expected.floats[k], name);
  });
  integers.forEach((name, k) => {
    const { bits, max, min } = torch.iinfo(torch[name as "int8"]);
    t.deepEqual([bits, max, min].map(String), expected.integers[k], name);
  });
});
