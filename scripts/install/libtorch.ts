/** Which LibTorch to use: the user's, that of python3, or one that pip installs into the cache. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { SetupError, say } from "#bootstrap/process.mjs";
import { why_forbidden } from "../../lib/native/access.js";
import {
  isSupported,
  libtorch_damage,
  libtorchVersion,
  supportedRange,
  why_libtorch_forbidden,
} from "../../lib/native/libtorch.js";
import { cacheFolder } from "./files.js";
import { cachedTorch, installTorch, wheelKind } from "./pip.js";
import { findPython } from "./python.js";

/**
 * The LibTorch that was asked for: by default the first of the three that is there, else PyTorch's
 * own CPU build or its build for a CUDA version ("13.0").
 */
export type Choice = "default" | "cpu" | { cuda: string };

export interface LibTorch {
  /** The folder with include/ and lib/. */
  path: string;
  /** As it names itself: "2.13.0+cpu". */
  version: string;
  /** How it was found, for people. */
  source: string;
  /** A Python interpreter that imports this very LibTorch, or null where it came without one. */
  python: string | null;
}

/** The source of a LibTorch that is in the cache. */
export const fromTheCache = "the cache";

/** The LibTorch in a folder; the reason where there is none that can be used. */
export function inspectLibTorch(path: string): { version: string } | { problem: string } {
  const version = libtorchVersion(path);
  const forbidden = why_libtorch_forbidden(path);
  if (forbidden) return { problem: `it cannot be read: ${forbidden}` };
  if (version === undefined) return { problem: "there is no LibTorch" };
  for (const part of ["lib/libtorch.so", "include/ATen/ATen.h"]) {
    if (!existsSync(join(path, part))) {
      return { problem: `LibTorch ${version} there is incomplete: it has no ${part}` };
    }
  }
  if (!isSupported(version)) {
    return { problem: `LibTorch ${version} there is not supported: ${supportedRange} are` };
  }
  const damage = libtorch_damage(path);
  if (damage) return { problem: `LibTorch ${version} there is damaged: ${damage}` };
  return { version };
}

/** The interpreter of the environment that has this torch folder among its packages. */
function pythonBeside(path: string): string | null {
  const environment = /^(.*)\/lib(?:64)?\/python3[^/]*\/(?:site|dist)-packages\/torch$/.exec(path);
  const python = environment ? `${environment[1]}/bin/python3` : undefined;
  return python && existsSync(python) ? python : null;
}

/** The LibTorch that TORCHNODE_LIBTORCH names. @throws SetupError if it is not usable */
function fromVariable(path: string): LibTorch {
  const found = inspectLibTorch(resolve(path));
  if ("problem" in found) {
    throw new SetupError(
      `TORCHNODE_LIBTORCH is ${path}, but ${found.problem}.\n` +
        "  It has to be an unpacked LibTorch or the torch folder of an installed Python package " +
        "(the one with version.py, include and lib). Set it to one, or unset it.",
    );
  }
  const absolute = resolve(path);
  const source = "TORCHNODE_LIBTORCH";
  return { path: absolute, version: found.version, source, python: pythonBeside(absolute) };
}

/** The torch that python3 imports, or undefined where it has none that can be used. */
function fromPython(env: NodeJS.ProcessEnv): LibTorch | undefined {
  const python = findPython(env);
  if (!python?.torch) return undefined;
  const found = inspectLibTorch(python.torch);
  if ("problem" in found) {
    say(`the torch of ${python.command} is passed over: ${found.problem} (${python.torch}).`);
    return undefined;
  }
  const source = `the torch of ${python.command}`;
  return { path: python.torch, version: found.version, source, python: python.command };
}

/** The one in the cache, installed there if need be. */
async function fromCache(choice: Choice, env: NodeJS.ProcessEnv): Promise<LibTorch> {
  const kind = wheelKind(choice);
  const forbidden = why_forbidden(join(cacheFolder(env), kind.folder));
  if (forbidden) {
    throw new SetupError(
      `${forbidden}. LibTorch is kept below it: let this user read it, or set XDG_CACHE_HOME to a ` +
        "folder of this user's own.",
    );
  }
  let path = cachedTorch(kind, env);
  if (path === undefined || "problem" in inspectLibTorch(path))
    path = await installTorch(kind, env);
  const found = inspectLibTorch(path);
  if ("problem" in found)
    throw new SetupError(`pip installed torch, but ${found.problem} (${path}).`);
  return { path, version: found.version, source: fromTheCache, python: pythonBeside(path) };
}

/**
 * Finds LibTorch: TORCHNODE_LIBTORCH, else the torch that python3 on the PATH imports, else the one
 * in the cache, which pip installs there when it is missing. With a choice other than the default
 * the first two are not asked.
 *
 * @throws SetupError that says what is missing and what to do
 */
export async function resolveLibTorch(
  choice: Choice = "default",
  env: NodeJS.ProcessEnv = process.env,
): Promise<LibTorch> {
  const variable = env.TORCHNODE_LIBTORCH;
  if (choice === "default") {
    return variable ? fromVariable(variable) : (fromPython(env) ?? (await fromCache(choice, env)));
  }
  if (variable) {
    throw new SetupError(
      `TORCHNODE_LIBTORCH (${variable}) and an option that asks for another LibTorch contradict ` +
        "each other: unset the variable or leave the option out.",
    );
  }
  return fromCache(choice, env);
}
