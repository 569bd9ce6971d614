import { type Shape, type Tensor, torch } from "../../torch/index.js";
import {
  type Arguments,
  kinds,
  no_arguments,
  python_text,
  signature,
} from "../../torch/internal.js";
import {
  check_size,
  type Factory,
  type FactoryOptions,
  factory_kinds,
  factory_options,
} from "../arguments.js";
import { group_norm, layer_norm } from "../functional/layers.js";
import { rms_norm } from "../functional/normalization.js";
import * as init from "../init/index.js";
import { type InputArguments, read_input, tensor_reader } from "../module/forward_arguments.js";
import { Module } from "../module/index.js";
import { Parameter } from "../parameter.js";
import { TensorLayer } from "./tensor_layer.js";

/** The sizes of the dimensions that are normalized together; a number is the last one's. */
function as_shape(layer: string, given: number | Shape): number[] {
  const shape = typeof given === "number" ? [given] : [...given];
  for (const size of shape) check_size(layer, "normalized_shape", size, 0);
  return shape;
}

/** The parameters of {@link LayerNorm}, by name. */
export interface LayerNormOptions extends FactoryOptions {
  /** The sizes of the last dimensions, or the size of the last one. */
  normalized_shape: number | Shape;
  /** Added to the variance. Default: 1e-5. */
  eps?: number;
  /** Whether there are a weight and a bias. Default: true. */
  elementwise_affine?: boolean;
  /** Whether there is a bias beside the weight. Default: true. */
  bias?: boolean;
}

const read_layer_norm = signature<Required<LayerNormOptions>>("LayerNorm", {
  normalized_shape: kinds.sizes(),
  eps: kinds.number(1e-5),
  elementwise_affine: kinds.boolean(true),
  bias: kinds.boolean(true),
  ...factory_kinds,
});

/**
 * Normalises each sample over its last dimensions, whose sizes are `normalized_shape`. Keeps the
 * shape. Mirrors torch.nn.LayerNorm.
 */
export class LayerNorm extends TensorLayer {
  /** The sizes of the last dimensions, which are normalized together. */
  readonly normalized_shape: Shape;
  /** The number that is added to the variance. Default: 1e-5. */
  readonly eps: number;
  /** Whether there are a weight and a bias to learn. Default: true. */
  readonly elementwise_affine: boolean;
  /** Shape `normalized_shape`, or null. */
  weight: Parameter | null;
  /** Shape `normalized_shape`, or null. */
  bias: Parameter | null;

  constructor(
    ...args: Arguments<
      [normalized_shape: number | Shape],
      [eps: number, elementwise_affine: boolean, bias: boolean, ...Factory],
      LayerNormOptions
    >
  ) {
    const { normalized_shape, eps, elementwise_affine, bias, ...factory } = read_layer_norm(args);
    super();
    const shape = as_shape("LayerNorm", normalized_shape);
    const options = factory_options(factory);
    this.normalized_shape = shape;
    this.eps = eps;
    this.elementwise_affine = elementwise_affine;
    this.weight = elementwise_affine ? new Parameter(torch.ones(shape, options)) : null;
    this.bias = elementwise_affine && bias ? new Parameter(torch.zeros(shape, options)) : null;
  }

  /** Sets weight and bias to 1 and 0. */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    if (this.weight !== null) init.ones_(this.weight);
    if (this.bias !== null) init.zeros_(this.bias);
  }

  override forward(...args: InputArguments): Tensor {
    const input = read_input(this, args);
    const { normalized_shape, weight, bias, eps } = this;
    return layer_norm(input, normalized_shape, { weight, bias, eps });
  }

  override extra_repr(): string {
    return (
      `${python_text(this.normalized_shape)}, eps=${python_text(this.eps)}, ` +
      `elementwise_affine=${python_text(this.elementwise_affine)}, bias=${python_text(this.bias !== null)}`
    );
  }
}

/** The parameters of {@link RMSNorm}, by name. */
export interface RMSNormOptions extends FactoryOptions {
  /** The sizes of the last dimensions, or the size of the last one. */
  normalized_shape: number | Shape;
  /** Added to the mean of squares. Default: null, the epsilon of the input's dtype. */
  eps?: number | null;
  /** Whether there is a weight. Default: true. */
  elementwise_affine?: boolean;
}

const read_rms_norm = signature<Required<RMSNormOptions>>("RMSNorm", {
  normalized_shape: kinds.sizes(),
  eps: kinds.nullable(kinds.number()),
  elementwise_affine: kinds.boolean(true),
  ...factory_kinds,
});

const read_x = tensor_reader("x");

export interface RMSNorm {
  /** Runs the hooks and `forward`. */
  (x: Tensor): Tensor;
  /** Runs the hooks and `forward`. */
  (named: { x: Tensor }): Tensor;
}

/**
 * Divides each sample by the root of the mean of squares over its last dimensions, whose sizes are
 * `normalized_shape`: x / √(mean of x² + eps) · weight. Keeps the shape. Mirrors torch.nn.RMSNorm.
 */
export class RMSNorm extends Module {
  /** The sizes of the last dimensions, which are normalized together. */
  readonly normalized_shape: Shape;
  /** The number that is added to the mean of squares; null for the epsilon of the input's dtype. */
  readonly eps: number | null;
  /** Whether there is a weight to learn. Default: true. */
  readonly elementwise_affine: boolean;
  /** Shape `normalized_shape`, or null. */
  weight: Parameter | null;

  constructor(
    ...args: Arguments<
      [normalized_shape: number | Shape],
      [eps: number | null, elementwise_affine: boolean, ...Factory],
      RMSNormOptions
    >
  ) {
    const { normalized_shape, eps, elementwise_affine, ...factory } = read_rms_norm(args);
    super();
    const shape = as_shape("RMSNorm", normalized_shape);
    this.normalized_shape = shape;
    this.eps = eps;
    this.elementwise_affine = elementwise_affine;
    const options = factory_options(factory);
    this.weight = elementwise_affine ? new Parameter(torch.empty(shape, options)) : null;
    this.reset_parameters();
  }

  /** Sets the weight to 1. */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    if (this.weight !== null) init.ones_(this.weight);
  }

  override forward(...args: InputArguments<"x">): Tensor {
    return rms_norm(read_x(this, args), this.normalized_shape, this.weight, this.eps);
  }

  protected override _ends_by_name(): boolean {
    return true;
  }

  override extra_repr(): string {
    const { normalized_shape, eps, elementwise_affine } = this;
    return (
      `${python_text(normalized_shape)}, eps=${python_text(eps)}, ` +
      `elementwise_affine=${python_text(elementwise_affine)}`
    );
  }
}

/** The parameters of {@link GroupNorm}, by name. */
export interface GroupNormOptions extends FactoryOptions {
  /** Into how many groups the channels are parted. */
  num_groups: number;
  /** The number of channels of the input. */
  num_channels: number;
  /** Added to the variance. Default: 1e-5. */
  eps?: number;
  /** Whether there are a weight and a bias. Default: true. */
  affine?: boolean;
  /** Whether there is a bias beside the weight; by name alone. Default: true. */
  bias?: boolean;
}

const read_group_norm = signature<
  Required<Omit<GroupNormOptions, "bias">>,
  Required<Pick<GroupNormOptions, "bias">>
>(
  "GroupNorm",
  {
    num_groups: kinds.integer(),
    num_channels: kinds.integer(),
    eps: kinds.number(1e-5),
    affine: kinds.boolean(true),
    ...factory_kinds,
  },
  { bias: kinds.boolean(true) },
);

/**
 * Normalises each sample over groups of channels (dimension 1). Keeps the shape. Mirrors
 * torch.nn.GroupNorm.
 */
export class GroupNorm extends TensorLayer {
  /** The number of groups that the channels are divided into. */
  readonly num_groups: number;
  /** The number of channels, the size of dimension 1. */
  readonly num_channels: number;
  /** The number that is added to the variance. Default: 1e-5. */
  readonly eps: number;
  /** Whether there are a weight and a bias to learn. Default: true. */
  readonly affine: boolean;
  /** Shape (num_channels), or null. */
  weight: Parameter | null;
  /** Shape (num_channels), or null. */
  bias: Parameter | null;

  constructor(
    ...args: Arguments<
      [num_groups: number, num_channels: number],
      [eps: number, affine: boolean, ...Factory],
      GroupNormOptions
    >
  ) {
    const { num_groups, num_channels, eps, affine, bias, ...factory } = read_group_norm(args);
    super();
    check_size("GroupNorm", "num_groups", num_groups);
    check_size("GroupNorm", "num_channels", num_channels);
    if (num_channels % num_groups !== 0) {
      throw new RangeError(
        `num_channels (${num_channels}) must be divisible by num_groups (${num_groups})`,
      );
    }
    const options = factory_options(factory);
    this.num_groups = num_groups;
    this.num_channels = num_channels;
    this.eps = eps;
    this.affine = affine;
    this.weight = affine ? new Parameter(torch.ones([num_channels], options)) : null;
    this.bias = affine && bias ? new Parameter(torch.zeros([num_channels], options)) : null;
  }

  /** Sets weight and bias to 1 and 0. */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    if (this.weight !== null) init.ones_(this.weight);
    if (this.bias !== null) init.zeros_(this.bias);
  }

  override forward(...args: InputArguments): Tensor {
    const input = read_input(this, args);
    const { num_groups, weight, bias, eps } = this;
    return group_norm(input, num_groups, { weight, bias, eps });
  }

  override extra_repr(): string {
    return (
      `${this.num_groups}, ${this.num_channels}, eps=${python_text(this.eps)}, ` +
      `affine=${python_text(this.affine)}, bias=${python_text(this.bias !== null)}`
    );
  }
}
