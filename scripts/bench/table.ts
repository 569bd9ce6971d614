/** The benchmark's table, a line at a time. */
import type { Measured } from "./measure.js";

const columns = ["", "node", "python", "its quickest", "ratio", "quartiles"] as const;
const widths = [16, 12, 12, 14, 7, 15] as const;

function line(cells: readonly string[]): string {
  const padded = cells.map((cell, i) => {
    const width = widths[i] ?? 0;
    return i === 0 || i === 3 ? cell.padEnd(width) : cell.padStart(width);
  });
  return padded.join("  ").trimEnd();
}

/** Seconds in the unit that suits them. */
export function duration(seconds: number): string {
  if (seconds >= 1) return `${seconds.toFixed(3)} s`;
  if (seconds >= 1e-3) return `${(seconds * 1e3).toFixed(3)} ms`;
  return `${(seconds * 1e6).toFixed(2)} µs`;
}

export const head = (title: string): string => `\n${title}\n${line(columns)}`;

export function row(measured: Measured): string {
  const [low, high] = measured.spread;
  return line([
    measured.name,
    duration(measured.node),
    duration(measured.python),
    measured.variant,
    measured.ratio.toFixed(3),
    `${low.toFixed(3)} – ${high.toFixed(3)}`,
  ]);
}
