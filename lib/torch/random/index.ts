/** Random numbers: the same draws as PyTorch's from the same seed. */
import { native } from "../../native/index.js";
import { no_arguments } from "../dispatch/no_arguments.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import type { Tensor } from "../tensor/index.js";
import {
  default_generator,
  type Generator,
  read_seed,
  type Seed,
  state_kind,
  to_seed,
} from "./generator.js";

export { default_generator, Generator } from "./generator.js";

const read_rng_state = signature<{ new_state: Tensor }>("set_rng_state", {
  new_state: state_kind,
});

/** Seeds the generators of all devices. Mirrors torch.manual_seed. */
export function manual_seed(...args: Arguments<[seed: Seed], [], { seed: Seed }>): Generator {
  native.manual_seed(to_seed(read_seed(args).seed));
  return default_generator;
}

/** Seeds all generators from the system's randomness, and returns the seed. */
export function seed(...args: []): bigint {
  no_arguments("seed", args);
  const seed = native.generator_new_seed(default_generator);
  native.manual_seed(seed);
  return seed;
}

/** The seed that the CPU's generator was given last. Mirrors torch.initial_seed. */
export function initial_seed(...args: []): bigint {
  no_arguments("initial_seed", args);
  return default_generator.initial_seed();
}

/** The state of the CPU's generator, as a uint8 tensor. */
export function get_rng_state(...args: []): Tensor {
  no_arguments("get_rng_state", args);
  return default_generator.get_state();
}

/** Takes over what {@link get_rng_state} gave. Mirrors torch.set_rng_state. */
export function set_rng_state(
  ...args: Arguments<[new_state: Tensor], [], { new_state: Tensor }>
): void {
  default_generator.set_state(read_rng_state(args).new_state);
}
