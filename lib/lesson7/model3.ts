import { BatchNorm1d, Embedding, functional as F, Linear, Module } from "../nn/index.js";
import { type DeviceLike, type Tensor, torch } from "../torch/index.js";
import { bs, nh, nv } from "./sizes.js";

/**
 * It maintains state: the hidden state of one batch is where the next one begins, since its rows go
 * on with the text. Only the values are kept, so backpropagation ends at the batch's beginning.
 *
 * Input: ids, int64 [bs, words]. Output: float [bs, words, nv].
 */
export class Model3 extends Module {
  i_h = new Embedding(nv, nh);
  h_h = new Linear(nh, nh);
  h_o = new Linear(nh, nv);
  bn = new BatchNorm1d(nh);
  h: Tensor;

  constructor(device: DeviceLike = "cpu") {
    super();
    this.h = torch.zeros(bs, nh, { device });
  }

  override forward(x: Tensor): Tensor {
    const res: Tensor[] = [];
    let h = this.h;
    for (let i = 0; i < x.size(1); i++) {
      h = h.add(this.i_h(x.at(":", i)));
      h = F.relu(this.h_h(h));
      res.push(this.bn(h));
    }
    this.h = h.detach();
    return this.h_o(torch.stack(res, 1));
  }
}
