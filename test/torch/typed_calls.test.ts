/**
 * The generated declarations against what they declare: calls of every overload of every public
 * operator, written after its schema. TypeScript must let the right ones through and stop at each
 * wrong one, and the operators must be of the same opinion.
 */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import { torch } from "torchnode";
import { temporary_folder } from "../support/folder.js";
import { root, test_file } from "../support/paths.js";
import { require_python_with, run_script } from "../support/python.js";
import { is_excluded } from "./fuzz/excluded.js";

const run = promisify(execFile);
const torch_folder = join(root, "dist", "lib", "torch");
const generated_from = "2.13.0";

/** One overload's calls. */
interface Calls {
  operator: string;
  right: readonly string[];
  wrong: readonly string[];
}

/** A module that holds all calls, and makes those that end in no crash. */
function module_of(overloads: readonly Calls[]): string {
  const lines = overloads.flatMap(({ operator, right, wrong }) => {
    // A call of an operator that trusts its arguments is only compiled.
    const call = (kind: string, code: string) =>
      `${is_excluded(operator) ? "typed" : kind}("${operator}", () => ${code});`;
    return [
      ...right.map((code) => call("right", code)),
      ...wrong.map((code) => `// @ts-expect-error\n${call("wrong", code)}`),
    ];
  });
  return `
import { type Tensor, torch } from "${torch_folder}/index.js";
import type { ReplacedFunctions, TorchFunctions } from "${torch_folder}/generated/functions.js";
import * as names from "${torch_folder}/generated/names.js";
import type { NnFunctions } from "${torch_folder}/generated/namespaces.js";
import { functions as functions_of } from "${torch_folder}/dispatch/operators.js";

// Without what is written by hand under some of the names.
const functions = functions_of(names.function_names) as unknown as TorchFunctions & ReplacedFunctions;
const nn = functions_of(names.nn_names) as unknown as NnFunctions;
const { linalg, fft, special } = torch;
const generator = new torch.Generator();
let x: Tensor;

/** How operators, and functions written by hand, refuse arguments. */
const refusal = /invalid combination of arguments|\\nThe signature is |\\(\\) (takes|missing|got) |\\(\\): argument '/;
const results = { calls: 0, refused: [] as string[], taken: [] as string[] };
let last = "";

function is_refused(operator: string, call: () => unknown): boolean {
  if (operator !== last) process.stderr.write(\`\${operator}\\n\`);
  last = operator;
  results.calls++;
  // Each has its own: some change it.
  x = torch.ones(2, 2);
  try {
    call();
    return false;
  } catch (error) {
    return refusal.test((error as Error).message);
  }
}

function right(operator: string, call: () => unknown): void {
  if (is_refused(operator, call)) results.refused.push(String(call));
}

function wrong(operator: string, call: () => unknown): void {
  // The operators take calls in which only a word or a result is wrong.
  if (/no such word|no_such_member/.test(String(call))) return;
  if (!is_refused(operator, call)) results.taken.push(String(call));
}

function typed(_operator: string, _call: () => unknown): void {}

${lines.join("\n")}

process.stdout.write(JSON.stringify(results));
`;
}

test("each overload takes what its schema says, and nothing else, in types as in calls", async (t) => {
  if (torch.version.split("+")[0] !== generated_from) {
    t.log(`skipped: the types are those of ${generated_from}, and LibTorch is ${torch.version}`);
    t.pass();
    return;
  }
  const python = require_python_with(t, generated_from);
  if (python === undefined) return;
  const overloads = await run_script<Calls[]>(python, test_file("torch/typed_calls.py"), null);
  t.true(overloads.length > 1500);
  const folder = temporary_folder(t);
  writeFileSync(join(folder, "calls.mts"), module_of(overloads));
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      rootDir: ".",
      outDir: ".",
      declaration: false,
      sourceMap: false,
      noUnusedLocals: false,
      typeRoots: [join(root, "node_modules", "@types")],
    },
    files: ["calls.mts"],
    include: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  await t.notThrowsAsync(run(process.execPath, [tsc, "--project", folder]));

  const child = await run(process.execPath, [join(folder, "calls.mjs")]);
  const results = JSON.parse(child.stdout) as Record<string, unknown>;
  t.log(`${results.calls} calls`);
  t.deepEqual(results.refused, [], "TypeScript takes what the operators refuse");
  t.deepEqual(results.taken, [], "the operators take what TypeScript refuses");
});
