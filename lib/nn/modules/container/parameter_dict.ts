import type { Tensor } from "../../../torch/index.js";
import {
  type Arguments,
  deepcopy,
  elements_of,
  is_plain,
  kind_of,
  kinds,
  type Memo,
  signature,
} from "../../../torch/internal.js";
import { type ForwardFunction, Module } from "../../module/index.js";
import { assign, type Held, held, line, values_kind } from "./held_values.js";
import {
  by_name,
  entries_of,
  type KeyArguments,
  type NamedItems,
  type OtherArguments,
  read_key,
  read_none,
  read_other,
} from "./sequence.js";

type Parameters<V> = NamedItems<V> | ParameterDict<V>;

const read_dict = signature<{ parameters: Parameters<unknown> | null }>("ParameterDict", {
  parameters: kinds.nullable(by_name<unknown>()),
});
const read_update = signature<{ parameters: Parameters<unknown> }>("update", {
  parameters: by_name<unknown>(),
});
const read_key_at = read_key("at");
const read_has = read_key("has");
const read_set = signature<{ key: string; value: unknown }>("set", {
  key: kinds.string(),
  value: kinds.anything(),
});
const read_delete = read_key("delete");
const read_pop = read_key("pop");
const read_get = signature<{ key: string; default: unknown }>("get", {
  key: kinds.string(),
  default: kinds.anything<unknown>(null),
});
const read_set_default = signature<{ key: string; default: unknown }>("setdefault", {
  key: kinds.string(),
  default: kinds.anything<unknown>(null),
});
const read_fromkeys = signature<{ keys: Iterable<unknown>; default: unknown }>("fromkeys", {
  keys: values_kind(),
  default: kinds.anything<unknown>(null),
});
/** A kind: another dict. The class is defined below. */
function dict_kind(): kinds.Kind<ParameterDict<unknown>> {
  return new kinds.Kind<ParameterDict<unknown>>(
    "ParameterDict",
    (value) => value instanceof ParameterDict,
  );
}

const read_operator = {
  __or__: read_other("__or__", dict_kind()),
  __ror__: read_other("__ror__", dict_kind()),
  __ior__: read_other("__ior__", dict_kind()),
};
const read_none_of = {
  __reversed__: read_none("__reversed__"),
  popitem: read_none("popitem"),
  copy: read_none("copy"),
  clear: read_none("clear"),
  keys: read_none("keys"),
  values: read_none("values"),
  items: read_none("items"),
};

/**
 * Parameters by name. Those of a plain object come in the order of their names, as in Python; those of
 * a Map or of pairs in theirs.
 *
 * Plain tensors become Parameters. Other values are held as they are; only Parameters and modules
 * among them are the module's. It is a holder, and is not called. Mirrors torch.nn.ParameterDict.
 */
export class ParameterDict<V = Tensor> extends Module<ForwardFunction> {
  readonly #entries = new Map<string, Held<V>>();

  constructor(
    ...args: Arguments<
      [],
      [parameters: Parameters<V> | null],
      { parameters?: Parameters<V> | null }
    >
  ) {
    const { parameters } = read_dict(args);
    super();
    if (parameters !== null) this.update(parameters as Parameters<V>);
  }

  protected override __deepcopy__(memo: Memo): this {
    const copy = new ParameterDict() as unknown as this;
    this._copy_into(copy, memo);
    for (const [name, parameter] of this.#entries) {
      copy.#entries.set(name, deepcopy(parameter, memo));
    }
    return copy;
  }

  protected override _entries(): Iterable<[string, unknown]> {
    return [...super._entries(), ...this.#entries];
  }

  protected override _set_field(name: string, value: unknown): void {
    if (this.#entries.has(name)) this.#entries.set(name, value as Held<V>);
    else super._set_field(name, value);
  }

  /** Throws: the dict only holds values. */
  protected override __call__(): never {
    throw new Error("ParameterDict should not be called.");
  }

  /** The number of values. */
  override get length(): number {
    return this.#entries.size;
  }

  /** The names, as in Python. */
  [Symbol.iterator](): IterableIterator<string> {
    return this.#entries.keys();
  }

  /** The names from the last to the first. */
  protected __reversed__(...args: []): IterableIterator<string> {
    read_none_of.__reversed__(args);
    return [...this.#entries.keys()].reverse().values();
  }

  /**
   * The value of that name.
   *
   * @throws Error if there is none
   */
  at(...args: KeyArguments): Held<V> {
    const { key } = read_key_at(args);
    return this.#at(key);
  }

  #at(key: string): Held<V> {
    if (!this.#entries.has(key)) {
      const names = [...this.#entries.keys()].join(", ");
      throw new Error(`ParameterDict has no parameter '${key}' (it has: ${names || "none"})`);
    }
    return this.#entries.get(key) as Held<V>;
  }

  /** The value of that name, or `default`. Default: null. */
  get<D = null>(
    ...args: Arguments<[key: string], [default_: D], { key: string; default?: D }>
  ): Held<V> | D {
    const { key, default: otherwise } = read_get(args);
    return this.#entries.has(key) ? this.#at(key) : (otherwise as D);
  }

  /** Whether there is a value of that name. */
  has(...args: KeyArguments): boolean {
    const { key } = read_has(args);
    return this.#entries.has(key);
  }

  /**
   * Adds a value under that name, or replaces the one that has it. A tensor becomes a Parameter.
   *
   * @throws TypeError if a Parameter has the name, and the new value is neither a tensor nor null
   */
  set(...args: Arguments<[key: string, value: V], [], { key: string; value: V }>): this {
    const { key, value } = read_set(args);
    const put = (value: unknown): unknown => {
      const before = this.#entries.get(key);
      this.#entries.set(key, value as Held<V>);
      return before;
    };
    if (this.#entries.has(key)) assign(this, held(value), put);
    else put(held(value));
    return this;
  }

  /** The value of that name; if there is none, `default` is set and returned. Default: null. */
  setdefault(
    ...args: Arguments<[key: string], [default_: V | null], { key: string; default?: V | null }>
  ): Held<V> {
    const { key, default: otherwise } = read_set_default(args);
    if (!this.#entries.has(key)) this.set(key, otherwise as V);
    return this.#at(key);
  }

  /** Takes the value of that name away; returns whether there was one. */
  delete(...args: KeyArguments): boolean {
    const { key } = read_delete(args);
    return this.#entries.delete(key);
  }

  /** Takes the value of that name away, and returns it. */
  pop(...args: KeyArguments): Held<V> {
    const { key } = read_pop(args);
    const found = this.#at(key);
    this.#entries.delete(key);
    return found;
  }

  /**
   * Takes the last one away, and returns its name and it.
   *
   * @throws Error if there is none
   */
  popitem(...args: []): [string, Held<V>] {
    read_none_of.popitem(args);
    const last = [...this.#entries].at(-1);
    if (last === undefined) throw new Error("popitem(): the ParameterDict is empty");
    this.#entries.delete(last[0]);
    return last;
  }

  /** Another dict of the same Parameters. */
  copy(...args: []): ParameterDict<V> {
    read_none_of.copy(args);
    return new ParameterDict(this.#entries as never);
  }

  /** A new dict with `default` (null if it is not given) under each of the names; each tensor is a Parameter of its own. */
  fromkeys<D = null>(
    ...args: Arguments<
      [keys: Iterable<string>],
      [default_: D],
      { keys: Iterable<string>; default?: D }
    >
  ): ParameterDict<D> {
    const { keys, default: value } = read_fromkeys(args);
    const names = elements_of(keys as Iterable<string>);
    return new ParameterDict(names.map((key): [string, D] => [key, value as D]) as never);
  }

  /** Takes all values away. */
  clear(...args: []): void {
    read_none_of.clear(args);
    this.#entries.clear();
  }

  /** Iterates over the names, in order. */
  keys(...args: []): IterableIterator<string> {
    read_none_of.keys(args);
    return this.#entries.keys();
  }

  /** Iterates over the values, in order. */
  values(...args: []): IterableIterator<Held<V>> {
    read_none_of.values(args);
    return this.#entries.values();
  }

  /** Iterates over the names and values, in order. */
  items(...args: []): IterableIterator<[string, Held<V>]> {
    read_none_of.items(args);
    return this.#entries.entries();
  }

  /** Adds or replaces values by name. */
  update(...args: Arguments<[parameters: Parameters<V>], [], { parameters: Parameters<V> }>): this {
    const { parameters } = read_update(args);
    for (const [key, value] of pairs_of(parameters)) this.set(key, value as V);
    return this;
  }

  /** A new dict of this one's values and `other`'s, which come first if a name is in both: Python's `|`. */
  protected __or__(...args: OtherArguments<ParameterDict<V>>): ParameterDict<V> {
    const other = read_operator.__or__(args).other as ParameterDict<V>;
    return this.copy().update(other);
  }

  /** As {@link __or__}, with the two exchanged. */
  protected __ror__(...args: OtherArguments<ParameterDict<V>>): ParameterDict<V> {
    const other = read_operator.__ror__(args).other as ParameterDict<V>;
    return other.copy().update(this);
  }

  /** As {@link update}: Python's `|=`. */
  protected __ior__(...args: OtherArguments<ParameterDict<V>>): this {
    const other = read_operator.__ior__(args).other as ParameterDict<V>;
    return this.update(other);
  }

  override extra_repr(): string {
    return [...this.#entries]
      .map(([name, value]) => line(name, value, (tensor) => tensor.type() as string))
      .join("\n");
  }
}

/** The names and values that `update` is given, in the order in which it adds them. */
function pairs_of(parameters: Parameters<unknown>): [string, unknown][] {
  if (parameters instanceof ParameterDict) return [...parameters.items()];
  const entries = [...(entries_of(parameters) as Iterable<unknown>)];
  for (const [i, entry] of entries.entries()) {
    const element = `ParameterDict update sequence element #${i}`;
    if (!Array.isArray(entry)) {
      throw new TypeError(`${element} should be Iterable; is ${kind_of(entry)}`);
    }
    if (entry.length !== 2) {
      throw new RangeError(`${element} has length ${entry.length}; 2 is required`);
    }
  }
  const pairs = entries as [string, unknown][];
  return is_plain(parameters) ? pairs.sort(by_key) : pairs;
}

function by_key([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
