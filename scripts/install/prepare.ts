/** Everything below JavaScript: LibTorch and the addon. */
import { SetupError, say } from "#bootstrap/process.mjs";
import { packageRoot } from "../../lib/native/addon.js";
import { forget, keep, mayBeKept, takeKept } from "./addon_cache.js";
import { isClone } from "./files.js";
import { dropStamp, nativeReady } from "./in_place.js";
import type { Choice, LibTorch } from "./libtorch.js";
import { buildNative } from "./native.js";
import { fittingPrebuild, hasPrebuilds, takePrebuild } from "./prebuilds.js";
import { loads, probe } from "./probe.js";
import { currentLibTorch, recordedChoice, recordedLibTorch } from "./record.js";
import { missingTools, requireTools } from "./toolchain.js";

export interface PrepareOptions {
  /** Which LibTorch; by default what the last set-up was asked for. */
  choice?: Choice;
  /** Build the addon here even if there is one that fits. */
  build?: boolean;
}

/** Whether LibTorch and the addon are there and fit the sources. Runs nothing: a few milliseconds. */
export function isReady(root: string = packageRoot()): boolean {
  const libtorch = recordedLibTorch(root);
  return libtorch !== undefined && nativeReady(root, libtorch);
}

/** The LibTorch in use if nothing is to be done for these options, else undefined. */
export function readyLibTorch(
  { choice, build }: PrepareOptions,
  root: string,
): LibTorch | undefined {
  const same =
    choice === undefined || JSON.stringify(choice) === JSON.stringify(recordedChoice(root));
  return same && !build && isReady(root) ? recordedLibTorch(root) : undefined;
}

/**
 * Does what is missing of it; returns the LibTorch that is now in use.
 *
 * @throws SetupError that says what is missing and what to do
 */
export async function prepare(
  options: PrepareOptions = {},
  root: string = packageRoot(),
): Promise<LibTorch> {
  // A clone is built from its sources.
  const prebuilt = !isClone(root) && !options.build && hasPrebuilds(root);
  // Missing tools are reported before LibTorch is fetched.
  const compiles = options.build || !(prebuilt || isReady(root) || mayBeKept(root));
  if (compiles) requireTools();
  const libtorch = await currentLibTorch(root, options.choice);
  if (!options.build) {
    if (nativeReady(root, libtorch)) return libtorch;
    if (prebuilt && tookPrebuild(root, libtorch)) return libtorch;
    if (tookKept(root, libtorch)) return libtorch;
  }
  await buildNative(root, libtorch);
  // Of sources that were changed while it was built it is not the addon.
  if (nativeReady(root, libtorch)) keep(root, libtorch);
  return libtorch;
}

/** Whether there is an addon in the cache that fits and that this machine can load. */
function tookKept(root: string, libtorch: LibTorch): boolean {
  if (!takeKept(root, libtorch)) return false;
  const problem = loads(root);
  if (problem === undefined) return true;
  say(`it cannot be used here: ${problem}`);
  dropStamp(root);
  forget(root, libtorch);
  return false;
}

/** Whether there is a prebuilt addon that fits and that this machine can load. */
function tookPrebuild(root: string, libtorch: LibTorch): boolean {
  const prebuild = fittingPrebuild(root, libtorch);
  if (prebuild === undefined) {
    say(`the package has no prebuilt addon for LibTorch ${libtorch.version} on this machine.`);
    return false;
  }
  say(`taking the prebuilt addon for LibTorch ${libtorch.version} (${libtorch.path}).`);
  takePrebuild(root, prebuild, libtorch);
  const result = probe(root);
  if (result.ok) return true;
  say(`it cannot be used here: ${result.problem}`);
  dropStamp(root);
  const missing = missingTools();
  if (missing.length > 0) {
    throw new SetupError(
      "the prebuilt addon does not load on this machine, and there is nothing to build one with:\n" +
        missing.map((line) => `  - ${line}`).join("\n"),
    );
  }
  return false;
}
