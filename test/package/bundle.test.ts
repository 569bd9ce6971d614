/** The published package has lib/'s JavaScript in few files, and is the same to its users. */
import { execFile } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import test from "ava";
import { write_bundle } from "../../scripts/package/bundle.js";
import { entries, programs } from "../../scripts/package/pack.js";
import { temporary_folder } from "../support/folder.js";
import { root } from "../support/paths.js";

/** Imports an entry, and prints the names of the functions that it leads to, by their paths. */
const program = `
  const found = {};
  const seen = new Set();
  function walk(object, path) {
    for (const key of Object.getOwnPropertyNames(object)) {
      const { value } = Object.getOwnPropertyDescriptor(object, key);
      if (value === null || (typeof value !== "object" && typeof value !== "function")) continue;
      if (seen.has(value)) continue;
      seen.add(value);
      if (typeof value === "function") found[path + key] = value.name;
      walk(value, path + key + ".");
    }
  }
  const module = await import(process.argv[1]);
  walk({ ...module }, "");
  console.log(JSON.stringify(found));`;

async function names(file: string): Promise<Record<string, string>> {
  const args = ["--input-type=module", "-e", program, pathToFileURL(file).href];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}

test("a bundle's functions and classes have their names, and each entry can be imported alone", async (t) => {
  const folder = temporary_folder(t);
  // The package finds these beside itself.
  for (const name of ["package.json", "build", "node_modules"]) {
    symlinkSync(join(root, name), join(folder, name));
  }
  const library = join(root, "dist", "lib");
  const bundled = join(folder, "dist", "lib");
  const written = await write_bundle(library, [...entries(root), ...programs], bundled);
  t.true(written.length < 50, `${written.length} files`);
  const [ours, theirs] = [bundled, library].map((lib) => names(join(lib, "index.js")));
  t.deepEqual(await ours, await theirs);
  // The order in which modules are loaded depends on the entry.
  for (const entry of entries(root)) {
    if (entry !== "index.js")
      t.not(Object.keys(await names(join(bundled, entry))).length, 0, entry);
  }
  // Its threads find their program.
  const reader = `
    const { DataLoader } = await import(process.argv[1]);
    console.log([...new DataLoader([1, 2, 3], { num_workers: 1, batch_size: 2 })].join(" "));`;
  const args = ["--input-type=module", "-e", reader, pathToFileURL(join(bundled, "index.js")).href];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  t.is(stdout, "tensor([1, 2]) tensor([3])\n");
});
