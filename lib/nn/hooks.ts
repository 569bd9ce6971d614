/** Hooks kept in order of registration, each removable by its handle. */
import { RemovableHandle } from "../torch/index.js";

/** An ordered list of hooks. */
export class HookList<H> implements Iterable<H> {
  #entries: { hook: H }[] = [];

  /** Adds a hook at the end, or at the beginning with `prepend`. */
  register(hook: H, prepend = false): RemovableHandle {
    const entry = { hook };
    // Lists are replaced, not changed: a hook may remove itself while hooks run.
    this.#entries = prepend ? [entry, ...this.#entries] : [...this.#entries, entry];
    return new RemovableHandle(() => {
      this.#entries = this.#entries.filter((other) => other !== entry);
    });
  }

  get size(): number {
    return this.#entries.length;
  }

  *[Symbol.iterator](): IterableIterator<H> {
    for (const { hook } of this.#entries) yield hook;
  }
}
