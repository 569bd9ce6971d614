/** Devices, which tensors live on. */
import { native } from "../native/index.js";
import { either, instance, integer, nullable, string } from "./dispatch/kinds.js";
import { no_arguments } from "./dispatch/no_arguments.js";
import { type Arguments, signature } from "./dispatch/signature.js";
import { text_of, writes_as_text } from "./dispatch/values.js";

const read_threads = signature<{ int: number }>("set_num_threads", { int: integer() });

const read_interop_threads = signature<{ int: number }>("set_num_interop_threads", {
  int: integer(),
});

const pattern = /^([a-z_]+)(?::(\d+))?$/;
const known = ["cpu", "cuda", "xpu", "mps", "mtia", "hpu", "meta", "privateuseone"];

/** The name of a device: as `("cuda", 1)` or `("cuda:1")`. */
export type DeviceArguments = Arguments<
  [type: string | Device],
  [index: number | null],
  { type: string | Device; index?: number | null }
>;

/** A device that tensors live on: "cpu", "cuda:0". Mirrors torch.device. */
export class Device {
  /** "cpu", "cuda", … */
  readonly type: string;
  /** The index among several; null if it is not given. */
  readonly index: number | null;

  /**
   * Makes the device of that name.
   *
   * @param type "cpu", "cuda", "cuda:1", or a Device
   * @param index the index among several, if the name does not say it
   * @throws TypeError if the name is not that of a device
   */
  constructor(...args: DeviceArguments) {
    const { type: name, index } = read_device(args);
    const match = pattern.exec(name instanceof Device ? name.toString() : text_of(name));
    if (match === null || !known.includes(match[1] as string)) {
      throw new TypeError(
        `'${text_of(name)}' is no device: expected one of ${known.join(", ")}, with an index as in "cuda:0"`,
      );
    }
    this.type = match[1] as string;
    this.index = match[2] !== undefined ? Number(match[2]) : index;
    if (
      this.index !== null &&
      !(Number.isInteger(this.index) && this.index >= 0 && this.index < 128)
    ) {
      throw new TypeError(
        `'${text_of(name)}' is no device: its index must be an integer from 0 to 127, not ${text_of(this.index)}`,
      );
    }
    // One object serves all tensors.
    Object.freeze(this);
  }

  /** As PyTorch prints it: "cuda:0". */
  toString(): string {
    return this.index === null ? this.type : `${this.type}:${this.index}`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.index === null
      ? `device(type='${this.type}')`
      : `device(type='${this.type}', index=${this.index})`;
  }
}

writes_as_text(Device.prototype);

const read_device = signature<{ type: string | Device; index: number | null }>("device", {
  type: either<[string, Device]>(string(), instance(Device, "device")),
  index: nullable(integer()),
});

const cached = new Map<string, Device>();

/** The Device of that name, the same object each time. */
export function device_of(name: string): Device {
  let found = cached.get(name);
  if (found === undefined) {
    found = new Device(name);
    cached.set(name, found);
  }
  return found;
}

/** `torch.device("cuda:0")`: the device of that name. */
export function device(...args: DeviceArguments): Device {
  return new Device(...args);
}

/** The number of threads that one operator uses on the CPU. Mirrors torch.get_num_threads. */
export function get_num_threads(...args: []): number {
  no_arguments("get_num_threads", args);
  return native.get_num_threads();
}

/**
 * Sets how many threads one operator uses on the CPU, in the whole process.
 *
 * @throws RangeError if `count` is not a positive integer
 */
export function set_num_threads(...args: Arguments<[int: number], [], { int: number }>): void {
  native.set_num_threads(read_threads(args).int);
}

/**
 * The number of threads that operators that run side by side use. Mirrors
 * torch.get_num_interop_threads.
 */
export function get_num_interop_threads(...args: []): number {
  no_arguments("get_num_interop_threads", args);
  return native.get_num_interop_threads();
}

/**
 * Sets how many threads operators that run side by side use. Must be called before any work between
 * operators has begun. Mirrors torch.set_num_interop_threads.
 */
export function set_num_interop_threads(
  ...args: Arguments<[int: number], [], { int: number }>
): void {
  native.set_num_interop_threads(read_interop_threads(args).int);
}
