/** Embedding beyond what it computes. */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { type Case, compare } from "./compare.js";

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
  t.throws(() => new nn.Embedding(3, -2), {
    message: /^Trying to create tensor with negative dimension -2: \[3, -2\]/,
  });
  t.deepEqual(new nn.Embedding(0, 2).weight.shape, [0, 2]);
});

const rows = {
  python_inputs: "[torch.randint(0, 7, (4, 3))]",
  inputs: () => [torch.randint(0, 7, [4, 3])],
};
const bags = {
  python_inputs: "[torch.randint(0, 7, (9,)), torch.tensor([0, 2, 2, 5])]",
  inputs: () => [torch.randint(0, 7, [9]), torch.tensor([0, 2, 2, 5]).long()],
};

const bag_cases: Case[] = [
  { python: "nn.EmbeddingBag(7, 3)", module: () => new nn.EmbeddingBag(7, 3), ...rows },
  { python: "nn.EmbeddingBag(7, 3)", module: () => new nn.EmbeddingBag(7, 3), ...bags },
  {
    python: "nn.EmbeddingBag(7, 3, 0.5, 1.0, True, 'sum', padding_idx=-2)",
    module: () => new nn.EmbeddingBag(7, 3, 0.5, 1, true, "sum", { padding_idx: -2 }),
    ...bags,
  },
  {
    python: "nn.EmbeddingBag(7, 3, mode='max', include_last_offset=True, dtype=torch.float64)",
    module: () =>
      new nn.EmbeddingBag(7, 3, { mode: "max", include_last_offset: true, dtype: torch.float64 }),
    ...bags,
  },
  {
    python: "nn.EmbeddingBag(7, 3, mode='sum', sparse=True)",
    module: () => new nn.EmbeddingBag(7, 3, { mode: "sum", sparse: true }),
    python_inputs: "[torch.randint(0, 7, (4, 3)), None, torch.rand(4, 3)]",
    inputs: () => [torch.randint(0, 7, [4, 3]), null, torch.rand(4, 3)],
  },
];

test("bags equal PyTorch's", (t) => compare(t, bag_cases));

test("a bag of given weights shares them, and refuses what does not fit", (t) => {
  const weight = torch.ones(3, 2);
  const bag = nn.EmbeddingBag.from_pretrained(weight, { mode: "sum", padding_idx: 1 });
  t.is(String(bag), "EmbeddingBag(3, 2, mode='sum', padding_idx=1)");
  t.deepEqual(bag(indices).tolist(), [[2, 2]]);
  t.deepEqual(bag(indices.view(-1), { offsets: torch.tensor([0, 1]).long() }).tolist(), [
    [1, 1],
    [1, 1],
  ]);
  weight.zero_();
  t.is(bag({ input: indices }).sum().item(), 0);
  t.false(bag.weight.requires_grad);
  t.throws(() => new nn.EmbeddingBag(3, 2, { padding_idx: 3 }), {
    message: "padding_idx must be within num_embeddings",
  });
  t.throws(() => new nn.EmbeddingBag(3, 1, { _weight: weight }), { message: /Shape of weight/ });
  t.throws(() => nn.EmbeddingBag.from_pretrained(torch.ones(3)), { message: /2-dimensional/ });
});
