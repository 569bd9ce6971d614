/** Arrays and iterables that have no end, in the place of every argument of everything public. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import test from "ava";
import { temporary_folder } from "../support/folder.js";

const child_file = fileURLToPath(new URL("giants_child.js", import.meta.url));

/** Far longer than any of the calls takes on a busy machine. */
const patience = 60_000;

/** A prime, so that each argument meets some of the giants. 1 in the environment makes all calls. */
const step = Number(process.env.TORCHNODE_GIANTS_STEP ?? 13);

test("no call goes on without end, and none ends the process", async (t) => {
  t.timeout(600_000);
  const cwd = temporary_folder(t);
  const child = spawn(process.execPath, [child_file, "1", String(step)], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let errors = "";
  const stop = () => child.kill("SIGKILL");
  let timer = setTimeout(stop, patience);
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-4096);
    clearTimeout(timer);
    timer = setTimeout(stop, patience);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors = (errors + text).slice(-4096);
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearTimeout(timer);
  const last = said.trimEnd().split("\n").at(-1);
  t.is(last, "done", `the last call: ${last}\n${errors}`);
  t.is(code, 0);
});
