/** The two sides of a comparison: this process, and a Python that waits for its turn. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { pythonFile } from "./python.js";
import type { Group, Row, Setting, Work } from "./row.js";

/** Something that can do a row's work. */
export interface Side {
  /** "node", or Python's variant. */
  readonly name: string;
  /** How many seconds it took to do the work so many times; or what the work itself has measured. */
  run(times: number): Promise<number>;
  /** Lets go of what the work holds. */
  drop(): Promise<void>;
}

export async function nodeSide(row: Row): Promise<Side> {
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
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #answers: AsyncIterator<string>;
  readonly #setting: Setting;
  #errors = "";

  constructor(python: string, setting: Setting) {
    const threads = String(setting.threads);
    this.#setting = setting;
    this.#child = spawn(python, [pythonFile("scripts", "bench", "python_side.py"), threads], {
      env: { ...process.env, OMP_NUM_THREADS: threads, MKL_NUM_THREADS: threads },
    });
    this.#child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#errors += text;
    });
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** Threads that it works with. */
  get threads(): number {
    return this.#setting.threads;
  }

  async #ask(command: object): Promise<Record<string, unknown>> {
    this.#child.stdin.write(`${JSON.stringify(command)}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`the Python process ended early:\n${this.#errors}`);
    const answer = JSON.parse(value) as Record<string, unknown>;
    if (answer.error) throw new Error(`Python: ${answer.error}`);
    return answer;
  }

  async versions(): Promise<Versions> {
    return (await this.#ask({ versions: true })) as unknown as Versions;
  }

  /** Makes Python ready for a row in one of its variants. */
  async prepare(group: Group, row: Row, variant: string): Promise<Side> {
    const id = `${group.name}/${row.name} ${variant}`;
    const file = pythonFile("scripts", "bench", "rows", `${group.name}.py`);
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
    if (this.#child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.stdin.end();
    await ended;
  }
}
