import type { Tensor } from "../../../torch/index.js";
import {
  type Arguments,
  contents,
  elements_of,
  entries_of,
  is_index,
  is_map,
  is_plain,
  kinds,
  type Memo,
  signature,
} from "../../../torch/internal.js";
import { type AddModuleArguments, read_module } from "../../module/arguments.js";
import { is_by_name, type NamedValue, read_any_input } from "../../module/forward_arguments.js";
import {
  type AnyModule,
  type ForwardArguments,
  type ForwardFunction,
  Module,
} from "../../module/index.js";
import {
  entry_at,
  type IndexArguments,
  type OtherArguments,
  place,
  read_delete,
  read_other,
  read_set,
  read_slice,
  several,
  with_module,
  without_entry,
} from "./sequence.js";

/** A module in a {@link Sequential}: it takes one argument, what the one before returns. */
export type Stage = AnyModule;

/** More modules than a Sequential is repeated to. */
const MOST_MODULES = 2 ** 14;

const read_append = signature<{ module: Stage }>("append", { module: kinds.anything() });
const read_extend = signature<{ sequential: Iterable<Stage> }>("extend", {
  sequential: several<Stage>(),
});

const read_operator = {
  __add__: read_other("__add__", sequential_kind()),
  __iadd__: read_other("__iadd__", sequential_kind()),
  __mul__: read_other("__mul__", kinds.integer()),
  __rmul__: read_other("__rmul__", kinds.integer()),
  __imul__: read_other("__imul__", kinds.integer()),
};

/** A kind: another Sequential. The class is defined below. */
function sequential_kind(): kinds.Kind<Sequential<ForwardFunction>> {
  return new kinds.Kind<Sequential<ForwardFunction>>(
    "Sequential",
    (value) => value instanceof Sequential,
  );
}

export interface Sequential<F extends ForwardFunction = (x: Tensor) => Tensor> {
  /** Runs the hooks and the modules. */
  (input: ForwardArguments<F>[0]): ReturnType<F>;
  /** Runs the hooks and the modules. */
  (named: { input: ForwardArguments<F>[0] }): ReturnType<F>;
}

/**
 * Modules one after the other, each given what the one before returns.
 *
 * ```ts
 * const net = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 2));
 * const named = new nn.Sequential({ hidden: new nn.Linear(4, 8), out: new nn.Linear(8, 2) });
 * net[0];
 * ```
 *
 * It is called with a value of any kind. An object that has nothing but `input` is that value by name.
 * Mirrors torch.nn.Sequential.
 */
export class Sequential<F extends ForwardFunction = (x: Tensor) => Tensor> extends Module<F> {
  /** The modules by their places, if they were given without names. */
  [index: number]: Stage;
  /** The names in order, if modules were given by name; else they are 0, 1, 2 … */
  #names: string[] | null = null;

  constructor(
    ...modules: Stage[] | [Readonly<Record<string, Stage>>] | [ReadonlyMap<string, Stage>]
  ) {
    super();
    const [first] = modules as unknown[];
    if (modules.length === 1 && (is_plain(first) || is_map(first))) {
      this.#names = [];
      const named = entries_of(first) as [string, Stage][];
      for (const [name, module] of named) this.#add(name, module);
    } else {
      for (const module of modules as Stage[]) this.append(module);
    }
  }

  override forward(
    ...args: ForwardArguments<F> | NamedValue<ForwardArguments<F>[0]>
  ): ReturnType<F> {
    let value = read_any_input(this, args);
    for (const module of this) value = module(value);
    return value as ReturnType<F>;
  }

  protected override __deepcopy__(memo: Memo): this {
    const copy = new Sequential() as unknown as this;
    copy.#names = this.#names === null ? null : [...this.#names];
    return this._copy_into(copy, memo);
  }

  protected override _ends_by_name(args: readonly unknown[]): boolean {
    return is_by_name(args);
  }

  /** The number of modules. */
  override get length(): number {
    if (this.#names !== null) return this.#names.length;
    let count = 0;
    while (this[count] !== undefined) count++;
    return count;
  }

  *[Symbol.iterator](): IterableIterator<Stage> {
    if (this.#names !== null) {
      for (const name of this.#names) yield this.#named(name);
    } else {
      for (let i = 0; this[i] !== undefined; i++) yield this[i] as Stage;
    }
  }

  /** The modules in the order in which they run, before any others that a subclass's fields hold. */
  protected override _entries(): Iterable<[string, unknown]> {
    const names = this.#names;
    if (names === null) return super._entries();
    const others = [...super._entries()].filter(([name]) => !names.includes(name));
    return [...names.map((name): [string, unknown] => [name, Reflect.get(this, name)]), ...others];
  }

  /** @internal */
  override [contents](): IterableIterator<unknown> {
    // Of its own it has only names besides.
    return super[contents]();
  }

  #named(name: string): Stage {
    return Reflect.get(this, name) as unknown as Stage;
  }

  #add(name: string, module: Stage): void {
    if (module === null) throw new TypeError("null is not a Module subclass");
    this.add_module(name, module);
  }

  /** Adds a module at the end, under that name; or replaces the one that has it. */
  override add_module(...args: AddModuleArguments): void {
    const { name, module } = read_module("add_module", args);
    const { length } = this;
    super.add_module(name, module);
    const is_next = name === String(length) || (is_index(name) && Number(name) < length);
    if (this.#names === null && !is_next) this.#names = Array.from({ length }, (_, i) => `${i}`);
    if (this.#names?.includes(name) === false) this.#names.push(name);
  }

  /** The module at a place; a negative one counts from the end. */
  at(...args: IndexArguments): Stage {
    return entry_at(this, args);
  }

  /** The modules from `start` up to and without `end`, as a new Sequential of the same modules. */
  slice(start?: number, end?: number): Sequential;
  slice(...args: unknown[]): Sequential {
    const { start, end } = read_slice(args);
    if (this.#names === null) return new Sequential(...[...this].slice(start, end));
    const part = new Sequential();
    part.#names = [];
    for (const name of this.#names.slice(start, end)) part.#add(name, this.#named(name));
    return part;
  }

  /** Replaces the module at a place, under its name. */
  set(...args: Arguments<[idx: number, module: Stage], [], { idx: number; module: Stage }>): this {
    const { idx, module } = read_set(args);
    const at = place(idx, this.length);
    this._set_field(this.#names?.[at] ?? String(at), module);
    return this;
  }

  /** Takes the module at a place away. Names, if any, become numbers. */
  delete(...args: IndexArguments): this {
    this.pop(read_delete(args).idx);
    return this;
  }

  /**
   * A new Sequential of this one's modules and then those of `other`: Python's `+`.
   *
   * @throws TypeError if `other` is not a Sequential
   */
  protected __add__(...args: OtherArguments<Sequential<ForwardFunction>>): Sequential {
    const { other } = read_operator.__add__(args);
    return new Sequential(...this)["__iadd__"](other);
  }

  /**
   * Adds the modules of `other` at the end: Python's `+=`.
   *
   * @throws TypeError if `other` is not a Sequential
   */
  protected __iadd__(...args: OtherArguments<Sequential<ForwardFunction>>): this {
    const { other } = read_operator.__iadd__(args);
    return this.extend([...other]);
  }

  /**
   * A new Sequential of the same modules, `other` times: Python's `*`.
   *
   * @throws TypeError if `other` is not an integer, RangeError if it is not positive
   */
  protected __mul__(...args: OtherArguments<number>): Sequential {
    const { other } = read_operator.__mul__(args);
    return new Sequential(...this)["__imul__"](other);
  }

  /** As {@link __mul__}. */
  protected __rmul__(...args: OtherArguments<number>): Sequential {
    const { other } = read_operator.__rmul__(args);
    return this.__mul__(other);
  }

  /**
   * Repeats the same modules until they are there `other` times: Python's `*=`.
   *
   * @throws TypeError if `other` is not an integer, RangeError if it is not positive
   */
  protected __imul__(...args: OtherArguments<number>): this {
    const { other } = read_operator.__imul__(args);
    if (other <= 0) {
      throw new RangeError(`Non-positive multiplication factor ${other} for Sequential`);
    }
    const modules = [...this];
    if (other * modules.length > MOST_MODULES) {
      throw new RangeError(`a Sequential of ${other * modules.length} modules is too long`);
    }
    for (let i = 1; i < other; i++) this.extend(modules);
    return this;
  }

  /** Adds a module at the end. */
  append(...args: Arguments<[module: Stage], [], { module: Stage }>): this {
    const { module } = read_append(args);
    this.#add(String(this.length), module);
    return this;
  }

  /** Adds modules at the end. */
  extend(
    ...args: Arguments<[sequential: Iterable<Stage>], [], { sequential: Iterable<Stage> }>
  ): this {
    const { sequential } = read_extend(args);
    for (const module of elements_of(sequential)) this.append(module);
    return this;
  }

  /** Puts a module at a place; those from there on move up. Names, if any, become numbers. */
  insert(
    ...args: Arguments<[index: number, module: Stage], [], { index: number; module: Stage }>
  ): this {
    const modules = with_module(this, args);
    this.#renumber(modules);
    return this;
  }

  /** Takes the module at a place away, and returns it. Names, if any, become numbers. */
  pop(...args: Arguments<[key: number], [], { key: number }>): Stage {
    const [taken, left] = without_entry(this, args);
    this.#renumber(left);
    return taken;
  }

  #renumber(modules: readonly Stage[]): void {
    const names = this.#names ?? [...this].map((_, index) => String(index));
    for (const name of names) Reflect.deleteProperty(this, name);
    this.#names = null;
    for (const module of modules) this.append(module);
  }
}
