/**
 * Results that differ from Python's in their last bits: those of some operators do from run to run, in
 * Python alone as well, and with all others it is a failure.
 */
import type { Outcome } from "./run.js";

/** The operators whose last bits depend on where their temporaries lie in memory. */
const varying: ReadonlySet<string> = new Set(["linalg.lstsq"]);

export const varies = (name: string): boolean => varying.has(name);

/** The number of times an operator's samples are made before its last bits are said to differ. */
const ATTEMPTS = 3;

const close = ({ kind, name }: Outcome) => kind === "close" && !varies(name);

/**
 * The outcomes of an operator. Where last bits differ, its samples are made anew on both sides, and
 * a sample has failed whose bits differ each time.
 *
 * @param outcomes those of the first time
 * @param again makes the operator's calls once more, with Python's results made anew
 */
export async function without_chance(
  outcomes: readonly Outcome[],
  again: () => Promise<readonly Outcome[]>,
): Promise<readonly Outcome[]> {
  let judged = outcomes;
  for (let attempt = 1; attempt < ATTEMPTS && judged.some(close); attempt++) {
    const others = await again();
    judged = judged.map((one, i) => (close(one) ? (others[i] ?? one) : one));
  }
  return judged.map((one): Outcome => {
    if (!close(one)) return one;
    const where = one.reason === undefined ? "" : `${one.reason}: `;
    return {
      ...one,
      kind: "failed",
      reason: `${where}its last bits differ from Python's each time`,
    };
  });
}
