import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import test from "ava";
import { nn, type Tensor, type TensorMessage, torch } from "torchnode";
import { program } from "../support/program.js";

/** The value that another thread would get. */
function posted<T>(value: T): T {
  const { port1, port2 } = new MessageChannel();
  try {
    port1.postMessage(torch.to_message(value));
    return torch.from_message<T>(receiveMessageOnPort(port2)?.message);
  } finally {
    port1.close();
  }
}

test("share_memory_ moves a storage with all its views, and what is shared is not copied", (t) => {
  const x = torch.arange(6).reshape(2, 3);
  const row = x.at(1);
  t.false(x.is_shared());
  t.is(x.share_memory_(), x);
  t.true(x.is_shared());
  t.true(row.is_shared());
  t.deepEqual(row.tolist(), [3, 4, 5]);
  const received = posted(row);
  t.true(received.is_shared());
  received.mul_(10);
  t.deepEqual(x.tolist(), [
    [0, 1, 2],
    [30, 40, 50],
  ]);
  t.is(x.share_memory_().data_ptr(), x.data_ptr());
  t.throws(() => x.resize_(100), { message: /not resizable/ });
});

test("of a tensor that is not shared the receiver has a copy", (t) => {
  const x = torch.arange(6).reshape(2, 3).t();
  const received = posted(x);
  received.zero_();
  t.deepEqual(x.tolist(), [
    [0, 3],
    [1, 4],
    [2, 5],
  ]);
  t.deepEqual(received.shape, [3, 2]);
});

test("every dtype and form is received as it was sent", (t) => {
  const names = (
    "float32 float64 float16 bfloat16 float8_e5m2 float8_e4m3fn float8_e5m2fnuz float8_e4m3fnuz " +
    "float8_e8m0fnu complex32 complex64 complex128 int8 int16 int32 int64 uint8 uint16 uint32 " +
    "uint64 bool"
  ).split(" ");
  for (const name of names) {
    const x = torch.tensor([1, 0, 2, 1]).to(torch[name as "float32"]);
    for (const one of [x, x.reshape(2, 2).t(), x.at(2), x.at("4:"), x.at("1:3")]) {
      const received = posted(one);
      t.is(String(received), String(one), name);
      t.is(String(posted(one.clone().share_memory_())), String(one), name);
    }
  }
  const bits = torch.tensor(Uint8Array.of(1, 2)).view(torch.bits8);
  t.deepEqual(posted(bits).view(torch.uint8).tolist(), [1, 2]);
  const z = torch.view_as_complex(torch.tensor([[1, 2]])).conj();
  t.is(String(posted(z)), String(z));
  const sparse = torch.tensor([
    [0, 1, 0],
    [2, 0, 3],
  ]);
  for (const one of [sparse.to_sparse(), sparse.to_sparse_csr(), sparse.to_sparse_csc()]) {
    t.is(String(posted(one)), String(one));
  }
});

test("values are posted with the tensors in them, each once", (t) => {
  const x = torch.ones(2);
  const value = { list: [x, { x }], map: new Map([["x", x]]), text: "text", n: 1n, none: null };
  const received = posted(value);
  const same = received.map.get("x") as Tensor;
  t.is(received.list[0], same);
  t.is((received.list[1] as { x: Tensor }).x, same);
  t.deepEqual([received.text, received.n, received.none], ["text", 1n, null]);
  const cyclic: { x: Tensor; self?: unknown } = { x };
  cyclic.self = cyclic;
  const back = posted(cyclic);
  t.is(back.self, back);
  t.deepEqual(back.x.tolist(), [1, 1]);
});

test("a leaf that wants a gradient goes as one, and the graph stays here", (t) => {
  const w = torch.ones(2, { requires_grad: true });
  t.true(posted(w).requires_grad);
  t.throws(() => torch.to_message(w.mul(2)), { message: /detach\(\)/ });
  t.false(posted(w.mul(2).detach()).requires_grad);
  t.throws(() => torch.to_message(torch.ones(2, { device: "meta" })), { instanceOf: TypeError });
  const { port1 } = new MessageChannel();
  for (const opaque of [w, new torch.Generator()]) {
    try {
      port1.postMessage(opaque);
      t.fail("it cannot be posted itself");
    } catch (error) {
      t.regex((error as Error).message, /could not be cloned/);
    }
  }
  port1.close();
});

test("memory that a typed array sees cannot move", (t) => {
  const x = torch.ones(4);
  const array = x.typed_array<Float32Array>();
  t.throws(() => x.share_memory_(), { message: /clone\(\)\.share_memory_\(\)/ });
  array[0] = 5;
  t.is(x.at(0).item(), 5);
  // The other way round both see the same.
  const y = torch.ones(4).share_memory_();
  y.typed_array<Float32Array>()[0] = 5;
  t.is(posted(y).at(0).item(), 5);
  const over = torch.frombuffer(new SharedArrayBuffer(8), { dtype: torch.float32 });
  t.true(over.is_shared());
  posted(over).fill_(3);
  t.deepEqual(over.tolist(), [3, 3]);
});

test("what has no memory of its own to move is an error, or gets some", (t) => {
  t.throws(() => torch["_efficientzerotensor"]([2]).share_memory_(), { message: /no memory/ });
  t.throws(() => torch.eye(2).to_sparse().share_memory_(), { message: /sparse_coo/ });
  t.throws(() => torch.empty(2, { device: "meta" }).share_memory_(), { instanceOf: TypeError });
  t.true(torch.empty(0).share_memory_().is_shared());
  const x = torch.ones(2);
  const clone = x["_lazy_clone"]().share_memory_();
  posted(clone).add_(1);
  t.deepEqual(
    [x.tolist(), clone.tolist()],
    [
      [1, 1],
      [2, 2],
    ],
  );
});

test("a message that was made up is an error", (t) => {
  const good = torch.to_message(torch.ones(2, 2));
  const memory = good.memory as NonNullable<TensorMessage["memory"]>;
  const bad: [object, RegExp][] = [
    [{ dtype: "float99" }, /dtype/],
    [{ dtype: "Dtype" }, /dtype/],
    [{ layout: "x" }, /layout/],
    [{ memory: undefined }, /shared memory/],
    [{ memory: { ...memory, buffer: new ArrayBuffer(16) } }, /shared memory/],
    [{ memory: { ...memory, nbytes: 1e9 } }, /length|bytes/],
    [{ memory: { ...memory, byte_offset: 1, nbytes: 4 } }, /multiple/],
    [{ memory: { ...memory, storage_offset: -1 } }, /offset/],
    [{ memory: { ...memory, storage_offset: 1 } }, /20 bytes/],
    [{ memory: { ...memory, stride: [1e6, 1] } }, /bytes/],
    [{ memory: { ...memory, stride: [1] } }, /stride/],
    [{ shape: [2 ** 40, 2 ** 40] }, /too large|bytes/],
    [{ shape: "x" }, /./],
    [{ dtype: "int64", requires_grad: true }, /./],
  ];
  for (const [change, message] of bad) {
    t.throws(() => torch.from_message({ ...good, ...change }), { message }, String(message));
  }
  t.deepEqual(torch.from_message([1, "x", null, {}]), [1, "x", null, {}]);
});

test("a module's parameters are shared as one", (t) => {
  const model = new nn.Sequential(new nn.Linear(2, 2), new nn.BatchNorm1d(2));
  t.is(model.share_memory(), model);
  for (const x of Object.values(model.state_dict())) t.true(x.is_shared());
  const state = posted(model.state_dict());
  torch.no_grad(() => state["0.weight"]?.fill_(7));
  const [weight] = model.parameters();
  t.deepEqual(weight?.tolist(), [
    [7, 7],
    [7, 7],
  ]);
});

test("threads train one model at once, and its memory outlives them", async (t) => {
  const result = await program(
    `
    const { weights, data } = torch.from_message(workerData.message);
    weights.requires_grad_();
    for (let step = 0; step < 100; step++) {
      weights.sub(data).square().sum().backward();
      torch.no_grad(() => weights.sub_(weights.grad.mul(0.05)));
      weights.grad = null;
    }
    const own = torch.full([1000], 4).share_memory_();
    parentPort.postMessage(torch.to_message(own));`,
    `
    const { torch } = await import("torchnode");
    const weights = torch.zeros(4, 4).share_memory_();
    const message_ = torch.to_message({ weights, data: torch.full([4, 4], 3) });
    const threads = [1, 2, 3].map(() => start({ message: message_ }));
    const messages = Promise.all(threads.map(message));
    await Promise.all(threads.map(ended));
    const theirs = (await messages).map((m) => torch.from_message(m));
    const far = weights.sub(3).abs().max().item();
    console.log(JSON.stringify([far < 0.01, theirs.map((x) => x.sum().item())]));`,
  );
  t.deepEqual(result, [true, [4000, 4000, 4000]]);
});

test("a thread may be ended while it has shared tensors, and memory does not grow", async (t) => {
  const result = await program(
    `
    const shared = torch.from_message(workerData.message);
    parentPort.on("message", (m) => parentPort.postMessage(torch.to_message(torch.from_message(m).add(1))));
    parentPort.postMessage("ready");
    for (let step = 0; workerData.busy; step++) {
      shared.add_(1);
      if (step === 100) parentPort.postMessage("busy");
    }`,
    `
    const { torch } = await import("torchnode");
    const shared = torch.zeros(1000).share_memory_();
    for (let i = 0; i < 3; i++) {
      const thread = start({ message: torch.to_message(shared), busy: true });
      await message(thread);
      await message(thread);
      await thread.terminate();
    }
    const thread = start({ message: torch.to_message(shared), busy: false });
    await message(thread);
    const grown = async (count) => {
      for (let i = 0; i < count; i++) {
        thread.postMessage(torch.to_message(torch.full([250000], i)));
        const x = torch.from_message(await message(thread));
        if (x.at(-1).item() !== i + 1) throw new Error("lost");
        x.dispose();
      }
      return process.memoryUsage.rss();
    };
    const before = await grown(100);
    // 600 MB pass through.
    const after = await grown(300);
    await thread.terminate();
    console.log(JSON.stringify((after - before) / 1e6));`,
  );
  t.true((result as number) < 200, `${result} MB`);
});
