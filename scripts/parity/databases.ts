/** The Python process that hands over the samples of PyTorch's databases. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Tensor, torch } from "../../lib/index.js";
import { python_file } from "../support/python.js";
import { PythonProcess } from "../support/python_process.js";

/** Calls, and the tensors that they and their results speak of by their places. */
export interface Calls<Call> {
  readonly calls: readonly Call[];
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
}

function load(file: string): readonly Tensor[] {
  return existsSync(file) ? (torch.load(file) as unknown as Tensor[]) : [];
}

export class Databases {
  readonly #process: PythonProcess;
  readonly #folder: string;
  #files = 0;

  constructor(python: string) {
    this.#folder = mkdtempSync(join(tmpdir(), "torchnode-parity-"));
    const program = python_file("scripts", "parity", "databases.py");
    this.#process = new PythonProcess(python, [program], 1);
  }

  /** @param database the Python module of this folder that answers */
  async ask<Answer>(database: string, command: object): Promise<Answer> {
    const answer = await this.#process.ask<Answer & { failed?: string }>({ database, ...command });
    if (answer.failed) throw new Error(answer.failed);
    return answer;
  }

  /** Asks for calls; `inputs` and `outputs` of the command are the files for their tensors. */
  async calls<Call>(database: string, command: object): Promise<Calls<Call>> {
    this.#files += 1;
    const [inputs, outputs] = ["inputs", "outputs"].map((name) =>
      join(this.#folder, `${this.#files}.${name}.pt`),
    ) as [string, string];
    try {
      const asked = { ...command, inputs, outputs };
      const { calls } = await this.ask<{ calls: Call[] }>(database, asked);
      return { calls, inputs: load(inputs), outputs: load(outputs) };
    } finally {
      for (const file of [inputs, outputs]) rmSync(file, { force: true });
    }
  }

  async close(): Promise<void> {
    await this.#process.close();
    rmSync(this.#folder, { recursive: true });
  }
}
