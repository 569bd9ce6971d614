import { torch } from "../torch/index.js";
import { type Closure, Optimizer, read_step } from "./optimizer.js";
import type { ParamGroup } from "./param_groups.js";

/** An optimizer that steps one group after the other. */
export abstract class GroupwiseOptimizer<O extends object> extends Optimizer<O> {
  override step(closure?: null | { closure?: null }): undefined;
  override step<T>(closure: Closure<T> | { closure: Closure<T> }): T;
  override step<T>(...args: unknown[]): T | undefined {
    const closure = args.length === 0 ? null : read_step<T>(args);
    const loss = closure === null ? undefined : torch.enable_grad(closure);
    this.step_groups();
    return loss;
  }

  /** Steps all groups; the closure was called. */
  protected step_groups(): void {
    torch.no_grad(() => {
      for (const group of this.param_groups) this.step_group(group);
    });
  }

  /** Steps the parameters of one group that have a gradient. */
  protected abstract step_group(group: ParamGroup<O>): void;
}
