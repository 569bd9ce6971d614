/** The texts of torch/testing/_comparison.py for values that are not close. */
import { int64 } from "../dtype.js";
import { size_text } from "../printing/size.js";
import { format_fixed } from "../python_format.js";
import type { Tensor } from "../tensor/index.js";
import { difference, type PythonNumber, quotient } from "./python_numbers.js";
import { key_repr, python_repr } from "./python_text.js";

export interface Tolerances {
  readonly rtol: number;
  readonly atol: number;
}

/** The difference between values, and its index; no index for scalars. */
interface Differences {
  readonly absolute: PythonNumber;
  readonly relative: PythonNumber;
  readonly absolute_index?: readonly number[];
  readonly relative_index?: readonly number[];
}

function difference_line(
  type: string,
  diff: PythonNumber,
  index: readonly number[] | undefined,
  tolerance: string,
): string {
  const text = python_repr(diff);
  if (index !== undefined) {
    return `Greatest ${type} difference: ${text} at index ${size_text(index)}${tolerance}`;
  }
  return `${type[0]?.toUpperCase()}${type.slice(1)} difference: ${text}${tolerance}`;
}

function message(
  identifier: string,
  extra: string,
  { rtol, atol }: Tolerances,
  { absolute, relative, absolute_index, relative_index }: Differences,
): string {
  const is_equality = rtol === 0 && atol === 0;
  const allowed = (tolerance: number): string =>
    is_equality ? "" : ` (up to ${key_repr(tolerance)} allowed)`;
  return [
    `${identifier} are not ${is_equality ? "equal" : "close"}!`,
    "",
    extra,
    difference_line("absolute", absolute, absolute_index, allowed(atol)),
    difference_line("relative", relative, relative_index, allowed(rtol)),
  ].join("\n");
}

/** Returns the error text about two numbers that are not close. */
export function scalar_mismatch(
  actual: PythonNumber | boolean,
  expected: PythonNumber | boolean,
  tolerances: Tolerances,
  identifier = "Scalars",
): string {
  const [a, b] = [actual, expected].map((value) =>
    typeof value === "boolean" ? BigInt(value) : value,
  ) as [PythonNumber, PythonNumber];
  const absolute = difference(a, b);
  const extra = `Expected ${python_repr(expected)} but got ${python_repr(actual)}.`;
  return message(identifier, extra, tolerances, { absolute, relative: quotient(absolute, b) });
}

function unravelled(flat_index: number, shape: readonly number[]): number[] {
  const index: number[] = [];
  let rest = flat_index;
  for (const size of shape.toReversed()) {
    index.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return index;
}

/** The largest element and its index; an integer one is a bigint. */
function largest(values: Tensor, shape: readonly number[]): [PythonNumber, number[]] {
  const [value, index] = values.max(0) as unknown as [Tensor, Tensor];
  const item = value.item<number | bigint>();
  const is_integer = values.dtype === int64;
  return [is_integer ? BigInt(item) : item, unravelled(Number(index.item()), shape)];
}

/**
 * Returns the error text about two tensors that are not close.
 *
 * @param matches for each element, whether the two are close; of their shape
 */
export function tensor_mismatch(
  actual: Tensor,
  expected: Tensor,
  matches: Tensor,
  tolerances: Tolerances,
  identifier = "Tensor-likes",
): string {
  const { dtype, shape } = actual;
  const count = matches.numel();
  const wrong = count - Number(matches.sum().item());
  const share = format_fixed((wrong / count) * 100, 1);
  const extra = `Mismatched elements: ${wrong} / ${count} (${share}%)`;
  if (dtype.is_floating_point && dtype.itemsize === 1) {
    const [first] = matches.logical_not().nonzero().tolist<number[][]>();
    return (
      `${identifier} are not 'equal'!\n\n${extra}\n` +
      `The first mismatched element is at index ${size_text(first as number[])}.`
    );
  }
  const is_exact = !dtype.is_floating_point && !dtype.is_complex;
  const flat = (tensor: Tensor): Tensor =>
    is_exact ? tensor.flatten().to(int64) : tensor.flatten();
  const is_close = matches.flatten();
  const other = flat(expected);
  // Only elements that do not match count.
  const absolute = flat(actual).sub(other).abs().masked_fill_(is_close, 0);
  const relative = absolute.div(other.abs()).masked_fill_(is_close, 0);
  const [greatest_absolute, absolute_index] = largest(absolute, shape);
  const [greatest_relative, relative_index] = largest(relative, shape);
  return message(identifier, extra, tolerances, {
    absolute: greatest_absolute,
    relative: greatest_relative,
    absolute_index,
    relative_index,
  });
}
