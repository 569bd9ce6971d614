/** What the random calls within transforms leave out: what ends the process there, in Python as well. */

const unsafe: ReadonlyMap<string, string> = new Map([
  ["pdist", "its backward ends the process for a tensor of no rows"],
]);

/** Whether an operator is left out. */
export function is_excluded_in_transforms(name: string): boolean {
  return unsafe.has(name);
}
