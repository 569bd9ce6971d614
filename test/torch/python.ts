/** Runs a Python script of this folder beside a test, on the LibTorch that torchnode has loaded. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ExecutionContext } from "ava";

const run = promisify(execFile);
const folder = import.meta.dirname;

/** The Pythons that may have torch, the likeliest first. */
function candidates(version: string): string[] {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const own = join(cache, "torchnode", `torch-${version}`, "bin", "python");
  return [process.env.TORCHNODE_PYTHON, own, "python3"].filter((p) => p !== undefined);
}

async function has_torch(python: string, version: string): Promise<boolean> {
  try {
    const question = "import torch.version; print(torch.version.__version__)";
    const { stdout } = await run(python, ["-c", question]);
    return stdout.split("+")[0]?.trim() === version;
  } catch {
    return false;
  }
}

/**
 * The Python whose torch is of that version. Where there is none the test says so and ends, and in
 * CI it fails.
 */
export async function find_python(
  t: ExecutionContext,
  version: string,
): Promise<string | undefined> {
  for (const python of candidates(version)) {
    if (await has_torch(python, version)) return python;
  }
  const reason = `there is no Python with torch ${version} to compare with`;
  if (process.env.CI) t.fail(reason);
  else {
    t.log(`skipped: ${reason}`);
    t.pass();
  }
  return undefined;
}

/** The JSON that the script writes, given the name of a file that holds `input` as JSON. */
export async function run_script<Result>(
  python: string,
  script: string,
  input: unknown,
): Promise<Result> {
  const temporary = await mkdtemp(join(tmpdir(), "torchnode-"));
  try {
    const file = join(temporary, "input.json");
    await writeFile(file, JSON.stringify(input));
    const limits = { maxBuffer: 2 ** 30 };
    const { stdout } = await run(python, [join(folder, script), file], limits);
    return JSON.parse(stdout);
  } finally {
    await rm(temporary, { recursive: true });
  }
}
