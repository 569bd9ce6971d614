/** Dropouts, as torch/nn/modules/dropout.py has them. */
import type { Tensor } from "../../torch/index.js";
import { type Arguments, kinds, options_text, shared_reader } from "../../torch/internal.js";
import { check_probability } from "../arguments.js";
import {
  alpha_dropout,
  dropout,
  dropout1d,
  dropout2d,
  dropout3d,
  feature_alpha_dropout,
} from "../functional/dropout.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import { TensorLayer } from "./tensor_layer.js";

/** The parameters of dropouts, by name. */
export interface DropoutOptions {
  /** The probability with which an element, or a channel, is dropped. Default: 0.5. */
  p?: number;
  /** Whether the input itself is overwritten. Default: false. */
  inplace?: boolean;
}

const read_dropout = shared_reader<Required<DropoutOptions>>({
  p: kinds.number(0.5),
  inplace: kinds.boolean(false),
});

/** Base class of dropouts. */
abstract class DropoutNd extends TensorLayer {
  /** The probability of an element, or of a channel, to be dropped. Default: 0.5. */
  p: number;
  /** Whether the input is overwritten. Default: false. */
  readonly inplace: boolean;

  constructor(...args: Arguments<[], [p: number, inplace: boolean], DropoutOptions>) {
    const { p, inplace } = read_dropout(new.target.name, args);
    super();
    check_probability(p);
    this.p = p;
    this.inplace = inplace;
  }

  override extra_repr(): string {
    const { p, inplace } = this;
    return options_text({ p, inplace });
  }
}

/**
 * While training, zeroes elements with probability `p` and divides the others by 1 − p; evaluated, it
 * gives its input back. Mirrors torch.nn.Dropout.
 */
export class Dropout extends DropoutNd {
  override forward(...args: InputArguments): Tensor {
    return dropout(read_input(this, args), this.p, this.training, this.inplace);
  }
}

/**
 * As {@link Dropout}, of whole channels of a (batch, channels, length) or (channels, length) tensor.
 * Mirrors torch.nn.Dropout1d.
 */
export class Dropout1d extends DropoutNd {
  override forward(...args: InputArguments): Tensor {
    return dropout1d(read_input(this, args), this.p, this.training, this.inplace);
  }
}

/**
 * As {@link Dropout}, of whole channels of a (batch, channels, height, width) tensor. Mirrors
 * torch.nn.Dropout2d.
 */
export class Dropout2d extends DropoutNd {
  override forward(...args: InputArguments): Tensor {
    return dropout2d(read_input(this, args), this.p, this.training, this.inplace);
  }
}

/**
 * As {@link Dropout}, of whole channels of a (batch, channels, depth, height, width) tensor; the batch
 * dimension may be absent. Mirrors torch.nn.Dropout3d.
 */
export class Dropout3d extends DropoutNd {
  override forward(...args: InputArguments): Tensor {
    return dropout3d(read_input(this, args), this.p, this.training, this.inplace);
  }
}

/**
 * While training, sets elements to the negative saturation of SELU with probability `p`, and scales
 * and shifts all so that mean 0 and variance 1 stay; evaluated, it gives its input back.
 *
 * The input is never overwritten, whatever `inplace` says: PyTorch's layer does not pass it on. Mirrors
 * torch.nn.AlphaDropout.
 */
export class AlphaDropout extends DropoutNd {
  override forward(...args: InputArguments): Tensor {
    return alpha_dropout(read_input(this, args), this.p, this.training, false);
  }
}

/**
 * As {@link AlphaDropout}, of whole channels (dimension 1). Mirrors torch.nn.FeatureAlphaDropout.
 */
export class FeatureAlphaDropout extends DropoutNd {
  override forward(...args: InputArguments): Tensor {
    return feature_alpha_dropout(read_input(this, args), this.p, this.training, false);
  }
}
