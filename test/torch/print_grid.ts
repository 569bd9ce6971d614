/** Many tensors to print, drawn at random: every dtype, layout, form and option meets many others. */
import { floats, integers, type PrintCase, random_numbers } from "./cases.js";

type Options = NonNullable<PrintCase["options"]>;
type Methods = NonNullable<PrintCase["methods"]>;

const random = random_numbers(11);
const below = (limit: number): number => Math.floor(random() * limit);
const one_of = <T>(list: readonly T[]): T => list[below(list.length)] as T;

const float_dtypes = [
  "float64",
  "float32",
  "float16",
  "bfloat16",
  "float8_e5m2",
  "float8_e5m2fnuz",
  "float8_e4m3fn",
  "float8_e4m3fnuz",
  "float8_e8m0fnu",
];
const complex_dtypes = ["complex32", "complex64", "complex128"];
const integer_dtypes = "uint8 int8 int16 int32 int64 uint16 uint32 uint64 bool".split(" ");

const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
const special = [nan, inf, -inf, 0, -0, 1, -1, 0.5, 1e-8, 1e8];

/** How the numbers of one tensor are drawn. */
const kinds: (() => number)[] = [
  () => random() * 2 - 1,
  () => below(20) - 10,
  () => (random() - 0.5) * 10 ** (below(16) - 8),
  () => one_of(special),
  () => (random() < 0.2 ? one_of(special) : below(1000)),
  () => (random() < 0.2 ? one_of(special) : (random() - 0.5) * 100),
  () => 0,
  () => -0,
  () => below(64) / 32,
  () => below(9) * 1e9,
  () => (random() < 0.7 ? 0 : random()),
];

/** Sizes whose product stays small enough to print, some of them 0 or 1, some to be summarised. */
function shape(): number[] {
  const dims = below(6);
  if (dims === 1) return [one_of([0, 1, 2, 5, 13, 40, 999, 1000, 1001, 1500])];
  const sizes = Array.from({ length: dims }, () => (random() < 0.04 ? 0 : 1 + below(7)));
  if (dims > 1 && random() < 0.3) sizes[below(dims)] = one_of([30, 100, 400]);
  return sizes;
}

const count = (sizes: readonly number[]) => sizes.reduce((product, size) => product * size, 1);

function options(): Options {
  if (random() < 0.4) return {};
  const drawn: Options = {};
  if (random() < 0.3) drawn.profile = one_of(["default", "short", "full"]);
  if (random() < 0.4) drawn.precision = below(9);
  if (random() < 0.3) drawn.threshold = one_of([0, 1, 10, 100, 5000]);
  if (random() < 0.3) drawn.edgeitems = below(6);
  if (random() < 0.4) drawn.linewidth = one_of([1, 20, 40, 79, 81, 120, 300]);
  if (random() < 0.3) drawn.sci_mode = random() < 0.5;
  // A full profile of a large tensor would be pages of text.
  if (drawn.profile === "full") drawn.profile = "short";
  return drawn;
}

/** A view, or another form, of a tensor of that shape. */
function methods(sizes: readonly number[], dtype: string): Methods {
  const drawn: Methods = [];
  const dims = sizes.length;
  const narrow = /^(float8|complex32|uint[136])/.test(dtype);
  if (dims > 1 && random() < 0.2) drawn.push(["transpose", 0, dims - 1]);
  if (dims > 0 && !narrow && random() < 0.1) drawn.push(["flip", [0]]);
  if (dtype.startsWith("complex") && dtype !== "complex32") {
    if (random() < 0.3) drawn.push(["conj"]);
    if (random() < 0.1) drawn.push(["neg"]);
    if (random() < 0.1) drawn.push(["_neg_view"]);
  }
  if (random() < 0.05) drawn.push(["to", "meta"]);
  else if (dims > 0 && !narrow && random() < 0.1) {
    drawn.push(["to_sparse", 1 + below(dims)]);
  }
  return drawn;
}

function drawn_case(dtype: string): PrintCase {
  const sizes = shape();
  const draw = one_of(kinds);
  const is_complex = dtype.startsWith("complex");
  const extra = {
    options: options(),
    methods: methods(sizes, dtype),
    ...(random() < 0.1 ? { default_dtype: one_of(["float64", "float16", "bfloat16"]) } : {}),
    ...((is_complex || dtype.startsWith("float") || dtype === "bfloat16") &&
    !dtype.startsWith("float8") &&
    random() < 0.2
      ? { requires_grad: true }
      : {}),
  };
  const n = count(sizes);
  if (integer_dtypes.includes(dtype)) {
    const most = dtype === "bool" ? 2 : one_of([3, 100, dtype.endsWith("8") ? 100 : 30000]);
    const signed = dtype.startsWith("int");
    const values = Array.from({ length: n }, () => below(most) * (signed && below(2) ? -1 : 1));
    return integers(values, sizes, dtype, extra);
  }
  const list = Array.from({ length: is_complex ? 2 * n : n }, draw);
  return floats(dtype === "float8_e8m0fnu" ? list.map(Math.abs) : list, sizes, dtype, extra);
}

/** Sparse tensors of all layouts: some with none specified, some of blocks, batches or dense rows. */
function* sparse_cases(): Generator<PrintCase> {
  const layouts: [name: string, ...args: number[][]][] = [
    ["to_sparse_csr"],
    ["to_sparse_csc"],
    ["to_sparse_bsr", [2, 3]],
    ["to_sparse_bsc", [2, 3]],
  ];
  for (const dtype of ["float32", "float64", "complex64", "int64", "int32", "bool"]) {
    for (const sizes of [
      [4, 6],
      [2, 3],
      [40, 60],
      [2, 4, 6],
    ]) {
      const n = count(sizes);
      // In each batch the same number of elements must be there.
      const flat = Array.from({ length: n }, (_, i) => (i % 5 === 0 || sizes.length > 2 ? 1 : 0));
      for (const values of [flat, flat.map(() => 0)]) {
        for (const method of layouts) {
          const extra = { methods: [method], options: options() };
          if (dtype.startsWith("complex")) {
            yield floats(
              values.flatMap((value) => [value, -value]),
              sizes,
              dtype,
              extra,
            );
          } else if (dtype.startsWith("float")) {
            const grad = below(2) ? { requires_grad: true } : {};
            yield floats(
              values.map((value) => value * random()),
              sizes,
              dtype,
              { ...extra, ...grad },
            );
          } else yield integers(values, sizes, dtype, extra);
        }
      }
    }
  }
}

/** Bytes that are looked at as elements of a dtype that has no arithmetic. */
function* viewed_cases(): Generator<PrintCase> {
  const bytes = Array.from({ length: 48 }, () => below(256));
  for (const view of [...float_dtypes, "float4_e2m1fn_x2"]) {
    for (const sizes of [[48], [6, 8], [3, 16], [0], [2, 0]]) {
      const n = count(sizes);
      yield integers(bytes.slice(0, n), sizes, "uint8", { view, options: options() });
    }
  }
  for (const view of ["bits8", "int4", "uint1"]) {
    yield integers([], [0], "uint8", { view });
    yield integers([1, 2], [2], "uint8", { view, methods: [["to", "meta"]] });
  }
}

/** Some 1,500 cases, the same at every run. */
export function grid(): PrintCase[] {
  const all = [...float_dtypes, ...complex_dtypes, ...integer_dtypes];
  const drawn = all.flatMap((dtype) => Array.from({ length: 60 }, () => drawn_case(dtype)));
  return [...drawn, ...sparse_cases(), ...viewed_cases()];
}
