/** Kinds of arguments that the classes of this folder take. */
import { Device, type DeviceLike } from "../torch/index.js";
import { kinds } from "../torch/internal.js";
import { type DataSource, is_dataset, no_dataset } from "./dataset.js";

class DatasetKind<T> extends kinds.Kind<T> {
  override refusal(value: unknown): string {
    return `must be a dataset: ${no_dataset(value)}`;
  }
}

/** Any source of samples that a DataLoader reads. */
export const dataset = <Sample>(): kinds.Kind<DataSource<Sample>> =>
  new DatasetKind<DataSource<Sample>>("dataset", is_dataset, kinds.required, true);

/** Any object with a length: a dataset, a Map, a Set, or `{ length: 5 }`. */
export const sized = <T>(): kinds.Kind<T> =>
  new kinds.Kind<T>(
    "an object with a length",
    (value) => typeof value === "object" && value !== null,
    kinds.required,
    true,
  );

/** Only one value is possible: no other would make a difference here. */
export const only = <T>(value: T, why: string): kinds.Kind<T> =>
  new kinds.Kind<T>(`${JSON.stringify(value)}: ${why}`, (given) => given === value, value);

/** The device of tensors; null for the GPU if there is one. */
export const device = (): kinds.Kind<DeviceLike | null> => kinds.device();

/** The device of tensors, which must be given. */
export const device_to = (): kinds.Kind<DeviceLike> =>
  kinds.either<[Device, string]>(kinds.instance(Device, "device"), kinds.string());
