/**
 * Types that a user's project accepts: the programs in consumer/ compile with the strictest options
 * in each way that a project may be set up, and do what their types promise. `npm run check:package`
 * compiles them with older versions of TypeScript, and with the packed package.
 */
import { execFile } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import { errors_of_consumer } from "../../scripts/checks/consumer.js";
import { linked_project, tsc } from "../support/linked_project.js";
import { test_file } from "../support/paths.js";

const run = promisify(execFile);
const project = linked_project("consumer");

test.before(() => {
  cpSync(test_file("package/consumer"), project, { recursive: true });
});

test.after.always(() => rmSync(project, { recursive: true }));

test("a strict project compiles in each way, without skipLibCheck", async (t) => {
  t.timeout(300_000);
  t.deepEqual(await errors_of_consumer(project, tsc), {});
});

test("its programs do what their types promise", async (t) => {
  t.timeout(300_000);
  await run(process.execPath, [tsc, "--project", "tsconfig.node.json"], { cwd: project });
  const { stdout } = await run(process.execPath, [join("out", "main.js")], { cwd: project });
  t.is(stdout, "all as promised\n");
});

test("an error in it is found", async (t) => {
  const wrong = join(project, "wrong");
  cpSync(join(project, "tsconfig.json"), join(wrong, "tsconfig.json"), { recursive: true });
  cpSync(join(project, "tsconfig.node.json"), join(wrong, "tsconfig.node.json"));
  writeFileSync(
    join(wrong, "index.ts"),
    'import { torch } from "torchnode";\nexport const [a]: [string] = torch.zeros(2).shape;\n',
  );
  const errors = Object.values(await errors_of_consumer(wrong, tsc));
  t.is(errors.length, 3);
  for (const error of errors) t.regex(error, /^index\.ts\(2,14\): error TS2322/);
});
