/** Random numbers: the same draws as PyTorch's from the same seed. */
import { type GeneratorHandle, native } from "../native.js";
import { Device, device_of } from "./device.js";
import { equality_key } from "./equality.js";
import { Tensor } from "./tensor.js";
import type { DeviceLike } from "./types.js";

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

  /** @param device what the random numbers are for. Default: the CPU. */
  constructor(device: DeviceLike = "cpu", handle?: GeneratorHandle) {
    this.handle = handle ?? native.generator(new Device(device).toString());
  }

  /** By which test frameworks compare generators: the device and the state. */
  get [Symbol.toStringTag](): string {
    if (this.handle === undefined) return "Generator";
    return `Generator ${this.device} ${equality_key(this.get_state())}`;
  }

  get device(): Device {
    return device_of(native.generator_device(this.handle));
  }

  manual_seed(seed: number | bigint): this {
    native.generator_seed(this.handle, to_seed(seed));
    return this;
  }

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

  set_state(state: Tensor): void {
    native.generator_set_state(this.handle, state);
  }
}

/** The generator that operators use where none is named. Mirrors torch.default_generator. */
export const default_generator = new Generator("cpu", native.default_generator("cpu"));

/** Seeds the generators of all devices. Mirrors torch.manual_seed. */
export function manual_seed(seed: number | bigint): Generator {
  native.manual_seed(to_seed(seed));
  return default_generator;
}

/** Seeds all generators from the system's randomness, and returns the seed. */
export function seed(): bigint {
  const seed = native.generator_new_seed(default_generator.handle);
  native.manual_seed(seed);
  return seed;
}

export function initial_seed(): bigint {
  return default_generator.initial_seed();
}

/** The state of the CPU's generator, as a uint8 tensor. */
export function get_rng_state(): Tensor {
  return default_generator.get_state();
}

export function set_rng_state(state: Tensor): void {
  default_generator.set_state(state);
}
