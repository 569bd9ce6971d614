/** The other side of the comparison: lesson.py, run by the Python that imports the addon's LibTorch. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

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

/** What lesson.py tells about the training of one model. */
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
 * Runs lesson.py on one thread and yields what it tells about each model, as soon as it does. It
 * works on while the caller is busy.
 *
 * @throws Error with Python's own words where it fails.
 */
export async function* lesson_py(
  python: string,
  { seed, fused, models }: { seed: number; fused: boolean; models: readonly number[] },
): AsyncGenerator<WrittenFit> {
  const script = join(import.meta.dirname, "lesson.py");
  const args = ["-W", "ignore", script, "--seed", String(seed), ...(fused ? ["--fused"] : [])];
  for (const model of models) args.push("--model", String(model));
  const child = spawn(python, args, { env: { ...process.env, OMP_NUM_THREADS: "1" } });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      yield JSON.parse(line) as WrittenFit;
    }
    const code = await ended;
    if (code !== 0) throw new Error(`lesson.py ended with status ${code}:\n${errors}`);
  } finally {
    child.kill();
  }
}
