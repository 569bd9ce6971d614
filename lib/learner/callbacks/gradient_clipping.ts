import { utils } from "../../nn/index.js";
import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";

/**
 * Clips the gradients' total norm to `clip` before each step; 0 clips nothing.
 *
 * Mirrors fastai's GradientClipping.
 */
export class GradientClipping extends LearnerCallback {
  readonly clip: number;

  constructor(learn: Learner, { clip = 0 }: { clip?: number } = {}) {
    super(learn);
    this.clip = clip;
  }

  override on_backward_end(): void {
    if (this.clip > 0) utils.clip_grad_norm_(this.learn.model.parameters(), this.clip);
  }
}
