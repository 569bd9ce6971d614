/** Layer groups: splitting, freezing and learning rates over them. */
import test from "ava";
import { nn, type Tensor } from "torchnode";
import { flatten_model, slice, split_model, split_no_wd_params } from "torchnode/learner";
import { assert_close } from "../support/assert_close.js";
import { tiny_learner, tiny_model } from "./tiny.js";

class Recurrent extends nn.Module {
  i_h = new nn.Embedding(10, 4);
  rnn = new nn.GRU(4, 4, 2, { batch_first: true });
  h_o = new nn.Linear(4, 10);
  bn = new nn.BatchNorm1d(4);
  override forward(x: Tensor): Tensor {
    return this.h_o(this.bn(this.rnn(this.i_h(x))[0].at(":", -1)));
  }
}

test("a model's layers are its innermost modules, in order of registration", (t) => {
  const model = new nn.Sequential(
    new nn.Sequential(new nn.Linear(2, 2), new nn.ReLU()),
    new nn.Linear(2, 1),
  );
  const inner = model[0] as nn.Sequential;
  t.deepEqual(flatten_model(model), [inner[0], inner[1], model[1]] as never);
  const layer = new nn.Linear(2, 2);
  t.deepEqual(flatten_model(layer), [layer] as never);
});

test("a parameter beside modules is a layer of its own", (t) => {
  class Scaled extends nn.Module {
    layer = new nn.Linear(2, 2);
    scale = new nn.Parameter(this.layer.weight.detach().clone());
  }
  const model = new Scaled();
  const layers = flatten_model(model);
  t.is(layers.length, 2);
  t.is([...(layers[1]?.parameters() ?? [])][0], model.scale);
});

test("splitting at modules: the first group begins with the first layer in any case", (t) => {
  const model = new Recurrent();
  const sizes = (groups: nn.Sequential[]): number[] => groups.map(({ length }) => length);
  t.deepEqual(sizes(split_model(model, [model.rnn, model.h_o])), [1, 1, 2]);
  t.deepEqual(sizes(split_model(model, [model.bn])), [3, 1]);
  t.deepEqual(
    sizes(
      split_model(model, [
        [model.i_h, model.rnn],
        [model.h_o, model.bn],
      ]),
    ),
    [2, 2],
  );
  t.throws(() => split_model(model, [new nn.Linear(1, 1)]), { message: /the model has no layer/ });
});

test("parameters of recurrent layers and embeddings stay together, biases of linear layers do not", (t) => {
  const groups = split_no_wd_params([
    new nn.Sequential(...(flatten_model(new Recurrent()) as never[])),
  ]);
  t.deepEqual(
    groups.map(({ length }) => length),
    [10, 3],
  );
});

test("freezing leaves the last group, and batch norms", (t) => {
  const { learn } = tiny_learner(t);
  learn.split((model) => [model[2] as nn.Linear]);
  learn.freeze();
  const trainable = [...learn.model.named_parameters()]
    .filter(([, p]) => p.requires_grad)
    .map(([name]) => name);
  t.deepEqual(trainable, ["1.weight", "1.bias", "2.weight", "2.bias"]);
  t.deepEqual(
    learn.opt.param_groups.map(({ params }) => params.length),
    [0, 2, 1, 1],
  );
  learn.unfreeze();
  t.deepEqual(
    learn.opt.param_groups.map(({ params }) => params.length),
    [1, 3, 1, 1],
  );
});

test("with train_bn false, batch norms freeze as well", (t) => {
  const { learn } = tiny_learner(t, { train_bn: false });
  learn.split([learn.model[2] as nn.Linear]).freeze();
  t.deepEqual(
    learn.opt.param_groups.map(({ params }) => params.length),
    [0, 0, 1, 1],
  );
});

test("a frozen group trains on in what is left of it", async (t) => {
  const { learn } = tiny_learner(t);
  learn.split([learn.model[2] as nn.Linear]).freeze();
  const frozen = (learn.model[0] as nn.Linear).weight.detach().clone();
  const start = (learn.model[2] as nn.Linear).weight.detach().clone();
  await learn.fit(1, slice(1e-2));
  assert_close(t, (learn.model[0] as nn.Linear).weight, frozen);
  t.false((learn.model[2] as nn.Linear).weight.equal(start));
});

test("one group cannot be frozen", (t) => {
  const { learn } = tiny_learner(t);
  t.throws(() => learn.freeze(), { message: /only one layer group/ });
});

test("slices spread over the layer groups", (t) => {
  const { learn } = tiny_learner(t);
  t.deepEqual(learn.lr_range(slice(3e-3)), [3e-3]);
  t.throws(() => learn.lr_range(slice(1e-4, 1e-2)), { message: /only one: split the model/ });
  learn.split([learn.model[1] as nn.BatchNorm1d, learn.model[2] as nn.Linear]);
  t.deepEqual(learn.lr_range(slice(3e-3)), [3e-3 / 10, 3e-3 / 10, 3e-3]);
  t.deepEqual(learn.lr_range(slice(1e-4, 1e-2)), [1e-4, 1e-3, 1e-2]);
  t.is(learn.lr_range(0.1), 0.1);
  t.deepEqual(learn.lr_range([1, 2, 3]), [1, 2, 3]);
  t.is(String(slice(3e-3)), "slice(None, 0.003, None)");
});

test("each layer group trains at its own learning rate", async (t) => {
  const { learn } = tiny_learner(t, { wd: 0 });
  learn.split([learn.model[2] as nn.Linear]);
  const start = tiny_model().state_dict();
  await learn.fit(1, [0, 1e-2]);
  assert_close(t, (learn.model[0] as nn.Linear).weight, start["0.weight"] as Tensor);
  t.false((learn.model[2] as nn.Linear).weight.equal(start["2.weight"] as Tensor));
});

test("splitting after a fit needs a new optimizer", async (t) => {
  const { learn } = tiny_learner(t);
  await learn.fit(1, 1e-3);
  learn.split([learn.model[2] as nn.Linear]);
  await t.throwsAsync(learn.fit(1, slice(1e-4, 1e-3)), { message: "List len mismatch (2 vs 1)" });
  learn.unfreeze();
  await t.notThrowsAsync(learn.fit(1, slice(1e-4, 1e-3)));
});
