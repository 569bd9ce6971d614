import { type Arguments, deepcopy, kinds, type Memo, signature } from "../../../torch/internal.js";
import { type AnyModule, type ForwardFunction, Module } from "../../module/index.js";
import {
  by_name,
  entries_of,
  type KeyArguments,
  module_kind,
  type NamedItems,
  read_key,
  read_none,
} from "./sequence.js";

/** Modules by name: an object, a Map, pairs, or another dict. */
type Modules<M extends AnyModule> = NamedItems<M> | ModuleDict<M>;

const read_dict = signature<{ modules: Modules<AnyModule> | null }>("ModuleDict", {
  modules: kinds.nullable(by_name<AnyModule>()),
});
const read_update = signature<{ modules: Modules<AnyModule> }>("update", {
  modules: by_name<AnyModule>(),
});
const read_get = read_key("get");
const read_has = read_key("has");
const read_set = signature<{ key: string; module: AnyModule }>("set", {
  key: kinds.string(),
  module: module_kind(),
});
const read_delete = read_key("delete");
const read_pop = read_key("pop");
const read_clear = read_none("clear");
const read_keys = read_none("keys");
const read_values = read_none("values");
const read_items = read_none("items");

/**
 * Modules by name, in the order in which they were added.
 *
 * ```ts
 * choices = new nn.ModuleDict({ relu: new nn.ReLU(), tanh: new nn.Tanh() });
 * this.choices.get("relu")(x);
 * ```
 *
 * It is a holder, and is not called. Mirrors torch.nn.ModuleDict.
 */
export class ModuleDict<M extends AnyModule = Module> extends Module<ForwardFunction> {
  readonly #entries = new Map<string, M>();

  constructor(
    ...args: Arguments<[], [modules: Modules<M> | null], { modules?: Modules<M> | null }>
  ) {
    const { modules } = read_dict(args);
    super();
    if (modules !== null) this.update(modules as Modules<M>);
  }

  protected override __deepcopy__(memo: Memo): this {
    const copy = new ModuleDict() as this;
    this._copy_into(copy, memo);
    for (const [name, module] of this.#entries) copy.#entries.set(name, deepcopy(module, memo));
    return copy;
  }

  protected override _entries(): Iterable<[string, unknown]> {
    return [...super._entries(), ...this.#entries];
  }

  protected override _set_field(name: string, value: unknown): void {
    if (value instanceof Module) this.#entries.set(name, value as AnyModule as M);
    else super._set_field(name, value);
  }

  /** The number of modules. */
  override get length(): number {
    return this.#entries.size;
  }

  /** The names, as in Python. */
  [Symbol.iterator](): IterableIterator<string> {
    return this.#entries.keys();
  }

  /**
   * Returns the module of that name.
   *
   * @throws Error if there is no module of that name.
   */
  get(...args: KeyArguments): M {
    const { key } = read_get(args);
    const found = this.#entries.get(key);
    if (found === undefined) {
      const names = [...this.#entries.keys()].join(", ");
      throw new Error(`ModuleDict has no module '${key}' (it has: ${names || "none"})`);
    }
    return found;
  }

  /** Whether there is a module of that name. */
  has(...args: KeyArguments): boolean {
    const { key } = read_has(args);
    return this.#entries.has(key);
  }

  /** Adds a module under that name, or replaces the one that has it. */
  set(...args: Arguments<[key: string, module: M], [], { key: string; module: M }>): this {
    const { key, module } = read_set(args);
    if (key === "" || key.includes(".")) {
      throw new Error(`module name can't be empty or contain ".", got: "${key}"`);
    }
    this.#entries.set(key, module as M);
    return this;
  }

  /** Takes the module of that name away; returns whether there was one. */
  delete(...args: KeyArguments): boolean {
    const { key } = read_delete(args);
    return this.#entries.delete(key);
  }

  /** Takes the module of that name away, and returns it. */
  pop(...args: KeyArguments): M {
    const { key } = read_pop(args);
    const found = this.get(key);
    this.#entries.delete(key);
    return found;
  }

  /** Takes all modules away. */
  clear(...args: []): void {
    read_clear(args);
    this.#entries.clear();
  }

  /** Iterates over the names, in order. */
  keys(...args: []): IterableIterator<string> {
    read_keys(args);
    return this.#entries.keys();
  }

  /** Iterates over the modules, in order. */
  values(...args: []): IterableIterator<M> {
    read_values(args);
    return this.#entries.values();
  }

  /** Iterates over the names and modules, in order. */
  items(...args: []): IterableIterator<[string, M]> {
    read_items(args);
    return this.#entries.entries();
  }

  /** Adds or replaces modules by name. */
  update(...args: Arguments<[modules: Modules<M>], [], { modules: Modules<M> }>): this {
    const modules = read_update(args).modules as Modules<M>;
    const entries = modules instanceof ModuleDict ? modules.items() : entries_of(modules);
    for (const [key, module] of entries) this.set(key, module);
    return this;
  }
}
