import type { Tensor } from "../torch/index.js";
import { check_probability, first_by_position } from "./arguments.js";
import { dropout } from "./functional/dropout.js";
import { Module } from "./module.js";
import { python_text } from "./repr.js";

export interface DropoutOptions {
  /** The probability with which an element becomes 0. Default: 0.5. */
  p?: number;
  /** Whether the input itself is overwritten. Default: false. */
  inplace?: boolean;
}

/**
 * While training, zeroes elements with probability `p` and divides the others by 1 − p; evaluated, it
 * gives its input back. Mirrors torch.nn.Dropout.
 */
export class Dropout extends Module {
  p: number;
  readonly inplace: boolean;

  constructor(p?: number | DropoutOptions, options: DropoutOptions = {}) {
    super();
    const given = first_by_position<DropoutOptions, "p">("p", p, options);
    this.p = given.p ?? 0.5;
    this.inplace = given.inplace ?? false;
    check_probability(this.p);
  }

  override forward(input: Tensor): Tensor {
    return dropout(input, this.p, { training: this.training, inplace: this.inplace });
  }

  override extra_repr(): string {
    return `p=${python_text(this.p)}, inplace=${python_text(this.inplace)}`;
  }
}
