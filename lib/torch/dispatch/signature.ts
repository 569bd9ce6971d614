/** Arguments as Python takes them: by position or by name, the names in a plain object at the end. */

import type { Keywords } from "../types.js";
import { is_keywords } from "./keywords.js";
import { type Kind, type Kinds, Later, required } from "./kinds.js";
import { nearest } from "./nearest.js";
import { is_native_promise } from "./values.js";

type Prefixes<T extends readonly unknown[]> = T extends readonly [...infer Head, unknown]
  ? Head | Prefixes<Head>
  : never;

/** Arguments by name: undefined is one that was not given, with exactOptionalPropertyTypes too. */
type Named<N> = { [K in keyof N]?: N[K] | undefined };

type RequiredKeys<N> = { [K in keyof N]-?: object extends Pick<N, K> ? never : K }[keyof N];

/** The rest of the arguments by name, when `Given` has come by position. */
type Rest<Given extends readonly unknown[], N extends object> = Given extends readonly []
  ? N & Keywords
  : { [K in RequiredKeys<N>]: Named<N> & Pick<N, K> & Keywords }[RequiredKeys<N>];

type BeforeRequired<R extends readonly unknown[], N extends object, M extends object> =
  Prefixes<R> extends infer Given
    ? Given extends readonly unknown[]
      ? [...given: Given, named: Rest<Given, N> & M]
      : never
    : never;

/** The object at the end, after all that must be given. */
type ByName<N extends object, M extends object> = object extends M
  ? [named?: Named<N> & Keywords]
  : [named: Named<N> & M & Keywords];

type AfterRequired<
  R extends readonly unknown[],
  O extends readonly unknown[],
  N extends object,
  M extends object,
> =
  Prefixes<O> extends infer Given
    ? Given extends readonly unknown[]
      ? [...required: R, ...optional: { [I in keyof Given]: Given[I] | undefined }, ...ByName<N, M>]
      : never
    : never;

/** All by position. */
type ByPosition<
  R extends readonly unknown[],
  O extends readonly unknown[],
  M extends object,
> = object extends M ? [...required: R, ...optional: { [I in keyof O]?: O[I] | undefined }] : never;

/**
 * The arguments of a function or class: by position in their order, and any of them by name in one
 * object at the end.
 *
 * ```ts
 * constructor(...args: Arguments<[size: number], [bias: boolean, eps: number], Options>) …
 * new Layer(3); new Layer(3, false, 1e-3); new Layer(3, { eps: 1e-3 }); new Layer({ size: 3 });
 * ```
 *
 * @typeParam R the parameters without a default, in their order
 * @typeParam O those with one
 * @typeParam N all parameters by their names, with those that are given by name alone
 * @typeParam M those that must be given by name
 */
export type Arguments<
  R extends readonly unknown[],
  O extends readonly unknown[],
  N extends object,
  M extends object = object,
> =
  | ByPosition<R, O, M>
  | AfterRequired<R, O, N, M>
  | BeforeRequired<R, N, M>
  | [
      ...required: R,
      ...optional: { [I in keyof O]: O[I] | undefined },
      named: Named<N> & M & Keywords,
    ];

/** Arguments as a reader returns them: each is there, given or by its default. */
export type ReadArguments<N> = { [K in keyof N]-?: Exclude<N[K], undefined> };

/** Description of a function's parameter, as {@link parameters_of} returns it. */
export interface ParameterDescription {
  name: string;
  /** The values that it takes, in words: "integer or null". */
  kind: string;
  /** Absent when the parameter must be given. */
  default?: unknown;
  keyword_only: boolean;
}

/** Asks a function for its parameters, instead of calling it. */
const ask: unique symbol = Symbol("parameters");

/** Asked for parameters, a function goes no further than to read its arguments. */
let answer: ParameterDescription[] | undefined;

/**
 * The parameters that a function or class reads its arguments by, in their order; undefined if it
 * reads them in another way. Nothing of it is run.
 *
 * @param self for a method, its object.
 */
export function parameters_of(
  callable: (...args: never[]) => unknown,
  self?: unknown,
): ParameterDescription[] | undefined {
  answer = undefined;
  try {
    if (/^class\b/.test(Function.prototype.toString.call(callable))) {
      Reflect.construct(callable, [ask]);
    } else {
      const result: unknown = Reflect.apply(callable, self, [ask]);
      if (is_native_promise(result)) result.catch(() => {});
    }
  } catch {
    // It says that it was asked, or that it cannot do with a symbol.
  }
  return answer;
}

interface DeclaredParameter {
  readonly name: string;
  readonly kind: Kind<unknown>;
  readonly fallback: unknown;
}

const now = (fallback: unknown): unknown =>
  fallback instanceof Later ? fallback.value() : fallback;

const plural = (count: number): string => `${count} positional argument${count === 1 ? "" : "s"}`;

/** The reader of one function's arguments. */
class Signature {
  readonly #all: readonly DeclaredParameter[];
  readonly #names: readonly string[];
  /** The most arguments that may come by position. */
  readonly #most: number;
  /** The number of required arguments. */
  readonly #least: number;
  /** The names of those that must be given, by position or by name. */
  readonly #required: readonly string[];
  /** The values that are read if nothing is given: copied as a whole, which is fastest. */
  readonly #defaults: Readonly<Record<string, unknown>>;
  /** The defaults that are asked for at each call. */
  readonly #later: readonly (readonly [string, Later<unknown>])[];

  constructor(
    readonly name: string,
    positional: readonly DeclaredParameter[],
    keyword_only: readonly DeclaredParameter[],
  ) {
    this.#all = [...positional, ...keyword_only];
    this.#names = this.#all.map((one) => one.name);
    this.#most = positional.length;
    this.#least = positional.filter(({ fallback }) => fallback === required).length;
    this.#required = this.#names.filter((_, i) => this.#all[i]?.fallback === required);
    this.#defaults = Object.fromEntries(this.#all.map(({ name, fallback }) => [name, fallback]));
    this.#later = this.#all.flatMap(({ name, fallback }) =>
      fallback instanceof Later ? [[name, fallback] as const] : [],
    );
  }

  read(args: readonly unknown[]): Record<string, unknown> {
    if (args[0] === ask) {
      answer = this.#descriptions();
      throw new Error(`${this.name}() was asked for its parameters`);
    }
    const keywords = this.#keywords(args);
    const count = keywords === undefined ? args.length : args.length - 1;
    if (count > this.#most) throw this.#too_many(count);
    const read: Record<string, unknown> = { ...this.#defaults };
    for (const [name, fallback] of this.#later) read[name] = fallback.value();
    for (let i = 0; i < count; i++) {
      const value = args[i];
      if (value !== undefined) read[this.#names[i] as string] = this.#checked(i, value, i + 1);
    }
    if (keywords !== undefined) this.#read_keywords(keywords, args, count, read);
    for (const name of this.#required) if (read[name] === required) throw this.#missing(read);
    return read;
  }

  /** The object at the end that has arguments by name. */
  #keywords(args: readonly unknown[]): Record<string, unknown> | undefined {
    const last = args[args.length - 1];
    if (!is_keywords(last)) return undefined;
    // A parameter that takes such an object has it, unless it could be arguments by name as well.
    const kind = args.length <= this.#most ? this.#all[args.length - 1]?.kind : undefined;
    if (kind?.is_plain_object && kind.accepts(last)) {
      const entries = Object.entries(last);
      if (entries.length === 0 || entries.some(([key, value]) => !this.#fits(key, value))) {
        return undefined;
      }
    }
    return last as Record<string, unknown>;
  }

  /** Whether a parameter has that name and takes that value. */
  #fits(key: string, value: unknown): boolean {
    const at = this.#place_of(key);
    return at >= 0 && (value === undefined || this.#all[at]?.kind.accepts(value));
  }

  /** The place of the parameter that may be given by that name, or -1. */
  #place_of(key: string): number {
    const at = this.#names.indexOf(key);
    return this.#all[at]?.kind.positional_only ? -1 : at;
  }

  #read_keywords(
    keywords: Record<string, unknown>,
    args: readonly unknown[],
    count: number,
    read: Record<string, unknown>,
  ): void {
    // Own properties only: a property added to Object.prototype is not an argument.
    for (const key of Object.keys(keywords)) {
      const at = this.#place_of(key);
      if (at < 0) throw this.#unexpected(key);
      if (at < count && args[at] !== undefined) {
        throw new TypeError(`${this.name}() got multiple values for argument '${key}'`);
      }
      const value = keywords[key];
      if (value !== undefined) read[key] = this.#checked(at, value);
    }
  }

  #checked(at: number, value: unknown, position?: number): unknown {
    const { kind, name } = this.#all[at] as DeclaredParameter;
    if (kind.accepts(value)) return value;
    const place = position === undefined ? "" : ` (position ${position})`;
    throw new TypeError(`${this.name}(): argument '${name}'${place} ${kind.refusal(value)}`);
  }

  #too_many(count: number): TypeError {
    const takes = this.#least === this.#most ? "" : `from ${this.#least} to `;
    const were = count === 1 ? "was" : "were";
    return new TypeError(
      `${this.name}() takes ${takes}${plural(this.#most)} but ${count} ${were} given`,
    );
  }

  #unexpected(key: string): TypeError {
    const names = this.#names.filter((name) => this.#place_of(name) >= 0);
    const found = nearest(key, names);
    const list = names.map((name) => `'${name}'`).join(", ");
    const advice =
      found !== undefined
        ? `. Did you mean '${found}'?`
        : list === ""
          ? ": it takes none"
          : `: it takes ${list}`;
    return new TypeError(`${this.name}() got an unexpected keyword argument '${key}'${advice}`);
  }

  #missing(read: Record<string, unknown>): TypeError {
    const missing = this.#names.filter((name) => read[name] === required);
    const list = missing.map((name) => `'${name}'`).join(", ");
    return new TypeError(
      `${this.name}() missing ${missing.length} required positional ` +
        `argument${missing.length === 1 ? "" : "s"}: ${list}`,
    );
  }

  #descriptions(): ParameterDescription[] {
    return this.#all.map(({ name, kind, fallback }, i) => ({
      name,
      kind: kind.name,
      ...(fallback === required ? {} : { default: now(fallback) }),
      keyword_only: i >= this.#most,
    }));
  }
}

const parameters = (kinds: Readonly<Record<string, Kind<unknown>>>): DeclaredParameter[] =>
  Object.entries(kinds).map(([name, kind]) => ({ name, kind, fallback: kind.fallback }));

/**
 * Makes a reader of the arguments of a function or class that PyTorch defines in Python.
 *
 * ```ts
 * const read = signature<{ input: Tensor; p: number }>("dropout", { input: tensor(), p: number(0.5) });
 * read([x, { p: 0.1 }]); // { input: x, p: 0.1 }
 * ```
 *
 * Parameters without a default come first, as in Python. An argument that is undefined is one that
 * was not given. The errors are Python's, with the nearest name there is.
 *
 * @param positional in their order: each a kind (lib/torch/dispatch/kinds.ts), which checks the
 *   argument. One that may be of any kind says so ({@link anything}).
 * @param keyword_only parameters that are given by name only: in Python, those after `*`.
 * @throws TypeError (when reading) if an argument is missing, unknown, superfluous, given twice or
 *   of another kind
 */
export function signature<P extends object, K extends object = object>(
  name: string,
  positional: Kinds<P>,
  keyword_only?: Kinds<K>,
): (args: readonly unknown[]) => P & K {
  const reader = new Signature(name, parameters(positional), parameters(keyword_only ?? {}));
  return (args) => reader.read(args) as P & K;
}
