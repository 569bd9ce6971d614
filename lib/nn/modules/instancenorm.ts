/** Normalization of each channel of each element of the batch by itself. */
import type { Tensor } from "../../torch/index.js";
import type { Arguments } from "../../torch/internal.js";
import { warn } from "../arguments.js";
import { instance_norm } from "../functional/normalization.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import type { LoadingReport } from "../module/state_dict.js";
import {
  check_dims,
  NormBase,
  type NormBaseOptions,
  type NormDefaults,
  norm_reader,
} from "./norm_base.js";

/** The parameters of an instance norm, by name. */
export interface InstanceNormOptions extends NormBaseOptions {
  /** The number of features, or channels, of the input. */
  num_features: number;
  /** The share of a batch in the running statistics. Default: 0.1. */
  momentum?: number | null;
  /** Whether there are a weight and a bias. Default: false. */
  affine?: boolean;
  /** Whether running statistics are kept, and used when evaluated. Default: false. */
  track_running_stats?: boolean;
}

const read_instance_norm = norm_reader(false, false);

/** Base class of instance norms of all dimensions. Mirrors _InstanceNorm. */
export abstract class InstanceNorm extends NormBase {
  constructor(...args: Arguments<[num_features: number], NormDefaults, InstanceNormOptions>) {
    super(read_instance_norm(new.target.name, args));
  }

  /** The number of dimensions of an input that is not a batch. */
  protected abstract get no_batch_dim(): number;

  override forward(...args: InputArguments): Tensor {
    const input = read_input(this, args);
    this.check_input_dim(input);
    const dim = input.dim() - this.no_batch_dim;
    const size = input.size(dim);
    if (size !== this.num_features) refuse_size(this, dim, size);
    return dim === 0 ? normalized(this, input.unsqueeze(0)).squeeze(0) : normalized(this, input);
  }

  /** Running statistics of a layer that keeps none are an error if the state_dict has no version. */
  protected override _load_from_state_dict(
    state: Map<string, unknown>,
    prefix: string,
    report: LoadingReport,
  ): void {
    if (report.version(prefix) === null && !this.track_running_stats) {
      const keys = ["running_mean", "running_var"].map((name) => prefix + name);
      const found = keys.filter((key) => state.has(key));
      if (found.length > 0) report.errors.push(unexpected_statistics(this._get_name(), found));
      for (const key of found) state.delete(key);
    }
    super._load_from_state_dict(state, prefix, report);
  }
}

/** Throws if the weights have another size, and warns if there are none. */
function refuse_size({ affine, num_features }: InstanceNorm, dim: number, size: number): void {
  if (affine) {
    throw new RangeError(
      `expected input's size at dim=${dim} to match num_features (${num_features}), but got: ${size}.`,
    );
  }
  warn(
    `input's size at dim=${dim} does not match num_features. You can silence this warning by not ` +
      "passing in num_features, which is not used because affine=False",
  );
}

function normalized(norm: InstanceNorm, input: Tensor): Tensor {
  const { running_mean, running_var, weight, bias, momentum, eps } = norm;
  const use_input_stats = norm.training || !norm.track_running_stats;
  return instance_norm(
    input,
    running_mean,
    running_var,
    weight,
    bias,
    use_input_stats,
    momentum ?? 0,
    eps,
  );
}

const unexpected_statistics = (layer: string, keys: readonly string[]): string =>
  `Unexpected running stats buffer(s) ${keys.map((key) => `"${key}"`).join(" and ")} for ${layer} ` +
  "with track_running_stats=False. If state_dict is a checkpoint saved before 0.4.0, this may be " +
  `expected because ${layer} does not track running stats by default since 0.4.0. Please remove ` +
  "these keys from state_dict. If the running stats are actually needed, instead set " +
  `track_running_stats=True in ${layer} to enable them. See the documentation of ${layer} for details.`;

/**
 * Normalises each channel of each sequence by itself: (x − mean) / √(var + eps) · weight + bias.
 *
 * Takes shape (batch, channels, length) or (channels, length). Mirrors torch.nn.InstanceNorm1d.
 */
export class InstanceNorm1d extends InstanceNorm {
  protected override get no_batch_dim(): number {
    return 2;
  }

  protected override check_input_dim(input: Tensor): void {
    check_dims(input, "2D or 3D", [2, 3]);
  }
}

/**
 * Normalises each channel of each picture by itself, as {@link InstanceNorm1d} does.
 *
 * Takes shape (batch, channels, height, width) or (channels, height, width). Mirrors
 * torch.nn.InstanceNorm2d.
 */
export class InstanceNorm2d extends InstanceNorm {
  protected override get no_batch_dim(): number {
    return 3;
  }

  protected override check_input_dim(input: Tensor): void {
    check_dims(input, "3D or 4D", [3, 4]);
  }
}

/**
 * Normalises each channel of each volume by itself, as {@link InstanceNorm1d} does.
 *
 * Takes shape (batch, channels, depth, height, width), or that without the batch. Mirrors
 * torch.nn.InstanceNorm3d.
 */
export class InstanceNorm3d extends InstanceNorm {
  protected override get no_batch_dim(): number {
    return 4;
  }

  protected override check_input_dim(input: Tensor): void {
    check_dims(input, "4D or 5D", [4, 5]);
  }
}
