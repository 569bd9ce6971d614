/** The result of registering a hook. */

import { identity_key } from "./equality.js";

/** Takes a hook away: `remove()`, or the end of a block for `using`. */
export class RemovableHandle {
  readonly #remove: () => void;

  constructor(remove: () => void) {
    this.#remove = remove;
  }

  /** By which test frameworks compare handles: each is equal to itself alone. */
  get [Symbol.toStringTag](): string {
    return identity_key(this, "RemovableHandle");
  }

  /** Takes the hook away; a second time it does nothing. */
  remove(): void {
    this.#remove();
  }

  [Symbol.dispose](): void {
    this.#remove();
  }
}
