/** The malloc that `npx torchnode run` preloads: which there are, and the search for their libraries. */
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { SetupError } from "#bootstrap/process.mjs";
import { shared_object_problem } from "../../lib/native/shared_object.js";
import { is_mapped } from "./mapped.cjs";
import { find_program, how_to_install } from "./programs.js";
import { find_python } from "./python.js";
import { defines_symbol } from "./symbols.js";

/** An allocator that is known by its name. */
interface Known {
  /** The names of its library, the newest version first. */
  readonly libraries: readonly string[];
  /** A package of PyPI with the library in it, and its folder beside the other packages. */
  readonly package?: { readonly name: string; readonly folder: string };
  /** Advice on installing it from the system's packages. */
  readonly install: string;
}

const known: Readonly<Record<string, Known>> = {
  mimalloc: {
    libraries: ["libmimalloc.so.3", "libmimalloc.so.2", "libmimalloc.so"],
    package: { name: "cmeel-mimalloc", folder: "cmeel.prefix/lib" },
    install: how_to_install("libmimalloc-dev", "mimalloc"),
  },
  jemalloc: {
    libraries: ["libjemalloc.so.2", "libjemalloc.so"],
    install: how_to_install("libjemalloc2", "jemalloc"),
  },
  tcmalloc: {
    libraries: ["libtcmalloc_minimal.so.4", "libtcmalloc.so.4"],
    install: how_to_install("libtcmalloc-minimal4", "gperftools-libs"),
  },
};

/** The allocator that is preloaded unless another is asked for. */
export const DEFAULT_ALLOCATOR = "mimalloc";

/** The allocator that the user's environment asks for: a name, or the path of a library. */
export function wanted_allocator(env: NodeJS.ProcessEnv = process.env): string {
  return env.TORCHNODE_ALLOCATOR || DEFAULT_ALLOCATOR;
}

/** The library that `npx torchnode run` has preloaded in this process; undefined without it. */
export function preloaded_allocator(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const file = env.TORCHNODE_ALLOCATOR;
  return file && is_mapped(file) ? file : undefined;
}

export interface Allocator {
  /** The library, links followed. */
  file: string;
  /** A description of how it was found. */
  source: string;
}

export interface Places {
  /** The LibTorch in use, which pip may have put beside the library. */
  libtorch?: { path: string; python: string | null } | undefined;
  env?: NodeJS.ProcessEnv;
}

/** The system's libraries by their names, as its loader finds them. */
function system_libraries(env: NodeJS.ProcessEnv): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  // A user's PATH may lack the folders of the administrator's programs.
  const PATH = [env.PATH, "/usr/sbin", "/sbin"].filter(Boolean).join(delimiter);
  const ldconfig = find_program("ldconfig", { PATH });
  if (ldconfig === undefined) return found;
  const { stdout } = spawnSync(ldconfig, ["-p"], { encoding: "utf8", timeout: 60_000 });
  for (const [, name, file] of (stdout ?? "").matchAll(/^\s*(\S+) \(.*\) => (.*)$/gm)) {
    if (name && file) found.set(name, [...(found.get(name) ?? []), file]);
  }
  return found;
}

/** The files that may be an allocator's library, the most likely first, each with its source. */
function* candidates(
  { libraries, package: python_package }: Known,
  { libtorch, env = process.env }: Places,
): Generator<Allocator> {
  function* inside(folder: string, source: string): Generator<Allocator> {
    for (const name of libraries) {
      const file = join(folder, name);
      if (existsSync(file)) yield { file, source };
    }
  }
  if (libtorch && python_package) {
    yield* inside(join(dirname(libtorch.path), python_package.folder), "beside LibTorch");
  }
  for (const folder of (env.LD_LIBRARY_PATH ?? "").split(/[:;]/)) {
    if (folder !== "") yield* inside(folder, "LD_LIBRARY_PATH");
  }
  const system = system_libraries(env);
  for (const name of libraries) {
    for (const file of system.get(name) ?? []) yield { file, source: "the system's libraries" };
  }
  const python = python_package && find_python(env);
  if (!python_package || !python) return;
  for (const folder of python.packages) {
    yield* inside(join(folder, python_package.folder), `the packages of ${python.command}`);
  }
}

/** The settings with which an allocator is preloaded unless the user has set them. */
export const allocator_settings = {
  // Else mimalloc 3 commits memory ahead: 14 % more for the lesson's training, in the same time.
  MIMALLOC_ARENA_EAGER_COMMIT: "0",
  // Idle memory goes back to the system after 10 s, as that of tensors' elements does, and not after
  // 1 s: a call takes up to 5 % less time, the lesson's training 2 % more memory.
  MIMALLOC_PURGE_DELAY: "10000",
};

/** The reason why a file cannot be preloaded as an allocator, as the end of a sentence, or undefined. */
function allocator_problem(file: string): string | undefined {
  const damage = shared_object_problem(file);
  if (damage) return damage;
  if (!defines_symbol(file, "malloc")) return "is no allocator: it has no malloc";
  return /[\s:]/.test(realpathSync(file))
    ? "cannot be preloaded: the loader takes a space or a colon in its path for the path's end, so copy it elsewhere"
    : undefined;
}

/** The library of an allocator that is known by its name; undefined if there is none. */
export function find_allocator(name: string, places: Places = {}): Allocator | undefined {
  for (const { file, source } of known[name] ? candidates(known[name], places) : []) {
    if (allocator_problem(file) === undefined) return { file: realpathSync(file), source };
  }
  return undefined;
}

/** The command by which pip installs a package where it is found: beside LibTorch, if pip has put that there. */
function pip_install({ libtorch }: Places): string {
  const python = libtorch?.python;
  if (!python) return "python3 -m pip install";
  const has_pip = existsSync(join(dirname(python), "pip"));
  return has_pip ? `${python} -m pip install` : `python3 -m pip --python ${python} install`;
}

function missing(name: string, allocator: Known, places: Places): SetupError {
  const { install, package: python_package } = allocator;
  const passed_over = Array.from(
    candidates(allocator, places),
    ({ file }) => `  ${file} ${allocator_problem(file)}.\n`,
  );
  const pip = python_package ? `  With pip: ${pip_install(places)} ${python_package.name}\n` : "";
  return new SetupError(
    `${name} was not found, so the program was not started.\n${passed_over.join("")}` +
      `  ${install}\n${pip}  If it is elsewhere: --allocator FILE, or TORCHNODE_ALLOCATOR=FILE.`,
  );
}

/**
 * The allocator that was asked for: a name, or the path of a file, which has a slash in it.
 *
 * @throws SetupError that says what is wrong with the file, or how the allocator is installed
 */
export function require_allocator(wanted: string, places: Places = {}): Allocator {
  if (wanted.includes("/")) {
    const file = resolve(wanted);
    const problem = allocator_problem(file);
    if (problem) throw new SetupError(`the allocator ${file} ${problem}.`);
    return { file: realpathSync(file), source: "the file that was asked for" };
  }
  const allocator = known[wanted];
  if (allocator === undefined) {
    throw new SetupError(
      `the allocator must be ${Object.keys(known).join(", ")} or the path of a library (with a ` +
        `slash in it), not ${JSON.stringify(wanted)}.`,
    );
  }
  const found = find_allocator(wanted, places);
  if (found === undefined) throw missing(wanted, allocator, places);
  return found;
}
