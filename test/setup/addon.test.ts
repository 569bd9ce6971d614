import { rmSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { addonFiles, builtFor, findAddon, loadAddon } from "../../lib/addon.js";
import { fakeTorch, temporaryFolder, write } from "./helpers/fixtures.js";

/** A package whose addon was built for LibTorch 2.13.0, linked to a folder. */
function installed(t: ExecutionContext, libtorch: string): string {
  const root = temporaryFolder(t);
  write(root, {
    "build/Release/torchnode.node": "not really",
    "build/Release/torchnode.json": '{ "libtorch": "2.13.0" }',
  });
  symlinkSync(libtorch, addonFiles(root).libtorch);
  return root;
}

test("an addon beside the LibTorch that it was built for is found", (t) => {
  const root = installed(t, fakeTorch(join(temporaryFolder(t), "torch"), "2.13.0+cu130"));
  t.is(builtFor(root), "2.13.0");
  t.is(findAddon(root), join(root, "build/Release/torchnode.node"));
});

test("importing before anything is installed says what to run", (t) => {
  const root = temporaryFolder(t);
  t.throws(() => loadAddon(root), { message: /not installed yet.*`npx torchnode install`/s });
});

test("an addon without the note of what it was built for counts as not installed", (t) => {
  const root = installed(t, "/nowhere");
  unlinkSync(addonFiles(root).note);
  t.throws(() => findAddon(root), { message: /not installed yet/ });
});

test("another LibTorch behind the link: both versions and the command that rebuilds", (t) => {
  const torch = fakeTorch(join(temporaryFolder(t), "torch"), "2.13.0+cpu");
  const root = installed(t, torch);
  fakeTorch(torch, "2.14.1+cu130");
  const error = t.throws(() => findAddon(root));
  t.is(
    error?.message,
    `torchnode's addon was built for LibTorch 2.13.0, but ${torch} now holds LibTorch 2.14.1+cu130. ` +
      "Run `npx torchnode install` to build the addon for it.",
  );
});

test("a LibTorch that was removed is named", (t) => {
  const torch = fakeTorch(join(temporaryFolder(t), "torch"), "2.13.0+cpu");
  const root = installed(t, torch);
  rmSync(torch, { recursive: true });
  const error = t.throws(() => findAddon(root));
  t.true(error?.message.includes(`is gone (it was in ${torch})`), error?.message);
  t.true(error?.message.includes("npx torchnode install"));
});

test("an addon that cannot be loaded is an error with the system's reason", (t) => {
  const root = installed(t, fakeTorch(join(temporaryFolder(t), "torch"), "2.13.0"));
  const error = t.throws(() => loadAddon(root));
  t.regex(error?.message ?? "", /could not be loaded: .*(too short|invalid ELF header)/);
  t.regex(error?.message ?? "", /npx torchnode doctor/);
});
