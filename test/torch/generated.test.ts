import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import { Tensor, torch } from "torchnode";
import {
  fft_names,
  function_names,
  linalg_names,
  method_names,
  nn_names,
  special_names,
} from "../../lib/torch/generated/names.js";
import { temporary_folder } from "../support/folder.js";
import { root, test_file } from "../support/paths.js";
import { require_python_with, run_script } from "../support/python.js";

const run = promisify(execFile);
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
// The version of torch whose operators lib/torch/generated holds.
const generated_from = "2.13.0";

test("the generated files are what the generator writes", async (t) => {
  const python = require_python_with(t, generated_from);
  if (python === undefined) return;
  const env = { ...process.env, PYTHONPATH: join(root, "scripts") };
  await t.notThrowsAsync(run(python, ["-m", "generate", "--check"], { env }));
});

test("every overload of every public operator says what it does", async (t) => {
  const silent: string[] = [];
  for (const file of ["methods.ts", "functions.ts", "namespaces.ts"]) {
    const lines = (await readFile(join(root, "lib/torch/generated", file), "utf8")).split("\n");
    let sentence = "";
    for (const line of lines) {
      const comment = /^ {2}\/\*\*\s*(.*?)(?: \*\/)?$/.exec(line)?.[1];
      // A comment of several lines has it in the second.
      if (comment !== undefined) sentence = comment;
      else if (sentence === "") sentence = line.replace(/^[\s*]+/, "");
      const name = /^ {2}([a-z]\w*)\(/.exec(line)?.[1];
      // A schema alone says nothing.
      if (name !== undefined && !/^(?!`[\w.]+\(.*->).{10,}/.test(sentence)) silent.push(name);
      if (/^ {2}\w+\(/.test(line)) sentence = "none";
    }
  }
  t.deepEqual(silent, []);
});

test("all that Python binds is there, and nothing else", async (t) => {
  const python = require_python_with(t, generated_from);
  if (python === undefined) return;
  const expected = await run_script<Record<string, string[]>>(
    python,
    test_file("torch/bound_names.py"),
    null,
  );
  const is_private = (name: string) => name.startsWith("_");
  t.deepEqual(method_names.filter((name) => !is_private(name)).sort(), expected.methods);
  const unknown = new Set(method_names.filter(is_private));
  for (const name of expected.private_methods ?? []) unknown.delete(name);
  t.deepEqual([...unknown], []);
  t.deepEqual([...function_names].sort(), expected.functions);
  t.deepEqual([...linalg_names].sort(), expected.linalg);
  t.deepEqual([...fft_names].sort(), expected.fft);
  t.deepEqual([...special_names].sort(), expected.special);
  t.deepEqual([...nn_names].sort(), expected.nn);
});

test("every name is a function at run time", (t) => {
  const missing = (object: object, names: readonly string[]) =>
    names.filter((name) => typeof object[name as keyof object] !== "function");
  t.deepEqual(missing(Tensor.prototype, method_names), []);
  t.deepEqual(missing(torch, function_names), []);
  t.deepEqual(missing(torch.linalg, linalg_names), []);
  t.deepEqual(missing(torch.fft, fft_names), []);
  t.deepEqual(missing(torch.special, special_names), []);
});

test("right calls compile, and wrong ones do not", async (t) => {
  await t.notThrowsAsync(run(process.execPath, [tsc, "--project", join(root, "test", "types")]));
});

test("a user's file costs the compiler little more than an empty one", async (t) => {
  const folder = temporary_folder(t);
  const index = join(root, "dist", "lib", "index.js");
  const user = `import { torch } from ${JSON.stringify(index)};\nexport const y: number = torch.ones(2).dim();\n`;
  const options =
    "--noEmit --strict --skipLibCheck --module nodenext --target es2022 --diagnostics".split(" ");
  const types = ["--types", "node", "--typeRoots", join(root, "node_modules", "@types")];
  /** The compiler's own counts of what it did, which are the same on every machine. */
  const counts = async (name: string, code: string): Promise<Record<string, number>> => {
    const file = join(folder, name);
    writeFileSync(file, code);
    const { stdout } = await run(process.execPath, [tsc, ...options, ...types, file], {
      cwd: folder,
    });
    const lines = stdout.matchAll(/^(\w+): +(\d+)$/gm);
    return Object.fromEntries(Array.from(lines, ([, what = "", count]) => [what, Number(count)]));
  };
  const { Lines: empty_lines = 0, Types: empty_types = 0 } = await counts("empty.ts", "export {};");
  const { Lines = 0, Types = 0, Instantiations = 0 } = await counts("program.ts", user);
  t.log(`${Lines} lines, ${Types} types, ${Instantiations} instantiations`);
  t.true(empty_types > 0 && Lines > empty_lines);
  t.true(Lines < 2 * empty_lines, "lines that are read");
  t.true(Types < empty_types + 1000, "types that are made");
  t.true(Instantiations < 1000, "generic types that are instantiated");
});
