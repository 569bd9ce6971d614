/** Times a row on both sides, in short rounds that take turns. */
import { setTimeout as pause } from "node:timers/promises";
import type { Group, Row, Unit } from "./row.js";
import { nodeSide, type PythonSide, type Side } from "./sides.js";

/** How long to measure. */
export interface Effort {
  /** Rounds of each side. */
  readonly rounds: number;
  /** Seconds that one side works in one round. */
  readonly seconds: number;
  /** Rounds of long work, which is done once in each. */
  readonly long_rounds: number;
}

/** What was measured for a row: seconds for doing the work once, or bytes. */
export interface Measured {
  readonly group: string;
  readonly name: string;
  readonly unit: Unit;
  /** Threads of both sides. */
  readonly threads: number;
  /** The ratio that it should not exceed, where there is one. */
  readonly goal?: number;
  /** Median over the rounds. */
  readonly node: number;
  /** Median over the rounds of Python's quickest variant. */
  readonly python: number;
  /** Which variant was quickest. */
  readonly variant: string;
  /** Python's medians, for every variant. */
  readonly variants: Readonly<Record<string, number>>;
  /** node / python: below 1, torchnode is quicker. */
  readonly ratio: number;
  /** The quartiles of the ratio from round to round. */
  readonly spread: readonly [number, number];
  readonly rounds: number;
  /** How often the work is done in one round. */
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

/** How often a side does its work in about that many seconds; it is warm afterwards. */
async function calibrate(side: Side, seconds: number): Promise<number> {
  let times = 1;
  for (;;) {
    const took = await side.run(times);
    if (took >= seconds / 2) return Math.max(1, Math.round((times * seconds) / took));
    times = Math.max(times * 2, took > 0 ? Math.round((times * seconds * 0.6) / took) : 0);
  }
}

/** How often all sides do the work in one round, so that the one in the middle takes that long. */
async function times_of(sides: readonly Side[], row: Row, { seconds }: Effort): Promise<number> {
  if (row.long) {
    // Warm as well: caches of files, compiled code.
    for (const side of sides) await side.run(1);
    return 1;
  }
  const counts: number[] = [];
  for (const side of sides) counts.push(await calibrate(side, seconds));
  return Math.round(median(counts));
}

/** What each side measured in each round, in an order that turns round from one to the next. */
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
  const node = await nodeSide(row);
  const pythons: Side[] = [];
  for (const variant of row.python.variants) {
    pythons.push(await python.prepare(group, row, variant));
  }
  const sides = [node, ...pythons];
  const times = await times_of(sides, row, effort);
  const rounds = row.long ? effort.long_rounds : effort.rounds;
  const taken = await in_turns(sides, rounds, times);
  for (const side of sides) await side.drop();

  const timesOf = (side: Side) => taken.get(side) ?? [];
  const best = pythons.reduce((a, b) => (median(timesOf(b)) < median(timesOf(a)) ? b : a));
  const ratios = timesOf(node).map((t, i) => t / (timesOf(best)[i] ?? Number.NaN));
  return {
    group: group.name,
    name: row.name,
    unit: row.unit ?? "seconds",
    threads: python.threads,
    ...(row.goal === undefined ? {} : { goal: row.goal }),
    node: median(timesOf(node)),
    python: median(timesOf(best)),
    variant: best.name,
    variants: Object.fromEntries(pythons.map((side) => [side.name, median(timesOf(side))])),
    ratio: median(timesOf(node)) / median(timesOf(best)),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    rounds,
    times,
  };
}
