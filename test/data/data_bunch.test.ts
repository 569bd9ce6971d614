/** DataBunch: the data that a Learner trains and validates with. */
import test from "ava";
import {
  DataBunch,
  DatasetType,
  type DeviceDataLoader,
  default_device,
  type Samples,
  type Tensor,
  TensorDataset,
  to_device,
  torch,
  type XY,
} from "torchnode";

function dataset(n: number, from = 0): TensorDataset {
  const x = torch
    .arange(from, from + n)
    .view(n, 1)
    .float();
  return new TensorDataset(x, x.mul(2).view(n));
}

test("training data is shuffled in full batches, validation data in order and whole", (t) => {
  torch.manual_seed(0);
  const data = DataBunch.create(dataset(10), dataset(5, 100), { bs: 4, device: "cpu" });
  t.is(data.train_dl.length, 2);
  t.is(data.valid_dl.length, 2);
  const train = [...data.train_dl].flatMap(([x]) => x.view(-1).tolist<number[]>());
  t.is(new Set(train).size, 8);
  t.notDeepEqual(
    train,
    train.toSorted((a, b) => a - b),
  );
  const valid = [...data.valid_dl].map(([x]) => x.view(-1).tolist());
  t.deepEqual(valid, [[100, 101, 102, 103], [104]]);
  for (const [x, y] of data.train_dl) t.deepEqual(y.tolist(), x.mul(2).view(-1).tolist());
});

test("its parts are found by fastai's names", (t) => {
  const [train, valid, extra] = [dataset(8), dataset(4), dataset(2)];
  const data = DataBunch.create(train, valid, {
    bs: 4,
    test_ds: extra,
    path: "models",
    device: "cpu",
  });
  t.is(data.train_ds, train);
  t.is(data.valid_ds, valid);
  t.is(data.test_ds, extra);
  t.is(data.path, "models");
  t.is(String(data.device), "cpu");
  t.is(data.batch_size, 4);
  t.false(data.empty_val);
  t.is(data.dl(), data.valid_dl);
  t.is(data.dl(DatasetType.Train), data.train_dl);
  t.is(data.dl(DatasetType.Test).length, 1);
  t.is(data.dl(DatasetType.Fix).dataset, train);
  t.is(data.dl(DatasetType.Single).batch_size, 1);
  t.is(data.dls.length, 5);
});

test("the fix loader has all the training data in its own order", (t) => {
  const data = DataBunch.create(dataset(5), dataset(4), { bs: 4, device: "cpu" });
  const read = [...data.fix_dl].map(([x]) => x.view(-1).tolist());
  t.deepEqual(read, [[0, 1, 2, 3], [4]]);
});

test("one_batch gives the first batch of a pass, outside of autograd", (t) => {
  const data = DataBunch.create(dataset(8), dataset(4), { bs: 4, device: "cpu" });
  t.deepEqual(data.one_batch(DatasetType.Valid)[0].view(-1).tolist(), [0, 1, 2, 3]);
  t.deepEqual(data.one_batch({ ds_type: DatasetType.Valid })[1].tolist(), [0, 2, 4, 6]);
  data.train_dl.add_tfm(([x, y]) => [x.requires_grad_(), y]);
  t.false(data.one_batch()[0].requires_grad);
  t.true(data.one_batch({ detach: false })[0].requires_grad);
});

test("transforms change each batch, one after the other", (t) => {
  const dl_tfms = [([x, y]: XY): XY => [x.add(1), y]];
  const data = DataBunch.create(dataset(4), dataset(4), { bs: 4, dl_tfms, device: "cpu" });
  const first = (dl: DeviceDataLoader): unknown => [...dl][0]?.[0].view(-1).tolist();
  t.deepEqual(first(data.valid_dl), [1, 2, 3, 4]);
  const times_ten = ([x, y]: XY): XY => [x.mul(10), y];
  data.valid_dl.add_tfm(times_ten);
  t.deepEqual(first(data.valid_dl), [10, 20, 30, 40]);
  data.valid_dl.remove_tfm(times_ten);
  t.deepEqual(first(data.valid_dl), [1, 2, 3, 4]);
});

test("the batch size can be changed", (t) => {
  const data = DataBunch.create(dataset(8), dataset(8), { bs: 4, device: "cpu" });
  data.batch_size = 2;
  t.deepEqual([data.train_dl.length, data.valid_dl.length], [4, 4]);
});

test("without validation data it says so", (t) => {
  const data = DataBunch.create(dataset(4), null, { bs: 2, device: "cpu" });
  t.true(data.empty_val);
  t.throws(() => data.valid_dl, { message: "this DataBunch has no valid data" });
  t.throws(() => data.dl(DatasetType.Test), { message: /no test data/ });
  t.regex(String(data), /Valid: None/);
});

test("training data shorter than a batch is an error that names both lengths", (t) => {
  const short = (samples: Samples) => () =>
    DataBunch.create(samples, dataset(4), { device: "cpu" });
  t.throws(short(dataset(3)), { instanceOf: RangeError, message: /has 3 samples, and a batch 64/ });
  t.throws(short([]), { message: /has 0 samples/ });
  t.notThrows(() => DataBunch.create(dataset(3), dataset(4), { device: "cpu", no_check: true }));
});

test("to_device leaves alone what is there", (t) => {
  const x = torch.ones(2);
  const batch = to_device([x, { y: x, name: "x" }], "cpu") as [Tensor, { y: Tensor }];
  t.is(batch[0], x);
  t.is(batch[1].y, x);
  t.is(to_device(x, "meta").device.type, "meta");
});

test("the default device is the GPU where there is one", (t) => {
  t.is(default_device().type, torch.cuda.is_available() ? "cuda" : "cpu");
});
