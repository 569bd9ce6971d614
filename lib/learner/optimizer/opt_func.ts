import type { Parameter } from "../../nn/index.js";
import { Adam, type AdamOptions, type AnyOptimizer, Optimizer } from "../../optim/index.js";
import type { Tensor } from "../../torch/index.js";
import { check_length, is_keywords, text_of } from "../../torch/internal.js";

/** A parameter group of a learner's optimizer: there are two for each layer group, with lr 0. */
export type OptimGroup = { params: Parameter[]; lr: number };

/** Options that the learner passes to an {@link OptFunc}. */
export interface OptFuncOptions {
  /** Whether the step is to be one fused kernel; undefined lets the optimizer decide. */
  fused?: boolean | undefined;
}

/** A function that makes an optimizer. */
export type OptFunction = (groups: OptimGroup[], options?: OptFuncOptions) => AnyOptimizer;

/** An optimizer's class. */
type OptClass = new (groups: OptimGroup[], options?: object) => AnyOptimizer;

/** An optimizer's class, or a function that makes an optimizer. */
export type OptFunc = OptFunction | OptClass;

/** Whether PyTorch's fused kernels work on all these parameters. */
function supports_fused(groups: readonly OptimGroup[]): boolean {
  return check_length(groups).every(({ params }) =>
    check_length(params).every(
      (p) => p.is_floating_point() && ["cpu", "cuda"].includes(p.device.type),
    ),
  );
}

/**
 * Adam with betas (0.9, 0.99), the optimizer of learners if none is given. fastai calls it AdamW,
 * as {@link OptimWrapper} decays the weights; torch.optim.AdamW is `optim.AdamW`.
 *
 * @param options Adam's. `fused` is true by default if the parameters' devices have the fused
 *   kernels; with `fused: false` it runs the kernels that Python's Adam runs by default.
 */
export function AdamW(groups: OptimGroup[], options?: Partial<AdamOptions>): Adam;
export function AdamW(
  groups: OptimGroup[],
  lr: number | Tensor | undefined,
  options?: Partial<AdamOptions>,
): Adam;
export function AdamW(groups: OptimGroup[], ...args: unknown[]): Adam {
  const last = args.at(-1);
  const options = (is_keywords(last) ? args.pop() : {}) as Partial<AdamOptions>;
  const { fused = supports_fused(groups) } = options;
  const named = { betas: [0.9, 0.99], ...options, fused: fused === true ? true : null };
  // By position, betas would come twice: fastai's is Adam with betas by name, too.
  return new Adam(...([groups, ...args, named] as unknown as ConstructorParameters<typeof Adam>));
}

function is_class(opt_func: OptFunc): opt_func is OptClass {
  return (opt_func as { prototype?: unknown }).prototype instanceof Optimizer;
}

/**
 * Makes an optimizer of a class or a function.
 *
 * @throws TypeError if the result is not an optimizer.
 */
export function make_optimizer(
  opt_func: OptFunc,
  groups: OptimGroup[],
  { fused }: OptFuncOptions,
): AnyOptimizer {
  const options = fused === undefined ? {} : { fused };
  const opt: unknown = is_class(opt_func)
    ? new opt_func(groups, options)
    : opt_func(groups, options);
  if (opt instanceof Optimizer) return opt;
  throw new TypeError(
    "opt_func: expected an optimizer's class or a function that makes one (groups => new optim.SGD(groups)), " +
      `but it made ${text_of(opt)}`,
  );
}
