import { type AnyModule, type ForwardFunction, Module } from "../module.js";
import { add_indent } from "../repr.js";
import { insertion_place, place } from "./sequence.js";

/**
 * Modules in a list: `list[0]`, `list.length`, `for (const layer of list)`.
 *
 * ```ts
 * layers = new nn.ModuleList([new nn.Linear(4, 4), new nn.Linear(4, 4)]);
 * ```
 *
 * It is a holder, and is not called. Mirrors torch.nn.ModuleList.
 */
export class ModuleList<M extends AnyModule = Module> extends Module<ForwardFunction> {
  [index: number]: M;

  constructor(modules: Iterable<M> = []) {
    super();
    this.extend(modules);
  }

  override get length(): number {
    let count = 0;
    while (this[count] !== undefined) count++;
    return count;
  }

  *[Symbol.iterator](): IterableIterator<M> {
    for (let i = 0; this[i] !== undefined; i++) yield this[i] as M;
  }

  /** The module at a place; a negative one counts from the end. */
  at(index: number): M {
    return this[place(index, this.length)] as M;
  }

  /** The modules from `start` up to and without `end`, as a new list of the same modules. */
  slice(start?: number, end?: number): ModuleList<M> {
    return new ModuleList([...this].slice(start, end));
  }

  /** Adds a module at the end. */
  append(module: M): this {
    this.add_module(String(this.length), module);
    return this;
  }

  /** Adds modules at the end. */
  extend(modules: Iterable<M>): this {
    if (typeof modules?.[Symbol.iterator] !== "function") {
      throw new TypeError(
        `ModuleList.extend should be called with an iterable, but got ${typeof modules}`,
      );
    }
    for (const module of [...modules]) this.append(module);
    return this;
  }

  /** Puts a module at a place; those from there on move up. */
  insert(index: number, module: M): this {
    if (!(module instanceof Module))
      throw new TypeError(`${typeof module} is not a Module subclass`);
    const modules = [...this];
    modules.splice(insertion_place(index, modules.length), 0, module);
    this.#replace(modules);
    return this;
  }

  /** Takes the module at a place away, and returns it; a negative place counts from the end. */
  pop(index = -1): M {
    const modules = [...this];
    const [taken] = modules.splice(place(index, modules.length), 1);
    this.#replace(modules);
    return taken as M;
  }

  #replace(modules: M[]): void {
    for (let i = this.length - 1; i >= 0; i--) Reflect.deleteProperty(this, String(i));
    this.extend(modules);
  }

  /** As PyTorch prints it: neighbours that print alike are one entry with a count. */
  override toString(): string {
    const blocks: { from: number; to: number; text: string }[] = [];
    [...this].forEach((module, index) => {
      const text = module.toString();
      const last = blocks.at(-1);
      if (last?.text === text) last.to = index;
      else blocks.push({ from: index, to: index, text });
    });
    if (blocks.length === 0) return `${this._get_name()}()`;
    const lines = blocks.map(({ from, to, text }) => {
      const entry =
        from === to ? `(${from}): ${text}` : `(${from}-${to}): ${to - from + 1} x ${text}`;
      return add_indent(entry, 2);
    });
    return `${this._get_name()}(\n  ${lines.join("\n  ")}\n)`;
  }
}
