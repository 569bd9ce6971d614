import test from "ava";
import {
  check_examples,
  check_layers,
  check_rooms,
  check_type_names,
  in_circles,
  read_all,
} from "../../scripts/checks/layers.js";

const check = (file: string, code: string): string[] => check_layers(new Map([[file, code]]));

test("lib/, examples/ and native/ are arranged as they should be", (t) => {
  const { lib, examples, native, compiled } = read_all();
  t.true(lib.has("native/index.ts") && native.has("core/env.h") && examples.has("digits.ts"));
  t.deepEqual([...check_layers(lib), ...check_type_names(lib)], []);
  t.deepEqual([...check_examples(examples), ...check_rooms(native)], []);
  t.deepEqual(in_circles(compiled), []);
});

test("an import of a higher layer is found, whatever its form", (t) => {
  for (const code of [
    'import { Learner } from "../learner/index.js";',
    'import type { Learner } from "../learner/index.js";',
    'import {\n  Learner,\n  Callback,\n} from "../learner/index.js";',
    'export * from "../learner/index.js";',
    'import "../learner/index.js";',
    'type L = import("../learner/index.js").Learner;',
    'await import("../learner/index.js");',
  ]) {
    t.regex(check("nn/parameter.ts", code)[0] ?? "", /nn may not import learner/, code);
  }
  t.deepEqual(check("torch/dtype.ts", '\nimport { Module } from "../nn/index.js";'), [
    'lib/torch/dtype.ts:2: imports "../nn/index.js": torch may not import nn',
  ]);
});

test("a layer is imported through its index.ts, and the addon only where it is called", (t) => {
  t.deepEqual(check("nn/linear.ts", 'import { Tensor } from "../torch/index.js";'), []);
  t.deepEqual(check("nn/linear.ts", 'import { signature } from "../torch/internal.js";'), []);
  t.regex(check("nn/linear.ts", 'import { Tensor } from "../torch/dtype.js";')[0] ?? "", /index/);
  t.deepEqual(check("nn/functional/a.ts", 'import { b } from "../utils/b.js";'), []);
  t.deepEqual(check("optim/adam.ts", 'import { native } from "../native/index.js";'), []);
  t.regex(check("text/x.ts", 'import { native } from "../native/index.js";')[0] ?? "", /may not/);
  t.regex(check("nn/x.ts", 'import { torch } from "torchnode";')[0] ?? "", /relative/);
  t.regex(check("nn/x.ts", 'import x from "../../scripts/x.js";')[0] ?? "", /outside/);
  t.regex(check("novel/x.ts", 'import { Tensor } from "../torch/index.js";')[0] ?? "", /no layer/);
});

test("an import that is only talked about is none", (t) => {
  t.deepEqual(
    check("nn/x.ts", '/** `import x from "../learner/index.js"` */\n// from "../text/x.js"'),
    [],
  );
});

test("a file beside a folder of its name is found", (t) => {
  const sources = new Map([
    ["nn/utils.ts", ""],
    ["nn/utils/rnn.ts", ""],
  ]);
  t.regex(check_layers(sources)[0] ?? "", /^lib\/nn\/utils\.ts: stands beside a folder/);
});

test("a type whose name another file exports is found", (t) => {
  const check_names = (a: string, b: string): string[] =>
    check_type_names(
      new Map([
        ["nn/a.ts", a],
        ["optim/b.ts", b],
      ]),
    );
  const line = "lib/optim/b.ts: declares Options, which lib/nn/a.ts exports: name one anew";
  for (const declared of ["type Options = 1;", "interface Options {}", "export class Options {}"]) {
    t.deepEqual(check_names("export interface Options { a: 1 }", declared), [line]);
  }
  t.deepEqual(check_names("type Options = 1;", "type Options = 2;"), []);
  t.deepEqual(check_names("export interface A {}\nexport class A {}", "// class A"), []);
  t.deepEqual(check_names("export type A = 1;", "  type A = 2;"), []);
});

test("an example imports the package by its name, and files of its own folder", (t) => {
  const check_import = (file: string, name: string): string[] =>
    check_examples(new Map([[file, `import x from "${name}";`]]));
  for (const name of ["node:fs", "torchnode", "torchnode/lesson7", "d3-scale"]) {
    t.deepEqual(check_import("digits.ts", name), []);
  }
  t.deepEqual(check_import("lesson7/main.ts", "./options.js"), []);
  for (const name of ["../lib/index.js", "./char_gpt.js", "#bootstrap/process.mjs"]) {
    t.regex(
      check_import("digits.ts", name)[0] ?? "",
      /^examples\/digits\.ts:1: imports .*by its name/,
    );
  }
  t.is(check_import("lesson7/main.ts", "../digits.js").length, 1);
  t.is(check_import("lesson7/main.ts", "../../lib/lesson7/index.js").length, 1);
});

test("an include of a higher room is found, and of what is not there", (t) => {
  const check_include = (file: string, code: string): string[] =>
    check_rooms(
      new Map([
        ["core/env.h", ""],
        ["nn/layers.h", ""],
        [file, code],
      ]),
    );
  t.deepEqual(check_include("nn/layers.cc", '#include "nn/layers.h"\n#include "core/env.h"'), []);
  t.deepEqual(check_include("core/env.cc", '\n#include "nn/layers.h"'), [
    'native/core/env.cc:2: includes "nn/layers.h": core may not include nn',
  ]);
  t.regex(check_include("core/a.cc", '#include "env.h"')[0] ?? "", /no such file/);
  t.regex(check_include("novel/a.cc", "")[0] ?? "", /no room/);
});

test("files that import each other in a circle are found", (t) => {
  const compiled = new Map([
    ["index.js", 'export * from "./a/x.js";'],
    ["a/x.js", 'import { y } from "./y.js";\nimport { z } from "../z.js";'],
    ["a/y.js", 'import { x } from "./x.js";'],
    ["z.js", ""],
  ]);
  t.deepEqual(in_circles(compiled), ["a/x.js", "a/y.js"]);
});
