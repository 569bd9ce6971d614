/** What registering a hook returns. */

/** Takes a hook away: `remove()`, or the end of a block for `using`. */
export class RemovableHandle {
  readonly #remove: () => void;

  constructor(remove: () => void) {
    this.#remove = remove;
  }

  remove(): void {
    this.#remove();
  }

  [Symbol.dispose](): void {
    this.#remove();
  }
}
