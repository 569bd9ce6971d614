import { iterator_of } from "../data/internal.js";
import { is_promise } from "../torch/internal.js";
import type { EventLoopYielder } from "./event_loop_yielder.js";
import { as_batch, type Batch } from "./learner_data.js";

/**
 * Calls `work` with each batch of a pass until it returns true: `for await`, with the event loop's
 * turns between batches. Between two turns nothing is awaited, unless a batch has to be waited for.
 */
export async function for_each_batch(
  batches: Iterable<unknown>,
  yielder: EventLoopYielder,
  work: (batch: Batch) => boolean,
): Promise<void> {
  // The caller goes on before the first batch, as with `for await`.
  await undefined;
  const iterator = iterator_of(batches);
  for (;;) {
    const step = iterator.next();
    const { done, value } = is_promise(step) ? await step : (step as IteratorResult<unknown>);
    if (done) return;
    let stops: boolean;
    try {
      const batch: unknown = is_promise(value) ? await value : value;
      if (yielder.is_due()) await yielder.yield_if_due();
      stops = work(as_batch(batch));
    } catch (error) {
      // As in `for await`, the first error counts.
      await close(iterator).catch(() => {});
      throw error;
    }
    if (stops) return close(iterator);
  }
}

/** Tells an iterator that no more batches are read. */
async function close(iterator: Iterator<unknown> | AsyncIterator<unknown>): Promise<void> {
  await iterator.return?.();
}
