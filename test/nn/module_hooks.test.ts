/** A module's hooks in forward and backward passes, beside Python's. */
import test from "ava";
import * as nn from "torchnode/nn";
import { type RemovableHandle, type Tensor, torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";
import { warnings_of } from "../support/warnings.js";

const { module: all_modules } = nn.modules;

type Event = [name: string, grad_input: unknown, grad_output: unknown];

const program = `
import torch.nn.modules.module as all_modules
seen = []
def note(name, change=None):
    def hook(module, *grads):
        seen.append([name, *[exact(list(one)) for one in grads]])
        return change(*grads) if change else None
    return hook
class Mix(nn.Module):
    def forward(self, x, n, y): return (x * y, n, (x + y).sum())
def run(make, back, register):
    seen.clear()
    module = make()
    handles = register(module) or []
    grads = back(module)
    for handle in handles: handle.remove()
    return [list(seen), exact(grads)]
def fill(module):
    with torch.no_grad():
        for i, p in enumerate(module.parameters()): p.copy_(torch.arange(p.numel()).view(p.shape) / 8 + i)
    return module
def linear(): return fill(nn.Linear(3, 2))
def through(module):
    x = torch.tensor([[1., 2., 3.]], requires_grad=True)
    module(x).pow(2).sum().backward()
    return [x.grad, *[p.grad for p in module.parameters()]]
def without(module):
    module(torch.tensor([[1., 2., 3.]])).sum().backward()
    return [p.grad for p in module.parameters()]
def mixed(module):
    x = torch.tensor([1., 2.], requires_grad=True)
    out = module(x, 3, torch.tensor([3., 4.]))
    (out[0].sum() + out[2]).backward()
    return [x.grad]
output = [
  run(linear, through, lambda m: [m.register_full_backward_hook(note("a")), m.register_full_backward_hook(note("b"), prepend=True)] and None),
  run(linear, through, lambda m: [m.register_full_backward_pre_hook(note("p", lambda g: (g[0] * 2,))), m.register_full_backward_pre_hook(note("q"), True), m.register_full_backward_hook(note("f", lambda i, o: (i[0] * 10,)))] and None),
  run(linear, without, lambda m: [m.register_full_backward_hook(note("a"))] and None),
  run(Mix, mixed, lambda m: [m.register_full_backward_hook(note("a"))] and None),
  run(lambda: nn.Sequential(linear(), nn.Linear(2, 2)), lambda m: through(fill(m)), lambda m: [all_modules.register_module_full_backward_hook(note("g")), all_modules.register_module_full_backward_pre_hook(note("gp")), m[0].register_full_backward_hook(note("own")) and m[0].register_full_backward_pre_hook(note("ownp"))]),
  run(nn.ReLU, through, lambda m: [m.register_backward_hook(note("old", lambda i, o: (i[0] * 3,)))] and None),
]
`;

test("backward hooks see and replace Python's gradients in Python's order", async (t) => {
  const expected = run_python<[Event[], unknown][]>(t, program);
  if (expected === undefined) return;
  const seen: unknown[] = [];
  type Grads = readonly (Tensor | null)[];
  const note =
    <R>(name: string, change: (...grads: Grads[]) => R | undefined = () => undefined) =>
    (_module: unknown, ...grads: Grads[]): R | undefined => {
      seen.push([name, ...grads.map(exact)]);
      return change(...grads);
    };
  const fill = <M extends nn.AnyModule>(module: M): M => {
    torch.no_grad(() => {
      for (const [i, p] of [...module.parameters()].entries()) {
        p.copy_(torch.arange(p.numel()).view(p.shape).div(8).add(i));
      }
    });
    return module;
  };
  const linear = () => fill(new nn.Linear(3, 2));
  const row = () => torch.tensor([[1, 2, 3]], { dtype: torch.float32 });
  const through = (module: nn.Module) => {
    const x = row().requires_grad_();
    module(x).pow(2).sum().backward();
    return [x.grad, ...[...module.parameters()].map(({ grad }) => grad)];
  };
  const without = (module: nn.Module) => {
    module(row()).sum().backward();
    return [...module.parameters()].map(({ grad }) => grad);
  };
  class Mix extends nn.Module<(x: Tensor, n: number, y: Tensor) => [Tensor, number, Tensor]> {
    override forward(x: Tensor, n: number, y: Tensor): [Tensor, number, Tensor] {
      return [x.mul(y), n, x.add(y).sum()];
    }
  }
  const mixed = (module: Mix) => {
    const x = torch.tensor([1, 2], { dtype: torch.float32 }).requires_grad_();
    const out = module(x, 3, torch.tensor([3, 4], { dtype: torch.float32 }));
    out[0].sum().add(out[2]).backward();
    return [x.grad];
  };
  const run = <M extends nn.AnyModule>(
    module: M,
    back: (module: M) => unknown,
    register: (module: M) => RemovableHandle[],
  ) => {
    seen.length = 0;
    const handles = register(module);
    const grads = exact(back(module));
    for (const handle of handles) handle.remove();
    return [[...seen], grads];
  };
  let result: unknown;
  const warnings = await warnings_of(t, () => {
    result = [
      run(linear(), through, (m) => [
        m.register_full_backward_hook(note("a")),
        m.register_full_backward_hook(note("b"), { prepend: true }),
      ]),
      run(linear(), through, (m) => [
        m.register_full_backward_pre_hook(note("p", ([g]) => [g?.mul(2) ?? null])),
        m.register_full_backward_pre_hook(note("q"), true),
        m.register_full_backward_hook(note("f", ([g]) => [g?.mul(10) ?? null])),
      ]),
      run(linear(), without, (m) => [m.register_full_backward_hook(note("a"))]),
      run(new Mix(), mixed, (m) => [m.register_full_backward_hook(note("a"))]),
      run(
        new nn.Sequential(linear(), new nn.Linear(2, 2)),
        (m) => through(fill(m)),
        (m) => [
          all_modules.register_module_full_backward_hook(note("g")),
          all_modules.register_module_full_backward_pre_hook(note("gp")),
          (m[0] as nn.Linear).register_full_backward_hook(note("own")),
          (m[0] as nn.Linear).register_full_backward_pre_hook(note("ownp")),
        ],
      ),
      run(new nn.ReLU(), through, (m) => [
        m.register_backward_hook(note("old", ([g]) => [g?.mul(3) ?? null])),
      ]),
    ];
  });
  t.deepEqual(result, expected);
  t.true(
    warnings.some(({ message }) =>
      message.startsWith("Full backward hook is firing when gradients are"),
    ),
  );
});

test("backward hooks of both kinds exclude each other, on a module and for all", (t) => {
  const layer = new nn.Linear(2, 2);
  const hook = () => undefined;
  layer.register_full_backward_hook(hook);
  t.throws(() => layer.register_backward_hook(hook), {
    message:
      "Cannot use both regular backward hooks and full backward hooks on a single Module. Please use " +
      "only one of them.",
  });
  t.throws(() => all_modules.register_module_backward_hook(hook), {
    message: /^Cannot use both .* as a global Module hook\./,
  });
});

test("a backward hook returns as many gradients as there are", (t) => {
  const layer = new nn.Linear(2, 2);
  const x = torch.ones(1, 2).requires_grad_();
  const handle = layer.register_full_backward_hook(() => [null, null]);
  t.throws(() => layer(x).sum().backward(), {
    message: /Backward hook returned an invalid number of grad_input, got 2, but expected 1/,
  });
  handle.remove();
  layer.register_full_backward_pre_hook(() => 3 as never);
  t.throws(() => layer(x).sum().backward(), {
    message:
      /Backward pre hook must return an array of Tensors, a Tensor or undefined, but got number/,
  });
});

test("hooks of all modules run before a module's own, and may take keyword arguments", (t) => {
  const net = new nn.Sequential(new nn.Linear(2, 2), new nn.ReLU());
  const order: string[] = [];
  net.register_forward_hook(() => void order.push("own"));
  const handles = [
    all_modules.register_module_forward_pre_hook((module) => {
      order.push(`before ${module.constructor.name}`);
    }),
    all_modules.register_module_forward_hook(
      (module, _args, kwargs) => {
        order.push(`after ${module.constructor.name} ${Object.keys(kwargs)}`);
      },
      { with_kwargs: true, always_call: true },
    ),
  ];
  net({ input: torch.ones(1, 2) });
  t.deepEqual(order, [
    "before Sequential",
    "before Linear",
    "after Linear ",
    "before ReLU",
    "after ReLU ",
    "after Sequential input",
    "own",
  ]);
  order.length = 0;
  t.throws(() => net(torch.ones(1, 3)));
  t.deepEqual(order, ["before Sequential", "before Linear", "after Linear ", "after Sequential "]);
  for (const handle of handles) handle.remove();
  order.length = 0;
  net(torch.ones(1, 2));
  t.deepEqual(order, ["own"]);
});

test("hooks of registrations see what modules are given by methods, and may replace it", (t) => {
  const seen: unknown[] = [];
  const handles = [
    all_modules.register_module_parameter_registration_hook((_module, name, param) => {
      seen.push([name, param.shape]);
      return new nn.Parameter(param.detach().mul(2));
    }),
    all_modules.register_module_buffer_registration_hook((_module, name) => void seen.push(name)),
    all_modules.register_module_module_registration_hook((module, name, child) => {
      seen.push([module.constructor.name, name, child?.constructor.name]);
    }),
  ];
  const list = new nn.Sequential(new nn.ReLU());
  list.register_parameter("scale", new nn.Parameter(torch.ones(2)));
  list.register_buffer("mean", torch.zeros(1));
  for (const handle of handles) handle.remove();
  list.append(new nn.Tanh());
  t.deepEqual(seen, [["Sequential", "0", "ReLU"], ["scale", [2]], "mean"]);
  t.deepEqual(list.get_parameter("scale").tolist(), [2, 2]);
});

test("a copy of a module has its hooks", (t) => {
  const layer = new nn.Linear(2, 2);
  const seen: unknown[] = [];
  const handle = layer.register_full_backward_hook((module) => void seen.push(module));
  const copy = torch.deepcopy(layer);
  handle.remove();
  copy(torch.ones(1, 2).requires_grad_()).sum().backward();
  t.deepEqual(seen, [copy]);
});
