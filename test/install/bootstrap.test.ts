/** Starts a command in a small clone, on machines that lack something or that were interrupted. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { dependencies_ready } from "#bootstrap/javascript.mjs";
import { explain } from "#bootstrap/process.mjs";
import { addon_files, package_root } from "../../lib/native/addon.js";
import { temporary_folder } from "../support/folder.js";
import {
  empty_libtorch,
  environment,
  fake_torch,
  node,
  only_programs,
  small_addon,
  small_clone,
  with_libtorch,
  write,
} from "./fixtures.js";

const lesson = ["scripts/bootstrap.mjs", "dist/examples/lesson7/main.js"];

/** One clear message: told by name, with what to do, and without a stack. */
function one_clear_message(t: ExecutionContext, output: string, ...expected: RegExp[]): void {
  for (const pattern of expected) t.regex(output, pattern);
  t.notRegex(output, /^\s+at |node:internal|Error:/m, "no stack");
}

test("a fresh clone is set up and runs; the second start has nothing to do", async (t) => {
  const folder = temporary_folder(t);
  const clone = small_clone(join(folder, "clone"));
  const env = with_libtorch(empty_libtorch(join(folder, "torch"), "2.13.0+cpu"), folder);
  const first = await node(clone, [...lesson, "--model", "3"], { env });
  t.is(first.code, 0, first.output);
  t.deepEqual(JSON.parse(first.stdout), { native: { answer: 42 }, args: ["--model", "3"] });
  t.regex(
    first.stderr,
    /compiling the TypeScript.*building the native part for LibTorch 2\.13\.0\+cpu/s,
  );

  const second = await node(clone, lesson, { env });
  t.is(second.stderr, "");
  t.deepEqual(JSON.parse(second.stdout).args, []);

  const built = statSync(addon_files(clone).addon).mtimeMs;
  writeFileSync(join(clone, "examples/lesson7/main.ts"), 'console.log("changed");\n');
  const third = await node(clone, lesson, { env });
  t.is(third.stdout, "changed\n", "a changed source is compiled");
  t.is(statSync(addon_files(clone).addon).mtimeMs, built, "and nothing else");

  const other = empty_libtorch(join(folder, "other"), "2.14.1+cu130");
  const fourth = await node(clone, lesson, { env: with_libtorch(other, folder) });
  t.regex(fourth.stderr, /building the native part for LibTorch 2\.14\.1\+cu130/);
  t.is(fourth.code, 0, fourth.output);
});

test("killed at any moment, the next start goes on", async (t) => {
  const folder = temporary_folder(t);
  const clone = small_clone(join(folder, "clone"));
  const env = with_libtorch(empty_libtorch(join(folder, "torch"), "2.13.0+cpu"), folder);
  for (const kill_after of [300, 600, 1000, 1500, 2000, 2500, 3000, 3500, 4000]) {
    await node(clone, lesson, { env, kill_after });
  }
  const last = await node(clone, lesson, { env });
  t.is(last.code, 0, last.output);
  t.deepEqual(JSON.parse(last.stdout).native, { answer: 42 });
});

test("a native build that was cut short starts afresh, one that failed by itself goes on", async (t) => {
  const folder = temporary_folder(t);
  const clone = small_clone(join(folder, "clone"), { compiled: true });
  const env = with_libtorch(empty_libtorch(join(folder, "torch"), "2.13.0+cpu"), folder);
  writeFileSync(join(clone, "native/addon.cc"), "#error on purpose\n");
  const failed = await node(clone, lesson, { env });
  t.is(failed.code, 1);
  one_clear_message(t, failed.stderr.replace(/error: #error|FAILED.*/g, ""), /does not compile/);
  t.false(existsSync(join(clone, ".setup/building")));

  // A killed compiler leaves an object file that is newer than its source, and broken.
  mkdirSync(join(clone, ".setup/cmake/CMakeFiles/torchnode.dir/native"), { recursive: true });
  writeFileSync(join(clone, ".setup/cmake/CMakeFiles/torchnode.dir/native/addon.cc.o"), "half");
  writeFileSync(join(clone, ".setup/building"), "");
  writeFileSync(join(clone, "native/addon.cc"), small_addon);
  const again = await node(clone, lesson, { env });
  t.is(again.code, 0, again.output);
  t.regex(again.stderr, /cut short; it starts afresh/);
});

test("a machine without a compiler, CMake and make is told so before anything is fetched", async (t) => {
  const folder = temporary_folder(t);
  const clone = small_clone(join(folder, "clone"), { compiled: true });
  const PATH = only_programs(join(folder, "bin"), "node", "sh");
  const cache = join(folder, "cache");
  const env = environment({ PATH, XDG_CACHE_HOME: cache, CXX: undefined });
  const { code, output } = await node(clone, lesson, { env });
  t.is(code, 1);
  one_clear_message(
    t,
    output,
    /no C\+\+ compiler was found/,
    /CMake was not found/,
    /ninja nor make/,
  );
  t.false(existsSync(cache));
});

test("a machine without Python is told so", async (t) => {
  const folder = temporary_folder(t);
  const clone = small_clone(join(folder, "clone"), { compiled: true });
  const PATH = only_programs(join(folder, "bin"), "node", "sh", "c++", "cmake", "make");
  const env = environment({ PATH, XDG_CACHE_HOME: join(folder, "cache"), CXX: undefined });
  const { code, output } = await node(clone, lesson, { env });
  t.is(code, 1);
  one_clear_message(
    t,
    output,
    /no python3 on the PATH/,
    /apt install python3/,
    /TORCHNODE_LIBTORCH/,
  );
});

test("a machine without npm, or whose npm reaches no registry, is told so", async (t) => {
  const folder = temporary_folder(t);
  const clone = small_clone(join(folder, "clone"), { bare: true });
  const PATH = only_programs(join(folder, "bin"), "node", "sh");
  const without = await node(clone, lesson, { env: environment({ PATH }) });
  t.is(without.code, 1);
  one_clear_message(t, without.output, /npm was not found on the PATH/);

  const env = environment({
    npm_config_registry: "http://127.0.0.1:9/",
    npm_config_cache: join(folder, "npm"),
    npm_config_fetch_retries: "0",
    npm_config_prefer_online: "true",
  });
  const offline = await node(clone, lesson, { env });
  t.is(offline.code, 1);
  one_clear_message(t, offline.output, /The registry could not be reached/);
});

test("an installation of npm's that was cut short is done again", (t) => {
  const clone = small_clone(temporary_folder(t));
  t.true(dependencies_ready(clone));
  rmSync(join(clone, "node_modules"));
  mkdirSync(join(clone, "node_modules/typescript"), { recursive: true });
  t.false(dependencies_ready(clone), "npm has not written its list of what it has installed");
  const list = join("node_modules", ".package-lock.json");
  copyFileSync(join(package_root(), list), join(clone, list));
  t.false(dependencies_ready(clone), "the packages are not there");
});

test("node_modules may be a link to another project's, which stays whole", async (t) => {
  const folder = temporary_folder(t);
  const clone = small_clone(join(folder, "clone"), { bare: true });
  const theirs = write(join(folder, "theirs"), { "theirs/package.json": "{}" });
  symlinkSync(theirs, join(clone, "node_modules"));
  const env = environment({ npm_config_registry: "http://127.0.0.1:9/" });
  await node(clone, ["scripts/bootstrap.mjs", "--javascript"], { env });
  t.true(existsSync(join(theirs, "theirs/package.json")));
});

test("what the system refuses is told with what to do; an error of ours keeps its stack", (t) => {
  const refused = (code: string) =>
    explain(Object.assign(new Error(`${code}: why, mkdir '/a/b'`), { code, syscall: "mkdir" })) ??
    "";
  t.is(
    refused("ENOSPC"),
    "the system refused: why, mkdir '/a/b' (ENOSPC).\n" +
      "  No room is left on the disk: make room and start again.",
  );
  t.regex(refused("EACCES"), /'\/a\/b' \(EACCES\).*may not read or write there/s);
  t.regex(refused("EPERM"), /may not read or write there/);
  t.regex(refused("EROFS"), /read-only/);
  t.regex(refused("ENOTDIR"), /A file stands where a folder is needed/);
  t.is(refused("EWHATEVER"), "the system refused: why, mkdir '/a/b' (EWHATEVER).");
  t.is(explain(new TypeError("ours")), undefined);
});

test("a torch of another version behind the link is noticed by the next start", async (t) => {
  const folder = temporary_folder(t);
  const clone = small_clone(join(folder, "clone"), { compiled: true });
  const torch = empty_libtorch(join(folder, "torch"), "2.13.0+cpu");
  const env = with_libtorch(torch, folder);
  t.is((await node(clone, lesson, { env })).code, 0);
  fake_torch(torch, "2.12.0+cpu");
  // Not through the set-up: a program that imports the package.
  const imported = await node(clone, ["dist/examples/lesson7/main.js"], { env });
  t.regex(imported.stderr, /built for LibTorch 2\.13\.0, but .* now holds LibTorch 2\.12\.0\+cpu/);
  t.is(imported.code, 1);
});
