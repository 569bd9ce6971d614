/** A clock that a test sets, in the place of the one that `performance.now()` reads. */
import type { ExecutionContext } from "ava";

/**
 * Stops `performance.now()` at `clock.now`, in milliseconds, until the test ends. All of the process
 * reads this clock: use it in `test.serial`, and advance it by hand.
 */
export function stopped_clock(t: ExecutionContext): { now: number } {
  const clock = { now: 1000 };
  Object.defineProperty(performance, "now", { configurable: true, value: () => clock.now });
  t.teardown(() => Reflect.deleteProperty(performance, "now"));
  return clock;
}
