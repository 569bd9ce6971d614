/** The Python process that hands PyTorch's optimizer configurations over. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Tensor, torch } from "../../lib/index.js";
import { python_file } from "../support/python.js";
import { PythonProcess } from "../support/python_process.js";
import type { Encoded } from "./codec.js";

export interface OptimizerInfo {
  /** Its place in the database. */
  readonly index: number;
  readonly name: string;
  readonly supports_complex: boolean;
}

/** A configuration, and what Python made of ten steps with it. */
export interface OptimizerSample {
  /** By dense gradients, by sparse ones, or with a step that autograd records. */
  readonly form: "steps" | "sparse" | "differentiable";
  readonly description: string;
  readonly kwargs: Readonly<Record<string, Encoded>>;
  /** Where the second group begins, and its own options. */
  readonly groups: readonly [split: number, options: { readonly lr?: number }] | null;
  readonly params: Encoded;
  /** The gradients of each step. */
  readonly grads: Encoded;
  /** Whether a step takes a closure. */
  readonly closure: boolean;
  /** `history`, `state`, `repr`, `losses` and `gradients`. */
  readonly result?: Readonly<Record<string, Encoded>>;
  /** The weights and the state in the middle, to go on from, and what Python made of the rest. */
  readonly resume?: Readonly<Record<"params" | "state" | "result", Encoded>>;
  /** Python's error, its class before its message. */
  readonly error?: string;
}

/** Options that must be refused, or warned of. */
export interface RefusedSample {
  readonly description: string;
  readonly params: Encoded;
  /** Parameters with their gradients. */
  readonly grads: readonly Encoded[];
  readonly kwargs: Readonly<Record<string, Encoded>>;
  readonly at_step: boolean;
  readonly is_warning: boolean;
  /** The database's pattern of the message. */
  readonly pattern: string;
}

export interface OptimizerSamples {
  readonly samples: readonly OptimizerSample[];
  readonly resumed_at: number;
  readonly differentiable_steps: number;
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
}

const load = (file: string) => torch.load(file) as unknown as Tensor[];

export class OptimDb {
  readonly #process: PythonProcess;
  readonly #inputs: string;
  readonly #outputs: string;

  /** @param folder the folder in which tensors are handed over */
  constructor(python: string, folder: string) {
    this.#process = new PythonProcess(python, [python_file("scripts", "parity", "optim_db.py")], 1);
    this.#inputs = join(folder, "inputs.pt");
    this.#outputs = join(folder, "outputs.pt");
  }

  async #ask<T>(command: object): Promise<T> {
    const answer = await this.#process.ask<T & { failed?: string }>(command);
    if (answer.failed) throw new Error(answer.failed);
    return answer;
  }

  async optimizers(): Promise<readonly OptimizerInfo[]> {
    return (await this.#ask<{ optimizers: OptimizerInfo[] }>({ optimizers: true })).optimizers;
  }

  /** An optimizer's configurations in a dtype, with what Python made of them. */
  async samples({ index }: OptimizerInfo, dtype: string): Promise<OptimizerSamples> {
    const [inputs, outputs] = [this.#inputs, this.#outputs];
    const command = { samples: index, dtype, inputs, outputs };
    const answer = await this.#ask<Omit<OptimizerSamples, "inputs" | "outputs">>(command);
    const all = { ...answer, inputs: load(inputs), outputs: load(outputs) };
    for (const file of [inputs, outputs]) rmSync(file);
    return all;
  }

  /** The options that an optimizer must refuse. */
  async errors({ index }: OptimizerInfo): Promise<{
    errors: readonly RefusedSample[];
    inputs: readonly Tensor[];
  }> {
    const command = { errors: index, inputs: this.#inputs };
    const { errors } = await this.#ask<{ errors: RefusedSample[] }>(command);
    const inputs = load(this.#inputs);
    rmSync(this.#inputs);
    return { errors, inputs };
  }

  async close(): Promise<void> {
    await this.#process.close();
  }
}
