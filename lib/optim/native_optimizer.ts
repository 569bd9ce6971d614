import type { OptimizerKind } from "../native.js";
import { type Tensor, torch } from "../torch/index.js";
import { NativeState } from "./native_state.js";
import { type Closure, Optimizer } from "./optimizer.js";
import type { OptimizerState } from "./state.js";

/** Options that all native optimizers have. */
export interface CommonOptions {
  lr: number;
  /** Whether the loss is made greater instead of smaller. Default: false. */
  maximize: boolean;
  /** Whether all parameters are worked on at once. Default (null): on CUDA, where not fused. */
  foreach: boolean | null;
  /** PyTorch's option of this name. Only false is supported. */
  differentiable: boolean;
}

/** Options of optimizers that have fused kernels. */
export interface FusedOptions extends CommonOptions {
  /** Whether the whole step is one kernel. Default (null): no. */
  fused: boolean | null;
}

/**
 * An optimizer whose step runs in the addon: one crossing for all parameters, on the kernels that
 * PyTorch's own runs.
 */
export abstract class NativelySteppedOptimizer<O extends CommonOptions> extends Optimizer<O> {
  /** Which of the addon's optimizers this is. */
  protected abstract get kind(): OptimizerKind;

  protected override make_state(): OptimizerState {
    return new NativeState(this.kind);
  }

  override step(closure?: undefined): undefined;
  override step<T>(closure: Closure<T>): T;
  override step<T>(closure?: Closure<T>): T | undefined {
    const loss = closure === undefined ? undefined : torch.enable_grad(closure);
    (this.state as NativeState).step(this.param_groups);
    return loss;
  }

  override zero_grad(set_to_none: boolean | { set_to_none?: boolean } = true): void {
    const lets_go = typeof set_to_none === "boolean" ? set_to_none : set_to_none.set_to_none;
    (this.state as NativeState).zero_grad(lets_go ?? true);
  }

  /** In PyTorch's oldest files a step count is a number. */
  protected override loaded_value(
    param: Tensor,
    name: string,
    value: unknown,
    group: object,
  ): unknown {
    const count = name === "step" && typeof value === "number" ? torch.tensor(value) : value;
    return super.loaded_value(param, name, count, group);
  }
}

/** @throws RangeError where a number is less than 0 (or no number). */
export function check_not_negative(what: string, value: number): void {
  if (typeof value !== "number" || !(value >= 0))
    throw new RangeError(`Invalid ${what}: ${String(value)}`);
}

/** @throws Error for options that exclude each other, or that are not supported. */
export function check_kernels(options: {
  foreach: boolean | null;
  fused?: boolean | null;
  differentiable: boolean;
  capturable?: boolean;
}): void {
  if (options.fused && options.foreach) {
    throw new Error("`fused` and `foreach` cannot be `true` together.");
  }
  if (options.differentiable) throw new Error("`differentiable: true` is not supported");
  if (options.capturable) throw new Error("`capturable: true` is not supported");
}
