import type { Tensor } from "../../../torch/index.js";
import { type Arguments, elements_of, kinds, signature } from "../../../torch/internal.js";
import { type ForwardFunction, Module } from "../../module/index.js";
import { assign, type Held, held, line, values_kind } from "./held_values.js";
import { entry_at, type IndexArguments, place, read_slice } from "./sequence.js";

const read_list = signature<{ values: Iterable<unknown> | null }>("ParameterList", {
  values: kinds.nullable(values_kind()),
});
const read_replace = signature<{ idx: number; param: unknown }>("set", {
  idx: kinds.integer(),
  param: kinds.anything(),
});
const read_append = signature<{ value: unknown }>("append", { value: kinds.anything() });
const read_extend = signature<{ values: Iterable<unknown> }>("extend", { values: values_kind() });

/**
 * Parameters in a list: `list[0]`, `list.length`, `for (const parameter of list)`.
 *
 * Plain tensors become Parameters. Other values are held as they are; only Parameters and modules
 * among them are the module's. It is a holder, and is not called. Mirrors torch.nn.ParameterList.
 */
export class ParameterList<V = Tensor> extends Module<ForwardFunction> {
  [index: number]: Held<V>;

  constructor(
    ...args: Arguments<[], [values: Iterable<V> | null], { values?: Iterable<V> | null }>
  ) {
    const { values } = read_list(args);
    super();
    if (values !== null) this.extend(values as Iterable<V>);
  }

  /** Throws: the list only holds values. */
  protected override __call__(): never {
    throw new Error("ParameterList should not be called.");
  }

  /** The number of values. */
  override get length(): number {
    let count = 0;
    while (Object.hasOwn(this, count)) count++;
    return count;
  }

  *[Symbol.iterator](): IterableIterator<Held<V>> {
    const { length } = this;
    for (let i = 0; i < length; i++) yield this[i] as Held<V>;
  }

  /** The value at a place; a negative one counts from the end. */
  at(...args: IndexArguments): Held<V> {
    return entry_at(this, args);
  }

  /** The values from `start` up to and without `end`, as a new list of the same Parameters. */
  slice(start?: number, end?: number): ParameterList<V>;
  slice(...args: unknown[]): ParameterList<V> {
    const { start, end } = read_slice(args);
    return new ParameterList([...this].slice(start, end)) as ParameterList<V>;
  }

  /**
   * Replaces the value at a place.
   *
   * @throws TypeError if a Parameter is there, and the new value is neither a tensor nor null
   */
  set(...args: Arguments<[idx: number, param: V], [], { idx: number; param: V }>): this {
    const { idx, param } = read_replace(args);
    const at = place(idx, this.length);
    assign(this, held(param), (value) => {
      const before = this[at];
      this[at] = value as Held<V>;
      return before;
    });
    return this;
  }

  /** Adds a value at the end. */
  append(...args: Arguments<[value: V], [], { value: V }>): this {
    const { value } = read_append(args);
    this[this.length] = held(value) as Held<V>;
    return this;
  }

  /** Adds values at the end. */
  extend(...args: Arguments<[values: Iterable<V>], [], { values: Iterable<V> }>): this {
    const { values } = read_extend(args);
    for (const value of elements_of(values)) this.append(value as V);
    return this;
  }

  override extra_repr(): string {
    return [...this]
      .map((value, index) => line(index, value, ({ dtype }) => String(dtype)))
      .join("\n");
  }
}
