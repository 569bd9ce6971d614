/**
 * The messages of `npx torchnode doctor` about anything that is absent or missing. A finding of that
 * kind can only be made with one of them, and docs/guides/troubleshooting.md explains each.
 */
import { supported_range } from "../../lib/native/libtorch.js";

declare const from_the_table: unique symbol;

/** A text of the table below. */
export type Message = string & { readonly [from_the_table]: true };

/** The oldest versions that a set-up works with. */
export const OLDEST = { python: [3, 10], cmake: [3, 18] } as const;

const python = OLDEST.python.join(".");
const cmake = OLDEST.cmake.join(".");
const install = "npx torchnode install";

const table = {
  look_failed: (reason: string) => `could not be looked at: ${reason}`,
  not_found: () => "not found",
  does_not_run: (program: string) => `does not run (${program})`,

  no_python: () => "there is no python3 on the PATH",
  python_does_not_run: (program: string, reason: string) =>
    `${program} does not run a program (${reason})`,
  python_found: (version: string, program: string, pip: string) =>
    `${version} (${program}), pip ${pip}`,
  install_python: () =>
    `install Python ${python} or later with pip; only needed to install LibTorch`,
  python_too_old: () => `PyTorch needs Python ${python} or later`,
  install_venv: () => "apt install python3-venv python3-pip",

  variable_wrong: (path: string, problem: string) =>
    `TORCHNODE_LIBTORCH is ${path}, but ${problem}`,
  correct_variable: () =>
    "set it to a LibTorch folder or to the torch folder of a Python package, or unset it",
  libtorch_forbidden: (reason: string) => `it cannot be read: ${reason}`,
  no_libtorch: () => "there is no LibTorch",
  libtorch_incomplete: (version: string, part: string) =>
    `LibTorch ${version} there is incomplete: it has no ${part}`,
  libtorch_unsupported: (version: string) =>
    `LibTorch ${version} there is not supported: ${supported_range} are`,
  libtorch_damaged: (version: string, damage: string) =>
    `LibTorch ${version} there is damaged: ${damage}`,
  libtorch_nowhere: () =>
    "none (TORCHNODE_LIBTORCH is not set, python3 has no torch, the cache is empty)",
  install_libtorch: (version: string) =>
    `run \`${install}\`: it installs LibTorch ${version} with pip`,

  cache_unknown: (folder: string, reason: string) => `${folder} (${reason})`,
  no_kept_addons: () => "none kept for other projects",

  compiler_wrong: (compiler: string) =>
    `the C++ compiler that CXX names (${compiler}) was not found. Correct the variable or unset it.`,
  no_compiler: (advice: string) =>
    `no C++ compiler was found (c++, g++ or clang++; it has to know C++20). ${advice}`,
  no_cmake: (advice: string) => `CMake was not found (${cmake} or later). ${advice}`,
  cmake_does_not_run: (program: string, advice: string) => `${program} does not run. ${advice}`,
  cmake_too_old: (program: string, version: string) =>
    `CMake ${cmake} or later is needed; ${program} is ${version}. ` +
    "`pip install cmake` has a current one.",
  no_ninja: (advice: string) => `neither ninja nor make was found. ${advice}`,
  cannot_build: () => "not possible on this machine",

  no_fitting_prebuild: () => "none for this LibTorch",
  no_prebuilds: () => "none in this package",

  not_installed: () => "not installed",
  install_addon: () => `run \`${install}\``,
  loading_failed: (libtorch: string, reason: string) =>
    `built for LibTorch ${libtorch}; loading it failed: ${reason}`,
  build_addon: () =>
    `run \`${install}\`; if that does not help, \`${install} --build\` builds it on this machine`,
  no_entry: (file: string) => `there is no ${file}`,
  crashed: (signal: string) => `it crashed with ${signal}`,
  ended: (code: string) => `it ended with ${code}`,
  answered: (text: string) => `it answered ${text}`,

  no_allocator: () => "none that `npx torchnode run` would preload; only needed for that",

  no_device: (accelerator: string) =>
    `LibTorch knows ${accelerator}, but found no device or no driver (nvidia-smi shows both); training on the CPU works`,
};

type Messages = {
  readonly [Name in keyof typeof table]: (...args: Parameters<(typeof table)[Name]>) => Message;
};

/** The messages by name: each is a function of the parts that differ. */
export const messages = table as unknown as Messages;
