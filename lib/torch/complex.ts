import { number } from "./dispatch/kinds.js";
import { no_arguments } from "./dispatch/no_arguments.js";
import { type Arguments, signature } from "./dispatch/signature.js";
import { writes_as_text } from "./dispatch/values.js";

const read = signature<{ re: number; im: number }>("Complex", { re: number(), im: number() });

/**
 * A complex number, as an element of a complex tensor or as a Scalar argument: the counterpart of
 * Python's `complex`.
 *
 * It is a class and not a plain object, because a trailing plain object holds keyword arguments:
 * `x.add(new Complex(1, 2))`.
 */
export class Complex {
  /** The real part. */
  readonly re: number;
  /** The imaginary part. */
  readonly im: number;

  constructor(...args: Arguments<[re: number, im: number], [], { re: number; im: number }>) {
    const [first, second] = args;
    // Makes the elements of complex tensors, many at a time.
    const { re, im } =
      args.length === 2 && typeof first === "number" && typeof second === "number"
        ? { re: first, im: second }
        : read(args);
    this.re = re;
    this.im = im;
  }

  /** The modulus, `√(re² + im²)`. */
  abs(...args: []): number {
    no_arguments("abs", args);
    return Math.hypot(this.re, this.im);
  }

  /** The complex conjugate. */
  conj(...args: []): Complex {
    no_arguments("conj", args);
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
