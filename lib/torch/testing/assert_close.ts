/** `torch.testing.assert_close` and `assert_allclose`. */

import { elements_of } from "../dispatch/check_length.js";
import {
  anything,
  boolean,
  callable,
  either,
  type Kind,
  nullable,
  number,
  string,
} from "../dispatch/kinds.js";
import { type ReadArguments, signature } from "../dispatch/signature.js";
import { entries_of, is_map, is_plain } from "../dispatch/values.js";
import { type TensorData, tensor } from "../tensor/creation.js";
import { Tensor } from "../tensor/index.js";
import { AssertionError } from "./assertion_error.js";
import { type Checks, type Comparison, comparison, Mismatch } from "./pairs.js";
import { key_repr, python_type } from "./python_text.js";
import { default_tolerances } from "./tolerances.js";

/**
 * An error's message instead of the default one, or a function that makes it of the default one.
 */
export type MismatchMessage = string | ((message: string) => string);

/** Options of {@link assert_close}. */
export interface AssertCloseOptions {
  /** Whether a Parameter may be compared with a Tensor. Default: true. */
  allow_subclasses?: boolean | undefined;
  /**
   * The relative tolerance, given with `atol` or not at all. Default: by dtype, see
   * {@link assert_close}.
   */
  rtol?: number | null | undefined;
  /** The absolute tolerance, given with `rtol` or not at all. Default: by dtype. */
  atol?: number | null | undefined;
  /** Whether NaN is equal to NaN. Default: false. */
  equal_nan?: boolean | undefined;
  /** Whether tensors must be on the same device; otherwise they are compared on the CPU. Default: true. */
  check_device?: boolean | undefined;
  /** Whether dtypes must be the same; otherwise the common one is taken. Default: true. */
  check_dtype?: boolean | undefined;
  /** Whether layouts must be the same; otherwise dense tensors are compared. Default: true. */
  check_layout?: boolean | undefined;
  /** Whether strides of dense tensors must be the same. Default: false. */
  check_stride?: boolean | undefined;
  /** The error's message, or a function of the message that it would have. */
  msg?: MismatchMessage | null | undefined;
}

type Options = ReadArguments<AssertCloseOptions>;

const message = (): Kind<MismatchMessage | null> =>
  nullable(either<[string, (message: string) => string]>(string(), callable()));

const read = signature<{ actual: unknown; expected: unknown }, Options>(
  "assert_close",
  { actual: anything(), expected: anything() },
  {
    allow_subclasses: boolean(true),
    rtol: nullable(number()),
    atol: nullable(number()),
    equal_nan: boolean(false),
    check_device: boolean(true),
    check_dtype: boolean(true),
    check_layout: boolean(true),
    check_stride: boolean(false),
    msg: message(),
  },
);

/** One comparison, with its place in the nested values. */
interface Item {
  readonly place: readonly unknown[];
  readonly compare: Comparison;
}

/** The error with the place of the values in its message. */
function located<E extends Error>(
  Class: new (message: string) => E,
  text: string,
  place: readonly unknown[],
): E {
  const keys = place.map((key) => `[${key_repr(key)}]`).join("");
  return new Class(keys === "" ? text : `${text}\n\nThe failure occurred for item ${keys}`);
}

function items_of_arrays(
  actual: readonly unknown[],
  expected: readonly unknown[],
  checks: Checks,
  place: readonly unknown[],
): Item[] {
  if (actual.length !== expected.length) {
    const text = `The length of the sequences mismatch: ${actual.length} != ${expected.length}`;
    throw located(AssertionError, text, place);
  }
  return elements_of(actual).flatMap((item, i) =>
    items_of(item, expected[i], checks, [...place, i]),
  );
}

const is_mapping = (value: unknown): value is object => is_map(value) || is_plain(value);

const ranks: readonly string[] = ["number", "bigint", "string"];

/** In the order of Python's sorted(): numbers by size, strings by code points; others stay behind them. */
function sorted(keys: Iterable<unknown>): unknown[] {
  const all = [...keys];
  const comparable = all.filter((key) => ranks.includes(typeof key)) as string[];
  const others = all.filter((key) => !ranks.includes(typeof key));
  return [...comparable.sort((a, b) => (a < b ? -1 : Number(a !== b))), ...others];
}

function items_of_mappings(
  actual: Map<unknown, unknown>,
  expected: Map<unknown, unknown>,
  checks: Checks,
  place: readonly unknown[],
): Item[] {
  const missing = [...expected.keys()].filter((key) => !actual.has(key));
  const additional = [...actual.keys()].filter((key) => !expected.has(key));
  if (missing.length + additional.length > 0) {
    const list = (keys: unknown[]): string => `[${sorted(keys).map(key_repr).join(", ")}]`;
    const text =
      "The keys of the mappings do not match:\n" +
      `Missing keys in the actual mapping: ${list(missing)}\n` +
      `Additional keys in the actual mapping: ${list(additional)}`;
    throw located(AssertionError, text, place);
  }
  return sorted(actual.keys()).flatMap((key) =>
    items_of(actual.get(key), expected.get(key), checks, [...place, key]),
  );
}

function items_of(
  actual: unknown,
  expected: unknown,
  checks: Checks,
  place: readonly unknown[],
): Item[] {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return items_of_arrays(actual, expected, checks, place);
  }
  if (is_mapping(actual) && is_mapping(expected)) {
    return items_of_mappings(
      new Map(entries_of(actual)),
      new Map(entries_of(expected)),
      checks,
      place,
    );
  }
  let compare: Comparison | undefined;
  try {
    compare = comparison(actual, expected, checks);
  } catch (error) {
    if (error instanceof RangeError) throw located(RangeError, error.message, place);
    throw error;
  }
  if (compare === undefined) {
    const types = `${python_type(actual)} and ${python_type(expected)}`;
    const text = `No comparison pair was able to handle inputs of type ${types}.`;
    throw located(TypeError, text, place);
  }
  return [{ place, compare }];
}

/**
 * Throws if `actual` is not close to `expected`: if, for any element, not
 * `|actual - expected| <= atol + rtol * |expected|`, or if a number that is not finite has no equal
 * beside it. The error says how many elements are wrong, by how much, and where.
 *
 * Both may be tensors, typed arrays, numbers, bigints, booleans, Complex numbers or null, and
 * nested arrays, objects and Maps of these; an object and a Map may be compared. Tensors must have
 * the same shape, and the same device, dtype and layout unless that is switched off. Numbers are
 * Python's floats and bigints its ints. Sparse tensors must have the same indices, quantized ones
 * are compared as the numbers that they stand for, and of tensors on the meta device only the
 * attributes are.
 *
 * | dtype | rtol | atol |
 * | --- | --- | --- |
 * | float16, complex32 | 1e-3 | 1e-5 |
 * | bfloat16 | 1.6e-2 | 1e-5 |
 * | float32, complex64, quantized | 1.3e-6 | 1e-5 |
 * | float64, complex128, numbers | 1e-7 | 1e-7 |
 * | all others, bigints | 0 | 0 |
 *
 * Mirrors torch.testing.assert_close.
 *
 * ```ts
 * torch.testing.assert_close(model(x), torch.tensor([0.5, 0.5]), { rtol: 0, atol: 1e-3 });
 * ```
 *
 * @param actual the value to be tested
 * @param expected the expected value
 * @throws AssertionError if the values are not close
 * @throws TypeError if values of these types cannot be compared
 * @throws RangeError if only one of `rtol` and `atol` is given
 */
export function assert_close(
  actual: unknown,
  expected: unknown,
  options?: AssertCloseOptions,
): void;
export function assert_close(
  options: AssertCloseOptions & { actual: unknown; expected: unknown },
): void;
export function assert_close(...args: unknown[]): void {
  const { actual, expected, msg, ...checks } = read(args);
  for (const { place, compare } of items_of(actual, expected, checks, [])) {
    try {
      compare();
    } catch (error) {
      if (!(error instanceof Mismatch)) throw error;
      if (typeof msg === "string") throw new AssertionError(msg);
      const { message } = located(AssertionError, error.message, error.has_place ? place : []);
      throw new AssertionError(msg === null ? message : msg(message));
    }
  }
}

const read_allclose = signature<{
  actual: TensorData;
  expected: TensorData;
  rtol: number | null;
  atol: number | null;
  equal_nan: boolean;
  msg: string;
}>("assert_allclose", {
  actual: anything(),
  expected: anything(),
  rtol: nullable(number()),
  atol: nullable(number()),
  equal_nan: boolean(true),
  msg: string(""),
});

/**
 * The older form of {@link assert_close}: NaN is equal to NaN, dtypes may differ, and the default
 * tolerances are wider. Mirrors torch.testing.assert_allclose.
 *
 * @deprecated since PyTorch 1.12: call {@link assert_close}
 */
export function assert_allclose(
  actual: TensorData,
  expected: TensorData,
  rtol?: number | null,
  atol?: number | null,
  equal_nan?: boolean,
  msg?: string,
): void;
export function assert_allclose(...args: unknown[]): void {
  const given = read_allclose(args);
  const actual = given.actual instanceof Tensor ? given.actual : tensor(given.actual);
  const expected =
    given.expected instanceof Tensor
      ? given.expected
      : tensor(given.expected, { dtype: actual.dtype });
  let { rtol, atol } = given;
  if (rtol === null && atol === null) {
    ({ rtol, atol } = default_tolerances([actual.dtype, expected.dtype], {
      float16: [1e-3, 1e-3],
      float32: [1e-4, 1e-5],
      float64: [1e-5, 1e-8],
    }));
  }
  const { equal_nan, msg } = given;
  const options = { rtol, atol, equal_nan, check_dtype: false, msg: msg === "" ? null : msg };
  assert_close(actual, expected, options);
}
