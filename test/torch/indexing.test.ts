import test from "ava";
import { type Index, type Tensor, torch } from "torchnode";
import { run_python } from "../support/python.js";

const base = () => torch.arange(60).reshape(3, 4, 5);
const mask = () => base().remainder(7).eq(0);

/** Python's list as the only index. */
const list = (...items: Index[]): Index[] => [items as never];

/** The same index in both languages. */
const cases: [python: string, index: () => Index[]][] = [
  ["0", () => [0]],
  ["-1", () => [-1]],
  ["0, 1", () => [0, 1]],
  ["2, -1, 3", () => [2, -1, 3]],
  [":", () => [":"]],
  [":, 0", () => [":", 0]],
  ["..., 0", () => ["...", 0]],
  ["0, ...", () => [0, "..."]],
  ["..., 1:3", () => ["...", "1:3"]],
  ["0, ..., 1", () => [0, "...", 1]],
  ["...", () => ["..."]],
  ["1:", () => ["1:"]],
  [":-1", () => [":-1"]],
  ["-2:", () => ["-2:"]],
  ["::2", () => ["::2"]],
  [":, 1:4:2", () => [":", "1:4:2"]],
  ["5:10", () => ["5:10"]],
  ["2:1", () => ["2:1"]],
  ["-100:100", () => ["-100:100"]],
  ["None", () => [null]],
  ["None, 0, None, 1", () => [null, 0, null, 1]],
  [":, None, :, None", () => [":", null, ":", null]],
  ["..., None", () => ["...", null]],
  ["True", () => [true]],
  ["False", () => [false]],
  ["True, 0", () => [true, 0]],
  ["[0, 2]", () => [[0, 2]]],
  ["[-1, 0, -1]", () => [[-1, 0, -1]]],
  [
    "[0, 1], [1, 2]",
    () => [
      [0, 1],
      [1, 2],
    ],
  ],
  ["[0, 1], :, [1, 2]", () => [[0, 1], ":", [1, 2]]],
  [":, [0, 1], [1, 2]", () => [":", [0, 1], [1, 2]]],
  [
    "[[0], [1]], [0, 1]",
    () => [
      [[0], [1]],
      [0, 1],
    ],
  ],
  // A list alone is the list of all indices where it holds anything but integers or booleans.
  [
    "[[0, 1], [1, 2]]",
    () => [
      [
        [0, 1],
        [1, 2],
      ],
    ],
  ],
  ["[slice(None), [0, 2]]", () => list(":", [0, 2])],
  ["[[0, 2]]", () => [[[0, 2]]]],
  ["[None, torch.tensor([1, 0])]", () => list(null, torch.tensor([1n, 0n]))],
  ["0, [1, 2]", () => [0, [1, 2]]],
  ["[True, False, True]", () => [[true, false, true]]],
  [":, [True, False, True, False]", () => [":", [true, false, true, false]]],
  ["torch.tensor([0, 2])", () => [torch.tensor([0n, 2n])]],
  [
    "torch.tensor([[0, 2], [1, 1]])",
    () => [
      torch.tensor([
        [0n, 2n],
        [1n, 1n],
      ]),
    ],
  ],
  ["torch.tensor(1)", () => [torch.tensor(1n)]],
  ["torch.tensor([0, 2], dtype=torch.int32)", () => [torch.tensor([0, 2], { dtype: torch.int32 })]],
  [
    "torch.tensor([0, 2], dtype=torch.uint8)",
    () => [torch.tensor([0, 2, 0], { dtype: torch.uint8 })],
  ],
  ["x % 7 == 0", () => [mask()]],
  ["(x % 7 == 0)[:, 0, 0]", () => [mask().at(":", 0, 0)]],
  ["(x % 7 == 0)[:, :, 0]", () => [mask().at(":", ":", 0)]],
  ["1:, [0, 1], None", () => ["1:", [0, 1], null]],
  [
    "torch.tensor([0, 1]), None, torch.tensor([2, 3])",
    () => [torch.tensor([0n, 1n]), null, torch.tensor([2n, 3n])],
  ],
  ["torch.tensor([], dtype=torch.int64)", () => [torch.tensor([], { dtype: torch.int64 })]],
];
// A byte tensor is a mask, as long as the dimension.
const python_cases = cases.map(([python]) =>
  python === "torch.tensor([0, 2], dtype=torch.uint8)"
    ? "torch.tensor([0, 2, 0], dtype=torch.uint8)"
    : python,
);

test("at gives what Python's brackets give", (t) => {
  const expected = run_python<[number[], unknown][]>(
    t,
    `
x = torch.arange(60).reshape(3, 4, 5)
output = [[list((y := eval(f"x[{index}]")).shape), y] for index in input]`,
    python_cases,
  );
  if (expected === undefined) return;
  cases.forEach(([python, index], i) => {
    const got = base().at(...index());
    t.deepEqual([got.shape, got.tolist()], expected[i], `x[${python}]`);
  });
});

test("set_at writes what Python's assignment writes, numbers and broadcast tensors", (t) => {
  const expected = run_python<unknown[]>(
    t,
    `
output = []
for index in input:
    for value in ("-1", "torch.tensor(-2)", "torch.full_like(x[INDEX], -3)", "torch.full_like(x[INDEX], -4)[:1]", "2.9", "True"):
        x = torch.arange(60).reshape(3, 4, 5)
        try: exec(f"x[{index}] = " + value.replace("INDEX", index)); output.append(x.clone())
        except Exception as error: output.append("error")`,
    python_cases,
  );
  if (expected === undefined) return;
  let i = 0;
  for (const [python, index] of cases) {
    const values: ((x: Tensor) => Tensor | number | boolean)[] = [
      () => -1,
      () => torch.tensor(-2n),
      (x) => torch.full_like(x.at(...index()), -3),
      (x) => torch.full_like(x.at(...index()), -4).at(":1"),
      () => 2.9,
      () => true,
    ];
    for (const value of values) {
      const x = base();
      let got: unknown;
      try {
        t.is(x.set_at(value(x), ...index()), x);
        got = x.tolist();
      } catch {
        got = "error";
      }
      t.deepEqual(got, expected[i++], `x[${python}] = ${value}`);
    }
  }
});

test("a basic index is a view, an array's elements are a copy", (t) => {
  const x = torch.zeros(3, 3);
  x.at("1:", 0).fill_(5);
  t.deepEqual(x.at(":", 0).tolist(), [0, 5, 5]);
  x.at([0, 1]).fill_(7);
  t.deepEqual(x.at(0).tolist(), [0, 0, 0]);
});

test("indexing takes part in autograd", (t) => {
  const x = torch.ones(3, 3, { requires_grad: true });
  x.at(":", 0)
    .mul(2)
    .sum()
    .add(x.at([0, 0], [1, 1]).sum())
    .backward();
  t.deepEqual(x.grad?.tolist(), [
    [2, 2, 0],
    [2, 0, 0],
    [2, 0, 0],
  ]);
  const y = torch.zeros(2);
  const value = torch.ones(1, { requires_grad: true });
  y.set_at(value.mul(3), 1);
  y.sum().backward();
  t.deepEqual(value.grad?.tolist(), [3]);
});

test("an index out of range is a RangeError that names it", (t) => {
  const x = base();
  const fails = (...index: Index[]) =>
    t.throws(() => x.at(...index), { instanceOf: RangeError })?.message ?? "";
  t.regex(fails(3), /index 3 is out of bounds for dimension 0 with size 3/);
  t.regex(fails(-4), /-4/);
  t.regex(fails(":", 4), /dimension 1 with size 4/);
  t.regex(fails([0, 3]), /3/);
  t.regex(fails(0, 0, 0, 0), /too many indices/);
  t.regex(fails([true, false]), /mask|shape/);
  t.regex(fails("::0"), /step/);
  t.regex(fails("::-1"), /step/);
  t.throws(() => x.set_at(0, 3), { instanceOf: RangeError });
  t.throws(() => torch.tensor(1).at(0), { instanceOf: RangeError });
});

test("what is no index is a TypeError", (t) => {
  const x = base();
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const wrong = [
    "1",
    "",
    "a:b",
    "1:2:3:4",
    "1.5:",
    1.5,
    Number.NaN,
    undefined,
    {},
    () => 1,
    Symbol("s"),
    new Date(),
    cyclic,
    [0, true],
    ["x"],
    [1.5],
  ];
  for (const index of wrong) {
    t.throws(
      () => x.at(index as never),
      { instanceOf: TypeError },
      String((index as object)?.constructor?.name),
    );
    t.throws(() => x.set_at(1, index as never), { instanceOf: TypeError });
  }
  t.throws(() => x.at("99999999999999999999:"), { instanceOf: TypeError });
  t.throws(() => x.at(2n ** 70n), { instanceOf: RangeError });
  t.throws(() => x.at(torch.tensor([0.5])), { message: /tensors used as indices must be long/ });
  t.throws(() => x.set_at("1" as never, 0), { instanceOf: TypeError });
  t.throws(() => (x.set_at as (value: number) => void)(1), { instanceOf: TypeError });
  t.throws(() => x.set_at(torch.ones(2, 2, { dtype: torch.int64 }), 0), {
    message: /shape mismatch|expand|broadcast/,
  });
});

test("a value that disposes of the tensor while it is indexed does no harm", (t) => {
  const x = torch.zeros(3);
  const trap = Object.defineProperty([null], 0, {
    get() {
      x.dispose();
      return torch.tensor(1n);
    },
  });
  t.notThrows(() => x.at(trap));
  t.true(x.is_disposed);
  const y = torch.zeros(3);
  const index = Object.defineProperty([null], 0, {
    get() {
      y.dispose();
      return torch.tensor(1n);
    },
  });
  t.notThrows(() => y.set_at(1, index));
});
