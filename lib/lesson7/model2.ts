import { BatchNorm1d, Embedding, functional as F, Linear, Module } from "../nn/index.js";
import { type Tensor, torch } from "../torch/index.js";
import { nh, nv } from "./sizes.js";

/**
 * The multi fully connected model: after every word it predicts the one that comes next.
 *
 * Input: ids, int64 [batch, words]. Output: float [batch, words, nv].
 */
export class Model2 extends Module {
  i_h = new Embedding(nv, nh);
  h_h = new Linear(nh, nh);
  h_o = new Linear(nh, nv);
  bn = new BatchNorm1d(nh);

  override forward(x: Tensor): Tensor {
    let h = torch.zeros(x.size(0), nh, { device: x.device });
    const res: Tensor[] = [];
    for (let i = 0; i < x.size(1); i++) {
      h = h.add(this.i_h(x.at(":", i)));
      h = F.relu(this.h_h(h));
      res.push(this.h_o(this.bn(h)));
    }
    return torch.stack(res, 1);
  }
}
