import { BatchNorm1dFlat, Embedding, GRU, Linear, Module } from "../nn/index.js";
import { type DeviceLike, type Tensor, torch } from "../torch/index.js";
import { bs, nh, nv } from "./sizes.js";

/**
 * A two-layer GRU: small networks inside decide how much of the old state to keep, so that it learns
 * over longer stretches of text.
 *
 * Input: ids, int64 [bs, words]. Output: float [bs, words, nv].
 */
export class Model5 extends Module {
  i_h = new Embedding(nv, nh);
  rnn = new GRU(nh, nh, 2, { batch_first: true });
  h_o = new Linear(nh, nv);
  bn = new BatchNorm1dFlat(nh);
  h: Tensor;

  constructor(device: DeviceLike = "cpu") {
    super();
    this.h = torch.zeros(2, bs, nh, { device });
  }

  override forward(x: Tensor): Tensor {
    const [res, h] = this.rnn(this.i_h(x), this.h);
    this.h = h.detach();
    return this.h_o(this.bn(res));
  }
}
