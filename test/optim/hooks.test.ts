/** Hooks of optimizers, LBFGS's closures, and options that only some steps can have. */
import test from "ava";
import { nn, optim, type Tensor, torch } from "torchnode";

const parameter = (): nn.Parameter => new nn.Parameter(torch.tensor([1, -2]));

test("hooks of all optimizers run around those of one", (t) => {
  const opt = new optim.NAdam([parameter()]);
  const seen: string[] = [];
  const handles = [
    optim.register_optimizer_step_pre_hook(() => void seen.push("all before")),
    optim.register_optimizer_step_post_hook(() => void seen.push("all after")),
    opt.register_step_pre_hook(() => void seen.push("one before")),
    opt.register_step_post_hook(() => void seen.push("one after")),
  ];
  opt.step();
  t.deepEqual(seen, ["all before", "one before", "one after", "all after"]);
  for (const handle of handles) handle.remove();
  opt.step();
  new optim.SGD([parameter()]).step();
  t.is(seen.length, 4);
});

test("a hook sees a step's arguments and may replace them", (t) => {
  const opt = new optim.SGD([parameter()]);
  const given = (): string => "given";
  const other = (): string => "other";
  opt.register_step_pre_hook((_, args, kwargs) => {
    t.deepEqual([args, kwargs], [[given], {}]);
    return [[other], {}];
  });
  t.is(opt.step(given), "other");
  opt.register_step_pre_hook(() => [1] as never);
  t.throws(() => opt.step(given), { message: /\[args, kwargs\]/ });
});

test("hooks of states see them and may replace them", (t) => {
  const opt = new optim.SGD([parameter()], { lr: 0.5 });
  const seen: string[] = [];
  opt.register_state_dict_pre_hook((its) => void seen.push(its.constructor.name));
  opt.register_state_dict_post_hook((_, state_dict) => ({
    ...state_dict,
    param_groups: state_dict.param_groups.map((group) => ({ ...group, lr: 0.25 })),
  }));
  opt.register_load_state_dict_pre_hook(() => void seen.push("second"));
  opt.register_load_state_dict_pre_hook(() => void seen.push("first"), { prepend: true });
  opt.register_load_state_dict_post_hook((its) => void seen.push(String(its.param_groups[0]?.lr)));
  const saved = opt.state_dict();
  t.is(saved.param_groups[0]?.lr, 0.25);
  opt.load_state_dict(saved);
  t.deepEqual(seen, ["SGD", "first", "second", "0.25"]);
});

test("LBFGS finds a minimum by its closure", (t) => {
  const w = parameter();
  const opt = new optim.LBFGS([w], { line_search_fn: "strong_wolfe" });
  const closure = (): Tensor => {
    opt.zero_grad();
    const loss = w.sub(3).pow(4).sum();
    loss.backward();
    return loss;
  };
  const first = opt.step(closure);
  t.is(first.item(), 641);
  t.true(Number(closure().item()) < 1e-3);
  t.throws(() => opt.step(), { message: /needs a closure/ });
  t.throws(() => opt.step(() => "no loss"), { message: /must return the loss/ });
  t.throws(() => new optim.LBFGS([{ params: [w] }, { params: [parameter()] }]), {
    message: /doesn't support per-parameter options/,
  });
});

test("gradients flow through a differentiable step", (t) => {
  const start = torch.tensor([1, 2], { requires_grad: true });
  const lr = torch.tensor(0.5, { requires_grad: true });
  const w = start.clone();
  const opt = new optim.SGD([w], { lr, differentiable: true });
  w.grad = torch.tensor([3, 4]);
  opt.step();
  w.sum().backward();
  t.is(lr.grad?.item(), -7);
  t.deepEqual(start.grad?.tolist(), [1, 1]);
});

test("a capturable step needs parameters on a GPU", (t) => {
  const w = parameter();
  const opt = new optim.Adam([w], { capturable: true });
  w.grad = torch.ones(2);
  t.throws(() => opt.step(), { message: /If capturable=True, params and state_steps must be on/ });
});

test("SparseAdam moves only the rows that have a gradient", (t) => {
  const table = new nn.Embedding(4, 2, { sparse: true });
  const before = table.weight.detach().clone();
  const opt = new optim.SparseAdam(table.parameters());
  table
    .forward(torch.tensor([1n]))
    .sum()
    .backward();
  opt.step();
  const moved = table.weight.detach().ne(before).any(1);
  t.deepEqual(moved.tolist(), [false, true, false, false]);
});
