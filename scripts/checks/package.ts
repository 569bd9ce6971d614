/**
 * Proves that the package can be built by each of the tools that build addons, packed, installed
 * and used, as a user would: cmake-js, node-gyp and prebuildify each build it; the packed package is
 * installed into an empty project, takes the prebuilt addon on a machine without a compiler, and a
 * TypeScript program trains with it.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { addon_files, package_root } from "../../lib/native/addon.js";
import { read_object } from "../install/files.js";
import { cmake_folder } from "../install/native.js";
import { prebuild_name } from "../install/prebuilds.js";
import { prepare } from "../install/prepare.js";
import { probe } from "../install/probe.js";
import { find_program } from "../install/programs.js";
import { errors_of_consumer } from "./consumer.js";

const root = package_root();
const bin = join(root, "node_modules", ".bin");
const { devDependencies } = read_object(join(root, "package.json")) as {
  devDependencies: Record<string, string>;
};

/** The versions of TypeScript that users have: the oldest that is supported, and the newest of each major. */
const COMPILERS = ["5.4", "5.9", "7.0"];

interface Options {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** The exit status to expect, 0 by default. */
  status?: number;
}

/** Runs a program; returns its output. @throws AssertionError if it does not end as expected */
function run(program: string, args: string[], options: Options = {}): string {
  const { cwd = root, env = process.env, status = 0 } = options;
  const child = spawnSync(program, args, { cwd, env, encoding: "utf8", maxBuffer: 2 ** 28 });
  const output = `${child.stdout ?? ""}${child.stderr ?? ""}${child.error?.message ?? ""}`;
  assert.equal(child.status, status, `${program} ${args.join(" ")}:\n${output}`);
  return output;
}

/** One step: says what it shows, and how long it took. */
async function step(what: string, work: () => void | Promise<void>): Promise<void> {
  const begin = performance.now();
  await work();
  console.log(`ok  ${what} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
}

function assert_loads(): void {
  const result = probe(root);
  assert.ok(result.ok, result.ok ? "" : result.problem);
}

/** node-gyp's configuration needs Node's own headers; those beside this Node spare a download. */
function gyp_environment(): NodeJS.ProcessEnv {
  const prefix = dirname(dirname(realpathSync(process.execPath)));
  const headers = existsSync(join(prefix, "include", "node", "node_version.h"));
  return headers ? { ...process.env, npm_config_nodedir: prefix } : process.env;
}

async function build_with_each_tool(version: string): Promise<void> {
  const { addon } = addon_files(root);
  await step("cmake-js builds the addon from CMakeLists.txt", () => {
    rmSync(join(root, "build"), { recursive: true, force: true });
    // In the set-up's build folder, so that what is compiled serves all of the tools.
    for (const command of ["configure", "build"]) {
      run(join(bin, "cmake-js"), [command, "--out", cmake_folder(root)]);
    }
    assert_loads();
  });
  await step("node-gyp builds it through binding.gyp", () => {
    run(join(bin, "node-gyp"), ["rebuild"], { env: gyp_environment() });
    assert_loads();
  });
  await step("prebuildify makes a prebuild", () => {
    rmSync(join(root, "prebuilds"), { recursive: true, force: true });
    const name = prebuild_name(version);
    const args = ["--napi", "--strip", "--tag-libc", "--name", name];
    args.push("--node-gyp", join(bin, "node-gyp"));
    run(join(bin, "prebuildify"), args, { env: gyp_environment() });
    const folder = join(root, "prebuilds", `${process.platform}-${process.arch}`);
    const made = readdirSync(folder);
    assert.equal(made.length, 1);
    assert.ok(made[0]?.startsWith(`${name}.`), made[0]);
    // prebuildify has moved the addon away.
    assert.ok(!existsSync(addon));
  });
  await step("the set-up puts the clone's own addon back", async () => {
    await prepare();
    assert_loads();
  });
}

/** Packs the package into a folder; returns the tarball. */
function pack(folder: string): string {
  const output = run("npm", ["pack", "--json", "--silent", "--pack-destination", folder]);
  const [{ filename, files }] = JSON.parse(output.slice(output.search(/^\[/m))) as [
    { filename: string; files: { path: string }[] },
  ];
  const paths = files.map(({ path }) => path);
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
  return join(folder, filename);
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

async function use_as_a_user(libtorch: string, folder: string): Promise<void> {
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

  await step("npm installs the packed package; no script runs, nothing else is fetched", () => {
    const tarball = pack(folder);
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
  });
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
      assert.deepEqual(errors, [{}, {}, {}]);
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

const libtorch = await prepare();
const folder = realpathSync(mkdtempSync(join(tmpdir(), "torchnode-package-")));
try {
  await build_with_each_tool(libtorch.version);
  await use_as_a_user(libtorch.path, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
