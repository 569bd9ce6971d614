/** The package as a user has it: packed, installed into an empty project, and used. */
import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { addon_files } from "../../../lib/native/addon.js";
import { read_object } from "../../install/files.js";
import { cmake_folder } from "../../install/native.js";
import { find_program } from "../../install/programs.js";
import { pack } from "../../package/pack.js";
import { errors_of_consumer } from "../consumer.js";
import { root, run, step } from "./steps.js";

const { devDependencies } = read_object(join(root, "package.json")) as {
  devDependencies: Record<string, string>;
};

/** The versions of TypeScript that users have: the oldest that is supported, and the newest of each major. */
const COMPILERS = ["5.4", "5.9", "7.0"];

/** Packs the package into a folder; returns the tarball. */
async function tarball_in(folder: string): Promise<string> {
  const { file, paths } = await pack(folder);
  for (const needed of [
    "dist/lib/index.js",
    "dist/lib/index.d.ts",
    "dist/scripts/install/cli.js",
  ]) {
    assert.ok(paths.includes(needed), `${needed} is not in the package`);
  }
  assert.ok(paths.some((path) => path.startsWith("prebuilds/")));
  assert.ok(paths.some((path) => path.startsWith("native/")));
  // With a binding.gyp npm would build at once.
  const unwanted = paths.filter((path) => /binding\.gyp|\.map$|^test\/|^lib\//.test(path));
  assert.deepEqual(unwanted, []);
  const modules = paths.filter((path) => /^dist\/lib\/.*\.js$/.test(path));
  assert.ok(modules.length < 50, `lib/ is not bundled: it has ${modules.length} modules`);
  return file;
}

/**
 * A folder with the programs of the PATH that are not compilers, as the PATH of a user's machine.
 */
function path_without_compilers(folder: string): string {
  mkdirSync(folder);
  for (const name of ["node", "npm", "npx", "sh", "env", "python3"]) {
    const file = find_program(name);
    if (file) symlinkSync(file, join(folder, name));
  }
  return folder;
}

async function use_in(folder: string, libtorch: string): Promise<void> {
  const project = join(folder, "project");
  const installed = join(project, "node_modules", "torchnode");
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: path_without_compilers(join(folder, "bin")),
    XDG_CACHE_HOME: join(folder, "cache"),
    TORCHNODE_LIBTORCH: libtorch,
  };
  const user = (program: string, args: string[], status = 0): string =>
    run(program, args, { cwd: project, env, status });

  await step(
    "npm installs the packed package; no script runs, nothing else is fetched",
    async () => {
      const tarball = await tarball_in(folder);
      cpSync(join(root, "test", "package", "project"), project, { recursive: true });
      writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
      const tools = ["typescript", "@types/node"].map((name) => `${name}@${devDependencies[name]}`);
      const output = user("npm", [
        "install",
        "--foreground-scripts",
        "--no-audit",
        "--no-fund",
        relative(project, tarball),
        ...tools,
      ]);
      assert.ok(!/torchnode@\S+ \w*install|node-gyp/.test(output), output);
      assert.ok(!existsSync(join(installed, "build")) && !existsSync(join(folder, "cache")));
    },
  );
  await step("importing it then says what to run", () => {
    const output = user("node", ["--input-type=module", "-e", 'import "torchnode"'], 1);
    assert.match(output, /not installed yet\. Run `npx torchnode install`/);
    const doctor = user("npx", ["torchnode", "doctor"], 1);
    assert.match(doctor, /!! {2}Addon +not installed\n +-> run `npx torchnode install`/);
  });
  await step("`npx torchnode install` takes the prebuild, without a compiler", () => {
    const output = user("npx", ["torchnode", "install"]);
    assert.match(output, /taking the prebuilt addon/);
    assert.match(output, /ready, with LibTorch/);
    assert.ok(!existsSync(cmake_folder(installed)));
    const report = JSON.parse(user("npx", ["--silent", "torchnode", "doctor", "--json"]));
    assert.equal(report.ok, true, JSON.stringify(report));
  });
  await step("a TypeScript program compiles against it, strictly and with full types", () => {
    user("node", [join("node_modules", "typescript", "bin", "tsc")]);
  });
  await step(
    `a project with the strictest options compiles, with TypeScript ${COMPILERS.join(", ")}`,
    async () => {
      const consumer = join(folder, "consumer");
      cpSync(join(root, "test", "package", "consumer"), consumer, { recursive: true });
      writeFileSync(join(consumer, "package.json"), '{ "private": true, "type": "module" }\n');
      const aliases = COMPILERS.map((version) => `typescript-${version}@npm:typescript@${version}`);
      const types = `@types/node@${devDependencies["@types/node"]}`;
      run("npm", ["install", "--no-audit", "--no-fund", types, ...aliases], { cwd: consumer, env });
      symlinkSync(installed, join(consumer, "node_modules", "torchnode"));
      const errors = await Promise.all(
        COMPILERS.map((version) => {
          const tsc = join("node_modules", `typescript-${version}`, "bin", "tsc");
          return errors_of_consumer(consumer, tsc);
        }),
      );
      assert.deepEqual(errors, ["", "", ""]);
    },
  );
  await step("and trains the lesson's first model for an epoch", () => {
    const output = user("node", [join("out", "main.js")]);
    assert.match(output, /^trained: \d/m);
  });
  await step("`require` works as well", () => {
    writeFileSync(
      join(project, "main.cjs"),
      'const { torch } = require("torchnode"); console.log(torch.ones(2).sum().item());',
    );
    // Node 20 warns that requiring an ES module is new.
    assert.match(user("node", ["main.cjs"]), /^2$/m);
  });
  await step("Jest, Vitest and chai find equal tensors equal, and no others", () => {
    const tests = join(folder, "frameworks");
    cpSync(join(root, "test", "package", "frameworks"), tests, { recursive: true });
    writeFileSync(join(tests, "package.json"), '{ "private": true, "type": "module" }\n');
    const options = { cwd: tests, env: { ...env, CI: "true" } };
    const packages = ["jest@30", "vitest@4", "chai@6"];
    run("npm", ["install", "--no-audit", "--no-fund", ...packages], options);
    symlinkSync(installed, join(tests, "node_modules", "torchnode"));
    const bin = (path: string): string => join("node_modules", ...path.split("/"));
    const jest = [bin("jest/bin/jest.js"), "--testMatch", "**/expect.test.mjs"];
    run("node", ["--experimental-vm-modules", ...jest], options);
    run("node", [bin("vitest/vitest.mjs"), "run", "--globals", "expect.test.mjs"], options);
    run("node", ["--test", "chai.test.mjs"], options);
  });
  await step("a project without a prebuild takes the addon that the clone has built", () => {
    // As after yarn 1 has emptied the package's folder.
    for (const name of ["prebuilds", "build", ".setup"]) {
      rmSync(join(installed, name), { recursive: true, force: true });
    }
    const { XDG_CACHE_HOME } = process.env;
    const output = run("npx", ["torchnode", "install"], {
      cwd: project,
      env: { ...env, XDG_CACHE_HOME },
    });
    assert.match(output, /taking the addon that was built before/);
    assert.ok(!existsSync(cmake_folder(installed)));
    assert.match(user("node", ["main.cjs"]), /^2$/m);
  });
  await step("another LibTorch behind it: both versions, and the command that rebuilds", () => {
    const note = addon_files(installed).note;
    const before = readFileSync(note, "utf8");
    writeFileSync(note, '{ "libtorch": "2.11.0" }');
    const output = user("node", [join("out", "main.js")], 1);
    assert.match(output, /built for LibTorch 2\.11\.0, but .* now holds LibTorch 2\.\d+\.\d+/);
    assert.match(output, /npx torchnode install/);
    writeFileSync(note, before);
  });
}

/**
 * Packs the package with its prebuild and uses it, in a temporary folder.
 *
 * @param libtorch the folder of LibTorch
 */
export async function use_as_a_user(libtorch: string): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "torchnode-package-")));
  try {
    await use_in(folder, libtorch);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
