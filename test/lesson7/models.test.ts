/** The six models: what goes in, what comes out, what they keep. */
import test from "ava";
import { type nn, type Tensor, torch } from "torchnode";
import {
  acc4,
  bs,
  count_on,
  generate,
  lesson_data,
  lesson_learner,
  lessons,
  loss4,
  Model0,
  Model1,
  Model2,
  Model3,
  Model4,
  Model5,
  nh,
  nv,
} from "torchnode/lesson7";
import { assert_close } from "../support/assert_close.js";

const device = "cpu";

test.before(() => torch.set_num_threads(1));

function ids(words: number, rows = bs): Tensor {
  return torch.randint(nv, [rows, words]);
}

test("models 0 and 1 predict the word after the last, the others after each word", (t) => {
  t.deepEqual(new Model0()(ids(3)).shape, [bs, nv]);
  t.deepEqual(new Model1()(ids(7)).shape, [bs, nv]);
  for (const model of [new Model2(), ...[Model3, Model4, Model5].map((M) => new M({ device }))]) {
    t.deepEqual(model(ids(20)).shape, [bs, 20, nv]);
  }
});

test("model 0 reads at most three words", (t) => {
  const model = new Model0().eval();
  const x = ids(5);
  assert_close(t, model(x), model(x.at(":", ":3")));
  t.false(torch.equal(model(x), model(x.at(":", ":2"))));
  t.false(torch.equal(model(x.at(":", ":2")), model(x.at(":", ":1"))));
});

test("their layers are made in the lesson's order", (t) => {
  const names = (model: nn.Module): string[] => [...model.named_children()].map(([name]) => name);
  for (const M of [Model0, Model1, Model2])
    t.deepEqual(names(new M()), ["i_h", "h_h", "h_o", "bn"]);
  t.deepEqual(names(new Model3({ device })), ["i_h", "h_h", "h_o", "bn"]);
  t.deepEqual(names(new Model4({ device })), ["i_h", "rnn", "h_o", "bn"]);
  t.is(
    String(new Model5({ device })),
    `Model5(
  (i_h): Embedding(40, 64)
  (rnn): GRU(64, 64, num_layers=2, batch_first=True)
  (h_o): Linear(in_features=64, out_features=40, bias=True)
  (bn): BatchNorm1dFlat(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
)`,
  );
});

test("models 3 to 5 keep their state from batch to batch, outside of autograd and state_dict", (t) => {
  for (const Model of [Model3, Model4, Model5]) {
    const model = new Model({ device });
    t.is(model.h.abs().sum().item(), 0);
    model.eval();
    const x = ids(4);
    const [first, second] = [model(x), model(x)];
    t.false(torch.equal(first, second), Model.name);
    t.false(model.h.requires_grad);
    t.false("h" in model.state_dict());
  }
});

test("a state that goes on gives what one long batch gives", (t) => {
  for (const Model of [Model3, Model4, Model5]) {
    const model = new Model({ device }).eval();
    const x = ids(8);
    const whole = model(x);
    model.h = torch.zeros_like(model.h);
    const parts = torch.cat([model(x.at(":", ":5")), model(x.at(":", "5:"))], 1);
    t.true(torch.allclose(whole, parts, { atol: 1e-5 }), Model.name);
  }
});

test("loss4 and acc4 look at the last word only", (t) => {
  const scores = torch.eye(4);
  const target = torch.tensor([
    [9n, 0n],
    [9n, 1n],
    [9n, 2n],
    [9n, 0n],
  ]);
  t.is(acc4(scores, target).item(), 0.75);
  const loss = loss4(scores, target).item();
  // Three rows have their score of 1 on the target, the last one a 0.
  t.true(Math.abs(loss - (Math.log(Math.E + 3) - 3 / 4)) < 1e-6);
});

test("the weights come from the seed alone", (t) => {
  const { src } = lesson_data();
  const [lesson] = lessons;
  if (lesson === undefined) return t.fail();
  const weights = (seed: number): Tensor => {
    torch.rand(seed);
    const { model } = lesson_learner(lesson, src, { seed, device, silent: true });
    return torch.cat([...model.parameters()].map((p) => p.detach().view(-1)));
  };
  assert_close(t, weights(5), weights(5));
  t.false(torch.equal(weights(5), weights(6)));
});

test("a learner runs the fused optimizer, or on request Python's default one", (t) => {
  const { src } = lesson_data();
  const [lesson] = lessons;
  if (lesson === undefined) return t.fail();
  const fused = (options: { fused?: boolean }): unknown => {
    const learn = lesson_learner(lesson, src, { device, silent: true, ...options });
    learn.create_opt();
    return (learn.opt.opt.param_groups[0] as { fused?: unknown }).fused;
  };
  t.is(fused({}), true);
  t.not(fused({ fused: false }), true);
});

test("generate says words of the vocabulary and leaves the model as it was", (t) => {
  const { vocab } = lesson_data().src.train;
  torch.manual_seed(0);
  const model = new Model5({ device });
  const { h } = model;
  const said = generate(model, vocab, "one , two ,", 5);
  t.is(said.split(" ").length, 5);
  t.true(said.split(" ").every((word) => word in vocab.stoi));
  t.is(model.h, h);
  t.true(model.training);
  t.is(said, generate(model, vocab, "one , two ,", 5));
  t.is(model.h.shape.join(), [2, bs, nh].join());
  t.is(count_on, generate);
});
