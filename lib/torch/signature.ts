/** Arguments as Python takes them: by position or by name, the names in a plain object at the end. */
import { is_keywords } from "./keywords.js";

/** In the place of a default: the parameter must be given. */
export const required: unique symbol = Symbol("required");

/** A function's parameters in their order, each with its default. */
export type Parameters<P extends object> = { readonly [K in keyof P]-?: P[K] | typeof required };

const plural = (count: number): string => `${count} positional argument${count === 1 ? "" : "s"}`;

function missing_arguments(name: string, read: Record<string, unknown>): TypeError {
  const missing = Object.keys(read).filter((key) => read[key] === required);
  const list = missing.map((key) => `'${key}'`).join(", ");
  return new TypeError(
    `${name}() missing ${missing.length} required positional ` +
      `argument${missing.length === 1 ? "" : "s"}: ${list}`,
  );
}

/**
 * What reads the arguments of a function that Python defines in Python.
 *
 * ```ts
 * const read = signature<{ input: Tensor; p: number }>("dropout", { input: required, p: 0.5 });
 * read([x, { p: 0.1 }]); // { input: x, p: 0.1 }
 * ```
 *
 * Parameters without a default come first, as in Python. An argument that is undefined is one that
 * was not given. The errors are Python's.
 *
 * @param keyword_only what may be given by name alone: in Python, what comes after `*`.
 * @throws TypeError (when reading) where an argument is missing, unknown, one too many or there twice
 */
export function signature<P extends object, K extends object = object>(
  name: string,
  parameters: Parameters<P>,
  keyword_only?: Parameters<K>,
): (args: readonly unknown[]) => P & K {
  const most = Object.keys(parameters).length;
  const all = { ...parameters, ...keyword_only };
  const names = Object.keys(all);
  const defaults = Object.values(all) as unknown[];
  const least = defaults.filter((value) => value === required).length;
  return (args) => {
    const last = args[args.length - 1];
    const keywords = is_keywords(last) ? (last as Record<string, unknown>) : undefined;
    const count = keywords === undefined ? args.length : args.length - 1;
    if (count > most) {
      const takes = least === most ? "" : `from ${least} to `;
      throw new TypeError(`${name}() takes ${takes}${plural(most)} but ${count} were given`);
    }
    const read: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i++) {
      const value = i < count ? args[i] : undefined;
      read[names[i] as string] = value === undefined ? defaults[i] : value;
    }
    // Its own only: what somebody has added to Object.prototype is no argument.
    for (const key of keywords === undefined ? [] : Object.keys(keywords)) {
      const at = names.indexOf(key);
      if (at < 0) throw new TypeError(`${name}() got an unexpected keyword argument '${key}'`);
      if (at < count && args[at] !== undefined) {
        throw new TypeError(`${name}() got multiple values for argument '${key}'`);
      }
      if (keywords?.[key] !== undefined) read[key] = keywords[key];
    }
    for (let i = 0; i < least; i++) {
      if (read[names[i] as string] === required) throw missing_arguments(name, read);
    }
    return read as P & K;
  };
}
