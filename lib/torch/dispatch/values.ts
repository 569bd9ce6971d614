/**
 * Tests for kinds of JavaScript values of any realm: Jest and `node:vm` give modules an `Object`,
 * a `Map` and an `Error` of their own, so `instanceof` recognizes only values of the realm that
 * this file is evaluated in.
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

/** The message of a thrown value, which may be anything. */
export function message_of(thrown: unknown): string {
  return text_of(is_error(thrown) ? thrown.message : thrown);
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
    /^file:\/\/|\/(dist\/)?lib\/(torch\/dispatch\/values\.[jt]s|chunks\/[^/]*|index\.js)$/g,
    "",
  ),
};

/** Marks a class's objects as this copy's. */
export function mark_copy(prototype: object): void {
  Object.defineProperty(prototype, copy_key, { value: this_copy });
}

/** A property's value, its own or inherited; undefined for an accessor and behind a Proxy: no code runs. */
function plain_property(value: object, key: PropertyKey): unknown {
  for (let at: object | null = value; at !== null; at = Object.getPrototypeOf(at)) {
    if (types.isProxy(at)) return undefined;
    const found = Object.getOwnPropertyDescriptor(at, key);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

/** "of a second copy of torchnode …" for an object that another copy of this package has made. */
function other_copy(value: object): string {
  const copy = plain_property(value, copy_key) as typeof this_copy | undefined;
  if (copy === undefined || copy === this_copy) return "";
  return ` of a second copy of torchnode, loaded from ${text_of(copy.loaded_from)}`;
}

const most_characters = 64;

/**
 * The kind of a value in an error's text: its class's name, or its type. Runs none of the value's
 * own code.
 */
export function kind_of(value: unknown): string {
  if (typeof value === "function") return `function${other_copy(value)}`;
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  if (types.isProxy(value)) return "Proxy";
  const type = plain_property(value, "constructor");
  const name = typeof type === "function" ? plain_property(type, "name") : undefined;
  if (typeof name !== "string" || name === "") return `object${other_copy(value)}`;
  return name.slice(0, most_characters) + other_copy(value);
}

/** The texts of objects of this package's small classes, by their prototypes. */
const writers = new Map<object, (this: unknown) => string>();

/** Lets {@link text_of} write a class's objects by its own `toString`. */
export function writes_as_text(prototype: { toString(): string }): void {
  writers.set(prototype, prototype.toString);
}

/** The text that a class of this package writes of its object, or of a subclass's. */
function written(value: object): string | undefined {
  for (let at: object | null = value; at !== null; at = Object.getPrototypeOf(at)) {
    if (types.isProxy(at)) return undefined;
    const write = writers.get(at);
    if (write === undefined) continue;
    try {
      return Reflect.apply(write, value, []);
    } catch {
      return undefined; // It is only made to look like one.
    }
  }
  return undefined;
}

const most_elements = 8;
const most_depth = 4;

function text_of_array(array: readonly unknown[], depth: number): string {
  if (depth === most_depth) return "[…]";
  const count = Math.min(array.length, most_elements);
  const items = Array.from({ length: count }, (_, i) => {
    const element = Object.getOwnPropertyDescriptor(array, i)?.value as unknown;
    return typeof element === "string" ? JSON.stringify(element) : text_of(element, depth + 1);
  });
  if (array.length > count) items.push("…");
  return `[${items.join(", ")}]`;
}

/** Far more than a double's largest number. */
const largest = 2n ** 2048n;

/**
 * A value in an error's text: strings and numbers as they are, dtypes, devices, tensors and their like
 * as they print, the first few elements of an array, and of anything else {@link kind_of}. It neither
 * runs the value's own code nor takes long, as `String(value)` may: an array may claim to be longer
 * than memory.
 */
export function text_of(value: unknown, depth = 0): string {
  if (typeof value === "bigint" && (value > largest || value < -largest)) return "bigint";
  if (typeof value === "function") return kind_of(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (types.isProxy(value)) return kind_of(value);
  if (Array.isArray(value)) return text_of_array(value, depth);
  return written(value) ?? kind_of(value);
}
