/** Attention beside PyTorch's, to the last bit. */
import test from "ava";
import { functional as F } from "torchnode/nn";
import { torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";

const SCRIPT = `
torch.manual_seed(5)
q, k, v = torch.randn(2, 4, 6, 8), torch.randn(2, 4, 7, 8), torch.randn(2, 4, 7, 5)
seen = torch.rand(6, 7) > 0.3
seen[:, 0] = True
f = F.scaled_dot_product_attention
output = [
    f(q, k, v), f(q, q, q, is_causal=True), f(q, k, v, attn_mask=seen), f(q, k, v, seen.float(), scale=0.5),
    f(q, k[:, :2], v[:, :2], enable_gqa=True), f(q, k, v, dropout_p=0.5), torch.rand(2),
]
`;

test("attention weighs values by how queries meet keys, as PyTorch does", (t) => {
  torch.set_num_threads(1);
  torch.manual_seed(5);
  const [q, k, v] = [torch.randn(2, 4, 6, 8), torch.randn(2, 4, 7, 8), torch.randn(2, 4, 7, 5)];
  const seen = torch.rand(6, 7).gt(0.3);
  seen.set_at(true, ":", 0);
  const attend = F.scaled_dot_product_attention;
  const results = [
    attend(q, k, v),
    attend(q, q, q, { is_causal: true }),
    attend(q, k, v, { attn_mask: seen }),
    attend(q, k, v, { attn_mask: seen.float(), scale: 0.5 }),
    attend(q, k.at(":", ":2"), v.at(":", ":2"), { enable_gqa: true }),
    attend(q, k, v, { dropout_p: 0.5 }),
    torch.rand(2),
  ];
  const wanted = run_python(t, SCRIPT);
  if (wanted !== undefined) t.deepEqual(exact(results), wanted);
});

test("what attention cannot do is told", (t) => {
  const q = torch.randn(1, 1, 2, 4);
  t.throws(() => F.scaled_dot_product_attention(q, q, q, { dropout_p: 2 }), {
    message: "dropout probability has to be between 0 and 1, but got 2",
  });
  const mask = torch.ones(2, 2, { dtype: torch.int64 });
  t.throws(() => F.scaled_dot_product_attention(q, q, q, { attn_mask: mask }), {
    message: /Expected attn_mask dtype to be bool or float/,
  });
});
