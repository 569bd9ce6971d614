/** Everything below JavaScript: LibTorch and the addon. */
import { SetupError, say } from "#bootstrap/process.mjs";
import { package_root } from "../../lib/native/addon.js";
import { forget, keep, may_be_kept, take_kept } from "./addon_cache.js";
import { is_clone } from "./files.js";
import { drop_stamp, native_ready } from "./in_place.js";
import type { Choice, LibTorch } from "./libtorch.js";
import { build_native } from "./native.js";
import { fitting_prebuild, has_prebuilds, take_prebuild } from "./prebuilds.js";
import { loads, probe } from "./probe.js";
import { current_libtorch, recorded_choice, recorded_libtorch } from "./record.js";
import { missing_tools, require_tools } from "./toolchain.js";

export interface PrepareOptions {
  /** The LibTorch; by default that of the last set-up. */
  choice?: Choice;
  /** Build the addon here even if there is one that fits. */
  build?: boolean;
}

/** Whether LibTorch and the addon are there and fit the sources. Runs nothing: a few milliseconds. */
export function is_ready(root: string = package_root()): boolean {
  const libtorch = recorded_libtorch(root);
  return libtorch !== undefined && native_ready(root, libtorch);
}

/** The LibTorch in use if nothing is to be done for these options, else undefined. */
export function ready_libtorch(
  { choice, build }: PrepareOptions,
  root: string,
): LibTorch | undefined {
  const same =
    choice === undefined || JSON.stringify(choice) === JSON.stringify(recorded_choice(root));
  return same && !build && is_ready(root) ? recorded_libtorch(root) : undefined;
}

/**
 * Does the missing steps; returns the LibTorch that is now in use.
 *
 * @throws SetupError that says what is missing and what to do
 */
export async function prepare(
  options: PrepareOptions = {},
  root: string = package_root(),
): Promise<LibTorch> {
  // A clone is built from its sources.
  const prebuilt = !is_clone(root) && !options.build && has_prebuilds(root);
  // Missing tools are reported before LibTorch is fetched.
  const compiles = options.build || !(prebuilt || is_ready(root) || may_be_kept(root));
  if (compiles) require_tools();
  const libtorch = await current_libtorch(root, options.choice);
  if (!options.build) {
    if (native_ready(root, libtorch)) return libtorch;
    if (prebuilt && took_prebuild(root, libtorch)) return libtorch;
    if (took_kept(root, libtorch)) return libtorch;
  }
  await build_native(root, libtorch);
  // Of sources that were changed while it was built it is not the addon.
  if (native_ready(root, libtorch)) keep(root, libtorch);
  return libtorch;
}

/** Whether there is an addon in the cache that fits and that this machine can load. */
function took_kept(root: string, libtorch: LibTorch): boolean {
  if (!take_kept(root, libtorch)) return false;
  const problem = loads(root);
  if (problem === undefined) return true;
  say(`it cannot be used here: ${problem}`);
  drop_stamp(root);
  forget(root, libtorch);
  return false;
}

/** Whether there is a prebuilt addon that fits and that this machine can load. */
function took_prebuild(root: string, libtorch: LibTorch): boolean {
  const prebuild = fitting_prebuild(root, libtorch);
  if (prebuild === undefined) {
    say(`the package has no prebuilt addon for LibTorch ${libtorch.version} on this machine.`);
    return false;
  }
  say(`taking the prebuilt addon for LibTorch ${libtorch.version} (${libtorch.path}).`);
  take_prebuild(root, prebuild, libtorch);
  const result = probe(root);
  if (result.ok) return true;
  say(`it cannot be used here: ${result.problem}`);
  drop_stamp(root);
  const missing = missing_tools();
  if (missing.length > 0) {
    throw new SetupError(
      "the prebuilt addon does not load on this machine, and there is nothing to build one with:\n" +
        missing.map((line) => `  - ${line}`).join("\n"),
    );
  }
  return false;
}
