/** Pairs of values for assert_close, in a form that Python can build as well. */
import { Complex, type Dtype, nn, type Tensor, torch } from "torchnode";

export type Sample =
  | null
  | boolean
  | string
  | { float: number | string }
  | { int: string }
  | { complex: [number, number] }
  | { list: Sample[] }
  | { dict: [string, Sample][] }
  | {
      tensor: (number | string)[];
      shape: number[];
      dtype: string;
      form?: string;
      parameter?: boolean;
    };

export interface Case {
  actual: Sample;
  expected: Sample;
  options: Record<string, number | boolean | string | null>;
}

/** The conversions that may be done to a tensor after it is made, in TypeScript and in Python. */
const forms: Record<string, [(x: Tensor) => Tensor, string]> = {
  sparse_coo: [(x) => x.to_sparse(), "x.to_sparse()"],
  sparse_csr: [(x) => x.to_sparse_csr(), "x.to_sparse_csr()"],
  sparse_csc: [(x) => x.to_sparse_csc(), "x.to_sparse_csc()"],
  sparse_bsr: [(x) => x.to_sparse_bsr([1, 1]), "x.to_sparse_bsr((1, 1))"],
  sparse_bsc: [(x) => x.to_sparse_bsc([1, 1]), "x.to_sparse_bsc((1, 1))"],
  transposed: [(x) => x.t().contiguous().t(), "x.t().contiguous().t()"],
  meta: [(x) => x.to("meta"), "x.to('meta')"],
  mkldnn: [(x) => x.to_mkldnn(), "x.to_mkldnn()"],
  quantized: [
    (x) => torch.quantize_per_tensor(x, 0.25, 10, torch.quint8),
    "torch.quantize_per_tensor(x, 0.25, 10, torch.quint8)",
  ],
  per_channel: [
    (x) =>
      torch.quantize_per_channel(
        x,
        torch.full([x.size(0)], 0.5),
        torch.zeros(x.size(0)),
        0,
        torch.qint8,
      ),
    "torch.quantize_per_channel(x, torch.full([x.size(0)], 0.5), torch.zeros(x.size(0)), 0, torch.qint8)",
  ],
  conj: [(x) => x.conj(), "x.conj()"],
};

/** The Python that builds a sample, and calls assert_close with a case. */
export const python_code = `
FORMS = {${Object.entries(forms)
  .map(([name, [, code]]) => `"${name}": lambda x: ${code}`)
  .join(", ")}}
def number(value): return float(value) if isinstance(value, str) else value
def build(sample):
    if sample is None or isinstance(sample, (bool, str)): return sample
    if "float" in sample: return float(sample["float"])
    if "int" in sample: return int(sample["int"])
    if "complex" in sample: return complex(*sample["complex"])
    if "list" in sample: return [build(item) for item in sample["list"]]
    if "dict" in sample: return {key: build(item) for key, item in sample["dict"]}
    dtype = getattr(torch, sample["dtype"])
    x = torch.tensor([number(value) for value in sample["tensor"]], dtype=torch.float64)
    x = x.to(dtype).reshape(sample["shape"])
    if sample.get("parameter"): x = nn.Parameter(x, requires_grad=False)
    return FORMS[sample["form"]](x) if "form" in sample else x
output = []
for case in input:
    options = dict(case["options"])
    if options.get("msg") == "function": options["msg"] = lambda text: f"<{text}>"
    try:
        torch.testing.assert_close(build(case["actual"]), build(case["expected"]), **options)
        output.append(None)
    except Exception as error:
        output.append([type(error).__name__, str(error)])
`;

/** The value that a sample describes. */
export function build(sample: Sample): unknown {
  if (sample === null || typeof sample === "boolean" || typeof sample === "string") return sample;
  if ("float" in sample) return to_number(sample.float);
  if ("int" in sample) return BigInt(sample.int);
  if ("complex" in sample) return new Complex(...sample.complex);
  if ("list" in sample) return sample.list.map(build);
  if ("dict" in sample) {
    return Object.fromEntries(sample.dict.map(([key, item]) => [key, build(item)]));
  }
  const dtype = torch[sample.dtype as keyof typeof torch] as Dtype;
  const data = sample.tensor.map(to_number);
  let x = torch.tensor(data, { dtype: torch.float64 }).to(dtype).reshape(sample.shape);
  if (sample.parameter) x = new nn.Parameter(x, false);
  const [transform] = forms[sample.form ?? ""] ?? [(same: Tensor) => same];
  return transform(x);
}

const to_number = (value: number | string): number =>
  typeof value === "number"
    ? value
    : Number(value.replace("inf", "Infinity").replace("nan", "NaN"));

/** Random numbers from 0 to 1, the same in each run. */
export function random_numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** Cases of every kind, drawn from a seed. */
export function random_cases(count: number, seed: number): Case[] {
  const random = random_numbers(seed);
  const integer = (most: number): number => Math.floor(random() * most);
  const one_of = <T>(list: readonly T[]): T => list[integer(list.length)] as T;
  const is = (share: number): boolean => random() < share;
  const dtypes = ["float32", "float64", "float16", "bfloat16", "int64", "int32", "uint8", "bool"];
  const more = [
    "complex64",
    "complex128",
    "int8",
    "int16",
    "uint16",
    "float8_e4m3fn",
    "float8_e5m2",
  ];
  const strange = ["nan", "inf", "-inf"];
  const shapes = [[], [1], [3], [5], [2, 3], [3, 2], [4, 1], [2, 2, 2], [0], [0, 3], [2, 0]];

  const element = (dtype: string): number | string => {
    if (dtype === "bool") return integer(2);
    if (/int/.test(dtype)) return integer(9) - (dtype.startsWith("u") ? 0 : 4);
    if (is(0.04)) return one_of(strange);
    return is(0.2) ? 0 : (random() - 0.5) * 10 ** (integer(6) - 2);
  };
  const changed = (value: number | string, dtype: string): number | string => {
    if (is(0.6) || typeof value === "string") return value;
    return is(0.5) ? element(dtype) : value * (1 + (random() - 0.5) * 10 ** -integer(9));
  };
  const pair_of_tensors = (): [Sample, Sample] => {
    const dtype = one_of(is(0.7) ? dtypes : more);
    const shape = one_of(shapes);
    const tensor = Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => element(dtype));
    const other = tensor.map((value) => {
      const made = changed(value, dtype);
      return /int|bool/.test(dtype) && typeof made === "number" ? Math.trunc(made) : made;
    });
    const a = { tensor, shape, dtype };
    const b = { tensor: other, shape, dtype };
    const fit: string[] = ["meta"];
    if (shape.length === 2) fit.push("transposed");
    if (shape.length === 2 && !shape.includes(0) && !/float8|uint16/.test(dtype)) {
      fit.push("sparse_coo", "sparse_csr", "sparse_csc", "sparse_bsr", "sparse_bsc");
    }
    if (dtype === "float32" && !tensor.concat(other).some((value) => typeof value === "string")) {
      fit.push("quantized", "quantized");
      if (shape.length > 0 && !shape.includes(0)) fit.push("mkldnn", "per_channel");
    }
    if (dtype.startsWith("complex")) fit.push("conj");
    const form = (): { form?: string } => (is(0.3) ? { form: one_of(fit) } : {});
    const both = form();
    const first = { ...a, ...both, ...(is(0.05) ? { parameter: true } : {}) };
    let second = { ...b, ...(is(0.85) ? both : form()) };
    if (is(0.09) && second.form === undefined)
      second = { ...second, shape: one_of([[tensor.length], [1, tensor.length]]) };
    if (is(0.08)) {
      const wider = one_of(["float64", "int64", "float32", "complex64"]);
      if (!/int|bool/.test(wider) || /int|bool/.test(dtype)) second = { ...second, dtype: wider };
    }
    return [first, second];
  };
  const float = (): Sample => {
    const value = element("float64");
    return { float: value };
  };
  const scalar = (): Sample =>
    one_of<() => Sample>([
      float,
      float,
      () => ({ int: String(integer(5) - 2) }),
      () => ({ int: String(BigInt(integer(1000)) * 12345678901234567n) }),
      () => ({ complex: [integer(4) - 2, random() - 0.5] }),
      () => is(0.5),
      () => null,
      () => "text",
    ])();
  const pair = (depth: number): [Sample, Sample] => {
    if (depth > 0 && is(0.2)) {
      const pairs = Array.from({ length: integer(4) }, () => pair(depth - 1));
      const lists: [Sample[], Sample[]] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      if (is(0.15)) lists[integer(2)]?.push(null);
      return [{ list: lists[0] }, { list: lists[1] }];
    }
    if (depth > 0 && is(0.2)) {
      const keys = ["weight", "bias", "it's"].slice(0, integer(4));
      const pairs = keys.map((key) => [key, pair(depth - 1)] as const);
      const dicts: [[string, Sample][], [string, Sample][]] = [
        pairs.map(([key, [a]]) => [key, a]),
        pairs.map(([key, [, b]]) => [key, b]),
      ];
      if (is(0.15)) dicts[integer(2)]?.push(["other", null]);
      return [{ dict: dicts[0] }, { dict: dicts[1] }];
    }
    if (is(0.2)) {
      const first = scalar();
      return [first, is(0.3) ? first : scalar()];
    }
    if (is(0.04)) return [pair_of_tensors()[0], scalar()];
    return pair_of_tensors();
  };
  const options = (): Case["options"] => ({
    ...(is(0.2) ? { rtol: one_of([0, 0.001, 1e-7, 0.5]), atol: one_of([0, 1, 1e-5, 0.25]) } : {}),
    ...(is(0.03) ? { rtol: 0.1 } : {}),
    ...(is(0.3) ? { equal_nan: is(0.7) } : {}),
    ...(is(0.2) ? { check_dtype: false } : {}),
    ...(is(0.2) ? { check_layout: false } : {}),
    ...(is(0.2) ? { check_device: false } : {}),
    ...(is(0.2) ? { check_stride: true } : {}),
    ...(is(0.1) ? { allow_subclasses: false } : {}),
    ...(is(0.05) ? { msg: one_of(["mine", "function"]) } : {}),
  });
  return Array.from({ length: count }, () => {
    const [actual, expected] = pair(2);
    return { actual, expected, options: options() };
  });
}
