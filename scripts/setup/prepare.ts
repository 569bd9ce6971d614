/** Everything below JavaScript: LibTorch and the addon. */
import { SetupError, say } from "#bootstrap/process.mjs";
import { packageRoot } from "../../lib/addon.js";
import { isClone } from "./files.js";
import type { Choice, LibTorch } from "./libtorch.js";
import { buildNative, fittingPrebuild, hasPrebuilds, nativeReady, takePrebuild } from "./native.js";
import { probe } from "./probe.js";
import { currentLibTorch, recordedLibTorch } from "./record.js";
import { missingTools, requireTools } from "./toolchain.js";

export interface PrepareOptions {
  /** Which LibTorch; by default what the last set-up was asked for. */
  choice?: Choice;
  /** Build the addon here even where a prebuilt one fits. */
  build?: boolean;
}

/** Whether LibTorch and the addon are there and fit the sources. Runs nothing: a few milliseconds. */
export function isReady(root: string = packageRoot()): boolean {
  const libtorch = recordedLibTorch(root);
  return libtorch !== undefined && nativeReady(root, libtorch);
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
  // What can be known before LibTorch is fetched is said before.
  if (!prebuilt && !isReady(root)) requireTools();
  const libtorch = await currentLibTorch(root, options.choice);
  if (!options.build && nativeReady(root, libtorch)) return libtorch;
  if (prebuilt && tookPrebuild(root, libtorch)) return libtorch;
  await buildNative(root, libtorch);
  return libtorch;
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
  const missing = missingTools();
  if (missing.length > 0) {
    throw new SetupError(
      "the prebuilt addon does not load on this machine, and there is nothing to build one with:\n" +
        missing.map((line) => `  - ${line}`).join("\n"),
    );
  }
  return false;
}
