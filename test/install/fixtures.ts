/** Fakes of what the set-up looks for: LibTorch folders, Python packages, clones. */
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { mark_compiled } from "#bootstrap/javascript.mjs";
import { package_root } from "../../lib/native/addon.js";
import { find_program } from "../../scripts/install/programs.js";

/** Writes files, given by their paths in a folder; returns the folder. */
export function write(folder: string, files: Record<string, string | Uint8Array>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function replace(file: string, content: string): void {
  rmSync(file, { recursive: true, force: true });
  write(dirname(file), { [basename(file)]: content });
}

/** The damages that may befall a file that the set-up reads, each with a function that does it. */
export const damages: readonly (readonly [string, (file: string) => void])[] = [
  ["missing", (file) => rmSync(file, { recursive: true, force: true })],
  ["empty", (file) => replace(file, "")],
  ["null", (file) => replace(file, "null\n")],
  ["a list", (file) => replace(file, "[]")],
  ["a text", (file) => replace(file, '"2.13.0"')],
  ["of another shape", (file) => replace(file, '{ "libtorch": {}, "path": 1, "inputs": null }')],
  ["cut short", (file) => replace(file, '{ "libtorch": "2.13')],
  ["zeros", (file) => replace(file, "\0".repeat(4096))],
  [
    "a folder",
    (file) => {
      rmSync(file, { recursive: true, force: true });
      mkdirSync(join(file, "inside"), { recursive: true });
    },
  ],
  [
    "a dangling link",
    (file) => {
      rmSync(file, { recursive: true, force: true });
      symlinkSync("/nowhere/at/all", file);
    },
  ],
];

/** The smallest shared object that is whole: a header that speaks of nothing after it. */
export function empty_shared_object(): Buffer {
  const header = Buffer.alloc(64);
  header.write("\x7fELF\x02\x01\x01", "latin1");
  header.writeUInt16LE(process.arch === "arm64" ? 183 : 62, 18);
  return header;
}

const fake_libraries = () =>
  Object.fromEntries(
    ["libtorch.so", "libtorch_cpu.so", "libc10.so"].map((name) => [
      `lib/${name}`,
      empty_shared_object(),
    ]),
  );

/** A folder that looks like an installed torch package. Importing it fails. */
export function fake_torch(folder: string, version: string): string {
  return write(folder, {
    "__init__.py": "raise SystemExit('torch was imported')\n",
    "version.py": `__all__ = ['__version__']\n__version__ = '${version}'\n`,
    "include/ATen/ATen.h": "",
    ...fake_libraries(),
  });
}

/** A folder that looks like an unpacked LibTorch download. */
export function fake_download(folder: string, version: string): string {
  return write(folder, {
    "build-version": `${version}\n`,
    "include/ATen/ATen.h": "",
    ...fake_libraries(),
  });
}

/**
 * A LibTorch that an addon can be compiled and linked against, in a second instead of a minute:
 * empty headers and libraries with nothing in them.
 */
export function empty_libtorch(folder: string, version: string): string {
  write(folder, {
    "version.py": `__version__ = '${version}'\n`,
    "include/ATen/ATen.h": "#pragma once\n",
    "include/torch/csrc/autograd/variable.h": "#pragma once\n",
  });
  for (const name of ["torch", "torch_cpu", "c10"]) {
    shared_object(join(folder, "lib", `lib${name}.so`), "");
  }
  return folder;
}

/** The whole of an allocator: malloc, which hands on to glibc's. */
export const malloc_source = `#include <cstddef>
extern "C" void *__libc_malloc(size_t bytes);
extern "C" void *malloc(size_t bytes) { return __libc_malloc(bytes); }
`;

/** Compiles C++ into a shared object. */
export function shared_object(file: string, source: string): string {
  mkdirSync(dirname(file), { recursive: true });
  execFileSync("c++", ["-shared", "-fPIC", "-o", file, "-x", "c++", "-"], { input: source });
  return file;
}

/** A folder with links to some programs and nothing else, for a PATH. */
export function only_programs(folder: string, ...names: string[]): string {
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const file = name === "node" ? process.execPath : find_program(name);
    if (file === undefined) throw new Error(`this test needs ${name}`);
    symlinkSync(realpathSync(file), join(folder, name));
  }
  return folder;
}

/** Writes a program that is a shell script. */
export function script(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** The environment of this process with some variables set, or unset with undefined. */
export function environment(changes: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { TORCHNODE_LIBTORCH: _, TORCHNODE_ALLOCATOR: __, npm_execpath: ___, ...env } = process.env;
  return { ...env, ...changes };
}

/** An environment with this LibTorch and an empty cache in `folder`. */
export function with_libtorch(libtorch: string, folder: string): NodeJS.ProcessEnv {
  return environment({ TORCHNODE_LIBTORCH: libtorch, XDG_CACHE_HOME: join(folder, "cache") });
}

export const path_with = (folder: string): string => `${folder}${delimiter}${process.env.PATH}`;

/** All of the addon of a {@link small_clone}: in C, whose header compiles quicker. */
export const small_addon = `#include <node_api.h>
NAPI_MODULE_INIT() {
  napi_value answer;
  napi_create_uint32(env, 42, &answer);
  napi_set_named_property(env, exports, "answer", answer);
  return exports;
}
`;

export interface CloneOptions {
  /** Leave node_modules out; otherwise it is this project's. */
  bare?: boolean;
  /** Have the TypeScript compiled: the set-up's is taken from this project. */
  compiled?: boolean;
}

/** All of a {@link small_clone}'s lesson, in TypeScript and in JavaScript. */
const small_lesson = `import { native } from "../../lib/native/index.js";
console.log(JSON.stringify({ native, args: process.argv.slice(2) }));
`;

/**
 * A clone in small: this project's set-up, and in place of all the rest an addon and a lesson of a
 * few lines.
 */
export function small_clone(folder: string, options: CloneOptions = {}): string {
  const root = package_root();
  const copied = ["package.json", "package-lock.json", "tsconfig.json", "CMakeLists.txt"];
  copied.push("scripts/bootstrap.mjs", "scripts/bootstrap", "scripts/install");
  copied.push("lib/native", "docs/site/package.json");
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  // The reference site's tools are a workspace, with modules of its own.
  for (const part of options.bare ? [] : ["", join("docs", "site")]) {
    mkdirSync(join(folder, part), { recursive: true });
    symlinkSync(join(root, part, "node_modules"), join(folder, part, "node_modules"));
  }
  const cmake = join(folder, "CMakeLists.txt");
  // Precompiled headers, which make the addon's many files quicker, and this one slower.
  const lines = readFileSync(cmake, "utf8").split("\n");
  const without = lines.filter((line) => !line.startsWith("target_precompile_headers"));
  write(folder, {
    "CMakeLists.txt": without.join("\n"),
    "native/addon.cc": small_addon,
    "native/nn/recurrent/simd.cc": "",
    "native/nn/kernels/simd.cc": "",
    "examples/lesson7/main.ts": small_lesson,
    "test/lesson.test.ts": "",
  });
  if (options.compiled) {
    for (const name of ["dist/lib/native", "dist/scripts/install"]) {
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    write(folder, { "dist/examples/lesson7/main.js": small_lesson });
    mark_compiled(folder);
  }
  return folder;
}

export interface Finished {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** Both, in the order in which they came. */
  output: string;
}

export interface NodeOptions {
  env?: NodeJS.ProcessEnv;
  /** The whole process group is killed after that time, in ms. */
  kill_after?: number;
  /** Called with what is written to stdout as it comes. */
  on_stdout?: (text: string, pid: number) => void;
}

/** Runs Node in a folder. */
export function node(cwd: string, args: string[], options: NodeOptions = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: options.env ?? environment(),
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const finished: Finished = { code: null, signal: null, stdout: "", stderr: "", output: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].on("data", (chunk: Buffer) => {
        finished[stream] += chunk;
        finished.output += chunk;
        if (stream === "stdout") options.on_stdout?.(String(chunk), child.pid as number);
      });
    }
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, options.kill_after ?? 300_000);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ ...finished, code, signal });
    });
  });
}
