import { Tensor, torch } from "../torch/index.js";
import { type Arguments, kinds, signature, text_of } from "../torch/internal.js";
import {
  is_less,
  minus,
  negated,
  operand,
  over,
  scalar,
  type TensorOrNumber,
  times,
  to_scalar,
  value_of,
} from "./arithmetic.js";
import {
  check_learning_rate,
  type ParamsArgument,
  params_kind,
  tensor_or_number,
} from "./elementwise.js";
import { type Evaluation, strong_wolfe } from "./line_search.js";
import { type Closure, Optimizer, read_step } from "./optimizer.js";
import type { OptimizerParams, ParamGroup } from "./param_groups.js";

export interface LBFGSOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 1. */
  lr: TensorOrNumber;
  /** The greatest number of iterations in a step. Default: 20. */
  max_iter: number;
  /** The greatest number of calls of the closure in a step. Default (null): 1.25 · max_iter. */
  max_eval: number | null;
  /** The greatest element of a gradient that counts as 0. Default: 1e-7. */
  tolerance_grad: number;
  /** The least change of the loss or of a weight that counts. Default: 1e-9. */
  tolerance_change: number;
  /** The number of past updates that are remembered. Default: 100. */
  history_size: number;
  /** The line search: "strong_wolfe", or none. Default: null. */
  line_search_fn: "strong_wolfe" | null;
}

const read = signature<
  ParamsArgument<LBFGSOptions> &
    Omit<LBFGSOptions, "line_search_fn"> & {
      line_search_fn: string | null;
    }
>("LBFGS", {
  params: params_kind(),
  lr: tensor_or_number(1),
  max_iter: kinds.integer(20),
  max_eval: kinds.nullable(kinds.integer()),
  tolerance_grad: kinds.number(1e-7),
  tolerance_change: kinds.number(1e-9),
  history_size: kinds.integer(100),
  line_search_fn: kinds.nullable(kinds.string()),
});

/** The state, which belongs to the first parameter. */
interface State {
  func_evals: number;
  n_iter: number;
  d?: Tensor;
  t?: TensorOrNumber;
  old_dirs?: Tensor[];
  old_stps?: Tensor[];
  ro?: Tensor[];
  H_diag?: TensorOrNumber;
  prev_flat_grad?: Tensor;
  prev_loss?: number;
  al?: (Tensor | null)[];
}

/** Past updates, from which the inverse of the Hessian is made. */
interface History {
  old_dirs: Tensor[];
  old_stps: Tensor[];
  ro: Tensor[];
  H_diag: TensorOrNumber;
}

/** Whether no element of the gradient is greater than the tolerance. */
const is_flat = (gradient: Tensor, tolerance: number): boolean =>
  gradient.abs().max().le(tolerance).item<boolean>();

/**
 * The limited-memory method of Broyden, Fletcher, Goldfarb and Shanno. A step takes a closure, which
 * clears the gradients, computes the loss and its gradients anew, and returns the loss; it is called
 * several times. There is one group of parameters. Mirrors torch.optim.LBFGS.
 *
 * ```ts
 * optimizer.step(() => {
 *   optimizer.zero_grad();
 *   const loss = F.mse_loss(model.forward(x), y);
 *   loss.backward();
 *   return loss;
 * });
 * ```
 *
 * @throws RangeError for more than one group
 */
export class LBFGS extends Optimizer<LBFGSOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<LBFGSOptions>],
      [
        lr: TensorOrNumber,
        max_iter: number,
        max_eval: number | null,
        tolerance_grad: number,
        tolerance_change: number,
        history_size: number,
        line_search_fn: "strong_wolfe" | null,
      ],
      ParamsArgument<LBFGSOptions> & Partial<LBFGSOptions>
    >
  ) {
    const { params, max_eval, line_search_fn, ...options } = read(args);
    check_learning_rate(options.lr);
    check_search(line_search_fn);
    super(params, {
      ...options,
      max_eval: max_eval ?? Math.floor((options.max_iter * 5) / 4),
      line_search_fn: line_search_fn as "strong_wolfe" | null,
    });
    if (this.param_groups.length !== 1) {
      throw new RangeError("LBFGS doesn't support per-parameter options (parameter groups)");
    }
  }

  /**
   * One step of at most `max_iter` iterations.
   *
   * @param closure clears the gradients, computes the loss and its gradients, and returns the loss.
   * @returns the loss before the step
   * @throws TypeError without a closure
   */
  override step(closure?: null | { closure?: null }): undefined;
  override step<T>(closure: Closure<T> | { closure: Closure<T> }): T;
  override step<T>(...args: unknown[]): T | undefined {
    const closure = args.length === 0 ? null : read_step<T>(args);
    if (closure === null) {
      throw new TypeError(
        "LBFGS.step needs a closure that computes the loss and its gradients, and returns the loss",
      );
    }
    return torch.no_grad(() => this.#iterate(() => torch.enable_grad(closure)));
  }

  get #params(): readonly Tensor[] {
    return (this.param_groups[0] as ParamGroup<LBFGSOptions>).params;
  }

  /** All gradients in one row. */
  #gather_flat_grad(): Tensor {
    const views = this.#params.map((param) => {
      const { grad } = param;
      let view: Tensor;
      if (grad === null) view = param.new_zeros([param.numel()]);
      else view = grad.is_sparse ? grad.to_dense().view([-1]) : grad.view([-1]);
      return view.is_complex() ? torch.view_as_real(view).view([-1]) : view;
    });
    return torch.cat(views, 0);
  }

  /** Moves all parameters along `direction`, a row of them all. */
  #move(step: TensorOrNumber, direction: Tensor): void {
    let offset = 0;
    for (const param of this.#params) {
      const real = param.is_complex() ? torch.view_as_real(param) : param;
      const count = real.numel();
      const part = direction.narrow(0, offset, count).view_as(real);
      real.add_(part, { alpha: scalar(step) });
      offset += count;
    }
  }

  /** The loss and the gradient at a distance along `direction`; the parameters stay as they are. */
  #evaluate(
    closure: () => unknown,
    at: readonly Tensor[],
    step: TensorOrNumber,
    direction: Tensor,
  ): Evaluation {
    this.#move(step, direction);
    const loss = loss_value(closure());
    const gradient = this.#gather_flat_grad();
    this.#params.forEach((param, i) => {
      param.copy_(at[i] as Tensor);
    });
    return { loss, gradient };
  }

  #iterate<T>(closure: () => T): T {
    const group = this.param_groups[0] as ParamGroup<LBFGSOptions>;
    const { max_iter, tolerance_grad, tolerance_change, line_search_fn, history_size } = group;
    const max_eval = group.max_eval ?? Math.floor((max_iter * 5) / 4);
    const lr = to_scalar(group.lr);
    check_search(line_search_fn);
    const [first] = this.#params as [Tensor];
    const state = { func_evals: 0, n_iter: 0, ...this.state.get(first) } as State;
    const original_loss = closure();
    let loss = loss_value(original_loss);
    let evaluations = 1;
    state.func_evals += 1;
    let gradient = this.#gather_flat_grad();
    let is_optimal = is_flat(gradient, tolerance_grad);
    if (is_optimal) {
      this.state.set(first, state);
      return original_loss;
    }
    let { d, t, prev_flat_grad, prev_loss } = state;
    let history: History = {
      old_dirs: state.old_dirs ?? [],
      old_stps: state.old_stps ?? [],
      ro: state.ro ?? [],
      H_diag: state.H_diag ?? 1,
    };
    for (let iteration = 1; iteration <= max_iter; iteration++) {
      state.n_iter += 1;
      if (state.n_iter === 1 || d === undefined || t === undefined) {
        d = gradient.neg();
        history = { old_dirs: [], old_stps: [], ro: [], H_diag: 1 };
      } else {
        remember(history, gradient.sub(prev_flat_grad as Tensor), d.mul(operand(t)), history_size);
        state.al ??= new Array(history_size).fill(null);
        d = direction(gradient, history, state.al);
      }
      if (prev_flat_grad === undefined) prev_flat_grad = gradient.clone();
      else prev_flat_grad.copy_(gradient);
      prev_loss = loss;
      t = state.n_iter === 1 ? times(first_step(gradient), lr) : lr;
      const slope = gradient.dot(d);
      if (slope.gt(-tolerance_change).item<boolean>()) break;
      let new_evaluations = 0;
      if (line_search_fn === null) {
        this.#move(t, d);
        if (iteration !== max_iter) {
          loss = loss_value(closure());
          gradient = this.#gather_flat_grad();
          is_optimal = is_flat(gradient, tolerance_grad);
          new_evaluations = 1;
        }
      } else {
        const at = this.#params.map((param) =>
          param.clone({ memory_format: torch.contiguous_format }),
        );
        const along = d;
        const found = strong_wolfe(
          (distance) => this.#evaluate(closure, at, distance, along),
          { t, direction: along, loss, gradient, slope },
          max_eval - evaluations,
        );
        ({ loss, gradient, t } = found);
        new_evaluations = found.evaluations;
        this.#move(t, d);
        is_optimal = is_flat(gradient, tolerance_grad);
      }
      evaluations += new_evaluations;
      state.func_evals += new_evaluations;
      if (iteration === max_iter || evaluations >= max_eval || is_optimal) break;
      if (is_flat(d.mul(operand(t)), tolerance_change)) break;
      if (Math.abs(loss - prev_loss) < tolerance_change) break;
    }
    this.state.set(first, { ...state, d, t, ...history, prev_flat_grad, prev_loss });
    return original_loss;
  }
}

/** The number that a closure has returned. */
function loss_value(loss: unknown): number {
  if (typeof loss === "number") return loss;
  if (loss instanceof Tensor && loss.numel() === 1) return value_of(loss);
  throw new TypeError(
    "the closure of LBFGS must return the loss, a number or a Tensor of one element",
  );
}

/** @throws Error for a line search that there is not */
function check_search(line_search_fn: string | null): void {
  if (line_search_fn === null || line_search_fn === "strong_wolfe") return;
  throw new RangeError(`only 'strong_wolfe' is supported, but got ${text_of(line_search_fn)}`);
}

/** The length of the very first step: 1, or less if the gradient is large. */
function first_step(gradient: Tensor): TensorOrNumber {
  const inverse = over(1, gradient.abs().sum());
  return is_less(inverse, 1) ? inverse : 1;
}

/** Adds an update to the history, unless it curves the wrong way; the oldest goes. */
function remember(history: History, y: Tensor, s: Tensor, history_size: number): void {
  const { old_dirs, old_stps, ro } = history;
  const curvature = y.dot(s);
  if (!curvature.gt(1e-10).item<boolean>()) return;
  if (old_dirs.length === history_size) for (const list of [old_dirs, old_stps, ro]) list.shift();
  old_dirs.push(y);
  old_stps.push(s);
  ro.push(over(1, curvature) as Tensor);
  history.H_diag = curvature.div(y.dot(y));
}

/** The direction against the gradient, as the approximate inverse of the Hessian turns it. */
function direction(gradient: Tensor, history: History, al: (Tensor | null)[]): Tensor {
  const { old_dirs, old_stps, ro, H_diag } = history;
  const q = gradient.neg();
  for (let i = old_dirs.length - 1; i >= 0; i--) {
    const share = (old_stps[i] as Tensor).dot(q).mul(ro[i] as Tensor);
    al[i] = share;
    q.add_(old_dirs[i] as Tensor, { alpha: scalar(negated(share)) });
  }
  const r = q.mul(operand(H_diag));
  old_dirs.forEach((dir, i) => {
    const share = dir.dot(r).mul(ro[i] as Tensor);
    const alpha = scalar(minus(al[i] as Tensor, share));
    r.add_(old_stps[i] as Tensor, { alpha });
  });
  return r;
}
