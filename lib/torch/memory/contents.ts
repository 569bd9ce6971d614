/** Finds the tensors that a value holds, as far as JavaScript makes them visible. */
import { types } from "node:util";
import { Tensor } from "../tensor/index.js";
import { class_of } from "./classes.js";

/**
 * The method by which an object of torchnode's shows what it holds besides its properties: what is in
 * its private fields.
 *
 * @internal
 */
export const contents: unique symbol = Symbol("torchnode.contents");

interface Open {
  [contents](): Iterable<unknown>;
}

/** Result of {@link tensors_in}. */
export interface FoundTensors {
  readonly tensors: ReadonlySet<Tensor>;
  /**
   * Whether these are all of them. A function may hold tensors in its closure, an accessor may lead
   * anywhere, and private fields cannot be read from outside of their class.
   */
  readonly is_all: boolean;
}

/** JavaScript's own objects that hold nothing but their elements and properties. */
function is_built_in(value: object): boolean {
  return (
    Array.isArray(value) ||
    types.isMap(value) ||
    types.isSet(value) ||
    types.isDate(value) ||
    types.isRegExp(value) ||
    types.isNativeError(value) ||
    types.isBoxedPrimitive(value) ||
    types.isAnyArrayBuffer(value) ||
    ArrayBuffer.isView(value)
  );
}

/** The elements of an array up to this length are its properties; in a longer one others are not looked for. */
const short_array = 1024;
/** An array that says it is longer than this has few elements. */
const longest_array = 2 ** 24;

/** Looks into one value after the other. */
class Walk {
  readonly tensors = new Set<Tensor>();
  is_all = true;
  readonly #seen = new Set<object>();
  readonly #waiting: unknown[];

  constructor(value: unknown) {
    this.#waiting = [value];
  }

  run(): this {
    while (this.#waiting.length > 0) {
      const next = this.#waiting.pop();
      if ((typeof next !== "object" && typeof next !== "function") || next === null) continue;
      if (this.#seen.has(next)) continue;
      this.#seen.add(next);
      this.#visit(next);
    }
    return this;
  }

  #visit(value: object): void {
    if (types.isExternal(value)) return;
    // Its traps are anybody's code.
    if (types.isProxy(value)) {
      this.is_all = false;
      return;
    }
    if (value instanceof Tensor) this.tensors.add(value);
    else if (!this.#look_into_class(value)) this.is_all = false;
    if (types.isMap(value)) for (const entry of value) this.#waiting.push(...entry);
    else if (types.isSet(value)) for (const item of value) this.#waiting.push(item);
    if (Array.isArray(value) && value.length > short_array && value.length <= longest_array) {
      for (const element of value) this.#waiting.push(element);
    } else if (!ArrayBuffer.isView(value)) this.#add_properties(value);
  }

  /**
   * Looks into the private fields of torchnode's own objects. Returns false if the value may hold
   * more: in private fields of another class, or in a function's closure.
   */
  #look_into_class(value: object): boolean {
    const is_function = typeof value === "function";
    const may_be_native = !is_function && is_built_in(value);
    let prototype: object | null = Object.getPrototypeOf(value);
    while (prototype !== null) {
      if (Object.hasOwn(prototype, contents)) {
        this.#waiting.push(...(value as Open)[contents]());
        return true;
      }
      const parent: object | null = Object.getPrototypeOf(prototype);
      // Object.prototype, of this realm or of another.
      if (parent === null) break;
      const { is_native, is_open } = class_of(prototype);
      if (!is_open && !(is_native && may_be_native)) return false;
      prototype = parent;
    }
    return !is_function;
  }

  #add_properties(value: object): void {
    for (const key of Reflect.ownKeys(value)) {
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (property === undefined) continue;
      // No accessor is called: it may do anything.
      if (property.get !== undefined || property.set !== undefined) this.is_all = false;
      else this.#waiting.push(property.value);
    }
  }
}

/**
 * The tensors that a value holds: itself, in arrays, Maps and Sets, in the own properties of objects and
 * modules, at any depth.
 */
export function tensors_in(value: unknown): FoundTensors {
  return new Walk(value).run();
}
