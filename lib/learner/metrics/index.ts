/** Metrics: functions of a model's output and the targets. Mirrors fastai's metrics.py. */
import { functional as F } from "../../nn/index.js";
import { type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";

/** The parameters of {@link accuracy} and its kin, by name. */
export interface ClassArguments {
  /** Scores: shape (n, …, classes). */
  input: Tensor;
  /** Classes: shape (n, …). */
  targs: Tensor;
}

/** The parameters of {@link top_k_accuracy}, by name. */
export interface TopKArguments extends ClassArguments {
  /** The number of classes that count. Default: 5. */
  k?: number;
}

/** The parameters of {@link accuracy_thresh}, by name. */
export interface ThresholdOptions {
  /** The model's output. */
  y_pred: Tensor;
  /** The targets. */
  y_true: Tensor;
  /** Predictions above this count as positive. Default: 0.5; of fbeta 0.2. */
  thresh?: number;
  /** Whether predictions go through a sigmoid first. Default: true. */
  sigmoid?: boolean;
}

/** The parameters of {@link fbeta}, by name. */
export interface FbetaOptions extends ThresholdOptions {
  /** The weight of recall relative to precision. Default: 2. */
  beta?: number;
  /** Added to the divisors. Default: 1e-9. */
  eps?: number;
}

/** The parameters of metrics of numbers, by name. */
export interface RegressionArguments {
  /** The model's output. */
  pred: Tensor;
  /** The targets. */
  targ: Tensor;
}

type ClassMetric = Arguments<[input: Tensor, targs: Tensor], [], ClassArguments>;
type RegressionMetric = Arguments<[pred: Tensor, targ: Tensor], [], RegressionArguments>;

const { tensor } = kinds;
const of_classes = { input: tensor(), targs: tensor() };
const of_numbers = { pred: tensor(), targ: tensor() };

const read_accuracy = signature<ClassArguments>("accuracy", of_classes);
const read_error_rate = signature<ClassArguments>("error_rate", of_classes);
const read_top_k = signature<Required<TopKArguments>>("top_k_accuracy", {
  ...of_classes,
  k: kinds.integer(5),
});
const read_thresh = signature<Required<ThresholdOptions>>("accuracy_thresh", {
  y_pred: tensor(),
  y_true: tensor(),
  thresh: kinds.number(0.5),
  sigmoid: kinds.boolean(true),
});
const read_fbeta = signature<Required<FbetaOptions>>("fbeta", {
  y_pred: tensor(),
  y_true: tensor(),
  thresh: kinds.number(0.2),
  beta: kinds.number(2),
  eps: kinds.number(1e-9),
  sigmoid: kinds.boolean(true),
});

/** Reads prediction and target of a metric of numbers, both in one dimension. */
function numbers_of(name: string): (args: readonly unknown[]) => [Tensor, Tensor] {
  const read = signature<RegressionArguments>(name, of_numbers);
  return (args) => {
    const { pred, targ } = read(args);
    return flatten_check(pred, targ);
  };
}

const read_mean_absolute_error = numbers_of("mean_absolute_error");
const read_mean_squared_error = numbers_of("mean_squared_error");
const read_root_mean_squared_error = numbers_of("root_mean_squared_error");
const read_mean_squared_logarithmic_error = numbers_of("mean_squared_logarithmic_error");
const read_exp_rmspe = numbers_of("exp_rmspe");
const read_explained_variance = numbers_of("explained_variance");
const read_r2_score = numbers_of("r2_score");

/**
 * The share of targets that are the output's greatest class.
 *
 * @param input scores: shape (n, …, classes). Of equal scores the first counts.
 * @param targs classes: shape (n, …).
 */
export function accuracy(...args: ClassMetric): Tensor {
  const { input, targs } = read_accuracy(args);
  const n = targs.size(0);
  const classes = input.argmax(-1).view(n, -1);
  return classes.eq(targs.view(n, -1)).float().mean();
}

/** 1 - {@link accuracy}. */
export function error_rate(...args: ClassMetric): Tensor {
  const { input, targs } = read_error_rate(args);
  return torch.sub(torch.ones_like(accuracy(input, targs)), accuracy(input, targs));
}

/** The share of elements that are on the target's side of `thresh` (default: 0.5); shapes are equal. */
export function accuracy_thresh(
  ...args: Arguments<
    [y_pred: Tensor, y_true: Tensor],
    [thresh: number, sigmoid: boolean],
    ThresholdOptions
  >
): Tensor {
  const { y_pred, y_true, thresh, sigmoid } = read_thresh(args);
  const scores = sigmoid ? y_pred.sigmoid() : y_pred;
  return scores.gt(thresh).eq(y_true.to(torch.bool)).float().mean();
}

/** The share of targets that are among the output's `k` greatest classes (default: 5). */
export function top_k_accuracy(
  ...args: Arguments<[input: Tensor, targs: Tensor], [k: number], TopKArguments>
): Tensor {
  const { input, targs, k } = read_top_k(args);
  const classes = input.topk(k, -1).indices;
  const wanted = targs.unsqueeze(-1).expand_as(classes);
  return classes.eq(wanted).any(-1).float().mean();
}

/** The mean over the rows of F-beta, for several labels a row: shape (rows, labels). */
export function fbeta(
  ...args: Arguments<
    [y_pred: Tensor, y_true: Tensor],
    [thresh: number, beta: number, eps: number, sigmoid: boolean],
    FbetaOptions
  >
): Tensor {
  const { y_pred, y_true, thresh, beta, eps, sigmoid } = read_fbeta(args);
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
export function mean_absolute_error(...args: RegressionMetric): Tensor {
  const [p, t] = read_mean_absolute_error(args);
  return t.sub(p).abs().mean();
}

/** The mean of the squared differences. */
export function mean_squared_error(...args: RegressionMetric): Tensor {
  return F.mse_loss(...read_mean_squared_error(args));
}

/** The root of the {@link mean_squared_error}. */
export function root_mean_squared_error(...args: RegressionMetric): Tensor {
  return F.mse_loss(...read_root_mean_squared_error(args)).sqrt();
}

/** The mean of the squared differences of log(1 + x). */
export function mean_squared_logarithmic_error(...args: RegressionMetric): Tensor {
  const [p, t] = read_mean_squared_logarithmic_error(args);
  return F.mse_loss(p.add(1).log(), t.add(1).log());
}

/** The root of the mean of the squared relative errors of exp(x). */
export function exp_rmspe(...args: RegressionMetric): Tensor {
  const [p, t] = read_exp_rmspe(args);
  const wanted = t.exp();
  return wanted.sub(p.exp()).div(wanted).pow(2).mean().sqrt();
}

/** 1 - variance of the differences / variance of the targets. */
export function explained_variance(...args: RegressionMetric): Tensor {
  const [p, t] = read_explained_variance(args);
  return torch.var(t.sub(p)).div(torch.var(t)).neg().add(1);
}

/** The coefficient of determination. */
export function r2_score(...args: RegressionMetric): Tensor {
  const [p, t] = read_r2_score(args);
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
