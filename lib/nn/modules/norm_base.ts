/** The weights, running statistics and text that batch norms and instance norms have in common. */
import { type Tensor, torch } from "../../torch/index.js";
import { kinds, no_arguments, python_text, shared_reader } from "../../torch/internal.js";
import {
  check_size,
  type Factory,
  type FactoryOptions,
  factory_kinds,
  factory_options,
} from "../arguments.js";
import * as init from "../init/index.js";
import type { LoadingReport } from "../module/state_dict.js";
import { Buffer, Parameter } from "../parameter.js";
import { TensorLayer } from "./tensor_layer.js";

/** The parameters of norms with running statistics that have a default, by name. */
export interface NormBaseOptions extends FactoryOptions {
  /** Added to the variance. Default: 1e-5. */
  eps?: number;
  /** The share of a batch in the running statistics. Default: 0.1. */
  momentum?: number | null;
  /** Whether there are a weight and a bias. */
  affine?: boolean;
  /** Whether running statistics are kept, and used when evaluated. */
  track_running_stats?: boolean;
  /** Whether there is a bias beside the weight; by name alone. Default: true. */
  bias?: boolean;
}

/** Those that may come by position, in their order. */
export type NormDefaults = [
  eps: number,
  momentum: number | null,
  affine: boolean,
  track_running_stats: boolean,
  ...Factory,
];

type Features = { num_features: number };

/** Kinds of the parameters, with the defaults that differ between the layers. */
export const norm_kinds = (affine: boolean, track_running_stats: boolean) => ({
  eps: kinds.number(1e-5),
  momentum: kinds.nullable(kinds.number(), 0.1),
  affine: kinds.boolean(affine),
  track_running_stats: kinds.boolean(track_running_stats),
});

/** The parameter that comes by name alone. */
export const norm_keywords = { bias: kinds.boolean(true) };

/** Makes the reader of a norm's parameters. */
export const norm_reader = (affine: boolean, track_running_stats: boolean) =>
  shared_reader<
    Features & Required<Omit<NormBaseOptions, "bias">>,
    Required<Pick<NormBaseOptions, "bias">>
  >(
    {
      num_features: kinds.integer(),
      ...norm_kinds(affine, track_running_stats),
      ...factory_kinds,
    },
    norm_keywords,
  );

/** Base class of batch norms and instance norms of all dimensions. Mirrors _NormBase. */
export abstract class NormBase extends TensorLayer {
  /** The number of features or channels, the size of dimension 1. */
  num_features: number;
  /** The number that is added to the variance. Default: 1e-5. */
  eps: number;
  /** The share of each batch in the running statistics; null for their plain average. Default: 0.1. */
  momentum: number | null;
  /** Whether there are a weight and a bias to learn. */
  affine: boolean;
  /** Whether running statistics are kept, and used in evaluation mode. */
  track_running_stats: boolean;
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

  protected constructor(given: Features & Required<NormBaseOptions>) {
    super();
    const { num_features, eps, momentum, affine, track_running_stats, bias, ...factory } = given;
    check_size(this._get_name(), "num_features", num_features, 0);
    const options = factory_options(factory);
    const parameter = (): Parameter => new Parameter(torch.empty([num_features], options));
    this.num_features = num_features;
    this.eps = eps;
    this.momentum = momentum;
    this.affine = affine;
    this.track_running_stats = track_running_stats;
    this.weight = affine ? parameter() : null;
    this.bias = affine && bias ? parameter() : null;
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
    this.reset_parameters();
  }

  /** Forgets the running statistics. */
  reset_running_stats(...args: []): void {
    no_arguments("reset_running_stats", args);
    if (!this.track_running_stats) return;
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

  /** @throws RangeError if the input does not have the number of dimensions that the layer takes. */
  protected abstract check_input_dim(input: Tensor): void;

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
    if (is_old && this.track_running_stats && !state.has(key)) {
      const counter = this.num_batches_tracked;
      const is_known = counter !== null && !counter.is_meta;
      state.set(key, is_known ? counter.clone() : torch.zeros([], { dtype: torch.int64 }));
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
 * @param words the numbers of dimensions in words: "2D or 3D".
 * @throws RangeError if the input has none of these numbers of dimensions.
 */
export function check_dims(input: Tensor, words: string, dims: readonly number[]): void {
  const dim = input.dim();
  if (!dims.includes(dim)) throw new RangeError(`expected ${words} input (got ${dim}D input)`);
}
