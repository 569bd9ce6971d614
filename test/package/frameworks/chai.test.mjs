/** chai, whose deep equality mocha's users and Vitest's `assert` have as well; run by node:test. */
import { test } from "node:test";
import { assert, expect } from "chai";
import { equal, unequal } from "./pairs.mjs";

for (const [name, make] of Object.entries(equal)) {
  test(`equal: ${name}`, () => {
    const [a, b] = make();
    assert.deepEqual(a, b);
    expect({ a }).to.deep.equal({ a: b });
  });
}

for (const [name, make] of Object.entries(unequal)) {
  test(`unequal: ${name}`, () => {
    const [a, b] = make();
    assert.notDeepEqual(a, b);
    expect({ a }).to.not.deep.equal({ a: b });
  });
}
