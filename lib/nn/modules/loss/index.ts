/** The losses as modules. */
export type { Loss, LossForward } from "./base.js";
export {
  BCELoss,
  BCEWithLogitsLoss,
  CrossEntropyLoss,
  KLDivLoss,
  NLLLoss,
  NLLLoss2d,
} from "./class_loss.js";
export { CTCLoss, GaussianNLLLoss, PoissonNLLLoss } from "./likelihood_loss.js";
export {
  LinearCrossEntropyLoss,
  type LinearCrossEntropyLossOptions,
} from "./linear_cross_entropy.js";
export {
  CosineEmbeddingLoss,
  HingeEmbeddingLoss,
  MarginRankingLoss,
  MultiLabelMarginLoss,
  MultiLabelSoftMarginLoss,
  MultiMarginLoss,
  SoftMarginLoss,
} from "./ranking_loss.js";
export { HuberLoss, L1Loss, MSELoss, SmoothL1Loss } from "./regression_loss.js";
export { TripletMarginLoss, TripletMarginWithDistanceLoss } from "./triplet_loss.js";
