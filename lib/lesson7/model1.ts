import { F, nn, type Tensor, torch } from "../index.js";
import { nh, nv } from "./sizes.js";

/**
 * The same network as {@link Model0}, as a loop: it takes any number of words.
 *
 * Input: ids of shape (rows, words). Output: scores of shape (rows, nv) for the word after the last.
 */
export class Model1 extends nn.Module {
  i_h = new nn.Embedding(nv, nh); // green arrow
  h_h = new nn.Linear(nh, nh); // brown arrow
  h_o = new nn.Linear(nh, nv); // blue arrow
  bn = new nn.BatchNorm1d(nh);

  override forward(x: Tensor): Tensor {
    let h = torch.zeros(x.size(0), nh, { device: x.device });
    for (let i = 0; i < x.size(1); i++) {
      h = h.add(this.i_h(x.at(":", i)));
      h = this.bn(F.relu(this.h_h(h)));
    }
    return this.h_o(h);
  }
}
