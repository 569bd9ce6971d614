/**
 * What JavaScript's values are, of whichever realm: Jest and `node:vm` give modules an `Object`, a
 * `Map` and an `Error` of their own, so `instanceof` tells only values of the realm that this file is
 * evaluated in.
 */
import { types } from "node:util";

export const is_map = (value: unknown): value is ReadonlyMap<unknown, unknown> =>
  types.isMap(value);

export const is_set = (value: unknown): value is ReadonlySet<unknown> => types.isSet(value);

export const is_data_view = (value: unknown): value is DataView => types.isDataView(value);

export const is_bigint64_array = (value: unknown): value is BigInt64Array =>
  types.isBigInt64Array(value);

/** Whether a value is a promise itself, not anything with a `then`. */
export const is_native_promise = (value: unknown): value is Promise<unknown> =>
  types.isPromise(value);

/** Whether a value is an object without a class: `{ … }`. */
export function is_plain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  // Another realm's Object.prototype.
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}

/** Whether a value is an error: of any realm, or of a class that says that it is one. */
export function is_error(value: unknown): value is Error {
  return types.isNativeError(value) || value instanceof Error;
}

/** The message of what was thrown, which may be anything. */
export function message_of(thrown: unknown): string {
  return is_error(thrown) ? thrown.message : String(thrown);
}

/** The entries of a Map, or of an object. */
export function entries_of(value: object): [unknown, unknown][] {
  return is_map(value) ? [...value] : Object.entries(value);
}

/** The key of what tells a copy of this package from others, on the prototype of its Tensor. */
const copy_key = Symbol.for("torchnode.copy");

/** This copy of the package: node_modules may hold several, and test runners load one several times. */
export const this_copy: { readonly loaded_from: string } = {
  loaded_from: String(import.meta.url).replace(
    /^file:\/\/|\/(dist\/)?lib\/torch\/values\.[jt]s$/g,
    "",
  ),
};

/** Marks a class's objects as this copy's. */
export function mark_copy(prototype: object): void {
  Object.defineProperty(prototype, copy_key, { value: this_copy });
}

/** "of a second copy of torchnode …" for an object that another copy of this package has made. */
function other_copy(value: object): string {
  const copy = Reflect.get(value, copy_key) as typeof this_copy | undefined;
  if (copy === undefined || copy === this_copy) return "";
  return ` of a second copy of torchnode, loaded from ${copy.loaded_from}`;
}

/** What a value is, in an error's text: its class's name, or its type. */
export function kind_of(value: unknown): string {
  if (typeof value === "function") return `function${other_copy(value)}`;
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  const name = (value.constructor as { name?: string } | undefined)?.name ?? "object";
  return name + other_copy(value);
}
