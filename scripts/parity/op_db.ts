/** The Python process that hands PyTorch's operator samples over. */
import { join } from "node:path";
import { type Tensor, torch } from "../../lib/index.js";
import { pythonFile } from "../bench/python.js";
import { PythonProcess } from "../bench/python_process.js";
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
  readonly #process: PythonProcess;
  readonly #folder: string;

  constructor(python: string, folder: string) {
    this.#folder = folder;
    this.#process = new PythonProcess(python, [pythonFile("test", "parity", "op_db.py")], 1);
  }

  async #ask<T>(command: object): Promise<T> {
    const answer = await this.#process.ask<T & { failed?: string }>(command);
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
    await this.#process.close();
  }
}
