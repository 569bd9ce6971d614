import test from "ava";
import { type Tensor, torch } from "torchnode";
import { assert_close } from "../support/assert_close.js";
import { exact, run_python } from "../support/python.js";

/** Draws of every kind, in the order in which both sides make them after the same seed. */
const draws: [python: string, draw: () => Tensor][] = [
  ["torch.rand(3, 5)", () => torch.rand(3, 5)],
  ["torch.rand(100)", () => torch.rand(100)],
  ["torch.randn(3)", () => torch.randn(3)],
  ["torch.randn(7, 9)", () => torch.randn(7, 9)],
  ["torch.randn(3, dtype=torch.float64)", () => torch.randn(3, { dtype: torch.float64 })],
  [
    "torch.randn(40, dtype=torch.bfloat16).float()",
    () => torch.randn(40, { dtype: torch.bfloat16 }).float(),
  ],
  [
    "torch.randn(3, dtype=torch.complex64).abs()",
    () => torch.randn(3, { dtype: torch.complex64 }).abs(),
  ],
  ["torch.randint(10, (20,))", () => torch.randint(10, [20])],
  ["torch.randint(-5, 5, (20,))", () => torch.randint(-5, 5, [20])],
  ["torch.randint(0, 2**40, (3,))", () => torch.randint(0, 2 ** 40, [3])],
  ["torch.randperm(50)", () => torch.randperm(50)],
  ["torch.normal(2.0, 3.0, (20,))", () => torch.normal(2, 3, [20])],
  [
    "torch.normal(torch.zeros(5), torch.ones(5))",
    () => torch.normal(torch.zeros(5), torch.ones(5)),
  ],
  ["torch.empty(20).normal_(1, 2)", () => torch.empty(20).normal_(1, 2)],
  ["torch.empty(5).normal_(std=0.5)", () => torch.empty(5).normal_({ std: 0.5 })],
  ["torch.empty(20).uniform_(-1, 1)", () => torch.empty(20).uniform_(-1, 1)],
  ["torch.empty(20).bernoulli_(0.3)", () => torch.empty(20).bernoulli_(0.3)],
  ["torch.bernoulli(torch.full((20,), 0.7))", () => torch.bernoulli(torch.full([20], 0.7))],
  ["torch.dropout(torch.ones(50), 0.5, True)", () => torch.dropout(torch.ones(50), 0.5, true)],
  ["torch.multinomial(torch.ones(10), 5)", () => torch.multinomial(torch.ones(10), 5)],
  ["torch.empty(10).exponential_()", () => torch.empty(10).exponential_()],
  ["torch.empty(10).random_(5)", () => torch.empty(10).random_(5)],
  ["torch.empty(10).geometric_(0.5)", () => torch.empty(10).geometric_(0.5)],
  ["torch.empty(10).cauchy_()", () => torch.empty(10).cauchy_()],
  ["torch.empty(10).log_normal_()", () => torch.empty(10).log_normal_()],
  ["torch.poisson(torch.full((5,), 3.5))", () => torch.poisson(torch.full([5], 3.5))],
  ["torch.rand_like(torch.ones(2))", () => torch.rand_like(torch.ones(2))],
  [
    "torch.rrelu(-torch.ones(5), training=True)",
    () => torch.rrelu(torch.ones(5).neg(), { training: true }),
  ],
];

test.serial("the same seed draws the same numbers as in Python, to the last bit", (t) => {
  torch.set_num_threads(1);
  const expected = run_python<unknown[][]>(
    t,
    `
output = []
for seed in input["seeds"]:
    torch.manual_seed(int(seed))
    output.append([eval(draw) for draw in input["draws"]])`,
    { seeds: ["0", "42", "18446744073709551615", "-1"], draws: draws.map(([python]) => python) },
  );
  if (expected === undefined) return;
  [0, 42, 2n ** 64n - 1n, -1].forEach((seed, i) => {
    torch.manual_seed(seed);
    draws.forEach(([python, draw], k) => {
      t.deepEqual(exact(draw()), expected[i]?.[k], `${python} after seed ${seed}`);
    });
  });
});

test.serial("a state brings the same draws again", (t) => {
  torch.manual_seed(3);
  torch.randn(5);
  const state = torch.get_rng_state();
  const first = torch.rand(4).tolist();
  torch.set_rng_state(state);
  t.deepEqual(torch.rand(4).tolist(), first);
  t.is(state.dtype, torch.uint8);
  t.is(torch.initial_seed(), 3n);
  t.throws(() => torch.set_rng_state(torch.ones(3)), { instanceOf: TypeError });
  t.throws(() => torch.set_rng_state(torch.ones(3, { dtype: torch.uint8 })), { message: /state/ });
  t.throws(() => torch.set_rng_state(null as never), { instanceOf: TypeError });
});

test.serial("Python goes on from a state", (t) => {
  torch.manual_seed(7);
  torch.randn(3);
  const state = torch.get_rng_state().tolist();
  const expected = run_python<number[]>(
    t,
    `
torch.set_rng_state(torch.tensor(input, dtype=torch.uint8))
output = torch.randn(5)`,
    state,
  );
  if (expected !== undefined) t.deepEqual(torch.randn(5).tolist(), expected);
});

test.serial("a Generator has a state of its own", (t) => {
  torch.manual_seed(1);
  const expected = torch.rand(3).tolist();
  torch.manual_seed(2);
  const state = torch.get_rng_state();
  const generator = new torch.Generator();
  t.is(generator.manual_seed(1), generator);
  t.deepEqual(torch.rand(3, { generator }).tolist(), expected);
  assert_close(t, torch.get_rng_state(), state);
  t.is(generator.initial_seed(), 1n);
  t.is(String(generator.device), "cpu");
  const kept = generator.get_state();
  const next = torch.randperm(5, { generator }).tolist();
  generator.set_state(kept);
  t.deepEqual(torch.randperm(5, { generator }).tolist(), next);
  t.is(typeof generator.seed(), "bigint");
  t.deepEqual(torch.empty(2).normal_(0, 1, { generator }).shape, [2]);
  t.throws(() => new torch.Generator("nowhere"), { instanceOf: TypeError });
  if (!torch.cuda.is_available()) t.throws(() => new torch.Generator("cuda"));
});

test.serial("manual_seed returns the default generator, and takes any integer", (t) => {
  t.is(torch.manual_seed(5), torch.default_generator);
  t.is(torch.default_generator.initial_seed(), 5n);
  const seed = torch.seed();
  t.is(torch.initial_seed(), seed);
  for (const wrong of [1.5, Number.NaN, 2 ** 60, "1", null, undefined, {}]) {
    t.throws(() => torch.manual_seed(wrong as number), { instanceOf: TypeError });
  }
  t.throws(() => torch.manual_seed(2n ** 64n), { instanceOf: RangeError });
  t.throws(() => torch.manual_seed(-(2n ** 63n) - 1n), { instanceOf: RangeError });
});
