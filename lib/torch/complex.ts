import { writes_as_text } from "./values.js";

/**
 * A complex number, as an element of a complex tensor or as a Scalar argument: the counterpart of
 * Python's `complex`.
 *
 * It is a class and not a plain object, for a trailing plain object holds keyword arguments:
 * `x.add(new Complex(1, 2))`.
 */
export class Complex {
  constructor(
    /** The real part. */
    readonly re: number,
    /** The imaginary part. */
    readonly im: number,
  ) {}

  /** The modulus, `√(re² + im²)`. */
  abs(): number {
    return Math.hypot(this.re, this.im);
  }

  /** The complex conjugate. */
  conj(): Complex {
    return new Complex(this.re, -this.im);
  }

  /** As JavaScript writes the two parts: `1+2j`. */
  toString(): string {
    const negative = this.im < 0 || Object.is(this.im, -0);
    return `${this.re}${negative ? "-" : "+"}${Math.abs(this.im)}j`;
  }

  /** As Python writes it: `(1+2j)`. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `(${this})`;
  }
}

writes_as_text(Complex.prototype);
