/** Pairs of values that assert_close compares. Mirrors the pairs of torch/testing/_comparison.py. */

import { Complex } from "../complex.js";
import { functions } from "../dispatch/operators.js";
import { type Dtype, int64, is_typed_array, type TypedArray } from "../dtype.js";
import { as_tensor } from "../memory/buffers.js";
import { quantization_scheme } from "../printing/quantized.js";
import { size_text, torch_size_text } from "../printing/size.js";
import { promote_types } from "../tensor/creation.js";
import { Tensor } from "../tensor/index.js";
import { scalar_mismatch, type Tolerances, tensor_mismatch } from "./mismatch.js";
import {
  difference,
  is_equal,
  is_nan,
  magnitude,
  type PythonNumber,
  python_item,
} from "./python_numbers.js";
import { key_repr, python_repr, python_str, python_type } from "./python_text.js";
import { compressed_parts } from "./sparse_parts.js";
import { tolerances_of, tolerances_of_number } from "./tolerances.js";

const { isclose } = functions(["isclose"]) as unknown as {
  isclose: (a: Tensor, b: Tensor, rtol: number, atol: number, equal_nan: boolean) => Tensor;
};

/** Options of a comparison. */
export interface Checks {
  readonly allow_subclasses: boolean;
  readonly rtol: number | null;
  readonly atol: number | null;
  readonly equal_nan: boolean;
  readonly check_device: boolean;
  readonly check_dtype: boolean;
  readonly check_layout: boolean;
  readonly check_stride: boolean;
}

/** Two values are not close. */
export class Mismatch extends Error {
  constructor(
    message: string,
    /** Whether the message is followed by the place of the values, if they are nested. */
    readonly has_place = true,
  ) {
    super(message);
  }
}

/** Compares two values. @throws Mismatch if the values are not close */
export type Comparison = () => void;

/**
 * The comparison of two values that are neither sequences nor mappings; undefined if nothing can
 * compare values of their types.
 *
 * @throws RangeError if only one of the tolerances is given
 */
export function comparison(
  actual: unknown,
  expected: unknown,
  checks: Checks,
): Comparison | undefined {
  if (actual === null || expected === null) return () => compare_none(actual, expected);
  if (typeof actual === "boolean" && typeof expected === "boolean") {
    return () => compare_booleans(actual, expected);
  }
  if (is_number(actual) && is_number(expected)) {
    const tolerances = tolerances_of_number(actual, expected, checks);
    return () => compare_numbers(actual, expected, checks, tolerances);
  }
  return tensor_comparison(actual, expected, checks);
}

function is_number(value: unknown): value is PythonNumber {
  return typeof value === "number" || typeof value === "bigint" || value instanceof Complex;
}

function compare_none(actual: unknown, expected: unknown): void {
  if (actual === expected) return;
  throw new Mismatch(`None mismatch: ${python_str(actual)} is not ${python_str(expected)}`);
}

function compare_booleans(actual: boolean, expected: boolean): void {
  if (actual === expected) return;
  throw new Mismatch(
    `Booleans mismatch: ${python_repr(actual)} is not ${python_repr(expected)}`,
    false,
  );
}

function compare_numbers(
  actual: PythonNumber,
  expected: PythonNumber,
  checks: Checks,
  tolerances: Tolerances,
): void {
  const types = [python_type(actual), python_type(expected)];
  if (checks.check_dtype && types[0] !== types[1]) {
    throw new Mismatch(`The (d)types do not match: ${types[0]} != ${types[1]}.`);
  }
  if (is_equal(actual, expected)) return;
  if (checks.equal_nan && is_nan(actual) && is_nan(expected)) return;
  const apart = Number(difference(actual, expected));
  const allowed = tolerances.atol + tolerances.rtol * Number(magnitude(expected));
  if (Number.isFinite(apart) && apart <= allowed) return;
  throw new Mismatch(scalar_mismatch(actual, expected, tolerances));
}

function to_tensor(value: unknown): Tensor | undefined {
  if (value instanceof Tensor) return value;
  return is_typed_array(value) ? as_tensor(value as TypedArray) : undefined;
}

/** Whether one value's class is the other's, or one above it. Typed arrays are of one class. */
function are_related(actual: unknown, expected: unknown, allow_subclasses: boolean): boolean {
  if (!(actual instanceof Tensor && expected instanceof Tensor)) {
    return is_typed_array(actual) && is_typed_array(expected);
  }
  const [one, other] = [actual.constructor, expected.constructor] as (typeof Tensor)[];
  if (one === other) return true;
  if (!allow_subclasses || one === undefined || other === undefined) return false;
  return actual instanceof other || expected instanceof one;
}

function tensor_comparison(
  actual: unknown,
  expected: unknown,
  checks: Checks,
): Comparison | undefined {
  if (!are_related(actual, expected, checks.allow_subclasses)) return undefined;
  const [a, b] = [to_tensor(actual), to_tensor(expected)];
  if (a === undefined || b === undefined) return undefined;
  for (const { layout } of [a, b]) {
    if (layout.name === "_mkldnn") throw new RangeError(`Unsupported tensor layout ${layout}`);
  }
  const tolerances = tolerances_of([a.dtype, b.dtype], checks);
  return () => {
    compare_attributes(a, b, checks);
    if (a.device.type === "meta" || b.device.type === "meta") return;
    compare_values(...equalized(a.detach(), b.detach()), tolerances, checks.equal_nan);
  };
}

function differ(attribute: string, actual: unknown, expected: unknown): never {
  throw new Mismatch(
    `The values for attribute '${attribute}' do not match: ${actual} != ${expected}.`,
  );
}

const is_quantized = ({ dtype }: Tensor): boolean => /^qu?int/.test(dtype.name);
const scheme = (tensor: Tensor): string => `torch.${quantization_scheme(tensor.qscheme())}`;

/** Compares an attribute by its text. */
function compare_attribute(
  attribute: string,
  actual: Tensor,
  expected: Tensor,
  text: (tensor: Tensor) => string,
): void {
  const [a, b] = [text(actual), text(expected)];
  if (a !== b) differ(attribute, a, b);
}

function compare_attributes(actual: Tensor, expected: Tensor, checks: Checks): void {
  const compare = (attribute: string, text: (tensor: Tensor) => string) =>
    compare_attribute(attribute, actual, expected, text);
  compare("shape", (tensor) => torch_size_text(tensor.shape));
  compare("is_quantized", (tensor) => python_repr(is_quantized(tensor)));
  if (is_quantized(actual)) compare("qscheme()", scheme);
  if (checks.check_layout) compare("layout", ({ layout }) => String(layout));
  const are_strided = [actual, expected].every(({ layout }) => layout.name === "strided");
  if (checks.check_stride && are_strided) {
    compare("stride()", (tensor) => size_text(tensor.stride()));
  }
  if (checks.check_device) compare("device", ({ device }) => String(device));
  if (checks.check_dtype) compare("dtype", ({ dtype }) => String(dtype));
}

/**
 * Unsigned integers are compared as int64, although the largest do not fit: type promotion does not
 * support them.
 */
function comparable(dtype: Dtype): Dtype {
  return /^uint(16|32|64)$/.test(dtype.name) ? int64 : dtype;
}

/** The tensors with one device, dtype and layout. */
function equalized(given_actual: Tensor, given_expected: Tensor): [Tensor, Tensor] {
  let [actual, expected] = [given_actual, given_expected];
  if (String(actual.device) !== String(expected.device)) {
    [actual, expected] = [actual.cpu(), expected.cpu()];
  }
  if (actual.dtype !== expected.dtype) {
    const dtype = promote_types(comparable(actual.dtype), comparable(expected.dtype));
    [actual, expected] = [actual.to(dtype), expected.to(dtype)];
  }
  if (actual.layout !== expected.layout) {
    const dense = (tensor: Tensor): Tensor =>
      tensor.layout.name === "strided" ? tensor : tensor.to_dense();
    [actual, expected] = [dense(actual), dense(expected)];
  }
  return [actual, expected];
}

function compare_values(
  actual: Tensor,
  expected: Tensor,
  tolerances: Tolerances,
  equal_nan: boolean,
): void {
  const { layout, dtype } = actual;
  const close = (a: Tensor, b: Tensor, identifier?: string) =>
    compare_close(a, b, tolerances, equal_nan, identifier);
  if (is_quantized(actual)) {
    compare_close(
      actual.dequantize(),
      expected.dequantize(),
      tolerances,
      equal_nan,
      actual.dim() === 0 ? "Quantized scalars" : "Quantized tensor-likes",
    );
  } else if (layout.name === "sparse_coo") {
    compare_counts("dimensions", "COO", actual.sparse_dim(), expected.sparse_dim(), "sparse ");
    compare_counts("values", "COO", actual["_nnz"](), expected["_nnz"](), "specified ");
    compare_equal(actual["_indices"](), expected["_indices"](), "Sparse COO indices");
    close(actual["_values"](), expected["_values"](), "Sparse COO values");
  } else if (layout.name.startsWith("sparse_")) {
    const format = layout.name.slice("sparse_".length).toUpperCase();
    compare_counts("values", format, actual["_nnz"](), expected["_nnz"](), "specified ");
    const [compressed, plain] = compressed_parts(layout.name);
    const index_dtype = promote_types(actual[compressed]().dtype, expected[compressed]().dtype);
    for (const name of [compressed, plain]) {
      const indices = [actual, expected].map((tensor) => tensor[name]().to(index_dtype));
      compare_equal(...(indices as [Tensor, Tensor]), `Sparse ${format} ${name}`);
    }
    close(actual.values(), expected.values(), `Sparse ${format} values`);
  } else if (dtype.is_floating_point && dtype.itemsize === 1) {
    refuse_tolerances(tolerances);
    close(actual, expected);
  } else {
    close(actual, expected);
  }
}

function refuse_tolerances({ rtol, atol }: Tolerances): void {
  if (rtol === 0 && atol === 0) return;
  throw new Mismatch(
    `Rtol=${key_repr(rtol)} and atol=${key_repr(atol)} are not supported for bitwise ` +
      "comparison of low dimensional floats. Please use rtol=0.0 and atol=0.0.",
    false,
  );
}

function compare_counts(
  what: string,
  format: string,
  actual: number,
  expected: number,
  kind: string,
): void {
  if (actual === expected) return;
  throw new Mismatch(
    `The number of ${kind}${what} in sparse ${format} tensors does not match: ` +
      `${actual} != ${expected}`,
  );
}

function compare_equal(actual: Tensor, expected: Tensor, identifier: string): void {
  compare_close(actual, expected, { rtol: 0, atol: 0 }, false, identifier);
}

function compare_close(
  actual: Tensor,
  expected: Tensor,
  tolerances: Tolerances,
  equal_nan: boolean,
  identifier?: string,
): void {
  const matches = isclose(actual, expected, tolerances.rtol, tolerances.atol, equal_nan);
  if (matches.all().item()) return;
  throw new Mismatch(
    actual.dim() === 0
      ? scalar_mismatch(python_item(actual), python_item(expected), tolerances, identifier)
      : tensor_mismatch(actual, expected, matches, tolerances, identifier),
  );
}
