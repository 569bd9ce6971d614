/** No function drops an argument that it does not know, as JavaScript's own would. */
import test from "ava";
import { torch } from "torchnode/torch";
import { parameters_of } from "../../lib/torch/internal.js";
import { everything_public, type Public } from "../support/public.js";

const variadic = "takes any number of arguments, and uses all of them";
const any = "hands all of its arguments on to a function of the user's";
const without = "takes nothing, as the base of a user's class or one without options";
const own_form = "reads several forms of its own, and refuses what fits none";
const overridden = "is for users to override: the package calls it, with one argument";
const inner = "is not for users to call";
const handed_on = "hands all of its arguments on to its function of torch";

/** Why a function does not read its arguments by a signature. */
const reasons: readonly [names: RegExp, reason: string][] = [
  [/(^|\.)on_\w+$|\.jump_to_epoch$|\.is_better$/, overridden],
  [/\.(get|get_items|get_batch|item|select|fetch|process|process_one|show_xys)$/, overridden],
  [/^nn\.utils\.prune\.\w+\.compute_mask$/, overridden],
  [/\.(extra_repr|shown|check_input_dim|_\w+)$|^nn\.(\w+Cell\.step|Module\.forward)$/, overridden],
  [/\.toString$/, "is JavaScript's"],
  [/Error$/, "takes what JavaScript's errors take"],
  [/^torch\.(atleast_[123]d|block_diag|broadcast_(tensors|shapes)|cartesian_prod)$/, variadic],
  [/^torch\.(einsum|meshgrid)$/, variadic],
  [/FunctionCtx\.(save_for_\w+|mark_\w+)$|^TensorDataset$|^nn\.(Sequential|Identity)$/, variadic],
  [/^Tensor\.(at|set_at)$|^StackDataset$|\.PruningContainer$|\.broadcast_all$/, variadic],
  [
    /^nn\.utils\.(skip_init|prune\.BasePruningMethod\.apply)$|^torch\.utils\.data\.worker_\w+$/,
    any,
  ],
  [/\.AveragedModel\.forward$/, any],
  [
    /^Tensor\.new$|^torch\.(BFloat16|Bool|Byte|Char|Double|Float|Half|Int|Long|Short)Tensor$/,
    own_form,
  ],
  [/\.(BasePruningMethod|constraints\.Constraint)$|^nn\.utils\.prune\.Identity$/, without],
  [/\.Function(\.apply)?$|^torch\.func\.vjp$|^torch\.utils\.checkpoint\.checkpoint$/, any],
  [
    /^(Tensor|nn\.Uninitialized\w+)\.to$|PackedSequence\.(to|cpu|cuda)$|^torch\.testing\.make_tensor$|^AdamW$/,
    own_form,
  ],
  [/once_differentiable$/, "is a decorator of JavaScript's as well"],
  [/^nn\.Uninitialized\w+\.(size|is_\w+|get_device|copy_)$/, handed_on],
  [/^Tensor\.(nonzero|lu|unique|unique_consecutive)$/, handed_on],
  [/^(Tensor|Dtype|Learner\.set_callback)$|\.graph\.Node$|\.FunctionCtx$/, inner],
  [/FunctionCtx\.(begin|finish|within_jvp|materializes)$/, inner],
  [/^optim\.((\w+)\.(make_state|loaded_value|state_number|step_group)|Optimizer)$/, inner],
  [/^optim\.lr_scheduler\.LRScheduler\.(current_lrs|set_lrs)$/, inner],
];

const self_of = ({ self }: Public): unknown =>
  self === torch.Tensor.prototype ? torch.ones(1) : self;

test("all public functions, classes and methods read their arguments by a signature", (t) => {
  const others = everything_public()
    .filter((one) => parameters_of(one.callable, self_of(one)) === undefined)
    .map(({ name }) => name);
  const unexplained = others.filter((name) => !reasons.some(([names]) => names.test(name)));
  t.deepEqual(unexplained, [], "these drop arguments silently");
  const needless = reasons.filter(([names]) => !others.some((name) => names.test(name)));
  t.deepEqual(needless, [], "reasons for nothing");
});

const is_class = (callable: Public["callable"]): boolean =>
  /^class\b/.test(Function.prototype.toString.call(callable));

test("what takes no arguments says so when it is given one", (t) => {
  const without = everything_public().filter(
    (one) => parameters_of(one.callable, self_of(one))?.length === 0,
  );
  t.true(without.length > 100, `there are ${without.length}`);
  for (const one of without) {
    const { name, callable } = one;
    t.throws(
      () =>
        is_class(callable)
          ? Reflect.construct(callable, [1])
          : Reflect.apply(callable, self_of(one), [1]),
      { instanceOf: TypeError, message: /\(\) takes 0 positional arguments but 1 was given$/ },
      name,
    );
  }
});

test("an argument too many, or one by an unknown name, is a TypeError", (t) => {
  const x = torch.tensor([1, 2]);
  const call = (owner: object, name: string, ...args: unknown[]): unknown =>
    (Reflect.get(owner, name) as (...args: unknown[]) => unknown).apply(owner, args);
  t.throws(() => call(x, "dim", 0), { message: /^dim\(\) takes 0 positional arguments but 1/ });
  t.throws(() => call(x, "detach", { clone: true }), {
    message: "detach() got an unexpected keyword argument 'clone': it takes none",
  });
  t.throws(() => call(torch, "no_grad", true), {
    message: "no_grad(): argument 'body' (position 1) must be function, not boolean",
  });
  t.throws(() => call(x, "register_hook", () => {}, "twice"), {
    message: "register_hook() takes 1 positional argument but 2 were given",
  });
  t.throws(() => call(torch, "device", "cuda", 0, 1), {
    message: "device() takes from 1 to 2 positional arguments but 3 were given",
  });
});

test("a value of any kind may have the parameter's name for a key", (t) => {
  const value = torch.ones(1);
  t.deepEqual(torch.keep({ value }), { value });
  const sent = torch.to_message({ value: torch.zeros(1).share_memory_() });
  t.deepEqual(Object.keys(sent), ["value"]);
  t.throws(() => (torch.keep as (...args: unknown[]) => unknown)(value, { value }), {
    message: "keep() got an unexpected keyword argument 'value': it takes none",
  });
});
