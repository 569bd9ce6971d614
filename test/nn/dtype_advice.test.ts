/** Errors about dtypes of indices and targets say how such a tensor is written. */
import test from "ava";
import { F, nn, torch } from "torchnode";

const scores = torch.randn(3, 4);
const as_numbers = torch.tensor([1, 2, 0]);

test("indices and classes that are float32 are told to be int64", (t) => {
  const calls = [
    () => F.cross_entropy(scores, as_numbers),
    () => F.nll_loss(scores, as_numbers),
    () => new nn.CrossEntropyLoss()(scores, as_numbers),
    () => new nn.NLLLoss()(scores, as_numbers),
    () => new nn.CrossEntropyFlat()(scores, as_numbers),
    () => F.embedding(as_numbers, scores),
    () => new nn.Embedding(4, 2)(as_numbers),
    () => F.one_hot(as_numbers),
  ];
  for (const call of calls) {
    const error = t.throws(call);
    t.regex(error?.message ?? "", /Long[^\n]*\n\(indices and classes are int64, and .*\[1n, 2n\]/);
  }
});

test("targets that are int64 are told to be floating-point", (t) => {
  const target = torch.tensor([1n, 0n, 1n]);
  const out = torch.rand(3);
  for (const loss of [F.binary_cross_entropy, F.binary_cross_entropy_with_logits]) {
    t.throws(() => loss(out, target), { message: /Long.*\n\(.*target\.float\(\)/ });
  }
});

test("other errors stay as they are", (t) => {
  t.throws(() => F.cross_entropy(scores, torch.tensor([1n, 2n, 9n])), {
    message: "Target 9 is out of bounds.",
  });
});
