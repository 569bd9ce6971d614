/** A user's project: the lesson's first model, trained for an epoch with the installed package. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  F,
  ItemLists,
  Learner,
  nn,
  optim,
  type Tensor,
  TextList,
  torch,
  URLs,
  untar_data,
} from "torchnode";

const bs = 64;
const nh = 64;
const path = untar_data(URLs.HUMAN_NUMBERS);
const read = (name: string): string[] => [
  readFileSync(join(path, name), "utf8").trimEnd().split("\n").join(", "),
];
const train = new TextList(read("train.txt"), { path });
const valid = new TextList(read("valid.txt"), { path });
const data = new ItemLists({ path, train, valid }).label_for_lm().databunch({ bs, bptt: 3 });
const nv = data.valid_ds.vocab.itos.length;

class Model0 extends nn.Module {
  i_h = new nn.Embedding(nv, nh);
  h_h = new nn.Linear(nh, nh);
  h_o = new nn.Linear(nh, nv);
  bn = new nn.BatchNorm1d(nh);

  override forward(x: Tensor): Tensor {
    let h = this.bn(F.relu(this.h_h(this.i_h(x.at(":", 0)))));
    for (const i of [1, 2]) {
      h = h.add(this.i_h(x.at(":", i)));
      h = this.bn(F.relu(this.h_h(h)));
    }
    return this.h_o(h);
  }
}

torch.manual_seed(42);
const learn = new Learner(data, new Model0(), {
  loss_func: (input: Tensor, target: Tensor) => F.cross_entropy(input, target.at(":", -1)),
});
await learn.fit_one_cycle(1, 1e-3);

const loss = learn.recorder.losses.at(-1);
const guess = Math.log(nv);
if (loss === undefined || !(loss < guess)) {
  throw new Error(`the loss is ${loss}, no better than a guess (${guess})`);
}

// An optimizer of one's own over a layer of one's own.
const layer = new nn.Linear(2, 1);
const adam = new optim.Adam(layer.parameters(), { lr: 0.1 });
layer(torch.ones(4, 2)).pow(2).sum().backward();
adam.step();
console.log(`trained: ${loss.toFixed(3)}`);
