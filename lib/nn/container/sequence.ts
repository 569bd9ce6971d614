/** Places in a sequence of modules or parameters, as Python counts them. */

/** The place that `index` stands for, a negative one counting from the end. */
export function place(index: number, length: number): number {
  if (!Number.isInteger(index) || index < -length || index >= length) {
    throw new RangeError(`index ${index} is out of range (there are ${length} entries)`);
  }
  return index < 0 ? index + length : index;
}

/** The place at which to insert: 0 to length, a negative one counting from the end. */
export function insertion_place(index: number, length: number): number {
  if (!Number.isInteger(index) || index < -length || index > length) {
    throw new RangeError(`Index out of range: ${index} (there are ${length} entries)`);
  }
  return index < 0 ? index + length : index;
}
