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
import { errors_of_consumer, WAYS } from "../../scripts/checks/consumer.js";
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
  t.is(await errors_of_consumer(project, tsc), "");
});

test("its programs do what their types promise", async (t) => {
  t.timeout(300_000);
  const args = [tsc, "--project", "tsconfig.node.json", "--noEmit", "false"];
  await run(process.execPath, args, { cwd: project });
  const { stdout } = await run(process.execPath, [join("out", "main.js")], { cwd: project });
  t.is(stdout, "all as promised\n");
});

test("an error in it is found", async (t) => {
  const wrong = join(project, "wrong");
  for (const name of ["tsconfig.json", ...WAYS]) cpSync(join(project, name), join(wrong, name));
  writeFileSync(
    join(wrong, "index.ts"),
    'import { torch } from "torchnode";\nexport const [a]: [string] = torch.zeros(2).shape;\n',
  );
  const errors = await errors_of_consumer(wrong, tsc);
  t.is(errors.match(/^index\.ts\(2,14\): error TS2322/gm)?.length, 3, errors);
});
