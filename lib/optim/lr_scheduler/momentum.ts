/** Momenta that schedules move against the learning rate. */
import type { AnyOptimizer } from "../optimizer.js";
import type { ScheduledGroup } from "./base.js";

/**
 * Whether the optimizer's momentum is the first of its betas.
 *
 * @throws TypeError if it has no momentum
 */
export function uses_beta1({ defaults }: AnyOptimizer): boolean {
  const use_beta1 = "betas" in defaults;
  if (!use_beta1 && !("momentum" in defaults)) {
    throw new TypeError(
      "optimizer must support momentum or beta1 with `cycle_momentum` option enabled",
    );
  }
  return use_beta1;
}

/** Sets a group's momentum. */
export function set_momentum(group: ScheduledGroup, use_beta1: boolean, momentum: number): void {
  if (use_beta1) group.betas = [momentum, ...(group.betas as number[]).slice(1)];
  else group.momentum = momentum;
}

/** Sets each group's momentum to the greatest, and keeps the bounds in the group. */
export function start_momentum(
  groups: readonly ScheduledGroup[],
  use_beta1: boolean,
  least: readonly number[],
  most: readonly number[],
): void {
  groups.forEach((group, i) => {
    set_momentum(group, use_beta1, most[i] as number);
    Object.assign(group, { max_momentum: most[i], base_momentum: least[i] });
  });
}
