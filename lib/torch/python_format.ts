/**
 * Numbers and options as Python's format() and repr() write them.
 *
 * JavaScript's `toFixed` and `toExponential` are exact for doubles, but take the larger neighbor
 * if a number lies halfway between two, and Python takes the even one.
 */
import { text_of } from "./dispatch/values.js";

function is_halfway(magnitude: number, digits: number): boolean {
  if (digits >= 0) {
    // Half a unit of the last digit is 1 / (2 · 10^digits). An odd multiple of it that a double
    // holds is one of 1 / 2^(digits + 1).
    const halves = magnitude * 2 ** (digits + 1);
    return halves % 2 === 1;
  }
  // A unit is 10^-digits: the number is halfway if it is whole and an odd number of half units.
  if (!Number.isInteger(magnitude)) return false;
  const unit = 10n ** BigInt(-digits);
  const doubled = 2n * BigInt(magnitude);
  return doubled % unit === 0n && (doubled / unit) % 2n === 1n;
}

/** The digits of a number that was rounded up from halfway, made even. */
function to_even(text: string): string {
  const last = Number(text.at(-1));
  return last % 2 === 1 ? text.slice(0, -1) + (last - 1) : text;
}

function not_finite(value: number): string {
  if (Number.isNaN(value)) return "nan";
  return value < 0 ? "-inf" : "inf";
}

function sign_of(value: number): string {
  return value < 0 || Object.is(value, -0) ? "-" : "";
}

/** As `f"{value:.{digits}f}"`. */
export function format_fixed(value: number, digits: number): string {
  if (!Number.isFinite(value)) return not_finite(value);
  const magnitude = Math.abs(value);
  let text: string;
  if (magnitude >= 1e21) {
    // A double this large is whole, and toFixed would write an exponent.
    text = BigInt(magnitude) + (digits > 0 ? `.${"0".repeat(digits)}` : "");
  } else {
    text = magnitude.toFixed(digits);
    if (is_halfway(magnitude, digits)) text = to_even(text);
  }
  return sign_of(value) + text;
}

/** As `f"{value:.{digits}e}"`. */
export function format_exponent(value: number, digits: number): string {
  if (!Number.isFinite(value)) return not_finite(value);
  const magnitude = Math.abs(value);
  const [rounded = "", exponent = "0"] = magnitude.toExponential(digits).split("e");
  const power = Number(exponent);
  const mantissa = is_halfway(magnitude, digits - power) ? to_even(rounded) : rounded;
  const sign = power < 0 ? "-" : "+";
  return `${sign_of(value)}${mantissa}e${sign}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** As `repr(value)`: the shortest digits that mean this very double. */
export function float_text(value: number): string {
  if (!Number.isFinite(value)) return not_finite(value);
  const magnitude = Math.abs(value);
  const scientific = magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e16);
  if (!scientific) {
    return sign_of(value) + (Number.isInteger(value) ? `${magnitude}.0` : `${magnitude}`);
  }
  const [mantissa, exponent] = magnitude.toExponential().split("e") as [string, string];
  return `${sign_of(value)}${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

/** As `repr` of a number that Python may hold as an int: an integral one has no point. */
export function number_text(value: number): string {
  const is_int = Number.isInteger(value) && Math.abs(value) < 1e16;
  return is_int ? String(value) : float_text(value);
}

/** More elements than an option has: an array may claim to be longer than memory. */
const MOST_SHOWN = 1024;

/** An option as Python's `repr` writes it: `True`, `None`, `1e-05`, `'mean'`, `(2, 3)`. */
export function python_text(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return number_text(value);
  if (typeof value === "string") return `'${value}'`;
  if (Array.isArray(value)) {
    if (value.length > MOST_SHOWN) return text_of(value);
    const items = value.map(python_text);
    return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
  }
  return String(value);
}

/** Options by name, as layers print them: `kernel_size=2, ceil_mode=False`. */
export const options_text = (options: object): string =>
  Object.entries(options)
    .map(([name, value]) => `${name}=${python_text(value)}`)
    .join(", ");
