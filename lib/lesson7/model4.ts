import { BatchNorm1dFlat, Embedding, Linear, Module, RNN } from "../nn/index.js";
import { type DeviceLike, type Tensor, torch } from "../torch/index.js";
import { bs, nh, nv } from "./sizes.js";

/**
 * The same idea as {@link Model3} with `nn.RNN`, as one would write it in practice.
 *
 * Input: ids, int64 [bs, words]. Output: float [bs, words, nv].
 */
export class Model4 extends Module {
  i_h = new Embedding(nv, nh);
  rnn = new RNN(nh, nh, { batch_first: true });
  h_o = new Linear(nh, nv);
  bn = new BatchNorm1dFlat(nh);
  h: Tensor;

  constructor(device: DeviceLike = "cpu") {
    super();
    this.h = torch.zeros(1, bs, nh, { device });
  }

  override forward(x: Tensor): Tensor {
    const [res, h] = this.rnn(this.i_h(x), this.h);
    this.h = h.detach();
    return this.h_o(this.bn(res));
  }
}
