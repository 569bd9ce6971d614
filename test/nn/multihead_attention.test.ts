/** MultiheadAttention beside PyTorch's: weights, outputs, gradients, and when it takes the fast path. */
import test from "ava";
import * as nn from "torchnode/nn";
import { type Tensor, torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";
import { type Case, compare } from "./compare.js";

/** The same tensor as query, key and value, and the arguments behind them. */
function self_attention(
  shape: number[],
  python = "[]",
  others: () => unknown[] = () => [],
): Pick<Case, "python_inputs" | "inputs"> {
  return {
    python_inputs: `(lambda x: [x, x, x] + ${python})(torch.randn(${shape.join(", ")}))`,
    inputs: () => {
      const x = torch.randn(shape);
      return [x, x, x, ...others()];
    },
  };
}

const cross = {
  python_inputs: "[torch.randn(4, 3, 8), torch.randn(6, 3, 5), torch.randn(6, 3, 7)]",
  inputs: () => [torch.randn(4, 3, 8), torch.randn(6, 3, 5), torch.randn(6, 3, 7)],
};

const causal = (size: number): Tensor => torch.ones(size, size).triu(1).eq(1);

const cases: Case[] = [
  {
    python: "nn.MultiheadAttention(8, 2)",
    module: () => new nn.MultiheadAttention(8, 2),
    ...self_attention([4, 3, 8]),
  },
  {
    python: "nn.MultiheadAttention(8, 4, 0.5, batch_first=True)",
    module: () => new nn.MultiheadAttention(8, 4, 0.5, { batch_first: true }),
    ...self_attention([3, 4, 8]),
  },
  {
    python: "nn.MultiheadAttention(8, 2, bias=False, dtype=torch.float64).float()",
    module: () => new nn.MultiheadAttention(8, 2, { bias: false, dtype: torch.float64 }).float(),
    ...self_attention([4, 8]),
  },
  {
    python: "nn.MultiheadAttention(8, 2, add_bias_kv=True, add_zero_attn=True, kdim=5, vdim=7)",
    module: () => {
      const options = { add_bias_kv: true, add_zero_attn: true, kdim: 5, vdim: 7 };
      return new nn.MultiheadAttention(8, 2, options);
    },
    ...cross,
  },
  {
    python: "nn.MultiheadAttention(8, 2, batch_first=True)",
    module: () => new nn.MultiheadAttention(8, 2, { batch_first: true }),
    ...self_attention(
      [2, 3, 8],
      "[torch.tensor([[False, False, True], [False] * 3]), False, torch.ones(3, 3).triu(1) == 1]",
      () => [
        torch.tensor([
          [false, false, true],
          [false, false, false],
        ]),
        false,
        causal(3),
      ],
    ),
  },
  {
    python: "nn.MultiheadAttention(8, 2)",
    module: () => new nn.MultiheadAttention(8, 2),
    ...self_attention([3, 2, 8], "[None, True, torch.ones(3, 3).triu(1) == 1, False, True]", () => [
      null,
      true,
      causal(3),
      false,
      true,
    ]),
  },
  {
    python: "nn.MultiheadAttention(8, 2)",
    module: () => new nn.MultiheadAttention(8, 2),
    ...self_attention(
      [3, 2, 8],
      "[None, False, torch.ones(3, 3).triu(1) == 1, False, True]",
      () => [null, false, causal(3), false, true],
    ),
    evaluate: true,
  },
];

test("MultiheadAttention equals PyTorch's", (t) => compare(t, cases));

const SCRIPT = `
taken = 0
native = torch._native_multi_head_attention
def counted(*args):
    global taken
    taken += 1
    return native(*args)
torch._native_multi_head_attention = counted

def run(case):
    global taken
    torch.manual_seed(3)
    module = nn.MultiheadAttention(**{"embed_dim": 8, "num_heads": 2, "batch_first": True, **case["options"]})
    module.train(case["train"])
    torch.backends.mha.set_fastpath_enabled(not case["disabled"])
    x = torch.randn(case["shape"])
    others = [x.clone(), x.clone()] if case["apart"] else [x, x]
    call = {k: torch.tensor(v) if isinstance(v, list) else v for k, v in case["call"].items()}
    taken = 0
    with torch.set_grad_enabled(case["grad"]):
        results = module(x, *others, **call)
    torch.backends.mha.set_fastpath_enabled(True)
    return [taken, *[None if r is None else r.detach() for r in results]]

output = [run(case) for case in input]
`;

const usual = {
  options: {},
  shape: [2, 3, 8],
  train: false,
  grad: false,
  disabled: false,
  apart: false,
  call: {},
};
type Inference = typeof usual;

const padding = [
  [false, false, true],
  [false, true, true],
];
const attn_mask = [
  [false, true, true],
  [false, false, true],
  [false, false, false],
];

const inferences: readonly Partial<Inference>[] = [
  {},
  { call: { need_weights: false } },
  { call: { average_attn_weights: false } },
  { call: { key_padding_mask: padding } },
  { call: { attn_mask } },
  { call: { attn_mask, key_padding_mask: padding, need_weights: false } },
  { call: { attn_mask: attn_mask.map((row) => row.map((left_out) => (left_out ? -9.5 : 0.5))) } },
  { call: { attn_mask, is_causal: true, need_weights: false } },
  { options: { batch_first: false } },
  { options: { num_heads: 1 } },
  { options: { bias: false } },
  { options: { add_bias_kv: true } },
  { options: { add_zero_attn: true } },
  { shape: [3, 8] },
  { train: true },
  { grad: true },
  { disabled: true },
  { apart: true },
];

test("the fast path is taken when PyTorch takes it, with its results", (t) => {
  torch.set_num_threads(1);
  const native = torch["_native_multi_head_attention"];
  let taken = 0;
  const counted = (...args: Parameters<typeof native>): ReturnType<typeof native> => {
    taken++;
    return native(...args);
  };
  const { mha } = torch.backends;
  const run = (changes: Partial<Inference>): unknown => {
    const { options, shape, train, grad, disabled, apart, call } = { ...usual, ...changes };
    torch.manual_seed(3);
    const module = new nn.MultiheadAttention({
      embed_dim: 8,
      num_heads: 2,
      batch_first: true,
      ...options,
    });
    module.train(train);
    mha.set_fastpath_enabled(!disabled);
    const x = torch.randn(shape);
    const [key, value] = apart ? [x.clone(), x.clone()] : [x, x];
    const given = Object.entries(call).map(([name, value]) => [
      name,
      Array.isArray(value) ? torch.tensor(value) : value,
    ]);
    taken = 0;
    const attend = () => module(x, key, value, Object.fromEntries(given));
    const results = grad ? attend() : torch.no_grad(attend);
    mha.set_fastpath_enabled(true);
    return [taken, ...results.map((result) => result?.detach() ?? null)];
  };
  Reflect.set(torch, "_native_multi_head_attention", counted);
  t.teardown(() => Reflect.set(torch, "_native_multi_head_attention", native));
  const wanted = run_python<unknown[][]>(
    t,
    SCRIPT,
    inferences.map((changes) => ({ ...usual, ...changes })),
  );
  wanted?.forEach((result, i) => {
    t.deepEqual(exact(run(inferences[i] as Inference)), result, JSON.stringify(inferences[i]));
  });
  if (wanted !== undefined) t.true(wanted.filter(([taken]) => taken === 1).length >= 6);
});

test("what does not fit is told", (t) => {
  const wrong = (call: () => unknown, message: string) =>
    t.throws(call, { instanceOf: RangeError, message });
  wrong(() => new nn.MultiheadAttention(8, 3), "embed_dim must be divisible by num_heads");
  wrong(
    () => new nn.MultiheadAttention(0, 3),
    "embed_dim and num_heads must be greater than 0, got embed_dim=0 and num_heads=3 instead",
  );
  const attention = new nn.MultiheadAttention(8, 2, { batch_first: true });
  const x = torch.zeros(2, 3, 8);
  wrong(
    () => attention(x, x, x, { attn_mask: torch.ones(3, 3, { dtype: torch.int64 }) }),
    "only bool and floating types of attn_mask are supported",
  );
  const nested = torch["_nested_tensor_from_mask"](x, torch.tensor(padding).logical_not());
  wrong(
    () => attention(nested, nested, nested),
    "MultiheadAttention does not support NestedTensor outside of its fast path. The fast path was " +
      "not hit because training is enabled",
  );
});
