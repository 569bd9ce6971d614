/** Optimizers beside PyTorch's: every parameter after every step, and the state at the end. */
import test from "ava";
import * as nn from "torchnode/nn";
import * as optim from "torchnode/optim";
import { type Tensor, torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";

type Options = Record<string, unknown>;
type Make = (
  groups: { params: Tensor[]; lr?: number }[],
  options: Options,
) => optim.Optimizer<never>;

const MAKERS: Record<string, Make> = {
  SGD: (groups, options) => new optim.SGD(groups, options) as never,
  Adam: (groups, options) => new optim.Adam(groups, options) as never,
  AdamW: (groups, options) => new optim.AdamW(groups, options) as never,
  RMSprop: (groups, options) => new optim.RMSprop(groups, options) as never,
  Adagrad: (groups, options) => new optim.Adagrad(groups, options) as never,
  Adadelta: (groups, options) => new optim.Adadelta(groups, options) as never,
  Adamax: (groups, options) => new optim.Adamax(groups, options) as never,
  ASGD: (groups, options) => new optim.ASGD(groups, options) as never,
  NAdam: (groups, options) => new optim.NAdam(groups, options) as never,
  RAdam: (groups, options) => new optim.RAdam(groups, options) as never,
  Rprop: (groups, options) => new optim.Rprop(groups, options) as never,
};

const OPTIONS: Record<string, Options[]> = {
  SGD: [
    {},
    { lr: 0.1, momentum: 0.9 },
    { lr: 0.1, momentum: 0.9, dampening: 0.3, weight_decay: 0.01 },
    { lr: 0.1, momentum: 0.9, nesterov: true, weight_decay: 0.1 },
    { lr: 0.05, weight_decay: 0.1, maximize: true },
  ],
  Adam: [
    {},
    { lr: 0.01, betas: [0.95, 0.99], eps: 1e-7 },
    { lr: 0.01, weight_decay: 0.1 },
    { lr: 0.01, amsgrad: true, weight_decay: 0.01 },
    { lr: 0.01, maximize: true },
    { lr: 0.01, weight_decay: 0.1, decoupled_weight_decay: true },
  ],
  AdamW: [
    {},
    { lr: 0.01, betas: [0.8, 0.99], weight_decay: 0.2 },
    { lr: 0.01, amsgrad: true, maximize: true },
  ],
  RMSprop: [
    {},
    { lr: 0.01, alpha: 0.9, eps: 1e-6, weight_decay: 0.1 },
    { lr: 0.01, momentum: 0.9 },
    { lr: 0.01, centered: true },
    { lr: 0.01, centered: true, momentum: 0.5, maximize: true },
  ],
  Adagrad: [
    {},
    { lr: 0.1, lr_decay: 0.01, weight_decay: 0.1 },
    { lr: 0.1, initial_accumulator_value: 0.5, eps: 1e-6 },
    { lr: 0.1, maximize: true },
  ],
  Adadelta: [{}, { lr: 0.1, rho: 0.8, eps: 1e-5, weight_decay: 0.1 }, { maximize: true }],
  Adamax: [{}, { lr: 0.01, betas: [0.8, 0.99], eps: 1e-7, weight_decay: 0.1 }, { maximize: true }],
  ASGD: [{}, { lr: 0.1, lambd: 0.01, alpha: 0.5, t0: 2, weight_decay: 0.1 }, { maximize: true }],
  NAdam: [
    {},
    { lr: 0.01, betas: [0.8, 0.99], weight_decay: 0.1, momentum_decay: 0.01 },
    { weight_decay: 0.1, decoupled_weight_decay: true, maximize: true },
  ],
  RAdam: [
    {},
    { lr: 0.01, betas: [0.8, 0.99], weight_decay: 0.1 },
    { betas: [0.9, 0.6], weight_decay: 0.1, decoupled_weight_decay: true, maximize: true },
  ],
  Rprop: [{}, { lr: 0.1, etas: [0.4, 1.3], step_sizes: [1e-3, 0.2] }, { maximize: true }],
};

const MODES: Record<string, Options[]> = {
  SGD: [{}, { foreach: true }, { foreach: false }, { fused: true }],
  Adam: [{}, { foreach: true }, { foreach: false }, { fused: true }],
  AdamW: [{}, { foreach: true }, { fused: true }],
  RMSprop: [{}, { foreach: true }, { foreach: false }],
  Adagrad: [{}, { foreach: true }, { fused: true }],
};

const FOREACH: Options[] = [{}, { foreach: true }];

interface Case {
  name: string;
  options: Options;
}

const CASES: Case[] = Object.entries(OPTIONS).flatMap(([name, list]) =>
  list.flatMap((options) =>
    (MODES[name] ?? FOREACH).map((mode) => ({ name, options: { ...options, ...mode } })),
  ),
);

const STEPS = 7;

const SCRIPT = `
def run(case):
    torch.manual_seed(11)
    sizes = [(7, 3), (11,), (2, 2, 5), (64, 40)]
    params = [torch.randn(size, requires_grad=True) for size in sizes]
    options = {k: tuple(v) if isinstance(v, list) else v for k, v in case["options"].items()}
    groups = [{"params": params[:2]}, {"params": params[2:], "lr": 0.02}]
    opt = getattr(optim, case["name"])(groups, **options)
    steps = []
    for step in range(${STEPS}):
        opt.zero_grad()
        for i, p in enumerate(params):
            if not (i == 1 and step % 2 == 1): p.grad = torch.randn_like(p)
        if step == 4: opt.param_groups[0]["lr"] = 0.003
        opt.step()
        steps.append([p.detach().clone() for p in params])
    return {"steps": steps, "state": opt.state_dict(), "repr": repr(opt)}

output = [run(case) for case in input]
`;

function run({ name, options }: Case): unknown {
  torch.manual_seed(11);
  const sizes = [[7, 3], [11], [2, 2, 5], [64, 40]];
  const params = sizes.map((size) => torch.randn(size, { requires_grad: true }));
  const make = MAKERS[name] as Make;
  const groups = [{ params: params.slice(0, 2) }, { params: params.slice(2), lr: 0.02 }];
  const opt = make(groups, options);
  const steps: unknown[] = [];
  for (let step = 0; step < STEPS; step++) {
    opt.zero_grad();
    params.forEach((p, i) => {
      if (!(i === 1 && step % 2 === 1)) p.grad = torch.randn_like(p);
    });
    if (step === 4) Object.assign(opt.param_groups[0] as object, { lr: 0.003 });
    opt.step();
    steps.push(params.map((p) => p.detach().clone()));
  }
  return exact({ steps, state: opt.state_dict(), repr: String(opt) });
}

test("every optimizer steps as PyTorch's does, by every kernel", (t) => {
  torch.set_num_threads(1);
  const wanted = run_python<{ steps: unknown[]; state: unknown; repr: string }[]>(t, SCRIPT, CASES);
  wanted?.forEach((result, i) => {
    const one = CASES[i] as Case;
    t.deepEqual(run(one), result, `${one.name} ${JSON.stringify(one.options)}`);
  });
});

const SPARSE: Case[] = [
  { name: "SGD", options: { lr: 0.1 } },
  { name: "SGD", options: { lr: 0.1, momentum: 0.9 } },
  { name: "SGD", options: { lr: 0.1, foreach: true } },
  { name: "Adagrad", options: { lr: 0.1 } },
  { name: "Adam", options: {} },
  { name: "RMSprop", options: {} },
];

const SPARSE_SCRIPT = `
def run(case):
    torch.manual_seed(3)
    table = nn.Embedding(6, 3, sparse=True)
    opt = getattr(optim, case["name"])(table.parameters(), **case["options"])
    try:
        for _ in range(3):
            opt.zero_grad()
            table(torch.tensor([1, 3, 1])).pow(2).sum().backward()
            opt.step()
        return table.weight
    except RuntimeError as error:
        return str(error)

output = [run(case) for case in input]
`;

function run_sparse({ name, options }: Case): unknown {
  torch.manual_seed(3);
  const table = new nn.Embedding(6, 3, { sparse: true });
  const opt = (MAKERS[name] as Make)([{ params: [table.weight] }], options);
  const indices = torch.tensor([1, 3, 1], { dtype: torch.int64 });
  try {
    for (let i = 0; i < 3; i++) {
      opt.zero_grad();
      table(indices).pow(2).sum().backward();
      opt.step();
    }
    return exact(table.weight);
  } catch (error) {
    return (error as Error).message;
  }
}

test("sparse gradients are stepped along, or refused, as in PyTorch", (t) => {
  const wanted = run_python<unknown[]>(t, SPARSE_SCRIPT, SPARSE);
  wanted?.forEach((result, i) => {
    const one = SPARSE[i] as Case;
    t.deepEqual(run_sparse(one), result, `${one.name} ${JSON.stringify(one.options)}`);
  });
});

test("a parameter that is in a group twice is stepped twice, with one state, as in Python", (t) => {
  const theirs = run_python<unknown[]>(
    t,
    `
output = []
for make in [lambda p: optim.SGD(p, 0.1, momentum=0.9), lambda p: optim.Adam(p, 0.1)]:
    w = torch.tensor([1.0, -2.0], requires_grad=True)
    v = torch.tensor([3.0], requires_grad=True)
    optimizer = make([w, w, v])
    for _ in range(3):
        optimizer.zero_grad()
        ((w * w).sum() + v.sum()).backward()
        optimizer.step()
    output += [w, v, [group["params"] for group in optimizer.state_dict()["param_groups"]]]
`,
  );
  if (theirs === undefined) return;
  const ours: unknown[] = [];
  for (const make of [
    (params: Tensor[]) => new optim.SGD(params, 0.1, { momentum: 0.9 }),
    (params: Tensor[]) => new optim.Adam(params, 0.1),
  ]) {
    const w = torch.tensor([1, -2], { requires_grad: true });
    const v = torch.tensor([3], { requires_grad: true });
    const optimizer = make([w, w, v]);
    for (let i = 0; i < 3; i++) {
      optimizer.zero_grad();
      w.mul(w).sum().add(v.sum()).backward();
      optimizer.step();
    }
    ours.push(
      w,
      v,
      optimizer.state_dict().param_groups.map(({ params }) => params),
    );
  }
  t.deepEqual(exact(ours), theirs);
});
