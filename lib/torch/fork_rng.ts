/** Random numbers that leave no trace. */

import { native } from "../native.js";
import { type ModeGuard, mode } from "./autograd/grad_mode.js";
import { device_count, is_available } from "./cuda.js";
import { default_generator, Generator } from "./random.js";

/** The generators of the CPU and of every GPU. */
function generators(): Generator[] {
  const count = is_available() ? device_count() : 0;
  const of_gpus = Array.from({ length: count }, (_, i) => {
    const device = `cuda:${i}`;
    return new Generator(device, native.default_generator(device));
  });
  return [default_generator, ...of_gpus];
}

function enter(): () => void {
  const kept = generators().map((generator) => [generator, generator.get_state()] as const);
  return () => {
    for (const [generator, state] of kept) generator.set_state(state);
  };
}

/**
 * Runs `body`, after which the generators of all devices are as they were before. Without a function
 * it returns a guard: `using _ = torch.random.fork_rng()`. Mirrors torch.random.fork_rng.
 *
 * @throws TypeError where `body` is asynchronous
 */
export function fork_rng(): ModeGuard;
export function fork_rng<T>(body: () => T): T;
export function fork_rng<T>(body?: () => T): T | ModeGuard {
  return mode("random.fork_rng", enter, body);
}
