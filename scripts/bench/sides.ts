/** The two sides of a comparison: this process, and a Python that waits for its turn. */
import { python_file } from "../support/python.js";
import { PythonProcess } from "../support/python_process.js";
import type { Group, Row, Setting, Work } from "./row.js";

/** Something that can do a row's work. */
export interface Side {
  /** "node", or Python's variant. */
  readonly name: string;
  /** The seconds that the work took when done this many times; or what it has measured itself. */
  run(times: number): Promise<number>;
  /** Lets go of what the work holds. */
  drop(): Promise<void>;
}

export async function node_side(row: Row): Promise<Side> {
  let work: Work | undefined = await row.node();
  return {
    name: "node",
    async run(times) {
      if (!work) throw new Error("the row's work has been dropped");
      const began = process.hrtime.bigint();
      const given = work(times);
      // Awaiting only a promise keeps a synchronous row free of the event loop.
      const measured = given instanceof Promise ? await given : given;
      return measured ?? Number(process.hrtime.bigint() - began) / 1e9;
    },
    async drop() {
      work = undefined;
    },
  };
}

export interface Versions {
  readonly python: string;
  readonly torch: string;
  readonly libtorch: string;
}

/** A Python process that does one command at a time and sleeps between them. */
export class PythonSide {
  readonly #process: PythonProcess;
  readonly #setting: Setting;

  constructor(python: string, setting: Setting) {
    const { threads } = setting;
    const script = python_file("scripts", "bench", "python_side.py");
    this.#setting = setting;
    this.#process = new PythonProcess(python, [script, String(threads)], threads);
  }

  /** Threads that it works with. */
  get threads(): number {
    return this.#setting.threads;
  }

  async #ask(command: object): Promise<Record<string, unknown>> {
    const answer = await this.#process.ask<Record<string, unknown>>(command);
    if (answer.error) throw new Error(`Python: ${answer.error}`);
    return answer;
  }

  async versions(): Promise<Versions> {
    return (await this.#ask({ versions: true })) as unknown as Versions;
  }

  /** Makes Python ready for a row in one of its variants. */
  async prepare(group: Group, row: Row, variant: string): Promise<Side> {
    const id = `${group.name}/${row.name} ${variant}`;
    const file = python_file("scripts", "bench", "rows", `${group.name}.py`);
    const { seed } = this.#setting;
    await this.#ask({ prepare: id, file, args: row.python.args, variant, seed });
    return {
      name: variant,
      run: async (times) => (await this.#ask({ run: id, times })).measured as number,
      drop: async () => {
        await this.#ask({ drop: id });
      },
    };
  }

  /** Ends the process. */
  async close(): Promise<void> {
    await this.#process.close();
  }
}
