import { type DeviceLike, default_device, nn, type Tensor, torch } from "../index.js";
import { bs, nh, nv } from "./sizes.js";

/**
 * {@link Model3} with PyTorch's RNN in place of the loop.
 *
 * Input: ids of shape (bs, words). Output: scores of shape (bs, words, nv).
 */
export class Model4 extends nn.Module {
  i_h = new nn.Embedding(nv, nh);
  rnn = new nn.RNN(nh, nh, { batch_first: true });
  h_o = new nn.Linear(nh, nv);
  bn = new nn.BatchNorm1dFlat(nh);
  h: Tensor;

  /** @param options `device`: where the hidden state is. Default: the GPU if there is one. */
  constructor({ device = default_device() }: { device?: DeviceLike } = {}) {
    super();
    this.h = torch.zeros(1, bs, nh, { device });
  }

  override forward(x: Tensor): Tensor {
    const [res, h] = this.rnn(this.i_h(x), this.h);
    this.h = h.detach();
    return this.h_o(this.bn(res));
  }
}
