/**
 * The uses that the types of modules and optimizers let through, and those that they refuse. It is
 * compiled and never run: `tsc` fails if a right use is refused, or if a line marked as an error is
 * none.
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

class Scaled extends nn.Linear {
  override forward(input: Tensor): Tensor {
    return super.forward(input).mul(2);
  }
}

class Residual extends nn.Sequential {
  override forward(input: Tensor): Tensor {
    return super.forward({ input }).add(input);
  }
}

class OwnLoss extends nn.MSELoss {
  override forward(input: Tensor, target: Tensor): Tensor {
    return super.forward(input, { target });
  }
}

declare function run(module: nn.Module, input: Tensor): Tensor;
declare function loss_of(loss: (input: Tensor, target: Tensor) => Tensor): Tensor;

export function calls_by_name(): void {
  for (const layer of [new nn.Linear(1, 2), new nn.ReLU(), new nn.Embedding(3, 2)]) {
    const y = layer({ input: x });
    same<typeof y, Tensor>(true);
    run(layer, x);
  }
  run(new Scaled(1, 2), x);
  run(new Residual(new nn.Linear(2, 2)), x);
  run(new nn.Identity(), x);
  run(new nn.BatchNorm1dFlat(3), x);
  // @ts-expect-error: a GRU returns two tensors
  run(new nn.GRU(1, 2), x);
  // @ts-expect-error: what a module calls its input, only its author knows
  new Net()({ input: x });
  loss_of(new nn.MSELoss());
  loss_of(new OwnLoss());
  loss_of(new nn.CrossEntropyFlat());
  loss_of(new nn.LabelSmoothingCrossEntropy());
  const modules: nn.Module[] = [new nn.Linear(1, 2), new nn.Sequential(new nn.ReLU()), new Net()];
  new nn.ModuleList(modules).at(0)(x);
  const text: string = new nn.Identity()({ input: "text" });
  const [, [h]] = new nn.LSTM(3, 4)({ input: x, hx: [x, text === "" ? x : x] });
  same<typeof h, Tensor>(true);
  const [packed] = new nn.RNN(3, 4)(nn.utils.rnn.pack_sequence([x]), { hx: null });
  same<typeof packed, nn.utils.rnn.PackedSequence>(true);
  const pairs = new nn.Sequential<(pair: [Tensor, number]) => number>();
  const counted = pairs({ input: [x, 1] });
  same<typeof counted, number>(true);
  // @ts-expect-error: the input is a pair
  pairs({ input: x });
}

export function hooks(): void {
  new nn.Linear(1, 2).register_forward_pre_hook((module, [input]) => {
    same<typeof module, nn.Linear>(true);
    same<typeof input, Tensor>(true);
    return [input];
  });
  new nn.MSELoss().register_forward_hook((_, [input, target], output) => {
    same<typeof target, Tensor>(true);
    return output.add(input);
  });
  new nn.LSTM(1, 2).register_forward_hook((_, [input, hx], [output, state]) => {
    same<typeof hx, nn.LSTMState | null | undefined>(true);
    return [output.add(input), state];
  });
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
