/** Modules that hold modules or parameters. */
import test from "ava";
import * as nn from "torchnode/nn";
import { type Tensor, torch } from "torchnode/torch";
import { assert_close } from "../support/assert_close.js";
import { run_python } from "../support/python.js";

test("a Sequential runs its modules one after the other", (t) => {
  const net = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 2));
  const x = torch.randn(3, 4);
  const [first, relu, last] = [net[0] as nn.Linear, net[1] as nn.ReLU, net.at(-1) as nn.Linear];
  assert_close(t, net(x), last(relu(first(x))));
  t.is(net.length, 3);
  t.deepEqual([...net], [first, relu, last]);
  t.deepEqual(Object.keys(net.state_dict()), ["0.weight", "0.bias", "2.weight", "2.bias"]);
  t.throws(() => net.at(3), { instanceOf: RangeError, message: /index 3 is out of range/ });
});

test("a Sequential with names", (t) => {
  const net = new nn.Sequential({ hidden: new nn.Linear(4, 8), out: new nn.Linear(8, 2) });
  t.deepEqual(Object.keys(net.state_dict()), [
    "hidden.weight",
    "hidden.bias",
    "out.weight",
    "out.bias",
  ]);
  net.append(new nn.Softmax(1));
  t.deepEqual(
    [...net.named_children()].map(([name]) => name),
    ["hidden", "out", "2"],
  );
  t.deepEqual(net(torch.randn(3, 4)).shape, [3, 2]);
  t.deepEqual(
    [...net.slice(1).named_children()].map(([name]) => name),
    ["out", "2"],
  );
});

test("a Sequential is changed like a list", (t) => {
  const [a, b, c] = [new nn.ReLU(), new nn.Tanh(), new nn.Sigmoid()];
  const net = new nn.Sequential(a, c);
  t.deepEqual([...net.insert(1, b)], [a, b, c]);
  t.is(net.pop(0), a);
  t.deepEqual([...net.extend([a])], [b, c, a]);
  net[0] = a;
  t.deepEqual([...net.slice(0, 2)], [a, c]);
  t.throws(() => net.append(null as never), { instanceOf: TypeError });
  t.throws(() => new nn.Sequential(((x: Tensor) => x) as never), {
    message: /cannot assign 'function' as child module/,
  });
});

test("a ModuleList holds modules by place", (t) => {
  class Stack extends nn.Module {
    layers = new nn.ModuleList([new nn.Linear(4, 4), new nn.Linear(4, 4)]);
    override forward(x: Tensor): Tensor {
      let y = x;
      for (const layer of this.layers) y = layer(y).relu();
      return y;
    }
  }
  const stack = new Stack();
  stack.layers.append(new nn.Linear(4, 4));
  t.is(stack.layers.length, 3);
  t.is(stack.layers[1], stack.layers.at(-2));
  t.deepEqual(stack(torch.randn(2, 4)).shape, [2, 4]);
  t.deepEqual([...stack.named_parameters()][4]?.[0], "layers.2.weight");
  const taken = stack.layers.pop(-1);
  stack.layers.insert(0, taken);
  t.is(stack.layers[0], taken);
  t.deepEqual([...stack.layers.slice(1)].length, 2);
  t.throws(() => stack.layers.insert(9, taken), { instanceOf: RangeError });
  t.throws(() => new nn.ModuleList(3 as never), {
    message: /must be iterable or null, not number/,
  });
});

test("a ModuleDict holds modules by name, in order", (t) => {
  const choices = new nn.ModuleDict<nn.Module>({ relu: new nn.ReLU(), 2: new nn.Tanh() });
  choices.set("10", new nn.Linear(2, 2)).set("9", new nn.Identity());
  t.deepEqual([...choices.keys()].slice(-2), ["10", "9"]);
  t.deepEqual(
    choices
      .get("relu")(torch.tensor([-1, 1]))
      .tolist(),
    [0, 1],
  );
  t.deepEqual(Object.keys(choices.state_dict()), ["10.weight", "10.bias"]);
  t.true(choices.has("9"));
  choices.delete("9");
  t.throws(() => choices.get("9"), { message: /no module '9' \(it has: 2, relu, 10\)/ });
});

test("ParameterList and ParameterDict hold parameters", (t) => {
  const list = new nn.ParameterList([torch.ones(2), new nn.Parameter(torch.zeros(3))]);
  t.true(list[0] instanceof nn.Parameter);
  t.deepEqual(Object.keys(list.state_dict()), ["0", "1"]);
  list.set(-1, torch.ones(1));
  t.deepEqual(list.at(1).tolist(), [1]);
  const dict = new nn.ParameterDict({ scale: torch.ones(1) });
  dict.set("10", torch.ones(1)).set("9", torch.ones(1));
  t.deepEqual(
    [...dict.named_parameters()].map(([name]) => name),
    ["scale", "10", "9"],
  );
  t.deepEqual([...list.slice(1)], [list.at(1)]);
  t.throws(() => list.set(0, 3 as never), {
    instanceOf: TypeError,
    message: /cannot assign 'number' as parameter '0' of ParameterList/,
  });
  t.true(list[0] instanceof nn.Parameter);
  t.throws(() => list.extend(torch.ones(2) as never), {
    message: "extend(): argument 'values' (position 1) must be iterable, not Tensor",
  });
  t.is(dict.get("absent"), null);
  t.is(dict.get("absent", 7), 7);
  t.throws(() => dict.at("absent"), { message: /has no parameter 'absent'/ });
  t.is(dict.setdefault("9", torch.zeros(1)).item(), 1);
  t.deepEqual([dict.popitem()[0], dict.pop("10").item(), [...dict]], ["9", 1, ["scale"]]);
  t.is([...dict.copy().values()][0], dict.at("scale"));
  dict.clear();
  t.is(dict.length, 0);
});

test("ParameterList and ParameterDict hold any other values as they are", (t) => {
  const list = new nn.ParameterList<unknown>([torch.ones(2), 3, "word", null, new nn.Linear(1, 1)]);
  t.is(list.length, 5);
  t.deepEqual([list.at(1), list.at(-2), list[2]], [3, null, "word"]);
  t.deepEqual(
    [...list.named_parameters()].map(([name]) => name),
    ["0", "4.weight", "4.bias"],
  );
  const dict = new nn.ParameterDict<unknown>({ scale: torch.ones(1), depth: 3 });
  t.deepEqual([...dict], ["depth", "scale"]);
  t.is(dict.set("depth", 4).at("depth"), 4);
  t.is(dict.setdefault("nothing"), null);
  t.deepEqual(Object.keys(dict.state_dict()), ["scale"]);
  t.throws(() => dict.set("scale", 1), { instanceOf: TypeError });
  const fresh = dict.fromkeys(["a", "b"], torch.zeros(2));
  t.true(fresh.at("a") instanceof nn.Parameter && fresh.at("a") !== fresh.at("b"));
  t.deepEqual([...fresh["__or__"](fresh.fromkeys(["c"], torch.ones(1)))], ["a", "b", "c"]);
  t.throws(() => dict.update([["a"]] as never), {
    message: "ParameterDict update sequence element #0 has length 1; 2 is required",
  });
  const call = dict as unknown as () => void;
  t.throws(() => call(), { message: "ParameterDict should not be called." });
});

test("lists of modules are added, repeated, and lose modules", (t) => {
  const [a, b] = [new nn.ReLU(), new nn.Tanh()];
  const net = new nn.Sequential(a, b);
  t.deepEqual([...net["__add__"](net)], [a, b, a, b]);
  t.deepEqual([...net["__mul__"](3)], [a, b, a, b, a, b]);
  t.deepEqual([...net["__imul__"](2).delete(0).set(-1, a)], [b, a, a]);
  t.throws(() => net["__mul__"](0), { message: /Non-positive multiplication factor 0/ });
  t.throws(() => net["__add__"]([a] as never), { message: /must be Sequential, not Array/ });
  const list = new nn.ModuleList<nn.Module>([a]);
  t.deepEqual([...list["__add__"]([b])], [a, b]);
  t.deepEqual([...list["__iadd__"]([b]).set(0, b).delete(-1)], [b]);
  const named = new nn.Sequential({ first: a, second: b }).set(1, a);
  t.deepEqual(
    [...named.named_modules({ remove_duplicate: false })].map(([name]) => name),
    ["", "first", "second"],
  );
});

test("a Container has modules by names, and warns", async (t) => {
  const warning = new Promise<Error>((resolve) => process.once("warning", resolve));
  const container = new nn.Container({ a: new nn.Linear(1, 1), rest: new nn.ReLU() });
  t.regex((await warning).message, /`nn.Container` is deprecated/);
  t.deepEqual(
    [...container.named_children()].map(([name]) => name),
    ["a", "rest"],
  );
  t.throws(() => new nn.Container(new nn.ReLU() as never), { instanceOf: TypeError });
});

test("a holder's arguments come by name as well", (t) => {
  const [relu, tanh] = [new nn.ReLU(), new nn.Tanh()];
  const list = new nn.ModuleList<nn.Module>({ modules: [relu] }).append({ module: tanh });
  t.is(list.insert({ index: 0, module: tanh }).pop({ key: -1 }), tanh);
  t.deepEqual([...list], [tanh, relu]);
  t.deepEqual([...new nn.ModuleDict({ modules: { a: relu } })], ["a"]);
  t.deepEqual([...new nn.ModuleDict({ modules: relu })], ["modules"]);
  t.is(
    new nn.ModuleDict<nn.Module>({ a: relu }).update({ modules: { b: tanh } }).get({ key: "b" }),
    tanh,
  );
  const wrong = nn.ModuleList as unknown as new (...args: unknown[]) => nn.ModuleList;
  t.throws(() => new wrong({ module: [relu] }), {
    instanceOf: TypeError,
    message: /ModuleList\(\) got an unexpected keyword argument 'module'. Did you mean 'modules'\?/,
  });
});

test("a holder is not called", (t) => {
  const list = new nn.ModuleList([new nn.ReLU()]) as unknown as (x: Tensor) => Tensor;
  t.throws(() => list(torch.ones(1)), { message: /missing the required "forward"/ });
});

test("containers print as in PyTorch", (t) => {
  const nets = [
    new nn.Sequential(new nn.Linear(4, 8), new nn.Sequential(new nn.ReLU(), new nn.Dropout(0.1))),
    new nn.Sequential(),
    new nn.ModuleList([new nn.Linear(2, 2), new nn.Linear(2, 2), new nn.ReLU()]),
    new nn.ModuleList([new nn.Sequential(new nn.ReLU()), new nn.Sequential(new nn.ReLU())]),
    new nn.ModuleDict({ a: new nn.GRU(3, 4, 2, { bidirectional: true }), b: new nn.Tanh() }),
    new nn.ParameterList([torch.ones(2, 3), torch.ones(4)]),
    new nn.ParameterList<unknown>([torch.ones(2, 3), 3, "a", 2.5, null, [1], new nn.ReLU()]),
    new nn.ParameterDict({ b: torch.ones(2, 3), a: torch.ones(4).double(), c: torch.ones([]) }),
    new nn.ParameterDict(
      new Map([
        ["b", torch.ones(1)],
        ["a", torch.ones(1)],
      ]),
    ),
    new nn.ParameterDict(),
  ];
  const wanted = run_python<string[]>(
    t,
    `output = [repr(net) for net in [
      nn.Sequential(nn.Linear(4, 8), nn.Sequential(nn.ReLU(), nn.Dropout(0.1))),
      nn.Sequential(),
      nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2), nn.ReLU()]),
      nn.ModuleList([nn.Sequential(nn.ReLU()), nn.Sequential(nn.ReLU())]),
      nn.ModuleDict({"a": nn.GRU(3, 4, 2, bidirectional=True), "b": nn.Tanh()}),
      nn.ParameterList([torch.ones(2, 3), torch.ones(4)]),
      nn.ParameterList([torch.ones(2, 3), 3, "a", 2.5, None, [1], nn.ReLU()]),
      nn.ParameterDict({"b": torch.ones(2, 3), "a": torch.ones(4).double(), "c": torch.tensor(1.0)}),
      nn.ParameterDict([("b", torch.ones(1)), ("a", torch.ones(1))]),
      nn.ParameterDict(),
    ]]`,
  );
  if (wanted !== undefined) t.deepEqual(nets.map(String), wanted);
});
