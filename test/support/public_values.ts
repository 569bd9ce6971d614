/** Every public value of the package, by the expression that a program writes for it. */
import type { LanguageServer } from "./language_server.js";

/** A member of a namespace, of a class, or of a class's instances. */
export interface Member {
  /** The expression that it is a member of: "torchnode.torch", "torchnode.nn.Linear.prototype". */
  of: string;
  name: string;
  value: unknown;
}

/** An object to look into: a namespace, a class or a class's prototype. */
interface Holder {
  path: string;
  value: object;
  names: string[];
}

export const is_class = (value: unknown): value is abstract new () => object =>
  typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));

function is_namespace(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Members that every function has, and that are offered of classes and of modules, which can be called. */
const of_functions = new Set([...Object.getOwnPropertyNames(Function.prototype), "prototype"]);

function value_of(holder: object, name: string): unknown {
  try {
    return Reflect.get(holder, name);
  } catch {
    // A getter that wants an instance.
    return undefined;
  }
}

/** The holders of the next depth: namespaces, and each class with its prototype. */
function within({ path, value, names }: Holder, seen: Set<object>): Omit<Holder, "names">[] {
  if (path.endsWith(".prototype")) return [];
  const found: Omit<Holder, "names">[] = [];
  for (const name of names) {
    if (typeof value === "function" && of_functions.has(name)) continue;
    const member = value_of(value, name);
    const inner = `${path}.${name}`;
    if (is_class(member) && !seen.has(member)) {
      seen.add(member);
      found.push({ path: inner, value: member });
      found.push({ path: `${inner}.prototype`, value: member.prototype });
    } else if (is_namespace(member) && !seen.has(member)) {
      seen.add(member);
      found.push({ path: inner, value: member });
    }
  }
  return found;
}

/** All holders that are reached from `module`, with the names that an editor offers of each. */
export async function public_holders(
  server: LanguageServer,
  path: string,
  module: object,
): Promise<Holder[]> {
  const holders: Holder[] = [];
  const seen = new Set<object>();
  let next: Omit<Holder, "names">[] = [{ path, value: module }];
  while (next.length > 0) {
    const lists = await server.completions(next.map((holder) => holder.path));
    const found = next.map((holder, i) => ({ ...holder, names: lists[i] ?? [] }));
    holders.push(...found);
    next = found.flatMap((holder) => within(holder, seen));
  }
  return holders;
}

/** The holders' members; of a class that inherits from a public one, only those of its own. */
export function members_of(holders: readonly Holder[]): Member[] {
  const by_value = new Map(holders.map((holder) => [holder.value, holder]));
  const inherited = ({ value }: Holder): Set<string> => {
    let base: object | null = Object.getPrototypeOf(value);
    while (base !== null && !by_value.has(base)) base = Object.getPrototypeOf(base);
    const names = base === null ? [] : (by_value.get(base)?.names ?? []);
    return new Set(names.filter((name) => !Object.hasOwn(value, name)));
  };
  return holders.flatMap((holder) => {
    const of_base = inherited(holder);
    const is_function = typeof holder.value === "function";
    return (
      holder.names
        // `[Symbol.iterator]` is offered as "Symbol".
        .filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== "Symbol")
        .filter((name) => !of_base.has(name) && !(is_function && of_functions.has(name)))
        .map((name) => ({ of: holder.path, name, value: value_of(holder.value, name) }))
    );
  });
}
