/** Which of a DataBunch's data is meant. Mirrors fastai's DatasetType. */
export const DatasetType = {
  /** What the model is trained with. */
  Train: "train",
  /** What it is validated with. */
  Valid: "valid",
  /** What it is tested with, if there is such data. */
  Test: "test",
  /** Single samples of the validation data. */
  Single: "single",
  /** The training data in its own order, whole. */
  Fix: "fix",
} as const;

export type DatasetType = (typeof DatasetType)[keyof typeof DatasetType];
