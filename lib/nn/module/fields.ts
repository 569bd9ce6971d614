/** Finding what a module holds in its fields. */
import { Tensor } from "../../torch/index.js";
import { is_index, is_own_order, kind_of } from "../../torch/internal.js";
import { Buffer, Parameter } from "../parameter.js";
import type { AnyModule } from "./index.js";

type FieldKind = "parameter" | "buffer" | "module";

const EXPECTED: Record<FieldKind, string> = {
  parameter: "nn.Parameter",
  buffer: "nn.Buffer, Tensor",
  module: "nn.Module",
};

/** A module's buffer, and whether its state_dict holds it. */
export interface NamedBuffer {
  /** The buffer, or null. */
  tensor: Tensor;
  /** Whether it is part of the state_dict. */
  persistent: boolean;
}

/** A module's own parameters, buffers and modules by name, in order of assignment. */
export interface FoundFields {
  parameters: Map<string, Parameter>;
  buffers: Map<string, NamedBuffer>;
  modules: Map<string, AnyModule>;
}

/** Remembers which of a module's fields hold what, so that a wrong replacement is noticed. */
export class Fields {
  readonly #owner: AnyModule;
  readonly #is_module: (value: unknown) => boolean;
  #kinds = new Map<string, FieldKind>();
  readonly #persistent = new Map<string, boolean>();
  /** The names in the order of their assignment, if JavaScript lists them in another order. */
  #order: ReadonlyMap<string, number> | null = null;

  /** @param is_module tells modules, whose class is above this file. */
  constructor(owner: AnyModule, is_module: (value: unknown) => boolean) {
    this.#owner = owner;
    this.#is_module = is_module;
  }

  /** Forgets what a field was that is no more. */
  forget(name: string): void {
    this.#kinds.delete(name);
    this.#persistent.delete(name);
  }

  /** Takes over what another module's fields hold, whose copy this one's owner is. */
  take(other: Fields): void {
    this.#kinds = new Map(other.#kinds);
    this.#order = other.#order;
    for (const [name, persistent] of other.#persistent) this.#persistent.set(name, persistent);
  }

  #is_of(kind: FieldKind, value: unknown): boolean {
    if (kind === "parameter") return value instanceof Parameter;
    return kind === "module" ? this.#is_module(value) : value instanceof Tensor;
  }

  /**
   * Sorts the module's fields.
   *
   * @throws TypeError if a field that held a parameter, a buffer or a module is set to another kind
   * of value.
   */
  read(entries: Iterable<[string, unknown]>): FoundFields {
    const found: FoundFields = { parameters: new Map(), buffers: new Map(), modules: new Map() };
    const kinds = new Map<string, FieldKind>();
    for (const [name, value] of this.#in_order(entries)) {
      const kind = this.#kind_of(name, value);
      if (kind === undefined) continue;
      kinds.set(name, kind);
      if (value === null || value === undefined) continue;
      if (kind === "parameter") found.parameters.set(name, value as Parameter);
      else if (kind === "module") found.modules.set(name, value as AnyModule);
      else {
        if (value instanceof Buffer) this.#persistent.set(name, value.persistent);
        const persistent = this.#persistent.get(name) ?? true;
        found.buffers.set(name, { tensor: value as Tensor, persistent });
      }
    }
    this.#kinds = kinds;
    return found;
  }

  #in_order(entries: Iterable<[string, unknown]>): Iterable<[string, unknown]> {
    const order = this.#order;
    if (order === null) return entries;
    const place = ([name]: [string, unknown]): number => order.get(name) ?? order.size;
    return [...entries].sort((a, b) => place(a) - place(b));
  }

  /** JavaScript lists "0" before "weight", whichever came first: notes that `name` comes now. */
  #note_order(name: string): void {
    const owner = this.#owner as object;
    const there = Object.keys(owner).filter((key) => {
      if (this.#kinds.has(key)) return true;
      const value: unknown = Reflect.get(owner, key);
      return this.#is_module(value) || value instanceof Parameter || value instanceof Buffer;
    });
    const before = [...(this.#order?.keys() ?? [])].filter((key) => Object.hasOwn(owner, key));
    const names = [...new Set([...before, ...there, name])];
    this.#order = is_own_order(names) ? null : new Map(names.map((key, i) => [key, i]));
  }

  /**
   * Returns the kind of a field, or undefined if it has none. A Parameter is always a parameter;
   * null keeps the kind that the field had. Any other value must be of that kind (but a module may
   * replace a buffer); if the field had no kind, a Module or a Buffer gives it one.
   *
   * @throws TypeError if the value does not fit the field's kind
   */
  #kind_of(name: string, value: unknown): FieldKind | undefined {
    const before = this.#kinds.get(name);
    if (value === null || value === undefined) return before;
    if (value instanceof Parameter) return "parameter";
    if (before !== undefined) {
      const may_become_module = before === "buffer" && this.#is_module(value);
      if (may_become_module) return "module";
      if (!this.#is_of(before, value)) throw this.#wrong(name, before, value);
      return before;
    }
    if (this.#is_module(value)) return "module";
    return value instanceof Buffer ? "buffer" : undefined;
  }

  #wrong(name: string, kind: FieldKind, value: unknown): TypeError {
    const what = kind === "module" ? "child module" : kind;
    return new TypeError(
      `cannot assign '${kind_of(value)}' as ${what} '${name}' of ${this.#owner["_get_name"]()} ` +
        `(${EXPECTED[kind]} or null expected)`,
    );
  }

  /**
   * Notes that a field is to be of a kind, before it is set.
   *
   * @throws Error if the name is not valid for a field, or already in use.
   * @throws TypeError if the value is of another kind.
   */
  add(name: string, kind: FieldKind, value: unknown, persistent = true): void {
    if (typeof name !== "string") {
      throw new TypeError(`${kind} name should be a string. Got ${typeof name}`);
    }
    if (name === "") throw new Error(`${kind} name can't be empty string ""`);
    if (name.includes(".")) throw new Error(`${kind} name can't contain ".", got: ${name}`);
    if (value !== null && !this.#is_of(kind, value)) throw this.#wrong(name, kind, value);
    // A field that is declared and not set yet holds undefined.
    const there: unknown = Reflect.get(this.#owner, name);
    if (there !== undefined && this.#kinds.get(name) !== kind) {
      throw new Error(`attribute '${name}' already exists`);
    }
    if (is_index(name)) this.#note_order(name);
    this.#kinds.set(name, kind);
    if (kind === "buffer") this.#persistent.set(name, persistent);
  }
}
