/** Pruning, fusion of batch norms and other helpers around modules, beside Python's. */
import test from "ava";
import * as nn from "torchnode/nn";
import { type Tensor, torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";

const { prune } = nn.utils;

const program = `
from torch.nn.utils import prune
from torch.nn import utils
def facts(m, x):
    out = m(x)
    out.pow(2).sum().backward()
    return [{k: exact(v) for k, v in m.state_dict().items()}, exact(out), [[n, exact(p.grad)] for n, p in m.named_parameters()]]
def linear(): return nn.Linear(4, 6)
def case(make, shape=(2, 4)):
    torch.manual_seed(0)
    m = make()
    return facts(m, torch.randn(*shape))
def twice(first, second):
    m = linear()
    first(m); second(m)
    return m
def both():
    m = nn.Sequential(nn.Linear(4, 5), nn.ReLU(), nn.Linear(5, 3))
    prune.global_unstructured([(m[0], "weight"), (m[2], "weight")], prune.L1Unstructured, amount=0.3)
    return m
def removed():
    m = prune.l1_unstructured(linear(), "weight", 0.5)
    return prune.remove(m, "weight")
def evaluated(layer, norm):
    norm(torch.randn(*[3, 2, 5, 5][:4]) if isinstance(norm, nn.BatchNorm2d) else torch.randn(3, norm.num_features))
    return layer.eval(), norm.eval()
def fused_conv(transpose):
    layer = (nn.ConvTranspose2d if transpose else nn.Conv2d)(3, 2, 3, bias=False)
    return utils.fuse_conv_bn_eval(*evaluated(layer, nn.BatchNorm2d(2)), transpose)
def fused_linear():
    return utils.fuse_linear_bn_eval(*evaluated(nn.Linear(4, 3), nn.BatchNorm1d(3)))
output = [
  case(lambda: prune.identity(linear(), "weight")),
  case(lambda: prune.random_unstructured(linear(), "weight", 0.3)),
  case(lambda: prune.random_unstructured(linear(), "bias", 2)),
  case(lambda: prune.l1_unstructured(linear(), "weight", amount=5)),
  case(lambda: prune.l1_unstructured(linear(), "weight", 0.25, importance_scores=torch.arange(24.).view(6, 4))),
  case(lambda: prune.random_structured(linear(), "weight", 0.5, 0)),
  case(lambda: prune.ln_structured(linear(), "weight", 2, 2, -1)),
  case(lambda: prune.ln_structured(linear(), "weight", 0.3, float("inf"), dim=0)),
  case(lambda: prune.custom_from_mask(linear(), "weight", torch.eye(6, 4))),
  case(lambda: twice(lambda m: prune.l1_unstructured(m, "weight", 0.5), lambda m: prune.random_structured(m, "weight", 2, 1))),
  case(lambda: twice(lambda m: prune.ln_structured(m, "weight", 1, 1, 0), lambda m: prune.l1_unstructured(m, "weight", 0.5))),
  case(both), case(removed),
  case(lambda: fused_conv(False), (1, 3, 4, 4)), case(lambda: fused_conv(True), (1, 3, 4, 4)), case(fused_linear),
]
`;

function facts(m: nn.AnyModule, x: Tensor): unknown {
  const out = m(x) as Tensor;
  out.pow(2).sum().backward();
  const grads = [...m.named_parameters()].map(([name, { grad }]) => [name, exact(grad)]);
  return [exact(m.state_dict()), exact(out), grads];
}

const linear = () => new nn.Linear(4, 6);

test("pruned and fused modules compute and save what Python's do", (t) => {
  const expected = run_python<unknown[]>(t, program);
  if (expected === undefined) return;
  const run = (make: () => nn.AnyModule, shape = [2, 4]) => {
    torch.manual_seed(0);
    const m = make();
    return facts(m, torch.randn(shape));
  };
  const fused_conv = (transpose: boolean) => {
    const layer = transpose
      ? new nn.ConvTranspose2d(3, 2, 3, { bias: false })
      : new nn.Conv2d(3, 2, 3, { bias: false });
    const norm = new nn.BatchNorm2d(2);
    norm(torch.randn(3, 2, 5, 5));
    return nn.utils.fuse_conv_bn_eval<typeof layer>(layer.eval(), norm.eval(), transpose);
  };
  const scores = torch.arange(24).to(torch.float32).view(6, 4);
  t.deepEqual(
    [
      run(() => prune.identity(linear(), "weight")),
      run(() => prune.random_unstructured(linear(), "weight", 0.3)),
      run(() => prune.random_unstructured(linear(), "bias", 2)),
      run(() => prune.l1_unstructured(linear(), "weight", { amount: 5 })),
      run(() => prune.l1_unstructured(linear(), "weight", 0.25, { importance_scores: scores })),
      run(() => prune.random_structured(linear(), "weight", 0.5, 0)),
      run(() => prune.ln_structured(linear(), "weight", 2, 2, -1)),
      run(() => prune.ln_structured(linear(), "weight", 0.3, Number.POSITIVE_INFINITY, { dim: 0 })),
      run(() => prune.custom_from_mask(linear(), "weight", torch.eye(6, 4))),
      run(() => {
        const m = prune.l1_unstructured(linear(), "weight", 0.5);
        return prune.random_structured(m, "weight", 2, 1);
      }),
      run(() => {
        const m = prune.ln_structured(linear(), "weight", 1, 1, 0);
        return prune.l1_unstructured(m, "weight", 0.5);
      }),
      run(() => {
        const [first, last] = [new nn.Linear(4, 5), new nn.Linear(5, 3)];
        const targets: [nn.AnyModule, string][] = [
          [first, "weight"],
          [last, "weight"],
        ];
        prune.global_unstructured(targets, prune.L1Unstructured, { amount: 0.3 });
        return new nn.Sequential(first, new nn.ReLU(), last);
      }),
      run(() => prune.remove(prune.l1_unstructured(linear(), "weight", 0.5), "weight")),
      run(() => fused_conv(false), [1, 3, 4, 4]),
      run(() => fused_conv(true), [1, 3, 4, 4]),
      run(() => {
        const [layer, norm] = [new nn.Linear(4, 3), new nn.BatchNorm1d(3)];
        norm(torch.randn(3, 3));
        return nn.utils.fuse_linear_bn_eval(layer.eval(), norm.eval());
      }),
    ],
    expected,
  );
});

test("a method of one's own prunes by its mask; is_pruned and errors tell what is", (t) => {
  class Rows extends prune.BasePruningMethod {
    readonly PRUNING_TYPE = "unstructured";
    override compute_mask(_t: Tensor, default_mask: Tensor): Tensor {
      const mask = default_mask.clone();
      mask.set_at(0, 0);
      return mask;
    }
  }
  const m = new nn.Sequential(linear());
  t.false(prune.is_pruned(m));
  const layer = m[0] as nn.Linear;
  Rows.apply(layer, "weight");
  t.true(prune.is_pruned(m));
  t.deepEqual(layer.weight.at(0).tolist(), [0, 0, 0, 0]);
  (layer as { weight: Tensor }).weight = layer.weight.detach();
  const copy = torch.deepcopy(m);
  prune.remove(copy[0] as nn.Linear, "weight");
  t.true(prune.is_pruned(m) && !prune.is_pruned(copy));
  prune.remove(layer, "weight");
  t.false(prune.is_pruned(m));
  t.true(layer.weight instanceof nn.Parameter);
  t.throws(() => prune.remove(layer, "weight"), {
    message: /Parameter 'weight' of module .* has to be pruned before pruning can be removed/s,
  });
  t.throws(() => prune.l1_unstructured(layer, "weight", 1.5), {
    message: "amount=1.5 should either be a float in the range [0, 1] or a non-negative integer",
  });
  t.throws(() => prune.l1_unstructured(layer, "weight", 25), {
    message: "amount=25 should be smaller than the number of parameters to prune=24",
  });
  t.throws(() => prune.ln_structured(layer, "bias", 1, 2, 0), {
    message: /Structured pruning can only be applied to multidimensional tensors/,
  });
});

test("skip_init makes a layer without drawing numbers", (t) => {
  const before = torch.get_rng_state();
  const layer = nn.utils.skip_init(nn.Linear, 3, 4, { bias: false });
  t.true(torch.equal(torch.get_rng_state(), before));
  t.deepEqual([layer.weight.shape, String(layer.weight.device), layer.bias], [[4, 3], "cpu", null]);
  class Own extends nn.Module {}
  t.throws(() => nn.utils.skip_init(Own), { message: /must support a 'device' arg/ });
});

test("stateless.functional_call takes other tensors, as torch.func's does", (t) => {
  const layer = new nn.Linear(2, 1);
  const given = { weight: torch.ones(1, 2), bias: torch.zeros(1) };
  const out = nn.utils.stateless.functional_call(layer, given, torch.tensor([[1, 2]]));
  t.deepEqual((out as Tensor).tolist(), [[3]]);
  const named = nn.utils.stateless.functional_call(layer, given, null, {
    input: torch.tensor([[1, 2]]),
  });
  t.deepEqual((named as Tensor).tolist(), [[3]]);
});

test("weights of convolutions are laid out in a memory format", (t) => {
  const m = new nn.Sequential(new nn.Conv2d(3, 4, 2), new nn.Linear(2, 2));
  const weight = (m[0] as nn.Conv2d).weight;
  const values = weight.tolist();
  nn.utils.convert_conv2d_weight_memory_format(m, torch.channels_last);
  t.true(weight.is_contiguous(torch.channels_last));
  t.deepEqual(weight.tolist(), values);
});
