/** What the random calls within transforms leave out: what ends the process there, in Python as well. */

const unsafe: ReadonlyMap<string, string> = new Map([
  ["pdist", "its backward ends the process for a tensor of no rows"],
  ["index_put", "its rule for batches reads the first index, which there need not be"],
  ["index_put_", "as index_put"],
]);

/** Whether an operator is left out. */
export function is_excluded_in_transforms(name: string): boolean {
  return unsafe.has(name);
}
