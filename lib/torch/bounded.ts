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
