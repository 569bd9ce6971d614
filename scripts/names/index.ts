/**
 * `npm run names`: compares PyTorch's public names with torchnode's, writes docs/names.md, and takes
 * names that torchnode has by now off the list of reasons.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { torch } from "../../lib/index.js";
import { python_file, python_of_libtorch } from "../support/python.js";
import { compare_names, type PythonNames, reasons, without_reason } from "./compare.js";
import { namespaces } from "./namespaces.js";
import { page } from "./page.js";

function python_names(): PythonNames {
  const found = python_of_libtorch();
  if ("missing" in found) throw new Error(`There is nothing to compare with: ${found.missing}.`);
  const folder = mkdtempSync(join(tmpdir(), "torchnode-names-"));
  try {
    const input = join(folder, "namespaces.json");
    writeFileSync(input, JSON.stringify(namespaces));
    const program = python_file("scripts", "names", "names.py");
    const options = { encoding: "utf8", maxBuffer: 2 ** 30 } as const;
    const { status, stdout, stderr } = spawnSync(found.python, [program, input], options);
    if (status !== 0) throw new Error(`Python failed:\n${stderr}`);
    return JSON.parse(stdout) as PythonNames;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { comparisons, unneeded } = compare_names(python_names());
const left = new Set(unneeded);
const list = reasons()
  .map((one) => ({ ...one, names: one.names.filter((name) => !left.has(name)) }))
  .filter(({ names }) => names.length > 0);
writeFileSync(
  python_file("scripts", "names", "reasons.json"),
  `${JSON.stringify(list, null, 2)}\n`,
);
writeFileSync(python_file("docs", "names.md"), page(comparisons, { torch: torch.version }));
for (const name of unneeded) console.log(`needs no reason any more: ${name}`);
const without = without_reason(comparisons);
for (const name of without) {
  console.log(`needs a reason in scripts/names/reasons.json: ${name}`);
}
if (without.length > 0) process.exitCode = 1;
