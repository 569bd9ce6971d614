import { type Tensor, torch } from "../../torch/index.js";
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
import { batch_norm } from "../functional/layers.js";
import * as init from "../init/index.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import type { LoadingReport } from "../module/state_dict.js";
import { Buffer, Parameter } from "../parameter.js";
import { TensorLayer } from "./tensor_layer.js";

/** The parameters of a batch norm, by name. */
export interface BatchNormOptions extends FactoryOptions {
  /** The number of features, or channels, of the input: its dimension 1. */
  num_features: number;
  /** Added to the variance. Default: 1e-5. */
  eps?: number;
  /** The share of a batch in the running statistics; null for their plain average. Default: 0.1. */
  momentum?: number | null;
  /** Whether there are a weight and a bias. Default: true. */
  affine?: boolean;
  /** Whether running statistics are kept, and used when evaluated. Default: true. */
  track_running_stats?: boolean;
  /** Whether there is a bias beside the weight; by name alone. Default: true. */
  bias?: boolean;
}

type BatchNormArguments = Arguments<
  [num_features: number],
  [eps: number, momentum: number | null, affine: boolean, track_running_stats: boolean, ...Factory],
  BatchNormOptions
>;

const read_batch_norm = signature<
  Required<Omit<BatchNormOptions, "bias">>,
  Required<Pick<BatchNormOptions, "bias">>
>(
  "BatchNorm1d",
  {
    num_features: kinds.integer(),
    eps: kinds.number(1e-5),
    momentum: kinds.nullable(kinds.number(), 0.1),
    affine: kinds.boolean(true),
    track_running_stats: kinds.boolean(true),
    ...factory_kinds,
  },
  { bias: kinds.boolean(true) },
);

/** Base class of batch norms of all dimensions. */
abstract class BatchNorm extends TensorLayer {
  /** The number of features or channels, the size of dimension 1. */
  readonly num_features: number;
  /** The number that is added to the variance. Default: 1e-5. */
  readonly eps: number;
  /** The share of each batch in the running statistics; null for their plain average. Default: 0.1. */
  readonly momentum: number | null;
  /** Whether there are a weight and a bias to learn. Default: true. */
  readonly affine: boolean;
  /** Whether running statistics are kept, and used in evaluation mode. Default: true. */
  readonly track_running_stats: boolean;
  /** Shape (num_features), or null. */
  weight: Parameter | null;
  /** Shape (num_features), or null. */
  bias: Parameter | null;
  /** Shape (num_features), or null. */
  running_mean: Tensor | null;
  /** Shape (num_features), or null. */
  running_var: Tensor | null;
  /** The batches seen while training: a 0-dim int64 tensor, or null. */
  num_batches_tracked: Tensor | null;

  constructor(...args: BatchNormArguments) {
    const { num_features, eps, momentum, affine, track_running_stats, bias, ...factory } =
      read_batch_norm(args);
    super();
    check_size(new.target.name, "num_features", num_features, 0);
    const options = factory_options(factory);
    this.num_features = num_features;
    this.eps = eps;
    this.momentum = momentum;
    this.affine = affine;
    this.track_running_stats = track_running_stats;
    this.weight = affine ? new Parameter(torch.ones([num_features], options)) : null;
    this.bias = affine && bias ? new Parameter(torch.zeros([num_features], options)) : null;
    if (track_running_stats) {
      const counter = torch.zeros([], { ...options, dtype: torch.int64 });
      this.running_mean = new Buffer(torch.zeros([num_features], options));
      this.running_var = new Buffer(torch.ones([num_features], options));
      this.num_batches_tracked = new Buffer(counter);
    } else {
      this.running_mean = null;
      this.running_var = null;
      this.num_batches_tracked = null;
    }
  }

  /** Forgets the running statistics. */
  reset_running_stats(...args: []): void {
    no_arguments("reset_running_stats", args);
    this.running_mean?.zero_();
    this.running_var?.fill_(1);
    this.num_batches_tracked?.zero_();
  }

  /** Forgets the running statistics, and sets weight and bias to 1 and 0. */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    this.reset_running_stats();
    if (this.weight !== null) init.ones_(this.weight);
    if (this.bias !== null) init.zeros_(this.bias);
  }

  /**
   * @throws RangeError if the input does not have the number of dimensions that the layer takes.
   */
  protected abstract check_input_dim(input: Tensor): void;

  /** The share of this batch in the running statistics; counts the batch. */
  #average_factor(): number {
    const counter = this.num_batches_tracked;
    if (this.training && this.track_running_stats && counter !== null) {
      counter.add_(1);
      if (this.momentum === null) return 1 / Number(counter.item());
    }
    return this.momentum ?? 0;
  }

  override forward(...args: InputArguments): Tensor {
    const input = read_input(this, args);
    this.check_input_dim(input);
    const momentum = this.#average_factor();
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

  /** From 2 on the count of batches is saved. */
  protected override get _version(): number {
    return 2;
  }

  /** A state_dict of old, without the count of batches, leaves it as it is. */
  protected override _load_from_state_dict(
    state: Map<string, unknown>,
    prefix: string,
    report: LoadingReport,
  ): void {
    const key = `${prefix}num_batches_tracked`;
    const is_old = (report.version(prefix) ?? 0) < 2;
    if (is_old && this.num_batches_tracked !== null && !state.has(key)) {
      state.set(key, this.num_batches_tracked.clone());
    }
    super._load_from_state_dict(state, prefix, report);
  }

  override extra_repr(): string {
    const { num_features, eps, momentum, affine, bias, track_running_stats } = this;
    return (
      `${num_features}, eps=${python_text(eps)}, momentum=${python_text(momentum)}, ` +
      `affine=${python_text(affine)}, bias=${python_text(bias !== null)}, ` +
      `track_running_stats=${python_text(track_running_stats)}`
    );
  }
}

/**
 * Normalises each feature over the batch: (x − mean) / √(var + eps) · weight + bias.
 *
 * Takes shape (batch, features) or (batch, features, length). While training it uses the batch's own
 * statistics and keeps running ones, which it uses when evaluated. Mirrors torch.nn.BatchNorm1d.
 */
export class BatchNorm1d extends BatchNorm {
  protected override check_input_dim(input: Tensor): void {
    const dim = input.dim();
    if (dim !== 2 && dim !== 3) {
      throw new RangeError(`expected 2D or 3D input (got ${dim}D input)`);
    }
  }
}
