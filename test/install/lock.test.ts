import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import test, { type ExecutionContext } from "ava";
import { lock_file, with_lock } from "#bootstrap/lock.mjs";
import { package_root } from "../../lib/native/addon.js";
import { temporary_folder } from "../support/folder.js";

const program = (folder: string, work: string): string[] => [
  "--input-type=module",
  "-e",
  `import { with_lock } from "#bootstrap/lock.mjs";
   import { run } from "#bootstrap/process.mjs";
   import { appendFileSync, existsSync } from "node:fs";
   import { setTimeout as sleep } from "node:timers/promises";
   const note = (text) => appendFileSync(${JSON.stringify(join(folder, "notes"))}, text);
   await with_lock(${JSON.stringify(folder)}, async () => { ${work} });`,
];

/** A start in a process of its own: `waits` when it says that it waits for another, and its end. */
function start(t: ExecutionContext, folder: string, work: string) {
  const child = spawn(process.execPath, program(folder, work), {
    cwd: package_root(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  t.teardown(() => child.kill("SIGKILL"));
  let said = "";
  const waits = new Promise<void>((resolve) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (/another start .* is setting up here; waiting/.test(said)) resolve();
    });
  });
  return { waits, ended: once(child, "close") };
}

test("one at a time: the second waits for the first, and says so", async (t) => {
  const folder = temporary_folder(t);
  const go = join(folder, "go");
  const work = `note("in ");
    while (!existsSync(${JSON.stringify(go)})) await sleep(10);
    note("out ");`;
  const starts = [start(t, folder, work), start(t, folder, work)];
  await Promise.race(starts.map(({ waits }) => waits));
  writeFileSync(go, "");
  t.deepEqual(await Promise.all(starts.map(({ ended }) => ended)), [
    [0, null],
    [0, null],
  ]);
  t.is(readFileSync(join(folder, "notes"), "utf8"), "in out in out ");
  t.false(existsSync(lock_file(folder)));
});

test("a set-up in another container is waited for while it touches its lock", async (t) => {
  const folder = temporary_folder(t);
  mkdirSync(join(folder, ".setup"));
  symlinkSync("1.1@another-boot.4026531836", lock_file(folder));
  const { waits, ended } = start(t, folder, `note("in");`);
  await waits;
  t.false(existsSync(join(folder, "notes")));
  rmSync(lock_file(folder));
  t.deepEqual(await ended, [0, null]);
  t.is(readFileSync(join(folder, "notes"), "utf8"), "in");
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
