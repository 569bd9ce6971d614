/** Random numbers: the same draws as PyTorch's from the same seed. */
import { type GeneratorHandle, native } from "../native.js";
import { Device, device_of } from "./device.js";
import { equality_key } from "./equality.js";
import * as kinds from "./kinds.js";
import { type Arguments, signature } from "./signature.js";
import { Tensor } from "./tensor.js";
import type { DeviceLike } from "./types.js";

type Seed = number | bigint;

const read_seed = signature<{ seed: Seed }>("manual_seed", {
  seed: kinds.either<[number, bigint]>(
    kinds.number(),
    new kinds.Kind<bigint>("bigint", (value) => typeof value === "bigint"),
  ),
});

const state_kind = new kinds.Kind<Tensor>("Tensor", (value) => value instanceof Tensor);

const read_state = signature<{ new_state: Tensor }>("set_state", { new_state: state_kind });

const read_rng_state = signature<{ new_state: Tensor }>("set_rng_state", {
  new_state: state_kind,
});

function to_seed(seed: number | bigint): bigint {
  if (typeof seed === "bigint") return seed;
  if (!Number.isSafeInteger(seed)) {
    throw new TypeError(`a seed must be an integer (past 2^53 a bigint), not ${seed}`);
  }
  return BigInt(seed);
}

/** A source of random numbers with a state of its own. Mirrors torch.Generator. */
export class Generator {
  /** The addon's handle. */
  readonly handle: GeneratorHandle;

  /**
   * Makes a generator, seeded as PyTorch's are.
   *
   * @param device what the random numbers are for. Default: the CPU.
   */
  constructor(device: DeviceLike = "cpu", handle?: GeneratorHandle) {
    this.handle = handle ?? native.generator(new Device(device).toString());
  }

  /** By which test frameworks compare generators: the device and the state. */
  get [Symbol.toStringTag](): string {
    if (this.handle === undefined) return "Generator";
    return `Generator ${this.device} ${equality_key(this.get_state())}`;
  }

  /** The device whose random numbers it draws. */
  get device(): Device {
    return device_of(native.generator_device(this.handle));
  }

  /** Seeds it. Mirrors torch.Generator.manual_seed. */
  manual_seed(...args: Arguments<[seed: Seed], [], { seed: Seed }>): this {
    native.generator_seed(this.handle, to_seed(read_seed(args).seed));
    return this;
  }

  /** The seed that it was given last. */
  initial_seed(): bigint {
    return native.generator_initial_seed(this.handle);
  }

  /** Takes a seed from the system's randomness, and returns it. */
  seed(): bigint {
    return native.generator_new_seed(this.handle);
  }

  /** The state as a uint8 tensor. */
  get_state(): Tensor {
    return new Tensor(native.generator_state(this.handle));
  }

  /** Takes over what {@link get_state} gave. */
  set_state(...args: Arguments<[new_state: Tensor], [], { new_state: Tensor }>): void {
    native.generator_set_state(this.handle, read_state(args).new_state);
  }
}

/** The generator that operators use where none is named. Mirrors torch.default_generator. */
export const default_generator = new Generator("cpu", native.default_generator("cpu"));

/** Seeds the generators of all devices. Mirrors torch.manual_seed. */
export function manual_seed(...args: Arguments<[seed: Seed], [], { seed: Seed }>): Generator {
  native.manual_seed(to_seed(read_seed(args).seed));
  return default_generator;
}

/** Seeds all generators from the system's randomness, and returns the seed. */
export function seed(): bigint {
  const seed = native.generator_new_seed(default_generator.handle);
  native.manual_seed(seed);
  return seed;
}

/** The seed that the CPU's generator was given last. Mirrors torch.initial_seed. */
export function initial_seed(): bigint {
  return default_generator.initial_seed();
}

/** The state of the CPU's generator, as a uint8 tensor. */
export function get_rng_state(): Tensor {
  return default_generator.get_state();
}

/** Takes over what {@link get_rng_state} gave. Mirrors torch.set_rng_state. */
export function set_rng_state(
  ...args: Arguments<[new_state: Tensor], [], { new_state: Tensor }>
): void {
  default_generator.set_state(read_rng_state(args).new_state);
}
