/** Addons that were built for one project and are taken by others. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { addon_files } from "../../lib/native/addon.js";
import { take_kept } from "../../scripts/install/addon_cache.js";
import { temporary_folder } from "../support/folder.js";
import {
  empty_libtorch,
  type Finished,
  node,
  only_programs,
  small_clone,
  with_libtorch,
} from "./fixtures.js";

const lesson = ["scripts/bootstrap.mjs", "dist/examples/lesson7/main.js"];

/** A cache, and clones of the same sources that share it. */
function sharing(t: ExecutionContext) {
  const folder = temporary_folder(t);
  const env = with_libtorch(empty_libtorch(join(folder, "torch"), "2.13.0+cpu"), folder);
  const addons = join(folder, "cache/torchnode/addons");
  const path = only_programs(join(folder, "bin"), "node", "sh", "python3");
  let clones = 0;
  return {
    addons,
    env,
    without_tools: { ...env, PATH: path, CXX: undefined },
    clone: () => small_clone(join(folder, `clone${clones++}`), { compiled: true }),
    /** The only kept addon. */
    entry: () => join(addons, readdirSync(addons)[0] ?? ""),
  };
}

function worked(t: ExecutionContext, { code, stdout, output }: Finished): void {
  t.is(code, 0, output);
  t.deepEqual(JSON.parse(stdout).native, { answer: 42 });
}

const compiled = /building the native part/;
const taken = /taking the addon that was built before for LibTorch 2\.13\.0\+cpu/;

test("a second project takes the addon of the first, and needs no compiler", async (t) => {
  const { addons, entry, clone, env, without_tools } = sharing(t);
  const first = clone();
  const building = await node(first, lesson, { env });
  worked(t, building);
  t.regex(building.stderr, compiled);
  t.is(readdirSync(addons).length, 1);
  utimesSync(join(entry(), "torchnode.json"), 0, 0);

  const second = clone();
  const taking = await node(second, lesson, { env: without_tools });
  worked(t, taking);
  t.regex(taking.stderr, taken);
  t.notRegex(taking.stderr, compiled);
  const addon = addon_files(second).addon;
  t.deepEqual(readFileSync(addon), readFileSync(addon_files(first).addon));
  t.is(statSync(addon).nlink, 1, "a copy: what happens to it happens to no other project");
  t.is(readlinkSync(addon_files(second).libtorch), env.TORCHNODE_LIBTORCH ?? "");
  t.true(statSync(join(entry(), "torchnode.json")).mtimeMs > 0, "it was used just now");
  t.is((await node(second, lesson, { env })).stderr, "", "the next start has nothing to do");

  const doctor = await node(second, ["dist/scripts/install/cli.js", "doctor"], { env });
  t.regex(doctor.stdout, /Built addons {4}1 kept for other projects, .* MiB \(.*\/addons;/);
});

test("another source, LibTorch or flag is another addon", async (t) => {
  const { addons, clone, env } = sharing(t);
  worked(t, await node(clone(), lesson, { env }));
  const other = clone();
  writeFileSync(join(other, "native/more.cc"), "int more;\n");
  for (const change of [{ env }, { env: { ...env, CXXFLAGS: "-O1" } }]) {
    const built = await node(other, lesson, change);
    worked(t, built);
    t.regex(built.stderr, compiled);
    writeFileSync(join(other, "native/more.cc"), "int changed;\n");
  }
  // The folder of CMake keeps the flags that it was configured with, so the last one is not kept.
  t.is(readdirSync(addons).length, 2);
});

test("--build compiles anew; a kept addon that is damaged or somebody else's is not used", async (t) => {
  const { addons, entry, clone, env } = sharing(t);
  const first = clone();
  worked(t, await node(first, lesson, { env }));
  const built = await node(first, ["scripts/bootstrap.mjs", "--build"], { env });
  t.regex(built.stderr, compiled);

  const kept = join(entry(), "torchnode.node");
  const spoil: [string, () => void][] = [
    ["emptied", () => writeFileSync(kept, "")],
    ["changed", () => writeFileSync(kept, readFileSync(kept).fill(0xff, 5000, 6000))],
    ["without its note", () => writeFileSync(join(entry(), "torchnode.json"), "null")],
    ["of anybody's writing", () => chmodSync(kept, 0o777)],
    ["in a folder of anybody's writing", () => chmodSync(entry(), 0o777)],
    ["gone", () => rmSync(kept)],
    ["a link to another", () => symlinkSync(addon_files(first).addon, kept)],
  ];
  const again = clone();
  const path = env.TORCHNODE_LIBTORCH ?? "";
  const libtorch = { path, version: "2.13.0+cpu", source: "a test", python: null };
  t.true(take_kept(again, libtorch, env));
  const whole = readFileSync(kept);
  const note = readFileSync(join(entry(), "torchnode.json"));
  for (const [what, work] of spoil) {
    if (what.startsWith("a link")) rmSync(kept);
    work();
    t.false(take_kept(again, libtorch, env), what);
    rmSync(kept, { force: true });
    writeFileSync(kept, whole, { mode: 0o755 });
    writeFileSync(join(entry(), "torchnode.json"), note);
    chmodSync(entry(), 0o755);
    t.true(take_kept(again, libtorch, env), what);
  }

  writeFileSync(kept, "");
  const mended = await node(again, ["scripts/bootstrap.mjs", "--build"], { env });
  t.is(mended.code, 0, mended.output);
  t.deepEqual(readFileSync(kept), whole, "the new one stands in its place");
  t.is(readdirSync(addons).length, 1);
});

test("a cache that cannot be written to costs a build, not the set-up", async (t) => {
  const { addons, clone, env } = sharing(t);
  mkdirSync(join(addons, ".."), { recursive: true });
  writeFileSync(addons, "a file stands where the folder should");
  const built = await node(clone(), lesson, { env });
  worked(t, built);
  t.regex(built.stderr, /could not be kept for other projects, which will build their own: EEXIST/);
});

test("projects that build at once keep one addon; what is old or too much is removed", async (t) => {
  const { addons, clone, env } = sharing(t);
  const old = (name: string, days: number) => {
    mkdirSync(join(addons, name), { recursive: true });
    writeFileSync(join(addons, name, "torchnode.node"), "");
    writeFileSync(join(addons, name, "torchnode.json"), "{}");
    const then = Date.now() / 1000 - days * 86_400;
    utimesSync(join(addons, name, "torchnode.json"), then, then);
  };
  for (let day = 0; day < 70; day++) old(`libtorch-2.13.0-${day}`, day);
  old("libtorch-2.11.0-unused", 91);
  old("libtorch-2.13.0-x.partial.elsewhere.1", 0);
  const then = Date.now() / 1000 - 7200;
  utimesSync(join(addons, "libtorch-2.13.0-x.partial.elsewhere.1"), then, then);

  const both = await Promise.all([clone(), clone()].map((root) => node(root, lesson, { env })));
  for (const one of both) worked(t, one);
  const kept = readdirSync(addons);
  t.is(kept.filter((name) => name.startsWith("libtorch-2.13.0+cpu-")).length, 1);
  t.true(kept.length <= 64, `${kept.length}`);
  t.true(kept.includes("libtorch-2.13.0-0") && !kept.includes("libtorch-2.13.0-69"));
  t.false(existsSync(join(addons, "libtorch-2.11.0-unused")));
  t.deepEqual(
    kept.filter((name) => name.includes("partial")),
    [],
  );
});
