/** Tensors from JavaScript's data. */
import { native, operator } from "../../native/index.js";
import { Complex } from "../complex.js";
import { type Arguments, type ReadArguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import {
  bool,
  complex64,
  complex128,
  type Dtype,
  dtype_of,
  dtype_of_array,
  float64,
  get_default_dtype,
  int64,
  is_typed_array,
  readable_array,
  type TypedArray,
  uint64,
} from "../dtype.js";
import { iinfo } from "../finfo.js";
import type { DeviceLike, Scalar } from "../types.js";
import { Tensor } from "./index.js";

/** The data that {@link tensor} takes: a number, (nested) arrays of numbers, typed arrays, a Tensor. */
export type TensorData = Scalar | TypedArray | Tensor | readonly TensorData[];

export interface TensorDataOptions {
  /** Default: the default dtype for numbers, int64 for bigints, bool for booleans, a typed array's own. */
  dtype?: Dtype | null | undefined;
  /** Default: the CPU. */
  device?: DeviceLike | null | undefined;
  /** Whether autograd records operations on it. Default: false. */
  requires_grad?: boolean | undefined;
  /** Whether CPU memory is page-locked, for faster copies to an accelerator. Default: false. */
  pin_memory?: boolean | undefined;
}

/** The parameters of {@link tensor}, by name. */
export interface TensorArguments extends TensorDataOptions {
  /** A number, (nested) arrays of numbers, a typed array, a Tensor. */
  data: TensorData;
}

/** The data that {@link tensor} takes, as far as a look at its outside tells. */
export const data_kind = new kinds.Kind<TensorData>(
  "number, (nested) array, typed array or Tensor",
  (value) => Array.isArray(value) || is_typed_array(value) || kinds.scalar().accepts(value),
);

/** By name, what {@link tensor} and Tensor.new_tensor take. */
export const data_options: kinds.Kinds<ReadArguments<TensorDataOptions>> = {
  dtype: kinds.dtype(),
  device: kinds.device(),
  requires_grad: kinds.boolean(false),
  pin_memory: kinds.boolean(false),
};

const read_tensor = signature<{ data: TensorData }, ReadArguments<TensorDataOptions>>(
  "tensor",
  { data: data_kind },
  data_options,
);

const read_is_tensor = signature<{ obj: unknown }>("is_tensor", { obj: kinds.anything() });

const read_result_type = signature<{ tensor1: Tensor | Scalar; tensor2: Tensor | Scalar }>(
  "result_type",
  { tensor1: kinds.scalar(), tensor2: kinds.scalar() },
);

const read_promote_types = signature<{ type1: Dtype; type2: Dtype }>("promote_types", {
  type1: kinds.given_dtype(),
  type2: kinds.given_dtype(),
});

/** The elements of nested data in row-major order, with the shape they are in. */
interface Flattened {
  shape: number[];
  elements: Scalar[];
  /** The dtype of the innermost rows, if they are typed arrays. */
  dtype?: Dtype;
}

const max_depth = 64;

function flatten(data: TensorData, depth: number, into: Flattened): void {
  if (depth > max_depth) throw new RangeError(`torch.tensor: more than ${max_depth} nested arrays`);
  const fits = (length: number) => {
    if (into.shape.length === depth && into.elements.length === 0) into.shape.push(length);
    if (into.shape[depth] !== length) {
      throw new TypeError(
        `torch.tensor: expected sequence of length ${into.shape[depth] ?? 0} at dim ${depth} (got ${length})`,
      );
    }
  };
  if (Array.isArray(data)) {
    fits(data.length);
    // By its places: an iterator of its own may never end.
    for (let i = 0; i < data.length; i++) flatten(data[i], depth + 1, into);
  } else if (is_typed_array(data)) {
    fits(data.length);
    into.dtype = dtype_of_array(data);
    for (let i = 0; i < data.length; i++) into.elements.push(data[i] as number | bigint);
  } else {
    if (into.shape.length !== depth) {
      throw new TypeError(`torch.tensor: expected a sequence at dim ${depth}, got ${typeof data}`);
    }
    into.elements.push(to_scalar(data as Scalar | Tensor));
  }
}

function to_scalar(value: Scalar | Tensor): Scalar {
  if (value instanceof Tensor) return value.item();
  const kind = typeof value;
  if (kind === "number" || kind === "bigint" || kind === "boolean" || value instanceof Complex) {
    return value;
  }
  throw new TypeError(
    `torch.tensor: expected numbers, bigints or booleans, got ${value === null ? "null" : kind}`,
  );
}

/** A dtype never depends on values, only on their kinds. */
function infer_dtype(elements: readonly Scalar[]): Dtype {
  let booleans = 0;
  let bigints = 0;
  for (const element of elements) {
    if (element instanceof Complex) return get_default_dtype() === float64 ? complex128 : complex64;
    if (typeof element === "boolean") booleans++;
    else if (typeof element === "bigint") bigints++;
  }
  if (elements.length > 0 && booleans === elements.length) return bool;
  if (bigints > 0 && booleans + bigints === elements.length) return int64;
  return get_default_dtype();
}

const is_integral = (dtype: Dtype): boolean => /^u?int(8|16|32|64)$/.test(dtype.name);

/** As PyTorch, lets a negative number wrap around in an unsigned dtype. */
function check_range(elements: readonly Scalar[], dtype: Dtype): void {
  const { min, max } = iinfo(dtype);
  const least = dtype.is_signed || dtype === uint64 ? min : -max;
  for (const element of elements) {
    const value = element as number | bigint | boolean;
    if (typeof value === "boolean" || (value >= least && value <= max)) continue;
    throw new RangeError(
      `value ${value} cannot be converted to type ${dtype.name} without overflow`,
    );
  }
}

/** The elements in memory, of the widest type of their kind: LibTorch narrows them. */
function pack(elements: readonly Scalar[], dtype: Dtype): [TypedArray, number] {
  if (dtype.is_complex || elements.some((element) => element instanceof Complex)) {
    const pairs = new Float64Array(2 * elements.length);
    elements.forEach((element, i) => {
      pairs[2 * i] = element instanceof Complex ? element.re : Number(element);
      pairs[2 * i + 1] = element instanceof Complex ? element.im : 0;
    });
    return [pairs, complex128.code];
  }
  if (is_integral(dtype)) {
    check_range(elements, dtype);
    // Through bigints, which keep every digit.
    if (elements.every((element) => typeof element !== "number" || Number.isInteger(element))) {
      const integers = elements.map((element) => BigInt(element as number | bigint | boolean));
      return dtype === uint64
        ? [BigUint64Array.from(integers), uint64.code]
        : [BigInt64Array.from(integers), int64.code];
    }
  }
  return [Float64Array.from(elements, (element) => Number(element)), float64.code];
}

/** The tensor as the options want it. */
export function finish(made: Tensor, dtype: Dtype, options: TensorDataOptions): Tensor {
  let placed = made.to({ dtype, ...(options.device ? { device: options.device } : {}) });
  if (options.pin_memory) placed = placed.pin_memory();
  return options.requires_grad ? placed.requires_grad_() : placed;
}

/**
 * A tensor that copies `data`. Mirrors torch.tensor.
 *
 * Numbers become the default dtype whatever their values are (`torch.tensor([1, 2])` is float32),
 * bigints int64, booleans bool, typed arrays the type they have.
 *
 * @throws TypeError for rows of different lengths, and for anything that is not a number
 * @throws RangeError for a value that an integer dtype cannot hold
 */
export function tensor(data: TensorData, options?: TensorDataOptions): Tensor;
export function tensor(named: TensorArguments): Tensor;
export function tensor(...args: unknown[]): Tensor {
  const { data, ...options } = read_tensor(args);
  if (data instanceof Tensor) {
    const copy = data.detach().clone();
    return finish(copy, options.dtype ?? copy.dtype, options);
  }
  if (is_typed_array(data)) {
    const own = dtype_of_array(data);
    const copy = native.from_bytes(readable_array(data), [data.length], own.code) as Tensor;
    return finish(copy, options.dtype ?? own, options);
  }
  const flattened: Flattened = { shape: [], elements: [] };
  flatten(data, 0, flattened);
  const dtype = options.dtype ?? flattened.dtype ?? infer_dtype(flattened.elements);
  const [array, code] = pack(flattened.elements, dtype);
  return finish(native.from_bytes(array, flattened.shape, code) as Tensor, dtype, options);
}

/** Whether a value is a Tensor. Mirrors torch.is_tensor. */
export function is_tensor(obj: unknown): obj is Tensor;
export function is_tensor(...args: unknown[]): boolean {
  return read_is_tensor(args).obj instanceof Tensor;
}

/** The dtype of an operation's result. Mirrors torch.result_type. */
export function result_type(
  ...args: Arguments<
    [tensor1: Tensor | Scalar, tensor2: Tensor | Scalar],
    [],
    { tensor1: Tensor | Scalar; tensor2: Tensor | Scalar }
  >
): Dtype {
  const { tensor1, tensor2 } = read_result_type(args);
  return dtype_of(operator("aten::result_type")(undefined, tensor1, tensor2) as number);
}

/** The smallest dtype that both can be converted to. Mirrors torch.promote_types. */
export function promote_types(
  ...args: Arguments<[type1: Dtype, type2: Dtype], [], { type1: Dtype; type2: Dtype }>
): Dtype {
  const { type1, type2 } = read_promote_types(args);
  return dtype_of(operator("aten::promote_types")(undefined, type1, type2) as number);
}
