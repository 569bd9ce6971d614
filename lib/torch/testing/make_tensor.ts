/** `torch.testing.make_tensor`: tensors of random elements for tests. */

import { functions } from "../dispatch/operators.js";
import { type ReadArguments, signature } from "../dispatch/signature.js";
import {
  array_of,
  boolean,
  device_like,
  given_dtype,
  Kind,
  nullable,
  whole,
} from "../dispatch/tensor_kinds.js";
import { is_plain } from "../dispatch/values.js";
import { type Dtype, float32 } from "../dtype.js";
import { finfo, iinfo } from "../finfo.js";
import { MemoryFormat } from "../layout.js";
import type { Tensor } from "../tensor/index.js";
import type { DeviceLike } from "../types.js";
import { key_repr } from "./python_text.js";

type Bound = number | bigint;

const { empty, randint, view_as_real } = functions([
  "empty",
  "randint",
  "view_as_real",
]) as unknown as {
  empty: (shape: readonly number[], options: object) => Tensor;
  randint: (low: Bound, high: Bound, shape: readonly number[], options: object) => Tensor;
  view_as_real: (tensor: Tensor) => Tensor;
};

/** By name, what {@link make_tensor} takes. */
export interface MakeTensorOptions {
  /** The dtype of the elements. */
  dtype: Dtype;
  /** The device of the tensor. */
  device: DeviceLike;
  /** The lower limit, inclusive. Default: -9; 0 for unsigned integers and bool. */
  low?: Bound | null | undefined;
  /** The upper limit, exclusive. Default: 9; 10 for integers, 2 for bool. */
  high?: Bound | null | undefined;
  /** Whether autograd records operations on it. Default: false. */
  requires_grad?: boolean | undefined;
  /** Whether its elements lie apart in memory, if there are two or more. Default: false. */
  noncontiguous?: boolean | undefined;
  /** Whether 0 is replaced by 1, or by the smallest positive normal number of the dtype. Default: false. */
  exclude_zero?: boolean | undefined;
  /** The memory format; not together with `noncontiguous`. Default: row-major. */
  memory_format?: MemoryFormat | null | undefined;
}

type Options = ReadArguments<MakeTensorOptions>;

const bound = (): Kind<Bound | null> =>
  nullable(
    new Kind<Bound>("number", (value) => typeof value === "number" || typeof value === "bigint"),
  );

const memory_format_kind = new Kind<MemoryFormat>(
  "memory_format",
  (value) => value instanceof MemoryFormat,
);

const shape_kind = array_of(whole());

const read_options = signature<object, Options>(
  "make_tensor",
  {},
  {
    dtype: given_dtype(),
    device: device_like(),
    low: bound(),
    high: bound(),
    requires_grad: boolean(false),
    noncontiguous: boolean(false),
    exclude_zero: boolean(false),
    memory_format: nullable(memory_format_kind),
  },
);

type Family = "bool" | "integer" | "float" | "float8" | "complex";

function family_of(dtype: Dtype): Family {
  if (dtype.name === "bool") return "bool";
  if (/^u?int(8|16|32|64)$/.test(dtype.name)) return "integer";
  if (/^(float(16|32|64)|bfloat16)$/.test(dtype.name)) return "float";
  if (/^float8_(e4m3fn|e5m2)(uz|fnuz)?$/.test(dtype.name)) return "float8";
  if (dtype.is_complex) return "complex";
  throw new TypeError(
    `The requested dtype '${dtype}' is not supported by torch.testing.make_tensor().`,
  );
}

/** The range of a dtype's values, and the one that is drawn from by default. */
function range_of(dtype: Dtype, family: Family) {
  if (family === "bool") return { lowest: 0, highest: 2, low: 0, high: 2 };
  if (family !== "integer") {
    const { min, max } = finfo(dtype);
    return { lowest: min, highest: max, low: -9, high: 9 };
  }
  const { min, max } = iinfo(dtype);
  // randint takes int64, which cannot hold the number after its largest.
  const highest = dtype.name === "int64" ? max : typeof max === "bigint" ? max + 1n : max + 1;
  return { lowest: min, highest, low: -9, high: 10 };
}

function clamped(value: Bound, lowest: Bound, highest: Bound): Bound {
  if (value < lowest) return lowest;
  return value > highest ? highest : value;
}

const rounded_up = (value: Bound): Bound => (typeof value === "bigint" ? value : Math.ceil(value));

/** The limits to draw between: those given or the default, within what the dtype can hold. */
function limits(dtype: Dtype, family: Family, options: Options): [Bound, Bound] {
  const range = range_of(dtype, family);
  const [low, high] = [options.low ?? range.low, options.high ?? range.high];
  if (Number.isNaN(low) || Number.isNaN(high)) {
    throw new RangeError(
      `\`low\` and \`high\` cannot be NaN, but got low=${key_repr(low)} and high=${key_repr(high)}`,
    );
  }
  if (low > high || (low >= high && (family === "bool" || family === "integer"))) {
    throw new RangeError(
      `\`low\` must be less than \`high\`, but got ${key_repr(low)} >= ${key_repr(high)}`,
    );
  }
  if (high < range.lowest || low >= range.highest) {
    throw new RangeError(
      `The value interval specified by \`low\` and \`high\` is [${key_repr(low)}, ${key_repr(high)}), ` +
        `but ${dtype} only supports [${key_repr(range.lowest)}, ${key_repr(range.highest)})`,
    );
  }
  const within = [low, high].map((value) => clamped(value, range.lowest, range.highest));
  return (family === "bool" || family === "integer" ? within.map(rounded_up) : within) as [
    Bound,
    Bound,
  ];
}

/** Fills with uniform numbers. A range that the dtype cannot hold is drawn at half its size. */
function uniform_(tensor: Tensor, low: number, high: number): Tensor {
  if (high - low < finfo(tensor.dtype).max) return tensor.uniform_(low, high);
  return tensor.uniform_(low / 2, high / 2).mul_(2);
}

function drawn(shape: readonly number[], family: Family, options: Options): Tensor {
  const { dtype, device } = options;
  const [low, high] = limits(dtype, family, options);
  if (family === "bool" || family === "integer") {
    return randint(low, high, shape, { device, dtype });
  }
  const made = empty(shape, { device, dtype: family === "float8" ? float32 : dtype });
  uniform_(family === "complex" ? view_as_real(made) : made, Number(low), Number(high));
  return family === "float8" ? made.to(dtype) : made;
}

/**
 * A tensor of elements drawn uniformly from `[low, high)`; limits beyond what the dtype can hold are
 * moved to what it can. From one seed it gives Python's elements. Mirrors torch.testing.make_tensor.
 *
 * ```ts
 * torch.testing.make_tensor(2, 3, { dtype: torch.float32, device: "cpu", low: -1, high: 1 });
 * ```
 *
 * @param shape sizes, or one array of them
 * @throws RangeError if `low` is not less than `high`, if one is NaN or beyond the dtype, if a gradient
 *   is asked for integers, or if both `noncontiguous` and `memory_format` are given
 * @throws TypeError for a dtype of another kind, such as a quantized one
 */
export function make_tensor(
  ...args:
    | [...shape: number[], options: MakeTensorOptions]
    | [shape: readonly number[], options: MakeTensorOptions]
): Tensor;
export function make_tensor(...args: unknown[]): Tensor {
  const named = is_plain(args.at(-1)) ? [args.at(-1)] : [];
  const positional = args.slice(0, args.length - named.length);
  const given: unknown = Array.isArray(positional[0]) ? positional[0] : positional;
  if (!shape_kind.accepts(given)) {
    throw new TypeError(`make_tensor(): argument 'shape' ${shape_kind.refusal(given)}`);
  }
  const shape = (given as (number | bigint)[]).map(Number);
  const options = read_options(named);
  const { dtype, noncontiguous, memory_format, requires_grad } = options;
  if (noncontiguous && memory_format !== null) {
    throw new RangeError(
      "The parameters `noncontiguous` and `memory_format` are mutually exclusive, " +
        `but got noncontiguous=True and memory_format=${memory_format}`,
    );
  }
  const family = family_of(dtype);
  const is_integral = family === "bool" || family === "integer";
  if (requires_grad && is_integral) {
    throw new RangeError(
      `\`requires_grad=True\` is not supported for boolean and integral dtypes, but got dtype=${dtype}`,
    );
  }
  const is_apart = noncontiguous && shape.reduce((product, size) => product * size, 1) > 1;
  // Every second of twice that many elements, from the second on.
  if (is_apart) shape.push(2 * (shape.pop() as number));
  let made = drawn(shape, family, options);
  if (is_apart) made = made.at("...", "1::2");
  else if (memory_format !== null) made = made.clone({ memory_format });
  if (options.exclude_zero) made.set_at(is_integral ? 1 : finfo(dtype).tiny, made.eq(0));
  return requires_grad && family !== "float8" ? made.requires_grad_() : made;
}
