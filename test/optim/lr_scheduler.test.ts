/** Schedules beside PyTorch's: every learning rate and momentum, to the last bit, and the state. */
import test from "ava";
import * as optim from "torchnode/optim";
import { torch } from "torchnode/torch";
import { libm } from "../../lib/optim/internal.js";
import { exact, run_python } from "../support/python.js";

const { lr_scheduler } = optim;

interface Case {
  python: string;
  make: (opt: optim.AnyOptimizer) => optim.lr_scheduler.LRScheduler;
  steps?: number;
}

const CASES: Case[] = [
  { python: "StepLR(opt, 3)", make: (opt) => new lr_scheduler.StepLR(opt, 3) },
  {
    python: "StepLR(opt, 4, gamma=0.7)",
    make: (opt) => new lr_scheduler.StepLR(opt, 4, { gamma: 0.7 }),
  },
  {
    python: "MultiStepLR(opt, [2, 5, 5, 11], gamma=0.3)",
    make: (opt) => new lr_scheduler.MultiStepLR(opt, [2, 5, 5, 11], { gamma: 0.3 }),
  },
  { python: "ExponentialLR(opt, 0.93)", make: (opt) => new lr_scheduler.ExponentialLR(opt, 0.93) },
  { python: "ConstantLR(opt)", make: (opt) => new lr_scheduler.ConstantLR(opt) },
  {
    python: "ConstantLR(opt, factor=0.3, total_iters=8)",
    make: (opt) => new lr_scheduler.ConstantLR(opt, { factor: 0.3, total_iters: 8 }),
  },
  { python: "LinearLR(opt)", make: (opt) => new lr_scheduler.LinearLR(opt) },
  {
    python: "LinearLR(opt, start_factor=1.0, end_factor=0.1, total_iters=17)",
    make: (opt) =>
      new lr_scheduler.LinearLR(opt, { start_factor: 1, end_factor: 0.1, total_iters: 17 }),
  },
  {
    python: "LambdaLR(opt, [lambda epoch: 1 / (1 + epoch), lambda epoch: 0.5 * epoch])",
    make: (opt) =>
      new lr_scheduler.LambdaLR(opt, [(epoch) => 1 / (1 + epoch), (epoch) => 0.5 * epoch]),
  },
  {
    python: "CosineAnnealingLR(opt, 13)",
    make: (opt) => new lr_scheduler.CosineAnnealingLR(opt, 13),
    steps: 60,
  },
  {
    python: "CosineAnnealingLR(opt, 100, eta_min=1e-4)",
    make: (opt) => new lr_scheduler.CosineAnnealingLR(opt, 100, { eta_min: 1e-4 }),
    steps: 150,
  },
  {
    python: "CosineAnnealingWarmRestarts(opt, 7, eta_min=1e-5)",
    make: (opt) => new lr_scheduler.CosineAnnealingWarmRestarts(opt, 7, { eta_min: 1e-5 }),
    steps: 40,
  },
  {
    python: "CosineAnnealingWarmRestarts(opt, 3, T_mult=2)",
    make: (opt) => new lr_scheduler.CosineAnnealingWarmRestarts(opt, 3, { T_mult: 2 }),
    steps: 40,
  },
  {
    python: "OneCycleLR(opt, 1e-2, total_steps=400)",
    make: (opt) => new lr_scheduler.OneCycleLR(opt, 1e-2, { total_steps: 400 }),
    steps: 399,
  },
  {
    python:
      "OneCycleLR(opt, [1e-2, 3e-3], epochs=5, steps_per_epoch=20, pct_start=0.1, anneal_strategy='linear', " +
      "base_momentum=0.8, max_momentum=0.9, div_factor=10.0, final_div_factor=100.0, three_phase=True)",
    make: (opt) =>
      new lr_scheduler.OneCycleLR(opt, [1e-2, 3e-3], {
        epochs: 5,
        steps_per_epoch: 20,
        pct_start: 0.1,
        anneal_strategy: "linear",
        base_momentum: 0.8,
        max_momentum: 0.9,
        div_factor: 10,
        final_div_factor: 100,
        three_phase: true,
      }),
    steps: 99,
  },
  {
    python:
      "SequentialLR(opt, [LinearLR(opt, total_iters=4), ExponentialLR(opt, 0.9), CosineAnnealingLR(opt, 9)], [5, 12])",
    make: (opt) =>
      new lr_scheduler.SequentialLR(
        opt,
        [
          new lr_scheduler.LinearLR(opt, { total_iters: 4 }),
          new lr_scheduler.ExponentialLR(opt, 0.9),
          new lr_scheduler.CosineAnnealingLR(opt, 9),
        ],
        [5, 12],
      ),
  },
  {
    python: "MultiplicativeLR(opt, lambda epoch: 0.9 + 0.01 * epoch)",
    make: (opt) => new lr_scheduler.MultiplicativeLR(opt, (epoch) => 0.9 + 0.01 * epoch),
  },
  { python: "PolynomialLR(opt)", make: (opt) => new lr_scheduler.PolynomialLR(opt) },
  {
    python: "PolynomialLR(opt, total_iters=24, power=0.9)",
    make: (opt) => new lr_scheduler.PolynomialLR(opt, { total_iters: 24, power: 0.9 }),
  },
  {
    python: "CyclicLR(opt, 0.001, [0.1, 0.3], step_size_up=5)",
    make: (opt) => new lr_scheduler.CyclicLR(opt, 0.001, [0.1, 0.3], { step_size_up: 5 }),
  },
  {
    python:
      "CyclicLR(opt, [0.01, 0.02], 0.1, 4, 7, mode='triangular2', base_momentum=0.7, max_momentum=0.95)",
    make: (opt) =>
      new lr_scheduler.CyclicLR(opt, [0.01, 0.02], 0.1, 4, 7, {
        mode: "triangular2",
        base_momentum: 0.7,
        max_momentum: 0.95,
      }),
  },
  {
    python: "CyclicLR(opt, 0.01, 0.1, 6, mode='exp_range', gamma=0.97, cycle_momentum=False)",
    make: (opt) =>
      new lr_scheduler.CyclicLR(opt, 0.01, 0.1, 6, {
        mode: "exp_range",
        gamma: 0.97,
        cycle_momentum: false,
      }),
  },
  {
    python: "CyclicLR(opt, 0.01, 0.1, 5, scale_fn=lambda x: 1 / (1 + x), scale_mode='iterations')",
    make: (opt) =>
      new lr_scheduler.CyclicLR(opt, 0.01, 0.1, 5, {
        scale_fn: (x) => 1 / (1 + x),
        scale_mode: "iterations",
      }),
  },
  {
    python: "ChainedScheduler([ConstantLR(opt, 0.1, 6), ExponentialLR(opt, 0.9)], optimizer=opt)",
    make: (opt) =>
      new lr_scheduler.ChainedScheduler(
        [new lr_scheduler.ConstantLR(opt, 0.1, 6), new lr_scheduler.ExponentialLR(opt, 0.9)],
        { optimizer: opt },
      ),
  },
];

type Groups = optim.OptimizerParams<{ lr: number }>;

/** Optimizers with and without betas, and Python's options for each. */
const OPTIMIZERS: Record<string, [options: object, make: (groups: Groups) => optim.AnyOptimizer]> =
  {
    SGD: [{ momentum: 0.9 }, (groups) => new optim.SGD(groups, { lr: 0.02, momentum: 0.9 })],
    Adam: [{}, (groups) => new optim.Adam(groups, { lr: 0.02 })],
    RMSprop: [
      { momentum: 0.5 },
      (groups) => new optim.RMSprop(groups, { lr: 0.02, momentum: 0.5 }),
    ],
  };

const STEPS = 30;

const SCRIPT = `
from torch.optim.lr_scheduler import *

def run(case, name, options):
    params = [torch.zeros(2, requires_grad=True), torch.zeros(3, requires_grad=True)]
    opt = getattr(optim, name)([{"params": params[:1]}, {"params": params[1:], "lr": 0.05}], lr=0.02, **options)
    scheduler = eval(case["python"], {**globals(), "opt": opt})
    rows = []
    for _ in range(case["steps"]):
        rows.append([[g["lr"], g["betas"] if "betas" in g else g["momentum"]] for g in opt.param_groups] + [scheduler.get_last_lr()])
        opt.step()
        scheduler.step()
    return {"rows": rows, "state": scheduler.state_dict()}

def plateau(case):
    opt = optim.SGD([torch.zeros(2, requires_grad=True)], lr=1.0)
    scheduler = ReduceLROnPlateau(opt, **case["options"])
    rows = []
    for metric in case["metrics"]:
        scheduler.step(metric)
        rows.append([opt.param_groups[0]["lr"], scheduler.best, scheduler.num_bad_epochs, scheduler.cooldown_counter])
    return rows

output = {"schedules": [{name: run(case, name, options) for name, options in input["optimizers"].items()} for case in input["schedules"]], "plateaus": [plateau(case) for case in input["plateaus"]]}
`;

function run(
  { make, steps = STEPS }: Case,
  optimizer: (groups: Groups) => optim.AnyOptimizer,
): unknown {
  const params = [2, 3].map((size) => torch.zeros(size, { requires_grad: true }));
  const groups = [{ params: params.slice(0, 1) }, { params: params.slice(1), lr: 0.05 }];
  const opt = optimizer(groups);
  const scheduler = make(opt);
  const rows: unknown[] = [];
  for (let i = 0; i < steps; i++) {
    rows.push([
      ...opt.param_groups.map(({ lr, betas, momentum }) => [lr, betas ?? momentum]),
      scheduler.get_last_lr(),
    ]);
    opt.step();
    scheduler.step();
  }
  return exact({ rows, state: scheduler.state_dict() });
}

/** A state without what only Python's classes keep there. */
function comparable(result: unknown): unknown {
  const { rows, state } = result as { rows: unknown; state: Record<string, unknown> };
  const { _get_lr_called_within_step: _, ...rest } = state;
  if (Array.isArray(rest._schedulers)) {
    rest._schedulers = rest._schedulers.map((one) => comparable({ state: one }));
  }
  return { rows, state: rest };
}

const METRICS = [
  3, 2, 2, 2, 1.99999, 2.5, 2.6, 2.7, 0.5, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.4, 0.7,
];
const PLATEAUS = [
  { patience: 2 },
  { patience: 1, factor: 0.3, cooldown: 2, min_lr: 0.05 },
  { patience: 1, threshold: 0.05, threshold_mode: "abs" },
  { patience: 1, mode: "max", threshold: 0.1 },
].map((options) => ({ options: options as optim.lr_scheduler.PlateauOptions, metrics: METRICS }));

test("every schedule gives PyTorch's numbers", (t) => {
  const wanted = run_python<{
    schedules: Record<string, unknown>[];
    plateaus: unknown[];
  }>(t, SCRIPT, {
    optimizers: Object.fromEntries(
      Object.entries(OPTIMIZERS).map(([name, [options]]) => [name, options]),
    ),
    schedules: CASES.map(({ python, steps = STEPS }) => ({ python, steps })),
    plateaus: PLATEAUS,
  });
  wanted?.schedules.forEach((result, i) => {
    const one = CASES[i] as Case;
    for (const [name, [, make]] of Object.entries(OPTIMIZERS)) {
      t.deepEqual(comparable(run(one, make)), comparable(result[name]), `${name}: ${one.python}`);
    }
  });
  wanted?.plateaus.forEach((result, i) => {
    const { options, metrics } = PLATEAUS[i] as (typeof PLATEAUS)[0];
    const opt = new optim.SGD([torch.zeros(2, { requires_grad: true })], { lr: 1 });
    const scheduler = new lr_scheduler.ReduceLROnPlateau(opt, options);
    const rows = metrics.map((metric) => {
      scheduler.step(metric);
      const { best, num_bad_epochs, cooldown_counter } = scheduler;
      return [opt.param_groups[0]?.lr, best, num_bad_epochs, cooldown_counter];
    });
    t.deepEqual(exact(rows), result, JSON.stringify(options));
  });
});

test("cosines and powers are the C library's", (t) => {
  const angles = Array.from({ length: 2000 }, (_, i) => (Math.PI * i) / 1566);
  const powers = Array.from({ length: 600 }, (_, i) => [0.5 + i / 1000, i - 100] as const);
  const wanted = run_python<{ cosines: number[]; powers: number[] }>(
    t,
    'output = {"cosines": [math.cos(x) for x in input["angles"]], "powers": [b ** n for b, n in input["powers"]]}',
    { angles, powers },
  );
  if (wanted === undefined) return;
  t.deepEqual(angles.map(libm.cos), wanted.cosines);
  libm.prepare_cos(angles);
  t.deepEqual(angles.map(libm.cos), wanted.cosines, "many at once");
  t.deepEqual(
    powers.map(([base, exponent]) => libm.pow(base, exponent)),
    wanted.powers,
  );
});

function an_optimizer(lr = 0.1): optim.SGD {
  return new optim.SGD([torch.zeros(2, { requires_grad: true })], { lr, momentum: 0.9 });
}

test("a schedule goes on where its state was saved", (t) => {
  const opt = an_optimizer();
  const scheduler = new lr_scheduler.CosineAnnealingLR(opt, 10);
  for (let i = 0; i < 4; i++) {
    opt.step();
    scheduler.step();
  }
  const other = an_optimizer();
  const resumed = new lr_scheduler.CosineAnnealingLR(other, 10);
  resumed.load_state_dict(scheduler.state_dict());
  other.load_state_dict(opt.state_dict());
  for (const [one, its_opt] of [
    [scheduler, opt],
    [resumed, other],
  ] as const) {
    its_opt.step();
    one.step();
  }
  t.deepEqual(resumed.get_last_lr(), scheduler.get_last_lr());
});

test("a schedule of one's own", (t) => {
  class Halving extends lr_scheduler.LRScheduler {
    constructor(opt: optim.AnyOptimizer) {
      super(opt);
      this.start();
    }

    override get_lr(): number[] {
      return this.base_lrs.map((lr) => lr * 0.5 ** this.last_epoch);
    }
  }
  const opt = an_optimizer(0.8);
  const halving = new Halving(opt);
  t.deepEqual(halving.get_last_lr(), [0.8]);
  opt.step();
  halving.step();
  opt.step();
  halving.step();
  t.is(opt.param_groups[0]?.lr, 0.2);
});

test("an optimizer without a learning rate is refused", (t) => {
  class WithoutRate extends optim.Optimizer {
    constructor() {
      super([torch.ones(1)], { decay: 0.5 });
    }
  }
  t.throws(() => new optim.lr_scheduler.StepLR(new WithoutRate(), 1), {
    instanceOf: RangeError,
    message: /param_groups\[0\] of the optimizer has no 'lr'/,
  });
});

test("wrong arguments are told", (t) => {
  const opt = an_optimizer();
  t.throws(() => new lr_scheduler.OneCycleLR(opt, 0.1), {
    message: "You must define either total_steps OR (epochs AND steps_per_epoch)",
  });
  t.throws(() => new lr_scheduler.OneCycleLR(opt, [0.1, 0.2], { total_steps: 5 }), {
    message: /max_lr has 2 values, param_groups has 1/,
  });
  t.throws(() => new lr_scheduler.StepLR({} as never, 3), {
    message: /must be Optimizer, not Object/,
  });
  t.throws(() => new lr_scheduler.ReduceLROnPlateau(opt, { factor: 1 }), {
    message: /should be < 1.0/,
  });
  t.throws(() => new lr_scheduler.StepLR(opt, 3, { last_epoch: 2 }), { message: /'initial_lr'/ });
  t.throws(() => new lr_scheduler.SequentialLR(opt, [], []), { message: /at least one scheduler/ });
  t.throws(() => new lr_scheduler.ChainedScheduler([]), { message: /at least one scheduler/ });
  t.throws(() => new lr_scheduler.ChainedScheduler([new lr_scheduler.ReduceLROnPlateau(opt)]), {
    message: /does not support ReduceLROnPlateau/,
  });
  t.throws(() => new lr_scheduler.CyclicLR(opt, 0.1, 0.2, 0), { message: /step_size_up greater/ });
  t.throws(
    () =>
      new lr_scheduler.CyclicLR(new optim.Adagrad([torch.ones(1)]), 0.1, 0.2, { last_epoch: -1 }),
    { message: /must support momentum/ },
  );
  const cycle = new lr_scheduler.OneCycleLR(opt, 0.1, { total_steps: 2 });
  opt.step();
  cycle.step();
  cycle.step();
  t.throws(() => cycle.step(), { message: /Tried to step 3 times/ });
});
