/** Functions of torch.nn.functional with their arguments one by one, in PyTorch's own order. */
import test from "ava";
import { functional as F, init } from "torchnode/nn";
import { torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";

const scores = [
  [0.5, -2, 3],
  [1.25, 0, -1],
];
const chances = [
  [0.5, 0.25, 0.75],
  [0.125, 0.5, 0.875],
];

test("losses take their arguments in PyTorch's order", (t) => {
  const theirs = run_python<unknown[]>(
    t,
    `
x, y = torch.tensor(input["scores"]), torch.tensor(input["chances"])
c, w = torch.tensor([2, 0]), torch.tensor([1.0, 2.0, 0.5])
output = [
    F.cross_entropy(x, c, w, None, 0, None, "sum", 0.1), F.cross_entropy(x, c, w, False), F.cross_entropy(x, c, None, reduce=False),
    F.nll_loss(x, c, w, True, 0), F.nll_loss(x, c, w, None, -100, None, "none"),
    F.binary_cross_entropy(y, y, w, None, None, "sum"), F.binary_cross_entropy_with_logits(x, y, w, None, None, "none", w),
    F.kl_div(x, y, None, None, "batchmean"), F.kl_div(x, x, None, None, "sum", True),
    F.mse_loss(x, y, None, None, "sum"), F.mse_loss(x, y, None, None, "mean", y), F.mse_loss(x, y, False),
    F.l1_loss(x, y, None, None, "none", y), F.l1_loss(x, y, weight=y), F.l1_loss(x, y, reduction="sum", weight=y),
    F.smooth_l1_loss(x, y, None, None, "sum", 0.5), F.smooth_l1_loss(x, y, beta=0.0),
    F.huber_loss(x, y, "sum", 0.5), F.huber_loss(x, y, "mean", 2.0, y), F.huber_loss(x, y, weight=y, reduction="none"),
]
`,
    { scores, chances },
  );
  if (theirs === undefined) return;
  const [x, y] = [torch.tensor(scores), torch.tensor(chances)];
  const [c, w] = [torch.tensor([2n, 0n]), torch.tensor([1, 2, 0.5])];
  const ours = [
    F.cross_entropy(x, c, w, null, 0, null, "sum", 0.1),
    F.cross_entropy(x, c, w, false),
    F.cross_entropy(x, c, null, { reduction: "none" }),
    F.nll_loss(x, c, w, true, 0),
    F.nll_loss(x, c, w, { reduction: "none" }),
    F.binary_cross_entropy(y, y, w, null, null, "sum"),
    F.binary_cross_entropy_with_logits(x, y, w, null, null, "none", w),
    F.kl_div(x, y, null, null, "batchmean"),
    F.kl_div(x, x, null, null, "sum", true),
    F.mse_loss(x, y, null, null, "sum"),
    F.mse_loss(x, y, { weight: y }),
    F.mse_loss(x, y, false),
    F.l1_loss(x, y, null, null, "none", y),
    F.l1_loss(x, y, { weight: y }),
    F.l1_loss(x, y, { reduction: "sum", weight: y }),
    F.smooth_l1_loss(x, y, null, null, "sum", 0.5),
    F.smooth_l1_loss(x, y, { beta: 0 }),
    F.huber_loss(x, y, "sum", 0.5),
    F.huber_loss(x, y, "mean", 2, y),
    F.huber_loss(x, y, "none", { weight: y }),
  ];
  t.deepEqual(exact(ours), theirs);
});

test("activations take their arguments in PyTorch's order", (t) => {
  const theirs = run_python<unknown[]>(
    t,
    `
x = torch.tensor(input["scores"])
torch.manual_seed(3)
output = [
    F.relu(x.clone(), True), F.relu6(x), F.selu(x.clone(), True), F.silu(x), F.mish(x), F.hardsigmoid(x), F.hardswish(x.clone(), True),
    F.elu(x, 0.5), F.elu(x.clone(), 0.5, True), F.celu(x, 2.0), F.leaky_relu(x, 0.2), F.leaky_relu(x.clone(), 0.2, True),
    F.rrelu(x, 0.1, 0.2, True), F.hardtanh(x, -0.5, 0.5), F.threshold(x, 0.1, 20.0), F.softplus(x, 2, 1), F.gelu(x, approximate="tanh"),
    F.softmax(x, 1, 3, torch.float64), F.softmin(x, 0), F.log_softmax(x, dim=1, dtype=torch.float64), F.softmax(x), F.glu(torch.cat([x, x]), 0),
    F.gumbel_softmax(x, 0.5), F.gumbel_softmax(x, hard=True, dim=0), F.relu_(x.clone()), F.elu_(x.clone(), 0.5), F.threshold_(x.clone(), 0.0, 1.0),
]
`,
    { scores },
  );
  if (theirs === undefined) return;
  const x = torch.tensor(scores);
  torch.manual_seed(3);
  const ours = [
    F.relu(x.clone(), true),
    F.relu6(x),
    F.selu(x.clone(), { inplace: true }),
    F.silu(x),
    F.mish(x),
    F.hardsigmoid(x),
    F.hardswish(x.clone(), true),
    F.elu(x, 0.5),
    F.elu(x.clone(), 0.5, true),
    F.celu(x, { alpha: 2 }),
    F.leaky_relu(x, 0.2),
    F.leaky_relu(x.clone(), 0.2, true),
    F.rrelu(x, 0.1, 0.2, true),
    F.hardtanh(x, -0.5, 0.5),
    F.threshold(x, 0.1, 20),
    F.softplus(x, 2, 1),
    F.gelu(x, { approximate: "tanh" }),
    F.softmax(x, 1, 3, torch.float64),
    F.softmin(x, 0),
    F.log_softmax(x, { dim: 1, dtype: torch.float64 }),
    F.softmax(x),
    F.glu(torch.cat([x, x]), 0),
    F.gumbel_softmax(x, 0.5),
    F.gumbel_softmax(x, { hard: true, dim: 0 }),
    F.relu_(x.clone()),
    F.elu_(x.clone(), 0.5),
    F.threshold_(x.clone(), 0, 1),
  ];
  t.deepEqual(exact(ours), theirs);
});

test("pooling gives where it took its values from, and images change their size", (t) => {
  const theirs = run_python<unknown[]>(
    t,
    `
x = torch.arange(32.0).reshape(1, 2, 4, 4).sin()
samples = torch.full((1, 2, 2), 0.5)
output = [
    F.max_pool2d_with_indices(x, 2, 1), F.max_pool1d_with_indices(x[0], 2), F.max_pool3d_with_indices(x, 2, stride=1, padding=1),
    F.adaptive_max_pool2d_with_indices(x, 2), F.adaptive_max_pool1d_with_indices(x[0], 2), F.adaptive_max_pool3d_with_indices(x, (1, 2, 2)),
    F.fractional_max_pool2d_with_indices(x, 2, output_size=2, _random_samples=samples), F.fractional_max_pool2d(x, 2, 2, None, True, samples),
    F.upsample(x, None, 2, "bilinear", True), F.upsample(x, size=3),
    nn.init.dirac_(torch.ones(4, 2, 3)), nn.init.dirac_(torch.ones(4, 2, 3, 3), 2),
]
`,
  );
  if (theirs === undefined) return;
  const x = torch.arange(32).float().reshape(1, 2, 4, 4).sin();
  const samples = torch.full([1, 2, 2], 0.5);
  const ours = [
    F.max_pool2d_with_indices(x, 2, 1),
    F.max_pool1d_with_indices(x.at(0), 2),
    F.max_pool3d_with_indices(x, 2, { stride: 1, padding: 1 }),
    F.adaptive_max_pool2d_with_indices(x, 2),
    F.adaptive_max_pool1d_with_indices(x.at(0), 2),
    F.adaptive_max_pool3d_with_indices(x, [1, 2, 2]),
    F.fractional_max_pool2d_with_indices(x, 2, { output_size: 2, _random_samples: samples }),
    F.fractional_max_pool2d(x, 2, 2, null, true, samples),
    F.upsample(x, null, 2, "bilinear", true),
    F.upsample(x, { size: 3 }),
    init.dirac_(torch.ones(4, 2, 3)),
    init.dirac_(torch.ones(4, 2, 3, 3), 2),
  ];
  t.deepEqual(exact(ours), theirs);
  t.throws(() => init.dirac_(torch.ones(4, 2)), { message: /3, 4, or 5 dimensions/ });
  t.throws(() => init.dirac_(torch.ones(4, 2, 1), 3), { message: /divisible by groups/ });
});

test("an activation in place overwrites its input", (t) => {
  const x = torch.tensor([-1, 2]);
  t.is(F.relu(x, true), x);
  t.deepEqual(x.tolist(), [0, 2]);
});

test("grids and attention of several heads are Python's to the last bit", (t) => {
  const theirs = run_python<unknown[]>(
    t,
    `
torch.manual_seed(5)
E, H, L, S, N = 8, 2, 3, 4, 2
q, k, v = torch.randn(L, N, E), torch.randn(S, N, E), torch.randn(S, N, E)
w, b, o, c = torch.randn(3 * E, E), torch.randn(3 * E), torch.randn(E, E), torch.randn(E)
bk, bv = torch.randn(1, 1, E), torch.randn(1, 1, E)
mask, padding = torch.rand(L, S) > 0.7, torch.rand(N, S) > 0.7
f = lambda q, k, v, bk=None, bv=None, zero=False, drop=0.0, **kw: F.multi_head_attention_forward(q, k, v, E, H, w, b, bk, bv, zero, drop, o, c, **kw)
output = [
    f(q, k, v), f(q, q, q), f(q, k, k, need_weights=False), f(q, k, v, attn_mask=mask), f(q, k, v, key_padding_mask=padding),
    f(q, k, v, attn_mask=mask, key_padding_mask=padding, need_weights=False), f(q, k, v, bk, bv, True, attn_mask=mask, key_padding_mask=padding),
    f(q, k, v, drop=0.5), f(q, k, v, drop=0.5, training=False, average_attn_weights=False), f(q[:, 0], k[:, 0], v[:, 0]), f(q[:, 0], q[:, 0], q[:, 0], need_weights=False),
    F.multi_head_attention_forward(q, k, v, E, H, None, None, None, None, False, 0.0, o, c, use_separate_proj_weight=True, q_proj_weight=w[:E], k_proj_weight=w[E:2 * E], v_proj_weight=w[2 * E:]),
    f(q, q, q, attn_mask=torch.triu(torch.full((L, L), float("-inf")), 1), is_causal=True, need_weights=False),
    F.affine_grid(torch.randn(1, 2, 3), (1, 1, 2, 3), align_corners=False), F.affine_grid(torch.randn(1, 3, 4), (1, 1, 2, 2, 2), True),
]
`,
  );
  if (theirs === undefined) return;
  torch.set_num_threads(1);
  torch.manual_seed(5);
  const [E, H, L, S, N] = [8, 2, 3, 4, 2];
  const [q, k, v] = [torch.randn(L, N, E), torch.randn(S, N, E), torch.randn(S, N, E)];
  const [w, b] = [torch.randn(3 * E, E), torch.randn(3 * E)];
  const [o, c] = [torch.randn(E, E), torch.randn(E)];
  const [bk, bv] = [torch.randn(1, 1, E), torch.randn(1, 1, E)];
  const [attn_mask, key_padding_mask] = [torch.rand(L, S).gt(0.7), torch.rand(N, S).gt(0.7)];
  const separate = {
    use_separate_proj_weight: true,
    q_proj_weight: w.at(":8"),
    k_proj_weight: w.at("8:16"),
    v_proj_weight: w.at("16:"),
  };
  const f = F.multi_head_attention_forward;
  const one = (x: typeof q) => x.at(":", 0);
  const causal = torch.triu(torch.full([L, L], Number.NEGATIVE_INFINITY), 1);
  const whole = (dropout_p: number) => [E, H, w, b, null, null, false, dropout_p, o, c] as const;
  const ours = [
    f(q, k, v, ...whole(0)),
    f(q, q, q, ...whole(0)),
    f(q, k, k, ...whole(0), { need_weights: false }),
    f(q, k, v, ...whole(0), { attn_mask }),
    f(q, k, v, ...whole(0), { key_padding_mask }),
    f(q, k, v, ...whole(0), { attn_mask, key_padding_mask, need_weights: false }),
    f(q, k, v, E, H, w, b, bk, bv, true, 0, o, c, { attn_mask, key_padding_mask }),
    f(q, k, v, ...whole(0.5)),
    f(q, k, v, ...whole(0.5), { training: false, average_attn_weights: false }),
    f(one(q), one(k), one(v), ...whole(0)),
    f(one(q), one(q), one(q), ...whole(0), { need_weights: false }),
    f(q, k, v, E, H, null, null, null, null, false, 0, o, c, separate),
    f(q, q, q, ...whole(0), { attn_mask: causal, is_causal: true, need_weights: false }),
    F.affine_grid(torch.randn(1, 2, 3), [1, 1, 2, 3], { align_corners: false }),
    F.affine_grid(torch.randn(1, 3, 4), [1, 1, 2, 2, 2], true),
  ];
  t.deepEqual(exact(ours), theirs);
});

test("what attention and grids cannot do is told", (t) => {
  const x = torch.randn(3, 2, 8);
  const f = (num_heads: number, options = {}) =>
    F.multi_head_attention_forward(
      x,
      x,
      x,
      8,
      num_heads,
      torch.randn(24, 8),
      null,
      null,
      null,
      false,
      0,
      torch.randn(8, 8),
      null,
      options,
    );
  t.throws(() => f(3), { message: /embed_dim 8 not divisible by num_heads 3/ });
  t.throws(() => f(2, { attn_mask: torch.ones(4, 4) }), { message: /2D attn_mask is \[4,4\]/ });
  t.throws(() => f(2, { is_causal: true }), { message: /Need attn_mask if specifying/ });
  t.throws(() => F.affine_grid(torch.randn(1, 2, 3), [1, 1, 2], false), {
    message: /only supports 4D and 5D sizes/,
  });
  t.throws(() => F.huber_loss(x, x, { weight: torch.ones(2) }), {
    message: "Weights and input must have the same size.",
  });
});
