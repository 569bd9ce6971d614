import type { Tensor } from "../../torch/index.js";
import { type Arguments, kinds, python_text, signature } from "../../torch/internal.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import { TensorLayer } from "./tensor_layer.js";

/** The parameters of {@link Flatten}, by name. */
export interface FlattenLayerOptions {
  /** Default: 1. */
  start_dim?: number;
  /** Default: -1. */
  end_dim?: number;
}

const read_flatten = signature<Required<FlattenLayerOptions>>("Flatten", {
  start_dim: kinds.integer(1),
  end_dim: kinds.integer(-1),
});

/** Makes dimensions `start_dim` to `end_dim` one. Mirrors torch.nn.Flatten. */
export class Flatten extends TensorLayer {
  /** The first dimension that is flattened. Default: 1. */
  readonly start_dim: number;
  /** The last dimension that is flattened. Default: −1. */
  readonly end_dim: number;

  constructor(...args: Arguments<[], [start_dim: number, end_dim: number], FlattenLayerOptions>) {
    const { start_dim, end_dim } = read_flatten(args);
    super();
    this.start_dim = start_dim;
    this.end_dim = end_dim;
  }

  override forward(...args: InputArguments): Tensor {
    return read_input(this, args).flatten(this.start_dim, this.end_dim);
  }

  override extra_repr(): string {
    return `start_dim=${this.start_dim}, end_dim=${this.end_dim}`;
  }
}

/** The parameters of {@link Unflatten}, by name. */
export interface UnflattenOptions {
  /** The dimension that is unflattened. */
  dim: number;
  /** The sizes of the dimensions that it becomes, of which one may be -1. */
  unflattened_size: readonly number[];
}

const read_unflatten = signature<UnflattenOptions>("Unflatten", {
  dim: kinds.integer(),
  unflattened_size: kinds.array_of(kinds.integer()),
});

/** Makes dimension `dim` several ones of the sizes `unflattened_size`. Mirrors torch.nn.Unflatten. */
export class Unflatten extends TensorLayer {
  /** The dimension that is unflattened. */
  readonly dim: number;
  /** The sizes of the dimensions in its place. */
  readonly unflattened_size: readonly number[];

  constructor(
    ...args: Arguments<[dim: number, unflattened_size: readonly number[]], [], UnflattenOptions>
  ) {
    const { dim, unflattened_size } = read_unflatten(args);
    super();
    this.dim = dim;
    this.unflattened_size = unflattened_size;
  }

  override forward(...args: InputArguments): Tensor {
    return read_input(this, args).unflatten(this.dim, this.unflattened_size);
  }

  override extra_repr(): string {
    return `dim=${this.dim}, unflattened_size=${python_text([...this.unflattened_size])}`;
  }
}
