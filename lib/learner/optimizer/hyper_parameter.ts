/** Hyper-parameters: one number for all layer groups, or one for each of them. */

export type HyperParameter = number | readonly number[];

function repeated(value: number, count: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < count; i++) list.push(value);
  return list;
}

/**
 * One value for each of `count` places.
 *
 * @throws RangeError if there are several values, but not `count` of them.
 */
export function listify(value: HyperParameter, count: number): number[] {
  if (typeof value === "number") return repeated(value, count);
  const list = [...value];
  if (list.length === 1) return repeated(list[0] as number, count);
  if (list.length !== count) {
    throw new RangeError(`List len mismatch (${list.length} vs ${count})`);
  }
  return list;
}

/** `fn` of one or two hyper-parameters, group by group if one of them has several values. */
export function map_hyper(
  fn: (a: number, b: number) => number,
  a: HyperParameter,
  b: HyperParameter = Number.NaN,
): HyperParameter {
  if (typeof a === "number" && typeof b === "number") return fn(a, b);
  const count = typeof a === "number" ? (b as readonly number[]).length : a.length;
  const second = listify(b, count);
  return listify(a, count).map((value, i) => fn(value, second[i] as number));
}
