/** The Python process that hands PyTorch's operator samples over. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Tensor, torch } from "../../lib/index.js";
import { python_file } from "../support/python.js";
import { PythonProcess } from "../support/python_process.js";
import type { Encoded } from "./codec.js";

export interface Operator {
  /** Its place in the database. */
  readonly index: number;
  /** "linalg.svd" */
  readonly name: string;
  /** The variant that tells it from others of its name; often empty. */
  readonly variant_test_name: string;
}

export interface Gradients {
  readonly given: Encoded;
  readonly found: Encoded;
}

/** The ways to call an operator besides the function of its name. */
export interface Variant {
  readonly variant: "method" | "in place" | "out" | "alias";
  /** The method's or the function's name. */
  readonly name: string;
  /** In place by the keyword `inplace`. */
  readonly keyword?: boolean;
  /** Whether Python's result is the function's, to the last bit; else `result` holds it. */
  readonly same?: boolean;
  readonly result?: Encoded;
  readonly error?: string;
  readonly same_gradients?: boolean;
  readonly gradients?: Gradients | null;
  readonly backward_error?: string;
}

/** A call, and what Python made of it. */
export interface Sample {
  readonly args: readonly Encoded[];
  readonly kwargs: Readonly<Record<string, Encoded>>;
  /** The arguments that gradients are asked for. */
  readonly leaves?: readonly Encoded[];
  readonly result?: Encoded;
  /** Python's error, its class before its message. */
  readonly error?: string;
  /** The reason why there is nothing to compare, such as an argument that cannot be handed over. */
  readonly expected_failure?: string;
  readonly gradients?: Gradients | null;
  readonly backward_error?: string;
  readonly variants?: readonly Variant[];
  /** Of a call that must fail: whether the message is the one that the database expects. */
  readonly expected?: boolean;
}

export interface Samples {
  readonly calls: readonly Sample[];
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
}

const load = (file: string) => torch.load(file) as unknown as Tensor[];

export class OpDb {
  readonly #process: PythonProcess;
  readonly #folder: string;
  #files = 0;

  /** @param folder the folder in which tensors are handed over */
  constructor(python: string, folder: string) {
    this.#folder = folder;
    this.#process = new PythonProcess(python, [python_file("scripts", "parity", "op_db.py")], 1);
  }

  async #ask<T>(command: object): Promise<T> {
    const answer = await this.#process.ask<T & { failed?: string }>(command);
    if (answer.failed) throw new Error(answer.failed);
    return answer;
  }

  #file(): string {
    this.#files += 1;
    return join(this.#folder, `${this.#files}.pt`);
  }

  /** The operators that take a dtype, or those with calls that must fail. */
  async operators(dtype: string | "errors"): Promise<readonly Operator[]> {
    return (await this.#ask<{ operators: Operator[] }>({ operators: dtype })).operators;
  }

  /** An operator's calls in a dtype, with what Python made of them. */
  async samples({ index }: Operator, dtype: string): Promise<Samples> {
    const [inputs, outputs] = [this.#file(), this.#file()];
    try {
      const { calls } = await this.#ask<{ calls: Sample[] }>({
        samples: index,
        dtype,
        inputs,
        outputs,
      });
      return { calls, inputs: load(inputs), outputs: load(outputs) };
    } finally {
      for (const file of [inputs, outputs]) rmSync(file, { force: true });
    }
  }

  /** An operator's calls that must fail, with Python's messages. */
  async errors({ index }: Operator): Promise<Samples> {
    const inputs = this.#file();
    try {
      const { calls } = await this.#ask<{ calls: Sample[] }>({ errors: index, inputs });
      return { calls, inputs: load(inputs), outputs: [] };
    } finally {
      rmSync(inputs, { force: true });
    }
  }

  async close(): Promise<void> {
    await this.#process.close();
  }
}
