import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import test, { type ExecutionContext } from "ava";
import {
  addon_files,
  built_for,
  find_addon,
  load_addon,
  package_root,
} from "../../lib/native/addon.js";
import { shared_object_problem } from "../../lib/native/shared_object.js";
import { probe } from "../../scripts/install/probe.js";
import { temporary_folder } from "../support/folder.js";
import { damages, empty_shared_object, fake_torch, write } from "./fixtures.js";

/** A package whose addon was built for LibTorch 2.13.0, linked to a folder. */
function installed(t: ExecutionContext, libtorch: string): string {
  const root = temporary_folder(t);
  write(root, {
    "build/Release/torchnode.node": empty_shared_object(),
    "build/Release/torchnode.json": '{ "libtorch": "2.13.0" }',
  });
  symlinkSync(libtorch, addon_files(root).libtorch);
  return root;
}

const with_torch = (t: ExecutionContext): string =>
  installed(t, fake_torch(join(temporary_folder(t), "torch"), "2.13.0+cpu"));

const complaint = (t: ExecutionContext, root: string): string =>
  t.throws(() => find_addon(root))?.message ?? "";

test("an addon beside the LibTorch that it was built for is found", (t) => {
  const root = installed(t, fake_torch(join(temporary_folder(t), "torch"), "2.13.0+cu130"));
  t.is(built_for(root), "2.13.0");
  t.is(find_addon(root), join(root, "build/Release/torchnode.node"));
});

test("the addon of this clone loads and computes, as the doctor tries it", (t) => {
  const probed = probe(package_root());
  t.true(probed.ok, probed.ok ? "" : probed.problem);
});

test("importing before anything is installed says what to run", (t) => {
  const root = temporary_folder(t);
  t.throws(() => load_addon(root), { message: /not installed yet.*`npx torchnode install`/s });
});

test("an addon without the note of what it was built for counts as not installed", (t) => {
  const root = installed(t, "/nowhere");
  unlinkSync(addon_files(root).note);
  t.throws(() => find_addon(root), { message: /not installed yet/ });
});

test("a note that was emptied, cut short or is something else is damaged, not missing", (t) => {
  const root = with_torch(t);
  const { note } = addon_files(root);
  for (const [name, damage] of damages) {
    damage(note);
    const message = complaint(t, root);
    if (name === "missing" || name === "a dangling link")
      t.regex(message, /not installed yet/, name);
    else t.regex(message, /torchnode\.json, .* is damaged\. Run `npx torchnode install`/, name);
  }
});

test("another LibTorch behind the link: both versions and the command that rebuilds", (t) => {
  const torch = fake_torch(join(temporary_folder(t), "torch"), "2.13.0+cpu");
  const root = installed(t, torch);
  fake_torch(torch, "2.14.1+cu130");
  const error = t.throws(() => find_addon(root));
  t.is(
    error?.message,
    `torchnode's addon was built for LibTorch 2.13.0, but ${torch} now holds LibTorch 2.14.1+cu130. ` +
      "Run `npx torchnode install` to build the addon for it.",
  );
});

test("a LibTorch that was removed is named", (t) => {
  const torch = fake_torch(join(temporary_folder(t), "torch"), "2.13.0+cpu");
  const root = installed(t, torch);
  rmSync(torch, { recursive: true });
  const message = complaint(t, root);
  t.true(message.includes(`is gone (it was in ${torch})`), message);
  t.true(message.includes("npx torchnode install"));
});

test("a LibTorch whose version or libraries are damaged is named with what is wrong", (t) => {
  const folder = temporary_folder(t);
  const torch = join(folder, "torch");
  const root = installed(t, fake_torch(torch, "2.13.0+cpu"));
  for (const file of ["version.py", "lib/libtorch_cpu.so", "lib/libc10.so", "lib/libgomp-1.so"]) {
    for (const [name, damage] of damages) {
      if (name === "missing" && file === "lib/libgomp-1.so") continue;
      damage(join(torch, file));
      const message = complaint(t, root);
      t.true(message.startsWith(`The LibTorch 2.13.0 in ${torch} is damaged: `), message);
      t.regex(message, file === "version.py" ? /version cannot be read/ : new RegExp(file), name);
      rmSync(torch, { recursive: true });
      fake_torch(torch, "2.13.0+cpu");
    }
  }
  t.notThrows(() => find_addon(root));
});

test("an addon of any length but its own is an error; to load it would end the process", (t) => {
  const root = with_torch(t);
  const { addon } = addon_files(root);
  const whole = readFileSync(addon_files(package_root()).addon);
  for (const length of [0, 1, 4, 63, 64, 100, 4096, whole.length >> 1, whole.length - 1]) {
    writeFileSync(addon, whole.subarray(0, length));
    const expected = length === 0 ? /is empty/ : /is cut short|not a shared object/;
    t.regex(complaint(t, root), expected, `${length}`);
    t.regex(complaint(t, root), /Run `npx torchnode install` to put it right/);
  }
  writeFileSync(addon, whole);
  t.is(shared_object_problem(addon), undefined);
});

test("an addon for another processor, or what is no addon, is named", (t) => {
  const root = with_torch(t);
  const { addon } = addon_files(root);
  const other = empty_shared_object();
  other.writeUInt16LE(process.arch === "arm64" ? 62 : 183, 18);
  writeFileSync(addon, other);
  t.regex(complaint(t, root), /is for another kind of processor: this Node\.js is for /);
  writeFileSync(addon, "#!/bin/sh\n");
  t.regex(complaint(t, root), /is not a shared object of this system/);
  rmSync(addon);
  mkdirSync(addon);
  t.regex(complaint(t, root), /is not a file/);
});

test("an addon that cannot be loaded is an error with the system's reason", (t) => {
  const root = with_torch(t);
  const error = t.throws(() => load_addon(root));
  t.regex(
    error?.message ?? "",
    /could not be loaded: .*(ELF file version|invalid ELF|no loadable)/,
  );
  t.regex(error?.message ?? "", /npx torchnode doctor/);
});

/**
 * The output of another user's program that imports torchnode from a package in `folder`. Without
 * the right to become another user it is the same user, from whom the folder was taken away.
 */
function as_another_user(folder: string): string {
  const root = join(folder, "package");
  const built = join(package_root(), "dist", "lib", "native");
  cpSync(built, join(root, "dist", "lib", "native"), { recursive: true });
  writeFileSync(join(root, "package.json"), '{ "name": "torchnode", "type": "module" }');
  chmodSync(folder, 0o755);
  const program = `import { find_addon, package_root } from ${JSON.stringify(pathToFileURL(join(root, "dist/lib/native/addon.js")).href)};
    try { find_addon(package_root()); } catch (error) { console.log(error.message); }`;
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const start = (node: string) =>
    spawnSync(node, ["--input-type=module", "-e", program], {
      cwd: folder,
      encoding: "utf8",
      ...nobody,
    });
  let child = start(process.execPath);
  if (child.error) {
    // Node.js itself lies in a home folder that the other user may not enter.
    const node = join(folder, "node");
    cpSync(realpathSync(process.execPath), node);
    child = start(node);
  }
  return child.stdout + child.stderr;
}

const closed = process.getuid?.() === 0 ? 0o700 : 0;

test("installed by root, used by another user: who may not enter which folder, and what to do", (t) => {
  const folder = temporary_folder(t);
  const home = join(folder, "home");
  const own = ".cache/torchnode/torch-2.13.0/lib/python3.11/site-packages/torch";
  const torch = fake_torch(join(home, own), "2.13.0+cpu");
  const root = write(join(folder, "package"), {
    "build/Release/torchnode.node": empty_shared_object(),
    "build/Release/torchnode.json": '{ "libtorch": "2.13.0" }',
  });
  symlinkSync(torch, addon_files(root).libtorch);
  chmodSync(home, closed);
  t.teardown(() => chmodSync(home, 0o700));
  const message = as_another_user(folder);
  t.true(message.includes(`(${torch}) cannot be read: user `), message);
  t.true(message.includes(`may not enter ${home}, which belongs to user `), message);
  t.regex(message, /let this user read it, or .* `XDG_CACHE_HOME=\S+ npx torchnode install`/);
  t.notRegex(message, /gone|^\s+at /m);
});

test("a package that another user may not read is said to be so", (t) => {
  const folder = temporary_folder(t);
  const root = write(join(folder, "package"), {
    "build/Release/torchnode.node": empty_shared_object(),
    "build/Release/torchnode.json": '{ "libtorch": "2.13.0" }',
  });
  symlinkSync(fake_torch(join(folder, "torch"), "2.13.0+cpu"), addon_files(root).libtorch);
  const places = [addon_files(root).addon, addon_files(root).note, join(root, "build")];
  for (const place of places) {
    chmodSync(place, closed);
    const message = as_another_user(folder);
    chmodSync(place, 0o755);
    t.true(message.includes(`${place}, which belongs to user `), message);
    t.regex(message, /is installed, but user .* may not (read|enter)/);
  }
  t.is(as_another_user(folder), "");
});
