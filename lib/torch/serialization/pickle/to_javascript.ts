import { add_entry, object_for } from "../ordered_object.js";
import { Dict, Global, Tuple } from "./python.js";

/** The greatest depth of nested values. */
const max_depth = 500;

/**
 * Converts a value read from a pickle to JavaScript: a dict with string keys only becomes a plain
 * object, any other a Map, a tuple becomes an array. Items keep their order. An object that occurs
 * in several places in Python is one object here too.
 */
export function to_javascript(root: unknown): unknown {
  const done = new Map<object, unknown>();

  const convert = (value: unknown, depth: number): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (depth > max_depth)
      throw new RangeError(`the file's values are nested over ${max_depth} deep`);
    if (done.has(value)) return done.get(value);
    if (Array.isArray(value)) return fill_array(value, value, depth);
    if (value instanceof Tuple) return fill_array(value, value.items, depth);
    if (value instanceof Set) return fill_set(value, depth);
    if (value instanceof Dict) return fill_dict(value, depth);
    if (value instanceof Global)
      throw new TypeError(`the file holds Python's ${value.name} itself`);
    return value;
  };

  const fill_array = (key: object, items: readonly unknown[], depth: number): unknown[] => {
    const array: unknown[] = [];
    done.set(key, array);
    for (const item of items) array.push(convert(item, depth + 1));
    return array;
  };

  const fill_set = (set: Set<unknown>, depth: number): Set<unknown> => {
    const converted = new Set<unknown>();
    done.set(set, converted);
    for (const item of set) converted.add(convert(item, depth + 1));
    return converted;
  };

  const fill_dict = (dict: Dict, depth: number): object => {
    const { items, attributes } = dict;
    if (![...items.keys()].every((key) => typeof key === "string")) {
      const map = new Map<unknown, unknown>();
      done.set(dict, map);
      for (const [key, item] of items) map.set(convert(key, depth + 1), convert(item, depth + 1));
      return map;
    }
    const object = object_for(items.keys() as Iterable<string>);
    done.set(dict, object);
    for (const [key, item] of items) add_entry(object, key as string, convert(item, depth + 1));
    const metadata = attributes?.items.get("_metadata");
    if (metadata !== undefined && !items.has("_metadata")) {
      add_entry(object, "_metadata", convert(metadata, depth + 1), false);
    }
    return object;
  };

  return convert(root, 0);
}
