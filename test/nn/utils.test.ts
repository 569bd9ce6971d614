/** Gradient clipping and parameter vectors. */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";
import { warnings_of } from "../support/warnings.js";

const {
  clip_grad_norm_,
  clip_grad_value_,
  get_total_norm,
  parameters_to_vector,
  vector_to_parameters,
} = nn.utils;

const CALLS: [python: string, call: (net: nn.Module) => unknown][] = [
  [
    "nn.utils.clip_grad_norm_(net.parameters(), 0.5)",
    (net) => clip_grad_norm_(net.parameters(), 0.5),
  ],
  [
    "nn.utils.clip_grad_norm_(net.parameters(), 1000)",
    (net) => clip_grad_norm_(net.parameters(), 1000),
  ],
  [
    "nn.utils.clip_grad_norm_(net.parameters(), 0.5, norm_type=1, foreach=False)",
    (net) => clip_grad_norm_(net.parameters(), 0.5, { norm_type: 1, foreach: false }),
  ],
  [
    "nn.utils.clip_grad_norm_(net.parameters(), 0.1, norm_type=math.inf)",
    (net) => clip_grad_norm_(net.parameters(), 0.1, { norm_type: Number.POSITIVE_INFINITY }),
  ],
  [
    "nn.utils.clip_grad_value_(net.parameters(), 0.1)",
    (net) => clip_grad_value_(net.parameters(), 0.1) ?? null,
  ],
  [
    "nn.utils.clip_grad_value_(net.parameters(), 0.1, foreach=False)",
    (net) => clip_grad_value_(net.parameters(), 0.1, { foreach: false }) ?? null,
  ],
];

test("clipping equals PyTorch's", (t) => {
  torch.set_num_threads(1);
  const wanted = run_python<unknown[]>(
    t,
    `
def run(call):
    torch.manual_seed(2)
    net = nn.Sequential(nn.Linear(5, 8), nn.Tanh(), nn.Linear(8, 3))
    net(torch.randn(4, 5)).pow(2).sum().backward()
    result = eval(call, {**globals(), "net": net})
    return [result, [p.grad for p in net.parameters()]]
output = [run(call) for call in input]
`,
    CALLS.map(([python]) => python),
  );
  wanted?.forEach((result, i) => {
    const [python, call] = CALLS[i] as (typeof CALLS)[0];
    torch.manual_seed(2);
    const net = new nn.Sequential(new nn.Linear(5, 8), new nn.Tanh(), new nn.Linear(8, 3));
    net(torch.randn(4, 5)).pow(2).sum().backward();
    const returned = call(net);
    t.deepEqual(exact([returned, [...net.parameters()].map((p) => p.grad)]), result, python);
  });
});

test("a norm that is not finite is an error if asked for", (t) => {
  const p = new nn.Parameter(torch.ones(2));
  p.grad = torch.tensor([1, Number.NaN]);
  t.throws(() => clip_grad_norm_([p], 1, { error_if_nonfinite: true }), { message: /non-finite/ });
  t.is(clip_grad_norm_([new nn.Parameter(torch.ones(1))], 1).item(), 0);
});

test("parameters become a vector and come back", (t) => {
  const net = new nn.Linear(3, 2);
  const vector = parameters_to_vector(net.parameters());
  t.deepEqual(vector.shape, [8]);
  vector_to_parameters(torch.arange(8, { dtype: torch.float32 }), net.parameters());
  t.deepEqual(net.weight.tolist(), [
    [0, 1, 2],
    [3, 4, 5],
  ]);
  t.deepEqual(net.bias?.tolist(), [6, 7]);
  t.throws(() => vector_to_parameters([1] as never, net.parameters()), { instanceOf: TypeError });
});

test("an iterator with nothing left is warned of where PyTorch does", async (t) => {
  const net = new nn.Linear(2, 2);
  net(torch.ones(1, 2)).sum().backward();
  const parameters = net.parameters();
  t.is(utils_norm(parameters), utils_norm(net.parameters()));
  const [warned] = await warnings_of(t, () => {
    t.is(clip_grad_norm_(parameters, 1).item(), 0);
  });
  t.regex(warned?.message ?? "", /`parameters` is an empty generator, no gradient clipping/);
  t.is(clip_grad_norm_([], 1).item(), 0);
  t.is(get_total_norm([]).item(), 0);
  t.is(clip_grad_value_(parameters, 1), undefined);
});

const utils_norm = (parameters: Iterable<nn.Parameter>): number =>
  get_total_norm([...parameters], 2, false, null).item();

test("a packed sequence prints as in PyTorch", (t) => {
  const { pack_sequence, pack_padded_sequence } = nn.utils.rnn;
  const packed = [
    pack_sequence([torch.tensor([1n, 2n, 3n]), torch.tensor([4n, 5n])]),
    pack_padded_sequence(torch.arange(6).view(3, 2, 1).float(), [2, 3], false, false),
  ];
  const wanted = run_python<string[]>(
    t,
    `
from torch.nn.utils.rnn import pack_sequence, pack_padded_sequence
output = [repr(p) for p in [
    pack_sequence([torch.tensor([1, 2, 3]), torch.tensor([4, 5])]),
    pack_padded_sequence(torch.arange(6).view(3, 2, 1).float(), [2, 3], False, False),
]]
`,
  );
  if (wanted !== undefined) t.deepEqual(packed.map(String), wanted);
});
