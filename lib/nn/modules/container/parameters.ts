import { Tensor } from "../../../torch/index.js";
import {
  type Arguments,
  deepcopy,
  elements_of,
  is_plain,
  kinds,
  type Memo,
  signature,
} from "../../../torch/internal.js";
import { type ForwardFunction, Module } from "../../module/index.js";
import { Parameter } from "../../parameter.js";
import {
  by_name,
  entries_of,
  entry_at,
  type IndexArguments,
  type KeyArguments,
  type NamedItems,
  place,
  read_key,
  read_none,
  several,
} from "./sequence.js";

/** A plain tensor becomes a Parameter. */
const as_parameter = (value: Tensor): Parameter =>
  value instanceof Parameter ? value : new Parameter(value);

/** The text of a held parameter; `type` is its dtype, or its older type. */
function line(name: string | number, parameter: Parameter, type: string): string {
  const is_elsewhere = ["cuda", "privateuseone"].includes(parameter.device.type);
  const device = is_elsewhere ? ` (${parameter.device})` : "";
  return `  (${name}): Parameter containing: [${type} of size ${parameter.shape.join("x")}${device}]`;
}

type Values = Iterable<Tensor>;

/** A tensor is iterable, and is never taken apart. */
const values_kind = new kinds.Kind<Values>(
  "iterable of Tensors",
  (value) => !(value instanceof Tensor) && several<Tensor>().accepts(value),
);

const read_list = signature<{ values: Values | null }>("ParameterList", {
  values: kinds.nullable(values_kind),
});
const read_replace = signature<{ idx: number; param: Tensor }>("set", {
  idx: kinds.integer(),
  param: kinds.tensor(),
});
const read_append = signature<{ value: Tensor }>("append", { value: kinds.tensor() });
const read_extend = signature<{ values: Values }>("extend", { values: values_kind });

/**
 * Parameters in a list: `list[0]`, `list.length`, `for (const parameter of list)`.
 *
 * Plain tensors become Parameters. It is a holder, and is not called. Mirrors torch.nn.ParameterList.
 */
export class ParameterList extends Module<ForwardFunction> {
  [index: number]: Parameter;

  constructor(...args: Arguments<[], [values: Values | null], { values?: Values | null }>) {
    const { values } = read_list(args);
    super();
    if (values !== null) this.extend(values);
  }

  /** The number of parameters. */
  override get length(): number {
    return this._parameters.size;
  }

  [Symbol.iterator](): IterableIterator<Parameter> {
    return this._parameters.values() as IterableIterator<Parameter>;
  }

  /** The parameter at a place; a negative one counts from the end. */
  at(...args: IndexArguments): Parameter {
    return entry_at(this, args);
  }

  /** Replaces the parameter at a place. */
  set(...args: Arguments<[idx: number, param: Tensor], [], { idx: number; param: Tensor }>): this {
    const { idx, param } = read_replace(args);
    this[place(idx, this.length)] = as_parameter(param);
    return this;
  }

  /** Adds a parameter at the end. */
  append(...args: Arguments<[value: Tensor], [], { value: Tensor }>): this {
    const { value } = read_append(args);
    this[this.length] = as_parameter(value);
    return this;
  }

  /** Adds parameters at the end. */
  extend(...args: Arguments<[values: Values], [], { values: Values }>): this {
    const { values } = read_extend(args);
    for (const value of elements_of(values)) this.append(value);
    return this;
  }

  override extra_repr(): string {
    return [...this]
      .map((parameter, index) => line(index, parameter, String(parameter.dtype)))
      .join("\n");
  }
}

type Parameters = NamedItems<Tensor> | ParameterDict;

const read_dict = signature<{ parameters: Parameters | null }>("ParameterDict", {
  parameters: kinds.nullable(by_name<Tensor>()),
});
const read_update = signature<{ parameters: Parameters }>("update", {
  parameters: by_name<Tensor>(),
});
const read_key_at = read_key("at");
const read_has = read_key("has");
const read_set = signature<{ key: string; value: Tensor }>("set", {
  key: kinds.string(),
  value: kinds.tensor(),
});
const read_delete = read_key("delete");
const read_pop = read_key("pop");
const read_get = signature<{ key: string; default: unknown }>("get", {
  key: kinds.string(),
  default: kinds.anything<unknown>(null),
});
const read_set_default = signature<{ key: string; default: Tensor | null }>("setdefault", {
  key: kinds.string(),
  default: kinds.nullable(kinds.tensor()),
});
const read_none_of = {
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
 * Plain tensors become Parameters. It is a holder, and is not called. Mirrors torch.nn.ParameterDict.
 */
export class ParameterDict extends Module<ForwardFunction> {
  readonly #entries = new Map<string, Parameter>();

  constructor(
    ...args: Arguments<[], [parameters: Parameters | null], { parameters?: Parameters | null }>
  ) {
    const { parameters } = read_dict(args);
    super();
    if (parameters !== null) this.update(parameters);
  }

  protected override __deepcopy__(memo: Memo): this {
    const copy = new ParameterDict() as this;
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
    if (value instanceof Parameter) this.#entries.set(name, value);
    else super._set_field(name, value);
  }

  /** The number of parameters. */
  override get length(): number {
    return this.#entries.size;
  }

  /** The names, as in Python. */
  [Symbol.iterator](): IterableIterator<string> {
    return this.#entries.keys();
  }

  /**
   * The parameter of that name.
   *
   * @throws Error if there is no such parameter
   */
  at(...args: KeyArguments): Parameter {
    const { key } = read_key_at(args);
    const found = this.#entries.get(key);
    if (found === undefined) {
      const names = [...this.#entries.keys()].join(", ");
      throw new Error(`ParameterDict has no parameter '${key}' (it has: ${names || "none"})`);
    }
    return found;
  }

  /** The parameter of that name, or `default`. Default: null. */
  get<D = null>(
    ...args: Arguments<[key: string], [default_: D], { key: string; default?: D }>
  ): Parameter | D {
    const { key, default: otherwise } = read_get(args);
    return this.#entries.get(key) ?? (otherwise as D);
  }

  /** Whether there is a parameter of that name. */
  has(...args: KeyArguments): boolean {
    const { key } = read_has(args);
    return this.#entries.has(key);
  }

  /** Adds a parameter under that name, or replaces the one that has it. A tensor becomes a Parameter. */
  set(...args: Arguments<[key: string, value: Tensor], [], { key: string; value: Tensor }>): this {
    const { key, value } = read_set(args);
    this.#entries.set(key, as_parameter(value));
    return this;
  }

  /** The parameter of that name; if there is none, `default` is set and returned. */
  setdefault(
    ...args: Arguments<
      [key: string],
      [default_: Tensor | null],
      { key: string; default?: Tensor | null }
    >
  ): Parameter {
    const { key, default: otherwise } = read_set_default(args);
    if (!this.has(key) && otherwise !== null) this.set(key, otherwise);
    return this.at(key);
  }

  /** Takes the parameter of that name away; returns whether there was one. */
  delete(...args: KeyArguments): boolean {
    const { key } = read_delete(args);
    return this.#entries.delete(key);
  }

  /** Takes the parameter of that name away, and returns it. */
  pop(...args: KeyArguments): Parameter {
    const { key } = read_pop(args);
    const found = this.at(key);
    this.#entries.delete(key);
    return found;
  }

  /**
   * Takes the last one away, and returns its name and it.
   *
   * @throws Error if there is no such parameter
   */
  popitem(...args: []): [string, Parameter] {
    read_none_of.popitem(args);
    const last = [...this.#entries].at(-1);
    if (last === undefined) throw new Error("popitem(): the ParameterDict is empty");
    this.#entries.delete(last[0]);
    return last;
  }

  /** Another dict of the same parameters. */
  copy(...args: []): ParameterDict {
    read_none_of.copy(args);
    return new ParameterDict(this.items());
  }

  /** Takes all parameters away. */
  clear(...args: []): void {
    read_none_of.clear(args);
    this.#entries.clear();
  }

  /** Iterates over the names, in order. */
  keys(...args: []): IterableIterator<string> {
    read_none_of.keys(args);
    return this.#entries.keys();
  }

  /** Iterates over the parameters, in order. */
  values(...args: []): IterableIterator<Parameter> {
    read_none_of.values(args);
    return this.#entries.values();
  }

  /** Iterates over the names and parameters, in order. */
  items(...args: []): IterableIterator<[string, Parameter]> {
    read_none_of.items(args);
    return this.#entries.entries();
  }

  /** Adds or replaces parameters by name. */
  update(...args: Arguments<[parameters: Parameters], [], { parameters: Parameters }>): this {
    const { parameters } = read_update(args);
    const entries =
      parameters instanceof ParameterDict ? parameters.items() : entries_of(parameters);
    const in_order = is_plain(parameters) ? [...entries].sort(by_key) : entries;
    for (const [key, value] of in_order) this.set(key, value);
    return this;
  }

  override extra_repr(): string {
    return [...this.#entries]
      .map(([name, parameter]) => line(name, parameter, parameter.type()))
      .join("\n");
  }
}

function by_key([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
