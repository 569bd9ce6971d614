/** The default tolerances. */
import { Complex } from "../complex.js";
import { complex128, type Dtype, float64, int64 } from "../dtype.js";
import type { Tolerances } from "./mismatch.js";
import type { PythonNumber } from "./python_numbers.js";

type Precision = readonly [rtol: number, atol: number];

const single: Precision = [1.3e-6, 1e-5];
const double: Precision = [1e-7, 1e-7];
const half: Precision = [1e-3, 1e-5];

/** The tolerances of assert_close by the dtype's name. A dtype that is not among them must be equal. */
const precisions: Readonly<Record<string, Precision>> = {
  float16: half,
  bfloat16: [1.6e-2, 1e-5],
  float32: single,
  float64: double,
  complex32: half,
  complex64: single,
  complex128: double,
  // Quantized tensors are compared as the numbers that they stand for.
  quint8: single,
  quint2x4: single,
  quint4x2: single,
  qint8: single,
  qint32: single,
};

/** The loosest tolerances among several dtypes'. */
export function default_tolerances(
  dtypes: readonly Dtype[],
  by_name: Readonly<Record<string, Precision>> = precisions,
): Tolerances {
  const found = dtypes.map(({ name }) => by_name[name] ?? ([0, 0] as const));
  return {
    rtol: Math.max(...found.map(([rtol]) => rtol)),
    atol: Math.max(...found.map(([, atol]) => atol)),
  };
}

interface Given {
  readonly rtol: number | null;
  readonly atol: number | null;
}

/** The tolerances that were given, or the dtypes' own. @throws RangeError if only one was given */
export function tolerances_of(dtypes: readonly Dtype[], { rtol, atol }: Given): Tolerances {
  if (rtol !== null && atol !== null) return { rtol, atol };
  if (rtol === null && atol === null) return default_tolerances(dtypes);
  throw new RangeError(
    "Both 'rtol' and 'atol' must be either specified or omitted, " +
      `but got no ${rtol === null ? "rtol" : "atol"}.`,
  );
}

function dtype_of_number(value: PythonNumber): Dtype {
  if (value instanceof Complex) return complex128;
  return typeof value === "bigint" ? int64 : float64;
}

/** The same of numbers that are not tensors. */
export function tolerances_of_number(a: PythonNumber, b: PythonNumber, given: Given): Tolerances {
  return tolerances_of([dtype_of_number(a), dtype_of_number(b)], given);
}
