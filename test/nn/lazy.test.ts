/** Lazy layers beside PyTorch's: what they are before and after their first call. */
import test from "ava";
import * as nn from "torchnode/nn";
import * as optim from "torchnode/optim";
import { type Tensor, torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";

const SCRIPT = `
def run(case):
    name, args, kwargs, shape = case
    torch.manual_seed(7)
    module = getattr(nn, name)(*args, **kwargs)
    before = [repr(module), list(module.state_dict()), module.has_uninitialized_params(), repr(getattr(module, "weight", None))]
    x = torch.randn(shape, requires_grad=True)
    output = module(x)
    output.backward(torch.randn_like(output))
    return {
        "before": before, "repr": repr(module), "class": type(module).__name__, "output": output.detach(),
        "state": module.state_dict(), "input_grad": x.grad,
        "grads": {name: p.grad for name, p in module.named_parameters()}, "next_draw": torch.rand(2),
    }

output = [run(case) for case in input]
`;

type Case = [name: string, args: unknown[], options: object, shape: number[]];

const cases: readonly Case[] = [
  ["LazyLinear", [3], {}, [2, 5]],
  ["LazyLinear", [3, false], {}, [2, 4, 5]],
  ["LazyConv1d", [4, 3], { groups: 2 }, [2, 6, 7]],
  ["LazyConv2d", [4, [2, 3]], { padding: 1, padding_mode: "reflect", bias: false }, [3, 5, 6]],
  ["LazyConv3d", [2, 2], { stride: 2, dilation: 2 }, [1, 2, 5, 5, 5]],
  ["LazyConvTranspose1d", [4, 3], { groups: 2, stride: 2 }, [2, 6, 5]],
  ["LazyConvTranspose2d", [3, 2], { output_padding: 1, stride: 2 }, [2, 4, 3, 3]],
  ["LazyConvTranspose3d", [2, 2], { bias: false }, [2, 3, 3, 3]],
  ["LazyBatchNorm1d", [], {}, [4, 3]],
  ["LazyBatchNorm2d", [1e-3, null, true, true], { bias: false }, [3, 2, 4, 4]],
  ["LazyBatchNorm3d", [], { affine: false }, [2, 3, 2, 2, 2]],
  ["LazyBatchNorm1d", [], { track_running_stats: false }, [4, 3, 2]],
  ["LazyInstanceNorm1d", [], {}, [2, 3, 4]],
  ["LazyInstanceNorm2d", [], { affine: false }, [2, 3, 4, 2]],
  ["LazyInstanceNorm3d", [], { track_running_stats: false }, [1, 3, 2, 2, 2]],
];

type Lazy = nn.AnyModule & nn.LazyModule;

function run([name, args, options, shape]: Case): unknown {
  torch.manual_seed(7);
  const type = Reflect.get(nn, name) as new (...args: unknown[]) => Lazy;
  const module = new type(...args, options);
  const weight: unknown = Reflect.get(module, "weight");
  const before = [
    String(module),
    Object.keys(module.state_dict()),
    module.has_uninitialized_params(),
    weight === null ? "None" : String(weight),
  ];
  const x = torch.randn(shape, { requires_grad: true });
  const output = module(x) as Tensor;
  output.backward(torch.randn_like(output));
  return {
    before,
    repr: String(module),
    class: module.constructor.name,
    output: output.detach(),
    state: module.state_dict(),
    input_grad: x.grad,
    grads: Object.fromEntries([...module.named_parameters()].map(([key, p]) => [key, p.grad])),
    next_draw: torch.rand(2),
  };
}

test("lazy layers become PyTorch's plain ones, with their weights", (t) => {
  torch.set_num_threads(1);
  const wanted = run_python<unknown[]>(t, SCRIPT, cases);
  wanted?.forEach((result, i) => {
    t.deepEqual(exact(run(cases[i] as Case)), result, JSON.stringify(cases[i]));
  });
});

test("the layer and its parameters stay the same objects", (t) => {
  const layer = new nn.LazyLinear(3);
  const { weight } = layer;
  t.true(layer instanceof nn.Linear);
  t.true(weight instanceof nn.UninitializedParameter);
  layer(torch.zeros(2, 5));
  t.is(layer.constructor, nn.Linear);
  t.is(layer.weight, weight);
  t.false(weight instanceof nn.UninitializedParameter);
  t.deepEqual([weight.shape, layer.in_features, weight.requires_grad], [[3, 5], 5, true]);
  const optimizer = new optim.SGD(layer.parameters(), { lr: 1 });
  layer(torch.ones(1, 5)).sum().backward();
  const before = weight.clone();
  optimizer.step();
  t.deepEqual(before.sub(weight).at(0).round().tolist(), [1, 1, 1, 1, 1]);
});

test("an uninitialized parameter has a dtype and a device, and refuses to be used", (t) => {
  const parameter = new nn.UninitializedParameter(false, { dtype: torch.float64 });
  t.is(String(parameter), "<UninitializedParameter>");
  t.is(String(new nn.UninitializedBuffer()), "<UninitializedBuffer>");
  t.deepEqual(
    [parameter.dtype, parameter.device.type, parameter.requires_grad, parameter.is_leaf],
    [torch.float64, "cpu", false, true],
  );
  t.throws(() => parameter.shape, { message: /^Can't access the shape of an uninitialized/ });
  const uses: (() => unknown)[] = [
    () => parameter.add(1),
    () => torch.cat([parameter]),
    () => parameter.numel(),
    () => nn.init.uniform_(parameter),
    () => new optim.Adam([parameter]),
    () => new nn.LazyLinear(2).to_empty({ device: "cpu" }),
  ];
  for (const use of uses) {
    t.throws(use, {
      instanceOf: RangeError,
      message: /^Attempted to use an uninitialized parameter.*dummy batch/,
    });
  }
  t.throws(() => new nn.LazyLinear(2).share_memory(), { message: /^Can't share memory on an un/ });
  parameter.materialize([2, 3], { dtype: torch.float32 });
  t.deepEqual([parameter.shape, parameter.dtype], [[2, 3], torch.float32]);
  t.is(parameter.constructor.name, "Parameter");
});

test("conversions and copies stay lazy", (t) => {
  const norm = new nn.LazyBatchNorm2d().double();
  const copy = torch.deepcopy(norm);
  t.true(copy.weight instanceof nn.UninitializedParameter);
  t.true(copy.running_mean instanceof nn.UninitializedBuffer);
  copy(torch.zeros(2, 3, 1, 1, { dtype: torch.float64 }));
  t.is(copy.running_var?.dtype, torch.float64);
  t.true(norm.has_uninitialized_params());
});

test("a state_dict gives a lazy layer its shapes, and an uninitialized one fits lazy layers only", (t) => {
  const plain = new nn.Linear(4, 3);
  const lazy = new nn.LazyLinear(3);
  lazy.load_state_dict(new nn.LazyLinear(3).state_dict());
  t.true(lazy.has_uninitialized_params());
  lazy.load_state_dict(plain.state_dict());
  t.true(torch.equal(lazy.weight, plain.weight));
  t.throws(() => lazy(torch.zeros(1, 5)), {
    message:
      "The in_features inferred from input: 5 is not equal to in_features from self.weight: 4",
  });
  const x = torch.randn(2, 4);
  t.true(torch.equal(lazy(x), plain(x)));
  t.is(lazy.constructor, nn.Linear);
  t.throws(() => plain.load_state_dict(new nn.LazyLinear(3).state_dict()), {
    message: /^Can't access the shape of an uninitialized parameter/,
  });
});

test("a layer of one's own is lazy by the mixin", (t) => {
  class Scale extends nn.Module {
    scale: nn.Parameter = new nn.UninitializedParameter();
    override forward(x: Tensor): Tensor {
      return x.mul(this.scale);
    }
  }
  class LazyScale extends nn.modules.lazy.LazyModuleMixin(Scale) {
    override initialize_parameters(x: Tensor): void {
      const { scale } = this;
      if (!(scale instanceof nn.UninitializedParameter)) return;
      scale.materialize([x.size(-1)]);
      nn.init.ones_(scale);
    }
  }
  const layer = new LazyScale();
  t.deepEqual(layer(torch.full([2], 3)).tolist(), [3, 3]);
  t.is(layer.constructor, LazyScale);
  class Forgetful extends nn.modules.lazy.LazyModuleMixin(Scale) {
    override initialize_parameters(): void {}
  }
  t.throws(() => new Forgetful()(torch.zeros(2)), {
    message: "module Forgetful has not been fully initialized",
  });
});
