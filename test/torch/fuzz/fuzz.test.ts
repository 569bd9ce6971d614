import { join } from "node:path";
import test from "ava";
import { temporary_folder } from "../../support/folder.js";
import { run_fuzz } from "./run.js";

// For longer runs by hand: TORCHNODE_FUZZ_CALLS=1000000 TORCHNODE_FUZZ_SEED=7 npx ava test/torch/fuzz.test.ts
const calls = Number(process.env.TORCHNODE_FUZZ_CALLS ?? "20000");
const seed = Number(process.env.TORCHNODE_FUZZ_SEED ?? "1");

test("any use with any arguments ends in a value or a JavaScript error", async (t) => {
  const script = join(import.meta.dirname, "child.js");
  const note = join(temporary_folder(t), "last_call");
  const { values, findings } = await run_fuzz({ script, note, seed, calls });
  t.deepEqual(findings, []);
  t.log(`${calls} calls, of which ${values} gave a value`);
  t.true(values > calls / 10);
});
