import { inspect } from "node:util";
import test from "ava";
import { Complex, Dtype, type Tensor, torch } from "torchnode";
import { exact, run_python } from "../support/python.js";

const all = Object.values(torch).filter((value) => value instanceof Dtype) as Dtype[];
const names = [...new Set(all.map(({ name }) => name))];
const of = (name: string) => torch[name as "float32"] as Dtype;

/** Those whose elements LibTorch converts: not packed, not quantized. */
const convertible = names.filter((name) => !/^(q|bits|u?int[1-7]$|float4)/.test(name));

const or_error = (read: () => unknown): unknown => {
  try {
    return String(read());
  } catch {
    return "error";
  }
};

test("every dtype of PyTorch's is there, and knows of itself what Python's knows", (t) => {
  // LibTorch 2.14 has bcomplex32 besides, which nothing computes with yet.
  if (!torch.version.startsWith("2.13.")) {
    t.log(`skipped: these are the dtypes of PyTorch 2.13, and LibTorch is ${torch.version}`);
    t.pass();
    return;
  }
  const expected = run_python<Record<string, unknown[]>>(
    t,
    `
def or_error(read):
    try: return str(read())
    except Exception: return "error"
def known(d):
    return [d.itemsize, d.is_floating_point, d.is_complex,
            or_error(lambda: d.is_signed), or_error(d.to_complex), or_error(d.to_real)]
found = {x for x in vars(torch).values() if isinstance(x, torch.dtype)}
output = {str(d).replace("torch.", ""): known(d) for d in found}
`,
  );
  if (expected === undefined) return;
  t.deepEqual([...names].sort(), Object.keys(expected).sort());
  for (const [name, known] of Object.entries(expected)) {
    const d = of(name);
    const python_bool = (read: () => unknown) => {
      const text = or_error(read);
      return text === "true" ? "True" : text === "false" ? "False" : text;
    };
    const ours = [
      d.itemsize,
      d.is_floating_point,
      d.is_complex,
      python_bool(() => d.is_signed),
      or_error(() => d.to_complex()),
      or_error(() => d.to_real()),
    ];
    t.deepEqual(ours, known, name);
    t.is(String(d), `torch.${name}`);
    t.is(inspect(d), `torch.${name}`);
  }
});

test("second names are the same objects", (t) => {
  const pairs = {
    float: "float32",
    double: "float64",
    half: "float16",
    cfloat: "complex64",
    cdouble: "complex128",
    chalf: "complex32",
    short: "int16",
    int: "int32",
    long: "int64",
    bit: "uint1",
  };
  for (const [second, first] of Object.entries(pairs)) t.is(of(second), of(first));
});

test("conversions between all dtypes give Python's elements", (t) => {
  const values = [0, 1, 2.5, 3, 100, 0.1];
  const expected = run_python<Record<string, unknown>>(
    t,
    `
def elements(x):
    if x.is_complex(): x = torch.view_as_real(x)
    return x.tolist()
output = {}
for a in input["names"]:
    for b in input["names"]:
        x = torch.tensor(input["values"], dtype=torch.float64).to(getattr(torch, a)).to(getattr(torch, b))
        output[a + " " + b] = elements(x)`,
    { names: convertible, values },
  );
  if (expected === undefined) return;
  const elements = (x: Tensor) => (x.is_complex() ? torch.view_as_real(x) : x).tolist();
  for (const a of convertible) {
    for (const b of convertible) {
      const x = torch.tensor(values, { dtype: torch.float64 }).to(of(a)).to(of(b));
      t.is(x.dtype, of(b));
      t.deepEqual(exact(elements(x)), expected[`${a} ${b}`], `${a} to ${b}`);
    }
  }
});

test("tensors of every dtype that has numbers are made, read and changed", (t) => {
  for (const name of convertible) {
    const dtype = of(name);
    const x = torch.tensor([1, 0, 1], { dtype });
    t.is(x.dtype, dtype);
    const one = dtype.is_complex ? new Complex(1, 0) : name === "bool" ? true : 1;
    t.deepEqual(x.at(0).item(), one, name);
    t.deepEqual(x.tolist<number[]>()[2], one, name);
    t.deepEqual(torch.full([1], 1, { dtype }).tolist(), [one], name);
    t.deepEqual(torch.ones(2, { dtype }).tolist(), [one, one], name);
    t.is(x.clone().dtype, dtype);
    t.is(x.nbytes, 3 * dtype.itemsize);
    t.is(torch.is_complex(x), dtype.is_complex);
    t.is(torch.is_floating_point(x), dtype.is_floating_point);
  }
});

test("64-bit integers keep their digits, in bigints where a number cannot", (t) => {
  const most = torch.tensor([2n ** 64n - 1n, 2n ** 53n, 5n], { dtype: torch.uint64 });
  t.deepEqual(most.tolist(), [2n ** 64n - 1n, 2n ** 53n, 5]);
  t.is(most.at(0).item<bigint>(), 2n ** 64n - 1n);
  t.deepEqual([...most.typed_array()], [2n ** 64n - 1n, 2n ** 53n, 5n]);
});

test("complex tensors are made of parts, and parted again", (t) => {
  const z = torch.complex(torch.tensor([1, 0]), torch.tensor([2, -3]));
  t.deepEqual(z.tolist(), [new Complex(1, 2), new Complex(0, -3)]);
  t.deepEqual(z.real.tolist(), [1, 0]);
  t.deepEqual(z.imag.tolist(), [2, -3]);
  t.deepEqual(z.conj().tolist(), [new Complex(1, -2), new Complex(0, 3)]);
  const polar = torch.polar(
    torch.tensor([2], { dtype: torch.float64 }),
    torch.zeros(1, { dtype: torch.float64 }),
  );
  t.deepEqual(polar.tolist(), [new Complex(2, 0)]);
  t.is(polar.dtype.to_real(), torch.float64);
  t.deepEqual(torch.view_as_complex(torch.view_as_real(z)).tolist(), z.tolist());
  t.deepEqual(z.mul(new Complex(0, 1)).tolist(), [new Complex(-2, 1), new Complex(3, 0)]);
  t.is(inspect(new Complex(1, -2)), "(1-2j)");
  t.throws(() => torch.complex(torch.ones(1), torch.ones(1, { dtype: torch.float64 })), {
    message: /same dtype|Expected/,
  });
});

test("what has no typed array says what has one", (t) => {
  const none: [Dtype, RegExp][] = [
    [torch.bfloat16, /x\.float\(\)/],
    [torch.float8_e4m3fn, /x\.float\(\)/],
    [torch.complex64, /view_as_real/],
    [torch.float4_e2m1fn_x2, /x\.view\(torch\.uint8\)/],
    [torch.bits8, /x\.view\(torch\.uint8\)/],
  ];
  for (const [dtype, message] of none) {
    const x = torch.zeros(16, { dtype: torch.uint8 }).view(dtype);
    t.throws(() => x.typed_array(), { instanceOf: TypeError, message });
  }
  const quantized = torch.quantize_per_tensor(torch.ones(2), 0.1, 3, torch.quint8);
  t.throws(() => quantized.typed_array(), { instanceOf: TypeError, message: /dequantize/ });
  t.throws(() => torch.eye(2).to_sparse().typed_array(), {
    instanceOf: TypeError,
    message: /to_dense/,
  });
});

test("what LibTorch cannot compute with is an error of its own", (t) => {
  const bits = torch.zeros(4, { dtype: torch.uint8 }).view(torch.bits8);
  t.throws(() => bits.tolist(), { message: /Bits8/ });
  t.throws(() => bits.add(1));
  t.throws(() => torch.tensor([1], { dtype: torch.int4 }), { message: /Int4/ });
  t.throws(() => torch.tensor([1], { dtype: torch.float4_e2m1fn_x2 }), { message: /Float4/ });
  t.deepEqual(bits.view(torch.uint8).tolist(), [0, 0, 0, 0]);
});
