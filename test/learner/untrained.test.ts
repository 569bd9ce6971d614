/** Parameters that are not trained: the learner says so, once. */
import test, { type ExecutionContext } from "ava";
import { F, Learner, nn, optim, type Tensor, torch } from "torchnode";
import { temporary_folder } from "../support/folder.js";
import { warnings_of } from "../support/warnings.js";
import { Lines, tiny_data, tiny_learner } from "./tiny.js";

/** The warnings about untrained parameters that are given while `work` runs. */
async function warnings(t: ExecutionContext, work: () => Promise<void>): Promise<string[]> {
  const given = (await warnings_of(t, work)).map(({ message }) => message);
  return given.filter((message) => message.includes("not trained"));
}

function learner(t: ExecutionContext, model: nn.AnyModule): Learner {
  const options = { loss_func: F.cross_entropy, output: new Lines() };
  return new Learner(tiny_data(temporary_folder(t)), model, options);
}

class Hidden extends nn.Module {
  readonly out = new nn.Linear(8, 2);
  readonly #hidden = new nn.Linear(4, 8);

  override forward(x: Tensor): Tensor {
    return this.out(F.relu(this.#hidden(x)));
  }
}

test.serial("a module in a #private field is found by the loss that depends on it", async (t) => {
  const learn = learner(t, new Hidden());
  const said = await warnings(t, async () => {
    await learn.fit(2, 0.01);
    await learn.fit(1, 0.01);
  });
  t.is(said.length, 2);
  t.regex(said.join("\n"), /the loss of Hidden depends on a parameter of shape \[8, 4\]/);
  t.regex(
    said.join("\n"),
    /of shape \[8\] .*The model's parameters\(\) do not have it.*#private field/,
  );
});

class InArray extends nn.Module {
  readonly layers = [new nn.Linear(4, 2, false)];

  override forward(x: Tensor): Tensor {
    return this.layers.reduce((h, layer) => layer(h), x).add(this.scale);
  }

  readonly scale = new nn.Parameter(torch.zeros(2));
}

test.serial("so is one in an array, in lr_find as well", async (t) => {
  const learn = learner(t, new InArray());
  const said = await warnings(t, () => learn.lr_find({ num_it: 3 }));
  t.is(said.length, 1);
  t.regex(said[0] ?? "", /shape \[2, 4\]/);
});

test.serial("a parameter that came after the optimizer is called by its name", async (t) => {
  const model = new nn.Sequential(new nn.Linear(4, 2));
  const learn = learner(t, model);
  await learn.fit(1, 0.01);
  model.append(new nn.Linear(2, 2, false));
  const said = await warnings(t, () => learn.fit(1, 0.01));
  t.is(said.length, 1);
  t.regex(
    said[0] ?? "",
    /the parameter '1\.weight' of shape \[2, 2\] .*when the model is complete/,
  );
});

test.serial(
  "nothing is said of what is trained, frozen, unused, or part of the batch",
  async (t) => {
    class Unused extends nn.Module {
      readonly out = new nn.Linear(4, 2);
      readonly never = new nn.Linear(4, 2);

      override forward(x: Tensor): Tensor {
        return this.out(x);
      }
    }
    const said = await warnings(t, async () => {
      await learner(t, new Unused()).fit(1, 0.01);
      const { learn } = tiny_learner(t, { opt_func: optim.SGD });
      learn.split((model) => [...model.children()].slice(2));
      learn.freeze();
      await learn.fit_one_cycle(1, 0.01);
      const with_gradient = tiny_learner(t).learn;
      const { train_dl } = with_gradient.data as ReturnType<typeof tiny_data>;
      train_dl.add_tfm(([x, y]) => [x.requires_grad_(), y]);
      await with_gradient.fit(1, 0.01);
    });
    t.deepEqual(said, []);
  },
);
