/**
 * The addon in a realm that is not its own.
 *
 * Jest and `node:vm` evaluate modules in contexts with an `Array`, `Object` and `Error` of their own.
 * Node.js loads an addon into its main context from whichever realm it is asked for, and the
 * addon's objects belong to that context: an error is not an instance of the caller's `TypeError`,
 * a shape is not strictly equal to the caller's `[2]`. Therefore every object from the addon gets
 * the caller's prototypes there. In the main context nothing is wrapped.
 */
type Callable = (...args: unknown[]) => unknown;

/** The last prototype of an object: its realm's `Object.prototype`. */
function root_of(object: object): object {
  let root = object;
  for (;;) {
    const above: object | null = Object.getPrototypeOf(root);
    if (above === null) return root;
    root = above;
  }
}

const is_native = (value: unknown): boolean =>
  typeof value === "function" &&
  Function.prototype.toString.call(value).endsWith("{ [native code] }");

/** Gives what another realm has made the prototypes of this one. */
class Localizer {
  /** By a function of the other realm, the one that stands for it here. */
  readonly #functions = new WeakMap<object, Callable>();
  /** By a prototype of the other realm, the one to put in its place. */
  readonly #prototypes = new WeakMap<object, object>();

  /** @param foreign_root the other realm's `Object.prototype` */
  constructor(readonly foreign_root: object) {}

  /** The value itself with this realm's prototypes, at any depth; for a function another. */
  localized(value: unknown): unknown {
    if (typeof value === "function") {
      return root_of(value) === this.foreign_root ? this.#function(value as Callable) : value;
    }
    if (typeof value !== "object" || value === null) return value;
    const prototype: object | null = Object.getPrototypeOf(value);
    if (prototype === null || root_of(prototype) !== this.foreign_root) return value;
    Reflect.setPrototypeOf(value, this.#prototype(prototype));
    if (Array.isArray(value)) for (const item of value) this.localized(item);
    else if (prototype === this.foreign_root) {
      for (const key of Reflect.ownKeys(value)) {
        const item: unknown = Reflect.get(value, key);
        const local = this.localized(item);
        if (local !== item) Reflect.set(value, key, local);
      }
    }
    return value;
  }

  #prototype(foreign: object): object {
    let own = this.#prototypes.get(foreign);
    if (own === undefined) {
      own = this.#own_prototype(foreign);
      this.#prototypes.set(foreign, own);
    }
    return own;
  }

  /** This realm's class of that name has it; a class of the addon gets one that wraps its methods. */
  #own_prototype(foreign: object): object {
    const type = foreign.constructor;
    const global: unknown = Reflect.get(globalThis, type?.name ?? "");
    if (typeof global === "function" && global.prototype) return global.prototype as object;
    if (!is_native(type)) return foreign;
    const own = Object.create(Object.prototype) as object;
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(foreign))) {
      if (typeof value !== "function") continue;
      const method = this.#function(value as Callable);
      Object.defineProperty(own, name, { value: method, configurable: true, writable: true });
    }
    return own;
  }

  #function(foreign: Callable): Callable {
    const known = this.#functions.get(foreign);
    if (known !== undefined) return known;
    const { localized } = this.#bound;
    const given = (args: unknown[]): unknown[] =>
      args.map((arg) => (typeof arg === "function" ? this.#callback(arg as Callable) : arg));
    const local = function (this: unknown, ...args: unknown[]): unknown {
      try {
        return localized(
          new.target === undefined
            ? Reflect.apply(foreign, this, given(args))
            : Reflect.construct(foreign, given(args)),
        );
      } catch (error) {
        throw localized(error);
      }
    };
    this.#functions.set(foreign, local);
    return local;
  }

  readonly #bound = { localized: (value: unknown): unknown => this.localized(value) };

  /** A function of this realm that the addon calls with arguments of its own. */
  #callback(callback: Callable): Callable {
    if (root_of(callback) === this.foreign_root) return callback;
    const { localized } = this.#bound;
    return function (this: unknown, ...args: unknown[]): unknown {
      const own = args.map(localized);
      return new.target === undefined
        ? Reflect.apply(callback, this, own)
        : Reflect.construct(callback, own);
    };
  }
}

/** The addon's exports as functions of this realm: themselves if the addon was loaded into it. */
export function in_this_realm<T extends object>(exports: T): T {
  const root = root_of(exports);
  if (root === Object.prototype) return exports;
  const localizer = new Localizer(root);
  const entries = Object.entries(exports).map(([name, value]) => [
    name,
    localizer.localized(value),
  ]);
  return Object.fromEntries(entries) as T;
}
