/** How containers of parameters hold values. */
import { Tensor } from "../../../torch/index.js";
import { kinds, python_type_name } from "../../../torch/internal.js";
import { type AnyModule, Module } from "../../module/index.js";
import { Parameter } from "../../parameter.js";
import { several } from "./sequence.js";

/** A value as containers of parameters hold it: a tensor as a Parameter, anything else as it is. */
export type Held<V> = V extends Tensor ? Parameter : V;

/** Makes a Parameter of a plain tensor. */
export function held<V>(value: V): Held<V> {
  const is_plain_tensor = value instanceof Tensor && !(value instanceof Parameter);
  return (is_plain_tensor ? new Parameter(value) : value) as Held<V>;
}

/** A tensor is iterable, and is never taken apart. */
export const values_kind = <V>(): kinds.Kind<Iterable<V>> =>
  new kinds.Kind<Iterable<V>>(
    "iterable",
    (value) => !(value instanceof Tensor) && several<V>().accepts(value),
  );

/**
 * Puts a value in a field of a container.
 *
 * @throws TypeError if the field holds a parameter or a module, and the value is of another kind;
 *   nothing has changed then
 */
export function assign(
  container: AnyModule,
  value: unknown,
  put: (value: unknown) => unknown,
): void {
  // Reading the fields is what notes their kinds, and what compares them.
  container["_parameters"];
  const before = put(value);
  try {
    container["_parameters"];
  } catch (error) {
    put(before);
    throw error;
  }
}

/** The text of a held value; `type` says how a tensor's is written. */
export function line(
  name: string | number,
  value: unknown,
  type: (tensor: Tensor) => string,
): string {
  const start = `  (${name}): `;
  if (!(value instanceof Tensor)) {
    const class_name = value instanceof Module ? value["_get_name"]() : python_type_name(value);
    return `${start}Object of type: ${Number.isInteger(value) ? "int" : class_name}`;
  }
  const is_elsewhere = ["cuda", "privateuseone"].includes(value.device.type);
  const device = is_elsewhere ? ` (${value.device})` : "";
  return `${start}Parameter containing: [${type(value)} of size ${value.shape.join("x")}${device}]`;
}
