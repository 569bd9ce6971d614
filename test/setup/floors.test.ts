import { join } from "node:path";
import test from "ava";
import { packageRoot } from "../../lib/native/addon.js";
import { checkFloors, readSources } from "../../scripts/check-floors.js";

const check = (file: string, code: string): string[] => checkFloors(new Map([[file, code]]));

test("imports in lib/ go down the floors", (t) => {
  const sources = readSources(join(packageRoot(), "lib"));
  t.true(sources.has("native.ts"));
  t.deepEqual(checkFloors(sources), []);
});

test("an import that climbs is found, whatever its form", (t) => {
  for (const code of [
    'import { Learner } from "../learner/index.js";',
    'import type { Learner } from "../learner/index.js";',
    'import {\n  Learner,\n  Callback,\n} from "../learner/index.js";',
    'export * from "../learner/index.js";',
    'import "../learner/index.js";',
    'type L = import("../learner/index.js").Learner;',
    'await import("../learner/index.js");',
  ]) {
    t.regex(check("nn/module.ts", code)[0] ?? "", /nn may not import learner/, code);
  }
  t.deepEqual(check("torch/tensor.ts", '\nimport { Module } from "../nn/index.js";'), [
    'lib/torch/tensor.ts:2: imports "../nn/index.js": torch may not import nn',
  ]);
});

test("a floor is imported through its index.ts, and from below native.ts only where it is called", (t) => {
  t.deepEqual(check("nn/linear.ts", 'import { Tensor } from "../torch/index.js";'), []);
  t.regex(check("nn/linear.ts", 'import { Tensor } from "../torch/tensor.js";')[0] ?? "", /index/);
  t.deepEqual(check("nn/functional/a.ts", 'import { b } from "../utils/b.js";'), []);
  t.deepEqual(check("optim/adam.ts", 'import { native } from "../native.js";'), []);
  t.regex(check("text/x.ts", 'import { native } from "../native.js";')[0] ?? "", /may not/);
  t.regex(check("nn/x.ts", 'import { torch } from "torchnode";')[0] ?? "", /relative/);
  t.regex(check("nn/x.ts", 'import x from "../../scripts/x.js";')[0] ?? "", /outside/);
  t.regex(check("novel/x.ts", 'import { Tensor } from "../torch/index.js";')[0] ?? "", /no floor/);
});

test("an import that is only talked about is none", (t) => {
  t.deepEqual(
    check("nn/x.ts", '/** `import x from "../learner/index.js"` */\n// from "../text/x.js"'),
    [],
  );
});
