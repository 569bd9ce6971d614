import type { Tensor } from "../../../torch/index.js";
import { torch } from "../../../torch/index.js";
import { type Arguments, no_arguments, shared_reader } from "../../../torch/internal.js";
import { factory_kinds, factory_options } from "../../arguments.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import { Buffer } from "../../parameter.js";
import { UninitializedBuffer, UninitializedParameter } from "../../uninitialized.js";
import { BatchNorm, BatchNorm1d, BatchNorm2d, BatchNorm3d } from "../batchnorm.js";
import { InstanceNorm, InstanceNorm1d, InstanceNorm2d, InstanceNorm3d } from "../instancenorm.js";
import {
  type NormBase,
  type NormBaseOptions,
  type NormDefaults,
  norm_keywords,
  norm_kinds,
} from "../norm_base.js";
import { given_shape } from "./materialize.js";
import { type LazyModule, LazyModuleMixin } from "./mixin.js";

/** The parameters of lazy batch norms and instance norms, by name. */
export interface LazyNormOptions extends NormBaseOptions {
  /** Whether there are a weight and a bias. Default: true. */
  affine?: boolean;
  /** Whether running statistics are kept, and used when evaluated. Default: true. */
  track_running_stats?: boolean;
}

type LazyNormArguments = Arguments<[], NormDefaults, LazyNormOptions>;

const read_lazy_norm = shared_reader<
  Required<Omit<LazyNormOptions, "bias">>,
  Required<Pick<LazyNormOptions, "bias">>
>({ ...norm_kinds(true, true), ...factory_kinds }, norm_keywords);

/** Gives a norm parameters and statistics without a shape. */
function begin(norm: NormBase, given: Required<LazyNormOptions>): void {
  const { affine, track_running_stats, device, dtype } = given;
  norm.affine = affine;
  norm.track_running_stats = track_running_stats;
  if (affine) norm.weight = new UninitializedParameter({ device, dtype });
  if (affine && given.bias) norm.bias = new UninitializedParameter({ device, dtype });
  if (!track_running_stats) return;
  norm.running_mean = new UninitializedBuffer({ device, dtype });
  norm.running_var = new UninitializedBuffer({ device, dtype });
  const options = factory_options({ device, dtype: torch.int64 });
  norm.num_batches_tracked = new Buffer(torch.zeros([], options));
}

// biome-ignore lint/suspicious/noExplicitAny: TypeScript asks mixins for this very type of a constructor.
type NormClass = abstract new (...args: any[]) => NormBase;

/** Makes the base of a lazy norm: of a class of norms, which becomes a plain norm's class. */
function LazyNorm<B extends NormClass>(
  Base: B,
  plain: NormClass,
): abstract new (
  ...args: LazyNormArguments
) => InstanceType<B> & LazyModule {
  abstract class Lazy extends LazyModuleMixin(Base, plain) {
    // biome-ignore lint/suspicious/noExplicitAny: TypeScript asks mixins for this very type of a constructor.
    constructor(...args: any[]) {
      const given = read_lazy_norm(new.target.name, args);
      // The parameters that are made here would be replaced.
      const none = { num_features: 0, affine: false, track_running_stats: false, bias: false };
      super({ ...given, ...none });
      begin(this, given);
    }

    /** Sets parameters and statistics to their first values, once they have a shape. */
    override reset_parameters(...args: []): void {
      no_arguments("reset_parameters", args);
      if (!this.has_uninitialized_params() && this.num_features !== 0) super.reset_parameters();
    }

    /** Gives parameters and statistics the shapes that fit an input. */
    override initialize_parameters(...args: InputArguments): void {
      const input = read_input(this, args);
      if (!this.has_uninitialized_params()) return;
      const num_features = input.size(1);
      this.num_features = num_features;
      for (const tensor of [this.weight, this.bias, this.running_mean, this.running_var]) {
        given_shape(tensor, [num_features]);
      }
      this.reset_parameters();
    }
  }
  return Lazy as never;
}

/**
 * A {@link BatchNorm1d} whose `num_features` is the size of its first input's dimension 1: it is a BatchNorm1d
 * after its first call. Mirrors torch.nn.LazyBatchNorm1d.
 */
export class LazyBatchNorm1d extends LazyNorm(BatchNorm, BatchNorm1d) {
  protected override check_input_dim(input: Tensor): void {
    BatchNorm1d.prototype["check_input_dim"].call(this, input);
  }
}

/**
 * A {@link BatchNorm2d} whose `num_features` is the size of its first input's dimension 1: it is a BatchNorm2d
 * after its first call. Mirrors torch.nn.LazyBatchNorm2d.
 */
export class LazyBatchNorm2d extends LazyNorm(BatchNorm, BatchNorm2d) {
  protected override check_input_dim(input: Tensor): void {
    BatchNorm2d.prototype["check_input_dim"].call(this, input);
  }
}

/**
 * A {@link BatchNorm3d} whose `num_features` is the size of its first input's dimension 1: it is a BatchNorm3d
 * after its first call. Mirrors torch.nn.LazyBatchNorm3d.
 */
export class LazyBatchNorm3d extends LazyNorm(BatchNorm, BatchNorm3d) {
  protected override check_input_dim(input: Tensor): void {
    BatchNorm3d.prototype["check_input_dim"].call(this, input);
  }
}

/**
 * An {@link InstanceNorm1d} whose `num_features` is the size of its first input's dimension 1: it is an InstanceNorm1d
 * after its first call. Mirrors torch.nn.LazyInstanceNorm1d.
 */
export class LazyInstanceNorm1d extends LazyNorm(InstanceNorm, InstanceNorm1d) {
  protected override check_input_dim(input: Tensor): void {
    InstanceNorm1d.prototype["check_input_dim"].call(this, input);
  }

  protected override get no_batch_dim(): number {
    return 2;
  }
}

/**
 * An {@link InstanceNorm2d} whose `num_features` is the size of its first input's dimension 1: it is an InstanceNorm2d
 * after its first call. Mirrors torch.nn.LazyInstanceNorm2d.
 */
export class LazyInstanceNorm2d extends LazyNorm(InstanceNorm, InstanceNorm2d) {
  protected override check_input_dim(input: Tensor): void {
    InstanceNorm2d.prototype["check_input_dim"].call(this, input);
  }

  protected override get no_batch_dim(): number {
    return 3;
  }
}

/**
 * An {@link InstanceNorm3d} whose `num_features` is the size of its first input's dimension 1: it is an InstanceNorm3d
 * after its first call. Mirrors torch.nn.LazyInstanceNorm3d.
 */
export class LazyInstanceNorm3d extends LazyNorm(InstanceNorm, InstanceNorm3d) {
  protected override check_input_dim(input: Tensor): void {
    InstanceNorm3d.prototype["check_input_dim"].call(this, input);
  }

  protected override get no_batch_dim(): number {
    return 4;
  }
}
