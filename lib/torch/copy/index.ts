/** Copies of values with everything that they hold: `torch.deepcopy`. */
import { types } from "node:util";
import { Complex } from "../complex.js";
import { Device } from "../device.js";
import * as kinds from "../dispatch/kinds.js";
import { signature } from "../dispatch/signature.js";
import { is_map, is_set, kind_of } from "../dispatch/values.js";
import { Dtype } from "../dtype.js";
import { Layout, MemoryFormat } from "../layout.js";
import { class_of } from "../memory/classes.js";
import { Generator } from "../random/generator.js";
import { Tensor } from "../tensor/index.js";
import { copied_tensor, type Memo, release_storages } from "./tensors.js";

export type { Memo } from "./tensors.js";

/** An object that says itself how it is copied. */
interface Copyable {
  __deepcopy__(memo: Memo): unknown;
}

const read_deepcopy = signature<{ x: unknown; memo: Memo | null }>("deepcopy", {
  x: kinds.value(),
  // By position alone, as x: an object with a key of this name is a value to copy.
  memo: new kinds.Kind<Memo | null>(
    "Map or null",
    (value) => value === null || types.isMap(value),
    null,
    false,
    [],
    true,
  ),
});

/** Values that never change, which are their own copies. */
const immutable = [Dtype, Device, Layout, MemoryFormat, Complex];

function refused(value: object, why: string): TypeError {
  return new TypeError(`cannot deepcopy '${kind_of(value)}' object${why}`);
}

/**
 * The method `__deepcopy__` of an object, if it has one.
 *
 * @throws TypeError if its class has private fields or methods, which no copy could be given
 */
function own_way(value: object): Copyable["__deepcopy__"] | undefined {
  for (let at: object | null = value; at !== null; at = Object.getPrototypeOf(at)) {
    if (at === Tensor.prototype) return undefined;
    const found: unknown = Object.getOwnPropertyDescriptor(at, "__deepcopy__")?.value;
    if (typeof found === "function") return found as Copyable["__deepcopy__"];
    if (!class_of(at).uses_private_names) continue;
    throw refused(
      value,
      ": its class has private fields or methods. Give it a method __deepcopy__(memo) that makes " +
        "the copy, notes it with memo.set(this, copy) and returns it",
    );
  }
  return undefined;
}

/** Copies an object's own properties to `copy`, with their attributes; accessors as they are. */
export function copy_properties(
  from: object,
  copy: object,
  memo: Memo,
  is_left_out: (key: string | symbol) => boolean = () => false,
): void {
  for (const key of Reflect.ownKeys(from)) {
    const property = Object.getOwnPropertyDescriptor(from, key);
    if (property === undefined || is_left_out(key)) continue;
    if ("value" in property) property.value = copied(property.value, memo);
    Object.defineProperty(copy, key, property);
  }
  if (Object.isFrozen(from)) Object.freeze(copy);
}

function copied_bytes(bytes: ArrayBufferLike, memo: Memo): ArrayBufferLike {
  const known = memo.get(bytes) as ArrayBufferLike | undefined;
  if (known !== undefined) return known;
  const copy = bytes.slice(0);
  memo.set(bytes, copy);
  return copy;
}

/** A typed array or DataView of the same bytes, in a copied buffer. */
function copied_view(view: ArrayBufferView, memo: Memo): object {
  const buffer = copied_bytes(view.buffer, memo);
  const prototype: object = Object.getPrototypeOf(view);
  // Node's Buffer is a subclass that is not to be constructed.
  let native = prototype;
  while (!class_of(native).is_native) native = Object.getPrototypeOf(native);
  const length = "length" in view ? view.length : view.byteLength;
  const copy = Reflect.construct(native.constructor, [buffer, view.byteOffset, length]) as object;
  Object.setPrototypeOf(copy, prototype);
  memo.set(view, copy);
  return copy;
}

/** The prototype of all iterators that JavaScript makes, generators' among them. */
const iterator_prototype: object = Object.getPrototypeOf(Object.getPrototypeOf([].values()));

/** Whether an object is of a class of JavaScript's own, whose objects are more than their properties. */
function is_native(value: object): boolean {
  let at: object | null = Object.getPrototypeOf(value);
  for (; at !== null; at = Object.getPrototypeOf(at)) {
    if (at === iterator_prototype) return true;
    // The last one is Object.prototype, of this realm or of another.
    if (Object.getPrototypeOf(at) !== null && class_of(at).is_native) return true;
  }
  return types.isExternal(value) || types.isModuleNamespaceObject(value);
}

/**
 * An object of the same kind of JavaScript's own, without contents.
 *
 * @throws TypeError if there is no copying that kind: a promise, an iterator, a WeakMap …
 */
function empty_like(value: object): object {
  if (Array.isArray(value)) return [];
  if (is_map(value)) return new Map();
  if (is_set(value)) return new Set();
  if (types.isDate(value)) return new Date(value.getTime());
  if (types.isRegExp(value)) return new RegExp(value.source, value.flags);
  if (types.isNativeError(value)) return new Error();
  if (is_native(value)) throw refused(value, "");
  return {};
}

function copied_object(value: object, memo: Memo): object {
  const copy = empty_like(value);
  const prototype: object | null = Object.getPrototypeOf(value);
  if (Object.getPrototypeOf(copy) !== prototype) Object.setPrototypeOf(copy, prototype);
  memo.set(value, copy);
  if (copy instanceof Map) {
    for (const [key, item] of value as Map<unknown, unknown>) {
      Map.prototype.set.call(copy, copied(key, memo), copied(item, memo));
    }
  } else if (copy instanceof Set) {
    for (const item of value as Set<unknown>) Set.prototype.add.call(copy, copied(item, memo));
  }
  if (types.isNativeError(value)) copy_properties(value, copy, memo, (key) => key === "stack");
  else copy_properties(value, copy, memo);
  return copy;
}

/** A generator in the same state, which draws the same numbers. */
function copied_generator(generator: Generator, memo: Memo): Generator {
  const copy = new Generator(generator.device);
  copy.set_state(generator.get_state());
  memo.set(generator, copy);
  return copy;
}

function copied_tensor_object(tensor: Tensor, memo: Memo): Tensor {
  const copy = copied_tensor(tensor, memo);
  // The class's own fields are there already; the others are somebody's additions.
  copy_properties(tensor, copy, memo, (key) => key === "memory");
  return copy;
}

/** The copy of a value, the same one each time that the value is met. */
function copied(value: unknown, memo: Memo): unknown {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return value;
  if (memo.has(value)) return memo.get(value);
  if (value instanceof Generator) return copied_generator(value, memo);
  if (immutable.some((type) => value instanceof type)) return value;
  if (types.isProxy(value)) throw refused(value, "");
  const way = own_way(value);
  if (way !== undefined) {
    const copy: unknown = way.call(value as Copyable, memo);
    memo.set(value, copy);
    return copy;
  }
  if (typeof value === "function") return value;
  if (value instanceof Tensor) return copied_tensor_object(value, memo);
  if (types.isAnyArrayBuffer(value)) return copied_bytes(value, memo);
  return ArrayBuffer.isView(value) ? copied_view(value, memo) : copied_object(value, memo);
}

/**
 * Copies a value with everything that it holds, at any depth: arrays, objects of any class, Maps, Sets,
 * typed arrays, tensors, modules, optimizers, generators. The counterpart of Python's `copy.deepcopy`.
 *
 * A value that is met twice is copied once, so aliases and circles stay as they are; tensors that share memory
 * have copies that share memory. A tensor's `grad` is copied with it; that of a Parameter is not, as in
 * Python. Functions, dtypes and devices are their own copies. An object's own properties are copied and
 * its constructor is not run; a class that has private fields, or wants it otherwise, has a method
 * `__deepcopy__(memo)`, which returns the copy.
 *
 * @param memo values that are copied already, each with its copy: as `__deepcopy__` is given it, to hand
 *   on. Default: null, a new one.
 * @returns the copy
 * @throws Error for a tensor that autograd has computed
 * @throws TypeError for a value that cannot be copied: a promise, an iterator, an object with private
 *   fields
 */
export function deepcopy<T>(x: T, memo?: Memo | null): T;
export function deepcopy<T>(...args: unknown[]): T {
  const { x, memo } = read_deepcopy(args);
  if (memo !== null) return copied(x, memo) as T;
  const own: Memo = new Map();
  try {
    return copied(x, own) as T;
  } finally {
    release_storages(own);
  }
}
