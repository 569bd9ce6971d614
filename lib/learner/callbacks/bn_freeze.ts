import { LearnerCallback } from "../learner_callback.js";
import { bn_types, is_of } from "../optimizer/layer_groups.js";

/**
 * Keeps the statistics of batch norms that are not trained: they stay in evaluation mode.
 *
 * Mirrors fastai's BnFreeze.
 */
export class BnFreeze extends LearnerCallback {
  override on_epoch_begin(): void {
    for (const module of this.learn.model.modules()) {
      if (!is_of(module, bn_types)) continue;
      const [first] = module.parameters();
      if (first !== undefined && !first.requires_grad) module.eval();
    }
  }
}
