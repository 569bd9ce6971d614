/** The Python that can import PyTorch's operator database. */
import { existsSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, say } from "#bootstrap/process.mjs";
import { torch } from "../../lib/index.js";
import { addon_files, package_root } from "../../lib/native/addon.js";
import { cache_folder } from "../install/files.js";
import { python_of_libtorch } from "../support/python.js";

/**
 * The packages that the database imports besides PyTorch. Of one version for everybody: they make
 * some of its samples.
 */
const packages = ["numpy==2.4.6", "scipy==1.17.1", "expecttest==0.3.0"];

async function succeed(command: string, args: readonly string[]): Promise<void> {
  const { code, signal } = await run(command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code ?? signal}`);
}

/**
 * A virtual environment with the LibTorch behind the addon, and what its database needs, from pip. It
 * is made at the first call and kept in the cache.
 *
 * @throws Error if LibTorch came without Python, or pip fails
 */
export async function parity_python(): Promise<string> {
  const found = python_of_libtorch();
  if ("missing" in found) throw new Error(`There is nothing to compare with: ${found.missing}.`);
  const folder = join(cache_folder(), `parity-${torch.version}`);
  const python = join(folder, "bin", "python3");
  // Written last: without it the environment is not whole.
  const finished = join(folder, "finished");
  if (existsSync(finished)) return python;
  say(`${packages.join(", ")} are installed into ${folder}`);
  mkdirSync(folder, { recursive: true });
  await succeed(found.python, ["-m", "venv", "--clear", folder]);
  await succeed(python, ["-m", "pip", "install", "--quiet", ...packages]);
  const site = realpathSync(join(realpathSync(addon_files(package_root()).libtorch), ".."));
  const add_site = `import pathlib, site; pathlib.Path(site.getsitepackages()[0], "libtorch.pth").write_text(${JSON.stringify(`${site}\n`)})`;
  await succeed(python, ["-c", add_site]);
  writeFileSync(finished, "");
  return python;
}
