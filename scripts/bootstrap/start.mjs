/** Brings a clone up to date, then runs a command in it. */
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  compileTypescript,
  dependenciesReady,
  installDependencies,
  typescriptReady,
} from "./javascript.mjs";
import { withLock } from "./lock.mjs";
import { fail, say } from "./process.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The native half of the set-up is TypeScript, and exists only once that has been compiled. */
const nativeSetup = () =>
  import(pathToFileURL(resolve(root, "dist/scripts/install/prepare.js")).href);

const javascriptReady = () => dependenciesReady(root) && typescriptReady(root);

async function prepare(javascriptOnly, build) {
  if (!build && javascriptReady() && (javascriptOnly || (await nativeSetup()).isReady())) return;
  await withLock(root, async () => {
    if (!dependenciesReady(root)) await installDependencies(root);
    if (!typescriptReady(root)) await compileTypescript(root);
    if (!javascriptOnly) await (await nativeSetup()).prepare({ build });
  });
}

export async function start(args) {
  const javascriptOnly = args[0] === "--javascript";
  const build = args[0] === "--build";
  const [module, ...rest] = javascriptOnly || build ? args.slice(1) : args;
  try {
    await prepare(javascriptOnly, build);
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
