/** The choice of LibTorch: the user's, that of python3, or one that pip installs into the cache. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { SetupError, say } from "#bootstrap/process.mjs";
import { why_forbidden } from "../../lib/native/access.js";
import {
  is_supported,
  libtorch_damage,
  libtorch_version,
  why_libtorch_forbidden,
} from "../../lib/native/libtorch.js";
import { cache_folder } from "./files.js";
import { type Message, messages } from "./messages.js";
import { cached_torch, install_torch, wheel_kind } from "./pip.js";
import { find_python } from "./python.js";

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
  /** A description of how it was found. */
  source: string;
  /** A Python interpreter that imports this very LibTorch, or null if it came without one. */
  python: string | null;
}

/** The source of a LibTorch that is in the cache. */
export const from_the_cache = "the cache";

/** The LibTorch in a folder; the reason if there is no usable one. */
export function inspect_libtorch(path: string): { version: string } | { problem: Message } {
  const version = libtorch_version(path);
  const forbidden = why_libtorch_forbidden(path);
  if (forbidden) return { problem: messages.libtorch_forbidden(forbidden) };
  if (version === undefined) return { problem: messages.no_libtorch() };
  for (const part of ["lib/libtorch.so", "include/ATen/ATen.h"]) {
    if (!existsSync(join(path, part))) {
      return { problem: messages.libtorch_incomplete(version, part) };
    }
  }
  if (!is_supported(version)) {
    return { problem: messages.libtorch_unsupported(version) };
  }
  const damage = libtorch_damage(path);
  if (damage) return { problem: messages.libtorch_damaged(version, damage) };
  return { version };
}

/** The interpreter of the environment that has this torch folder among its packages. */
function python_beside(path: string): string | null {
  const environment = /^(.*)\/lib(?:64)?\/python3[^/]*\/(?:site|dist)-packages\/torch$/.exec(path);
  const python = environment ? `${environment[1]}/bin/python3` : undefined;
  return python && existsSync(python) ? python : null;
}

/** The LibTorch that TORCHNODE_LIBTORCH names. @throws SetupError if it is not usable */
function from_variable(path: string): LibTorch {
  const found = inspect_libtorch(resolve(path));
  if ("problem" in found) {
    throw new SetupError(
      `TORCHNODE_LIBTORCH is ${path}, but ${found.problem}.\n` +
        "  It has to be an unpacked LibTorch or the torch folder of an installed Python package " +
        "(the one with version.py, include and lib). Set it to one, or unset it.",
    );
  }
  const absolute = resolve(path);
  const source = "TORCHNODE_LIBTORCH";
  return { path: absolute, version: found.version, source, python: python_beside(absolute) };
}

/** The torch that python3 imports, or undefined if it has no usable one. */
function from_python(env: NodeJS.ProcessEnv): LibTorch | undefined {
  const python = find_python(env);
  if (!python?.torch) return undefined;
  const found = inspect_libtorch(python.torch);
  if ("problem" in found) {
    say(`the torch of ${python.command} is passed over: ${found.problem} (${python.torch}).`);
    return undefined;
  }
  const source = `the torch of ${python.command}`;
  return { path: python.torch, version: found.version, source, python: python.command };
}

/** The one in the cache, installed there if need be. */
async function from_cache(choice: Choice, env: NodeJS.ProcessEnv): Promise<LibTorch> {
  const kind = wheel_kind(choice);
  const forbidden = why_forbidden(join(cache_folder(env), kind.folder));
  if (forbidden) {
    throw new SetupError(
      `${forbidden}. LibTorch is kept below it: let this user read it, or set XDG_CACHE_HOME to a ` +
        "folder of this user's own.",
    );
  }
  let path = cached_torch(kind, env);
  if (path === undefined || "problem" in inspect_libtorch(path))
    path = await install_torch(kind, env);
  const found = inspect_libtorch(path);
  if ("problem" in found)
    throw new SetupError(`pip installed torch, but ${found.problem} (${path}).`);
  return { path, version: found.version, source: from_the_cache, python: python_beside(path) };
}

/**
 * Finds LibTorch: TORCHNODE_LIBTORCH, else the torch that python3 on the PATH imports, else the one
 * in the cache, which pip installs there when it is missing. With a choice other than the default
 * the first two are not asked.
 *
 * @throws SetupError that says what is missing and what to do
 */
export async function resolve_libtorch(
  choice: Choice = "default",
  env: NodeJS.ProcessEnv = process.env,
): Promise<LibTorch> {
  const variable = env.TORCHNODE_LIBTORCH;
  if (choice === "default") {
    return variable
      ? from_variable(variable)
      : (from_python(env) ?? (await from_cache(choice, env)));
  }
  if (variable) {
    throw new SetupError(
      `TORCHNODE_LIBTORCH (${variable}) and an option that asks for another LibTorch contradict ` +
        "each other: unset the variable or leave the option out.",
    );
  }
  return from_cache(choice, env);
}
