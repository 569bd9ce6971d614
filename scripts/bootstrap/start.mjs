/** Brings a clone up to date, then runs a command in it. */
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  compile_typescript,
  dependencies_ready,
  install_dependencies,
  typescript_ready,
} from "./javascript.mjs";
import { with_lock } from "./lock.mjs";
import { fail, say } from "./process.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The native half of the set-up is TypeScript, and exists only once that has been compiled. */
const native_setup = () =>
  import(pathToFileURL(resolve(root, "dist/scripts/install/prepare.js")).href);

const javascript_ready = () => dependencies_ready(root) && typescript_ready(root);

async function prepare(javascript_only, build) {
  if (!build && javascript_ready() && (javascript_only || (await native_setup()).is_ready()))
    return;
  await with_lock(root, async () => {
    if (!dependencies_ready(root)) await install_dependencies(root);
    if (!typescript_ready(root)) await compile_typescript(root);
    if (!javascript_only) await (await native_setup()).prepare({ build });
  });
}

export async function start(args) {
  const javascript_only = args[0] === "--javascript";
  const build = args[0] === "--build";
  const [module, ...rest] = javascript_only || build ? args.slice(1) : args;
  try {
    await prepare(javascript_only, build);
  } catch (error) {
    fail(error);
    return;
  }
  if (module === undefined) {
    say("everything is set up.");
    return;
  }
  const file = resolve(root, module);
  if (!existsSync(file)) {
    say(`there is no ${module}.`);
    process.exitCode = 1;
    return;
  }
  process.argv = [process.execPath, file, ...rest];
  await import(pathToFileURL(file).href);
}
