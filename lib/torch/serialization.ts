/** `torch.save` and `torch.load`: files that Python's PyTorch reads and writes as well. */
import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { native, type TensorHandle } from "../native.js";
import { Tensor } from "./tensor.js";
import type { DeviceLike } from "./types.js";

/** What can be saved: state dicts and whatever else is made of these. */
export type Saveable =
  | Tensor
  | number
  | bigint
  | boolean
  | string
  | null
  | undefined
  | readonly Saveable[]
  | { readonly [key: string]: Saveable }
  | ReadonlyMap<string | number, Saveable>;

/**
 * Writes a file that Python's `torch.load` reads. Objects become dicts with string keys, Maps dicts
 * with string or integer keys, arrays lists. The file appears whole or not at all.
 *
 * @throws TypeError for a value of any other kind
 */
export function save(value: Saveable, path: string): void {
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    writeFileSync(partial, native.pickle_save(value));
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** A dict with string keys is an object, one with others a Map. */
function to_javascript(value: unknown, device: DeviceLike | undefined): unknown {
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]) => [key, to_javascript(item, device)] as const);
    const all_strings = entries.every(([key]) => typeof key === "string");
    return all_strings ? Object.fromEntries(entries) : new Map(entries);
  }
  if (Array.isArray(value)) return value.map((item) => to_javascript(item, device));
  if (typeof value === "object" && value !== null) {
    const tensor = new Tensor(value as TensorHandle);
    return device === undefined ? tensor : tensor.to(device);
  }
  return value;
}

/**
 * Reads what {@link save} or Python's `torch.save` wrote: tensors, numbers, strings and dicts,
 * lists and tuples of them. Python's own classes are refused.
 *
 * @param options `map_location`: the device that tensors are put on. Default: where they were.
 * @throws Error where there is no such file, or it is none that PyTorch wrote
 */
export function load(path: string, { map_location }: { map_location?: DeviceLike } = {}): unknown {
  let data: Uint8Array;
  try {
    data = readFileSync(path);
  } catch (error) {
    throw new Error(`torch.load: '${path}' cannot be read: ${(error as Error).message}`);
  }
  let value: unknown;
  try {
    value = native.pickle_load(data);
  } catch (error) {
    throw new Error(
      `torch.load: '${path}' is no file of tensors that PyTorch wrote: ${(error as Error).message}`,
    );
  }
  return to_javascript(value, map_location);
}
