/** The Python process that hands PyTorch's operator samples over. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Tensor, torch } from "../../lib/index.js";
import { pythonFile } from "../bench/python.js";
import type { Spoken } from "./spoken.js";

export interface Operator {
  /** Its place in the database. */
  readonly index: number;
  /** "linalg.svd" */
  readonly name: string;
  /** What tells it from others of its name; often empty. */
  readonly variant: string;
}

/** A call, and what Python made of it. */
export interface Sample {
  readonly args: readonly Spoken[];
  readonly kwargs: Readonly<Record<string, Spoken>>;
  /** The arguments that gradients are asked for. */
  readonly leaves?: readonly Spoken[];
  readonly result?: Spoken;
  readonly error?: string;
  readonly left_out?: string;
  readonly gradients?: { readonly given: Spoken; readonly found: Spoken } | null;
  readonly backward_error?: string;
}

export interface Samples {
  readonly calls: readonly Sample[];
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
}

export class OpDb {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #answers: AsyncIterator<string>;
  readonly #folder: string;
  #errors = "";

  constructor(python: string, folder: string) {
    this.#folder = folder;
    this.#child = spawn(python, [pythonFile("test", "parity", "op_db.py")], {
      env: { ...process.env, OMP_NUM_THREADS: "1", MKL_NUM_THREADS: "1" },
    });
    this.#child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#errors += text;
    });
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  async #ask<T>(command: object): Promise<T> {
    this.#child.stdin.write(`${JSON.stringify(command)}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`the Python process ended early:\n${this.#errors}`);
    const answer = JSON.parse(value) as T & { failed?: string };
    if (answer.failed) throw new Error(answer.failed);
    return answer;
  }

  async operators(dtype: string): Promise<readonly Operator[]> {
    return (await this.#ask<{ operators: Operator[] }>({ operators: dtype })).operators;
  }

  async samples({ index }: Operator, dtype: string): Promise<Samples> {
    const inputs = join(this.#folder, "inputs.pt");
    const outputs = join(this.#folder, "outputs.pt");
    const { calls } = await this.#ask<{ calls: Sample[] }>({
      samples: index,
      dtype,
      inputs,
      outputs,
    });
    return {
      calls,
      inputs: torch.load(inputs) as unknown as Tensor[],
      outputs: torch.load(outputs) as unknown as Tensor[],
    };
  }

  async close(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.stdin.end();
    await ended;
  }
}
