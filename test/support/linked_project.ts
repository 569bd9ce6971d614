/** A user's project that has this package installed, by links. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./paths.js";

/** The TypeScript compiler, for `node`. */
export const tsc = join(root, "node_modules", "typescript", "bin", "tsc");

/**
 * Makes an ES-module project in a new temporary folder, with torchnode and Node.js's types among its
 * packages. Returns the folder, which the test removes.
 */
export function linked_project(name: string): string {
  const project = mkdtempSync(join(tmpdir(), `torchnode-${name}-`));
  const packages = join(project, "node_modules");
  mkdirSync(join(packages, "@types"), { recursive: true });
  symlinkSync(root, join(packages, "torchnode"));
  for (const types of ["@types/node", "undici-types"]) {
    symlinkSync(join(root, "node_modules", types), join(packages, types));
  }
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  return project;
}
