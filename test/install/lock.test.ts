import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, readlinkSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import test from "ava";
import { lock_file, with_lock } from "#bootstrap/lock.mjs";
import { package_root } from "../../lib/native/addon.js";
import { temporary_folder } from "../support/folder.js";
import { node } from "./fixtures.js";

const program = (folder: string, work: string): string[] => [
  "--input-type=module",
  "-e",
  `import { with_lock } from "#bootstrap/lock.mjs";
   import { run } from "#bootstrap/process.mjs";
   import { appendFileSync } from "node:fs";
   import { setTimeout as sleep } from "node:timers/promises";
   const note = (text) => appendFileSync(${JSON.stringify(join(folder, "notes"))}, text);
   await with_lock(${JSON.stringify(folder)}, async () => { ${work} });`,
];

test("one at a time: the second waits for the first, and says so", async (t) => {
  const folder = temporary_folder(t);
  const work = program(folder, `note("in "); await sleep(700); note("out ");`);
  const starts = await Promise.all([node(package_root(), work), node(package_root(), work)]);
  t.is(readFileSync(join(folder, "notes"), "utf8"), "in out in out ");
  t.regex(
    starts.map(({ stderr }) => stderr).join(""),
    /another start .* is setting up here; waiting/,
  );
  t.false(existsSync(lock_file(folder)));
});

test("the lock is given back when the work fails", async (t) => {
  const folder = temporary_folder(t);
  await t.throwsAsync(
    with_lock(folder, async () => {
      throw new Error("no");
    }),
    { message: "no" },
  );
  t.is(await with_lock(folder, async () => 1), 1);
});

test("a killed owner's lock is taken over, and what it left running is ended", async (t) => {
  const folder = temporary_folder(t);
  const forever = join(folder, "pid");
  const work = `await run("sh", ["-c", "echo $$ > ${forever}; exec sleep 1000"]);`;
  const owner = spawn(process.execPath, program(folder, work), {
    cwd: package_root(),
    stdio: "ignore",
  });
  while (!existsSync(forever) || readFileSync(forever, "utf8") === "") await sleep(20);
  const left = readFileSync(forever, "utf8").trim();
  owner.kill("SIGKILL");
  await once(owner, "close");
  t.true(existsSync(`/proc/${left}`), "its child runs on");

  t.is(await with_lock(folder, async () => "done"), "done");
  const state = existsSync(`/proc/${left}/stat`) ? readFileSync(`/proc/${left}/stat`, "utf8") : "";
  t.true(state === "" || / Z /.test(state), "its child has ended");
});

test("a process that was given a dead owner's number does not hold its lock", async (t) => {
  const folder = temporary_folder(t);
  await with_lock(folder, async () => {
    const owner = readlinkSync(lock_file(folder));
    unlinkSync(lock_file(folder));
    symlinkSync(owner.replace(/\.\d+@/, ".1@"), lock_file(folder));
  });
  t.is(await with_lock(folder, async () => "done"), "done");
});
