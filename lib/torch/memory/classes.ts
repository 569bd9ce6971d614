/** The classes of objects, as far as their source tells of them. */

/** A private field that is declared, read or set, and what compilers make of one for an older JavaScript. */
const private_field =
  /#[\p{ID_Start}$_][\p{ID_Continue}$]*\s*(?:[;}]|=[^=])|__private|_?classPrivateField|WeakMap/u;

/** A private field or method that is used, and what compilers make of one. */
const private_name =
  /\.\s*#[\p{ID_Start}$_]|#[\p{ID_Start}$_][\p{ID_Continue}$]*\s+in\b|__private|_?classPrivate/u;

/** Facts of a class by its prototype, apart from those that it extends. */
export interface ClassFacts {
  /** Whether it is JavaScript's own. */
  readonly is_native: boolean;
  /** Whether it can be seen to add no private fields to its objects. */
  readonly is_open: boolean;
  /** Whether it uses private fields or methods of its objects, which only its constructor adds. */
  readonly uses_private_names: boolean;
}

const classes = new WeakMap<object, ClassFacts>();

/** The class that a prototype is of. */
export function class_of(prototype: object): ClassFacts {
  const known = classes.get(prototype);
  if (known !== undefined) return known;
  const made_by: unknown = Object.getOwnPropertyDescriptor(prototype, "constructor")?.value;
  const source =
    typeof made_by === "function" ? Function.prototype.toString.call(made_by) : undefined;
  const is_native = source?.endsWith("{ [native code] }") ?? false;
  const found = {
    is_native,
    is_open: source !== undefined && !is_native && !private_field.test(source),
    uses_private_names: source !== undefined && !is_native && private_name.test(source),
  };
  classes.set(prototype, found);
  return found;
}
