import { type Shape, type Tensor, torch } from "../torch/index.js";
import { check_size, type FactoryOptions, factory_options } from "./arguments.js";
import { group_norm, layer_norm } from "./functional/layers.js";
import * as init from "./init.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { python_text } from "./repr.js";

export interface LayerNormOptions extends FactoryOptions {
  /** Added to the variance. Default: 1e-5. */
  eps?: number;
  /** Whether there are a weight and a bias. Default: true. */
  elementwise_affine?: boolean;
  /** Whether there is a bias beside the weight. Default: true. */
  bias?: boolean;
}

/**
 * Normalises each sample over its last dimensions, whose sizes are `normalized_shape`. Keeps the
 * shape. Mirrors torch.nn.LayerNorm.
 */
export class LayerNorm extends Module {
  readonly normalized_shape: Shape;
  readonly eps: number;
  readonly elementwise_affine: boolean;
  /** Shape `normalized_shape`, or null. */
  weight: Parameter | null;
  /** Shape `normalized_shape`, or null. */
  bias: Parameter | null;

  constructor(
    normalized_shape: number | Shape,
    { eps = 1e-5, elementwise_affine = true, bias = true, ...factory }: LayerNormOptions = {},
  ) {
    super();
    const shape = typeof normalized_shape === "number" ? [normalized_shape] : [...normalized_shape];
    for (const size of shape) check_size("LayerNorm", "normalized_shape", size, 0);
    const options = factory_options(factory);
    this.normalized_shape = shape;
    this.eps = eps;
    this.elementwise_affine = elementwise_affine;
    this.weight = elementwise_affine ? new Parameter(torch.ones(shape, options)) : null;
    this.bias = elementwise_affine && bias ? new Parameter(torch.zeros(shape, options)) : null;
  }

  /** Sets weight and bias to 1 and 0. */
  reset_parameters(): void {
    if (this.weight !== null) init.ones_(this.weight);
    if (this.bias !== null) init.zeros_(this.bias);
  }

  override forward(input: Tensor): Tensor {
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

export interface GroupNormOptions extends FactoryOptions {
  /** Added to the variance. Default: 1e-5. */
  eps?: number;
  /** Whether there are a weight and a bias. Default: true. */
  affine?: boolean;
  /** Whether there is a bias beside the weight. Default: true. */
  bias?: boolean;
}

/**
 * Normalises each sample over groups of channels (dimension 1). Keeps the shape. Mirrors
 * torch.nn.GroupNorm.
 */
export class GroupNorm extends Module {
  readonly num_groups: number;
  readonly num_channels: number;
  readonly eps: number;
  readonly affine: boolean;
  /** Shape (num_channels), or null. */
  weight: Parameter | null;
  /** Shape (num_channels), or null. */
  bias: Parameter | null;

  constructor(
    num_groups: number,
    num_channels: number,
    { eps = 1e-5, affine = true, bias = true, ...factory }: GroupNormOptions = {},
  ) {
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
  reset_parameters(): void {
    if (this.weight !== null) init.ones_(this.weight);
    if (this.bias !== null) init.zeros_(this.bias);
  }

  override forward(input: Tensor): Tensor {
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
