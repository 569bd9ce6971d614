/** Normalization of each feature over the batch. */
import type { Tensor } from "../../torch/index.js";
import { type Arguments, kinds, shared_reader } from "../../torch/internal.js";
import { type Factory, factory_kinds } from "../arguments.js";
import { batch_norm } from "../functional/layers.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import { type AnyModule, Module } from "../module/index.js";
import {
  check_dims,
  NormBase,
  type NormBaseOptions,
  type NormDefaults,
  norm_keywords,
  norm_kinds,
  norm_reader,
} from "./norm_base.js";

/** The parameters of a batch norm, by name. */
export interface BatchNormOptions extends NormBaseOptions {
  /** The number of features, or channels, of the input: its dimension 1. */
  num_features: number;
  /** The share of a batch in the running statistics; null for their plain average. Default: 0.1. */
  momentum?: number | null;
  /** Whether there are a weight and a bias. Default: true. */
  affine?: boolean;
  /** Whether running statistics are kept, and used when evaluated. Default: true. */
  track_running_stats?: boolean;
}

type BatchNormArguments = Arguments<[num_features: number], NormDefaults, BatchNormOptions>;

const read_batch_norm = norm_reader(true, true);

/** Base class of batch norms of all dimensions. Mirrors _BatchNorm. */
export abstract class BatchNorm extends NormBase {
  constructor(...args: BatchNormArguments) {
    super(read_batch_norm(new.target.name, args));
  }

  override forward(...args: InputArguments): Tensor {
    const input = read_input(this, args);
    this.check_input_dim(input);
    const momentum = average_factor(this);
    const { running_mean, running_var, weight, bias, eps } = this;
    const uses_running = !this.training || this.track_running_stats;
    return batch_norm(
      input,
      uses_running ? running_mean : null,
      uses_running ? running_var : null,
      {
        weight,
        bias,
        training: this.training || (running_mean === null && running_var === null),
        momentum,
        eps,
      },
    );
  }
}

/** The share of this batch in the running statistics; counts the batch. */
function average_factor(norm: BatchNorm): number {
  const { momentum, num_batches_tracked } = norm;
  if (norm.training && norm.track_running_stats && num_batches_tracked !== null) {
    num_batches_tracked.add_(1);
    if (momentum === null) return 1 / Number(num_batches_tracked.item());
  }
  return momentum ?? 0;
}

/**
 * Normalises each feature over the batch: (x − mean) / √(var + eps) · weight + bias.
 *
 * Takes shape (batch, features) or (batch, features, length). While training it uses the batch's own
 * statistics and keeps running ones, which it uses when evaluated. Mirrors torch.nn.BatchNorm1d.
 */
export class BatchNorm1d extends BatchNorm {
  protected override check_input_dim(input: Tensor): void {
    check_dims(input, "2D or 3D", [2, 3]);
  }
}

/**
 * Normalises each channel of pictures over the batch, as {@link BatchNorm1d} does.
 *
 * Takes shape (batch, channels, height, width). Mirrors torch.nn.BatchNorm2d.
 */
export class BatchNorm2d extends BatchNorm {
  protected override check_input_dim(input: Tensor): void {
    check_dims(input, "4D", [4]);
  }
}

/**
 * Normalises each channel of volumes over the batch, as {@link BatchNorm1d} does.
 *
 * Takes shape (batch, channels, depth, height, width). Mirrors torch.nn.BatchNorm3d.
 */
export class BatchNorm3d extends BatchNorm {
  protected override check_input_dim(input: Tensor): void {
    check_dims(input, "5D", [5]);
  }
}

/** The parameters of {@link SyncBatchNorm}, by name. */
export interface SyncBatchNormOptions extends BatchNormOptions {
  /** The processes that share their statistics: null, because there is no torch.distributed yet. */
  process_group?: null;
}

/** Kind of a process group, of which there are none without torch.distributed. */
const process_group = new kinds.Kind<null>(
  "null, because there is no torch.distributed yet",
  (value) => value === null,
  null,
);

const read_sync_batch_norm = shared_reader<
  Required<Omit<SyncBatchNormOptions, "bias">>,
  Required<Pick<SyncBatchNormOptions, "bias">>
>(
  { num_features: kinds.integer(), ...norm_kinds(true, true), process_group, ...factory_kinds },
  norm_keywords,
);

type SyncConversion = { module: AnyModule; process_group: null };

const read_convert = shared_reader<SyncConversion>({
  module: kinds.instance<AnyModule>(Module as never, "Module"),
  process_group,
});

/**
 * Batch norm over the batches of all processes that train together. In one process, as always
 * without torch.distributed, these are the batch's own statistics, as those of the other batch norms.
 *
 * Takes shape (batch, channels, …) with any number of dimensions. Mirrors torch.nn.SyncBatchNorm.
 */
export class SyncBatchNorm extends BatchNorm {
  /** The processes that share their statistics: null. */
  readonly process_group: null;

  constructor(
    ...args: Arguments<
      [num_features: number],
      [
        eps: number,
        momentum: number | null,
        affine: boolean,
        track_running_stats: boolean,
        process_group: null,
        ...Factory,
      ],
      SyncBatchNormOptions
    >
  ) {
    const { process_group, ...given } = read_sync_batch_norm(new.target.name, args);
    super(given);
    this.process_group = process_group;
  }

  protected override check_input_dim(input: Tensor): void {
    const dim = input.dim();
    if (dim < 2) throw new RangeError(`expected at least 2D input (got ${dim}D input)`);
    if (input.size(1) === 0) {
      throw new RangeError("SyncBatchNorm number of input channels should be non-zero");
    }
  }

  override forward(...args: InputArguments): Tensor {
    if (this.training && this.track_running_stats && this.num_batches_tracked === null) {
      throw new Error("num_batches_tracked must not be None");
    }
    return super.forward(...args);
  }

  /**
   * Puts a SyncBatchNorm in the place of each batch norm of `module`, with its weights and statistics.
   *
   * @returns `module` itself, or the SyncBatchNorm in its place if it is a batch norm.
   */
  static convert_sync_batchnorm(
    ...args: Arguments<
      [module: AnyModule],
      [process_group: null],
      { module: AnyModule; process_group?: null }
    >
  ): AnyModule {
    const { module, process_group } = read_convert("convert_sync_batchnorm", args);
    const converted = module instanceof BatchNorm ? synchronized(module, process_group) : module;
    for (const [name, child] of module.named_children()) {
      converted.add_module(name, SyncBatchNorm.convert_sync_batchnorm(child, process_group));
    }
    return converted;
  }
}

/** A SyncBatchNorm with the weights and statistics of a batch norm. */
function synchronized(norm: BatchNorm, process_group: null): SyncBatchNorm {
  const { num_features, eps, momentum, affine, track_running_stats } = norm;
  const bias = norm.bias !== null;
  const converted = new SyncBatchNorm({
    num_features,
    eps,
    momentum,
    affine,
    track_running_stats,
    process_group,
    bias,
  });
  if (affine) {
    converted.weight = norm.weight;
    converted.bias = norm.bias;
  }
  converted.running_mean = norm.running_mean;
  converted.running_var = norm.running_var;
  converted.num_batches_tracked = norm.num_batches_tracked;
  converted.training = norm.training;
  return converted;
}
