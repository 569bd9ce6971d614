/** Sources of random numbers. */
import { native } from "../../native/index.js";
import { Device, device_of } from "../device.js";
import * as kinds from "../dispatch/kinds.js";
import { no_arguments } from "../dispatch/no_arguments.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import { equality_key } from "../tensor/equality.js";
import { Tensor } from "../tensor/index.js";
import type { DeviceLike } from "../types.js";

/** A seed. */
export type Seed = number | bigint;

/** The reader of a seed. */
export const read_seed = signature<{ seed: Seed }>("manual_seed", {
  seed: kinds.either<[number, bigint]>(
    kinds.number(),
    new kinds.Kind<bigint>("bigint", (value) => typeof value === "bigint"),
  ),
});

/** A generator's state. */
export const state_kind = new kinds.Kind<Tensor>("Tensor", (value) => value instanceof Tensor);

const read_generator = signature<{ device: DeviceLike }>("Generator", {
  device: kinds
    .either<[Device, string]>(kinds.instance(Device, "device"), kinds.string())
    .or("cpu"),
});

const memory = Symbol("a Generator's memory");

/** Stands for the device of a generator that the addon is about to fill. */
const unfilled = Symbol("torchnode.unfilled");

const read_state = signature<{ new_state: Tensor }>("set_state", { new_state: state_kind });

/** @throws TypeError for anything that is not an integer */
export function to_seed(seed: number | bigint): bigint {
  if (typeof seed === "bigint") return seed;
  if (!Number.isSafeInteger(seed)) {
    throw new TypeError(`a seed must be an integer (past 2^53 a bigint), not ${seed}`);
  }
  return BigInt(seed);
}

/** A source of random numbers with a state of its own. Mirrors torch.Generator. */
export class Generator {
  // As in Tensor.
  #number = 0;
  protected readonly memory = memory;

  static {
    const make = (number: number): Generator => {
      const generator = new Generator(unfilled as never);
      generator.#number = number;
      return generator;
    };
    native.set_handle_class("Generator", make, (value) =>
      typeof value === "object" && value !== null && #number in value ? value.#number : undefined,
    );
  }

  /**
   * Makes a generator, seeded as PyTorch's are.
   *
   * @param device what the random numbers are for. Default: the CPU.
   */
  constructor(...args: Arguments<[], [device: DeviceLike], { device?: DeviceLike }>) {
    if ((args as unknown[])[0] === unfilled) return;
    const { device } = read_generator(args);
    native.generator_into(this, new Device(device).toString());
    this.#number = native.made_number[0] as number;
  }

  /** By which test frameworks compare generators: the device and the state. */
  get [Symbol.toStringTag](): string {
    if (!(#number in this)) return "Generator";
    return `Generator ${this.device} ${equality_key(this.get_state())}`;
  }

  /** The device whose random numbers it draws. */
  get device(): Device {
    return device_of(native.generator_device(this));
  }

  /** Seeds it. Mirrors torch.Generator.manual_seed. */
  manual_seed(...args: Arguments<[seed: Seed], [], { seed: Seed }>): this {
    native.generator_seed(this, to_seed(read_seed(args).seed));
    return this;
  }

  /** The seed that it was given last. */
  initial_seed(...args: []): bigint {
    no_arguments("initial_seed", args);
    return native.generator_initial_seed(this);
  }

  /** Takes a seed from the system's randomness, and returns it. */
  seed(...args: []): bigint {
    no_arguments("seed", args);
    return native.generator_new_seed(this);
  }

  /** The state as a uint8 tensor. */
  get_state(...args: []): Tensor {
    no_arguments("get_state", args);
    return native.generator_state(this) as Tensor;
  }

  /** Another generator of the device in the same state, which draws the same numbers. Mirrors Generator.clone_state. */
  clone_state(...args: []): Generator {
    no_arguments("clone_state", args);
    const copy = new Generator(this.device.toString());
    copy.set_state(this.get_state());
    return copy;
  }

  /** Takes over what {@link get_state} gave. */
  set_state(...args: Arguments<[new_state: Tensor], [], { new_state: Tensor }>): void {
    native.generator_set_state(this, read_state(args).new_state);
  }
}

/** The generator that operators on a device use if none is named. */
export function default_generator_of(device: string): Generator {
  return native.default_generator(device) as Generator;
}

/** The generator that operators use if none is named. Mirrors torch.default_generator. */
export const default_generator = default_generator_of("cpu");
