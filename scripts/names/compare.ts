/** Python's public names, those that torchnode has, and the reasons for the rest. */
import { readFileSync } from "node:fs";
import { python_file } from "../support/python.js";
import { has } from "./namespaces.js";

/** Python's names by namespace. */
export type PythonNames = Readonly<Record<string, readonly string[]>>;

/** A reason, and the names that are missing for it. */
export interface Reason {
  /** Whether torchnode is to have them one day; else they make no sense outside Python. */
  readonly later: boolean;
  readonly reason: string;
  /** Names with their namespaces, "torch.jit.trace"; a "*" stands for any text without a dot. */
  readonly names: readonly string[];
}

export interface Comparison {
  readonly namespace: string;
  readonly names: readonly string[];
  /** Of these, those that torchnode does not have, each with its reason, if there is one. */
  readonly missing: ReadonlyMap<string, Reason | undefined>;
}

/** The committed list of reasons. */
export function reasons(): readonly Reason[] {
  return JSON.parse(readFileSync(python_file("scripts", "names", "reasons.json"), "utf8"));
}

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

function matcher(pattern: string): (name: string) => boolean {
  if (!pattern.includes("*")) return (name) => name === pattern;
  const expression = new RegExp(`^${pattern.split("*").map(escaped).join("[^.]*")}$`);
  return (name) => expression.test(name);
}

/** Compares all namespaces; `unneeded` are the list's entries that no missing name needs. */
export function compare_names(
  python: PythonNames,
  list: readonly Reason[] = reasons(),
): { comparisons: readonly Comparison[]; unneeded: readonly string[] } {
  const patterns = list.flatMap((reason) =>
    reason.names.map((pattern) => ({ pattern, reason, matches: matcher(pattern) })),
  );
  const has_star = ({ pattern }: { pattern: string }) => Number(pattern.includes("*"));
  // A name that is written out comes before one that a "*" stands for, then the longer one.
  patterns.sort((a, b) => has_star(a) - has_star(b) || b.pattern.length - a.pattern.length);
  const needed = new Set<string>();
  const comparisons = Object.entries(python).map(([namespace, names]) => {
    const missing = new Map<string, Reason | undefined>();
    for (const name of names) {
      if (has(namespace, name)) continue;
      const found = patterns.find(({ matches }) => matches(`${namespace}.${name}`));
      if (found !== undefined) needed.add(found.pattern);
      missing.set(name, found?.reason);
    }
    return { namespace, names, missing };
  });
  const unneeded = patterns.map(({ pattern }) => pattern).filter((pattern) => !needed.has(pattern));
  return { comparisons, unneeded };
}

/** The missing names that the list has no reason for. */
export function without_reason(comparisons: readonly Comparison[]): string[] {
  return comparisons.flatMap(({ namespace, missing }) =>
    [...missing].flatMap(([name, reason]) => (reason ? [] : [`${namespace}.${name}`])),
  );
}
