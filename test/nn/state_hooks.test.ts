/** Hooks of state_dict and load_state_dict, extra state, and members of Module about parts and dtypes. */
import test from "ava";
import * as nn from "torchnode/nn";
import { type Tensor, torch } from "torchnode/torch";

class Counted extends nn.Module {
  linear = new nn.Linear(2, 2);
  count = 0;
  override forward(x: Tensor): Tensor {
    this.count++;
    return this.linear(x);
  }
  override get_extra_state(): unknown {
    return { count: this.count };
  }
  override set_extra_state(state: { count: number }): void {
    this.count = state.count;
  }
}

test("extra state is saved under _extra_state, and comes back", (t) => {
  const net = new nn.Sequential(new Counted());
  net(torch.ones(1, 2));
  const state = net.state_dict() as Record<string, unknown>;
  t.deepEqual(Object.keys(state), ["0._extra_state", "0.linear.weight", "0.linear.bias"]);
  t.deepEqual(state["0._extra_state"], { count: 1 });
  const other = new nn.Sequential(new Counted());
  other.load_state_dict(state as nn.StateDict);
  t.is((other[0] as Counted).count, 1);
  const { "0._extra_state": _, ...without } = state;
  t.throws(() => other.load_state_dict(without as nn.StateDict), {
    message: /Missing key\(s\) in state_dict: "0\._extra_state"/,
  });
  t.throws(() => new nn.Linear(2, 2).load_state_dict({ _extra_state: torch.ones(1) }), {
    message: /Unexpected key\(s\) in state_dict: "_extra_state"/,
  });
  t.throws(() => new nn.ReLU().get_extra_state(), { message: /does not define get_extra_state/ });
});

test("state_dict calls its hooks before and after, and they may change it", (t) => {
  const net = new nn.Sequential(new nn.Linear(1, 1, false));
  const seen: unknown[] = [];
  const layer = net[0] as nn.Linear;
  layer.register_state_dict_pre_hook((_module, prefix, keep_vars) => {
    seen.push(["before", prefix, keep_vars]);
  });
  const handle = layer.register_state_dict_post_hook((module, state, prefix, metadata) => {
    seen.push(["after", module === layer, Object.keys(state), metadata.version]);
    state[`${prefix}extra`] = torch.ones(1);
  });
  t.deepEqual(Object.keys(net.state_dict({ keep_vars: true })), ["0.weight", "0.extra"]);
  t.deepEqual(seen, [
    ["before", "0.", true],
    ["after", true, ["0.weight"], 1],
  ]);
  handle.remove();
  layer.register_state_dict_post_hook((() => ({})) as never);
  t.throws(() => net.state_dict(), { message: "state_dict post-hook must return None" });
});

test("load_state_dict calls its hooks: one renames what is given, one forgives what is missing", (t) => {
  const layer = new nn.Linear(1, 1);
  layer.register_load_state_dict_pre_hook((_module, state, prefix) => {
    const old = state.get(`${prefix}kernel`);
    if (old === undefined) return;
    state.delete(`${prefix}kernel`);
    state.set(`${prefix}weight`, old);
  });
  const seen: unknown[] = [];
  layer.register_load_state_dict_post_hook((module, { missing_keys }) => {
    seen.push([...missing_keys], module.weight.item());
    missing_keys.length = 0;
  });
  t.deepEqual(layer.load_state_dict({ kernel: torch.tensor([[3]]) }), {
    missing_keys: [],
    unexpected_keys: [],
  });
  t.deepEqual(seen, [["bias"], 3]);
  // If it fails after the hooks, the values from before are back.
  t.throws(() => layer.load_state_dict({ weight: torch.tensor([[5]]), other: torch.ones(1) }), {
    message: /Unexpected key\(s\) in state_dict: "other"/,
  });
  t.is(layer.weight.item(), 3);
});

test("set_submodule replaces and adds modules by dotted names", (t) => {
  const net = new nn.Sequential(new nn.Sequential(new nn.Linear(2, 3)));
  net.set_submodule("0.0", new nn.Linear(2, 5));
  t.deepEqual(net(torch.ones(1, 2)).shape, [1, 5]);
  net.set_submodule("0.1", new nn.ReLU());
  t.is(String(net.get_submodule("0.1")), "ReLU()");
  t.throws(() => net.set_submodule("", new nn.ReLU()), { instanceOf: RangeError });
  t.throws(() => net.set_submodule("0.7", new nn.ReLU(), { strict: true }), {
    message: "Sequential has no attribute `7`",
  });
  t.throws(() => net.set_submodule("0.0.weight", new nn.ReLU()), {
    message: "`weight` is not an nn.Module",
  });
  t.throws(() => net.set_submodule("0", 3 as never), {
    message: /is not an nn.Module, found number/,
  });
});

test("type converts all tensors of a module; devices that LibTorch has not are its errors", (t) => {
  const net = new nn.Linear(2, 2);
  net.register_buffer("steps", torch.tensor([1, 2]));
  net.type(torch.float64);
  t.is(net.weight.dtype, torch.float64);
  t.is(net.get_buffer("steps").dtype, torch.float64);
  t.throws(() => net.xpu());
  t.throws(() => net.compile(), { message: /^torch\.compile translates the bytecode/ });
});
