/** Parametrizations, and the weight and spectral norms of old, beside Python's. */
import test from "ava";
import * as nn from "torchnode/nn";
import { type Tensor, torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";

const { parametrize, parametrizations } = nn.utils;

const program = `
from torch.nn.utils import parametrize, parametrizations
from torch.nn import utils
class Symmetric(nn.Module):
    def forward(self, x): return x.triu() + x.triu(1).mT
    def right_inverse(self, x): return x.triu()
class Double(nn.Module):
    def forward(self, x): return x * 2
def facts(module, shape=(2, 3)):
    x = torch.randn(*shape, requires_grad=True)
    out = module(x)
    out = out[0] if isinstance(out, tuple) else out
    out.pow(2).sum().backward()
    return [repr(module), {k: exact(v) for k, v in module.state_dict().items()}, exact(out), exact(x.grad),
            [[n, exact(p.grad)] for n, p in module.named_parameters()]]
def case(make):
    torch.manual_seed(0)
    return make()
def symmetric():
    m = nn.Linear(3, 3)
    parametrize.register_parametrization(m, "weight", Symmetric())
    parametrize.register_parametrization(m, "weight", Double(), unsafe=True)
    return facts(m)
def assigned():
    m = parametrize.register_parametrization(nn.Linear(3, 3), "weight", Symmetric())
    m.weight = torch.arange(9.).view(3, 3)
    return facts(m)
def removed(leave):
    m = parametrize.register_parametrization(nn.Linear(3, 3), "weight", Symmetric())
    parametrize.remove_parametrizations(m, "weight", leave_parametrized=leave)
    return facts(m)
def transferred():
    a, b = parametrizations.weight_norm(nn.Linear(3, 4)), nn.Linear(3, 4)
    parametrize.transfer_parametrizations_and_params(a, b)
    return facts(b)
def trained(m, shape=(2, 3)):
    return [facts(m, shape), facts(m, shape), facts(m.eval(), shape)]
def unhooked(make, remove):
    m = make()
    m(torch.ones(2, 3))
    remove(m)
    return facts(m)
def loaded():
    old = utils.weight_norm(nn.Linear(3, 2))
    new = parametrizations.weight_norm(nn.Linear(3, 2))
    new.load_state_dict(old.state_dict())
    return facts(new)
cases = [
  symmetric, assigned, lambda: removed(True), lambda: removed(False), transferred,
  lambda: trained(parametrizations.weight_norm(nn.Linear(3, 4))),
  lambda: trained(parametrizations.weight_norm(nn.Linear(3, 4), dim=None)),
  lambda: trained(parametrizations.weight_norm(nn.LSTM(3, 2), "weight_hh_l0"), (4, 2, 3)),
  lambda: trained(parametrizations.spectral_norm(nn.Linear(3, 4))),
  lambda: trained(parametrizations.spectral_norm(nn.Conv1d(2, 3, 2), n_power_iterations=2), (1, 2, 4)),
  lambda: trained(parametrizations.spectral_norm(nn.ConvTranspose1d(2, 3, 2)), (1, 2, 4)),
  lambda: trained(parametrizations.spectral_norm(nn.Linear(3, 4), "bias")),
  *[lambda s=s, o=o: trained(parametrizations.orthogonal(nn.Linear(*s), **o), (2, s[0])) for s in [(3, 3), (3, 4), (4, 2)]
    for o in [{}, {"orthogonal_map": "cayley"}, {"orthogonal_map": "matrix_exp"}, {"orthogonal_map": "householder", "use_trivialization": False}]],
  lambda: trained(utils.weight_norm(nn.Linear(3, 4))),
  lambda: trained(utils.weight_norm(nn.Linear(3, 4), dim=None)),
  lambda: trained(utils.spectral_norm(nn.Linear(3, 4))),
  lambda: trained(utils.spectral_norm(nn.ConvTranspose1d(2, 3, 2), n_power_iterations=3), (1, 2, 4)),
  lambda: unhooked(lambda: utils.weight_norm(nn.Linear(3, 4)), utils.remove_weight_norm),
  lambda: unhooked(lambda: utils.spectral_norm(nn.Linear(3, 4)), utils.remove_spectral_norm),
  loaded,
]
output = [case(one) for one in cases]
`;

class Symmetric extends nn.Module {
  override forward(x: Tensor): Tensor {
    return x.triu().add(x.triu(1).mT);
  }
  right_inverse(x: Tensor): Tensor {
    return x.triu();
  }
}

class Double extends nn.Module {
  override forward(x: Tensor): Tensor {
    return x.mul(2);
  }
}

function facts(module: nn.AnyModule, shape: number[] = [2, 3]): unknown {
  const x = torch.randn(shape).requires_grad_();
  const result = module(x) as Tensor | [Tensor];
  const out = Array.isArray(result) ? result[0] : result;
  out.pow(2).sum().backward();
  const grads = [...module.named_parameters()].map(([name, { grad }]) => [name, exact(grad)]);
  return [String(module), exact(module.state_dict()), exact(out), exact(x.grad), grads];
}

test("parametrized modules compute, print and save what Python's do", (t) => {
  const expected = run_python<unknown[]>(t, program);
  if (expected === undefined) return;
  const trained = (m: nn.AnyModule, shape?: number[]) => [
    facts(m, shape),
    facts(m, shape),
    facts(m.eval(), shape),
  ];
  const symmetric = () =>
    parametrize.register_parametrization(new nn.Linear(3, 3), "weight", new Symmetric());
  const removed = (leave: boolean) =>
    facts(parametrize.remove_parametrizations(symmetric(), "weight", leave));
  const unhooked = (m: nn.Linear, remove: (m: nn.Linear) => nn.AnyModule) => {
    m(torch.ones(2, 3));
    return facts(remove(m));
  };
  type OrthogonalOptions = {
    orthogonal_map?: "cayley" | "matrix_exp" | "householder";
    use_trivialization?: boolean;
  };
  const maps: OrthogonalOptions[] = [
    {},
    { orthogonal_map: "cayley" },
    { orthogonal_map: "matrix_exp" },
    { orthogonal_map: "householder", use_trivialization: false },
  ];
  const sizes: [number, number][] = [
    [3, 3],
    [3, 4],
    [4, 2],
  ];
  const cases: (() => unknown)[] = [
    () => {
      const m = symmetric();
      return facts(
        parametrize.register_parametrization(m, "weight", new Double(), { unsafe: true }),
      );
    },
    () => {
      const m = symmetric();
      (m as { weight: Tensor }).weight = torch.arange(9).to(torch.float32).view(3, 3);
      return facts(m);
    },
    () => removed(true),
    () => removed(false),
    () => {
      const from = parametrizations.weight_norm(new nn.Linear(3, 4));
      return facts(parametrize.transfer_parametrizations_and_params(from, new nn.Linear(3, 4)));
    },
    () => trained(parametrizations.weight_norm(new nn.Linear(3, 4))),
    () => trained(parametrizations.weight_norm(new nn.Linear(3, 4), { dim: null })),
    () => trained(parametrizations.weight_norm(new nn.LSTM(3, 2), "weight_hh_l0"), [4, 2, 3]),
    () => trained(parametrizations.spectral_norm(new nn.Linear(3, 4))),
    () =>
      trained(
        parametrizations.spectral_norm(new nn.Conv1d(2, 3, 2), { n_power_iterations: 2 }),
        [1, 2, 4],
      ),
    () => trained(parametrizations.spectral_norm(new nn.ConvTranspose1d(2, 3, 2)), [1, 2, 4]),
    () => trained(parametrizations.spectral_norm(new nn.Linear(3, 4), "bias")),
    ...sizes.flatMap((size) =>
      maps.map((map) => () => {
        const m = parametrizations.orthogonal(new nn.Linear(...size), map);
        return trained(m, [2, size[0]]);
      }),
    ),
    () => trained(nn.utils.weight_norm(new nn.Linear(3, 4))),
    () => trained(nn.utils.weight_norm(new nn.Linear(3, 4), { dim: null })),
    () => trained(nn.utils.spectral_norm(new nn.Linear(3, 4))),
    () => {
      const m = new nn.ConvTranspose1d(2, 3, 2);
      return trained(nn.utils.spectral_norm(m, { n_power_iterations: 3 }), [1, 2, 4]);
    },
    () => unhooked(nn.utils.weight_norm(new nn.Linear(3, 4)), nn.utils.remove_weight_norm),
    () => unhooked(nn.utils.spectral_norm(new nn.Linear(3, 4)), nn.utils.remove_spectral_norm),
    () => {
      const old = nn.utils.weight_norm(new nn.Linear(3, 2));
      const m = parametrizations.weight_norm(new nn.Linear(3, 2));
      m.load_state_dict(old.state_dict());
      return facts(m);
    },
  ];
  const fused = torch.backends.rnn.fused;
  torch.backends.rnn.fused = false;
  try {
    t.is(cases.length, expected.length);
    for (const [i, make] of cases.entries()) {
      torch.manual_seed(0);
      t.deepEqual(make(), expected[i], `case ${i}`);
    }
  } finally {
    torch.backends.rnn.fused = fused;
  }
});

test("is_parametrized and the class before tell what a module is", (t) => {
  const m = parametrize.register_parametrization(new nn.Linear(3, 3), "weight", new Symmetric());
  t.true(parametrize.is_parametrized(m));
  t.true(parametrize.is_parametrized(m, "weight"));
  t.false(parametrize.is_parametrized(m, "bias"));
  t.true(m instanceof nn.Linear);
  t.is<unknown, unknown>(parametrize.type_before_parametrizations(m), nn.Linear);
  t.is(m.constructor.name, "ParametrizedLinear");
  parametrize.remove_parametrizations(m, "weight");
  t.false(parametrize.is_parametrized(m));
  t.is(m.constructor, nn.Linear);
  t.true(m.weight instanceof nn.Parameter);
});

test("within cached, a tensor is computed once", (t) => {
  let count = 0;
  class Counting extends nn.Module {
    override forward(x: Tensor): Tensor {
      count++;
      return x.mul(2);
    }
  }
  const m = parametrize.register_parametrization(new nn.Linear(2, 2), "weight", new Counting());
  count = 0;
  parametrize.cached(() => {
    m(torch.ones(1, 2));
    m(torch.ones(1, 2));
    t.is(m.weight, m.weight);
  });
  t.is(count, 1);
  m(torch.ones(1, 2));
  t.is(count, 2);
});

test("a parametrization that changes dtype or shape is refused, unless it is said to be unsafe", (t) => {
  class Wide extends nn.Module {
    override forward(x: Tensor): Tensor {
      return torch.cat([x, x], -1);
    }
  }
  const m = new nn.Linear(2, 3);
  t.throws(() => parametrize.register_parametrization(m, "weight", new Wide()), {
    instanceOf: RangeError,
    message:
      "Registering a parametrization may not change the shape of the tensor, unless `unsafe` flag is " +
      "enabled.\nunparametrized shape: torch.Size([3, 2])\nparametrized shape: torch.Size([3, 4])",
  });
  t.deepEqual(Object.keys(m.state_dict()), ["weight", "bias"]);
  parametrize.register_parametrization(m, "weight", new Wide(), { unsafe: true });
  t.deepEqual(m.weight.shape, [3, 4]);
  t.throws(() => parametrize.register_parametrization(m, "none", new Wide()), {
    message: /does not have a parameter, a buffer, or a parametrized element with name 'none'/,
  });
  t.throws(() => parametrize.remove_parametrizations(m, "bias"), {
    message: /does not have a parametrization on bias/,
  });
  t.throws(
    () => {
      (m as { weight: Tensor }).weight = torch.ones(3, 2);
    },
    { message: "parametrization Wide does not implement right_inverse." },
  );
});

test("copies of parametrized modules and of those with hooks of old are their own", (t) => {
  for (const m of [
    parametrizations.spectral_norm(new nn.Linear(3, 3)),
    nn.utils.weight_norm(new nn.Linear(3, 3)),
  ]) {
    torch.no_grad(() => void m(torch.ones(1, 3)));
    if (!parametrize.is_parametrized(m)) (m as { weight: Tensor }).weight = m.weight.detach();
    const copy = torch.deepcopy(m);
    t.is(String(copy), String(m));
    const before = exact(copy.eval()(torch.ones(1, 3)));
    torch.no_grad(() => {
      for (const p of m.parameters()) p.zero_();
    });
    t.deepEqual(exact(copy(torch.ones(1, 3))), before);
  }
});

test("an embedding's weight can be parametrized, and trains", (t) => {
  const m = parametrizations.weight_norm(new nn.Embedding(4, 3));
  m(torch.tensor([1n, 2n]))
    .sum()
    .backward();
  const [g, v] = [...m.parameters()];
  t.deepEqual(
    [g?.grad?.shape, v?.grad?.shape],
    [
      [4, 1],
      [4, 3],
    ],
  );
});
