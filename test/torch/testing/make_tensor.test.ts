import test from "ava";
import { type Dtype, torch } from "torchnode";
import { exact, run_python } from "../../support/python.js";

const { make_tensor } = torch.testing;

const dtypes = [
  ..."bool uint8 int8 int16 int32 int64 uint16 uint32 uint64".split(" "),
  ..."float16 bfloat16 float32 float64 float8_e4m3fn float8_e5m2".split(" "),
  ..."float8_e4m3fnuz float8_e5m2fnuz complex32 complex64 complex128".split(" "),
];

const options = [
  {},
  { low: 1, high: 3.5 },
  { noncontiguous: true },
  { exclude_zero: true },
  { low: -1e300, high: 1e300 },
];

interface Made {
  bytes: unknown;
  stride: number[];
}

function made(name: string, given: object): Made | string {
  torch.manual_seed(3);
  try {
    const dtype = torch[name as keyof typeof torch] as Dtype;
    const x = make_tensor([3, 4], { dtype, device: "cpu", ...given });
    return { bytes: exact(x.contiguous().view(torch.uint8)), stride: x.stride() };
  } catch (error) {
    return (error as Error).message;
  }
}

test("the elements are Python's, of every dtype", (t) => {
  const theirs = run_python<(Made | string)[]>(
    t,
    `
output = []
for name in input["dtypes"]:
    for options in input["options"]:
        torch.manual_seed(3)
        try:
            x = torch.testing.make_tensor(3, 4, dtype=getattr(torch, name), device="cpu", **options)
            output.append({"bytes": x.contiguous().view(torch.uint8), "stride": x.stride()})
        except Exception as error:
            output.append(str(error))
`,
    { dtypes, options },
  );
  if (theirs === undefined) return;
  let i = 0;
  for (const name of dtypes) {
    for (const given of options) {
      const [ours, expected] = [made(name, given), theirs[i++] as Made | string];
      // Past int64 randint fails in words of each language's own.
      const both_fail = typeof ours === "string" && name === "uint64" && "low" in given;
      t.deepEqual(both_fail ? typeof ours : ours, both_fail ? typeof expected : expected);
    }
  }
});

test("sizes come one by one or in an array", (t) => {
  const given = { dtype: torch.float32, device: "cpu", requires_grad: true };
  t.deepEqual(make_tensor(2, 3, given).shape, [2, 3]);
  t.deepEqual(make_tensor([], given).shape, []);
  t.true(make_tensor(2, given).requires_grad);
});

test("what cannot be drawn is an error", (t) => {
  const int = { dtype: torch.int64, device: "cpu" };
  t.throws(() => make_tensor(2, { ...int, requires_grad: true }), { instanceOf: RangeError });
  t.throws(() => make_tensor(2, { ...int, low: 3, high: 3 }), { message: /must be less than/ });
  t.throws(() => make_tensor(2, { ...int, low: Number.NaN }), { message: /cannot be NaN/ });
  t.throws(() => make_tensor(2, { ...int, dtype: torch.qint8 }), { instanceOf: TypeError });
  t.throws(() => make_tensor(2, { device: "cpu" } as never), { message: /'dtype'/ });
});
