/** A part of a DataBunch's data. Mirrors fastai's DatasetType. */
export const DatasetType = {
  /** The training data. */
  Train: "train",
  /** The validation data. */
  Valid: "valid",
  /** The test data, if there is any. */
  Test: "test",
  /** Single samples of the validation data. */
  Single: "single",
  /** The training data in its own order, whole. */
  Fix: "fix",
} as const;

export type DatasetType = (typeof DatasetType)[keyof typeof DatasetType];
