import { type AnyModule, type ForwardFunction, Module } from "../module.js";

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

  constructor(modules: Readonly<Record<string, M>> | Iterable<[string, M]> = {}) {
    super();
    this.update(modules);
  }

  protected override _entries(): Iterable<[string, unknown]> {
    return [...super._entries(), ...this.#entries];
  }

  override _set_field(name: string, value: unknown): void {
    if (value instanceof Module) this.#entries.set(name, value as AnyModule as M);
    else super._set_field(name, value);
  }

  override get length(): number {
    return this.#entries.size;
  }

  /** The names, as in Python. */
  [Symbol.iterator](): IterableIterator<string> {
    return this.#entries.keys();
  }

  /** @throws Error where there is none of that name. */
  get(name: string): M {
    const found = this.#entries.get(name);
    if (found === undefined) {
      const names = [...this.#entries.keys()].join(", ");
      throw new Error(`ModuleDict has no module '${name}' (it has: ${names || "none"})`);
    }
    return found;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  set(name: string, module: M): this {
    if (!(module instanceof Module))
      throw new TypeError(`${typeof module} is not a Module subclass`);
    if (name === "" || name.includes(".")) {
      throw new Error(`module name can't be empty or contain ".", got: "${name}"`);
    }
    this.#entries.set(name, module);
    return this;
  }

  delete(name: string): boolean {
    return this.#entries.delete(name);
  }

  /** Takes the module of that name away, and returns it. */
  pop(name: string): M {
    const found = this.get(name);
    this.#entries.delete(name);
    return found;
  }

  clear(): void {
    this.#entries.clear();
  }

  keys(): IterableIterator<string> {
    return this.#entries.keys();
  }

  values(): IterableIterator<M> {
    return this.#entries.values();
  }

  items(): IterableIterator<[string, M]> {
    return this.#entries.entries();
  }

  /** Adds or replaces modules by name. */
  update(modules: Readonly<Record<string, M>> | Iterable<[string, M]> | ModuleDict<M>): this {
    if (modules instanceof ModuleDict) return this.update(modules.items());
    const entries = Symbol.iterator in modules ? modules : Object.entries(modules);
    for (const [name, module] of entries as Iterable<[string, M]>) this.set(name, module);
    return this;
  }
}
