import { contents, type Tensor } from "../../torch/index.js";
import { type AnyModule, type ForwardFunction, Module } from "../module.js";
import { insertion_place, place } from "./sequence.js";

/** A module in a {@link Sequential}: it takes one argument, what the one before returns. */
export type Stage = AnyModule;

/**
 * Modules one after the other, each given what the one before returns.
 *
 * ```ts
 * const net = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 2));
 * const named = new nn.Sequential({ hidden: new nn.Linear(4, 8), out: new nn.Linear(8, 2) });
 * net[0];
 * ```
 *
 * Mirrors torch.nn.Sequential.
 */
export class Sequential<F extends ForwardFunction = (x: Tensor) => Tensor> extends Module<F> {
  /** The modules by their places, where they were given without names. */
  [index: number]: Stage;
  /** The names in order, where modules were given by name; else they are 0, 1, 2 … */
  #names: string[] | null = null;

  constructor(...modules: Stage[] | [Readonly<Record<string, Stage>>]) {
    super();
    const [first] = modules;
    if (modules.length !== 1 || first instanceof Module) {
      this.extend(modules as Stage[]);
    } else {
      if (typeof first !== "object" || first === null) {
        throw new TypeError(`${String(first)} is not a Module subclass`);
      }
      this.#names = [];
      for (const [name, module] of Object.entries(first)) this.#add(name, module);
    }
  }

  override forward(...args: Parameters<F>): ReturnType<F> {
    let value: unknown = args[0];
    for (const module of this) value = module(value);
    return value as ReturnType<F>;
  }

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
    this.#names?.push(name);
  }

  /** The module at a place; a negative one counts from the end. */
  at(index: number): Stage {
    return [...this][place(index, this.length)] as Stage;
  }

  /** The modules from `start` up to and without `end`, as a new Sequential of the same modules. */
  slice(start?: number, end?: number): Sequential {
    if (this.#names === null) return new Sequential(...[...this].slice(start, end));
    const part = new Sequential();
    part.#names = [];
    for (const name of this.#names.slice(start, end)) part.#add(name, this.#named(name));
    return part;
  }

  /** Adds a module at the end. */
  append(module: Stage): this {
    this.#add(String(this.length), module);
    return this;
  }

  /** Adds modules at the end. */
  extend(modules: Iterable<Stage>): this {
    for (const module of [...modules]) this.append(module);
    return this;
  }

  /** Puts a module at a place; those from there on move up. Names, if any, become numbers. */
  insert(index: number, module: Stage): this {
    if (!(module instanceof Module))
      throw new TypeError(`${typeof module} is not a Module subclass`);
    const modules = [...this];
    modules.splice(insertion_place(index, modules.length), 0, module);
    this.#renumber(modules);
    return this;
  }

  /** Takes the module at a place away, and returns it. Names, if any, become numbers. */
  pop(index: number): Stage {
    const modules = [...this];
    const [taken] = modules.splice(place(index, modules.length), 1);
    this.#renumber(modules);
    return taken as Stage;
  }

  #renumber(modules: readonly Stage[]): void {
    const names = this.#names ?? [...this].map((_, index) => String(index));
    for (const name of names) Reflect.deleteProperty(this, name);
    this.#names = null;
    for (const module of modules) this.append(module);
  }
}
