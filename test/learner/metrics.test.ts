/** Metrics beside the same formulas on Python's tensors. */
import test from "ava";
import { type Tensor, torch } from "torchnode";
import * as learner from "torchnode/learner";
import { run_python } from "../support/python.js";

const PYTHON = `
torch.manual_seed(5)
scores, classes = torch.randn(30, 7), torch.randint(0, 7, (30,))
steps, words = torch.randn(6, 5, 7), torch.randint(0, 7, (6, 5))
labels = torch.randint(0, 2, (30, 7)).float()
pred, targ = torch.rand(8, 3), torch.rand(8, 3)

def accuracy(out, y):
    n = y.shape[0]
    return (out.argmax(dim=-1).view(n, -1) == y.view(n, -1)).float().mean()

def fbeta(out, y, thresh=0.2, beta2=4, eps=1e-9):
    out = (out.sigmoid() > thresh).float()
    hits = (out * y).sum(dim=1)
    p, r = hits / (out.sum(dim=1) + eps), hits / (y.sum(dim=1) + eps)
    return ((p * r) / (p * beta2 + r + eps) * (1 + beta2)).mean()

output = dict(
    inputs=dict(scores=scores, classes=classes, steps=steps, words=words, labels=labels, pred=pred, targ=targ),
    accuracy=accuracy(scores, classes),
    sequence_accuracy=accuracy(steps, words),
    error_rate=1 - accuracy(scores, classes),
    accuracy_thresh=((scores.sigmoid() > 0.5) == labels.bool()).float().mean(),
    top_k_accuracy=(scores.topk(k=3, dim=-1)[1] == classes.unsqueeze(-1)).any(dim=-1).float().mean(),
    fbeta=fbeta(scores, labels),
    mae=(targ - pred).abs().mean(),
    mse=F.mse_loss(pred, targ),
    rmse=F.mse_loss(pred, targ).sqrt(),
    msle=F.mse_loss((1 + pred).log(), (1 + targ).log()),
    exp_rmspe=(((targ.exp() - pred.exp()) / targ.exp()) ** 2).mean().sqrt(),
    explained_variance=1 - torch.var(targ - pred) / torch.var(targ),
    r2_score=1 - ((targ - pred) ** 2).sum() / ((targ - targ.mean()) ** 2).sum(),
)
`;

test("metrics have Python's values", (t) => {
  const expected = run_python<Record<string, number> & { inputs: Record<string, number[]> }>(
    t,
    PYTHON,
  );
  if (expected === undefined) return;
  const { inputs, ...wanted } = expected;
  const tensor = (name: string): Tensor => {
    const values = torch.tensor(inputs[name] as number[]);
    return name === "classes" || name === "words" ? values.to(torch.int64) : values;
  };
  const [scores, classes, labels] = ["scores", "classes", "labels"].map(tensor) as [
    Tensor,
    Tensor,
    Tensor,
  ];
  const [pred, targ] = [tensor("pred"), tensor("targ")];
  const computed: Record<string, Tensor> = {
    accuracy: learner.accuracy(scores, classes),
    sequence_accuracy: learner.accuracy(tensor("steps"), tensor("words")),
    error_rate: learner.error_rate(scores, classes),
    accuracy_thresh: learner.accuracy_thresh(scores, labels),
    top_k_accuracy: learner.top_k_accuracy(scores, classes, { k: 3 }),
    fbeta: learner.fbeta(scores, labels),
    mae: learner.mae(pred, targ),
    mse: learner.mse(pred, targ),
    rmse: learner.rmse(pred, targ),
    msle: learner.msle(pred, targ),
    exp_rmspe: learner.exp_rmspe(pred, targ),
    explained_variance: learner.explained_variance(pred, targ),
    r2_score: learner.r2_score(pred, targ),
  };
  t.deepEqual(Object.keys(computed).sort(), Object.keys(wanted).sort());
  for (const [name, value] of Object.entries(computed)) t.is(value.item(), wanted[name], name);
});

test("of equal scores the first class counts", (t) => {
  const tie = torch.tensor([[1, 1, 0]]);
  t.is(learner.accuracy(tie, torch.tensor([0n])).item(), 1);
  t.is(learner.accuracy(tie, torch.tensor([1n])).item(), 0);
});

test("targets of another size are an error", (t) => {
  t.throws(() => learner.mse(torch.ones(3), torch.ones(4)), { message: /but got 3 and 4/ });
});

test("perplexity is e to the mean cross entropy", (t) => {
  const out = torch.zeros(2, 5, 10);
  const target = torch.zeros(2, 5, { dtype: torch.int64 });
  const handler = new learner.CallbackHandler([], [new learner.Perplexity()]);
  handler.on_epoch_begin();
  for (const _batch of [0, 1]) {
    handler.on_batch_begin(out, target, { train: false });
    handler.on_loss_begin(out);
    handler.on_batch_end(torch.tensor(0));
  }
  handler.on_epoch_end(0);
  const [, perplexity] = handler.state_dict.last_metrics;
  t.true(Math.abs((perplexity as number) - 10) < 1e-4);
});
