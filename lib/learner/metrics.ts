/** Metrics: functions of a model's output and the targets. Mirrors fastai's metrics.py. */
import { functional as F } from "../nn/index.js";
import { type Tensor, torch } from "../torch/index.js";

/**
 * The share of targets that are the output's greatest class.
 *
 * @param input scores: shape (n, …, classes). Of equal scores the first counts.
 * @param targs classes: shape (n, …).
 */
export function accuracy(input: Tensor, targs: Tensor): Tensor {
  const n = targs.size(0);
  const classes = input.argmax(-1).view(n, -1);
  return classes.eq(targs.view(n, -1)).float().mean();
}

/** 1 - {@link accuracy}. */
export function error_rate(input: Tensor, targs: Tensor): Tensor {
  return torch.sub(torch.ones_like(accuracy(input, targs)), accuracy(input, targs));
}

export interface ThresholdOptions {
  /** What counts as a yes is above it. */
  thresh?: number;
  /** Whether predictions go through a sigmoid first. Default: true. */
  sigmoid?: boolean;
}

/** The share of elements that are on the target's side of `thresh` (default: 0.5); shapes are equal. */
export function accuracy_thresh(
  y_pred: Tensor,
  y_true: Tensor,
  { thresh = 0.5, sigmoid = true }: ThresholdOptions = {},
): Tensor {
  const scores = sigmoid ? y_pred.sigmoid() : y_pred;
  return scores.gt(thresh).eq(y_true.to(torch.bool)).float().mean();
}

/** The share of targets that are among the output's `k` greatest classes (default: 5). */
export function top_k_accuracy(
  input: Tensor,
  targs: Tensor,
  { k = 5 }: { k?: number } = {},
): Tensor {
  const classes = input.topk(k, -1).indices;
  const wanted = targs.unsqueeze(-1).expand_as(classes);
  return classes.eq(wanted).any(-1).float().mean();
}

/** The mean over the rows of F-beta, for several labels a row: shape (rows, labels). */
export function fbeta(
  y_pred: Tensor,
  y_true: Tensor,
  {
    thresh = 0.2,
    beta = 2,
    eps = 1e-9,
    sigmoid = true,
  }: ThresholdOptions & { beta?: number; eps?: number } = {},
): Tensor {
  const beta2 = beta ** 2;
  const chosen = (sigmoid ? y_pred.sigmoid() : y_pred).gt(thresh).float();
  const wanted = y_true.float();
  const found = chosen.mul(wanted).sum(1);
  const precision = found.div(chosen.sum(1).add(eps));
  const recall = found.div(wanted.sum(1).add(eps));
  const result = precision
    .mul(recall)
    .div(precision.mul(beta2).add(recall).add(eps))
    .mul(1 + beta2);
  return result.mean();
}

/** Both in one dimension. */
function flatten_check(out: Tensor, targ: Tensor): [Tensor, Tensor] {
  if (out.numel() !== targ.numel()) {
    throw new RangeError(
      `Expected output and target to have the same number of elements but got ${out.numel()} and ${targ.numel()}.`,
    );
  }
  return [out.contiguous().view(-1), targ.contiguous().view(-1)];
}

/** The mean of the absolute differences. */
export function mean_absolute_error(pred: Tensor, targ: Tensor): Tensor {
  const [p, t] = flatten_check(pred, targ);
  return t.sub(p).abs().mean();
}

/** The mean of the squared differences. */
export function mean_squared_error(pred: Tensor, targ: Tensor): Tensor {
  return F.mse_loss(...flatten_check(pred, targ));
}

/** The root of the {@link mean_squared_error}. */
export function root_mean_squared_error(pred: Tensor, targ: Tensor): Tensor {
  return mean_squared_error(pred, targ).sqrt();
}

/** The mean of the squared differences of log(1 + x). */
export function mean_squared_logarithmic_error(pred: Tensor, targ: Tensor): Tensor {
  const [p, t] = flatten_check(pred, targ);
  return F.mse_loss(p.add(1).log(), t.add(1).log());
}

/** The root of the mean of the squared relative errors of exp(x). */
export function exp_rmspe(pred: Tensor, targ: Tensor): Tensor {
  const [p, t] = flatten_check(pred, targ);
  const wanted = t.exp();
  return wanted.sub(p.exp()).div(wanted).pow(2).mean().sqrt();
}

/** 1 - variance of the differences / variance of the targets. */
export function explained_variance(pred: Tensor, targ: Tensor): Tensor {
  const [p, t] = flatten_check(pred, targ);
  return torch.var(t.sub(p)).div(torch.var(t)).neg().add(1);
}

/** The coefficient of determination. */
export function r2_score(pred: Tensor, targ: Tensor): Tensor {
  const [p, t] = flatten_check(pred, targ);
  const residual = t.sub(p).pow(2).sum();
  const total = t.sub(t.mean()).pow(2).sum();
  return residual.div(total).neg().add(1);
}

export {
  mean_absolute_error as mae,
  mean_squared_error as mse,
  mean_squared_logarithmic_error as msle,
  root_mean_squared_error as rmse,
};
