/** The whole product in one file, from a tensor to a training in a worker thread: the first to open. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import test from "ava";
import {
  accuracy,
  DataBunch,
  F,
  type FunctionCtx,
  Learner,
  nn,
  optim,
  type Tensor,
  TensorDataset,
  torch,
} from "torchnode";
import { assert_close } from "./support/assert_close.js";
import { temporary_folder } from "./support/folder.js";

// One thread gives the same bits at each run.
torch.set_num_threads(1);

test("tensors are made, indexed and computed with", (t) => {
  const x = torch.tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  t.deepEqual(x.shape, [2, 3]);
  t.is(x.dtype, torch.float32);
  t.deepEqual(x.at(":", "1:").tolist(), [
    [2, 3],
    [5, 6],
  ]);
  t.deepEqual(x.mul(2).add(1).sum(1).tolist(), [15, 33]);
  t.deepEqual(x.mean(0, { keepdim: true }).shape, [1, 3]);
  t.is(String(x.t().matmul(x).at(0)), "tensor([17., 22., 27.])");
});

test("a wrong call is a JavaScript error that says what was expected", (t) => {
  const x = torch.ones(2, 3);
  t.throws(() => x.matmul(x), { message: /mat1 and mat2 shapes cannot be multiplied/ });
  // @ts-expect-error: the argument is called `keepdim`
  t.throws(() => x.sum(0, { keep_dim: true }), { instanceOf: TypeError, message: /keepdim/ });
});

test("gradients flow through what was computed", (t) => {
  const w = torch.tensor([2, 3], { requires_grad: true });
  w.square().sum().backward();
  t.deepEqual(w.grad?.tolist(), [4, 6]);
  t.false(torch.no_grad(() => w.mul(2)).requires_grad);
});

class Exp extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, x: Tensor): Tensor {
    const result = x.exp();
    ctx.save_for_backward(result);
    return result;
  }

  static backward(ctx: FunctionCtx, grad_output: Tensor): Tensor {
    const [result] = ctx.saved_tensors;
    return grad_output.mul(result as Tensor);
  }
}

test("a function may bring its own derivative", (t) => {
  const x = torch.randn(4, { dtype: torch.float64, requires_grad: true });
  t.true(torch.autograd.gradcheck((x: Tensor) => Exp.apply(x) as Tensor, [x]));
});

class Net extends nn.Module {
  hidden = new nn.Linear(2, 16);
  output = new nn.Linear(16, 2);

  override forward(input: Tensor): Tensor {
    return this.output(F.relu(this.hidden(input)));
  }
}

/** Points in the plane, and whether they lie within the unit circle. */
function points(count: number): [Tensor, Tensor] {
  const x = torch.randn(count, 2);
  return [x, x.square().sum(1).lt(1).long()];
}

test("a module is trained by an optimizer", (t) => {
  torch.manual_seed(0);
  const [x, y] = points(256);
  const net = new Net();
  t.is(String(net.hidden), "Linear(in_features=2, out_features=16, bias=True)");
  const optimizer = new optim.AdamW(net.parameters(), { lr: 0.02 });
  const losses: number[] = [];
  for (let step = 0; step < 60; step++) {
    optimizer.zero_grad();
    const loss = F.cross_entropy(net(x), y);
    loss.backward();
    optimizer.step();
    losses.push(loss.item());
  }
  t.true((losses.at(-1) as number) < (losses[0] as number) / 2, String(losses));
});

test("weights are saved in Python's format and loaded again", (t) => {
  const file = join(temporary_folder(t), "net.pt");
  const [net, copy] = [new Net(), new Net()];
  torch.save({ model: net.state_dict() }, file);
  const { model } = torch.load<{ model: ReturnType<Net["state_dict"]> }>(file);
  copy.load_state_dict(model);
  const x = torch.randn(3, 2);
  assert_close(t, copy(x), net(x));
});

test("the Learner trains along the 1cycle policy, and tells the figures of each epoch", async (t) => {
  torch.manual_seed(0);
  const [train, valid] = [new TensorDataset(...points(512)), new TensorDataset(...points(128))];
  const data = DataBunch.create(train, valid, { bs: 32, path: temporary_folder(t), device: "cpu" });
  const learn = new Learner(data, new Net(), {
    loss_func: F.cross_entropy,
    metrics: [accuracy],
    silent: true,
  });
  await learn.fit_one_cycle(4, 0.05);
  const figures = learn.recorder.metrics.map(([figure]) => Number(figure));
  t.is(figures.length, 4);
  t.true((figures.at(-1) as number) > 0.85, String(figures));
});

test("memory is given back by itself, or at once at the end of a scope", (t) => {
  const kept = torch.scope(() => {
    const big = torch.ones(1000, 1000);
    return big.sum();
  });
  t.is(kept.item(), 1e6);
});

test("a worker thread computes on the very memory that the main thread holds", async (t) => {
  const shared = torch.zeros(3).share_memory_();
  const source = `
    import { workerData } from "node:worker_threads";
    const { torch } = await import(workerData.torchnode);
    torch.from_message(workerData.message).add_(1);`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), {
    workerData: { torchnode: import.meta.resolve("torchnode"), message: torch.to_message(shared) },
  });
  await new Promise((resolve, reject) => {
    worker.on("error", reject);
    worker.on("exit", resolve);
  });
  t.deepEqual(shared.tolist(), [1, 1, 1]);
});
