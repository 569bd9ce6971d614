/** The format of the elements of one tensor: all alike, and as wide as the widest. */
import type { NativeElement } from "../../native/index.js";
import type { Complex } from "../complex.js";
import { format_exponent, format_fixed } from "../python_format.js";
import { print_options } from "./options.js";

/** Writes one element, without padding to the common width's left. */
export interface ElementFormatter<T> {
  /** Characters that an element takes on a line. */
  readonly width: number;
  format(value: T): string;
}

/** Integers and booleans, as Python's `str` writes them. */
class ExactFormatter implements ElementFormatter<number | bigint | boolean> {
  readonly width: number;

  constructor(values: readonly (number | bigint | boolean)[]) {
    this.width = values.reduce<number>((width, v) => Math.max(width, exact(v).length), 1);
  }

  format(value: number | bigint | boolean): string {
    return exact(value).padStart(this.width);
  }
}

function exact(value: number | bigint | boolean): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  return String(value);
}

/** The least number of float8_e8m0fnu, which has only powers of two. */
const least_exponent = 2 ** -127;

/**
 * Floating-point numbers: as integers with a point if all are whole, else with `precision`
 * digits, and scientific if their sizes differ by more than a thousand or are far from 1.
 */
class FloatFormatter implements ElementFormatter<number> {
  readonly width: number;
  readonly #scientific: boolean;
  readonly #whole: boolean;

  constructor(values: readonly number[], exponents = false) {
    // Zeros, infinities and NaNs are ignored, even for the width. Among exponents, which have no
    // zero, PyTorch takes the least for one, and NaN for a number, which no comparison holds for.
    const telling = exponents
      ? values.filter((v) => v !== least_exponent)
      : values.filter((v) => Number.isFinite(v) && v !== 0);
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    for (const value of telling) {
      least = Math.min(least, Math.abs(value));
      most = Math.max(most, Math.abs(value));
    }
    this.#whole = telling.every(Number.isInteger);
    this.#scientific =
      telling.length > 0 &&
      (print_options.sci_mode ?? (most / least > 1000 || most > 1e8 || least < 1e-4));
    this.width = telling.reduce((width, v) => Math.max(width, this.#write(v).length), 1);
  }

  format(value: number): string {
    return this.#write(value).padStart(this.width);
  }

  #write(value: number): string {
    if (this.#scientific) return format_exponent(value, print_options.precision);
    if (!this.#whole) return format_fixed(value, print_options.precision);
    return format_fixed(value, 0) + (Number.isFinite(value) ? "." : "");
  }
}

/** Complex numbers: each part as wide as the widest of its own kind. */
class ComplexFormatter implements ElementFormatter<Complex> {
  readonly width: number;
  readonly #re: FloatFormatter;
  readonly #im: FloatFormatter;

  constructor(values: readonly Complex[]) {
    this.#re = new FloatFormatter(values.map((v) => v.re));
    this.#im = new FloatFormatter(values.map((v) => v.im));
    this.width = this.#re.width + this.#im.width + 1;
  }

  format(value: Complex): string {
    const im = this.#im.format(value.im).trimStart();
    return `${this.#re.format(value.re)}${im.startsWith("-") ? "" : "+"}${im}j`;
  }
}

/** The kind of a dtype's numbers, as far as printing goes. */
export type ElementKind = "exact" | "float" | "exponent" | "complex";

/** The formatted elements, each padded to the common width, which comes with them. */
export function format_elements(
  values: readonly NativeElement[],
  kind: ElementKind,
): { texts: string[]; width: number } {
  const all = <T>(formatter: ElementFormatter<T>, elements: readonly T[]) => ({
    texts: elements.map((v) => formatter.format(v)),
    width: formatter.width,
  });
  switch (kind) {
    case "exact": {
      const elements = values as readonly (number | bigint | boolean)[];
      return all(new ExactFormatter(elements), elements);
    }
    case "float":
    case "exponent": {
      const elements = (values as readonly (number | bigint)[]).map(Number);
      return all(new FloatFormatter(elements, kind === "exponent"), elements);
    }
    case "complex": {
      const elements = values as readonly Complex[];
      return all(new ComplexFormatter(elements), elements);
    }
  }
}
