/** Every file that the set-up reads, in every state that it may be found in. */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { lock_file, with_lock } from "#bootstrap/lock.mjs";
import { make_folder } from "#bootstrap/process.mjs";
import { addon_files } from "../../lib/native/addon.js";
import { cache_folder, read_object } from "../../scripts/install/files.js";
import { native_ready, put_addon } from "../../scripts/install/in_place.js";
import { find_python, look_for_python } from "../../scripts/install/python.js";
import {
  current_libtorch,
  recorded_choice,
  recorded_libtorch,
} from "../../scripts/install/record.js";
import { temporary_folder } from "../support/folder.js";
import {
  damages,
  empty_libtorch,
  empty_shared_object,
  environment,
  fake_torch,
  node,
  path_with,
  script,
  small_clone,
  with_libtorch,
  write,
} from "./fixtures.js";

test("a start puts right whatever became of the files that the last one left", async (t) => {
  const folder = temporary_folder(t);
  const clone = small_clone(join(folder, "clone"), { compiled: true });
  const env = with_libtorch(empty_libtorch(join(folder, "torch"), "2.13.0+cpu"), folder);
  const lesson = ["scripts/bootstrap.mjs", "dist/examples/lesson7/main.js"];
  t.is((await node(clone, lesson, { env })).code, 0);
  const { addon, note, libtorch } = addon_files(clone);
  const files = [addon, note, libtorch];
  files.push(join(clone, ".setup/libtorch.json"), join(clone, ".setup/native.json"));
  files.push(join(clone, "dist/.sources"), join(clone, "dist/scripts/install/prepare.js"));
  for (const [name, damage] of damages) {
    for (const file of files) damage(file);
    const { code, stdout, output } = await node(clone, lesson, { env });
    t.is(code, 0, `${name}: ${output}`);
    t.deepEqual(JSON.parse(stdout).native, { answer: 42 }, name);
    t.notRegex(output, /^\s+at /m, name);
  }
});

test("CMake's folder may be damaged, or be another clone's: the build starts afresh", async (t) => {
  const folder = temporary_folder(t);
  const clone = small_clone(join(folder, "clone"), { compiled: true });
  const env = with_libtorch(empty_libtorch(join(folder, "torch"), "2.13.0+cpu"), folder);
  t.is((await node(clone, ["scripts/bootstrap.mjs"], { env })).code, 0);
  const moved = join(folder, "moved");
  cpSync(clone, moved, { recursive: true, verbatimSymlinks: true });
  const unmoved = await node(moved, ["scripts/bootstrap.mjs"], { env });
  t.is(unmoved.output, "torchnode: everything is set up.\n", "a copy of it all is ready");

  const again = await node(moved, ["scripts/bootstrap.mjs", "--build"], { env });
  t.is(again.code, 0, again.output);
  t.regex(again.stderr, /CMake's folder is of no use any more; the build starts afresh/);
});

test("the record of LibTorch and the stamp of the addon: any other shape is none", async (t) => {
  const folder = temporary_folder(t);
  const libtorch = fake_torch(join(folder, "torch"), "2.13.0+cpu");
  const env = environment({ TORCHNODE_LIBTORCH: libtorch });
  for (const [name, damage] of damages) {
    const root = write(join(folder, name), { "native/addon.cc": "", "CMakeLists.txt": "" });
    const current = await current_libtorch(root, "default", env);
    put_addon(root, empty_shared_object(), "a.node", current);
    t.true(native_ready(root, current), name);
    t.deepEqual(recorded_libtorch(root, env), current, name);
    damage(join(root, ".setup/libtorch.json"));
    damage(join(root, ".setup/native.json"));
    t.is(recorded_libtorch(root, env), undefined, name);
    t.is(recorded_choice(root), "default", name);
    t.false(native_ready(root, current), name);
    // And both are written again, whatever stands there.
    await current_libtorch(root, "default", env);
    put_addon(root, empty_shared_object(), "a.node", current);
    t.true(native_ready(root, current), name);
    for (const file of Object.values(addon_files(root))) {
      damage(file);
      t.false(native_ready(root, current), `${name}: ${file}`);
      put_addon(root, empty_shared_object(), "a.node", current);
    }
  }
  t.is(read_object("/nowhere"), undefined);
});

test("a folder that cannot be made is an error with the system's own reason", (t) => {
  const folder = temporary_folder(t);
  make_folder(join(folder, "a/b/c"));
  make_folder(join(folder, "a/b/c"));
  writeFileSync(join(folder, "file"), "");
  symlinkSync("/nowhere/at/all", join(folder, "link"));
  const refused: [string, string][] = [
    ["file", "EEXIST"],
    ["file/below", "ENOTDIR"],
    ["link", "EEXIST"],
    ["link/below", "EEXIST"],
  ];
  for (const [path, code] of refused) {
    t.throws(() => make_folder(join(folder, path)), { code }, path);
  }
  // Node.js's own way never returns here.
  t.throws(() => make_folder("/proc/torchnode/a"), { code: "ENOENT" });
});

test("a lock of any other kind is no lock", async (t) => {
  const folder = temporary_folder(t);
  mkdirSync(join(folder, ".setup"));
  for (const [name, damage] of damages) {
    damage(lock_file(folder));
    t.is(await with_lock(folder, async () => name), name);
  }
  rmSync(join(folder, ".setup"), { recursive: true });
  writeFileSync(join(folder, ".setup"), "");
  await t.throwsAsync(
    with_lock(folder, async () => 1),
    { code: "EEXIST" },
  );
  rmSync(join(folder, ".setup"));
  symlinkSync("/nowhere/at/all", join(folder, ".setup"));
  await t.throwsAsync(
    with_lock(folder, async () => 1),
    { code: "EEXIST" },
  );
});

test("a python3 that prints before and after the answer is understood", (t) => {
  const folder = temporary_folder(t);
  const noisy = `import sys, atexit
print("welcome to this machine")
print('{"version": "none"}')
sys.stdout.write("no line end")
atexit.register(lambda: print("goodbye"))
`;
  const env = environment({ PYTHONPATH: write(folder, { "sitecustomize.py": noisy }) });
  const quiet = find_python(environment());
  t.truthy(quiet);
  t.deepEqual(find_python(env), quiet && { ...quiet, packages: [folder, ...quiet.packages] });
});

test("a python3 that does not run, or answers nothing, is named with its own last words", (t) => {
  const folder = temporary_folder(t);
  const command = join(folder, "python3");
  const problem = (text: string): string => {
    script(command, text);
    const found = look_for_python(environment({ PATH: path_with(folder) }));
    return "problem" in found ? found.problem : "";
  };
  t.is(
    problem("echo 'python3: command not found, try pyenv' >&2; exit 127"),
    `${command} does not run a program (python3: command not found, try pyenv)`,
  );
  t.is(problem("exit 0"), `${command} does not run a program (ended with 0)`);
  t.is(problem("kill -9 $$"), `${command} does not run a program (ended by SIGKILL)`);
  t.is(problem("echo null"), `${command} does not run a program (ended with 0)`);
});

test("HOME may be unset, relative or nobody's; a relative XDG_CACHE_HOME is ignored", (t) => {
  t.is(cache_folder({ XDG_CACHE_HOME: "/c" }), "/c/torchnode");
  t.is(cache_folder({ HOME: "/h", XDG_CACHE_HOME: "c" }), "/h/.cache/torchnode");
  t.regex(cache_folder({}), /^\/.*\/\.cache\/torchnode$/);
  t.is(cache_folder({ HOME: "relative" }), cache_folder({}));
});

test("no folder for temporary files is needed", async (t) => {
  const folder = temporary_folder(t);
  const clone = small_clone(join(folder, "clone"));
  const env = with_libtorch(empty_libtorch(join(folder, "torch"), "2.13.0+cpu"), folder);
  const { code, output } = await node(clone, ["scripts/bootstrap.mjs"], {
    env: { ...env, TMPDIR: join(folder, "missing") },
  });
  t.is(code, 0, output);
});
