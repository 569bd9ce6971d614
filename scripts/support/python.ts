/** Finds the Python that imports the very LibTorch that the addon has loaded. */
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { addon_files, package_root } from "../../lib/native/addon.js";

export type FoundPython = { readonly python: string } | { readonly missing: string };

const which_torch =
  "import importlib.util as u, os; s = u.find_spec('torch'); print(os.path.dirname(s.origin) if s else '')";

/** The folder of the torch package that an interpreter would import, or undefined. */
function torch_of(python: string): string | undefined {
  const { status, stdout } = spawnSync(python, ["-c", which_torch], { encoding: "utf8" });
  const folder = status === 0 ? stdout.trim() : "";
  return folder && existsSync(folder) ? realpathSync(folder) : undefined;
}

/**
 * The interpreter whose `import torch` gives the LibTorch behind the addon's link: the one of the
 * virtual environment that the LibTorch is in, else `TORCHNODE_PYTHON`, else `python3`. If there
 * is none (LibTorch came without Python), the reason in one sentence.
 */
export function python_of_libtorch(root: string = package_root()): FoundPython {
  const link = addon_files(root).libtorch;
  if (!existsSync(link)) return { missing: "no LibTorch is installed yet" };
  const libtorch = realpathSync(link);
  // <environment>/lib/python3.x/site-packages/torch
  const beside = resolve(libtorch, "../../../../bin/python3");
  const candidates = [beside, process.env.TORCHNODE_PYTHON, "python3"];
  for (const python of candidates) {
    if (python && torch_of(python) === libtorch) return { python };
  }
  return {
    missing: `no Python imports the LibTorch that torchnode uses (${libtorch}); TORCHNODE_PYTHON can name one`,
  };
}

/** A Python file of the sources: it is not compiled, so it lies in the package and not in dist. */
export function python_file(...path: string[]): string {
  return join(package_root(), ...path);
}
