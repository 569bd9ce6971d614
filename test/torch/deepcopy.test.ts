/** torch.deepcopy: copies of tensors, modules and plain values, as Python's copy.deepcopy makes them. */
import test from "ava";
import * as nn from "torchnode/nn";
import { Device, Generator, type Tensor, torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";

test("a tensor's copy has its values, its form and its gradient, and memory of its own", (t) => {
  const x = torch.arange(6).to(torch.float32).view(2, 3).t().requires_grad_();
  x.sum().backward();
  const copy = torch.deepcopy(x);
  t.deepEqual([copy.tolist(), copy.stride()], [x.tolist(), [1, 3]]);
  t.true(copy.requires_grad && copy.is_leaf);
  t.deepEqual(copy.grad?.tolist(), x.grad?.tolist());
  torch.no_grad(() => copy.zero_());
  t.is(x.sum().item(), 15);
});

test("tensors that share memory have copies that share memory", (t) => {
  const base = torch.arange(6);
  const given = { base, tail: base.narrow(0, 3, 3), flags: new Map([["x", base]]) };
  const copy = torch.deepcopy(given);
  t.is(copy.flags.get("x"), copy.base);
  copy.base.fill_(7);
  t.deepEqual(copy.tail.tolist(), [7, 7, 7]);
  t.deepEqual(given.tail.tolist(), [3, 4, 5]);
  t.is(copy.tail.storage_offset(), 3);
});

test("copies of tensors are Python's", (t) => {
  const seen = run_python(
    t,
    `
import copy
def facts(x):
    return [x.tolist() if x.device.type != "meta" else None, list(x.shape), x.requires_grad, str(x.dtype)]
z = torch.tensor([1 + 2j, 3 - 1j])
base = torch.arange(4.)
w = nn.Parameter(base)
w.grad = torch.ones(4)
v = nn.Parameter(base)
pair = copy.deepcopy([w, v])
with torch.no_grad(): pair[0].zero_()
made = [z.conj(), z.conj().imag, torch.zeros(2, 0), torch.tensor(True), torch.ones(2, device="meta"),
        torch.eye(2).to_sparse().to_dense()]
output = {
  "tensors": [facts(copy.deepcopy(x).resolve_conj().resolve_neg()) if not x.is_complex() else facts(torch.view_as_real(copy.deepcopy(x).resolve_conj())) for x in made],
  "grad": pair[0].grad is None,
  "apart": [exact(one) for one in pair],
}
`,
  );
  if (seen === undefined) return;
  const facts = (x: Tensor) => {
    const values = x.is_meta ? null : x.tolist();
    return [values, x.shape, x.requires_grad, String(x.dtype)];
  };
  const z = torch.complex(torch.tensor([1, 3]), torch.tensor([2, -1]));
  const base = torch.arange(4).to(torch.float32);
  const w = new nn.Parameter(base);
  w.grad = torch.ones(4);
  const pair = torch.deepcopy([w, new nn.Parameter(base)]);
  torch.no_grad(() => pair[0]?.zero_());
  const made = [
    z.conj(),
    z.conj().imag,
    torch.zeros(2, 0),
    torch.tensor(true),
    torch.ones(2, { device: "meta" }),
    torch.eye(2).to_sparse().to_dense(),
  ];
  const copied = made.map((x) => {
    const copy = torch.deepcopy(x).resolve_conj().resolve_neg();
    return facts(copy.is_complex() ? torch.view_as_real(copy) : copy);
  });
  t.deepEqual({ tensors: copied, grad: pair[0]?.grad === null, apart: exact(pair) }, seen as never);
  t.true(pair.every((one) => one instanceof nn.Parameter));
});

test("a tensor that autograd has computed is refused with Python's words", (t) => {
  const computed = torch.ones(2).requires_grad_().mul(2);
  t.throws(() => torch.deepcopy({ computed }), {
    message: /^Only Tensors created explicitly by the user \(graph leaves\) support the deepcopy/,
  });
  t.deepEqual(torch.deepcopy(computed.detach()).tolist(), [2, 2]);
});

class Tied extends nn.Module {
  encoder = new nn.Linear(3, 3);
  decoder = new nn.Linear(3, 3);
  mask = new nn.Buffer(torch.ones(3), { persistent: false });
  layers = new nn.ModuleDict({ a: new nn.Sequential(new nn.Linear(3, 3), new nn.ReLU()) });
  history: number[] = [1];
  constructor() {
    super();
    this.decoder.weight = this.encoder.weight;
  }
  override forward(x: Tensor): Tensor {
    return this.decoder(this.layers.get("a")(this.encoder(x))).mul(this.mask);
  }
}

test("a module's copy is of its class, computes the same and shares nothing", (t) => {
  const net = new Tied();
  const calls: unknown[] = [];
  net.register_forward_hook((module) => void calls.push(module));
  net.eval();
  const copy = torch.deepcopy(net);
  t.true(copy instanceof Tied);
  t.is(copy.decoder.weight, copy.encoder.weight);
  t.not(copy.encoder.weight, net.encoder.weight);
  t.deepEqual(Object.keys(copy.state_dict()), Object.keys(net.state_dict()));
  t.is(String(copy), String(net));
  t.false([...copy.modules()].some((module) => module.training));
  const x = torch.randn(2, 3);
  t.true(torch.equal(copy(x), net(x)));
  t.deepEqual(calls, [copy, net]);
  copy.history.push(2);
  torch.no_grad(() => copy.encoder.weight.zero_());
  t.deepEqual(net.history, [1]);
  t.false(torch.equal(copy(x), net(x)));
});

test("layers with state in the addon are copied too", (t) => {
  const tokens = torch.tensor(
    [
      [1, 2],
      [0, 3],
    ],
    { dtype: torch.int64 },
  );
  const embedding = new nn.Embedding(4, 3, { padding_idx: 0 });
  const lstm = new nn.LSTM(3, 2, { num_layers: 2, bidirectional: true });
  const before = torch.get_rng_state();
  const copies = torch.deepcopy({ embedding, lstm });
  t.true(torch.equal(torch.get_rng_state(), before));
  const expected = lstm(embedding(tokens))[0];
  torch.no_grad(() => embedding.weight.zero_());
  const copied = copies.lstm(copies.embedding(tokens))[0];
  t.true(torch.equal(copied, expected));
  t.is(String(copies.lstm), String(lstm));
  copied.sum().backward();
  t.is(embedding.weight.grad, null);
  t.not(copies.embedding.weight.grad, null);
});

test("a copy is freed and kept by scopes as its original is", (t) => {
  let copy: nn.Linear | undefined;
  const net = new nn.Linear(2, 2);
  net.register_buffer("seen", torch.ones(2));
  const plain = torch.scope(() => {
    copy = torch.deepcopy(net);
    return torch.deepcopy(torch.ones(2));
  });
  t.deepEqual(plain.tolist(), [1, 1]);
  t.deepEqual(
    [...(copy as nn.Linear).buffers()].map((one) => one.tolist()),
    [[1, 1]],
  );
});

test("plain values: arrays, objects of any class, Maps, Sets, typed arrays, circles", (t) => {
  class Point {
    constructor(
      readonly x: number,
      readonly next: Point | null = null,
    ) {}
    norm(): number {
      return this.x;
    }
  }
  const bytes = new Uint8Array([1, 2, 3, 4]);
  const circle: { self?: unknown; list: unknown[] } = { list: [1, new Date(5)] };
  circle.self = circle;
  circle.list[3] = "after a hole";
  const given = {
    circle,
    point: new Point(1, new Point(2)),
    map: new Map<unknown, unknown>([[{ key: 1 }, new Set([circle])]]),
    bytes,
    tail: new DataView(bytes.buffer, 2),
    text: /a+/g,
    device: new Device("cpu"),
    dtype: torch.int64,
    big: 10n,
    call: () => 3,
    error: new RangeError("no"),
    node: Buffer.from("ab"),
  };
  const copy = torch.deepcopy(given);
  t.deepEqual(copy, given);
  t.is(copy.circle.self, copy.circle);
  t.not(copy.circle, given.circle);
  t.false(2 in copy.circle.list);
  t.is(copy.point.next?.norm(), 2);
  const [[key, set]] = [...copy.map] as [[unknown, Set<unknown>]];
  t.true(set.has(copy.circle) && !given.map.has(key));
  copy.bytes[2] = 9;
  t.is(copy.tail.getUint8(0), 9);
  t.is(given.tail.getUint8(0), 3);
  t.is(copy.dtype, torch.int64);
  t.is(copy.device, given.device);
  t.is(copy.call, given.call);
  t.true(copy.error instanceof RangeError && Buffer.isBuffer(copy.node));
});

test("a generator's copy draws the same numbers", (t) => {
  const generator = new Generator();
  generator.manual_seed(3);
  const copy = torch.deepcopy(generator);
  const draw = (from: Generator) => torch.rand(3, { generator: from }).tolist();
  t.deepEqual(draw(copy), draw(generator));
});

test("__deepcopy__ says how an object is copied; without it private fields are refused", (t) => {
  class Counter {
    #count = 0;
    constructor(readonly values: Tensor) {}
    add(): number {
      return ++this.#count;
    }
  }
  class CopiedCounter extends Counter {
    __deepcopy__(memo: Map<unknown, unknown>): CopiedCounter {
      const copy = new CopiedCounter(torch.deepcopy(this.values, memo));
      memo.set(this, copy);
      return copy;
    }
  }
  t.throws(() => torch.deepcopy(new Counter(torch.ones(1))), {
    instanceOf: TypeError,
    message: /^cannot deepcopy 'Counter' object: its class has private fields or methods/,
  });
  const counter = new CopiedCounter(torch.ones(1));
  counter.add();
  const [one, other] = torch.deepcopy([counter, counter]);
  t.is(one, other);
  t.is(one?.add(), 1);
});

test("a value that cannot be copied is a TypeError", (t) => {
  const values = [
    Promise.resolve(1),
    [1].values(),
    new WeakMap(),
    new Proxy({}, {}),
    new URL("a:b"),
  ];
  for (const value of values) {
    t.throws(() => torch.deepcopy({ value }), {
      instanceOf: TypeError,
      message: /^cannot deepcopy/,
    });
  }
  // An object with keys of these names is a value like any other.
  t.deepEqual(torch.deepcopy({ x: 1, memo: null }), { x: 1, memo: null });
  t.throws(() => (torch.deepcopy as (...args: unknown[]) => unknown)(), { instanceOf: TypeError });
});
