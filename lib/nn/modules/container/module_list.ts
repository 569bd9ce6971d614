import { type Arguments, elements_of, kinds, signature } from "../../../torch/internal.js";
import { type AnyModule, type ForwardFunction, Module } from "../../module/index.js";
import { add_indent } from "../../module/repr.js";
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

type Modules = Iterable<AnyModule>;

const read_list = signature<{ modules: Modules | null }>("ModuleList", {
  modules: kinds.nullable(several<AnyModule>()),
});
const read_append = signature<{ module: AnyModule }>("append", { module: kinds.anything() });
const read_extend = signature<{ modules: Modules }>("extend", { modules: several<AnyModule>() });
const read_add = read_other("__add__", several<AnyModule>());

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

  constructor(
    ...args: Arguments<[], [modules: Iterable<M> | null], { modules?: Iterable<M> | null }>
  ) {
    const { modules } = read_list(args);
    super();
    if (modules !== null) this.extend(modules as Iterable<M>);
  }

  /** The number of modules. */
  override get length(): number {
    let count = 0;
    while (this[count] !== undefined) count++;
    return count;
  }

  *[Symbol.iterator](): IterableIterator<M> {
    for (let i = 0; this[i] !== undefined; i++) yield this[i] as M;
  }

  /** The module at a place; a negative one counts from the end. */
  at(...args: IndexArguments): M {
    return entry_at(this, args);
  }

  /** The modules from `start` up to and without `end`, as a new list of the same modules. */
  slice(start?: number, end?: number): ModuleList<M>;
  slice(...args: unknown[]): ModuleList<M> {
    const { start, end } = read_slice(args);
    return new ModuleList([...this].slice(start, end));
  }

  /** Replaces the module at a place. */
  set(...args: Arguments<[idx: number, module: M], [], { idx: number; module: M }>): this {
    const { idx, module } = read_set(args);
    this[place(idx, this.length)] = module as M;
    return this;
  }

  /** Takes the module at a place away; those behind it move down. */
  delete(...args: IndexArguments): this {
    this.pop(read_delete(args).idx);
    return this;
  }

  /** A new list of this one's modules and those of `other`: Python's `+`. */
  protected __add__(...args: OtherArguments<Iterable<M>>): ModuleList<M> {
    const other = read_add(args).other as Iterable<M>;
    return new ModuleList<M>(this).extend(other);
  }

  /** As {@link extend}: Python's `+=`. */
  protected __iadd__(
    ...args: Arguments<[modules: Iterable<M>], [], { modules: Iterable<M> }>
  ): this {
    return this.extend(...args);
  }

  /** Adds a module at the end. */
  append(...args: Arguments<[module: M], [], { module: M }>): this {
    const { module } = read_append(args);
    this.add_module(String(this.length), module);
    return this;
  }

  /** Adds modules at the end. */
  extend(...args: Arguments<[modules: Iterable<M>], [], { modules: Iterable<M> }>): this {
    const { modules } = read_extend(args);
    for (const module of elements_of(modules)) this.append(module as M);
    return this;
  }

  /** Puts a module at a place; those from there on move up. */
  insert(...args: Arguments<[index: number, module: M], [], { index: number; module: M }>): this {
    const modules = with_module(this, args);
    this._replace(modules);
    return this;
  }

  /** Takes the module at a place away, and returns it; a negative place counts from the end. */
  pop(...args: Arguments<[key: number], [], { key: number }>): M {
    const [taken, left] = without_entry(this, args);
    this._replace(left);
    return taken;
  }

  protected _replace(modules: M[]): void {
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
