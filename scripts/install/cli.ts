#!/usr/bin/env node
/** The `torchnode` command of a project that uses the package. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { with_lock } from "#bootstrap/lock.mjs";
import { fail, SetupError, say } from "#bootstrap/process.mjs";
import { package_root } from "../../lib/native/addon.js";
import { wanted_allocator } from "./allocator.js";
import { doctor } from "./doctor.js";
import { read_object } from "./files.js";
import type { Choice } from "./libtorch.js";
import { prepare, ready_libtorch } from "./prepare.js";
import { probe } from "./probe.js";
import { current_libtorch } from "./record.js";
import { run_preloaded } from "./run.js";

const help = `torchnode: LibTorch for Node.js

  npx torchnode install [--cpu | --cuda VERSION] [--build]
      Finds LibTorch, or has pip install it, and takes an addon that fits (a prebuilt one, or one
      that was built here before and is kept in the cache's folder addons) or builds one.
      LibTorch is that of TORCHNODE_LIBTORCH (a LibTorch folder, or the torch folder of an
      installed Python package), else the torch that python3 imports, else one in the cache
      (\${XDG_CACHE_HOME:-~/.cache}/torchnode), installed there when it is missing.
      --cpu            PyTorch's own build for the CPU
      --cuda VERSION   PyTorch's own build for that CUDA version, such as 13.0
      --build          build the addon here even if there is one that fits

  npx torchnode run [--allocator NAME|FILE] [Node.js's options] program.js [arguments]
      Starts Node.js with the allocator mimalloc in the place of the system's malloc (by
      LD_PRELOAD): calls on small tensors take 0.83 to 0.96 of their time, training steps of small
      models 0.97 to 0.99, on an AMD EPYC of 2017. What the program starts has malloc again.
      --allocator ...  mimalloc, jemalloc, tcmalloc, or the path of a library (with a slash in it);
                       TORCHNODE_ALLOCATOR says the same

  npx torchnode doctor [--json]
      Prints what was found, what is missing, and what to do about it.

  npx torchnode --help | --version
`;

const root = package_root();

function usage(message: string): SetupError {
  return new SetupError(`${message}\nRun \`npx torchnode --help\` for what there is.`);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        cpu: { type: "boolean" },
        cuda: { type: "string" },
        build: { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

type Options = ReturnType<typeof parse>["values"];

/** @throws SetupError for an option that the command does not have */
function only(command: string, values: Options, ...allowed: (keyof Options)[]): void {
  for (const name of Object.keys(values) as (keyof Options)[]) {
    if (!allowed.includes(name)) throw usage(`${command} has no option --${name}.`);
  }
}

function choice({ cpu, cuda }: Options): Choice {
  if (cpu && cuda !== undefined) throw usage("--cpu and --cuda ask for two different builds.");
  if (cuda === undefined) return cpu ? "cpu" : "default";
  if (!/^\d+\.\d+$/.test(cuda)) {
    throw usage(`--cuda expects a version such as 13.0, not ${JSON.stringify(cuda)}.`);
  }
  return { cuda };
}

async function install(values: Options): Promise<void> {
  const wanted = { choice: choice(values), build: values.build ?? false };
  // If there is nothing to do, nothing is written: the package may be another user's.
  const libtorch =
    ready_libtorch(wanted, root) ?? (await with_lock(root, () => prepare(wanted, root)));
  const result = probe(root);
  if (!result.ok) {
    throw new SetupError(
      `the addon is in place but does not work: ${result.problem}\n` +
        "  `npx torchnode doctor` shows what was found.",
    );
  }
  say(`ready, with LibTorch ${libtorch.version} (${libtorch.source}: ${libtorch.path}).`);
}

/** Reads the options of `run`, which end where Node.js's own begin, and starts the program. */
async function run(args: string[]): Promise<void> {
  const rest = [...args];
  let allocator = wanted_allocator();
  for (;;) {
    const [, option, value] = /^(--allocator|--help|-h)(?:=(.*))?$/s.exec(rest[0] ?? "") ?? [];
    if (option === undefined) break;
    rest.shift();
    if (option !== "--allocator") {
      process.stdout.write(help);
      return;
    }
    allocator = value ?? rest.shift() ?? "";
    if (allocator === "") throw usage("--allocator expects a name, or the path of a library.");
  }
  if (rest.length === 0) throw usage("run expects a program: npx torchnode run program.js");
  return run_preloaded(root, allocator, rest);
}

async function main(args: string[]): Promise<void> {
  if (args[0] === "run") return run(args.slice(1));
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help || (command === undefined && !values.version)) {
    process.stdout.write(help);
    if (!values.help) process.exitCode = 1;
    return;
  }
  if (values.version) {
    const { version } = read_object(join(root, "package.json")) ?? {};
    process.stdout.write(`${version ?? "unknown"}\n`);
    return;
  }
  if (rest.length > 0) throw usage(`${command} takes no argument ${JSON.stringify(rest[0])}.`);
  switch (command) {
    case "install":
      only(command, values, "cpu", "cuda", "build");
      return install(values);
    case "doctor":
      only(command, values, "json");
      process.exitCode = doctor(root, values.json ?? false) ? 0 : 1;
      return;
    case "libtorch":
      // For CMakeLists.txt: the folder to build against, found or installed.
      only(command, values);
      process.stdout.write(`${(await current_libtorch(root)).path}\n`);
      return;
    default:
      throw usage(`there is no command ${JSON.stringify(command)}.`);
  }
}

// `torchnode doctor | head`: the reader may have enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
try {
  await main(process.argv.slice(2));
} catch (error) {
  fail(error);
}
