/** The benchmark's table, a line at a time. */
import type { Measured } from "./measure.js";

const columns = [
  "",
  "threads",
  "node",
  "python",
  "its quickest",
  "ratio",
  "quartiles",
  "goal",
] as const;
const widths = [30, 7, 12, 12, 12, 7, 15, 6] as const;

function line(cells: readonly string[]): string {
  const padded = cells.map((cell, i) => {
    const width = widths[i] ?? 0;
    return i === 0 || i === 4 ? cell.padEnd(width) : cell.padStart(width);
  });
  return padded.join("  ").trimEnd();
}

/** Seconds in the unit that suits them. */
export function duration(seconds: number): string {
  if (seconds >= 1) return `${seconds.toFixed(3)} s`;
  if (seconds >= 1e-3) return `${(seconds * 1e3).toFixed(3)} ms`;
  return `${(seconds * 1e6).toFixed(2)} µs`;
}

/** A measured value in its unit. */
function value({ unit }: Measured, amount: number): string {
  if (unit === "bytes") return `${(amount / 2 ** 20).toFixed(1)} MiB`;
  return unit === "faults" ? String(amount) : duration(amount);
}

/** The goal, and whether it is missed. */
function goal({ goal, ratio }: Measured): string {
  if (goal === undefined) return "";
  return `${goal.toFixed(2)}${ratio > goal ? " !" : ""}`;
}

export const head = (title: string): string => `\n${title}\n${line(columns)}`;

export function row(measured: Measured): string {
  const [low, high] = measured.spread;
  return line([
    measured.name,
    String(measured.threads),
    value(measured, measured.node),
    value(measured, measured.python),
    measured.variant,
    measured.ratio.toFixed(3),
    `${low.toFixed(3)} – ${high.toFixed(3)}`,
    goal(measured),
  ]);
}
