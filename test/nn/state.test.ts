/** state_dicts: their order, what they say of versions, and loading all or nothing. */
import { join } from "node:path";
import { inspect } from "node:util";
import test from "ava";
import { nn, optim, type Tensor, torch } from "torchnode";
import { temporary_folder } from "../support/folder.js";
import { exact, run_python } from "../support/python.js";

/** A parameter of its own, children, and names that JavaScript takes for indices. */
class Mixed extends nn.Module {
  scale = new nn.Parameter(torch.ones(1));
  body = new nn.Sequential(new nn.Linear(2, 2), new nn.BatchNorm1d(2), new nn.ReLU());
  constructor() {
    super();
    this.register_parameter("10", new nn.Parameter(torch.ones(1)));
    this.register_buffer("9", torch.ones(1));
    this.add_module(
      "1",
      new nn.ParameterDict([
        ["b", torch.ones(1)],
        ["0", torch.ones(1)],
      ]),
    );
    this.add_module("0", new nn.Linear(1, 1));
  }
}

const MIXED = `
class Mixed(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.body = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2), nn.ReLU())
        self.register_parameter("10", nn.Parameter(torch.ones(1)))
        self.register_buffer("9", torch.ones(1))
        self.add_module("1", nn.ParameterDict([("b", torch.ones(1)), ("0", torch.ones(1))]))
        self.add_module("0", nn.Linear(1, 1))
`;

test("names and versions come in Python's order, integer-like ones too", (t) => {
  const path = join(temporary_folder(t), "mixed.pt");
  const state = new Mixed().state_dict();
  torch.save(state, path);
  const told = run_python<{ names: string[]; metadata: unknown[]; read: unknown[]; same: boolean }>(
    t,
    `${MIXED}
from collections import OrderedDict
state = Mixed().state_dict()
read = torch.load(input["path"], weights_only=True)
output = {
    "names": list(state), "metadata": list(state._metadata.items()),
    "read": [type(read).__name__, list(read), type(read._metadata).__name__, list(read._metadata.items())],
    "same": Mixed().load_state_dict(read).missing_keys == [],
}
torch.save(state, input["path"])`,
    { path },
  );
  const names = Object.keys(state);
  const metadata = Object.entries((state as never as { _metadata: object })._metadata);
  t.deepEqual(names.slice(0, 4), ["scale", "10", "9", "body.0.weight"]);
  t.deepEqual(
    metadata.map(([name]) => name),
    ["", "body", "body.0", "body.1", "body.2", "1", "0"],
  );
  if (told === undefined) return;
  t.deepEqual(names, told.names);
  t.deepEqual(metadata, told.metadata as never);
  t.deepEqual(told.read, ["OrderedDict", told.names, "OrderedDict", told.metadata]);
  t.true(told.same);
  const back = torch.load(path) as Record<string, Tensor> & { _metadata: object };
  t.deepEqual(Object.keys(back), told.names);
  t.deepEqual(Object.entries(back._metadata), told.metadata as never);
  t.deepEqual(new Mixed().load_state_dict(back), { missing_keys: [], unexpected_keys: [] });
});

test("a state_dict in another order than JavaScript's is used as any object", (t) => {
  const state = new Mixed().state_dict();
  const names = Object.keys(state);
  t.deepEqual(Object.values(state).length, names.length);
  const seen: string[] = [];
  for (const name in state) seen.push(name);
  t.deepEqual(seen, names);
  t.deepEqual(
    [...JSON.stringify(state).matchAll(/"([^"]+)":/g)].map(([, name]) => name),
    names,
  );
  t.true("10" in state);
  t.deepEqual((state["10"] as Tensor).tolist(), [1]);
  delete state.scale;
  state["2"] = torch.zeros(1);
  state.scale = torch.zeros(1);
  t.deepEqual(Object.keys(state), [...names.slice(1), "2", "scale"]);
  t.true(inspect(state).indexOf("'10'") < inspect(state).indexOf("'9'"));
  // A state_dict whose names are in JavaScript's own order is a plain object.
  const plain = new nn.Linear(1, 1).state_dict();
  t.false(inspect(plain, { showProxy: true }).includes("Proxy"));
});

test("dicts with integer-like names keep their order in files", (t) => {
  const path = join(temporary_folder(t), "x.pt");
  const done = run_python(
    t,
    `torch.save({"b": 1, "1": 2, "0": {"z": 1, "00": 2, "7": 3}}, input)\noutput = True`,
    path,
  );
  if (done === undefined) return;
  const loaded = torch.load(path) as { "0": object };
  t.deepEqual(Object.keys(loaded), ["b", "1", "0"]);
  t.deepEqual(Object.entries(loaded["0"]), [
    ["z", 1],
    ["00", 2],
    ["7", 3],
  ]);
  torch.save(loaded as never, path);
  t.deepEqual(run_python(t, "x = torch.load(input)\noutput = [list(x), list(x['0'])]", path), [
    ["b", "1", "0"],
    ["z", "00", "7"],
  ]);
});

test("a count of batches is expected of those who say that they save it", (t) => {
  const norm = (): nn.Sequential => new nn.Sequential(new nn.BatchNorm1d(2));
  const state = norm().state_dict();
  delete state["0.num_batches_tracked"];
  t.throws(() => norm().load_state_dict(state), { message: /Missing key.*num_batches_tracked/ });
  t.notThrows(() => norm().load_state_dict({ ...state }), "of old, without versions");
});

/** Everything that a module holds, as numbers. */
const values = (module: nn.Module): unknown => exact(module.state_dict());

test("a state_dict that does not fit in any way changes nothing", (t) => {
  const net = (): nn.Sequential =>
    new nn.Sequential(new nn.Linear(2, 3), new nn.BatchNorm1d(3), new nn.Linear(3, 1));
  const module = net();
  const before = values(module);
  const fitting = net().state_dict();
  for (const [change, message] of [
    [{ "2.weight": torch.ones(7) }, /size mismatch for 2\.weight/],
    [{ "2.bias": 5 }, /expected a Tensor from the checkpoint/],
    [{ other: torch.ones(1) }, /Unexpected key/],
    [{ "2.weight": torch.ones(1, 3).to_sparse() }, /While copying the parameter named "2\.weight"/],
    [{ "2.weight": torch.ones(1, 3, { device: "meta" }) }, /While copying .* meta tensor/],
  ] as [object, RegExp][]) {
    for (const strict of [true, false]) {
      if (!strict && "other" in change) continue;
      const state = { ...fitting, ...change };
      t.throws(() => module.load_state_dict(state as never, { strict }), { message });
      t.deepEqual(values(module), before, String(message));
    }
  }
  t.throws(() => module.load_state_dict({ "0.weight": fitting["0.weight"] as Tensor }), {
    message: /Missing key/,
  });
  t.deepEqual(values(module), before);
  module.load_state_dict(fitting);
  t.deepEqual(values(module), exact(fitting));
});

test("nor does it where only the last copy fails, or the tensors themselves are taken", (t) => {
  const module = new nn.Sequential(new nn.Linear(1, 2), new nn.Linear(2, 1));
  const [first, last] = [module[0], module[1]] as [nn.Linear, nn.Linear];
  // Two elements in one place cannot be written to.
  last.weight = new nn.Parameter(torch.ones(1, 1).expand(1, 2), false);
  const before = values(module);
  const given = { ...new nn.Sequential(new nn.Linear(1, 2), new nn.Linear(2, 1)).state_dict() };
  t.throws(() => module.load_state_dict(given), { message: /"1\.weight".*single memory location/ });
  t.deepEqual(values(module), before);

  const weight = first.weight;
  const wrong = { ...given, "1.bias": torch.ones(1, { dtype: torch.int64 }) };
  t.throws(() => module.load_state_dict(wrong, { assign: true }), { message: /"1\.bias"/ });
  t.is(first.weight, weight);
  t.deepEqual(values(module), before);
});

test("an optimizer or a schedule whose state does not fit is as it was", (t) => {
  const make = (lr: number): optim.Adam => {
    const p = [new nn.Parameter(torch.ones(2)), new nn.Parameter(torch.ones(3))];
    const made = new optim.Adam(p, { lr });
    for (const param of p) param.sum().backward();
    made.step();
    return made;
  };
  const opt = make(0.1);
  const told = (): unknown => exact({ ...opt.state_dict(), groups: opt.param_groups.length });
  const before = told();
  const other = make(0.5).state_dict();
  const state = new Map(other.state);
  state.set(1, { ...other.state.get(1), exp_avg: "no tensor" });
  for (const wrong of [
    { ...other, state },
    { ...other, param_groups: [] },
    { ...other, param_groups: [{ ...other.param_groups[0], params: [0] }] },
    { state: other.state },
    { param_groups: other.param_groups },
    {},
  ]) {
    t.throws(() => opt.load_state_dict(wrong as never));
    t.deepEqual(told(), before);
  }
  opt.load_state_dict(other);
  t.is(opt.param_groups[0]?.lr, 0.5);

  const { ConstantLR, ExponentialLR, SequentialLR } = optim.lr_scheduler;
  const schedules = [new ConstantLR(opt), new ExponentialLR(opt, { gamma: 0.9 })];
  const schedule = new SequentialLR(opt, { schedulers: schedules, milestones: [2] } as never);
  const was = exact(schedule.state_dict());
  const saved = { ...schedule.state_dict(), last_epoch: 7 };
  for (const _schedulers of [undefined, [], [{}, 5]]) {
    t.throws(() => schedule.load_state_dict({ ...saved, _schedulers }));
    t.deepEqual(exact(schedule.state_dict()), was);
  }
});

test("modules that are added to a Sequential by name run, in their order", (t) => {
  const model = new nn.Sequential();
  model.add_module("first", new nn.Linear(2, 3));
  model.add_module("1", new nn.Linear(3, 4));
  model.add_module("0", new nn.Linear(4, 5));
  t.deepEqual(model(torch.ones(1, 2)).shape, [1, 5]);
  t.is(model.length, 3);
  t.deepEqual(
    Object.keys(model.state_dict()).filter((name) => name.endsWith("bias")),
    ["first.bias", "1.bias", "0.bias"],
  );
  model.add_module("1", new nn.Linear(3, 4, { bias: false }));
  t.is(model.length, 3, "one of that name is replaced");
  const numbered = new nn.Sequential(new nn.Linear(1, 2));
  numbered.add_module("1", new nn.Linear(2, 3));
  t.deepEqual(numbered(torch.ones(1, 1)).shape, [1, 3]);
});
