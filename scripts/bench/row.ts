/** What the benchmark measures: rows, each the same work in Node and in Python. */

/** Does the row's work `times` times. It may be asynchronous. */
export type Work = (times: number) => void | Promise<void>;

/** One line of the table. */
export interface Row {
  /** "Model3": unique in its group; `--rows` picks rows by it. */
  readonly name: string;
  /** Prepares the work in Node, with everything that is not to be timed. */
  node(): Work | Promise<Work>;
  /**
   * What Python is told to do: `prepare(...args, variant)` of the group's Python file gives the
   * same work as a function of the number of times.
   */
  readonly python: { readonly args: readonly unknown[]; readonly variants: readonly string[] };
}

/** Rows that belong together: one TypeScript file, and a Python file beside it with the same work. */
export interface Group {
  readonly name: string;
  /** One line for the table's head: what is timed. */
  readonly title: string;
  /** The Python file, from the package's root. */
  readonly python: readonly string[];
  readonly rows: readonly Row[];
}

/** Settings that both sides share. */
export interface Setting {
  readonly threads: number;
  readonly seed: number;
}
