import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import test from "ava";
import { build } from "esbuild";
import { package_root } from "../../lib/native/addon.js";
import { temporary_folder } from "../support/folder.js";

const program = 'import { torch } from "torchnode"; console.log(torch.ones(2).sum().item());';
const root = package_root();

/** Bundles the program in a user's project; returns what running it prints. */
async function bundled(
  folder: string,
  format: "esm" | "cjs",
  external: string[],
): Promise<{ status: number | null; output: string }> {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules", "torchnode"));
  const outfile = join(folder, "dist", format === "esm" ? "bundle.mjs" : "bundle.cjs");
  await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    platform: "node",
    format,
    outfile,
    external,
    logLevel: "silent",
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [outfile], {
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, output: stdout + stderr };
}

for (const format of ["esm", "cjs"] as const) {
  test(`in a bundle (${format}) torchnode says to mark it as external`, async (t) => {
    const folder = temporary_folder(t);
    writeFileSync(join(folder, "package.json"), '{ "name": "app" }');
    const { status, output } = await bundled(folder, format, []);
    t.is(status, 1, output);
    t.regex(output, /torchnode has been bundled/);
    for (const bundler of ["esbuild", "webpack", "Next.js", "Rollup", "Vite"]) {
      t.regex(output, new RegExp(`^ +${bundler} .*external`, "im"));
    }
    t.notRegex(output, /not installed/);
  });

  test(`marked as external it runs from a bundle (${format})`, async (t) => {
    const { status, output } = await bundled(temporary_folder(t), format, ["torchnode"]);
    t.is(status, 0, output);
    t.regex(output, /^2$/m);
  });
}

test("a bundle in a folder without a package.json above it is one as well", async (t) => {
  const { output } = await bundled(temporary_folder(t), "esm", []);
  t.regex(output, /torchnode has been bundled into .*bundle\.mjs/);
});

test("the package's root is the folder of the nearest package.json, if that is torchnode's", (t) => {
  const folder = temporary_folder(t);
  const url = pathToFileURL(join(folder, "a", "b", "module.js")).href;
  t.throws(() => package_root(url), { message: /bundled into .*module\.js\. .*mark torchnode/s });
  t.throws(() => package_root("data:text/javascript,"), { message: /bundled\./ });
  mkdirSync(join(folder, "a", "b"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "torchnode" }');
  t.is(package_root(url), folder);
  writeFileSync(join(folder, "a", "package.json"), "not JSON");
  t.throws(() => package_root(url), { message: /bundled/ });
});
