/** Values that test frameworks find equal; scripts/checks/package/use.ts runs Jest, Vitest and chai. */
import assert from "node:assert";
import { pathToFileURL } from "node:url";
import { inspect, isDeepStrictEqual } from "node:util";
import test from "ava";
import { nn, type Tensor, torch } from "torchnode";
import { test_file } from "../../support/paths.js";

type Pairs = Record<string, () => [unknown, unknown]>;

const file = pathToFileURL(test_file("package/frameworks/pairs.mjs")).href;
const { equal, unequal } = (await import(file)) as { equal: Pairs; unequal: Pairs };

for (const [name, make] of Object.entries(equal)) {
  test(`equal to node:assert and ava: ${name}`, (t) => {
    const [a, b] = make();
    assert.deepEqual(a, b);
    assert.deepStrictEqual(a, b);
    t.true(isDeepStrictEqual({ a: [a] }, { a: [b] }));
    // ava iterates over what has equal tags, and tensors of oneDNN have no rows.
    if (name !== "mkldnn") {
      t.deepEqual(a, b);
      t.like({ a, more: 1 }, { a: b });
    }
    t.throws(() => assert.notDeepStrictEqual(a, b), { name: "AssertionError" });
  });
}

for (const [name, make] of Object.entries(unequal)) {
  test(`unequal to node:assert and ava: ${name}`, (t) => {
    const [a, b] = make();
    assert.notDeepEqual(a, b);
    assert.notDeepStrictEqual(a, b);
    t.false(isDeepStrictEqual({ a: [a] }, { a: [b] }));
    t.notDeepEqual(a, b);
    t.throws(() => assert.deepStrictEqual(a, b), { name: "AssertionError" });
  });
}

test("a comparison that fails shows dtype, shape and elements", (t) => {
  t.throws(() => assert.deepStrictEqual(torch.ones(2), torch.zeros(5)), {
    message: /torch\.float32\[2\] 1, 1\][\s\S]*torch\.float32\[5\] 0, 0, 0, 0, 0\]/,
  });
});

test("a parameter is strictly equal to parameters alone", (t) => {
  const parameter = new nn.Parameter(torch.ones(2));
  assert.deepEqual(parameter, torch.ones(2));
  assert.notDeepStrictEqual(parameter, torch.ones(2));
  t.notDeepEqual(parameter as Tensor, torch.ones(2));
});

test("tensors within transforms are compared by what is behind them", (t) => {
  const outcomes: boolean[] = [];
  torch.vmap((x: Tensor) => {
    outcomes.push(isDeepStrictEqual(x, x.clone()), isDeepStrictEqual(x, x.add(1)));
    return x;
  })(torch.ones(2, 2));
  t.deepEqual(outcomes, [true, false]);
});

test("freed tensors have nothing to compare", (t) => {
  const [a, b] = [torch.ones(2), torch.ones(2)];
  a.dispose();
  t.throws(() => assert.deepStrictEqual(a, b), { message: /disposed/ });
});

test("Tensor's prototype is an object like others", (t) => {
  t.is(String(inspect(torch.Tensor.prototype)), "Object [Tensor] {}");
});
