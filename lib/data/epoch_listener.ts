/**
 * A dataset that is notified when an epoch begins and ends, as the language-model data is: a
 * Learner adds the dataset of the loader it reads to its callbacks.
 */
export interface EpochListener {
  /** Called before each epoch. */
  on_epoch_begin?(): void;
  /** Called after each epoch. */
  on_epoch_end?(): void;
}
