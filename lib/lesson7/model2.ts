import { F, nn, type Tensor, torch } from "../index.js";
import { nh, nv } from "./sizes.js";

/**
 * Predicts after every word, not only after the last.
 *
 * Input: ids of shape (rows, words). Output: scores of shape (rows, words, nv).
 */
export class Model2 extends nn.Module {
  i_h = new nn.Embedding(nv, nh);
  h_h = new nn.Linear(nh, nh);
  h_o = new nn.Linear(nh, nv);
  bn = new nn.BatchNorm1d(nh);

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
