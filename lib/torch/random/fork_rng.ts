/** Random numbers that leave no trace. */

import { type ModeGuard, mode, with_body } from "../autograd/grad_mode.js";
import { device_count, is_available } from "../cuda.js";
import * as kinds from "../dispatch/kinds.js";
import { signature } from "../dispatch/signature.js";
import { default_generator, default_generator_of, type Generator } from "./generator.js";

/** The parameters of `torch.random.fork_rng`, by name. */
export interface ForkRngOptions {
  /** The numbers of the GPUs whose generators are put back too. Default: all. */
  devices?: readonly number[] | null | undefined;
  /** Whether anything is done. Default: true. */
  enabled?: boolean | undefined;
  /** The kind of the devices. Default: "cuda". */
  device_type?: "cuda" | null | undefined;
}

const read = signature<
  { devices: readonly number[] | null; enabled: boolean },
  { device_type: "cuda" | null }
>(
  "fork_rng",
  { devices: kinds.nullable(kinds.array_of(kinds.integer())), enabled: kinds.boolean(true) },
  { device_type: kinds.nullable(kinds.choice(["cuda"])) },
);

/** The generators of the CPU and of the GPUs of those numbers, by default of all. */
function generators(devices: readonly number[] | null): Generator[] {
  const count = is_available() ? device_count() : 0;
  const numbers = devices ?? Array.from({ length: count }, (_, i) => i);
  const of_gpus = numbers.map((i) => {
    const device = `cuda:${i}`;
    return default_generator_of(device);
  });
  return [default_generator, ...of_gpus];
}

function enter({ devices, enabled }: ReturnType<typeof read>): () => void {
  const forked = enabled ? generators(devices) : [];
  const kept = forked.map((generator) => [generator, generator.get_state()] as const);
  return () => {
    for (const [generator, state] of kept) generator.set_state(state);
  };
}

/**
 * Runs `body`, after which the generators of all devices are as they were before. Without a function
 * it returns a guard: `using _ = torch.random.fork_rng()`. Mirrors torch.random.fork_rng.
 *
 * @throws TypeError if `body` is asynchronous
 */
export function fork_rng(options?: ForkRngOptions): ModeGuard;
export function fork_rng(devices: readonly number[] | null, enabled?: boolean): ModeGuard;
export function fork_rng<T>(body: () => T, options?: ForkRngOptions): T;
export function fork_rng<T>(devices: readonly number[] | null, enabled: boolean, body: () => T): T;
export function fork_rng<T>(...given: unknown[]): T | ModeGuard {
  const [args, body] = with_body<T>(given);
  const options = read(args);
  return mode("random.fork_rng", () => enter(options), body);
}
