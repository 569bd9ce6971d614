/** `torch.distributions.transforms`: functions whose inverse and Jacobian are known. */
export {
  ComposeTransform,
  type ComposeTransformOptions,
  IndependentTransform,
  type IndependentTransformOptions,
  identity_transform,
} from "./compose.js";
export {
  AbsTransform,
  AffineTransform,
  type AffineTransformOptions,
  CumulativeDistributionTransform,
  type CumulativeDistributionTransformOptions,
  ExpTransform,
  PowerTransform,
  type PowerTransformOptions,
  SigmoidTransform,
  SoftplusTransform,
  TanhTransform,
} from "./elementwise.js";
export {
  CatTransform,
  type CatTransformOptions,
  StackTransform,
  type StackTransformOptions,
} from "./sequences.js";
export { Transform, type TransformOptions } from "./transform.js";
export {
  CorrCholeskyTransform,
  LowerCholeskyTransform,
  PositiveDefiniteTransform,
  ReshapeTransform,
  type ReshapeTransformOptions,
  SoftmaxTransform,
  StickBreakingTransform,
} from "./vectors.js";
