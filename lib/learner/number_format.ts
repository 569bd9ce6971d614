/** Numbers and durations as Python's format strings print them. */
import { type Arguments, kinds, signature } from "../torch/internal.js";

/** Returns what Python prints for NaN and the infinities; undefined for all other numbers. */
function not_finite(value: number): string | undefined {
  if (Number.isFinite(value)) return undefined;
  if (Number.isNaN(value)) return "nan";
  return value > 0 ? "inf" : "-inf";
}

const ALL = 100;

/**
 * The first `digits` decimals of `exact` (100 of them, all true) where that is what Python prints
 * and JavaScript does not: of two texts equally near, Python takes the one with the even last digit,
 * JavaScript the greater one.
 */
function even_tie(exact: string, digits: number): string | undefined {
  const end = exact.length - ALL + digits;
  const kept = exact.slice(0, end).replace(/\.$/, "");
  return /^50*$/.test(exact.slice(end)) && /[02468]$/.test(kept) ? kept : undefined;
}

function sign_of(value: number): string {
  return value < 0 || Object.is(value, -0) ? "-" : "";
}

/** `f"{value:.{digits}f}"`. */
export function fixed(value: number, digits: number): string {
  const magnitude = Math.abs(value);
  const text = even_tie(magnitude.toFixed(ALL), digits) ?? magnitude.toFixed(digits);
  return not_finite(value) ?? sign_of(value) + text;
}

/** `f"{value:.{digits}e}"`. */
export function scientific(value: number, digits: number): string {
  const text = not_finite(value);
  if (text !== undefined) return text;
  const magnitude = Math.abs(value);
  const [exact, exact_exponent] = magnitude.toExponential(ALL).split("e") as [string, string];
  const [rounded, exponent] = magnitude.toExponential(digits).split("e") as [string, string];
  const even = even_tie(exact, digits);
  const power = even === undefined ? exponent : exact_exponent;
  return `${sign_of(value)}${even ?? rounded}e${power[0]}${power.slice(1).padStart(2, "0")}`;
}

const read_format_time = signature<{ t: number }>("format_time", { t: kinds.number() });

/**
 * Seconds as a clock shows them: "00:59", "01:01", from an hour on "1:00:00"; fractions are cut off.
 * Mirrors fastprogress's format_time.
 *
 * @throws TypeError for what is no number
 */
export function format_time(...args: Arguments<[t: number], [], { t: number }>): string {
  const whole = Math.trunc(read_format_time(args).t);
  const two = (part: number): string => String(part).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const clock = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return hours === 0 ? clock : `${hours}:${clock}`;
}
