/** Averages of weights beside PyTorch's. */
import test from "ava";
import { nn, optim, type Tensor, torch } from "torchnode";
import { exact, run_python } from "../support/python.js";

const { swa_utils } = optim;

const SCRIPT = `
from torch.optim import swa_utils

def run(options):
    torch.manual_seed(5)
    model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 2))
    averaged = swa_utils.AveragedModel(model, **options)
    opt = optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    schedule = swa_utils.SWALR(opt, 0.02, anneal_epochs=4, anneal_strategy="linear" if options else "cos")
    data = [torch.randn(6, 3) for _ in range(3)]
    rates = []
    for step in range(7):
        opt.zero_grad()
        model(data[step % 3]).pow(2).sum().backward()
        opt.step()
        averaged.update_parameters(model)
        schedule.step()
        rates.append(schedule.get_last_lr())
    swa_utils.update_bn([(x, 0) for x in data], averaged)
    averaged.eval()
    return {"state": averaged.state_dict(), "rates": rates, "output": averaged(data[0]), "text": repr(averaged)}

output = [run(options) for options in [
    {},
    {"avg_fn": swa_utils.get_ema_avg_fn(0.9)},
    {"multi_avg_fn": swa_utils.get_ema_multi_avg_fn(0.9), "use_buffers": True},
    {"multi_avg_fn": swa_utils.get_swa_multi_avg_fn()},
    {"avg_fn": swa_utils.get_swa_avg_fn()},
]]
`;

function run(options: optim.swa_utils.AveragedModelOptions): unknown {
  torch.manual_seed(5);
  const model = new nn.Sequential(new nn.Linear(3, 4), new nn.BatchNorm1d(4), new nn.Linear(4, 2));
  const averaged = new swa_utils.AveragedModel(model, options);
  const opt = new optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
  const anneal_strategy = Object.keys(options).length > 0 ? "linear" : "cos";
  const schedule = new swa_utils.SWALR(opt, 0.02, { anneal_epochs: 4, anneal_strategy });
  const data = [0, 1, 2].map(() => torch.randn(6, 3));
  const rates: number[][] = [];
  for (let step = 0; step < 7; step++) {
    opt.zero_grad();
    model
      .forward(data[step % 3] as Tensor)
      .pow(2)
      .sum()
      .backward();
    opt.step();
    averaged.update_parameters(model);
    schedule.step();
    rates.push(schedule.get_last_lr());
  }
  swa_utils.update_bn(
    data.map((x) => [x, 0]),
    averaged,
  );
  averaged.eval();
  const output = averaged.forward(data[0]);
  return exact({ state: averaged.state_dict(), rates, output, text: String(averaged) });
}

test("averaged models, their learning rates and their BatchNorms are Python's", (t) => {
  torch.set_num_threads(1);
  const wanted = run_python<unknown[]>(t, SCRIPT);
  const cases: optim.swa_utils.AveragedModelOptions[] = [
    {},
    { avg_fn: swa_utils.get_ema_avg_fn(0.9) },
    { multi_avg_fn: swa_utils.get_ema_multi_avg_fn({ decay: 0.9 }), use_buffers: true },
    { multi_avg_fn: swa_utils.get_swa_multi_avg_fn() },
    { avg_fn: swa_utils.get_swa_avg_fn() },
  ];
  wanted?.forEach((result, i) => {
    t.deepEqual(run(cases[i] ?? {}), result, `case ${i}`);
  });
});

test("wrong averages are told", (t) => {
  const avg_fn = swa_utils.get_swa_avg_fn();
  const multi_avg_fn = swa_utils.get_swa_multi_avg_fn();
  t.throws(() => new swa_utils.AveragedModel(new nn.Linear(1, 1), { avg_fn, multi_avg_fn }), {
    message: /Only one of avg_fn and multi_avg_fn/,
  });
  t.throws(() => swa_utils.get_ema_avg_fn(1.5), { message: /Invalid decay value 1.5/ });
});
