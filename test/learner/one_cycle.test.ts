/** fit_one_cycle beside the same training written out in Python: every number, to the last bit. */
import test from "ava";
import { accuracy, Callback, type EventResult, type nn, type Tensor } from "torchnode";
import { run_python } from "../support/python.js";
import { tiny_learner } from "./tiny.js";

interface Run {
  losses: number[];
  smooth: number[];
  lrs: number[];
  moms: number[];
  valid: [loss: number, accuracy: number][];
  weights: unknown[];
}

const PYTHON = `
def numbers(rows, phase):
    x = torch.sin((torch.arange(rows * 4) + phase) * 1.7).view(rows, 4)
    return x, (x.sum(1) > 0).to(torch.int64)

def batches(x, y, bs=16): return list(zip(x.split(bs), y.split(bs)))

def cosine(start, end, pct): return end + (start - end) / 2 * (math.cos(math.pi * pct) + 1)

def run(fused, epochs=3, lr_max=1e-2):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2))
    train, valid = batches(*numbers(64, 0)), batches(*numbers(40, 1000))
    n = len(train) * epochs
    a1 = int(n * 0.3)
    lr, mom = lr_max / 25, 0.95
    params = list(net.parameters())
    opt = torch.optim.Adam(params, lr=0, betas=(0.9, 0.99), fused=fused)
    told = dict(losses=[], smooth=[], lrs=[], moms=[], valid=[])
    step, average = 0, 0
    for epoch in range(epochs):
        net.train()
        for x, y in train:
            loss = F.cross_entropy(net(x), y)
            loss.backward()
            for group in opt.param_groups: group["lr"], group["betas"] = lr, (mom, 0.99)
            with torch.no_grad():
                for p in params: p.mul_(1 - 0.01 * lr)
            opt.step()
            opt.zero_grad()
            step += 1
            average = 0.98 * average + (1 - 0.98) * loss.detach()
            told["losses"].append(loss.item())
            told["smooth"].append((average / (1 - 0.98 ** step)).item())
            told["lrs"].append(lr)
            told["moms"].append(mom)
            up = step <= a1
            pct = step / a1 if up else (step - a1) / (n - a1)
            lr = cosine(lr_max / 25, lr_max, pct) if up else cosine(lr_max, lr_max / 25e4, pct)
            mom = cosine(0.95, 0.85, pct) if up else cosine(0.85, 0.95, pct)
        net.eval()
        with torch.no_grad():
            total, right, rows = torch.tensor(0.), 0., 0
            for x, y in valid:
                out = net(x)
                total = total + F.cross_entropy(out, y) * len(y)
                right = right + len(y) * (out.argmax(-1) == y).float().mean()
                rows += len(y)
        told["valid"].append([(total / rows).item(), (right / rows).item()])
    told["weights"] = list(net.state_dict().values())
    return told

output = dict(unfused=run(None), fused=run(True))
`;

/** Writes down the raw losses. */
class Losses extends Callback {
  losses: number[] = [];
  override on_backward_begin({ last_loss }: { last_loss: Tensor }): EventResult {
    this.losses.push(Number(last_loss.item()));
  }
}

test("a whole fit equals Python's, with Adam's default kernels and with the fused ones", async (t) => {
  const expected = run_python<{ unfused: Run; fused: Run }>(t, PYTHON);
  if (expected === undefined) return;
  for (const kind of ["unfused", "fused"] as const) {
    const wanted = expected[kind];
    const { learn } = tiny_learner(t, { metrics: [accuracy], fused: kind === "fused" });
    const raw = new Losses();
    await learn.fit_one_cycle(3, 1e-2, { callbacks: raw });
    const { recorder } = learn;
    t.deepEqual(recorder.lrs, wanted.lrs, `${kind}: lr`);
    t.deepEqual(recorder.moms, wanted.moms, `${kind}: momentum`);
    t.deepEqual(raw.losses, wanted.losses, `${kind}: losses`);
    t.deepEqual([...recorder.losses], wanted.smooth, `${kind}: smoothed losses`);
    const valid = recorder.val_losses.map((loss, i) => [loss, recorder.metrics[i]?.[0]]);
    t.deepEqual(valid, wanted.valid, `${kind}: validation`);
    const weights = Object.values(learn.model.state_dict()).map((w) => w.tolist());
    t.deepEqual(weights, wanted.weights, `${kind}: weights`);
  }
});

test("the cycle begins at lr/25, is at lr once, and ends at lr/250000 and the first momentum", async (t) => {
  const { learn } = tiny_learner(t);
  await learn.fit_one_cycle(5, 1e-2);
  const { lrs, moms } = learn.recorder;
  t.is(lrs.length, 20);
  t.is(lrs[0], 1e-2 / 25);
  t.is(lrs[6], 1e-2);
  t.is(moms[6], 0.85);
  t.is(learn.opt.lr, 1e-2 / 25e4);
  t.is(learn.opt.mom, 0.95);
});

test("a plain fit afterwards keeps the momentum and the optimizer's state", async (t) => {
  const { learn } = tiny_learner(t);
  await learn.fit_one_cycle(1, 1e-2);
  const { opt } = learn;
  await learn.fit(1, 1e-3);
  t.is(learn.opt, opt);
  t.deepEqual(learn.recorder.moms, [0.95, 0.95, 0.95, 0.95]);
  t.deepEqual(learn.recorder.lrs, [1e-3, 1e-3, 1e-3, 1e-3]);
  const state = learn.opt.state_dict().state.get(0) as { step: Tensor };
  t.is(Number(state.step.item()), 8);
});

test("options come by keyword, the learning rate too", async (t) => {
  const { learn } = tiny_learner(t);
  await learn.fit_one_cycle(2, {
    max_lr: 1e-2,
    div_factor: 10,
    final_div: 100,
    pct_start: 0.5,
    moms: [0.9, 0.8],
  });
  const { lrs, moms } = learn.recorder;
  t.deepEqual([lrs[0], lrs[4], learn.opt.lr], [1e-3, 1e-2, 1e-4]);
  t.deepEqual([moms[0], moms[4], learn.opt.mom], [0.9, 0.8, 0.9]);
});

test("without a learning rate it is fastai's, 3e-3", async (t) => {
  const { learn } = tiny_learner(t);
  await learn.fit_one_cycle(1);
  t.is(Math.max(...learn.recorder.lrs), 3e-3);
  await learn.fit(1);
  t.deepEqual(learn.recorder.lrs, [3e-3, 3e-3, 3e-3, 3e-3]);
});

test("a cycle is continued with tot_epochs and start_epoch", async (t) => {
  const { learn: whole } = tiny_learner(t);
  await whole.fit_one_cycle(4, 1e-2);
  const { learn, lines } = tiny_learner(t);
  await learn.fit_one_cycle(4, 1e-2, { start_epoch: 2 });
  t.deepEqual(learn.recorder.lrs, whole.recorder.lrs.slice(8));
  t.deepEqual(learn.recorder.nb_batches.length, 2);
  t.deepEqual(
    lines.lines.map((line) => line.slice(0, 1)),
    ["e", "2", "3"],
  );
});

test("each layer group has its own cycle", async (t) => {
  const { learn } = tiny_learner(t);
  learn.split([learn.model[2] as nn.Linear]);
  await learn.fit_one_cycle(1, [1e-3, 1e-2]);
  const lrs = learn.opt.param_groups.map((group) => Reflect.get(group, "lr"));
  t.deepEqual(lrs, [1e-3 / 25e4, 1e-3 / 25e4, 1e-2 / 25e4, 1e-2 / 25e4]);
});
