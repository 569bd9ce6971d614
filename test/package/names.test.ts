/** PyTorch's public names: torchnode has each, or the committed list gives a reason. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { torch } from "torchnode";
import { compare_names, type PythonNames, without_reason } from "../../scripts/names/compare.js";
import { has, namespaces } from "../../scripts/names/namespaces.js";
import { page } from "../../scripts/names/page.js";
import { root } from "../support/paths.js";
import { require_python, run_script } from "../support/python.js";

const again = "run `npm run names`, which writes docs/names.md and the list of reasons anew";

test("each of PyTorch's public names is here or has a reason, and docs/names.md says so", async (t) => {
  const python = require_python(t);
  if (python === undefined) return;
  const program = join(root, "scripts", "names", "names.py");
  const names = await run_script<PythonNames>(python, program, namespaces);
  const { comparisons, unneeded } = compare_names(names);
  t.deepEqual(without_reason(comparisons), [], "give a reason in scripts/names/reasons.json");
  t.deepEqual(unneeded, [], `these need no reason any more: ${again}`);
  const written = readFileSync(join(root, "docs", "names.md"), "utf8");
  t.is(page(comparisons, { torch: torch.version }), written, again);
});

test("a name is looked for in namespaces, in classes and at the top of the package", (t) => {
  t.true(has("torch.linalg", "svd"));
  t.true(has("torch.Tensor", "mul_"));
  t.true(has("torch.utils.data", "DataLoader"));
  t.true(has("torch.optim.lr_scheduler", "StepLR"));
  t.false(has("torch.linalg", "nothing_of_that_name"));
  t.false(has("torch.no_namespace", "svd"));
});

test("a missing name without a reason, and a reason without a missing name, are found", (t) => {
  const list = [
    { later: true, reason: "Not written.", names: ["torch.nn.Written", "torch.nn.Linear"] },
  ];
  const { comparisons, unneeded } = compare_names(
    { "torch.nn": ["Linear", "Written", "Forgotten"] },
    list,
  );
  t.deepEqual(without_reason(comparisons), ["torch.nn.Forgotten"]);
  t.deepEqual(unneeded, ["torch.nn.Linear"]);
});
