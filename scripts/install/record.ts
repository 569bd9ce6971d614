/**
 * The record of the LibTorch that was resolved, and from what, so that later starts need not look
 * again.
 */
import { join, resolve } from "node:path";
import { makeFolder } from "#bootstrap/process.mjs";
import { cacheFolder, readObject, stateFolder, writeJson } from "./files.js";
import {
  type Choice,
  fromTheCache,
  inspectLibTorch,
  type LibTorch,
  resolveLibTorch,
} from "./libtorch.js";
import { findProgram } from "./programs.js";

/** The inputs that the answer depended on. */
interface Inputs {
  TORCHNODE_LIBTORCH: string | null;
  /** The python3 on the PATH; null with a choice, which does not ask it. */
  python3: string | null;
  /** The cache's folder if LibTorch is there, else null. */
  cache: string | null;
}

interface Record extends LibTorch {
  choice: Choice;
  inputs: Inputs;
}

function inputs(choice: Choice, source: string, env: NodeJS.ProcessEnv): Inputs {
  let cache: string | null = null;
  try {
    if (source === fromTheCache) cache = cacheFolder(env);
  } catch {
    // A user without a home folder uses what was installed for all.
  }
  return {
    cache,
    TORCHNODE_LIBTORCH: env.TORCHNODE_LIBTORCH ? resolve(env.TORCHNODE_LIBTORCH) : null,
    python3: choice === "default" ? (findProgram("python3", env) ?? null) : null,
  };
}

const recordFile = (root: string): string => join(stateFolder(root), "libtorch.json");

const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

function isChoice(value: unknown): value is Choice {
  if (value === "default" || value === "cpu") return true;
  return /^\d+\.\d+$/.test((value as { cuda?: string } | null | undefined)?.cuda ?? "");
}

/** The record; undefined if there is none or it is damaged: then LibTorch is looked for anew. */
function read(root: string): Record | undefined {
  const { path, version, source, python, choice, ...rest } = readObject(recordFile(root)) ?? {};
  const { TORCHNODE_LIBTORCH, python3, cache = null } = (rest.inputs ?? {}) as Partial<Inputs>;
  if (!isText(path) || !isText(version) || !isText(source) || !isTextOrNull(python))
    return undefined;
  if (!isChoice(choice) || !isTextOrNull(TORCHNODE_LIBTORCH)) return undefined;
  if (!isTextOrNull(python3) || !isTextOrNull(cache)) return undefined;
  return { path, version, source, python, choice, inputs: { TORCHNODE_LIBTORCH, python3, cache } };
}

/** The choice that the last set-up was given. */
export function recordedChoice(root: string): Choice {
  return read(root)?.choice ?? "default";
}

/** The LibTorch in use, if it is whole and what it was resolved from has not changed; else undefined. */
export function recordedLibTorch(
  root: string,
  env: NodeJS.ProcessEnv = process.env,
): LibTorch | undefined {
  const record = read(root);
  if (record === undefined) return undefined;
  const now = inputs(record.choice, record.source, env);
  const found = inspectLibTorch(record.path);
  const same =
    record.inputs.TORCHNODE_LIBTORCH === now.TORCHNODE_LIBTORCH &&
    record.inputs.python3 === now.python3 &&
    (record.inputs.cache === now.cache || !record.inputs.cache || !now.cache) &&
    "version" in found &&
    found.version === record.version;
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
  makeFolder(stateFolder(root));
  writeJson(recordFile(root), {
    ...libtorch,
    choice,
    inputs: inputs(choice, libtorch.source, env),
  });
  return libtorch;
}
