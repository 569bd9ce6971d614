import { utils } from "../../nn/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { type LearnArgument, learn_kind } from "../argument_kinds.js";
import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";

/** The parameters of {@link GradientClipping}, by name. */
export interface GradientClippingOptions extends LearnArgument {
  /** The greatest norm. Default: 0, nothing is clipped. */
  clip?: number;
}

const read_arguments = signature<Required<GradientClippingOptions>>("GradientClipping", {
  learn: learn_kind,
  clip: kinds.number(0),
});

/**
 * Clips the gradients' total norm to `clip` before each step; 0 clips nothing.
 *
 * Mirrors fastai's GradientClipping.
 */
export class GradientClipping extends LearnerCallback {
  /** The greatest norm of all gradients together; 0 leaves them as they are. Default: 0. */
  readonly clip: number;

  constructor(...args: Arguments<[learn: Learner], [clip: number], GradientClippingOptions>) {
    const { learn, clip } = read_arguments(args);
    super(learn);
    this.clip = clip;
  }

  override on_backward_end(): void {
    if (this.clip > 0) utils.clip_grad_norm_(this.learn.model.parameters(), this.clip);
  }
}
