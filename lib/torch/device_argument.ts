/** The argument that names a device of the accelerator. */
import { Device } from "./device.js";
import * as kinds from "./dispatch/kinds.js";
import type { DeviceLike } from "./types.js";

/** A GPU: its index, or a device. */
export type Gpu = DeviceLike | number;

export const gpu = (): kinds.Kind<Gpu> =>
  kinds.either<[Device, string, number]>(
    kinds.instance(Device, "device"),
    kinds.string(),
    kinds.integer(),
  );
