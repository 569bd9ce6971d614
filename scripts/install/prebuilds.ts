/** The prebuilt addons that a package comes with. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { release } from "../../lib/native/libtorch.js";
import { put_addon } from "./in_place.js";
import type { LibTorch } from "./libtorch.js";

/** The version of the C library that this Node.js runs on, or null if it is not glibc. */
export function glibc_version(): string | null {
  const report = process.report as typeof process.report & { excludeNetwork?: boolean };
  report.excludeNetwork = true;
  const { header } = report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime ?? null;
}

/** The name that `prebuildify --name <this> --tag-libc` is to be given for a LibTorch version. */
export function prebuild_name(version: string): string {
  return `torchnode.libtorch-${release(version)}`;
}

const prebuilds_folder = (root: string): string =>
  join(root, "prebuilds", `${process.platform}-${process.arch}`);

/** Whether the package came with prebuilt addons for this kind of machine. */
export function has_prebuilds(root: string): boolean {
  return existsSync(prebuilds_folder(root));
}

/** The prebuilt addon that fits this machine and LibTorch, or undefined. */
export function fitting_prebuild(root: string, libtorch: LibTorch): string | undefined {
  const libc = glibc_version() === null ? "musl" : "glibc";
  const file = join(prebuilds_folder(root), `${prebuild_name(libtorch.version)}.${libc}.node`);
  return existsSync(file) ? file : undefined;
}

/** Puts a prebuilt addon in the place of a built one. */
export function take_prebuild(root: string, prebuild: string, libtorch: LibTorch): void {
  put_addon(root, readFileSync(prebuild), prebuild, libtorch);
}
