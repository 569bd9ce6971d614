/**
 * The record of the LibTorch that was resolved, and from what, so that later starts need not look
 * again.
 */
import { join, resolve } from "node:path";
import { make_folder } from "#bootstrap/process.mjs";
import { cache_folder, read_object, state_folder, write_json } from "./files.js";
import {
  type Choice,
  from_the_cache,
  inspect_libtorch,
  type LibTorch,
  resolve_libtorch,
} from "./libtorch.js";
import { find_program } from "./programs.js";

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
    if (source === from_the_cache) cache = cache_folder(env);
  } catch {
    // A user without a home folder uses the installation for all users.
  }
  return {
    cache,
    TORCHNODE_LIBTORCH: env.TORCHNODE_LIBTORCH ? resolve(env.TORCHNODE_LIBTORCH) : null,
    python3: choice === "default" ? (find_program("python3", env) ?? null) : null,
  };
}

const record_file = (root: string): string => join(state_folder(root), "libtorch.json");

const is_text = (value: unknown): value is string => typeof value === "string";
const is_text_or_null = (value: unknown): value is string | null =>
  value === null || is_text(value);

function is_choice(value: unknown): value is Choice {
  if (value === "default" || value === "cpu") return true;
  return /^\d+\.\d+$/.test((value as { cuda?: string } | null | undefined)?.cuda ?? "");
}

/** The record; undefined if there is none or it is damaged: then LibTorch is searched for again. */
function read(root: string): Record | undefined {
  const { path, version, source, python, choice, ...rest } = read_object(record_file(root)) ?? {};
  const { TORCHNODE_LIBTORCH, python3, cache = null } = (rest.inputs ?? {}) as Partial<Inputs>;
  if (!is_text(path) || !is_text(version) || !is_text(source) || !is_text_or_null(python))
    return undefined;
  if (!is_choice(choice) || !is_text_or_null(TORCHNODE_LIBTORCH)) return undefined;
  if (!is_text_or_null(python3) || !is_text_or_null(cache)) return undefined;
  return { path, version, source, python, choice, inputs: { TORCHNODE_LIBTORCH, python3, cache } };
}

/** The choice that the last set-up was given. */
export function recorded_choice(root: string): Choice {
  return read(root)?.choice ?? "default";
}

/** The LibTorch in use, if it is whole and what it was resolved from has not changed; else undefined. */
export function recorded_libtorch(
  root: string,
  env: NodeJS.ProcessEnv = process.env,
): LibTorch | undefined {
  const record = read(root);
  if (record === undefined) return undefined;
  const now = inputs(record.choice, record.source, env);
  const found = inspect_libtorch(record.path);
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
export async function current_libtorch(
  root: string,
  choice: Choice = recorded_choice(root),
  env: NodeJS.ProcessEnv = process.env,
): Promise<LibTorch> {
  const same = JSON.stringify(choice) === JSON.stringify(recorded_choice(root));
  const recorded = same ? recorded_libtorch(root, env) : undefined;
  if (recorded) return recorded;
  const libtorch = await resolve_libtorch(choice, env);
  make_folder(state_folder(root));
  write_json(record_file(root), {
    ...libtorch,
    choice,
    inputs: inputs(choice, libtorch.source, env),
  });
  return libtorch;
}
