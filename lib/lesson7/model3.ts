import { type DeviceLike, default_device, F, nn, type Tensor, torch } from "../index.js";
import { bs, nh, nv } from "./sizes.js";

/**
 * Keeps its hidden state from one batch to the next, so that it knows what came before.
 *
 * Input: ids of shape (bs, words). Output: scores of shape (bs, words, nv).
 */
export class Model3 extends nn.Module {
  i_h = new nn.Embedding(nv, nh);
  h_h = new nn.Linear(nh, nh);
  h_o = new nn.Linear(nh, nv);
  bn = new nn.BatchNorm1d(nh);
  h: Tensor;

  /** @param options `device`: where the hidden state is. Default: the GPU if there is one. */
  constructor({ device = default_device() }: { device?: DeviceLike } = {}) {
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
