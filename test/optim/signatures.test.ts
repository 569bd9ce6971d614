/** Parameters of optimizers and schedules: names, order and defaults are Python's. */
import test from "ava";
import { nn, optim, torch } from "torchnode";
import { NativelySteppedOptimizer } from "../../lib/optim/internal.js";
import { type Compared, compare_signatures, members, methods } from "../support/signatures.js";

const { lr_scheduler } = optim;
const { Adagrad, Optimizer } = optim;

/** The classes of optimizers but their base. */
const optimizers = Object.fromEntries(
  Object.entries(optim).filter(([name]) => /^[A-Z]/.test(name) && name !== "Optimizer"),
);

const { register_optimizer_step_post_hook, register_optimizer_step_pre_hook } = optim;
const global_hooks = { register_optimizer_step_post_hook, register_optimizer_step_pre_hook };

const is_python = ({ name }: Compared): boolean => !/Scheduler\._|#/.test(name);

test("optimizers and their methods have Python's parameters", (t) => {
  compare_signatures(
    t,
    [
      ...members(optimizers, "optim", "torch.optim"),
      ...members(global_hooks, "optim", "torch.optim.optimizer"),
      ...methods(Adagrad, "optim.Adagrad", "torch.optim.Adagrad"),
      ...methods(Optimizer, "optim.Optimizer", "torch.optim.Optimizer"),
      ...methods(NativelySteppedOptimizer, "optim.SGD", "torch.optim.SGD"),
    ],
    {
      "optim.Optimizer.make_state": "is where an optimizer's subclass says how states are kept",
      "optim.Optimizer.loaded_value": "is where an optimizer's subclass converts a loaded state",
      "optim.Optimizer.toString": "is JavaScript's __repr__",
      "optim.SGD.step_groups": "is where an optimizer's subclass says how groups are stepped",
      "optim.SGD.make_state": "is where an optimizer's subclass says how states are kept",
    },
  );
});

test("schedules and their methods have Python's parameters", (t) => {
  const classes = Object.entries(lr_scheduler) as [string, typeof lr_scheduler.LRScheduler][];
  const compared = [
    ...members(lr_scheduler, "lr_scheduler", "torch.optim.lr_scheduler"),
    ...members(optim.swa_utils, "swa_utils", "torch.optim.swa_utils"),
    ...classes.flatMap(([name, type]) =>
      methods(type, `lr_scheduler.${name}`, `torch.optim.lr_scheduler.${name}`),
    ),
  ].filter(is_python);
  const ours = "computes for the class itself";
  const closed_form = compared.filter(({ name }) => name.endsWith("._get_closed_form_lr"));
  compare_signatures(t, compared, {
    ...Object.fromEntries(closed_form.map(({ name }) => [name, "is protected"])),
    "lr_scheduler.LRScheduler.start": ours,
    "lr_scheduler.LRScheduler.current_lrs": ours,
    "lr_scheduler.LRScheduler.set_lrs": ours,
  });
});

const model = (): nn.Linear => new nn.Linear(2, 2);

test("options come by position in Python's order, or by name", (t) => {
  const [group] = new optim.SGD(model().parameters(), 0.1, 0.9, 0, 1e-4, true).param_groups;
  t.like(group, { lr: 0.1, momentum: 0.9, weight_decay: 1e-4, nesterov: true });
  const [named] = new optim.SGD({ params: model().parameters(), lr: 0.1 }).param_groups;
  t.is(named?.lr, 0.1);
  const [adam] = new optim.AdamW(model().parameters(), 0.1, [0.8, 0.9], { eps: 1e-6 }).param_groups;
  t.like(adam, { lr: 0.1, betas: [0.8, 0.9], eps: 1e-6, weight_decay: 0.01 });
  const schedule = new lr_scheduler.StepLR(new optim.SGD(model().parameters(), 1), 2, 0.5);
  t.is(schedule.gamma, 0.5);
});

test("a schedule's arguments may all come by name", (t) => {
  const optimizer = new optim.SGD(model().parameters(), 1);
  const cosine = new lr_scheduler.CosineAnnealingLR(optimizer, { T_max: 5 });
  t.is(cosine.T_max, 5);
  t.deepEqual(cosine.get_last_lr(), [1]);
});

test("unknown names are TypeErrors that say what was meant", (t) => {
  const params = [...model().parameters()];
  const make = (options: object): optim.SGD => new optim.SGD(params, options);
  t.throws(() => make({ momentun: 0.9 }), {
    instanceOf: TypeError,
    message: "SGD() got an unexpected keyword argument 'momentun'. Did you mean 'momentum'?",
  });
  t.throws(
    () => new optim.SGD([{ params, learning_rte: 1, momentm: 0.9 } as { params: typeof params }]),
    {
      instanceOf: TypeError,
      message: "unknown option 'momentm' in a param_group. Did you mean 'momentum'?",
    },
  );
  const [group] = new optim.SGD([{ params, name: "head" } as { params: typeof params }])
    .param_groups;
  t.like(group, { name: "head" }, "a group may hold what its user keeps there");
});

test("the learning rate may be a Tensor, which schedules fill", (t) => {
  const lr = torch.tensor(0.5);
  const weight = nn.init.ones_(torch.empty([1])).requires_grad_();
  const optimizer = new optim.SGD([weight], lr);
  const schedule = new lr_scheduler.ExponentialLR(optimizer, 0.5);
  weight.grad = torch.ones([1]);
  optimizer.step();
  t.is(weight.item(), 0.5);
  schedule.step();
  t.is(lr.item(), 0.25);
  optimizer.step();
  t.is(weight.item(), 0.25);
  t.throws(() => new optim.SGD([weight], torch.ones([2])), { message: /must be 1-element/ });
});
