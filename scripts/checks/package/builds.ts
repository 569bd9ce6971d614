/** The addon, built by each of the tools that build addons, in the clone itself. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { addon_files } from "../../../lib/native/addon.js";
import { cmake_folder } from "../../install/native.js";
import { prebuild_name } from "../../install/prebuilds.js";
import { prepare } from "../../install/prepare.js";
import { probe } from "../../install/probe.js";
import { root, run, step } from "./steps.js";

const bin = join(root, "node_modules", ".bin");

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

/** cmake-js, node-gyp and prebuildify, whose prebuild stays in `prebuilds/`. */
export async function build_with_each_tool(version: string): Promise<void> {
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
