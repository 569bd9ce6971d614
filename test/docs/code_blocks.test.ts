/** The code blocks of README.md and of the guides compile, run, and print what they promise. */
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import test from "ava";
import { linked_project, tsc } from "../support/linked_project.js";
import { root, test_file } from "../support/paths.js";
import { is_as_promised, type Page, read_page } from "./page.js";

const run = promisify(execFile);
const guides = join(root, "docs", "guides");
const paths = [
  join(root, "README.md"),
  ...readdirSync(guides)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(guides, name)),
];

/** Preloaded into the pages' programs. */
const RECORDER = "record_output.ts";

/** A project that has torchnode installed, with a folder for each page. */
const project = linked_project("pages");
const pages = new Map<string, Page>();
let compiled = "";

test.before(async () => {
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2022",
    types: ["node"],
    inlineSourceMap: true,
    // Type errors are shown by the test of their page.
    noEmitOnError: false,
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  for (const path of paths) {
    const name = basename(path, ".md");
    const page = read_page(readFileSync(path, "utf8"));
    pages.set(name, page);
    mkdirSync(join(project, name));
    for (const [file, code] of page.files) writeFileSync(join(project, name, file), code);
  }
  copyFileSync(test_file(`docs/${RECORDER}`), join(project, RECORDER));
  const options = ["--project", project, "--pretty", "false"];
  compiled = await run(process.execPath, [tsc, ...options], { cwd: project }).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  );
});

test.after.always(() => rmSync(project, { recursive: true }));

/** Runs a module of a page; returns what it printed, by line. */
async function outputs_of(folder: string, program: string): Promise<Record<string, string>> {
  const file = join(folder, `${program}.json`);
  const preload = pathToFileURL(join(project, "record_output.js")).href;
  await run(
    process.execPath,
    ["--enable-source-maps", `--import=${preload}`, program.replace(/ts$/, "js")],
    { cwd: folder, env: { ...process.env, OUTPUT_FILE: file } },
  );
  return JSON.parse(readFileSync(file, "utf8"));
}

for (const path of paths) {
  const name = basename(path, ".md");
  test.serial(`${name}.md: the code compiles, runs and prints what its comments say`, async (t) => {
    const { programs, promised } = pages.get(name) as Page;
    const errors = compiled.split("\n").filter((line) => line.includes(`${name}/`));
    if (!t.deepEqual(errors, [])) return;
    const outputs: Record<string, string> = {};
    for (const program of programs) {
      Object.assign(outputs, await outputs_of(join(project, name), program));
    }
    for (const { line, text } of promised) {
      const output = outputs[line] ?? "(nothing)";
      if (!is_as_promised(output, text)) t.is(output, text, `${name}.md:${line}`);
      else t.pass();
    }
  });
}

test("every error of the compiler is shown by a page's test", (t) => {
  const others = compiled
    .split("\n")
    .filter((line) => line !== "" && ![...pages.keys()].some((name) => line.includes(`${name}/`)));
  t.deepEqual(others, []);
});

test("a comment that is not the output is found", (t) => {
  const page = read_page(
    [
      "# Title",
      "```ts",
      'console.log("a"); // b',
      "console.log(1);",
      "// tensor([1.,",
      "//         2.])",
      "```",
    ].join("\n"),
  );
  t.deepEqual(page.promised, [
    { line: 3, text: "b" },
    { line: 4, text: "tensor([1.,\n        2.])" },
  ]);
  t.false(is_as_promised("a", "b"));
  t.true(is_as_promised("loss 0.123 of x", "loss … of x"));
  t.false(is_as_promised("loss 0.123 of y", "loss … of x"));
  t.is(page.files.get("page.ts")?.split("\n")[2], 'console.log("a"); // b');
});
