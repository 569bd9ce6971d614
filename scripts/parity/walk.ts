/** One of PyTorch's databases, and how its samples are compared. */
import { without_chance } from "./last_bits.js";
import { failed, type Outcome } from "./run.js";

/** The entry of a database, an operator or a class. */
export interface Entry {
  readonly name: string;
  readonly variant_test_name?: string;
}

export interface Walk<Item extends Entry = Entry, Samples = unknown> {
  /** The plural for an entry. */
  readonly noun: string;
  /** The dtypes that it is walked in, and "errors". */
  readonly dtypes: readonly string[];
  /** The list of samples that are left out: a file of this folder. */
  readonly expected_failures: string;
  list(dtype: string): Promise<readonly Item[]>;
  samples(item: Item, dtype: string): Promise<Samples>;
  run(item: Item, dtype: string, samples: Samples): Outcome[];
  /** The page of docs/, in Markdown. */
  page(outcomes: readonly Outcome[], versions: { torch: string }): string;
}

/** The samples one entry after the other: Python makes the next while the last are compared. */
async function* ahead<Item, Samples>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Samples>,
): AsyncIterable<[Item, Samples | Error]> {
  const asked = (item: Item) => ask(item).catch((error: Error) => error);
  const [first] = items;
  let next = first && asked(first);
  for (const [i, item] of items.entries()) {
    const current = (await next) as Samples | Error;
    const following = items[i + 1];
    next = following && asked(following);
    yield [item, current];
  }
}

/** Compares all samples of a dtype, or those of the named entries. */
export async function walk_dtype(
  walk: Walk,
  dtype: string,
  only?: readonly string[],
): Promise<Outcome[]> {
  const items = (await walk.list(dtype)).filter(({ name }) => only?.includes(name) ?? true);
  const outcomes: Outcome[] = [];
  const ask = (item: Entry) => walk.samples(item, dtype);
  for await (const [item, samples] of ahead(items, ask)) {
    if (samples instanceof Error) {
      const { name, variant_test_name = "" } = item;
      const nothing = { name, variant_test_name, dtype, variant: "function", sample: -1 } as const;
      outcomes.push({ ...nothing, ...failed(samples.message) });
    } else {
      const again = async () => walk.run(item, dtype, await ask(item));
      outcomes.push(...(await without_chance(walk.run(item, dtype, samples), again)));
    }
  }
  return outcomes;
}
