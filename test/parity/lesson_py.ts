/** The other side of the comparison: lesson.py, run by the Python that imports the addon's LibTorch. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { test_file } from "../support/paths.js";
import { warm } from "../support/python.js";

/** A tensor as lesson.py writes it. */
export interface WrittenTensor {
  shape: number[];
  dtype: string;
  /** Its elements' bytes, in base64. */
  bytes: string;
}

export interface WrittenEpoch {
  epoch: number;
  train_loss: number;
  valid_loss: number;
  accuracy: number;
  seconds: number;
}

/** The record that lesson.py gives of the training of one model. */
export interface WrittenFit {
  name: string;
  seed: number;
  fused: boolean;
  torch: string;
  libtorch: string;
  threads: number;
  cpu_capability: string;
  initial: Record<string, WrittenTensor>;
  losses: number[];
  epochs: WrittenEpoch[];
  final: Record<string, WrittenTensor>;
}

/**
 * Trains one model with lesson.py on one thread, in a process of its own beside this one.
 *
 * @throws Error with Python's own words where it fails.
 */
export async function lesson_py(
  python: string,
  { model, seed, fused }: { model: number; seed: number; fused: boolean },
): Promise<WrittenFit> {
  const script = test_file("parity/lesson.py");
  const args = ["-W", "ignore", script, "--model", String(model), "--seed", String(seed)];
  if (fused) args.push("--fused");
  const { stdout } = await promisify(execFile)(...warm(python, args), { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as WrittenFit;
}
