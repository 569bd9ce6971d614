import { F, nn, type Tensor } from "../index.js";
import { nh, nv } from "./sizes.js";

/**
 * Predicts the fourth word from the first three: a fully connected network, written out word by word.
 *
 * Input: ids of shape (rows, up to 3). Output: scores of shape (rows, nv).
 */
export class Model0 extends nn.Module {
  i_h = new nn.Embedding(nv, nh); // green arrow
  h_h = new nn.Linear(nh, nh); // brown arrow
  h_o = new nn.Linear(nh, nv); // blue arrow
  bn = new nn.BatchNorm1d(nh);

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
