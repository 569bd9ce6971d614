/** Objects whose keys stay in the order in which they came. */
import { type InspectOptions, inspect } from "node:util";

type Key = string | symbol;

/** Whether JavaScript lists a key before all others, by its number: "0" to "4294967294". */
export function is_index(key: string): boolean {
  return /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
}

/** Whether a plain object that is given these keys one after the other lists them in that order. */
export function is_own_order(keys: Iterable<string>): boolean {
  let last = -1;
  let had_names = false;
  for (const key of keys) {
    if (!is_index(key)) {
      had_names = true;
    } else if (had_names || Number(key) < last) {
      return false;
    } else {
      last = Number(key);
    }
  }
  return true;
}

/** Lists the keys of a plain object in the order in which they were added. */
class Ordered implements ProxyHandler<object> {
  readonly #keys = new Set<Key>();

  ownKeys(): Key[] {
    return [...this.#keys];
  }

  defineProperty(target: object, key: Key, descriptor: PropertyDescriptor): boolean {
    const done = Reflect.defineProperty(target, key, descriptor);
    if (done) this.#keys.add(key);
    return done;
  }

  deleteProperty(target: object, key: Key): boolean {
    const done = Reflect.deleteProperty(target, key);
    if (done) this.#keys.delete(key);
    return done;
  }
}

/** Adds an entry, whatever its name: "__proto__" is a name as any other. */
export function add_entry(object: object, key: string, value: unknown, enumerable = true): void {
  Object.defineProperty(object, key, { value, enumerable, writable: true, configurable: true });
}

/** Prints an object as console.log does, which looks past a Proxy and would show another order. */
function print(this: object, _depth: number, options: InspectOptions): string {
  const lines = Object.entries(this).map(([key, value]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : inspect(key);
    return `  ${name}: ${inspect(value, options).replaceAll("\n", "\n  ")}`;
  });
  return `{\n${lines.join(",\n")}\n}`;
}

/** An object without entries that lists those it will have in the order in which they came. */
function empty_ordered<T>(): { plain: Record<string, T>; ordered: Record<string, T> } {
  const plain: Record<string, T> = {};
  Object.defineProperty(plain, inspect.custom, { value: print, configurable: true });
  return { plain, ordered: new Proxy<Record<string, T>>(plain, new Ordered()) };
}

/**
 * An object without entries for those keys, which will list them in that order: a plain one, unless
 * JavaScript would list them in another, as it does with "b", "1", "0". Then it is a Proxy around a
 * plain object, whose order `Object.entries`, `for … in`, `JSON.stringify` and torch.save see.
 */
export function object_for<T = unknown>(keys: Iterable<string>): Record<string, T> {
  return is_own_order(keys) ? {} : empty_ordered<T>().ordered;
}

/** The entries as an object that keeps their order: see {@link object_for}. */
export function object_of<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  const object = object_for<T>(entries.keys());
  for (const [key, value] of entries) add_entry(object, key, value);
  return object;
}

/** Returns an object with the entries that `fill` adds, in their order, whatever their keys are. */
export function collect<T>(fill: (object: Record<string, T>) => void): Record<string, T> {
  const { plain, ordered } = empty_ordered<T>();
  fill(ordered);
  if (!is_own_order(Object.keys(ordered))) return ordered;
  Reflect.deleteProperty(plain, inspect.custom);
  return plain;
}
