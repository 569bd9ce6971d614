/** Objects of a class that can be called like functions. */

/** Makes V8 keep the object's properties in a hidden class again, after `delete` had put them in a table. */
export function make_fast(object: object): void {
  // An object that becomes a prototype is given fast properties; nothing else asks for them.
  function Holder() {}
  Holder.prototype = object;
  Reflect.construct(Holder, []);
}

/** Makes a function an object of a class, by the class's prototype. */
export function become_object(self: (...args: never[]) => unknown, prototype: object): object {
  Reflect.deleteProperty(self, "name");
  Reflect.deleteProperty(self, "length");
  Object.setPrototypeOf(self, prototype);
  make_fast(self);
  return self;
}

/**
 * A base class whose objects are functions: calling one calls its `__call__`.
 *
 * The constructor returns an arrow function with the class's prototype, so class fields, methods,
 * `instanceof` and enumeration work as on any object; `typeof` says "function". A function's own
 * `name` and `length` are removed, so a subclass may use these names.
 */
export abstract class CallableObject {
  constructor() {
    const self = (...args: unknown[]): unknown => callable.__call__(...args);
    const callable = self as unknown as CallableObject;
    become_object(self, new.target.prototype);
    // biome-ignore lint/correctness/noConstructorReturn: the object is to be callable.
    return callable;
  }

  protected abstract __call__(...args: unknown[]): unknown;
}
