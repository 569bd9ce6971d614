/** The values of Python that have no counterpart in JavaScript while a pickle is read. */

/** A dict, in the order of its items; its class is recognized by its attributes. */
export class Dict {
  readonly items = new Map<unknown, unknown>();
  /** The attributes that a file sets on the dict itself, such as an OrderedDict's `_metadata`. */
  attributes: Dict | undefined;
}

/** A tuple, until it becomes an array: only a list can be added to. */
export class Tuple {
  constructor(readonly items: readonly unknown[]) {}
}

/** A class or function of Python, known by its full name. */
export class Global {
  constructor(
    readonly name: string,
    /** Returns the result of calling it. Throws for arguments that it does not take. */
    readonly call: (args: readonly unknown[]) => unknown,
  ) {}
}
