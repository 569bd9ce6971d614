/**
 * Loads the C++ addon, after a look at whether it and the LibTorch behind it are there and fit
 * together. That look reads two small files; what it finds wrong would otherwise end in a crash or
 * in the linker's words.
 */
import { existsSync, readFileSync, readlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { libtorchVersion, release } from "./libtorch.js";
import type { Addon } from "./native.js";

/** The package's own folder, from lib/ as well as from dist/lib/. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

/** Where the addon is built or put, with the link to its LibTorch and a note of what it was built for. */
export interface AddonFiles {
  addon: string;
  /** `{ "libtorch": "2.13.0" }` */
  note: string;
  /** A symbolic link to the LibTorch folder; the addon's run path goes through it. */
  libtorch: string;
}

export function addonFiles(root: string): AddonFiles {
  const folder = join(root, "build", "Release");
  return {
    addon: join(folder, "torchnode.node"),
    note: join(folder, "torchnode.json"),
    libtorch: join(folder, "libtorch"),
  };
}

const install = "npx torchnode install";

/** The LibTorch release that the addon was compiled for, or undefined without an addon. */
export function builtFor(root: string): string | undefined {
  try {
    return JSON.parse(readFileSync(addonFiles(root).note, "utf8")).libtorch;
  } catch {
    return undefined;
  }
}

function linkTarget(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return link;
  }
}

/**
 * The addon's file, once it is certain that it can be loaded.
 *
 * @throws Error that says what is missing or does not fit, and the command that mends it
 */
export function findAddon(root: string): string {
  const files = addonFiles(root);
  const wanted = builtFor(root);
  if (wanted === undefined || !existsSync(files.addon)) {
    throw new Error(
      `torchnode's native part is not installed yet. Run \`${install}\`: ` +
        "it finds or installs LibTorch and then takes a fitting prebuilt addon or builds one.",
    );
  }
  const found = libtorchVersion(files.libtorch);
  if (found === undefined) {
    throw new Error(
      `The LibTorch ${wanted} that torchnode was installed with is gone ` +
        `(it was in ${linkTarget(files.libtorch)}). Run \`${install}\` to find or install one again.`,
    );
  }
  if (release(found) !== wanted) {
    throw new Error(
      `torchnode's addon was built for LibTorch ${wanted}, but ${linkTarget(files.libtorch)} ` +
        `now holds LibTorch ${found}. Run \`${install}\` to build the addon for it.`,
    );
  }
  return files.addon;
}

/** @throws Error as {@link findAddon}, or with the system's reason why the addon cannot be loaded */
export function loadAddon(root: string = packageRoot()): Addon {
  const addon = findAddon(root);
  try {
    return createRequire(import.meta.url)(addon);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `torchnode's addon could not be loaded: ${reason}\n` +
        "Run `npx torchnode doctor` to see what was found, " +
        `or \`${install} --build\` to build the addon on this machine.`,
      { cause: error },
    );
  }
}
