/**
 * Loads the C++ addon, after a look at whether it and the LibTorch behind it are there, whole, and
 * fit together. That look reads two small files and a dozen headers, in less than a millisecond;
 * what it finds wrong would otherwise end in a crash or in the linker's words.
 */
import { existsSync, readFileSync, readlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { why_forbidden } from "./access.js";
import { libtorch_damage, libtorch_version, release, why_libtorch_forbidden } from "./libtorch.js";
import { with_short_spins } from "./openmp.js";
import { package_root } from "./package_root.js";
import { shared_object_problem } from "./shared_object.js";
import type { Addon } from "./types.js";

export { package_root };

/**
 * The folder that the addon is built in or put into, with the link to its LibTorch and a note of
 * what it was built for.
 */
export interface AddonFiles {
  addon: string;
  /** `{ "libtorch": "2.13.0" }` */
  note: string;
  /** A symbolic link to the LibTorch folder; the addon's run path goes through it. */
  libtorch: string;
}

/** In the environment TORCHNODE_ADDON_FOLDER names another folder: a sanitized addon's (`npm run sanitize`). */
export function addon_files(root: string): AddonFiles {
  const folder = process.env.TORCHNODE_ADDON_FOLDER ?? join(root, "build", "Release");
  return {
    addon: join(folder, "torchnode.node"),
    note: join(folder, "torchnode.json"),
    libtorch: join(folder, "libtorch"),
  };
}

const install = "npx torchnode install";

/** The system's code for why a file cannot be read, or its text. */
function read(file: string): { text: string } | { code: string | undefined } {
  try {
    return { text: readFileSync(file, "utf8") };
  } catch (error) {
    return { code: (error as NodeJS.ErrnoException).code };
  }
}

/** The release that a note of {@link AddonFiles} names, or undefined if it has none. */
function noted(text: string): string | undefined {
  try {
    const { libtorch } = JSON.parse(text);
    return typeof libtorch === "string" && /^\d+\.\d+/.test(libtorch) ? libtorch : undefined;
  } catch {
    return undefined;
  }
}

/** The LibTorch release that the addon was compiled for, or undefined without an addon. */
export function built_for(root: string): string | undefined {
  const note = read(addon_files(root).note);
  return "text" in note ? noted(note.text) : undefined;
}

function link_target(link: string): string {
  try {
    return resolve(dirname(link), readlinkSync(link));
  } catch {
    return link;
  }
}

const not_installed = (): Error =>
  new Error(
    `torchnode's native part is not installed yet. Run \`${install}\`: ` +
      "it finds or installs LibTorch and then takes a fitting prebuilt addon or builds one.",
  );

const unreadable = (forbidden: string): Error =>
  new Error(
    `torchnode's native part is installed, but ${forbidden}. ` +
      "Let this user read the package (`chmod -R a+rX` on its folder), or install it as this user.",
  );

/** The LibTorch release that the addon in place was compiled for. @throws Error if none is in place */
function require_addon(files: AddonFiles): string {
  const note = read(files.note);
  if (!("text" in note)) {
    if (note.code === "ENOENT") throw not_installed();
    const forbidden = why_forbidden(files.note);
    if (forbidden) throw unreadable(forbidden);
  }
  const wanted = "text" in note ? noted(note.text) : undefined;
  if (wanted === undefined) {
    throw new Error(
      `${files.note}, which says what torchnode's addon was built for, is damaged. ` +
        `Run \`${install}\` to put it right.`,
    );
  }
  const problem = shared_object_problem(files.addon);
  if (problem === undefined) return wanted;
  if (problem === "is not there") throw not_installed();
  const forbidden = why_forbidden(files.addon);
  if (forbidden) throw unreadable(forbidden);
  throw new Error(
    `torchnode's addon, ${files.addon}, ${problem}. Run \`${install}\` to put it right.`,
  );
}

/** @throws Error if the LibTorch behind the link is not the one that the addon was compiled for */
function require_libtorch(files: AddonFiles, wanted: string): void {
  const folder = link_target(files.libtorch);
  const found = libtorch_version(files.libtorch);
  if (found !== undefined && release(found) !== wanted) {
    throw new Error(
      `torchnode's addon was built for LibTorch ${wanted}, but ${folder} ` +
        `now holds LibTorch ${found}. Run \`${install}\` to build the addon for it.`,
    );
  }
  const damage = libtorch_damage(files.libtorch);
  if (found !== undefined && damage === undefined) return;
  const forbidden = why_libtorch_forbidden(files.libtorch);
  if (forbidden) {
    // In torchnode's own cache, or elsewhere.
    const own = /\/torchnode\/torch-[^/]+\//.test(folder);
    const variable = own ? "XDG_CACHE_HOME=/opt/cache" : "TORCHNODE_LIBTORCH=<its folder>";
    throw new Error(
      `The LibTorch ${wanted} that torchnode was installed with (${folder}) cannot be read: ` +
        `${forbidden}. Either let this user read it, or have it where both users may: run ` +
        `\`${variable} ${install}\` as the user who installs` +
        (own ? " (in a Dockerfile, `ENV XDG_CACHE_HOME=/opt/cache` before that line)." : "."),
    );
  }
  if (!existsSync(files.libtorch)) {
    throw new Error(
      `The LibTorch ${wanted} that torchnode was installed with is gone ` +
        `(it was in ${folder}). Run \`${install}\` to find or install one again.`,
    );
  }
  throw new Error(
    `The LibTorch ${wanted} in ${folder} is damaged: ${damage ?? "its version cannot be read"}. ` +
      `Run \`${install}\`, which installs it again if it is torchnode's own; ` +
      "install it again yourself if it is not.",
  );
}

/**
 * The addon's file, once it is certain that it can be loaded.
 *
 * @throws Error that says what is missing or does not fit, and the command that repairs it
 */
export function find_addon(root: string): string {
  const files = addon_files(root);
  require_libtorch(files, require_addon(files));
  return files.addon;
}

/** Returns advice for an addon that the system refuses to load, by the system's reason. */
function advice_for(reason: string): string {
  if (/failed to map segment|Operation not permitted|Permission denied/i.test(reason)) {
    return (
      "A file system that is mounted with `noexec`, or a security policy, may forbid to run what " +
      "lies in it: move the package, or LibTorch (XDG_CACHE_HOME), to another one."
    );
  }
  return (
    "Run `npx torchnode doctor` to see what was found, " +
    `or \`${install} --build\` to build the addon on this machine.`
  );
}

/** @throws Error as {@link find_addon}, or with the system's reason why the addon cannot be loaded */
export function load_addon(root: string = package_root()): Addon {
  const addon = find_addon(root);
  try {
    return with_short_spins(() => createRequire(import.meta.url)(addon));
  } catch (error) {
    const reason = (error as Error).message;
    throw new Error(`torchnode's addon could not be loaded: ${reason}\n${advice_for(reason)}`, {
      cause: error,
    });
  }
}
