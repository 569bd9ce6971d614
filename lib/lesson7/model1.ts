import { BatchNorm1d, Embedding, functional as F, Linear, Module } from "../nn/index.js";
import { type Tensor, torch } from "../torch/index.js";
import { nh, nv } from "./sizes.js";

/**
 * The same as {@link Model0} with a loop: any number of words in, the next word out.
 *
 * Input: ids, int64 [batch, words]. Output: float [batch, nv].
 */
export class Model1 extends Module {
  i_h = new Embedding(nv, nh); // input to hidden: the green arrow
  h_h = new Linear(nh, nh); //    hidden to hidden: the brown arrow
  h_o = new Linear(nh, nv); //    hidden to output: the blue arrow
  bn = new BatchNorm1d(nh);

  override forward(x: Tensor): Tensor {
    let h = torch.zeros(x.size(0), nh, { device: x.device });
    for (let i = 0; i < x.size(1); i++) {
      h = h.add(this.i_h(x.at(":", i)));
      h = this.bn(F.relu(this.h_h(h)));
    }
    return this.h_o(h);
  }
}
