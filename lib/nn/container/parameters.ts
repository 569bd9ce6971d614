import { Tensor } from "../../torch/index.js";
import { type ForwardFunction, Module } from "../module.js";
import { Parameter } from "../parameter.js";
import { place } from "./sequence.js";

/** A plain tensor becomes a Parameter. */
function as_parameter(holder: string, value: Tensor): Parameter {
  if (!(value instanceof Tensor)) {
    throw new TypeError(`${holder} holds Parameters, but got ${typeof value}`);
  }
  return value instanceof Parameter ? value : new Parameter(value);
}

/** How a held parameter is printed. */
function line(name: string | number, parameter: Parameter): string {
  const device = parameter.device.type === "cuda" ? ` (${parameter.device})` : "";
  const size = parameter.shape.join("x");
  return `  (${name}): Parameter containing: [${parameter.dtype} of size ${size}${device}]`;
}

/**
 * Parameters in a list: `list[0]`, `list.length`, `for (const parameter of list)`.
 *
 * Plain tensors become Parameters. It is a holder, and is not called. Mirrors torch.nn.ParameterList.
 */
export class ParameterList extends Module<ForwardFunction> {
  [index: number]: Parameter;

  constructor(values: Iterable<Tensor> = []) {
    super();
    this.extend(values);
  }

  override get length(): number {
    return this._parameters.size;
  }

  [Symbol.iterator](): IterableIterator<Parameter> {
    return this._parameters.values() as IterableIterator<Parameter>;
  }

  /** The parameter at a place; a negative one counts from the end. */
  at(index: number): Parameter {
    return this[place(index, this.length)] as Parameter;
  }

  /** Replaces the parameter at a place. */
  set(index: number, value: Tensor): this {
    this[place(index, this.length)] = as_parameter("ParameterList", value);
    return this;
  }

  /** Adds a parameter at the end. */
  append(value: Tensor): this {
    this[this.length] = as_parameter("ParameterList", value);
    return this;
  }

  /** Adds parameters at the end. */
  extend(values: Iterable<Tensor>): this {
    if (values instanceof Tensor || typeof values?.[Symbol.iterator] !== "function") {
      throw new TypeError(
        `ParameterList.extend should be called with an iterable of tensors, but got ${typeof values}`,
      );
    }
    for (const value of [...values]) this.append(value);
    return this;
  }

  override extra_repr(): string {
    return [...this].map((parameter, index) => line(index, parameter)).join("\n");
  }
}

/**
 * Parameters by name, in the order in which they were added.
 *
 * Plain tensors become Parameters. It is a holder, and is not called. Mirrors torch.nn.ParameterDict.
 */
export class ParameterDict extends Module<ForwardFunction> {
  readonly #entries = new Map<string, Parameter>();

  constructor(values: Readonly<Record<string, Tensor>> | Iterable<[string, Tensor]> = {}) {
    super();
    this.update(values);
  }

  protected override _entries(): Iterable<[string, unknown]> {
    return [...super._entries(), ...this.#entries];
  }

  override _set_field(name: string, value: unknown): void {
    if (value instanceof Parameter) this.#entries.set(name, value);
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
  get(name: string): Parameter {
    const found = this.#entries.get(name);
    if (found === undefined) {
      const names = [...this.#entries.keys()].join(", ");
      throw new Error(`ParameterDict has no parameter '${name}' (it has: ${names || "none"})`);
    }
    return found;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  set(name: string, value: Tensor): this {
    this.#entries.set(name, as_parameter("ParameterDict", value));
    return this;
  }

  delete(name: string): boolean {
    return this.#entries.delete(name);
  }

  keys(): IterableIterator<string> {
    return this.#entries.keys();
  }

  values(): IterableIterator<Parameter> {
    return this.#entries.values();
  }

  items(): IterableIterator<[string, Parameter]> {
    return this.#entries.entries();
  }

  /** Adds or replaces parameters by name. */
  update(values: Readonly<Record<string, Tensor>> | Iterable<[string, Tensor]>): this {
    const entries = Symbol.iterator in values ? values : Object.entries(values);
    for (const [name, value] of entries as Iterable<[string, Tensor]>) this.set(name, value);
    return this;
  }

  override extra_repr(): string {
    return [...this.#entries].map(([name, parameter]) => line(name, parameter)).join("\n");
  }
}
