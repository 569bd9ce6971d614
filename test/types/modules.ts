/**
 * What the types of modules and optimizers let through and what they refuse. It is compiled and
 * never run: `tsc` fails where a right use is refused, and where a line marked as an error is none.
 */
import { nn, optim, type Tensor, torch } from "torchnode";

declare const x: Tensor;

/** Compiles where the two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

class Net extends nn.Module {
  hidden = new nn.Linear(4, 8, { bias: false });
  rnn = new nn.GRU(8, 8, 2, { batch_first: true });
  layers = new nn.ModuleList([new nn.Linear(8, 8), new nn.Linear(8, 8)]);
  scale = new nn.Parameter(torch.ones(8));

  override forward(input: Tensor): Tensor {
    const [output, state] = this.rnn(this.hidden(input));
    same<typeof output, Tensor>(true);
    same<typeof state, Tensor>(true);
    let y = output;
    for (const layer of this.layers) y = layer(y);
    return y.mul(this.scale);
  }
}

class TwoInputs extends nn.Module<(a: Tensor, n?: number) => [Tensor, number]> {
  override forward(a: Tensor, n = 1): [Tensor, number] {
    return [a, n];
  }
}

export function calls(): void {
  const net = new Net();
  const y = net(x);
  same<typeof y, Tensor>(true);
  // @ts-expect-error: forward takes a tensor
  net(3);
  // @ts-expect-error: and one only
  net(x, x);
  const [a, n] = new TwoInputs()(x);
  same<typeof a, Tensor>(true);
  same<typeof n, number>(true);
  new TwoInputs()(x, 3);
  // @ts-expect-error: the second argument is a number
  new TwoInputs()(x, "3");
}

export function layers(): void {
  const [output, [h, c]] = new nn.LSTM(3, 4, { num_layers: 2, proj_size: 2 })(x);
  same<typeof output, Tensor>(true);
  same<typeof h, typeof c>(true);
  const packed = nn.utils.rnn.pack_sequence([x, x]);
  const [still_packed] = new nn.GRU(3, 4)(packed);
  same<typeof still_packed, nn.utils.rnn.PackedSequence>(true);
  new nn.Sequential(new nn.Linear(1, 2), new nn.ReLU(), new Net(), new nn.Dropout(0.1))(x);
  new nn.CrossEntropyLoss({ reduction: "sum" })(x, x).backward();
  // @ts-expect-error: there is no such reduction
  new nn.CrossEntropyLoss({ reduction: "average" });
  // @ts-expect-error: a Linear has two sizes
  new nn.Linear(3);
  // @ts-expect-error: and no option of that name
  new nn.Linear(3, 4, { biases: true });
  const layer = new nn.Linear(3, 4);
  // @ts-expect-error: a plain tensor is no Parameter
  layer.weight = x;
  layer.bias = null;
}

export function hooks(): void {
  const handle = new Net().register_forward_hook((module, [input], output) => {
    same<typeof module, Net>(true);
    same<typeof input, Tensor>(true);
    return output.add(input);
  });
  handle.remove();
}

export function optimizers(): void {
  const net = new Net();
  const adam = new optim.Adam(net.parameters(), { lr: 1e-3, betas: [0.9, 0.99], fused: true });
  const [group] = adam.param_groups;
  if (group !== undefined) group.betas = [0.8, group.betas[1]];
  new optim.SGD([{ params: net.hidden.parameters(), lr: 0.1 }, { params: [net.scale] }]);
  new optim.lr_scheduler.OneCycleLR(adam, 1e-2, { total_steps: 10 }).step();
  const loss = adam.step(() => x.sum());
  same<typeof loss, Tensor>(true);
  // @ts-expect-error: Adam has no momentum
  new optim.Adam(net.parameters(), { momentum: 0.9 });
  // @ts-expect-error: RMSprop has no fused kernels
  new optim.RMSprop(net.parameters(), { fused: true });
  // @ts-expect-error: numbers are not trained
  new optim.SGD([1, 2, 3]);
}
