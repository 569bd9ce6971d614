import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import { temporary_folder } from "../folder.js";

const run = promisify(execFile);

// For longer runs by hand: TORCHNODE_FUZZ_CALLS=1000000 TORCHNODE_FUZZ_SEED=7 npx ava test/torch/func/fuzz.test.ts
const calls = process.env.TORCHNODE_FUZZ_CALLS ?? "5000";
const seed = process.env.TORCHNODE_FUZZ_SEED ?? "1";

test("any call within any transform ends in a value or a JavaScript error", async (t) => {
  const note = join(temporary_folder(t), "last_call");
  const script = join(import.meta.dirname, "fuzz_child.ts");
  try {
    const { stdout } = await run(process.execPath, ["--import=tsx", script, seed, calls, note], {
      timeout: 60_000 + 20 * Number(calls),
      maxBuffer: 2 ** 28,
    });
    const { values } = JSON.parse(stdout) as { values: number };
    t.log(`${calls} calls, of which ${values} gave a value`);
    t.true(values > Number(calls) / 20);
  } catch (error) {
    const call = readFileSync(note, "utf8").split("\n")[0]?.trim();
    const {
      code,
      signal,
      stderr = "",
    } = error as { code?: number; signal?: string; stderr?: string };
    const lines = stderr.split("\n").filter((line) => /^\w*Error|terminate|what\(\)/.test(line));
    t.fail(`the process ended with ${signal ?? code} at or after ${call}\n${lines.join("\n")}`);
  }
});
