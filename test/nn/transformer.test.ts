/** The Transformer's parts beside PyTorch's: weights, outputs, gradients and text. */
import test from "ava";
import * as nn from "torchnode/nn";
import { type Tensor, torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";
import { type Case, compare } from "./compare.js";

const { functional: F } = nn;

/** An encoder that gives its sequence back. */
class Unmasked extends nn.Module<(src: Tensor, masks: object) => Tensor> {
  override forward(src: Tensor, _masks: object): Tensor {
    return src;
  }
}

const sequence = { python_inputs: "[torch.randn(4, 3, 8)]", inputs: () => [torch.randn(4, 3, 8)] };
const pair = {
  python_inputs: "[torch.randn(4, 3, 8), torch.randn(5, 3, 8)]",
  inputs: () => [torch.randn(4, 3, 8), torch.randn(5, 3, 8)],
};

const layers: Case[] = [
  {
    python: "nn.TransformerEncoderLayer(8, 2, 16)",
    module: () => new nn.TransformerEncoderLayer(8, 2, 16),
    ...sequence,
  },
  {
    python: "nn.TransformerEncoderLayer(8, 4, 12, 0.2, 'gelu', 1e-3, True, True, False)",
    module: () => new nn.TransformerEncoderLayer(8, 4, 12, 0.2, "gelu", 1e-3, true, true, false),
    ...sequence,
  },
  {
    python: "nn.TransformerEncoderLayer(8, 2, 12, activation=nn.GELU(), batch_first=True)",
    module: () =>
      new nn.TransformerEncoderLayer(8, 2, 12, { activation: new nn.GELU(), batch_first: true }),
    python_inputs:
      "[torch.randn(2, 3, 8), torch.ones(3, 3).triu(1) == 1, torch.tensor([[False, True, True], [False] * 3])]",
    inputs: () => [
      torch.randn(2, 3, 8),
      torch.ones(3, 3).triu(1).eq(1),
      torch.tensor([
        [false, true, true],
        [false, false, false],
      ]),
    ],
  },
  {
    python: "nn.TransformerEncoderLayer(8, 2, 12, activation=F.silu, norm_first=True)",
    module: () =>
      new nn.TransformerEncoderLayer(8, 2, 12, { activation: F.silu, norm_first: true }),
    python_inputs: "[torch.randn(3, 8), torch.full((3, 3), float('-inf')).triu(1), None, True]",
    inputs: () => [
      torch.randn(3, 8),
      torch.full([3, 3], Number.NEGATIVE_INFINITY).triu(1),
      null,
      true,
    ],
    evaluate: true,
  },
  {
    python: "nn.TransformerDecoderLayer(8, 2, 16)",
    module: () => new nn.TransformerDecoderLayer(8, 2, 16),
    ...pair,
  },
  {
    python: "nn.TransformerDecoderLayer(8, 4, 12, 0, nn.ReLU(), norm_first=True, bias=False)",
    module: () =>
      new nn.TransformerDecoderLayer(8, 4, 12, 0, new nn.ReLU(), { norm_first: true, bias: false }),
    python_inputs:
      "[torch.randn(4, 3, 8), torch.randn(5, 3, 8), torch.ones(4, 4).triu(1) == 1, None, None, torch.arange(15).view(3, 5) > 12, True]",
    inputs: () => [
      torch.randn(4, 3, 8),
      torch.randn(5, 3, 8),
      torch.ones(4, 4).triu(1).eq(1),
      null,
      null,
      torch.arange(15).view(3, 5).gt(12),
      true,
    ],
  },
];

test("the layers equal PyTorch's", (t) => compare(t, layers));

const stacks: Case[] = [
  {
    python: "nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 12), 2, nn.LayerNorm(8))",
    module: () =>
      new nn.TransformerEncoder(new nn.TransformerEncoderLayer(8, 2, 12), 2, new nn.LayerNorm(8)),
    ...sequence,
  },
  {
    python:
      "nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 12, batch_first=True), 2, None, False)",
    module: () =>
      new nn.TransformerEncoder({
        encoder_layer: new nn.TransformerEncoderLayer(8, 2, 12, { batch_first: true }),
        num_layers: 2,
        enable_nested_tensor: false,
      }),
    python_inputs: "[torch.randn(2, 3, 8), nn.Transformer.generate_square_subsequent_mask(3)]",
    inputs: () => [torch.randn(2, 3, 8), nn.Transformer.generate_square_subsequent_mask(3)],
  },
  {
    python: "nn.TransformerDecoder(nn.TransformerDecoderLayer(8, 2, 12, norm_first=True), 2)",
    module: () =>
      new nn.TransformerDecoder(new nn.TransformerDecoderLayer(8, 2, 12, { norm_first: true }), 2),
    python_inputs:
      "[torch.randn(4, 3, 8), torch.randn(5, 3, 8), nn.Transformer.generate_square_subsequent_mask(4)]",
    inputs: () => [
      torch.randn(4, 3, 8),
      torch.randn(5, 3, 8),
      nn.Transformer.generate_square_subsequent_mask(4),
    ],
  },
  {
    python: "nn.Transformer(8, 2, 2, 1, 12, activation='gelu', batch_first=True)",
    module: () => new nn.Transformer(8, 2, 2, 1, 12, { activation: "gelu", batch_first: true }),
    python_inputs:
      "[torch.randn(3, 4, 8), torch.randn(3, 5, 8), None, nn.Transformer.generate_square_subsequent_mask(5), None, torch.arange(12).view(3, 4) > 9]",
    inputs: () => [
      torch.randn(3, 4, 8),
      torch.randn(3, 5, 8),
      null,
      nn.Transformer.generate_square_subsequent_mask(5),
      null,
      torch.arange(12).view(3, 4).gt(9),
    ],
  },
  {
    python:
      "nn.Transformer(8, 2, 1, 1, 12, custom_encoder=type('Unmasked', (nn.Module,), {'forward': lambda self, src, **masks: src})(), bias=False)",
    module: () =>
      new nn.Transformer(8, 2, 1, 1, 12, {
        custom_encoder: new Unmasked(),
        bias: false,
      }),
    python_inputs: "[torch.randn(4, 8), torch.randn(5, 8)]",
    inputs: () => [torch.randn(4, 8), torch.randn(5, 8)],
    evaluate: true,
  },
];

test("the stacks equal PyTorch's", (t) => compare(t, stacks));

const SCRIPT = `
taken = []
def count(name):
    native = getattr(torch, name)
    def counted(*args, **kwargs):
        taken.append(name)
        return native(*args, **kwargs)
    setattr(torch, name, counted)
for name in ("_transformer_encoder_layer_fwd", "_native_multi_head_attention", "_nested_tensor_from_mask"):
    count(name)

def run(case):
    torch.manual_seed(3)
    layer = nn.TransformerEncoderLayer(**{"d_model": 8, "nhead": 2, "dim_feedforward": 12, "batch_first": True, **case["layer"]})
    module = nn.TransformerEncoder(layer, 2, **case["stack"])
    for parameter in module.parameters(): parameter.data.add_(torch.randn_like(parameter) * 0.1)
    module.train(case["train"])
    torch.backends.mha.set_fastpath_enabled(not case["disabled"])
    if case["hook"]: module.layers[1].linear1.register_forward_hook(lambda *_: None)
    x = torch.randn(case["shape"])
    call = {k: torch.tensor(v) if isinstance(v, list) else v for k, v in case["call"].items()}
    taken.clear()
    with torch.set_grad_enabled(case["grad"]):
        result = module(x, **call)
    torch.backends.mha.set_fastpath_enabled(True)
    return [list(taken), module.use_nested_tensor, result.detach()]

output = [run(case) for case in input]
`;

const usual = {
  layer: {},
  stack: {},
  shape: [2, 3, 8],
  train: false,
  grad: false,
  disabled: false,
  hook: false,
  call: {},
};
type Inference = typeof usual;

const last = [
  [false, false, true],
  [false, false, false],
];
const first = [
  [true, false, false],
  [false, false, false],
];
const mask = [
  [false, true, true],
  [false, false, true],
  [false, false, false],
];

const inferences: readonly Partial<Inference>[] = [
  {},
  { call: { src_key_padding_mask: last } },
  { call: { src_key_padding_mask: last }, layer: { activation: "gelu" } },
  { call: { src_key_padding_mask: first } },
  { call: { src_key_padding_mask: first }, stack: { mask_check: false } },
  { call: { src_key_padding_mask: last }, stack: { enable_nested_tensor: false } },
  { call: { mask } },
  { call: { mask, src_key_padding_mask: last } },
  { call: { mask, is_causal: true } },
  { call: { src_key_padding_mask: last }, layer: { norm_first: true } },
  { call: { src_key_padding_mask: last }, layer: { bias: false } },
  { layer: { nhead: 1 } },
  { layer: { batch_first: false } },
  { shape: [3, 8] },
  { train: true, layer: { dropout: 0 } },
  { grad: true, call: { src_key_padding_mask: last } },
  { disabled: true },
  { hook: true },
];

test("the fast paths are taken when PyTorch takes them, with their results", (t) => {
  torch.set_num_threads(1);
  let taken: string[] = [];
  for (const name of [
    "_transformer_encoder_layer_fwd",
    "_native_multi_head_attention",
    "_nested_tensor_from_mask",
  ]) {
    const native = Reflect.get(torch, name) as (...args: unknown[]) => unknown;
    const counted = (...args: unknown[]): unknown => {
      taken.push(name);
      return native(...args);
    };
    Reflect.set(torch, name, counted);
    t.teardown(() => Reflect.set(torch, name, native));
  }
  const { mha } = torch.backends;
  const run = (changes: Partial<Inference>): unknown => {
    const given = { ...usual, ...changes };
    torch.manual_seed(3);
    const layer = new nn.TransformerEncoderLayer({
      d_model: 8,
      nhead: 2,
      dim_feedforward: 12,
      batch_first: true,
      ...given.layer,
    });
    const module = new nn.TransformerEncoder(layer, 2, given.stack);
    for (const parameter of module.parameters()) {
      torch.no_grad(() => parameter.add_(torch.randn_like(parameter).mul(0.1)));
    }
    module.train(given.train);
    mha.set_fastpath_enabled(!given.disabled);
    const second = module.layers[1] as nn.TransformerEncoderLayer;
    if (given.hook) second.linear1.register_forward_hook(() => undefined);
    const x = torch.randn(given.shape);
    const call = Object.entries(given.call).map(([name, value]) => [
      name,
      Array.isArray(value) ? torch.tensor(value) : value,
    ]);
    taken = [];
    const encode = () => module(x, Object.fromEntries(call));
    const result = given.grad ? encode() : torch.no_grad(encode);
    mha.set_fastpath_enabled(true);
    return [taken, module.use_nested_tensor, result.detach()];
  };
  const wanted = run_python<unknown[][]>(
    t,
    SCRIPT,
    inferences.map((changes) => ({ ...usual, ...changes })),
  );
  wanted?.forEach((result, i) => {
    t.deepEqual(exact(run(inferences[i] as Inference)), result, JSON.stringify(inferences[i]));
  });
});

test("a module in the place of the encoder is called with masks by name", (t) => {
  const model = new nn.Transformer(8, 2, { custom_encoder: new Unmasked(), num_decoder_layers: 1 });
  t.deepEqual(
    [...model.named_children()].map(([name]) => name),
    ["encoder", "decoder"],
  );
  t.deepEqual(model(torch.zeros(2, 1, 8), torch.zeros(3, 1, 8)).shape, [3, 1, 8]);
});

test("what does not fit is told", (t) => {
  const model = new nn.Transformer(8, 2, 1, 1, 8);
  const wrong = (call: () => unknown, message: string | RegExp) =>
    t.throws(call, { instanceOf: RangeError, message });
  wrong(
    () => model(torch.zeros(2, 1, 8), torch.zeros(2, 2, 8)),
    "the batch number of src and tgt must be equal",
  );
  wrong(
    () => model(torch.zeros(2, 1, 7), torch.zeros(2, 1, 8)),
    "the feature number of src and tgt must be equal to d_model",
  );
  const empty = new nn.TransformerEncoder(new nn.TransformerEncoderLayer(8, 2), 0);
  wrong(() => empty(torch.zeros(2, 1, 8)), /there are no layers/);
  const strange = new nn.TransformerEncoder(new nn.Linear(8, 8), 1);
  t.throws(() => strange(torch.zeros(2, 1, 8)), {
    instanceOf: TypeError,
    message: "'Linear' has no attention 'self_attn' that says whether the batch comes first",
  });
  t.throws(() => new nn.TransformerEncoderLayer(8, 2, { activation: "tanh" as never }), {
    message: /argument 'activation' must be one of "relu", "gelu" or function, not "tanh"/,
  });
});

test("copies in a stack have weights of their own, and a subclass's parts are used", (t) => {
  class Loud extends nn.TransformerEncoderLayer {
    calls = 0;
    protected override _ff_block(x: Tensor): Tensor {
      this.calls++;
      return super._ff_block(x);
    }
  }
  const encoder = new nn.TransformerEncoder(new Loud(8, 2, 8), 2);
  encoder(torch.zeros(2, 1, 8));
  const [one, other] = [...encoder.layers] as [Loud, Loud];
  t.deepEqual([one.calls, other.calls], [1, 1]);
  t.not(one.linear1.weight, other.linear1.weight);
  t.true(torch.equal(one.linear1.weight, other.linear1.weight));
});
