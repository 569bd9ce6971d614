/** Modules: their fields, names, states, hooks, modes and text. */
import { inspect } from "node:util";
import test from "ava";
import * as nn from "torchnode/nn";
import { type Tensor, torch } from "torchnode/torch";
import { assert_close } from "../support/assert_close.js";

const F = nn.functional;

class Net extends nn.Module {
  embed = new nn.Embedding(10, 4);
  hidden = new nn.Linear(4, 8);
  out = new nn.Linear(8, 2, { bias: false });
  scale = new nn.Parameter(torch.ones(2));
  note = "not a parameter";

  override forward(x: Tensor): Tensor {
    return this.out(F.relu(this.hidden(this.embed(x)))).mul(this.scale);
  }
}

test("a module is called like a function, and is an object of its class", (t) => {
  const net = new Net();
  const x = torch.tensor([1, 2, 3], { dtype: torch.int64 });
  t.deepEqual(net(x).shape, [3, 2]);
  t.true(net instanceof Net);
  t.true(net instanceof nn.Module);
  t.is(typeof net, "function");
  t.is(net.constructor, Net);
});

test("parameters are found in fields: a module's own first, then its children's, in order", (t) => {
  const net = new Net();
  t.deepEqual(
    [...net.named_parameters()].map(([name, p]) => [name, p.shape]),
    [
      ["scale", [2]],
      ["embed.weight", [10, 4]],
      ["hidden.weight", [8, 4]],
      ["hidden.bias", [8]],
      ["out.weight", [2, 8]],
    ],
  );
  t.deepEqual(
    [...net.named_modules()].map(([name, module]) => [name, module.constructor.name]),
    [
      ["", "Net"],
      ["embed", "Embedding"],
      ["hidden", "Linear"],
      ["out", "Linear"],
    ],
  );
  t.deepEqual([...net.children()], [net.embed, net.hidden, net.out]);
  t.is(net.get_submodule("hidden"), net.hidden);
  t.is<unknown, unknown>(net.get_parameter("hidden.bias"), net.hidden.bias);
  t.throws(() => net.get_submodule("nothing"), { message: /no child module 'nothing'/ });
});

test("a shared parameter is given once, and saved under each name", (t) => {
  class Tied extends nn.Module {
    encoder = new nn.Linear(4, 4);
    decoder = new nn.Linear(4, 4);
    constructor() {
      super();
      this.decoder.weight = this.encoder.weight;
    }
    override forward(x: Tensor): Tensor {
      return this.decoder(this.encoder(x));
    }
  }
  const tied = new Tied();
  t.deepEqual(
    [...tied.named_parameters()].map(([name]) => name),
    ["encoder.weight", "encoder.bias", "decoder.bias"],
  );
  t.is([...tied.named_parameters({ remove_duplicate: false })].length, 4);
  t.deepEqual(Object.keys(tied.state_dict()), [
    "encoder.weight",
    "encoder.bias",
    "decoder.weight",
    "decoder.bias",
  ]);
});

test("replacing a field replaces the parameter; null takes it away", (t) => {
  const layer = new nn.Linear(3, 2);
  const weight = new nn.Parameter(torch.eye(2, 3));
  layer.weight = weight;
  t.is([...layer.parameters()][0], weight);
  layer.bias = null;
  t.deepEqual([...layer.named_parameters()].length, 1);
  t.deepEqual(layer(torch.tensor([[1, 2, 3]])).tolist(), [[1, 2]]);
});

test("a field that held a parameter or a module takes nothing else", (t) => {
  const net = new Net();
  net.state_dict();
  (net.hidden as { weight: unknown }).weight = torch.zeros(8, 4);
  t.throws(() => [...net.parameters()], {
    instanceOf: TypeError,
    message:
      "cannot assign 'Tensor' as parameter 'weight' of Linear (nn.Parameter or null expected)",
  });
  const other = new Net();
  other.state_dict();
  (other as { hidden: unknown }).hidden = (x: Tensor) => x;
  t.throws(() => [...other.parameters()], { message: /as child module 'hidden' of Net/ });
});

class Counter extends nn.Module {
  total = new nn.Buffer(torch.zeros(2));
  scratch = new nn.Buffer(torch.zeros(1), { persistent: false });
  constructor() {
    super();
    this.register_buffer("mask", torch.tensor([true, false]));
  }
  override forward(x: Tensor): Tensor {
    this.total.add_(x);
    return this.total;
  }
}

test("buffers are saved and moved, and not trained", (t) => {
  const counter = new Counter();
  counter(torch.tensor([1, 2]));
  t.deepEqual([...counter.parameters()], []);
  t.deepEqual(
    [...counter.named_buffers()].map(([name]) => name),
    ["total", "scratch", "mask"],
  );
  t.deepEqual(Object.keys(counter.state_dict()), ["total", "mask"]);
  counter.double();
  t.is(counter.total.dtype, torch.float64);
  t.is([...counter.buffers()][2]?.dtype, torch.bool);
  // A buffer that was replaced, as the conversion did, is one still.
  t.deepEqual(Object.keys(counter.state_dict()), ["total", "mask"]);
  t.throws(() => counter.register_buffer("forward", torch.zeros(1)), { message: /already exists/ });
  t.throws(() => counter.register_buffer("a.b", torch.zeros(1)), { message: /can't contain "."/ });
});

test("a state goes from one module to another", (t) => {
  const [one, other] = [new Net(), new Net()];
  const x = torch.tensor([1, 2, 3], { dtype: torch.int64 });
  t.false(torch.equal(one(x), other(x)));
  const result = other.load_state_dict(one.state_dict());
  t.deepEqual(result, { missing_keys: [], unexpected_keys: [] });
  assert_close(t, one(x), other(x));
  // Copied: they do not share memory.
  torch.no_grad(() => one.scale.zero_());
  t.deepEqual(other.scale.tolist(), [1, 1]);
});

test("a state that does not fit is told in full", (t) => {
  const net = new Net();
  const { scale: _, ...state } = net.state_dict();
  const wrong = { ...state, "hidden.bias": torch.zeros(9), "hidden.extra": torch.zeros(1) };
  t.throws(() => net.load_state_dict(wrong), {
    message:
      "Error(s) in loading state_dict for Net:\n" +
      '\tMissing key(s) in state_dict: "scale". \n' +
      '\tUnexpected key(s) in state_dict: "hidden.extra". \n' +
      "\tsize mismatch for hidden.bias: copying a param with shape torch.Size([9]) from checkpoint, " +
      "the shape in current model is torch.Size([8]).",
  });
  const { "hidden.bias": _wrong, ...fitting } = wrong;
  t.deepEqual(net.load_state_dict(fitting, { strict: false }), {
    missing_keys: ["scale", "hidden.bias"],
    unexpected_keys: ["hidden.extra"],
  });
  t.throws(() => net.load_state_dict([] as never), {
    message: /to be an object of tensors by name/,
  });
});

test("with assign, a module takes the tensors themselves", (t) => {
  const layer = new nn.Linear(2, 2);
  const weight = torch.eye(2);
  layer.load_state_dict({ weight, bias: torch.zeros(2) }, { assign: true });
  t.true(layer.weight instanceof nn.Parameter);
  t.true(layer.weight.requires_grad);
  weight.mul_(3);
  t.deepEqual(layer.weight.tolist(), [
    [3, 0],
    [0, 3],
  ]);
});

test("train and eval reach every module", (t) => {
  const net = new nn.Sequential(new nn.Linear(2, 2), new nn.Sequential(new nn.Dropout(0.9)));
  t.true([...net.modules()].every((module) => module.training));
  t.is(net.eval(), net);
  t.false([...net.modules()].some((module) => module.training));
  const x = torch.ones(5, 2);
  assert_close(t, net(x), (net.at(0) as nn.Linear)(x));
  net.train();
  t.true([...net.modules()].every((module) => module.training));
});

test("converting a module keeps its parameters, so an optimizer goes on training them", (t) => {
  const layer = new nn.Linear(2, 2);
  const { weight } = layer;
  layer(torch.ones(1, 2)).sum().backward();
  layer.double();
  t.is(layer.weight, weight);
  t.is(weight.dtype, torch.float64);
  t.is(weight.grad?.dtype, torch.float64);
  t.true(weight.requires_grad);
  t.true(weight.is_leaf);
  t.is(layer(torch.ones(1, 2, { dtype: torch.float64 })).dtype, torch.float64);
  layer.to(torch.float32).cpu();
  t.is(weight.dtype, torch.float32);
  t.throws(() => layer.to(torch.int64), { message: /only accepts floating point/ });
});

test("gradients are let go of, or set to zero", (t) => {
  const layer = new nn.Linear(2, 1);
  layer(torch.ones(1, 2)).sum().backward();
  layer.zero_grad({ set_to_none: false });
  t.deepEqual(layer.weight.grad?.tolist(), [[0, 0]]);
  layer.zero_grad();
  t.is(layer.weight.grad, null);
  layer.requires_grad_(false);
  t.false(layer(torch.ones(1, 2)).requires_grad);
});

test("hooks see and may replace arguments and results", (t) => {
  const layer = new nn.Linear(2, 2);
  torch.no_grad(() => nn.init.eye_(layer.weight));
  layer.bias = null;
  const x = torch.tensor([[1, 2]]);
  const seen: unknown[] = [];
  const before = layer.register_forward_pre_hook((module, [input]) => {
    seen.push(module === layer, input === x);
    return input.mul(2);
  });
  const after = layer.register_forward_hook((_module, _args, output) => output.add(1));
  t.deepEqual(layer(x).tolist(), [[3, 5]]);
  t.deepEqual(seen, [true, true]);
  before.remove();
  t.deepEqual(layer(x).tolist(), [[2, 3]]);
  after.remove();
  t.deepEqual(layer(x).tolist(), [[1, 2]]);

  const order: string[] = [];
  const note = (name: string) => () => {
    order.push(name);
    return undefined;
  };
  layer.register_forward_hook(note("second"));
  layer.register_forward_hook(note("first"), { prepend: true });
  layer(x);
  t.deepEqual(order, ["first", "second"]);
});

test("apply goes from the leaves to the root", (t) => {
  const names: string[] = [];
  new Net().apply((module) => names.push(module.constructor.name));
  t.deepEqual(names, ["Embedding", "Linear", "Linear", "Net"]);
});

test("a module prints as PyTorch prints it", (t) => {
  const text = [
    "Net(",
    "  (embed): Embedding(10, 4)",
    "  (hidden): Linear(in_features=4, out_features=8, bias=True)",
    "  (out): Linear(in_features=8, out_features=2, bias=False)",
    ")",
  ].join("\n");
  t.is(String(new Net()), text);
  t.is(inspect(new Net()), text);
});

test("a class without forward says so", (t) => {
  class Empty extends nn.Module {}
  t.throws(() => new Empty()(torch.ones(1)), {
    message: 'Module [Empty] is missing the required "forward" function',
  });
});

test("fields may be called name and length", (t) => {
  class Named extends nn.Module<(x: Tensor, times: number) => Tensor> {
    override name: string;
    override length = 3;
    constructor() {
      super();
      this.name = "mine";
    }
    override forward(x: Tensor, times: number): Tensor {
      return x.mul(times * this.length);
    }
  }
  const named = new Named();
  t.is(named.name, "mine");
  t.deepEqual(named(torch.ones(1), 2).tolist(), [6]);
});

test("a call costs less than the smallest operator more than forward", (t) => {
  class Cheap extends nn.Module<(x: number) => number> {
    step = 1;
    override forward(x: number): number {
      return (x + this.step) % 1000;
    }
  }
  const cheap = new Cheap();
  const time = (body: (x: number) => number): number => {
    let x = 0;
    for (let i = 0; i < 1e5; i++) x = body(x);
    const begin = process.hrtime.bigint();
    for (let i = 0; i < 2e5; i++) x = body(x);
    return Number(process.hrtime.bigint() - begin) / 2e5;
  };
  const one = torch.ones(1);
  const rounds = Array.from({ length: 5 }, () => [
    time((x) => cheap(x)),
    time((x) => cheap.forward(x)),
    time((x) => (one.add_(1) === one ? x + 1 : 0)),
  ]);
  const least = (side: number): number => Math.min(...rounds.map((round) => round[side] ?? 0));
  const [called, direct, operator] = [least(0), least(1), least(2)];
  const shown = [called, direct, operator].map((ns) => `${ns.toFixed(1)} ns`);
  t.log(`${shown[0]} called, ${shown[1]} by forward, ${shown[2]} for an operator`);
  t.true(called - direct < operator);
});

test("hooks are given the arguments by name apart, and run after errors, if asked for", (t) => {
  class Scaled extends nn.Module<(x: Tensor, options?: { by?: number }) => Tensor> {
    override forward(x: Tensor, { by = 1 }: { by?: number } = {}): Tensor {
      if (by === 0) throw new RangeError("by 0");
      return x.mul(by);
    }
  }
  const scaled = new Scaled();
  const seen: unknown[] = [];
  scaled.register_forward_pre_hook(
    (_module, args, kwargs) => [args, { by: Number(kwargs.by) + 1 }],
    { with_kwargs: true },
  );
  scaled.register_forward_hook(
    (_module, args, kwargs, output) => {
      seen.push([args.length, kwargs, output === null]);
      return undefined;
    },
    { with_kwargs: true, always_call: true },
  );
  t.is(scaled(torch.ones([]), { by: 2 }).item(), 3);
  t.throws(() => scaled(torch.ones([]), { by: -1 }), { message: "by 0" });
  t.deepEqual(seen, [
    [1, { by: 3 }, false],
    [1, { by: 0 }, true],
  ]);
  const wrong = scaled as unknown as { register_forward_hook(...args: unknown[]): unknown };
  t.throws(() => wrong.register_forward_hook(() => undefined, { prependd: true }), {
    instanceOf: TypeError,
    message: /unexpected keyword argument 'prependd'. Did you mean 'prepend'\?/,
  });
  t.throws(() => wrong.register_forward_hook(3), { instanceOf: TypeError });
});

test("a module goes to the device meta and comes back empty, as in PyTorch", (t) => {
  const net = new nn.Sequential(new nn.Linear(2, 3), new nn.BatchNorm1d(3));
  const [first] = net.parameters();
  (net[0] as nn.Linear).bias?.requires_grad_(false);
  net(torch.ones(4, 2)).sum().backward();
  t.is(net.to("meta"), net);
  const there = [...net.parameters(), ...net.buffers()];
  t.deepEqual([...new Set(there.map(({ device }) => String(device)))], ["meta"]);
  t.true(there.slice(0, 4).every((parameter) => parameter instanceof nn.Parameter));
  t.deepEqual(
    [...net.parameters()].map((parameter) => parameter.requires_grad),
    [true, false, true, true],
  );
  t.is(String([...net.parameters()][0]?.grad?.device), "meta");
  t.not([...net.parameters()][0], first);
  t.throws(() => net.to("cpu"), { message: /Please use torch\.nn\.Module\.to_empty\(\)/ });
  t.is(net.to_empty({ device: "cpu" }), net);
  t.deepEqual((net[0] as nn.Linear).weight.shape, [3, 2]);
  t.is(String((net[1] as nn.BatchNorm1d).running_mean?.device), "cpu");
});
