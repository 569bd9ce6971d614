/** The rows that the benchmark measures, each the same work in Node and in Python. */

/** Does the row's work `times` times. It returns anything that the clock does not measure. */
export type Work = (times: number) => Done | Promise<Done>;

// biome-ignore lint/suspicious/noConfusingVoidType: most work returns nothing.
type Done = void | number;

/** The work of doing a step as often as is asked. */
export const repeated =
  (step: () => void): Work =>
  (times) => {
    for (let i = 0; i < times; i++) step();
  };

/** The unit that is compared: seconds for doing the work once, bytes, or page faults. */
export type Unit = "seconds" | "bytes" | "faults";

/** One line of the table. */
export interface Row {
  /** "Model3": unique in its group; `--rows` picks rows by it. */
  readonly name: string;
  /** The ratio that it should not exceed. */
  readonly goal?: number;
  /** Default: seconds. Of the others, the work returns how many. */
  readonly unit?: Unit;
  /** Whether doing the work once takes so long that it is done only a few times. Default: false. */
  readonly long?: boolean;
  /**
   * Whether threads make no difference, so that it is measured with one number of them. Default:
   * false.
   */
  readonly any_threads?: boolean;
  /** Prepares the work in Node, with everything that is not to be timed. */
  node(): Work | Promise<Work>;
  /**
   * The work that Python does: `prepare(...args, variant)` of the group's Python file
   * gives the same work as a function of the number of times.
   */
  readonly python: { readonly args: readonly unknown[]; readonly variants: readonly string[] };
}

/** Rows that belong together: one TypeScript file, and a Python file beside it with the same work. */
export interface Group {
  readonly name: string;
  /** One line for the table's head: the work that is timed. */
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Settings that both sides share. */
export interface Setting {
  readonly threads: number;
  readonly seed: number;
}
