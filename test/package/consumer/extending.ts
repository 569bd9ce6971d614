/** Classes of one's own: functions with gradients, optimizers, schedules, modules, callbacks. */
import {
  accuracy,
  Callback,
  DataBunch,
  type EpochEndState,
  F,
  type FunctionCtx,
  Learner,
  LearnerCallback,
  type LossState,
  nn,
  optim,
  type Tensor,
  TensorDataset,
  torch,
} from "torchnode";

type Ctx = FunctionCtx<[input: Tensor, bias: Tensor | null]>;

/** ReLU with a bias that may be missing. */
class BiasedReLU extends torch.autograd.Function {
  static forward(ctx: Ctx, input: Tensor, bias: Tensor | null): Tensor {
    ctx.save_for_backward(input, bias);
    return (bias === null ? input : input.add(bias)).relu();
  }

  static backward(ctx: Ctx, grad: Tensor): [Tensor, Tensor | null] {
    const [input, bias] = ctx.saved_tensors;
    const through = grad.mul((bias === null ? input : input.add(bias)).gt(0));
    return [through, bias === null ? null : through.sum_to_size(bias.shape)];
  }
}

/** Signs of the momentum. */
class Lion extends optim.Optimizer<{ lr: number; beta: number }> {
  constructor(
    params: optim.OptimizerParams<{ lr: number; beta: number }>,
    { lr = 1e-3, beta = 0.9 } = {},
  ) {
    super(params, { lr, beta });
  }

  override step(): undefined {
    torch.no_grad(() => {
      for (const { params, lr, beta } of this.param_groups) {
        for (const p of params) {
          if (p.grad === null) continue;
          const state = this.state.get(p);
          state["momentum"] ??= torch.zeros_like(p);
          const momentum: Tensor = state["momentum"];
          momentum.mul_(beta).add_(p.grad, { alpha: 1 - beta });
          p.add_(momentum.sign(), { alpha: -lr });
        }
      }
    });
  }
}

/** An optimizer that does not name the types of its options. */
class Plain extends optim.Optimizer {
  constructor(params: optim.OptimizerParams) {
    super(params, { lr: 0.1, sign: -1 });
  }
}

class Halving extends optim.lr_scheduler.LRScheduler {
  constructor(optimizer: optim.Optimizer) {
    super(optimizer);
    this.start();
  }

  override get_lr(): number[] {
    return this.base_lrs.map((lr) => lr * 0.5 ** this.last_epoch);
  }
}

/** A forward of several arguments. */
class Mixture extends nn.Module<(a: Tensor, b: Tensor, share?: number) => Tensor> {
  override forward(a: Tensor, b: Tensor, share = 0.5): Tensor {
    return a.mul(share).add(b.mul(1 - share));
  }
}

/** Its forward is not known to callers. */
class Anything extends nn.Module<any> {
  override forward(a: Tensor, options: { scale: number }): { scaled: Tensor } {
    return { scaled: a.mul(options.scale) };
  }
}

const optimizers = (layer: nn.Linear): optim.Optimizer[] => [
  new optim.SGD(layer.parameters(), { lr: 0.1 }),
  new optim.Adam(layer.parameters()),
  new optim.AdamW(layer.parameters()),
  new optim.RMSprop(layer.parameters()),
  new optim.Adagrad(layer.parameters()),
  new Lion(layer.parameters()),
  new Plain(layer.parameters()),
];

const modules = (): nn.Module<any>[] => [
  new nn.Linear(1, 2),
  new nn.Embedding(3, 4),
  new nn.LSTM(1, 2),
  new nn.GRU(1, 2),
  new nn.LSTMCell(1, 2),
  new nn.Bilinear(1, 2, 3),
  new nn.Sequential(new nn.Linear(1, 2), new nn.ReLU()),
  new nn.Sequential(new nn.LSTM(1, 2), new Mixture()),
  new nn.ModuleList([new nn.Linear(1, 2), new nn.LSTM(1, 2)]),
  new nn.ModuleDict({ mixture: new Mixture() }),
  new nn.CrossEntropyLoss(),
  new nn.Identity(),
  new Mixture(),
  new Anything(),
];

/** The number of groups of any optimizer. */
const groups_of = (optimizer: optim.Optimizer): number => optimizer.param_groups.length;
/** The number of modules that a module holds, of any kind. */
const modules_of = (module: nn.Module<any>): number => [...module.modules()].length;

export function counts(): { groups: number; modules: number } {
  const layer = new nn.Linear(2, 2);
  const groups = optimizers(layer).map(groups_of);
  // Single ones as well, with their own types.
  groups.push(groups_of(new optim.SGD(layer.parameters())), groups_of(new Lion([layer.weight])));
  modules_of(new nn.LSTM(1, 2));
  modules_of(new Mixture());
  const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
  return { groups: sum(groups), modules: sum(modules().map(modules_of)) };
}

export function gradients(): number[] {
  const x = torch.tensor([-1, 0.5, 2], { dtype: torch.float32, requires_grad: true });
  BiasedReLU.apply(x, torch.tensor([0.25]))
    .sum()
    .backward();
  return x.grad?.tolist<number[]>() ?? [];
}

export function rates(): number[] {
  const layer = new nn.Linear(1, 1);
  const lion = new Lion(layer.parameters(), { lr: 1 });
  const schedule = new Halving(lion);
  const [first] = schedule.get_last_lr();
  layer(torch.ones(1, 1)).sum().backward();
  lion.step();
  schedule.step();
  const mixed = new Mixture()(torch.zeros(1), torch.ones(1), 0.25).item();
  const { scaled } = new Anything()(torch.ones(1), { scale: 3 });
  return [first ?? 0, ...schedule.get_last_lr(), mixed, scaled.item()];
}

/** Elements of other kinds, by the type that the program gives them. */
export function elements(): unknown[] {
  const large = torch.tensor([2n ** 60n]).item<bigint>();
  const all: boolean = torch.tensor([true, true]).all().item();
  const rows = torch.tensor([[1, 2]]).tolist<number[][]>();
  const floats: Float32Array = torch.zeros(2).typed_array();
  const doubled = torch.ones(2).apply_((element) => element * 2);
  return [large + 1n, all, rows[0]?.[1], floats.length, doubled.sum().item() + 1];
}

class StopAtNaN extends Callback {
  override on_batch_end({ train, last_loss }: LossState) {
    return train && Number.isNaN(last_loss.item())
      ? { stop_epoch: true, stop_training: true }
      : undefined;
  }
}

class Log extends LearnerCallback {
  readonly losses: number[] = [];

  override on_epoch_end({ last_metrics: [loss] }: EpochEndState): void {
    this.losses.push(loss ?? Number.NaN);
  }
}

/** A Learner with a metric, callbacks and a loss; returns the losses of its epochs. */
export async function learn(): Promise<number[]> {
  torch.manual_seed(2);
  const xs = torch.randn(64, 4);
  const ys = xs.sum(1).gt(0).long();
  const dataset = new TensorDataset(xs, ys);
  const [x0, y0] = dataset.get(0);
  const data = DataBunch.create(dataset, dataset, { bs: 16 });
  const model = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 2));
  const learner = new Learner(data, model, {
    loss_func: F.cross_entropy,
    metrics: [
      accuracy,
      function certainty(output: Tensor) {
        return output.softmax(-1).amax(-1).mean();
      },
    ],
    callbacks: new StopAtNaN(),
    silent: true,
  });
  const log = new Log(learner);
  await learner.fit_one_cycle(2, 1e-2, { callbacks: [log], wd: 0.1 });
  const [predictions, targets] = await learner.get_preds();
  const [rows] = predictions.shape;
  if (rows !== targets.size(0) || x0.size(0) !== 4 || y0.dim() !== 0) throw new Error("sizes");
  return log.losses;
}
