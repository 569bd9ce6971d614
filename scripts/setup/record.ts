/** What was resolved, and from what, so that later starts need not look again. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { libtorchVersion } from "../../lib/libtorch.js";
import { readJson, stateFolder, writeJson } from "./files.js";
import { type Choice, type LibTorch, resolveLibTorch } from "./libtorch.js";
import { findProgram } from "./programs.js";

/** What the answer depended on. */
interface Inputs {
  TORCHNODE_LIBTORCH: string | null;
  /** The python3 on the PATH; null where there was a choice, which does not ask it. */
  python3: string | null;
}

interface Record extends LibTorch {
  choice: Choice;
  inputs: Inputs;
}

function inputs(choice: Choice, env: NodeJS.ProcessEnv): Inputs {
  return {
    TORCHNODE_LIBTORCH: env.TORCHNODE_LIBTORCH || null,
    python3: choice === "default" ? (findProgram("python3", env) ?? null) : null,
  };
}

const recordFile = (root: string): string => join(stateFolder(root), "libtorch.json");

function read(root: string): Record | undefined {
  return readJson<Record>(recordFile(root));
}

/** The choice that the last set-up was given. */
export function recordedChoice(root: string): Choice {
  return read(root)?.choice ?? "default";
}

/** The LibTorch in use, if what it was resolved from has not changed since; else undefined. */
export function recordedLibTorch(
  root: string,
  env: NodeJS.ProcessEnv = process.env,
): LibTorch | undefined {
  const record = read(root);
  if (record === undefined) return undefined;
  const now = inputs(record.choice, env);
  const same =
    record.inputs.TORCHNODE_LIBTORCH === now.TORCHNODE_LIBTORCH &&
    record.inputs.python3 === now.python3 &&
    libtorchVersion(record.path) === record.version;
  if (!same) return undefined;
  const { path, version, source, python } = record;
  return { path, version, source, python };
}

/** The recorded LibTorch, or else a new resolution, which is recorded. */
export async function currentLibTorch(
  root: string,
  choice: Choice = recordedChoice(root),
  env: NodeJS.ProcessEnv = process.env,
): Promise<LibTorch> {
  const same = JSON.stringify(choice) === JSON.stringify(recordedChoice(root));
  const recorded = same ? recordedLibTorch(root, env) : undefined;
  if (recorded) return recorded;
  const libtorch = await resolveLibTorch(choice, env);
  mkdirSync(stateFolder(root), { recursive: true });
  writeJson(recordFile(root), { ...libtorch, choice, inputs: inputs(choice, env) });
  return libtorch;
}
