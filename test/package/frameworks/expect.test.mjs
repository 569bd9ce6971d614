/** Jest and Vitest. Jest has `expect` and `test` as globals, and so has Vitest with `globals`. */
import { torch } from "torchnode";
import { equal, unequal } from "./pairs.mjs";

/** Where the two compare nothing but an object's own keys, and so find all Maps equal. */
const by_keys_alone = [
  "in Maps",
  "as keys of Maps",
  "in Sets",
  "optimizers",
  "a tensor and an object",
];

for (const [name, make] of Object.entries(equal)) {
  test(`equal: ${name}`, () => {
    const [a, b] = make();
    expect(a).toEqual(b);
    expect(a).toStrictEqual(b);
    expect([a]).toContainEqual(b);
    expect({ a, more: 1 }).toMatchObject({ a: b });
    expect({ a, more: 1 }).toEqual(expect.objectContaining({ a: b }));
    expect(() => expect(a).not.toEqual(b)).toThrow();
  });
}

for (const [name, make] of Object.entries(unequal)) {
  test(`unequal: ${name}`, () => {
    const [a, b] = make();
    expect(a).not.toEqual(b);
    expect(a).not.toStrictEqual(b);
    if (!by_keys_alone.includes(name)) {
      expect([a]).not.toContainEqual(b);
      expect({ a, more: 1 }).not.toMatchObject({ a: b });
      expect({ a, more: 1 }).not.toEqual(expect.objectContaining({ a: b }));
    }
    expect(() => expect(a).toEqual(b)).toThrow();
  });
}

test("a parameter is equal to a tensor, and strictly it is not", async () => {
  const { nn } = await import("torchnode");
  expect(new nn.Parameter(torch.ones(2))).toEqual(torch.ones(2));
  expect(new nn.Parameter(torch.ones(2))).not.toStrictEqual(torch.ones(2));
});

test("calls with tensors, and what is asymmetric", () => {
  expect({ x: torch.ones(2) }).toEqual({ x: expect.anything() });
  expect(torch.ones(2)).toEqual(expect.any(torch.Tensor));
  expect(torch.ones(2)).toEqual(expect.objectContaining({ shape: [2] }));
});

test("a comparison that fails shows the elements", () => {
  let message = "";
  try {
    expect({ x: torch.tensor([1, 2]) }).toEqual({ x: torch.tensor([1, 3]) });
  } catch (error) {
    message = error.message;
  }
  expect(message).toMatch(/3/);
  expect(message).toMatch(/2/);
});

test("errors and arrays are of this realm", () => {
  expect(() => torch.ones(2).add("x")).toThrow(TypeError);
  expect(() => torch.ones(2).select(3, 0)).toThrow(RangeError);
  expect(torch.ones(2, 3).shape).toStrictEqual([2, 3]);
  expect(torch.ones(2).tolist()).toStrictEqual([1, 1]);
  expect(torch.ones(2).shape).toBeInstanceOf(Array);
});

test("assert_close", () => {
  torch.testing.assert_close(torch.ones(2), torch.ones(2));
  expect(() => torch.testing.assert_close(torch.ones(2), torch.zeros(2))).toThrow(/not close/);
});
