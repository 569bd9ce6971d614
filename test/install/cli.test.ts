/** The `torchnode` command. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { package_root } from "../../lib/native/addon.js";
import { temporary_folder } from "../support/folder.js";
import { empty_libtorch, node, small_clone, with_libtorch } from "./fixtures.js";

const cli = (...args: string[]) =>
  node(package_root(), [join("dist", "scripts", "install", "cli.js"), ...args]);

test("--help says what there is, --version which one", async (t) => {
  const help = await cli("--help");
  t.is(help.code, 0);
  t.regex(help.stdout, /npx torchnode install \[--cpu \| --cuda VERSION\] \[--build\]/);
  t.regex((await cli("--version")).stdout, /^\d+\.\d+\.\d+\n$/);
  t.is((await cli()).code, 1);
});

test("a wrong option is one line that says what was wrong", async (t) => {
  const wrong: [string[], RegExp][] = [
    [["instal"], /there is no command "instal"/],
    [["install", "--gpu"], /Unknown option '--gpu'/],
    [["install", "--cuda", "13"], /--cuda expects a version such as 13\.0, not "13"/],
    [["install", "--cpu", "--cuda", "13.0"], /two different builds/],
    [["install", "now"], /install takes no argument "now"/],
    [["doctor", "--cpu"], /doctor has no option --cpu/],
  ];
  for (const [args, message] of wrong) {
    const { code, stderr } = await cli(...args);
    t.is(code, 1);
    t.regex(stderr, message);
    t.regex(stderr, /--help/);
    t.notRegex(stderr, /^\s+at /m);
  }
});

test("doctor reports an addon that crashes, and does not crash with it", async (t) => {
  const folder = temporary_folder(t);
  const clone = small_clone(join(folder, "clone"), { compiled: true });
  writeFileSync(
    join(clone, "native/addon.cc"),
    "#include <napi.h>\n#include <csignal>\nNAPI_MODULE_INIT() { raise(SIGSEGV); return exports; }\n",
  );
  const libtorch = empty_libtorch(join(folder, "torch"), "2.13.0+cpu");
  const env = with_libtorch(libtorch, folder);
  const setup = await node(clone, ["scripts/bootstrap.mjs"], { env });
  t.is(setup.code, 0, setup.output);

  const { code, stdout } = await node(clone, ["dist/scripts/install/cli.js", "doctor"], { env });
  t.is(code, 1);
  t.regex(stdout, /!! {2}Addon .*loading it failed: it crashed with SIGSEGV/);
  t.true(stdout.includes(`LibTorch        2.13.0+cpu (TORCHNODE_LIBTORCH: ${libtorch})`), stdout);

  const json = await node(clone, ["dist/scripts/install/cli.js", "doctor", "--json"], { env });
  const { ok, findings } = JSON.parse(json.stdout);
  t.false(ok);
  t.like(
    findings.find(({ what }: { what: string }) => what === "Addon"),
    { state: "missing" },
  );
});
