import type { GlobalAbortSignal } from "../torch/internal.js";

/** Longest time between two yields to the event loop, in milliseconds, but for the step that ends it. */
const LONGEST_MS = 5;

/**
 * Gives the event loop its turns while a fit runs: timers, sockets and abort signals go on, and what
 * garbage collection left to do at the end of a turn is done.
 *
 * A turn is due every 5 ms, and a step that takes longer is followed by one: steps of up to 5 ms
 * leave no more than 10 ms between two turns.
 */
export class EventLoopYielder {
  readonly #signal: GlobalAbortSignal | undefined;
  readonly #now: () => number;
  #last: number;

  /** @param now the clock, in milliseconds. */
  constructor(signal?: GlobalAbortSignal, now: () => number = () => performance.now()) {
    this.#signal = signal;
    this.#now = now;
    this.#last = now();
  }

  /**
   * Whether a turn is due.
   *
   * @throws the signal's reason if the signal was aborted.
   */
  is_due(): boolean {
    this.#signal?.throwIfAborted();
    return this.#now() - this.#last >= LONGEST_MS;
  }

  /**
   * Waits a turn if one is due.
   *
   * @throws the signal's reason if the signal was aborted.
   */
  async yield_if_due(): Promise<void> {
    if (!this.is_due()) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.#last = this.#now();
    this.#signal?.throwIfAborted();
  }
}
