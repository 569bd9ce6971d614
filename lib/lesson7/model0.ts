import { BatchNorm1d, Embedding, functional as F, Linear, Module } from "../nn/index.js";
import type { Tensor } from "../torch/index.js";
import { nh, nv } from "./sizes.js";

/**
 * The single fully connected model: three words in, the fourth word out, written out step by step.
 *
 * Input: ids, int64 [batch, 1 to 3]. Output: float [batch, nv].
 */
export class Model0 extends Module {
  i_h = new Embedding(nv, nh); // input to hidden: the green arrow
  h_h = new Linear(nh, nh); //    hidden to hidden: the brown arrow
  h_o = new Linear(nh, nv); //    hidden to output: the blue arrow
  bn = new BatchNorm1d(nh);

  override forward(x: Tensor): Tensor {
    let h = this.bn(F.relu(this.i_h(x.at(":", 0))));
    if (x.size(1) > 1) {
      h = h.add(this.i_h(x.at(":", 1)));
      h = this.bn(F.relu(this.h_h(h)));
    }
    if (x.size(1) > 2) {
      h = h.add(this.i_h(x.at(":", 2)));
      h = this.bn(F.relu(this.h_h(h)));
    }
    return this.h_o(h);
  }
}
