/** The layers and losses of fastai's layers.py, against what they are made of. */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { ALLCLOSE, assert_close } from "../support/assert_close.js";

const F = nn.functional;

test("CrossEntropyFlat takes any number of leading dimensions", (t) => {
  const scores = torch.randn(4, 3, 10);
  const target = torch.randint(0, 10, [4, 3]);
  const loss = new nn.CrossEntropyFlat();
  const flat = F.cross_entropy(scores.view(-1, 10), target.view(-1));
  t.is(loss(scores, target).item(), flat.item());
  t.is(loss.reduction, "mean");
  loss.reduction = "none";
  t.deepEqual(loss(scores, target).shape, [12]);
  t.is(String(loss), "FlattenedLoss of CrossEntropyLoss()");
});

test("CrossEntropyFlat with classes in another dimension", (t) => {
  const scores = torch.randn(4, 10, 3);
  const target = torch.randint(0, 10, [4, 3]);
  const loss = new nn.CrossEntropyFlat({ axis: 1 });
  const by_class = F.cross_entropy(scores.transpose(1, -1).reshape(-1, 10), target.view(-1));
  t.is(loss(scores, target).item(), by_class.item());
});

test("its activation makes probabilities", (t) => {
  const sums = new nn.CrossEntropyFlat().activation(torch.randn(4, 3, 10)).sum(-1);
  assert_close(t, sums, torch.ones(4, 3), ALLCLOSE);
  t.deepEqual(new nn.BCEWithLogitsFlat().activation(torch.zeros(2)).tolist(), [0.5, 0.5]);
  const x = torch.randn(2);
  t.is(new nn.MSELossFlat().activation(x), x);
});

test("the other flat losses take equal shapes, and integers as targets", (t) => {
  const x = torch.rand(4, 3);
  const y = torch.randint(0, 2, [4, 3]);
  t.is(new nn.MSELossFlat()(x, y).item(), F.mse_loss(x.view(-1), y.view(-1).float()).item());
  t.is(
    new nn.BCEWithLogitsFlat()(x, y).item(),
    F.binary_cross_entropy_with_logits(x.view(-1), y.view(-1).float()).item(),
  );
  t.is(
    new nn.BCEFlat()(x, y).item(),
    F.binary_cross_entropy(x.view(-1), y.view(-1).float()).item(),
  );
});

test("BatchNorm1dFlat normalises over all leading dimensions", (t) => {
  const x = torch.randn(4, 5, 3);
  const [flat, plain] = [new nn.BatchNorm1dFlat(3), new nn.BatchNorm1d(3)];
  t.deepEqual(flat(x).tolist(), plain(x.view(-1, 3)).view(4, 5, 3).tolist());
  t.deepEqual(flat.running_mean?.tolist(), plain.running_mean?.tolist());
  t.true(flat instanceof nn.BatchNorm1d);
  const matrix = torch.randn(6, 3);
  t.deepEqual(flat.eval()(matrix).tolist(), plain.eval()(matrix).tolist());
});

test("LabelSmoothingCrossEntropy is near PyTorch's own", (t) => {
  const scores = torch.randn(6, 10);
  const target = torch.randint(0, 10, [6]);
  const ours = new nn.LabelSmoothingCrossEntropy({ eps: 0.1 })(scores, target);
  const theirs = F.cross_entropy(scores, target, { label_smoothing: 0.1 });
  assert_close(t, ours, theirs, ALLCLOSE);
});
