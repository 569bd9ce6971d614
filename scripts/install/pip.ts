/** Lets pip install PyTorch into a virtual environment in the cache, which all clones share. */
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { type Ended, explain, make_folder, run, SetupError, say } from "#bootstrap/process.mjs";
import { libtorch_damage, libtorch_version } from "../../lib/native/libtorch.js";
import { cache_folder, look, names_in } from "./files.js";
import type { Choice } from "./libtorch.js";
import { OLDEST } from "./messages.js";
import { how_to_install } from "./programs.js";
import { is_too_old, look_for_python, type Python } from "./python.js";

/** The release that is installed if the user has no LibTorch. */
export const torch_release = "2.13.0";

/** The package to ask pip for, and its folder. */
export interface WheelKind {
  /** "torch-2.13.0", "torch-2.13.0-cu130" */
  folder: string;
  /** "torch==2.13.0", "torch==2.13.0+cu130" */
  requirement: string;
  /** PyTorch's own index of that kind, or null for the index that pip is configured with. */
  index: string | null;
  /** Room that its installation needs, in GiB, if that is known. */
  room: number;
}

export function wheel_kind(choice: Choice): WheelKind {
  if (choice === "default") {
    const requirement = `torch==${torch_release}`;
    return { folder: `torch-${torch_release}`, requirement, index: null, room: 1.5 };
  }
  const tag = choice === "cpu" ? "cpu" : `cu${choice.cuda.replace(".", "")}`;
  return {
    folder: `torch-${torch_release}-${tag}`,
    // The tag keeps pip from taking another kind from a further index of the user's.
    requirement: `torch==${torch_release}+${tag}`,
    index: `https://download.pytorch.org/whl/${tag}`,
    room: choice === "cpu" ? 1.5 : 8,
  };
}

/** The torch folder of a virtual environment, or undefined. */
function torch_in(environment: string): string | undefined {
  const lib = join(environment, "lib");
  return names_in(lib)
    .filter((name) => name.startsWith("python3"))
    .map((name) => join(lib, name, "site-packages", "torch"))
    .find((folder) => libtorch_version(folder) !== undefined);
}

/** The torch folder of that kind in the cache, or undefined if it is not installed. */
export function cached_torch(
  kind: WheelKind,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  return torch_in(join(cache_folder(env), kind.folder));
}

/** Whether a virtual environment has a PyTorch whose libraries are whole. */
function has_whole_torch(environment: string): boolean {
  const torch = torch_in(environment);
  return torch !== undefined && libtorch_damage(torch) === undefined;
}

/** A Python that can install PyTorch. @throws SetupError that says what is missing */
export function require_python(env: NodeJS.ProcessEnv): Python {
  const python = look_for_python(env);
  const alternative =
    "Or set TORCHNODE_LIBTORCH to a LibTorch that is already there, and no Python is needed.";
  const oldest = OLDEST.python.join(".");
  if ("problem" in python) {
    throw new SetupError(
      `LibTorch is installed with pip, but ${python.problem}. Install Python ${oldest} or later ` +
        `with pip.\n  ${how_to_install("python3 python3-pip python3-venv", "python3 python3-pip")}\n  ${alternative}`,
    );
  }
  if (is_too_old(python)) {
    throw new SetupError(
      `LibTorch is installed with pip, and PyTorch ${torch_release} needs Python ${oldest} or later; ` +
        `${python.command} is Python ${python.version.join(".")}. Put a later python3 first on the PATH.\n  ${alternative}`,
    );
  }
  if (!python.venv) {
    throw new SetupError(
      `LibTorch is installed with pip into a virtual environment, but ${python.command} has no venv module.\n` +
        `  ${how_to_install("python3-venv", "python3-libs")}\n  ${alternative}`,
    );
  }
  if (!python.ensurepip && !python.pip) {
    throw new SetupError(
      `LibTorch is installed with pip, but ${python.command} has no pip.\n` +
        `  ${how_to_install("python3-pip python3-venv", "python3-pip")}\n  ${alternative}`,
    );
  }
  return python;
}

/** @throws SetupError if the disk that holds `folder` has less than `gib` left */
function require_room(folder: string, gib: number): void {
  const disk = statfsSync(folder);
  const free = (disk.bavail * disk.bsize) / 2 ** 30;
  if (free < gib) {
    throw new SetupError(
      `PyTorch needs about ${gib} GiB in ${folder}, but only ${free.toFixed(1)} GiB are free there.\n` +
        "  Make room, or set XDG_CACHE_HOME to a folder on a larger disk.",
    );
  }
}

/** Removes a folder that is not needed; one that may not be removed stays. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // Another user's, or another process removes it at the same time.
  }
}

/**
 * Makes the cache's folder.
 *
 * @throws SetupError if this user may not write there, with the variable to set instead
 */
function make_cache(cache: string): void {
  try {
    make_folder(cache);
    accessSync(cache, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new SetupError(
      `PyTorch is to be installed into the cache, ${cache}, but ${explain(error) ?? error}\n` +
        "  Or set XDG_CACHE_HOME to a folder that this user may write to, or TORCHNODE_LIBTORCH to a " +
        "LibTorch that is already there.",
    );
  }
}

/**
 * Removes what interrupted installations have left. A partial environment is named for the machine
 * and the process that makes it; one of another machine that shares the cache counts as left when
 * it has not been touched for an hour (its maker touches it all the time).
 */
function remove_partial(cache: string, kind: WheelKind): void {
  for (const name of readdirSync(cache)) {
    if (!name.startsWith(`${kind.folder}.partial.`)) continue;
    const folder = join(cache, name);
    const here = name.startsWith(`${kind.folder}.partial.${hostname()}.`);
    const pid = name.slice(name.lastIndexOf(".") + 1);
    const touched = look(folder)?.mtimeMs ?? 0;
    const left = here
      ? !existsSync(`/proc/${pid}`) || pid === String(process.pid)
      : Date.now() - touched > 3_600_000;
    if (left) remove(folder);
  }
}

/** Makes an environment with a pip; returns the command that runs that pip for it. */
async function make_environment(python: Python, folder: string): Promise<string[]> {
  const own = join(folder, "bin", "python");
  let errors = "";
  if (python.ensurepip) {
    const ended = await run(python.command, ["-m", "venv", folder]);
    if (ended.code === 0) return [own, "-m", "pip"];
    errors = ended.errors;
  }
  // Debian's python3 comes without ensurepip; its pip can install into the environment from outside.
  if (python.pip) {
    const args = ["-m", "venv", "--clear", "--without-pip", folder];
    const ended = await run(python.command, args);
    if (ended.code === 0) return [python.command, "-m", "pip", "--python", own];
    errors = ended.errors;
  }
  throw new SetupError(
    `${python.command} could not make a virtual environment (python3 -m venv); its own words are above.\n` +
      `  ${pip_advice(errors) ?? how_to_install("python3-venv", "python3-pip")}`,
  );
}

/** The advice for a pip that failed, if its words are known. */
function pip_advice(errors: string): string | undefined {
  if (/No space left|ENOSPC|Errno 28|Disk quota/i.test(errors)) {
    return "The disk is full: make room, or set XDG_CACHE_HOME (where it is installed) or TMPDIR (where pip unpacks) to a folder on a larger one.";
  }
  if (/Permission denied|Errno 13|Read-only file system/i.test(errors)) {
    return "This user may not write there: set XDG_CACHE_HOME to a folder that can be written to.";
  }
  if (
    /Name or service not known|Temporary failure in name resolution|NewConnectionError|ConnectTimeout|Connection refused|Network is unreachable|Max retries|ProxyError|Tunnel connection failed|SSLError|timed out|HTTP error/i.test(
      errors,
    )
  ) {
    return "The package index could not be reached: check the network, the proxy and `pip config list`.";
  }
  if (/no such option: --python/.test(errors)) {
    return `That pip is older than 22.3 and cannot install into an environment from outside. Give python3 its own for environments (${how_to_install("python3-venv", "python3-pip")}), or bring pip up to date.`;
  }
  if (/^Traceback|No module named/m.test(errors)) {
    return `That pip is broken. Install it again (\`python3 -m ensurepip --upgrade\`; ${how_to_install("python3-pip python3-venv", "python3-pip")}), or put another python3 first on the PATH.`;
  }
  if (/from versions: none/.test(errors)) {
    return "pip saw no PyTorch at all: either the package index could not be reached (check the network, the proxy and `pip config list`), or it has none for this machine and this Python.";
  }
  if (/No matching distribution|Could not find a version/i.test(errors)) {
    return "No index that pip knows has that build for this machine and this Python (PyTorch makes wheels for Linux with glibc 2.28 or later). Try another python3, or set TORCHNODE_LIBTORCH to a LibTorch that is already there.";
  }
  return undefined;
}

/** pip's own last word on why it failed. */
function pip_reason(errors: string): string {
  const lines = errors.split("\n").filter((line) => /^\s*ERROR:/.test(line));
  const last = lines.at(-1)?.replace(/^\s*ERROR:\s*/, "");
  return last ? `: ${last}` : "; its own words are above.";
}

function pip_failure(kind: WheelKind, ended: Ended): SetupError {
  const from = kind.index ? ` from ${kind.index}` : "";
  const advice = pip_advice(ended.errors) ?? "See pip's own words above.";
  return new SetupError(
    `pip could not install ${kind.requirement}${from}${pip_reason(ended.errors)}\n  ${advice}`,
  );
}

/** Console scripts name their interpreter by its path, which is about to change. */
function rename_in_scripts(folder: string, from: string, to: string): void {
  const bin = join(folder, "bin");
  for (const entry of readdirSync(bin, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(bin, entry.name);
    const text = readFileSync(file, "utf8");
    if (text.includes(from)) writeFileSync(file, text.replaceAll(from, to));
  }
  const configuration = join(folder, "pyvenv.cfg");
  writeFileSync(configuration, readFileSync(configuration, "utf8").replaceAll(from, to));
}

/**
 * Installs PyTorch into the cache; returns its torch folder. The environment is made under another
 * name and renamed when it is complete, so that what is found under its own name is whole, whatever
 * happened and even if others were installing at the same time.
 */
export async function install_torch(
  kind: WheelKind,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const python = require_python(env);
  const cache = cache_folder(env);
  make_cache(cache);
  remove_partial(cache, kind);
  require_room(cache, kind.room);

  const final = join(cache, kind.folder);
  const partial = `${final}.partial.${hostname()}.${process.pid}`;
  say(`installing PyTorch, which holds LibTorch, with pip (${kind.requirement}) into ${final} …`);
  make_folder(partial);
  const touch = setInterval(() => {
    // Without an error if it was removed: pip will report that.
    if (existsSync(partial)) utimesSync(partial, new Date(), new Date());
  }, 60_000);
  touch.unref();
  try {
    const [command = "", ...pip] = await make_environment(python, partial);
    const args = ["--disable-pip-version-check", "install", kind.requirement];
    if (kind.index) args.push("--index-url", kind.index);
    // A user's standing wish for `--user` installations makes no sense in an environment.
    const ended = await run(command, [...pip, ...args], { env: { ...env, PIP_USER: "0" } });
    if (ended.code !== 0) throw pip_failure(kind, ended);
    if (torch_in(partial) === undefined) {
      throw new SetupError(
        `pip says that it installed ${kind.requirement}, but it is not in ${partial}. ` +
          "Does pip's configuration (`pip config list`) or PYTHONPATH send packages elsewhere?",
      );
    }
    rename_in_scripts(partial, partial, final);
    put_in_place(partial, final);
  } finally {
    clearInterval(touch);
    remove(partial);
  }
  const torch = torch_in(final);
  if (torch === undefined) throw new SetupError(`${final} was removed while it was being made.`);
  return torch;
}

function put_in_place(partial: string, final: string): void {
  try {
    renameSync(partial, final);
    return;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOTEMPTY" && code !== "EEXIST" && code !== "ENOTDIR") throw error;
  }
  // Another clone was quicker: its environment serves as well.
  if (has_whole_torch(final)) return;
  // The environment that is there is damaged. It makes way under a name that a later start removes.
  const damaged = `${partial}.damaged.${process.pid}`;
  renameSync(final, damaged);
  renameSync(partial, final);
  remove(damaged);
}
