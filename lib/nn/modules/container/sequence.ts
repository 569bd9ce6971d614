/** Places in a sequence of modules or parameters, as Python counts them, and arguments of containers. */
import { type Arguments, each_of, is_plain, kinds, signature } from "../../../torch/internal.js";
import { type AnyModule, Module } from "../../module/index.js";

/** Things by name: an object, a Map, or pairs. */
export type NamedItems<T> =
  | Readonly<Record<string, T>>
  | ReadonlyMap<string, T>
  | Iterable<[string, T]>;

/** Whether `for … of` gives a value's elements, and it is not a module that runs. */
const is_iterable = (value: unknown): boolean =>
  typeof (value as Partial<Iterable<unknown>> | null)?.[Symbol.iterator] === "function" &&
  typeof value !== "string";

/** A kind: what {@link entries_of} goes through. */
export const by_name = <T>(): kinds.Kind<NamedItems<T>> =>
  new kinds.Kind<NamedItems<T>>(
    "object, Map or iterable of pairs",
    (value) => is_plain(value) || is_iterable(value),
    kinds.required,
    true,
  );

/** A kind: something that `for … of` goes through, modules included. */
export const several = <T>(): kinds.Kind<Iterable<T>> =>
  new kinds.Kind<Iterable<T>>("iterable", is_iterable);

/** The pairs of {@link NamedItems}. */
export function entries_of<T>(given: NamedItems<T>): Iterable<[string, T]> {
  return Symbol.iterator in given ? each_of(given as Iterable<[string, T]>) : Object.entries(given);
}

/** A kind: a module. Anything else is refused in PyTorch's words. */
export const module_kind = <M extends object>(): kinds.Kind<M> =>
  kinds.instance<M>(Module as never, "Module");

export type KeyArguments = Arguments<[key: string], [], { key: string }>;
/** The arguments of Python's operators. */
export type OtherArguments<T> = Arguments<[other: T], [], { other: T }>;

/** The reader of {@link OtherArguments}. */
export const read_other = <T>(name: string, kind: kinds.Kind<T>) =>
  signature<{ other: T }>(name, { other: kind });

export type IndexArguments = Arguments<[idx: number], [], { idx: number }>;

/** The reader of a method that takes a key. */
export const read_key = (name: string) => signature<{ key: string }>(name, { key: kinds.string() });

/** The reader of a method that takes a place. */
const read_index = (name: string) => signature<{ idx: number }>(name, { idx: kinds.integer() });

const read_at = read_index("at");
const read_pop = signature<{ key: number }>("pop", { key: kinds.integer() });
const read_insert = signature<{ index: number; module: object }>("insert", {
  index: kinds.integer(),
  module: module_kind(),
});

export const read_delete = read_index("delete");
export const read_set = signature<{ idx: number; module: AnyModule }>("set", {
  idx: kinds.integer(),
  module: module_kind<AnyModule>(),
});

// Each reads its arguments before it looks at the entries.

/** The entry that a sequence's method `at` is asked for. */
export function entry_at<T>(entries: Iterable<T>, args: IndexArguments): T {
  const { idx } = read_at(args);
  const all = [...entries];
  return all[place(idx, all.length)] as T;
}

/** The entry that a sequence's method `pop` takes away, and those that are left. */
export function without_entry<T>(
  entries: Iterable<T>,
  args: readonly unknown[],
): [taken: T, left: T[]] {
  const { key } = read_pop(args);
  const left = [...entries];
  const [taken] = left.splice(place(key, left.length), 1);
  return [taken as T, left];
}

/** The modules with the one that a sequence's method `insert` is given. */
export function with_module<M>(modules: Iterable<M>, args: readonly unknown[]): M[] {
  const { index, module } = read_insert(args);
  const all = [...modules];
  all.splice(insertion_place(index, all.length), 0, module as M);
  return all;
}

/** Reads the places that `slice` takes, which are those of an array's. */
export const read_slice = signature<{ start: number | undefined; end: number | undefined }>(
  "slice",
  { start: kinds.integer().or(undefined), end: kinds.integer().or(undefined) },
);

/** The reader of a method that takes nothing. */
export const read_none = (name: string) => signature<object>(name, {});

/** The place that `index` stands for, a negative one counting from the end. */
export function place(index: number, length: number): number {
  if (!Number.isInteger(index) || index < -length || index >= length) {
    throw new RangeError(`index ${index} is out of range (there are ${length} entries)`);
  }
  return index < 0 ? index + length : index;
}

/** The place at which to insert: 0 to length, a negative one counting from the end. */
function insertion_place(index: number, length: number): number {
  if (!Number.isInteger(index) || index < -length || index > length) {
    throw new RangeError(`Index out of range: ${index} (there are ${length} entries)`);
  }
  return index < 0 ? index + length : index;
}
