/** Tensors to print, as data: both sides make them from the same bytes. */

/** One tensor, and the options it is printed with. */
export interface PrintCase {
  /** float64 or int64 elements (complex ones as pairs), little-endian, in base64. */
  data: string;
  integers: boolean;
  shape: number[];
  dtype: string;
  requires_grad?: boolean;
  parameter?: boolean;
  /** Methods called one after the other, with their arguments. */
  methods?: [name: string, ...args: (number | string | boolean | number[])[]][];
  /** The dtype that the elements' memory is looked at as, after the methods. */
  view?: string;
  options?: Record<string, number | string | boolean>;
  default_dtype?: string;
}

type Extra = Omit<PrintCase, "data" | "integers" | "shape" | "dtype">;

/** The same pseudorandom numbers in [0, 1) at every run. */
export function random_numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const base64 = (array: Float64Array | BigInt64Array) =>
  Buffer.from(array.buffer).toString("base64");

export function floats(values: number[], shape: number[], dtype: string, extra?: Extra): PrintCase {
  return { data: base64(Float64Array.from(values)), integers: false, shape, dtype, ...extra };
}

export function integers(
  values: (number | bigint)[],
  shape: number[],
  dtype: string,
  extra?: Extra,
): PrintCase {
  const data = base64(BigInt64Array.from(values, BigInt));
  return { data, integers: true, shape, dtype, ...extra };
}

const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
const count = (shape: number[]) => shape.reduce((product, size) => product * size, 1);
const shapes = [
  [],
  [1],
  [7],
  [40],
  [0],
  [0, 3],
  [2, 3],
  [1, 1],
  [3, 25],
  [2, 3, 4],
  [2, 1, 2, 3],
  [1001],
  [7, 150],
  [40, 40],
  [3, 500],
  [500, 3],
  [9, 8, 20],
  [2, 7, 6, 13],
];
const float_dtypes = ["float32", "float64", "float16", "bfloat16"];
const integer_dtypes = ["int64", "int32", "int16", "int8", "uint8", "bool"];

/** Every dtype in every shape, with numbers of several sizes. */
function* in_all_shapes(): Generator<PrintCase> {
  const random = random_numbers(1);
  for (const shape of shapes) {
    const n = count(shape);
    const list = <T>(make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));
    for (const dtype of float_dtypes) {
      yield floats(
        list(() => random() * 2 - 1),
        shape,
        dtype,
      );
      yield floats(
        list(() => Math.floor(random() * 20) - 10),
        shape,
        dtype,
      );
      yield floats(
        list(() => (random() - 0.5) * 10 ** Math.floor(random() * 12 - 6)),
        shape,
        dtype,
      );
      yield floats(
        list((i) => i * 1000),
        shape,
        dtype,
      );
    }
    for (const dtype of ["complex64", "complex128"]) {
      const pairs = Array.from({ length: 2 * n }, () => (random() - 0.5) * 10);
      yield floats(pairs, shape, dtype);
      yield floats(pairs.map(Math.round), shape, dtype);
    }
    for (const dtype of integer_dtypes) {
      const largest = dtype === "int64" ? 1e12 : 100;
      yield integers(
        list(() => Math.floor(random() * largest)),
        shape,
        dtype,
      );
      if (dtype.startsWith("int")) {
        yield integers(
          list(() => Math.floor((random() - 0.5) * 200)),
          shape,
          dtype,
        );
      }
    }
  }
}

/** The dtypes that few tensors have. */
function* rare_dtypes(): Generator<PrintCase> {
  const random = random_numbers(4);
  for (const shape of [[], [5], [0, 2], [2, 3], [1200], [30, 50]]) {
    const values = Array.from({ length: 2 * count(shape) }, () => (random() - 0.5) * 8);
    const half = values.slice(0, count(shape));
    for (const dtype of ["float8_e5m2", "float8_e4m3fn", "float8_e8m0fnu"]) {
      const positive = dtype === "float8_e8m0fnu" ? half.map(Math.abs) : half;
      yield floats(positive, shape, dtype);
    }
    yield floats(values, shape, "complex32");
    for (const dtype of ["uint16", "uint32", "uint64"]) {
      yield integers(
        half.map((v) => Math.floor(Math.abs(v) * 1000)),
        shape,
        dtype,
      );
    }
  }
  yield integers([-1n, 0n], [2], "uint64");
}

/** Values that decide the notation, or are written in a way of their own. */
function* special_values(): Generator<PrintCase> {
  const rows = [
    [0],
    [-0],
    [nan],
    [inf],
    [-inf],
    [nan, inf, -inf, 0, -0],
    [1, 2, nan],
    [1.5, inf, -2],
    [1, -inf],
    [1e-5, 1],
    [1, 1000],
    [1, 1001],
    [0.001, 1],
    [0.000999, 1],
    [1e8],
    [1.1e8],
    [1e-4],
    [0.99e-4],
    [1e20, 1],
    [3e38, 1e-38],
    [0.5, 1.5, 2.5, 0.03125, 0.09375],
    [123456.78],
    [1 / 3],
    [99999.5, 0.1],
    [100005, 1],
    [-1e-7],
    [5e-324],
    [65504, 0.1],
  ];
  for (const row of rows) {
    for (const dtype of float_dtypes) {
      yield floats(row, [row.length], dtype);
      yield floats(row.slice(0, 1), [], dtype);
      for (const sci_mode of [true, false]) {
        yield floats(row, [row.length], dtype, { options: { sci_mode } });
      }
    }
    const pairs = row.flatMap((value, i) => [value, row[row.length - 1 - i] as number]);
    yield floats(pairs, [row.length], "complex128");
    yield floats(pairs.slice(0, 2), [], "complex64");
  }
  yield integers([2n ** 63n - 1n, -(2n ** 63n), 0n, 2n ** 53n + 1n], [4], "int64");
  yield integers([1], [], "bool");
  yield integers([0, 1], [2], "bool");
}

/** Cases of the text behind the elements, and of where a line is broken for it. */
function* suffixes(): Generator<PrintCase> {
  const row = Array.from({ length: 24 }, (_, i) => i / 8);
  for (const dtype of ["float32", "float64", "float16", "complex64", "complex128"]) {
    for (const default_dtype of ["float32", "float64"]) {
      for (let n = 2; n <= 24; n += 2) {
        const shape = dtype.startsWith("complex") ? [n / 2] : [n];
        for (const extra of [{}, { requires_grad: true }, { parameter: true }]) {
          yield floats(row.slice(0, n), shape, dtype, { default_dtype, ...extra });
        }
      }
      yield floats([], [0], dtype, { default_dtype });
      yield floats([], [2, 0], dtype, { default_dtype, requires_grad: true });
    }
  }
  const chains: PrintCase["methods"][] = [
    [["add", 1]],
    [["mul", 2], ["sum"]],
    [["mean"]],
    [["exp"], ["t"]],
    [["view", 24]],
    [
      ["reshape", [4, 6]],
      ["permute", 1, 0],
    ],
    [["relu"], ["detach"]],
    [["unsqueeze", 0]],
    [["select", 0, 1]],
    [["clone"], ["mul_", 2]],
  ];
  for (const methods of chains) {
    yield floats(row, [2, 12], "float32", { requires_grad: true, methods });
  }
  const views: PrintCase["methods"][] = [
    [["t"]],
    [["expand", 3, 2, 12]],
    [["to", "meta"]],
    [["to_sparse"]],
    [["to_sparse_csr"]],
    [["to_sparse_csc"]],
    [["to_sparse_bsr", [1, 3]]],
    [["mul", 0], ["to_sparse"]],
  ];
  for (const methods of views) yield floats(row, [2, 12], "float32", { methods });
  for (const methods of [[["to_sparse"]], [["to", "meta"]]] as PrintCase["methods"][]) {
    yield floats(row, [2, 12], "float64", { methods, requires_grad: true });
  }
  yield floats([1, 2, 3, -4], [2], "complex64", { methods: [["conj"]] });
  yield floats([1, 2, 3, -4], [2], "complex64", { methods: [["conj"], ["neg"]] });
}

/** Every option, in shapes that show it. */
function* options(): Generator<PrintCase> {
  const random = random_numbers(2);
  const all: PrintCase["options"][] = [
    { precision: 2 },
    { precision: 0 },
    { precision: 12 },
    { threshold: 5 },
    { threshold: 0 },
    { edgeitems: 1 },
    { edgeitems: 10 },
    { edgeitems: 0 },
    { linewidth: 20 },
    { linewidth: 200 },
    { linewidth: 1 },
    { profile: "short" },
    { profile: "full" },
    { profile: "short", edgeitems: 1, threshold: 10 },
    { sci_mode: true, precision: 3 },
    { sci_mode: false },
  ];
  for (const option of all) {
    for (const shape of [[], [12], [4, 5], [1100], [3, 4, 5], [20, 60], [2, 8, 70]]) {
      const values = Array.from({ length: 2 * count(shape) }, () => (random() - 0.5) * 100);
      for (const dtype of ["float32", "float64"]) {
        yield floats(values.slice(0, count(shape)), shape, dtype, { options: option });
      }
      yield floats(values, shape, "complex64", { options: option });
      const whole = values.slice(0, count(shape)).map(Math.round);
      yield integers(whole, shape, "int64", { options: option });
    }
  }
}

export function all_cases(): PrintCase[] {
  return [...in_all_shapes(), ...rare_dtypes(), ...special_values(), ...suffixes(), ...options()];
}
