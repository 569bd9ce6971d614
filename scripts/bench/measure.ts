/** Times a row on both sides, in short rounds that take turns. */
import { setTimeout as pause } from "node:timers/promises";
import type { Group, Row, Unit } from "./row.js";
import { node_side, type PythonSide, type Side } from "./sides.js";

/** The time to measure. */
export interface Effort {
  /** Rounds of each side. */
  readonly rounds: number;
  /** Seconds that one side works in one round. */
  readonly seconds: number;
  /** Rounds of long work, which is done once in each. */
  readonly long_rounds: number;
  /** Whether of long work only the last of Python's variants is measured, rather than all. */
  readonly one_variant: boolean;
}

/** Seconds that a side works before measuring, in which V8 compiles what a loop calls. */
const WARM_UP = 0.1;
/** A variant that takes this many times as long as the quickest at first is measured no further. */
const HOPELESS = 1.5;

/** The result for a row, in its unit. */
export interface Measured {
  readonly group: string;
  readonly name: string;
  readonly unit: Unit;
  /** Threads of both sides. */
  readonly threads: number;
  /** The ratio that it should not exceed, if there is one. */
  readonly goal?: number;
  /** Median over the rounds. */
  readonly node: number;
  /** Median over the rounds of Python's quickest variant. */
  readonly python: number;
  /** The variant that was fastest. */
  readonly variant: string;
  /** Python's medians, for every variant; of hopeless ones what they took at first. */
  readonly variants: Readonly<Record<string, number>>;
  /** node / python, the median over the rounds: below 1, torchnode is quicker. */
  readonly ratio: number;
  /** The quartiles of the ratio from round to round. */
  readonly spread: readonly [number, number];
  readonly rounds: number;
  /** The number of times that the work is done in one round. */
  readonly times: number;
}

/** The value below which the given part of the values lies, between neighbours by proportion. */
export function quantile(values: readonly number[], part: number): number {
  if (values.length === 0) throw new RangeError("there is no quantile of no values");
  const sorted = [...values].sort((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Warms a side up, and tells how many seconds doing the work once takes it. */
async function warm_up(side: Side): Promise<number> {
  let times = 1;
  for (;;) {
    const took = await side.run(times);
    if (took >= WARM_UP / 2) return took / times;
    times = Math.max(times * 2, took > 0 ? Math.round((times * WARM_UP * 0.6) / took) : 0);
  }
}

/** The sides worth measuring, and how often they do the work in a round; the others are dropped. */
async function calibrate(
  sides: readonly Side[],
  row: Row,
  { seconds }: Effort,
): Promise<{ sides: readonly Side[]; times: number; dropped: ReadonlyMap<Side, number> }> {
  const dropped = new Map<Side, number>();
  if (row.long) {
    // Caches of files, compiled code. A row that counts its own bytes has none.
    if (row.unit !== "bytes") for (const side of sides) await side.run(1);
    return { sides, times: 1, dropped };
  }
  const took = new Map<Side, number>();
  for (const side of sides) took.set(side, await warm_up(side));
  const quickest = Math.min(...sides.slice(1).map((side) => took.get(side) as number));
  for (const side of sides.slice(1)) {
    const once = took.get(side) as number;
    if (once <= HOPELESS * quickest) continue;
    dropped.set(side, once);
    await side.drop();
  }
  const kept = sides.filter((side) => !dropped.has(side));
  // The side in the middle takes that long for a round.
  const middle = median(kept.map((side) => took.get(side) as number));
  return { sides: kept, times: Math.max(1, Math.round(seconds / middle)), dropped };
}

/** The measurements of each side in each round; every other round reverses the order of sides. */
async function in_turns(
  sides: readonly Side[],
  rounds: number,
  times: number,
): Promise<Map<Side, number[]>> {
  const taken = new Map<Side, number[]>(sides.map((side) => [side, []]));
  for (let round = 0; round < rounds; round++) {
    // The sides next to each other change as well, so that none always follows the same one.
    const turned = sides.map((_, i) => sides[(i + (round >> 1)) % sides.length] as Side);
    for (const side of round % 2 ? turned.reverse() : turned) {
      await pause(2);
      taken.get(side)?.push((await side.run(times)) / times);
    }
  }
  return taken;
}

/** Measures a row on both sides. */
export async function measure(
  group: Group,
  row: Row,
  python: PythonSide,
  effort: Effort,
): Promise<Measured> {
  const node = await node_side(row);
  const { variants } = row.python;
  const pythons: Side[] = [];
  for (const variant of row.long && effort.one_variant ? variants.slice(-1) : variants) {
    pythons.push(await python.prepare(group, row, variant));
  }
  const { sides, times, dropped } = await calibrate([node, ...pythons], row, effort);
  const rounds = row.long ? effort.long_rounds : effort.rounds;
  const taken = await in_turns(sides, rounds, times);
  for (const side of sides) await side.drop();

  const times_of = (side: Side) => taken.get(side) ?? [];
  const median_of = (side: Side) => dropped.get(side) ?? median(times_of(side));
  // Only of those that were measured in the same rounds.
  const best = sides.slice(1).reduce((a, b) => (median_of(b) < median_of(a) ? b : a));
  const ratios = times_of(node).map((t, i) => t / (times_of(best)[i] ?? Number.NaN));
  return {
    group: group.name,
    name: row.name,
    unit: row.unit ?? "seconds",
    threads: python.threads,
    ...(row.goal === undefined ? {} : { goal: row.goal }),
    node: median_of(node),
    python: median_of(best),
    variant: best.name,
    variants: Object.fromEntries(pythons.map((side) => [side.name, median_of(side)])),
    ratio: median(ratios),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    rounds,
    times,
  };
}
