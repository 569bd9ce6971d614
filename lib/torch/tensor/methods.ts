/** The methods that Python writes in torch/_tensor.py, or binds besides the operators. */

import { no_arguments } from "../dispatch/no_arguments.js";
import { synchronous } from "../dispatch/promises.js";
import { type Arguments, type ReadArguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import {
  bfloat16,
  bool,
  complex32,
  complex64,
  complex128,
  Dtype,
  float16,
  float32,
  float64,
  int8,
  int16,
  int32,
  int64,
  uint8,
} from "../dtype.js";
import { type Lu, type LuOptions, type LuRequest, lu } from "../functional/lu.js";
import { type NonzeroOptions, nonzero } from "../functional/nonzero.js";
import { type NormOptions, norm, norm_kinds } from "../functional/norm.js";
import {
  type Unique,
  type UniqueOptions,
  type UniqueRequest,
  unique,
  unique_consecutive,
} from "../functional/unique.js";
import type { PrivateTensorMethods, TensorMethods } from "../generated/methods.js";
import { sparse_csr, strided } from "../layout.js";
import type { TensorList } from "../sequences.js";
import type { Scalar } from "../types.js";
import {
  data_kind,
  data_options,
  type TensorData,
  type TensorDataOptions,
  tensor,
} from "./creation.js";
import type { Element } from "./elements.js";
import { Tensor } from "./index.js";

/** Makes a new element of one and another tensor's in its place. */
export type ElementMap<T extends Element = Element> = (element: T, other: T) => Scalar;
/** The same with two other tensors. */
export type ElementMap2<T extends Element = Element> = (element: T, x: T, y: T) => Scalar;

/** The methods that this file gives every Tensor. */
export interface PythonMethods extends TensorMethods {
  /** The name that Python's old tensor types had: "torch.FloatTensor". */
  type(): string;
  /** The same elements with another dtype, or as one of the old types. Mirrors Tensor.type. */
  type(
    ...args: Arguments<
      [dtype: Dtype | string],
      [non_blocking: boolean],
      { dtype: Dtype | string; non_blocking?: boolean }
    >
  ): Tensor;
  /** With the other's dtype, on its device. */
  type_as(...args: Arguments<[tensor: Tensor], [], { tensor: Tensor }>): Tensor;
  /** A tensor of `data`, by default with this one's dtype and on its device. */
  new_tensor(data: TensorData, options?: TensorDataOptions): Tensor;

  /** The number of dimensions: `dim()`. */
  ndimension(): number;
  /** The number of elements: `numel()`. */
  nelement(): number;
  /** Bytes of an element: `element_size()`. */
  readonly itemsize: number;
  /** The number of its GPU; -1 on the CPU. */
  get_device(): number;
  /** The dimensions from the one whose elements lie farthest apart to the nearest. */
  dim_order(): number[];
  /** Whether it is on the meta device, so it has sizes and no elements. */
  readonly is_meta: boolean;
  /** Whether its elements are in oneDNN's own layout. */
  readonly is_mkldnn: boolean;
  /** Whether its elements are quantized: integers with a scale and a zero point. */
  readonly is_quantized: boolean;
  /** Whether its layout is `torch.sparse_csr`. */
  readonly is_sparse_csr: boolean;

  /**
   * Replaces each element by what `fn` makes of it. Of CPU tensors, and slow: operators do the same
   * much faster. Mirrors Tensor.apply_.
   *
   * @typeParam T an element as the function is given it: a number, of bool tensors a boolean, of
   *   complex ones a Complex; an integer that a number cannot hold is a bigint.
   */
  apply_<T extends Element = number>(
    ...args: Arguments<[callable: (element: T) => Scalar], [], { callable: (element: T) => Scalar }>
  ): this;
  /** The same of this tensor's elements and another's. Mirrors Tensor.map_. */
  map_<T extends Element = number>(
    ...args: Arguments<
      [tensor: Tensor, callable: ElementMap<T>],
      [],
      { tensor: Tensor; callable: ElementMap<T> }
    >
  ): this;
  /** The same with two others. Mirrors Tensor.map2_. */
  map2_<T extends Element = number>(
    ...args: Arguments<
      [x: Tensor, y: Tensor, callable: ElementMap2<T>],
      [],
      { x: Tensor; y: Tensor; callable: ElementMap2<T> }
    >
  ): this;

  /** The places of elements that are not zero: {@link nonzero}. */
  nonzero(): Tensor;
  nonzero(options: { as_tuple: true }): TensorList;
  nonzero(options: NonzeroOptions): Tensor | TensorList;
  /** A vector's or a matrix's norm: `torch.norm`. */
  norm(
    p?: NormOptions["p"],
    dim?: NormOptions["dim"],
    keepdim?: boolean | Pick<NormOptions, "keepdim" | "dtype">,
    dtype?: Dtype | null | Pick<NormOptions, "dtype">,
  ): Tensor;
  norm(p: NormOptions["p"], options: Omit<NormOptions, "p" | "out">): Tensor;
  norm(options: Omit<NormOptions, "out">): Tensor;
  /** The LU factorization: `torch.lu`. */
  lu<Infos extends boolean = false>(options?: LuRequest<LuOptions, Infos>): Lu<Infos>;
  lu<Infos extends boolean = false>(pivot: boolean, get_infos?: Infos): Lu<Infos>;
  /** The different elements: `torch.unique`. */
  unique<Inverse extends boolean = false, Counts extends boolean = false>(
    options?: UniqueRequest<UniqueOptions, Inverse, Counts>,
  ): Unique<Inverse, Counts>;
  unique<Inverse extends boolean = false, Counts extends boolean = false>(
    sorted: boolean,
    return_inverse?: Inverse,
    return_counts?: Counts,
    dim?: number | null,
  ): Unique<Inverse, Counts>;
  /** The first of each run of equal elements: `torch.unique_consecutive`. */
  unique_consecutive<Inverse extends boolean = false, Counts extends boolean = false>(
    options?: UniqueRequest<Omit<UniqueOptions, "sorted">, Inverse, Counts>,
  ): Unique<Inverse, Counts>;
  unique_consecutive<Inverse extends boolean, Counts extends boolean = false>(
    return_inverse: Inverse,
    return_counts?: Counts,
    dim?: number | null,
  ): Unique<Inverse, Counts>;
  /** As a sparse COO tensor: `to_sparse()`. */
  to_sparse_coo(): Tensor;
}

declare module "./index.js" {
  interface Tensor extends PythonMethods, PrivateTensorMethods {}
}

/** The names of the old tensor types, by dtype. */
const old_types: ReadonlyMap<Dtype, string> = new Map([
  [uint8, "Byte"],
  [int8, "Char"],
  [int16, "Short"],
  [int32, "Int"],
  [int64, "Long"],
  [float16, "Half"],
  [float32, "Float"],
  [float64, "Double"],
  [bool, "Bool"],
  [bfloat16, "BFloat16"],
  [complex32, "ComplexHalf"],
  [complex64, "ComplexFloat"],
  [complex128, "ComplexDouble"],
]);

function old_type(x: Tensor): string {
  const { dtype, device, layout } = x;
  const name = old_types.get(dtype) ?? dtype.name;
  const where = device.type === "cpu" ? "" : `${device.type}.`;
  return `torch.${where}${layout === strided ? "" : "sparse."}${name}Tensor`;
}

function as_type(x: Tensor, wanted: Dtype | string, non_blocking: boolean): Tensor {
  if (wanted instanceof Dtype) return x.to(wanted, { non_blocking });
  const [, device = "", name] = /^torch\.(?:(cuda)\.)?(\w+)Tensor$/.exec(wanted) ?? [];
  const dtype = [...old_types].find(([, old]) => old === name)?.[0];
  if (dtype === undefined) throw new RangeError(`invalid type: '${wanted}'`);
  return x.to({ dtype, device: device === "" ? "cpu" : device, non_blocking });
}

/** Dimensions of size 1 may stand anywhere in the order, and those of one stride in either order. */
function check_ambiguity(x: Tensor): void {
  const strides = x.stride();
  const is_ambiguous =
    x.shape.includes(1) || strides.some((stride, i) => i > 0 && stride === strides[i - 1]);
  if (!is_ambiguous) return;
  throw new Error(
    "The tensor does not have unique dim order, or cannot map to exact one of the given memory formats.",
  );
}

/** The elements one after the other, whatever their number. */
const elements = (x: Tensor): Element[] => {
  const list = x.detach().reshape([-1]).tolist();
  return list as Element[];
};

function replaced(x: Tensor, made: readonly Scalar[]): void {
  x.copy_(tensor([...made], { dtype: x.dtype }).reshape(x.shape));
}

/** Returns the number that a user's function has made of an element; a Promise is an error. */
function number_of(made: Scalar): Scalar {
  return synchronous(made, "expected a synchronous function that returns a number");
}

const read_type = signature<{ dtype: Dtype | string | null; non_blocking: boolean }>("type", {
  dtype: kinds.nullable(
    kinds.either<[Dtype, string]>(kinds.instance(Dtype, "dtype"), kinds.string()),
  ),
  non_blocking: kinds.boolean(false),
});

const read_type_as = signature<{ tensor: Tensor }>("type_as", { tensor: kinds.tensor() });

const read_apply = signature<{ callable: (element: Element) => Scalar }>("apply_", {
  callable: kinds.callable(),
});

const read_map = signature<{ tensor: Tensor; callable: ElementMap }>("map_", {
  tensor: kinds.tensor(),
  callable: kinds.callable(),
});

const read_map2 = signature<{ x: Tensor; y: Tensor; callable: ElementMap2 }>("map2_", {
  x: kinds.tensor(),
  y: kinds.tensor(),
  callable: kinds.callable(),
});

const read_dim_order = signature<object, { ambiguity_check: boolean }>(
  "dim_order",
  {},
  { ambiguity_check: kinds.boolean(false) },
);

const read_new_tensor = signature<{ data: TensorData }, ReadArguments<TensorDataOptions>>(
  "new_tensor",
  { data: data_kind },
  data_options,
);

const read_norm = signature<Required<Omit<NormOptions, "out">>>("norm", norm_kinds);

// Calls with the tensor as the first of the function's arguments.
type Function = (...args: never[]) => unknown;
const of_tensor = (fn: Function) =>
  function (this: Tensor, ...args: unknown[]): unknown {
    return fn(...([this, ...args] as never[]));
  };

const methods: Readonly<Record<string, (this: Tensor, ...args: never[]) => unknown>> = {
  type(...args: unknown[]) {
    const { dtype, non_blocking } = read_type(args);
    return dtype === null ? old_type(this) : as_type(this, dtype, non_blocking);
  },
  type_as(...args: unknown[]) {
    return this.to(read_type_as(args).tensor);
  },
  new_tensor(...args: unknown[]) {
    const { data, dtype, device, requires_grad, pin_memory } = read_new_tensor(args);
    const options = { dtype: dtype ?? this.dtype, device: device ?? this.device };
    return tensor(data, { ...options, requires_grad, pin_memory });
  },
  ndimension(...args: []) {
    no_arguments("ndimension", args);
    return this.dim();
  },
  nelement(...args: []) {
    no_arguments("nelement", args);
    return this.numel();
  },
  get_device(...args: []) {
    no_arguments("get_device", args);
    return this.device.type === "cpu" ? -1 : (this.device.index ?? -1);
  },
  dim_order(...args: unknown[]) {
    if (read_dim_order(args).ambiguity_check) check_ambiguity(this);
    const strides = this.stride();
    const order = strides.map((_, dim) => dim);
    return order.sort((a, b) => (strides[b] as number) - (strides[a] as number) || a - b);
  },
  apply_(...args: unknown[]) {
    const { callable } = read_apply(args);
    replaced(
      this,
      elements(this).map((element) => number_of(callable(element))),
    );
    return this;
  },
  map_(...args: unknown[]) {
    const { tensor, callable } = read_map(args);
    const others = elements(tensor.expand_as(this));
    replaced(
      this,
      elements(this).map((element, i) => number_of(callable(element, others[i] as Element))),
    );
    return this;
  },
  map2_(...args: unknown[]) {
    const { x, y, callable } = read_map2(args);
    const [xs, ys] = [elements(x.expand_as(this)), elements(y.expand_as(this))];
    replaced(
      this,
      elements(this).map((element, i) =>
        number_of(callable(element, xs[i] as Element, ys[i] as Element)),
      ),
    );
    return this;
  },
  to_sparse_coo(...args: []) {
    no_arguments("to_sparse_coo", args);
    return this.to_sparse();
  },
  nonzero: of_tensor(nonzero),
  norm(...args: unknown[]) {
    return norm(this, read_norm(args));
  },
  lu: of_tensor(lu),
  unique: of_tensor(unique),
  unique_consecutive: of_tensor(unique_consecutive),
};

const properties: Readonly<Record<string, (x: Tensor) => unknown>> = {
  itemsize: (x) => x.element_size(),
  is_meta: (x) => x.device.type === "meta",
  is_mkldnn: (x) => x.layout.name === "_mkldnn",
  is_quantized: (x) => /^q/.test(x.dtype.name),
  is_sparse_csr: (x) => x.layout === sparse_csr,
};

for (const [name, value] of Object.entries(methods)) {
  Object.defineProperty(Tensor.prototype, name, { value, writable: true, configurable: true });
}
for (const [name, get] of Object.entries(properties)) {
  Object.defineProperty(Tensor.prototype, name, {
    get(this: Tensor) {
      return get(this);
    },
    configurable: true,
  });
}
