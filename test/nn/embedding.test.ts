/** Embedding beyond what it computes. */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";

const indices = torch.tensor([[0, 2, 1]], { dtype: torch.int64 });

test("given weights are shared, and frozen unless told otherwise", (t) => {
  const weight = torch.tensor([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  const layer = nn.Embedding.from_pretrained(weight, { padding_idx: 0 });
  t.deepEqual(layer(indices).tolist(), [
    [
      [1, 2],
      [5, 6],
      [3, 4],
    ],
  ]);
  t.false(layer.weight.requires_grad);
  t.is(String(layer), "Embedding(3, 2, padding_idx=0)");
  weight.zero_();
  t.is(layer(indices).sum().item(), 0);
  t.true(nn.Embedding.from_pretrained(weight, { freeze: false }).weight.requires_grad);
  t.throws(() => nn.Embedding.from_pretrained(torch.ones(3)), { message: /2-dimensional/ });
});

test("a weight that is replaced is used from the next call on", (t) => {
  const layer = new nn.Embedding(3, 2);
  layer(indices);
  layer.weight = new nn.Parameter(torch.ones(3, 2));
  t.is(layer(indices).sum().item(), 6);
  layer.double();
  t.is(layer(indices).dtype, torch.float64);
});

test("the function gives what the layer gives", (t) => {
  const layer = new nn.Embedding(3, 2, { max_norm: 0.5 });
  const copy = layer.weight.detach().clone();
  const by_function = nn.functional.embedding(indices, copy, { max_norm: 0.5 });
  t.deepEqual(by_function.tolist(), layer(indices).tolist());
  t.deepEqual(copy.tolist(), layer.weight.tolist());
});

test("an index that is not in the table is told", (t) => {
  const layer = new nn.Embedding(3, 2);
  const wrong = torch.tensor([0, 3], { dtype: torch.int64 });
  t.throws(() => layer(wrong), { message: /index out of range/ });
  t.throws(() => layer(torch.ones(2)), { message: /Long, Int/ });
  t.throws(() => new nn.Embedding(3, 2, { padding_idx: 3 }), {
    message: "Padding_idx must be within num_embeddings (3), but got 3",
  });
  t.throws(() => new nn.Embedding(3, -2), { message: /embedding_dim should be an integer/ });
});
