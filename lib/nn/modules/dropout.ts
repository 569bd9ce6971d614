import type { Tensor } from "../../torch/index.js";
import { type Arguments, kinds, python_text, signature } from "../../torch/internal.js";
import { check_probability } from "../arguments.js";
import { dropout } from "../functional/dropout.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import { TensorLayer } from "./tensor_layer.js";

/** The parameters of {@link Dropout}, by name. */
export interface DropoutOptions {
  /** The probability with which an element becomes 0. Default: 0.5. */
  p?: number;
  /** Whether the input itself is overwritten. Default: false. */
  inplace?: boolean;
}

const read_dropout = signature<Required<DropoutOptions>>("Dropout", {
  p: kinds.number(0.5),
  inplace: kinds.boolean(false),
});

/**
 * While training, zeroes elements with probability `p` and divides the others by 1 − p; evaluated, it
 * gives its input back. Mirrors torch.nn.Dropout.
 */
export class Dropout extends TensorLayer {
  /** The probability of an element to become zero. Default: 0.5. */
  p: number;
  /** Whether the input is overwritten. Default: false. */
  readonly inplace: boolean;

  constructor(...args: Arguments<[], [p: number, inplace: boolean], DropoutOptions>) {
    const { p, inplace } = read_dropout(args);
    super();
    check_probability(p);
    this.p = p;
    this.inplace = inplace;
  }

  override forward(...args: InputArguments): Tensor {
    return dropout(read_input(this, args), this.p, this.training, this.inplace);
  }

  override extra_repr(): string {
    return `p=${python_text(this.p)}, inplace=${python_text(this.inplace)}`;
  }
}
