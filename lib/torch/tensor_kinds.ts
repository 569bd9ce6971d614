/** Kinds of arguments that are tensors, or say what a tensor is to be. */
import { Device } from "./device.js";
import { Dtype } from "./dtype.js";
import { either, instance, type Kind, nullable, required, string } from "./kinds.js";
import { Generator } from "./random.js";
import { Tensor } from "./tensor.js";
import type { DeviceLike } from "./types.js";

export * from "./kinds.js";

export const tensor = (): Kind<Tensor> => instance(Tensor, "Tensor");

/** A dtype, or null for the default one. */
export const dtype = (): Kind<Dtype | null> => nullable(instance(Dtype, "dtype"));

/** A dtype, which must be given. */
export const given_dtype = (): Kind<Dtype> => instance(Dtype, "dtype");

/** A device or its name, or null for the CPU. */
export const device = (): Kind<DeviceLike | null> =>
  nullable(either<[Device, string]>(instance(Device, "device"), string()));

/** Where random numbers come from; null for the device's default generator. */
export const generator = (): Kind<Generator | null> => nullable(instance(Generator, "Generator"));

/** A parameter that must be given, and may be null. */
export const tensor_or_null = (): Kind<Tensor | null> => nullable(tensor(), required);
