/** Groups, state, files and errors of optimizers. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import * as nn from "torchnode/nn";
import * as optim from "torchnode/optim";
import { type Tensor, torch } from "torchnode/torch";
import { assert_close } from "../support/assert_close.js";
import { exact, run_python } from "../support/python.js";

function a_net(): nn.Sequential {
  torch.manual_seed(1);
  return new nn.Sequential(new nn.Linear(3, 4), new nn.ReLU(), new nn.Linear(4, 2));
}

function train(net: nn.Sequential, opt: optim.AnyOptimizer, steps: number): void {
  for (let i = 0; i < steps; i++) {
    opt.zero_grad();
    net(torch.ones(5, 3)).pow(2).sum().backward();
    opt.step();
  }
}

test("an optimizer trains a module", (t) => {
  const net = a_net();
  const opt = new optim.Adam(net.parameters(), { lr: 0.1 });
  const loss = (): number => Number(net(torch.ones(5, 3)).pow(2).sum().item());
  const before = loss();
  train(net, opt, 100);
  t.true(loss() < before / 5);
});

test("groups have options of their own, which may be changed between steps", (t) => {
  const net = a_net();
  const [first, last] = [net[0] as nn.Linear, net[2] as nn.Linear];
  const opt = new optim.SGD(
    [{ params: first.parameters() }, { params: last.parameters(), lr: 0 }],
    { lr: 0.1, momentum: 0.9 },
  );
  t.deepEqual(
    opt.param_groups.map(({ lr, momentum }) => [lr, momentum]),
    [
      [0.1, 0.9],
      [0, 0.9],
    ],
  );
  const before = last.weight.detach().clone();
  train(net, opt, 1);
  assert_close(t, last.weight, before);
  (opt.param_groups[1] as { lr: number }).lr = 0.1;
  train(net, opt, 1);
  t.false(torch.equal(last.weight, before));
});

test("named parameters keep their names", (t) => {
  const opt = new optim.Adam(a_net().named_parameters());
  t.deepEqual(opt.param_groups[0]?.param_names, ["0.weight", "0.bias", "2.weight", "2.bias"]);
  t.deepEqual(opt.state_dict().param_groups[0]?.param_names, opt.param_groups[0]?.param_names);
  t.throws(() => opt.add_param_group({ params: new nn.Linear(1, 1).parameters() }), {
    message: /with\/without names/,
  });
});

test("a group can be added later", (t) => {
  const net = a_net();
  const opt = new optim.AdamW((net[0] as nn.Linear).parameters());
  opt.add_param_group({ params: (net[2] as nn.Linear).parameters(), lr: 0.5 });
  train(net, opt, 2);
  t.is(opt.param_groups.length, 2);
  t.deepEqual([...opt.state_dict().state.keys()], [0, 1, 2, 3]);
  t.deepEqual(opt.state_dict().param_groups[1]?.params, [2, 3]);
});

test("step gives the closure's loss back, computed with gradients", (t) => {
  const net = a_net();
  const opt = new optim.SGD(net.parameters(), { lr: 0.01 });
  const loss = torch.no_grad(() =>
    opt.step(() => {
      opt.zero_grad();
      const loss = net(torch.ones(5, 3)).sum();
      loss.backward();
      return loss;
    }),
  );
  t.is(loss.dim(), 0);
  t.truthy(net.get_parameter("0.weight").grad);
  t.is(opt.step(), undefined);
});

test("zero_grad lets go of gradients, or sets them to zero", (t) => {
  const net = a_net();
  const opt = new optim.Adam(net.parameters());
  train(net, opt, 1);
  opt.zero_grad(false);
  t.is(net.get_parameter("0.weight").grad?.abs().sum().item(), 0);
  opt.zero_grad();
  t.is(net.get_parameter("0.weight").grad, null);
});

test("a state goes on where it was saved", (t) => {
  for (const fused of [null, true]) {
    const [one, other] = [a_net(), a_net()];
    const opt = new optim.Adam(one.parameters(), { lr: 0.01, fused });
    train(one, opt, 3);
    const resumed = new optim.Adam(other.parameters(), { fused });
    other.load_state_dict(one.state_dict());
    resumed.load_state_dict(copied(opt.state_dict()));
    t.is(resumed.param_groups[0]?.lr, 0.01);
    train(one, opt, 3);
    train(other, resumed, 3);
    t.deepEqual(exact(other.state_dict()), exact(one.state_dict()));
    t.deepEqual(exact(resumed.state_dict()), exact(opt.state_dict()));
  }
});

/** A state_dict holds the optimizer's own tensors, as in PyTorch: this one does not. */
function copied({ state, param_groups }: optim.OptimizerStateDict): optim.OptimizerStateDict {
  const entries = [...state].map(([number, values]) => [
    number,
    Object.fromEntries(Object.entries(values).map(([k, v]) => [k, (v as Tensor).clone()])),
  ]);
  return { state: new Map(entries as [number, optim.ParamState][]), param_groups };
}

test("a state that was saved here is loaded in Python, and the other way round", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "torchnode-"));
  try {
    const [ours, theirs] = [join(folder, "ours.pt"), join(folder, "theirs.pt")];
    const net = a_net();
    const opt = new optim.Adam(net.parameters(), { lr: 0.01, amsgrad: true });
    train(net, opt, 3);
    torch.save({ model: net.state_dict(), opt: opt.state_dict() } as never, ours);
    const wanted = run_python<{ model: unknown; opt: unknown }>(
      t,
      `
saved = torch.load(input["ours"])
net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
net.load_state_dict(saved["model"])
opt = optim.Adam(net.parameters())
opt.load_state_dict(saved["opt"])
for _ in range(2):
    opt.zero_grad()
    net(torch.ones(5, 3)).pow(2).sum().backward()
    opt.step()
torch.save({"model": net.state_dict(), "opt": opt.state_dict()}, input["theirs"])
output = {"model": net.state_dict(), "opt": opt.state_dict()}
`,
      { ours, theirs },
    );
    if (wanted === undefined) return;
    train(net, opt, 2);
    t.deepEqual(exact({ model: net.state_dict(), opt: opt.state_dict() }), wanted);

    const other = a_net();
    const resumed = new optim.Adam(other.parameters());
    const saved = torch.load(theirs) as {
      model: nn.StateDict;
      opt: optim.OptimizerStateDict;
    };
    other.load_state_dict(saved.model);
    resumed.load_state_dict(saved.opt);
    train(net, opt, 2);
    train(other, resumed, 2);
    t.deepEqual(exact(other.state_dict()), exact(net.state_dict()));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("an optimizer of one's own, over operators", (t) => {
  class Signs extends optim.Optimizer<{ lr: number }> {
    override step(): undefined {
      torch.no_grad(() => {
        for (const { params, lr } of this.param_groups) {
          for (const p of params) {
            if (p.grad === null) continue;
            const state = this.state.get(p);
            state.steps = Number(state.steps ?? 0) + 1;
            p.sub_(p.grad.sign().mul(lr));
          }
        }
      });
    }
  }
  const p = new nn.Parameter(torch.tensor([1, -1]));
  const opt = new Signs([p], { lr: 0.25 });
  for (let i = 0; i < 2; i++) {
    opt.zero_grad();
    p.pow(2).sum().backward();
    opt.step();
  }
  t.deepEqual(p.tolist(), [0.5, -0.5]);
  t.deepEqual(opt.state_dict(), {
    state: new Map([[0, { steps: 2 }]]),
    param_groups: [{ lr: 0.25, params: [0] }],
  });
  const resumed = new Signs([new nn.Parameter(torch.ones(2))], { lr: 1 });
  resumed.load_state_dict(opt.state_dict());
  t.is(resumed.param_groups[0]?.lr, 0.25);
  t.deepEqual(
    [...resumed.state].map(([, state]) => state),
    [{ steps: 2 }],
  );
});

test("hooks run before and after a step", (t) => {
  const p = new nn.Parameter(torch.ones(1));
  const opt = new optim.SGD([p], { lr: 1 });
  const seen: number[] = [];
  const before = opt.register_step_pre_hook(() => seen.push(Number(p.item())));
  opt.register_step_post_hook((its) => t.is(its, opt));
  opt.register_step_post_hook(() => seen.push(Number(p.item())));
  p.grad = torch.ones(1);
  opt.step();
  before.remove();
  opt.step();
  t.deepEqual(seen, [1, 0, -1]);
});

test("wrong arguments are told, in PyTorch's words", (t) => {
  const params = (): nn.Parameter[] => [new nn.Parameter(torch.ones(1))];
  const wrong: [() => unknown, string | RegExp][] = [
    [() => new optim.Adam([]), "optimizer got an empty parameter list"],
    [
      () => new optim.Adam(torch.ones(1) as never),
      /an iterable of Tensors or groups, but got Tensor/,
    ],
    [
      () => new optim.Adam([3 as never]),
      /can only optimize Tensors, but one of the params is number/,
    ],
    [() => new optim.Adam([params()[0]?.mul(2) as Tensor]), "can't optimize a non-leaf Tensor"],
    [() => new optim.Adam(params(), { lr: -1 }), "Invalid learning rate: -1"],
    [
      () => new optim.Adam(params(), { lr: "1" as never }),
      /'lr' must be number or Tensor, not string/,
    ],
    [() => new optim.Adam(params(), { betas: [0.9, 1] }), "Invalid beta parameter at index 1: 1"],
    [() => new optim.AdamW(params(), { eps: -1 }), "Invalid epsilon value: -1"],
    [() => new optim.Adam(params(), { fused: true, foreach: true }), /cannot be `True` together/],
    [
      () => new optim.Adam(params(), { fused: true, differentiable: true }),
      "`fused` does not support `differentiable`",
    ],
    [() => new optim.SGD(params(), { momentum: -1 }), "Invalid momentum value: -1"],
    [() => new optim.SGD(params(), { nesterov: true }), /requires a momentum and zero dampening/],
    [() => new optim.RMSprop(params(), { alpha: -1 }), "Invalid alpha value: -1"],
    [() => new optim.Adagrad(params(), { lr_decay: -1 }), "Invalid lr_decay value: -1"],
  ];
  for (const [make, message] of wrong) t.throws(make, { message });
  const [p] = params();
  const twice = [{ params: [p as Tensor] }, { params: [p as Tensor] }];
  t.throws(() => new optim.SGD(twice), { message: /more than one parameter group/ });
  const opt = new optim.SGD(params());
  t.throws(
    () =>
      opt.load_state_dict(new optim.SGD([{ params: params() }, { params: params() }]).state_dict()),
    {
      message: /different number of parameter groups/,
    },
  );
  t.throws(() => opt.load_state_dict(new optim.SGD([...params(), ...params()]).state_dict()), {
    message: /doesn't match the size of optimizer's group/,
  });
  (opt.param_groups[0] as { params: readonly Tensor[] }).params = params();
  t.throws(() => opt.step(), { message: /use add_param_group/ });
});

test("a schedule that steps before its optimizer warns", (t) => {
  const code = `
    import * as optim from "torchnode/optim";
    import { torch } from "torchnode/torch";
    const opt = new optim.SGD([torch.ones(1, { requires_grad: true })]);
    new optim.lr_scheduler.StepLR(opt, 3).step();
  `;
  const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
    cwd: import.meta.dirname,
  });
  t.regex(stderr, /before `optimizer.step\(\)`/);
});
