/**
 * Kinds of arguments. A function or class names its parameters once, each with a kind that says which
 * values it takes and the default; {@link signature} reads arguments by them.
 */
import { are_all, most_elements } from "./check_length.js";
import { nearest } from "./nearest.js";
import { is_map, is_plain, kind_of } from "./values.js";

/** In the place of a default: the parameter must be given. */
export const required: unique symbol = Symbol("required");

/** A default that is asked for anew at each call. */
export class Later<T> {
  constructor(readonly value: () => T) {}
}

/** Values that a parameter takes, and its default. */
export class Kind<out T> {
  constructor(
    /** The values in words, as in "must be boolean". */
    readonly name: string,
    readonly accepts: (value: unknown) => boolean,
    readonly fallback: T | Later<T> | typeof required = required,
    /** Values of the kind may be plain objects, which are not taken for arguments by name then. */
    readonly is_plain_object = false,
    /** The strings there are, if the kind has some: an error names the nearest. */
    readonly choices: readonly string[] = [],
    /** The parameter has no name for the caller: Python's parameters before a `/`. */
    readonly positional_only = false,
  ) {}

  #with<D>(fallback: D | Later<D>): Kind<T | D> {
    const { name, accepts, is_plain_object, choices, positional_only } = this;
    return new Kind<T | D>(name, accepts, fallback, is_plain_object, choices, positional_only);
  }

  /** The same values with a default. */
  or<D>(fallback: D): Kind<T | D> {
    // The constructor takes undefined for no default.
    return this.#with(fallback === undefined ? new Later(() => fallback) : fallback);
  }

  /** The same values with a default that may change, such as a setting. */
  or_later<D>(fallback: () => D): Kind<T | D> {
    return this.#with(new Later(fallback));
  }

  /** Returns the part of an error text about a value that is not of this kind. */
  refusal(value: unknown): string {
    const { choices } = this;
    if (choices.length === 0 || typeof value !== "string") {
      return `must be ${this.name}, not ${shown(value)}`;
    }
    const found = nearest(value, choices);
    const advice = found === undefined ? "" : `. Did you mean ${JSON.stringify(found)}?`;
    return `must be ${this.name}, not ${JSON.stringify(value.slice(0, 64))}${advice}`;
  }
}

/** A value in an error's text. Numbers and strings are short enough to be shown. */
function shown(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? "number" : String(value);
  return kind_of(value);
}

/** A kind for each parameter. */
export type Kinds<P extends object> = { readonly [K in keyof P]-?: Kind<P[K]> };

type Default<T> = T | typeof required;

/** A whole number without a default: it must be given. */
export const integer = (fallback: Default<number> = required): Kind<number> =>
  new Kind("integer", Number.isInteger, fallback);

/** A whole number, which may be a bigint. */
export const whole = (fallback: Default<number | bigint> = required): Kind<number | bigint> =>
  new Kind<number | bigint>(
    "integer",
    (value) => typeof value === "bigint" || Number.isInteger(value),
    fallback,
  );

/** Any number, infinite and NaN ones too. */
export const number = (fallback: Default<number> = required): Kind<number> =>
  new Kind("number", (value) => typeof value === "number", fallback);

export const boolean = (fallback: Default<boolean> = required): Kind<boolean> =>
  new Kind("boolean", (value) => typeof value === "boolean", fallback);

export const string = (fallback: Default<string> = required): Kind<string> =>
  new Kind("string", (value) => typeof value === "string", fallback);

/** A function of any kind, classes included. */
export const callable = <F extends (...args: never[]) => unknown>(
  fallback: Default<F> = required,
): Kind<F> => new Kind<F>("function", (value) => typeof value === "function", fallback);

/** Any value at all, except undefined, which is never an argument. */
export const anything = <T = unknown>(fallback: Default<T> = required): Kind<T> =>
  new Kind<T>("anything", () => true, fallback, true);

/**
 * Any value at all, by position alone: an object with a key of the parameter's name is a value like
 * any other.
 */
export const value = <T = unknown>(): Kind<T> =>
  new Kind<T>("anything", () => true, required, true, [], true);

/** An object without a class, or a Map: what Python has a dict for. */
export const mapping = <T extends object>(fallback: Default<T> = required): Kind<T> =>
  new Kind<T>("object or Map", (value) => is_plain(value) || is_map(value), fallback, true);

/** Something that `for … of` goes through, except a string. */
export const iterable = <T extends Iterable<unknown>>(fallback: Default<T> = required): Kind<T> =>
  new Kind<T>(
    "iterable",
    (value) =>
      typeof value === "object" &&
      value !== null &&
      typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === "function",
    fallback,
  );

/** One of several strings. An error names the nearest. */
export const choice = <const C extends string>(
  choices: readonly C[],
  fallback: Default<C> = required,
): Kind<C> => {
  const list = choices.map((one) => JSON.stringify(one)).join(", ");
  const words = choices.length > 1 ? `one of ${list}` : list;
  const accepts = (value: unknown): boolean => (choices as readonly unknown[]).includes(value);
  return new Kind<C>(words, accepts, fallback, false, choices);
};

/** A class, abstract ones too, whatever its constructor takes. */
interface Class<T> {
  readonly prototype: T;
  readonly name: string;
  [Symbol.hasInstance](value: unknown): boolean;
}

/** An instance of a class, or of a subclass. */
export const instance = <T>(
  type: Class<T>,
  name: string = type.name,
  fallback: Default<T> = required,
): Kind<T> => new Kind<T>(name, (value) => type[Symbol.hasInstance](value), fallback);

/** A value of the kind, or null. Default: null. */
export function nullable<T>(kind: Kind<T>, fallback: Default<T | null> = null): Kind<T | null> {
  const accepts = (value: unknown): boolean => value === null || kind.accepts(value);
  const { name, is_plain_object, choices } = kind;
  return new Kind<T | null>(`${name} or null`, accepts, fallback, is_plain_object, choices);
}

/** A value of any of the kinds. */
export function either<T extends readonly unknown[]>(
  ...kinds: { [I in keyof T]: Kind<T[I]> }
): Kind<T[number]> {
  const all = kinds as readonly Kind<T[number]>[];
  return new Kind<T[number]>(
    all.map(({ name }) => name).join(" or "),
    (value) => all.some((kind) => kind.accepts(value)),
    required,
    all.some((kind) => kind.is_plain_object),
    all.flatMap((kind) => kind.choices),
  );
}

function array_name(elements: string, length: number | undefined): string {
  if (elements === "anything" && length === undefined) return "array";
  const count = length === undefined ? "" : `${length} `;
  const names = elements === "anything" ? "elements" : `${elements}s`;
  return `array of ${count}${length === 1 ? names.slice(0, -1) : names}`;
}

/** An array whose elements are all of the kind, of that length if one is given. */
export const array_of = <T>(kind: Kind<T>, length?: number): Kind<readonly T[]> =>
  new Kind<readonly T[]>(
    array_name(kind.name, length),
    (value) =>
      Array.isArray(value) &&
      // An iterator of its own may give anything, and never end.
      !Object.hasOwn(value, Symbol.iterator) &&
      (length === undefined ? value.length <= most_elements : value.length === length) &&
      are_all(value, kind.accepts),
  );

/** A value of the kind, or an array of them. */
export const one_or_more = <T>(kind: Kind<T>): Kind<T | readonly T[]> =>
  either<[T, readonly T[]]>(kind, array_of(kind));

/** A size for each dimension: a number for all of them, or an array. */
export const sizes = (): Kind<number | readonly number[]> => one_or_more(integer());

/** The same values for a parameter that has no name for the caller: Python's before a `/`. */
export function positional<T>(kind: Kind<T>): Kind<T> {
  const { name, accepts, fallback, is_plain_object, choices } = kind;
  return new Kind(name, accepts, fallback, is_plain_object, choices, true);
}
