/** Passes over what can be iterated: one that can be iterated only once is said to be spent. */
import { is_promise, kind_of } from "../torch/internal.js";

const begun = new WeakSet<object>();

/** The number of elements of the longest pass over a source. */
const given = new WeakMap<object, number>();

function spent(source: object, what: string): Error {
  return new Error(
    `the ${what} is spent: ${kind_of(source)} gives its elements only once, and a pass over it has ` +
      "been made. Each epoch is a new pass: give an array, or an object whose [Symbol.iterator]() " +
      "makes a new iterator each time, such as { [Symbol.iterator]: function* () { … } }",
  );
}

/**
 * The iterator of a new pass.
 *
 * @throws Error if the source is its own iterator (a generator) and a pass was begun before
 */
export function begin_pass<I extends object>(source: object, iterator: I, what: string): I {
  if ((iterator as object) !== source) return iterator;
  if (begun.has(source)) throw spent(source, what);
  begun.add(source);
  return iterator;
}

/** The elements of one pass. {@link begin_pass} says when it throws. */
export function elements<T>(source: Iterable<T>, what: string): Iterable<T> {
  const iterator = begin_pass(source, source[Symbol.iterator](), what);
  return { [Symbol.iterator]: () => iterator };
}

/**
 * Notes how many elements a whole pass has given.
 *
 * @throws Error if this pass gave no elements but an earlier one did: a stream that was read to its
 * end
 */
export function end_pass(source: object, count: number, what: string): void {
  const before = given.get(source) ?? 0;
  if (count === 0 && before > 0) throw spent(source, what);
  given.set(source, Math.max(before, count));
}

/** The iterators of elements that are there, by the asynchronous ones that {@link as_async} made. */
const inner = new WeakMap<AsyncIterator<unknown>, Iterator<unknown>>();

/**
 * An iterator as one whose elements are waited for. Cheaper than an async generator: one promise an
 * element.
 */
export function as_async<T>(iterator: Iterator<T>): AsyncIterableIterator<T> {
  const step = (result: IteratorResult<T>): Promise<IteratorResult<T>> => {
    const { value, done } = result;
    if (done || !is_promise(value)) return Promise.resolve(result);
    return Promise.resolve(value).then((given) => ({ value: given, done: false }));
  };
  const waited: AsyncIterableIterator<T> = {
    next: async () => step(iterator.next()),
    return: async (value) => iterator.return?.(value) ?? { value, done: true },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
  inner.set(waited, iterator);
  return waited;
}

/**
 * The iterator that {@link as_async} made this one of, whose elements need not be waited for unless
 * they are promises; null for any other.
 */
export function without_waiting<T>(iterator: AsyncIterator<T>): Iterator<T> | null {
  return (inner.get(iterator) as Iterator<T> | undefined) ?? null;
}

/** Whether `for await` waits for each element. */
export function is_async_iterable<T>(source: object): source is AsyncIterable<T> {
  return Symbol.asyncIterator in source;
}

/**
 * The iterator that `for await` reads; without its promises if they are only made of elements that
 * are there.
 */
export function iterator_of<T>(
  source: Iterable<T> | AsyncIterable<T>,
): Iterator<T> | AsyncIterator<T> {
  if (!is_async_iterable<T>(source)) return source[Symbol.iterator]();
  const iterator = source[Symbol.asyncIterator]();
  return without_waiting(iterator) ?? iterator;
}
