/** Arrays that are what they claim to be. */

const most = 2 ** 20;

/**
 * The array itself, where its length is one that a list of arguments, results or gradients may have.
 * An array may claim to have more elements than there is memory for, and going through them would
 * end the process.
 *
 * @throws RangeError where it is longer than 2^20
 */
export function bounded<T extends readonly unknown[]>(list: T): T {
  if (list.length <= most) return list;
  throw new RangeError(
    `an array of ${list.length} elements is too long: at most ${most} are taken`,
  );
}

/**
 * The elements of an iterable.
 *
 * @throws RangeError where there are more than 2^20, or an array says so
 */
export function elements_of<T>(given: Iterable<T>): T[] {
  // By its places: an array's own iterator may be another, and never end.
  if (Array.isArray(given)) {
    const array = bounded(given) as readonly T[];
    return Array.from({ length: array.length }, (_, i) => array[i] as T);
  }
  const list: T[] = [];
  for (const one of given) {
    if (list.length === most) {
      throw new RangeError(`an iterable of more than ${most} elements is too long`);
    }
    list.push(one);
  }
  return list;
}
