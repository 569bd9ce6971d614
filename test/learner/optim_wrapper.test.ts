/** Hyper-parameters by layer group, and weights that decay by themselves. */
import test from "ava";
import { type Learner, nn, optim, type Tensor, torch } from "torchnode";
import { AdamW, OptimWrapper } from "torchnode/learner";
import { assert_close } from "../support/assert_close.js";
import { run_python } from "../support/python.js";
import { tiny_learner, tiny_model } from "./tiny.js";

function groups_of(model: nn.Sequential): nn.Sequential[] {
  return [new nn.Sequential(model[0] as nn.Linear), new nn.Sequential(model[2] as nn.Linear)];
}

/** A number for each group of the inner optimizer. */
function option(opt: OptimWrapper, name: string): unknown[] {
  return opt.param_groups.map((group) => Reflect.get(group, name));
}

test("each layer group has two groups: weights, and what belongs to norms and biases", (t) => {
  const model = tiny_model();
  const opt = OptimWrapper.create(AdamW, 1e-3, [model]);
  const shapes = opt.param_groups.map(({ params }) => params.map((p) => p.shape));
  t.deepEqual(shapes, [
    [
      [8, 4],
      [2, 8],
    ],
    [[8], [8], [8], [2]],
  ]);
  t.is(opt.n_params, 6);
});

test("a hyper-parameter is set for all layer groups or for each, and read as the last one's", (t) => {
  const opt = OptimWrapper.create(AdamW, [1e-4, 1e-3], groups_of(tiny_model()));
  t.is(opt.lr, 1e-3);
  t.deepEqual(option(opt, "lr"), [1e-4, 1e-4, 1e-3, 1e-3]);
  opt.lr = 5e-2;
  t.deepEqual(option(opt, "lr"), [5e-2, 5e-2, 5e-2, 5e-2]);
  opt.mom = [0.8, 0.85];
  opt.beta = 0.9;
  t.deepEqual([opt.mom, opt.beta], [0.85, 0.9]);
  t.deepEqual(option(opt, "betas"), [
    [0.8, 0.9],
    [0.8, 0.9],
    [0.85, 0.9],
    [0.85, 0.9],
  ]);
  t.throws(
    () => {
      opt.lr = [1, 2, 3];
    },
    { message: "List len mismatch (3 vs 2)" },
  );
});

test("a fresh one has the optimizer's own momentum", (t) => {
  const opt = OptimWrapper.create(AdamW, 1e-3, [tiny_model()]);
  t.deepEqual([opt.mom, opt.beta, opt.wd], [0.9, 0.99, 0]);
  const sgd = OptimWrapper.create(optim.SGD, 1e-3, [tiny_model()]);
  t.deepEqual([sgd.mom, sgd.beta], [0, null]);
  sgd.mom = 0.7;
  t.deepEqual(option(sgd, "momentum"), [0.7, 0.7]);
  const rms = OptimWrapper.create(optim.RMSprop, 1e-3, [tiny_model()]);
  rms.beta = 0.8;
  t.deepEqual(option(rms, "alpha"), [0.8, 0.8]);
});

test("decay through the gradients is the optimizer's, and bn_wd leaves norms and biases out", (t) => {
  const both = OptimWrapper.create(AdamW, 1e-3, [tiny_model()], { wd: 0.1 });
  t.deepEqual(option(both, "weight_decay"), [0.1, 0.1]);
  const first = OptimWrapper.create(AdamW, 1e-3, [tiny_model()], { wd: 0.1, bn_wd: false });
  t.deepEqual(option(first, "weight_decay"), [0.1, 0]);
});

test("true weight decay multiplies by 1 - wd * lr, also what has no gradient", (t) => {
  const decayed = (bn_wd: boolean): [Tensor, Tensor][] => {
    const model = tiny_model();
    const before = [...model.parameters()].map((p) => p.detach().clone());
    const options = { wd: 0.1, true_wd: true, bn_wd };
    const opt = OptimWrapper.create(AdamW, 0.3, [model], options);
    opt.step();
    t.deepEqual(option(opt, "weight_decay"), [0, 0], "the optimizer does not decay as well");
    return [...model.parameters()].map((p, i) => [p, before[i] as Tensor]);
  };
  for (const [after, before] of decayed(true)) {
    assert_close(t, after, before.mul(1 - 0.1 * 0.3));
  }
  const [weight, bias] = decayed(false);
  assert_close(t, (weight as [Tensor, Tensor])[0], (weight as [Tensor, Tensor])[1].mul(0.97));
  // A bias stays without bn_wd.
  assert_close(t, ...(bias as [Tensor, Tensor]));
});

const PYTHON = `
def model():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2))
def run(fused):
    net = model()
    params = list(net.parameters())
    opt = torch.optim.Adam(params, lr=0, betas=(0.9, 0.99), fused=fused)
    x = torch.sin(torch.arange(64.) * 1.7).view(16, 4)
    for i in range(6):
        lr, mom = 0.01 * (i + 1) / 7, 0.95 - i / 100
        net(x).pow(2).sum().backward()
        for group in opt.param_groups: group["lr"], group["betas"] = lr, (mom, 0.99)
        with torch.no_grad():
            for p in params: p.mul_(1 - 0.01 * lr)
        opt.step()
        opt.zero_grad()
    return params
output = [run(None), run(True)]
`;

function trained(fused: boolean): unknown[] {
  const model = tiny_model();
  const opt = OptimWrapper.create(AdamW, 0, [model], { wd: 0.01, true_wd: true, fused });
  const x = torch.sin(torch.arange(64).float().mul(1.7)).view(16, 4);
  for (let i = 0; i < 6; i++) {
    opt.lr = (0.01 * (i + 1)) / 7;
    opt.mom = 0.95 - i / 100;
    model(x).pow(2).sum().backward();
    opt.step();
    opt.zero_grad();
  }
  return [...model.parameters()].map((p) => p.detach().tolist());
}

test("steps are Python's, bit for bit: Adam's default kernels and the fused ones", (t) => {
  const expected = run_python<unknown[][]>(t, PYTHON);
  if (expected === undefined) return;
  t.deepEqual(trained(false), expected[0]);
  t.deepEqual(trained(true), expected[1]);
});

test("a learner's optimizer is fused where nothing else is said", (t) => {
  const fused = (learn: Learner<nn.Sequential>): unknown => {
    learn.create_opt();
    return Reflect.get(learn.opt.param_groups[0] as object, "fused");
  };
  t.true(fused(tiny_learner(t).learn));
  t.is(fused(tiny_learner(t, { fused: false }).learn), null);
});

test("opt_func is a class, or a function that makes an optimizer", (t) => {
  const { learn } = tiny_learner(t, { opt_func: optim.SGD });
  learn.create_opt(0.1);
  t.true(learn.opt.opt instanceof optim.SGD);
  const made = tiny_learner(t, { opt_func: (groups) => new optim.RMSprop(groups) }).learn;
  made.create_opt(0.1);
  t.true(made.opt.opt instanceof optim.RMSprop);
  const wrong = tiny_learner(t, { opt_func: (() => "sgd") as never }).learn;
  t.throws(() => wrong.create_opt(0.1), { message: /opt_func: expected an optimizer's class/ });
});

test("options of the optimizer's own are set by name", (t) => {
  const opt = OptimWrapper.create(AdamW, 1e-3, [tiny_model()]);
  opt.set_stat("eps", 1e-6);
  opt.set_stat("mom", 0.8);
  t.deepEqual([opt.get_stat("eps"), opt.get_stat("mom")], [1e-6, 0.8]);
  t.deepEqual(option(opt, "eps"), [1e-6, 1e-6]);
  t.throws(() => opt.set_stat("speed", 1), { message: /'speed' is no hyper-parameter of Adam/ });
});

test("clear forgets the moments and keeps the hyper-parameters", (t) => {
  const model = tiny_model();
  const opt = OptimWrapper.create(AdamW, 1e-3, [model]);
  model(torch.randn(4, 4)).sum().backward();
  opt.step();
  t.is(opt.state_dict().state.size, 6);
  opt.clear();
  t.is(opt.state_dict().state.size, 0);
  t.is(opt.lr, 1e-3);
});
