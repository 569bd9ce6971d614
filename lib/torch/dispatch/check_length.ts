/** Arrays and iterables that are what they claim to be. */

import { is_data_view } from "./values.js";

/** More elements than a list of arguments, results or gradients has. */
export const most_elements = 2 ** 20;

/** More samples, texts or tokens than an iterable of them has. */
export const most_samples = 2 ** 26;

/**
 * The array itself, if its length is one that a list of arguments, results or gradients may have.
 * An array may claim to have more elements than there is memory for, and going through them would
 * end the process.
 *
 * @throws RangeError if it is longer than `most`
 */
export function check_length<T extends readonly unknown[]>(list: T, most = most_elements): T {
  if (list.length <= most) return list;
  throw new RangeError(
    `an array of ${list.length} elements is too long: at most ${most} are taken`,
  );
}

function too_many(most: number): RangeError {
  return new RangeError(`an iterable of more than ${most} elements is too long`);
}

/**
 * Whether a check holds for all elements. Unlike `every` it looks at places without an element too,
 * so that an array which claims to be longer than memory ends it at once.
 */
export function are_all(array: readonly unknown[], check: (value: unknown) => boolean): boolean {
  for (let i = 0; i < array.length; i++) if (!check(array[i])) return false;
  return true;
}

/** Whether a value has its elements in memory, whatever iterator it has been given. */
const has_places = (given: unknown): given is ArrayLike<unknown> =>
  Array.isArray(given) || (ArrayBuffer.isView(given) && !is_data_view(given));

/**
 * Goes through an iterable, which may never end. Of an array it takes the elements at their places,
 * whatever iterator it has been given.
 *
 * @throws RangeError if it has more elements than `most`
 */
export function* each_of<T>(
  given: Iterable<T>,
  most = most_elements,
): Generator<T, void, undefined> {
  if (has_places(given)) {
    const array = (Array.isArray(given) ? check_length(given, most) : given) as ArrayLike<T>;
    for (let i = 0; i < array.length; i++) yield array[i] as T;
    return;
  }
  let count = 0;
  for (const one of given) {
    if (++count > most) throw too_many(most);
    yield one;
  }
}

/** All that {@link each_of} goes through. */
export function elements_of<T>(given: Iterable<T>, most = most_elements): T[] {
  const elements: T[] = [];
  if (has_places(given)) {
    const array = (Array.isArray(given) ? check_length(given, most) : given) as ArrayLike<T>;
    for (let i = 0; i < array.length; i++) elements.push(array[i] as T);
    return elements;
  }
  for (const one of given) {
    if (elements.length === most) throw too_many(most);
    elements.push(one);
  }
  return elements;
}
