/** Initial values beside PyTorch's: the same draws, in the same order. */
import test from "ava";
import * as nn from "torchnode/nn";
import { type Tensor, torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";

const { init } = nn;

/** Initializations of a tensor, of shape (6, 5, 2) by default, in Python and in TypeScript. */
const CASES: [python: string, fill: (x: Tensor) => Tensor, shape?: number[]][] = [
  ["nn.init.uniform_(x)", (x) => init.uniform_(x)],
  ["nn.init.uniform_(x, -2, 3)", (x) => init.uniform_(x, -2, 3)],
  ["nn.init.normal_(x, 1, 0.3)", (x) => init.normal_(x, 1, 0.3)],
  ["nn.init.constant_(x, 0.3)", (x) => init.constant_(x, 0.3)],
  ["nn.init.ones_(x)", (x) => init.ones_(x)],
  ["nn.init.zeros_(x)", (x) => init.zeros_(x)],
  ["nn.init.xavier_uniform_(x)", (x) => init.xavier_uniform_(x)],
  [
    "nn.init.xavier_uniform_(x, gain=nn.init.calculate_gain('tanh'))",
    (x) => init.xavier_uniform_(x, init.calculate_gain("tanh")),
  ],
  ["nn.init.xavier_normal_(x, 0.7)", (x) => init.xavier_normal_(x, 0.7)],
  [
    "nn.init.kaiming_uniform_(x, a=math.sqrt(5))",
    (x) => init.kaiming_uniform_(x, { a: Math.sqrt(5) }),
  ],
  [
    "nn.init.kaiming_uniform_(x, mode='fan_out', nonlinearity='relu')",
    (x) => init.kaiming_uniform_(x, { mode: "fan_out", nonlinearity: "relu" }),
  ],
  ["nn.init.kaiming_normal_(x, a=0.1)", (x) => init.kaiming_normal_(x, { a: 0.1 })],
  [
    "nn.init.kaiming_normal_(x, nonlinearity='selu')",
    (x) => init.kaiming_normal_(x, { nonlinearity: "selu" }),
  ],
  ["nn.init.trunc_normal_(x)", (x) => init.trunc_normal_(x)],
  ["nn.init.trunc_normal_(x, std=3)", (x) => init.trunc_normal_(x, { std: 3 })],
  [
    "nn.init.trunc_normal_(x, mean=0.5, std=0.1, a=0.55, b=0.9)",
    (x) => init.trunc_normal_(x, { mean: 0.5, std: 0.1, a: 0.55, b: 0.9 }),
  ],
  ["nn.init.trunc_normal_(x, 0, 1, 2.5, 4)", (x) => init.trunc_normal_(x, { a: 2.5, b: 4 })],
  ["nn.init.orthogonal_(x)", (x) => init.orthogonal_(x)],
  ["nn.init.orthogonal_(x, gain=2)", (x) => init.orthogonal_(x, 2), [8, 3]],
  ["nn.init.orthogonal_(x)", (x) => init.orthogonal_(x), [3, 8]],
  ["nn.init.eye_(x)", (x) => init.eye_(x), [3, 5]],
  ["nn.init.sparse_(x, 0.3)", (x) => init.sparse_(x, 0.3), [9, 4]],
];

test("initial values equal PyTorch's", (t) => {
  torch.set_num_threads(1);
  const wanted = run_python<unknown[]>(
    t,
    `
def run(case):
    torch.manual_seed(5)
    x = torch.empty(case[1])
    eval(case[0], {**globals(), "x": x})
    return [x, torch.rand(2)]
output = [run(case) for case in input]
`,
    CASES.map(([python, , shape = [6, 5, 2]]) => [python, shape]),
  );
  wanted?.forEach((result, i) => {
    const [python, fill, shape = [6, 5, 2]] = CASES[i] as (typeof CASES)[0];
    torch.manual_seed(5);
    const x = torch.empty(shape);
    t.is(fill(x), x);
    t.deepEqual(exact([x, torch.rand(2)]), result, python);
  });
});

test("a parameter is filled without autograd noticing", (t) => {
  const weight = new nn.Parameter(torch.empty(3, 4));
  init.xavier_normal_(weight);
  t.true(weight.is_leaf);
  t.true(weight.requires_grad);
});

test("a generator of one's own is drawn from", (t) => {
  const generator = new torch.Generator().manual_seed(3);
  const x = init.normal_(torch.empty(4), 0, 1, { generator });
  torch.manual_seed(3);
  t.deepEqual(x.tolist(), torch.randn(4).tolist());
});

test("what cannot be filled is told", (t) => {
  t.throws(() => init.xavier_uniform_(torch.empty(3)), { message: /fewer than 2 dimensions/ });
  t.throws(() => init.eye_(torch.empty(3)), { message: /2 dimensions/ });
  t.throws(() => init.calculate_gain("magic" as "relu"), {
    message: "Unsupported nonlinearity magic",
  });
  t.throws(() => init.kaiming_uniform_(torch.empty(3, 3), { mode: "fan" as "fan_in" }), {
    message: /Mode fan not supported/,
  });
});
