/** The package as it is published: what npm packs from the clone, with lib/'s JavaScript bundled. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { package_root } from "../../lib/native/addon.js";
import { read_object } from "../install/files.js";
import { run } from "../support/program.js";
import { imported_modules, write_bundle } from "./bundle.js";

/** The description of a tarball by `npm pack`. */
interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function npm_pack(folder: string, destination: string): Packed {
  const args = ["pack", "--json", "--silent", "--pack-destination", destination];
  const output = run("npm", args, { cwd: folder });
  const [packed] = JSON.parse(output.slice(output.search(/^\[/m))) as [Packed];
  return packed;
}

/** The modules of dist/lib that are programs of their own, such as a thread's, as paths in it. */
export const programs: readonly string[] = ["data/workers/entry.js"];

/** The modules of dist/lib that package.json's exports give, as paths in it. */
export function entries(root: string): string[] {
  const { exports } = read_object(join(root, "package.json")) as {
    exports: Record<string, string | { default: string }>;
  };
  const modules = Object.values(exports).flatMap((entry) =>
    typeof entry === "string" ? [] : [entry.default],
  );
  return modules.map((path) => path.replace("./dist/lib/", ""));
}

const javascript = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));

/** Puts few files in the place of a package's modules of lib/. Its commands keep those that they import. */
export async function bundle_library(root: string): Promise<void> {
  const library = join(root, "dist", "lib");
  const commands = join(root, "dist", "scripts", "install");
  // The addon's loader is imported by the path in the clone and in the package: see probe.ts.
  const loader = join(library, "native", "index.js");
  const kept = await imported_modules(
    [loader, ...javascript(commands).map((path) => join(commands, path))],
    library,
  );
  const before = javascript(library);
  const written = new Set(await write_bundle(library, [...entries(root), ...programs], library));
  for (const path of before) {
    if (!kept.has(path) && !written.has(path)) rmSync(join(library, path));
  }
}

/**
 * Packs the package with its prebuilds.
 *
 * @param destination the folder for the tarball
 * @returns the tarball's file, and the paths in it
 */
export async function pack(destination: string): Promise<{ file: string; paths: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "torchnode-pack-"));
  try {
    const { filename } = npm_pack(package_root(), folder);
    run("tar", ["-xzf", filename], { cwd: folder });
    const root = join(folder, "package");
    await bundle_library(root);
    const packed = npm_pack(root, destination);
    const paths = packed.files.map(({ path }) => path);
    return { file: join(destination, packed.filename), paths };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
