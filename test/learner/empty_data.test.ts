/** Data that gives nothing to train with: the fit says so. */
import test, { type ExecutionContext } from "ava";
import {
  DataBunch,
  DataLoader,
  F,
  Learner,
  type LearnerData,
  nn,
  type Tensor,
  TensorDataset,
  torch,
  type XY,
} from "torchnode";
import { temporary_folder } from "../support/folder.js";
import { Lines } from "./tiny.js";

const sample = (): XY => [torch.randn(4), torch.tensor(1n)];
const samples = (count: number): XY[] => Array.from({ length: count }, sample);
const batches = (count: number): XY[] => Array.from(new DataLoader<XY, XY>(samples(2 * count), 2));

function learner(data: Partial<LearnerData>, path = "."): Learner {
  const options = { loss_func: F.cross_entropy, output: new Lines(), path };
  if (data instanceof DataBunch) return new Learner(data, new nn.Linear(4, 2), options);
  const whole = { path, device: "cpu", valid_dl: null, ...data } as LearnerData;
  return new Learner(whole, new nn.Linear(4, 2), options);
}

const fails = (t: ExecutionContext, data: Partial<LearnerData>, message: RegExp, epochs = 1) =>
  t.throwsAsync(learner(data).fit(epochs, 0.1), { message });

test("an empty loader, or one shorter than a batch, is an error", async (t) => {
  const bunch = (count: number): DataBunch =>
    DataBunch.create(samples(count), null, { bs: 4, no_check: true });
  await fails(t, bunch(0), /training dataloader is empty.*batch size=4 for 0 elements/);
  await fails(t, bunch(3), /batch size=4 for 3 elements/);
  await t.throwsAsync(learner(bunch(3)).lr_find(), { message: /training dataloader is empty/ });
  await t.throwsAsync(learner(bunch(3)).fit_one_cycle(1), { message: /dataloader is empty/ });
});

test("a batch_sampler that gives nothing, or not what its length says, is an error", async (t) => {
  const bunch = (batch_sampler: Iterable<number[]>): DataBunch =>
    new DataBunch(new DataLoader<unknown, XY>(samples(3), { batch_sampler }), null, {
      no_check: true,
    });
  await fails(t, bunch([]), /training dataloader is empty/);
  const lies = { length: 3, [Symbol.iterator]: () => [].values() };
  await fails(t, bunch(lies), /the training data gave no batch, though its length is 3/);
});

test("batches that can be read only once are an error in the second epoch", async (t) => {
  const once = (): never => batches(2).values() as never;
  await t.notThrowsAsync(learner({ train_dl: once() }).fit(1, 0.1));
  await fails(t, { train_dl: once() }, /gave no batch.*read only once/, 2);
  const loader = new DataLoader<XY, XY>(samples(4).values(), 2) as never;
  await fails(t, { train_dl: loader }, /the dataset is spent/, 2);
});

test("a Set and a Map's values are batches; what is no iterable is an error", async (t) => {
  await t.notThrowsAsync(learner({ train_dl: new Set(batches(2)) as never }).fit(2, 0.1));
  await fails(t, { train_dl: { length: 2 } as never }, /train_dl should be an iterable of batches/);
});

test("an iterable is trained with, though nobody knows how long it is", async (t) => {
  const all = samples(6);
  const stream = {
    async *[Symbol.asyncIterator]() {
      yield* all;
    },
  };
  const loader = (): DataLoader<unknown, XY> => new DataLoader<unknown, XY>(stream, 2);
  const data = new DataBunch(loader(), loader());
  const learn = learner(data, temporary_folder(t));
  await learn.fit(2, 0.1);
  t.is(learn.recorder.losses.length, 6);
  t.true(Number.isFinite(learn.recorder.val_losses[0]));
  await learn.lr_find({ num_it: 4, stop_div: false });
  t.is(learn.recorder.lrs.length, 4);
  const [outputs] = await learn.get_preds();
  t.deepEqual(outputs.shape, [6, 2]);
  await t.throwsAsync(learn.fit_one_cycle(1), { message: /a 1cycle schedule has to know/ });
  t.throws(() => learn.pred_batch(), { message: /for await/ });
  t.throws(() => DataBunch.create(new Set(all), null), { message: /shuffles the training data/ });
});

test("what is no [x, y] is an error", async (t) => {
  const x = new TensorDataset(torch.randn(4, 4));
  const only_x = new DataBunch(new DataLoader<unknown, XY>(x, 2), null, { no_check: true });
  await fails(t, only_x, /a batch should be \[x, y\].* but it is an array of 1/);
  const rows = new DataLoader<Tensor, XY>(torch.randn(4, 4) as never, 2) as never;
  await fails(t, { train_dl: rows }, /it is a tensor of shape \[2, 4\]/);
});

test("validating and predicting with nothing is an error", async (t) => {
  const none = { length: 1, [Symbol.iterator]: () => [].values() } as never;
  const learn = learner({ train_dl: batches(1) as never, valid_dl: none });
  await t.throwsAsync(learn.validate(), { message: /to validate or predict with gave no batch/ });
  await t.throwsAsync(learn.get_preds(), { message: /to validate or predict with gave no batch/ });
});

test("a DataBunch is made of loaders, and a loader keeps its own collate_fn", (t) => {
  const Bunch = DataBunch as unknown as new (...args: unknown[]) => DataBunch;
  t.throws(() => new Bunch(samples(2), null), {
    instanceOf: TypeError,
    message: /'train_dl' .*must be a DataLoader \(DataBunch\.create makes them/,
  });
  const collate_fn = (given: XY[]): XY => [given[0]?.[0] as Tensor, torch.tensor([7n])];
  const dl = new DataLoader<XY, XY>(samples(2), { batch_size: 2, collate_fn });
  t.is(new DataBunch(dl as never, null).one_batch()[1].item(), 7);
});
