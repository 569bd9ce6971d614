/** Printing of tensors: the options that `torch.set_printoptions` sets. */
import { boolean, choice, nullable, number } from "../dispatch/kinds.js";
import { no_arguments } from "../dispatch/no_arguments.js";
import { synchronous } from "../dispatch/promises.js";
import { type Arguments, type ReadArguments, signature } from "../dispatch/signature.js";

/** The options of printing; for all tensors of this thread. */
export interface PrintOptions {
  /** Digits after the decimal point. */
  precision: number;
  /** A tensor of more elements than this is summarised. */
  threshold: number;
  /** The number of elements that a summary shows at either end of a dimension. */
  edgeitems: number;
  /** Characters a line has at most; summarised matrices do not mind it. */
  linewidth: number;
  /** Scientific notation: always, never, or (null) if the elements' sizes require it. */
  sci_mode: boolean | null;
}

/** A set of values for all options but `sci_mode`. */
export type PrintProfile = "default" | "short" | "full";

const profiles: Record<PrintProfile, Omit<PrintOptions, "sci_mode">> = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Number.POSITIVE_INFINITY, edgeitems: 3, linewidth: 80 },
};

/** The parameters of {@link set_printoptions}, by name. */
export type SetPrintOptions = { [K in keyof PrintOptions]?: PrintOptions[K] | null } & {
  /** A set of values for all numbers. */
  profile?: PrintProfile | null;
};

const read_options = signature<ReadArguments<SetPrintOptions>>("set_printoptions", {
  precision: nullable(number()),
  threshold: nullable(number()),
  edgeitems: nullable(number()),
  linewidth: nullable(number()),
  profile: nullable(choice(["default", "short", "full"])),
  sci_mode: nullable(boolean()),
});

const current: PrintOptions = { ...profiles.default, sci_mode: null };

/** The options now in force. For reading; {@link set_printoptions} changes them. */
export const print_options: Readonly<PrintOptions> = current;

// JavaScript's own formatting of numbers goes up to this many digits.
const most_digits = 100;

function check_count(name: string, value: number, most = Number.POSITIVE_INFINITY): void {
  const whole = Number.isInteger(value) || (name === "threshold" && value === most);
  if (!whole || value < 0 || value > most) {
    const range = most === Number.POSITIVE_INFINITY ? "an integer from 0" : `from 0 to ${most}`;
    throw new RangeError(`set_printoptions(): ${name} must be ${range}, not ${value}`);
  }
}

/**
 * Sets options of printing; what is not given stays as it is, except that `sci_mode` goes back to
 * null, as in PyTorch.
 *
 * `profile` sets all numbers at once, and the others given beside it win.
 *
 * @throws RangeError if a number is negative or not whole; TypeError for an unknown profile.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export function set_printoptions(
  ...args: Arguments<
    [],
    [
      precision: number | null,
      threshold: number | null,
      edgeitems: number | null,
      linewidth: number | null,
      profile: PrintProfile | null,
      sci_mode: boolean | null,
    ],
    SetPrintOptions
  >
): void {
  const { profile, sci_mode, ...numbers } = read_options(args);
  const next = { ...current, ...(profile == null ? {} : profiles[profile]) };
  for (const name of ["precision", "threshold", "edgeitems", "linewidth"] as const) {
    const value = numbers[name];
    if (value == null) continue;
    check_count(name, value, name === "precision" ? most_digits : undefined);
    next[name] = value;
  }
  Object.assign(current, next, { sci_mode: sci_mode ?? null });
}

/** A copy of the options in force, which {@link set_printoptions} takes. */
export function get_printoptions(...args: []): PrintOptions {
  no_arguments("get_printoptions", args);
  return { ...current };
}

/** Puts back what was before at the end of a block: `using _ = torch.printoptions({ precision: 2 })`. */
export interface PrintOptionsGuard {
  [Symbol.dispose](): void;
}

/**
 * Runs `fn` with other options of printing, and puts the former ones back; without `fn` it returns a
 * guard, whose end puts them back. Takes what {@link set_printoptions} takes. Mirrors
 * torch.printoptions.
 *
 * @returns the result of `fn`, or the guard
 * @throws RangeError or TypeError as {@link set_printoptions}
 */
export function printoptions(options: SetPrintOptions): PrintOptionsGuard;
export function printoptions<T>(options: SetPrintOptions, fn: () => T): T;
export function printoptions<T>(options: SetPrintOptions, fn?: () => T): T | PrintOptionsGuard {
  const former = get_printoptions();
  set_printoptions(options);
  const put_back = () => set_printoptions(former);
  if (fn === undefined) return { [Symbol.dispose]: put_back };
  try {
    return synchronous(
      fn(),
      "torch.printoptions takes a synchronous function: what an async one does after its first " +
        "await would run without it",
    );
  } finally {
    put_back();
  }
}
