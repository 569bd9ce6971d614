/** Gives an array's elements names as well, which are not listed with its elements: a named tuple. */
export function with_names<T extends readonly unknown[]>(array: T, names: readonly string[]): T {
  names.forEach((name, i) => {
    Object.defineProperty(array, name, { value: array[i] });
  });
  return array;
}
