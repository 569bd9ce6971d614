/** Validation and predictions. */
import test from "ava";
import { accuracy, DatasetType, error_rate, F, Learner, nn, type Tensor, torch } from "torchnode";
import { ALLCLOSE, assert_close } from "../support/assert_close.js";
import { temporary_folder } from "../support/folder.js";
import { tiny_data, tiny_learner } from "./tiny.js";

/** The validation data of {@link tiny_data} in one batch. */
function whole(learn: Learner<nn.Sequential>): [x: Tensor, y: Tensor] {
  const batches = [...(learn.data.valid_dl ?? [])] as [Tensor, Tensor][];
  return [torch.cat(batches.map(([x]) => x)), torch.cat(batches.map(([, y]) => y))];
}

test("validate gives the loss, then the metrics, weighted by rows", async (t) => {
  const { learn, lines } = tiny_learner(t, { metrics: [accuracy, error_rate] });
  const result = await learn.validate();
  const [x, y] = whole(learn);
  const expected = torch.no_grad(() => {
    const out = learn.model.eval()(x);
    return [F.cross_entropy(out, y), accuracy(out, y)].map((value) => Number(value.item()));
  }) as [number, number];
  t.is(result.length, 3);
  t.true(Math.abs((result[0] as number) - expected[0]) < 1e-6);
  t.true(Math.abs((result[1] as number) - expected[1]) < 1e-6);
  t.true(Math.abs((result[2] as number) - (1 - expected[1])) < 1e-6);
  t.is(lines.text, "", "nothing is printed");
  t.throws(() => learn.recorder, { message: /no recorder yet/ });
});

test("validate takes other data and other metrics", async (t) => {
  const { learn } = tiny_learner(t, { metrics: [accuracy] });
  const other = await learn.validate(learn.data.train_dl, { metrics: [] });
  t.is(other.length, 1);
  t.not(other[0], (await learn.validate())[0]);
  await t.throwsAsync(learn.validate([]), { message: /nothing to validate with/ });
});

test("predictions are probabilities where the loss is a cross entropy", async (t) => {
  const { learn } = tiny_learner(t);
  const [preds, targets] = await learn.get_preds();
  const [x, y] = whole(learn);
  const expected = torch.no_grad(() => F.softmax(learn.model.eval()(x), 1));
  assert_close(t, preds, expected, ALLCLOSE);
  assert_close(t, targets, y);
  t.false(preds.requires_grad);

  const flat = tiny_learner(t, { loss_func: new nn.CrossEntropyFlat() }).learn;
  const [probabilities] = await flat.get_preds();
  assert_close(t, probabilities.sum(-1), torch.ones(40), ALLCLOSE);
});

test("another loss's predictions are the outputs, or what activ makes of them", async (t) => {
  const my_loss = (out: Tensor, y: Tensor): Tensor => F.cross_entropy(out, y);
  const { learn } = tiny_learner(t, { loss_func: my_loss });
  const [outputs] = await learn.get_preds(DatasetType.Valid);
  t.true(
    torch.allclose(
      outputs,
      torch.no_grad(() => learn.model(whole(learn)[0])),
    ),
  );
  const [doubled] = await learn.get_preds(DatasetType.Valid, { activ: (x) => x.mul(2) });
  assert_close(t, doubled, outputs.mul(2));
});

test("each element's loss", async (t) => {
  for (const loss_func of [nn.functional.cross_entropy, new nn.CrossEntropyFlat()]) {
    const { learn } = tiny_learner(t, { loss_func });
    const [, , losses] = await learn.get_preds(DatasetType.Valid, { with_loss: true });
    t.deepEqual(losses?.shape, [40]);
    const [loss] = await learn.validate();
    t.true(Math.abs(Number(losses?.mean().item()) - (loss as number)) < 1e-6);
  }
  t.is(new nn.CrossEntropyFlat().reduction, "mean");
  const whole_loss = (out: Tensor, y: Tensor): Tensor => F.cross_entropy(out, y);
  const { learn } = tiny_learner(t, { loss_func: whole_loss });
  await t.throwsAsync(learn.get_preds(DatasetType.Valid, { with_loss: true }), {
    message: /a loss with a `reduction`/,
  });
});

test("some batches only, of other data", async (t) => {
  const { learn } = tiny_learner(t);
  const [preds] = await learn.get_preds(DatasetType.Train, { n_batch: 2 });
  t.deepEqual(preds.shape, [32, 2]);
});

test("one batch", (t) => {
  const { learn } = tiny_learner(t);
  t.deepEqual(learn.pred_batch().shape, [16, 2]);
  const x = torch.ones(3, 4);
  const preds = learn.pred_batch(DatasetType.Valid, { batch: [x, torch.zeros(3)] });
  t.true(
    torch.allclose(
      preds,
      torch.no_grad(() => F.softmax(learn.model(x), -1)),
    ),
  );
});

test("get_preds of what returns several tensors is an error", async (t) => {
  class Pair extends nn.Module<(x: Tensor) => Tensor[]> {
    override forward(x: Tensor): Tensor[] {
      return [x, x];
    }
  }
  const learn = new Learner(tiny_data(temporary_folder(t)), new Pair(), {
    loss_func: F.cross_entropy,
  });
  await t.throwsAsync(learn.get_preds(), { message: /should return one tensor/ });
});
