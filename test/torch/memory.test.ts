import { MessageChannel } from "node:worker_threads";
import test from "ava";
import { nn, type Tensor, torch } from "torchnode";
import { native } from "../../lib/native/index.js";
import { collect } from "../support/gc.js";

/** Idle memory is kept for 5 to 10 seconds: two ticks of its clock. */
function give_back_idle(): void {
  native.tick_blocks();
  native.tick_blocks();
}

const fill_heap = () => Array.from({ length: 100 }, (_, i) => new Float32Array(10000).fill(i));

test.serial("a tensor keeps the memory of the typed array that it shares", async (t) => {
  const shared = (() => torch.as_tensor(new Float32Array(10000).fill(7)))();
  await collect();
  fill_heap();
  await collect();
  t.is(shared.sum().item(), 70000);
  const view = (() =>
    torch.frombuffer(new Float32Array(10000).fill(3), { dtype: torch.float32 }).at("5000:"))();
  await collect();
  fill_heap();
  t.is(view.sum().item(), 15000);
});

test.serial("a typed array keeps the memory of its tensor", async (t) => {
  const array = (() => {
    const x = torch.full([10000], 5.5);
    const shared = x.typed_array<Float32Array>();
    x.dispose();
    return shared;
  })();
  await collect();
  const others = Array.from({ length: 100 }, (_, i) => torch.full([10000], i));
  t.true(array.every((value) => value === 5.5));
  t.is(others.length, 100);
  // There and back: the owner is the first array.
  const round = (() => torch.as_tensor(torch.as_tensor(Float64Array.of(1, 2, 3)).typed_array()))();
  await collect();
  fill_heap();
  t.deepEqual(round.tolist(), [1, 2, 3]);
});

test.serial("the memory of many tensors goes back to the system", async (t) => {
  const MiB = 2 ** 20;
  await collect();
  give_back_idle();
  const before = process.memoryUsage.rss();
  let held = [64, 256, 1024].flatMap((kib) =>
    Array.from({ length: (100 * 1024) / kib }, () => torch.ones(kib, 256)),
  );
  t.true(process.memoryUsage.rss() > before + 240 * MiB);
  t.true(held.every((x) => x.at(-1, -1).item() === 1));
  held = [];
  await collect();
  give_back_idle();
  t.true(process.memoryUsage.rss() < before + 80 * MiB);
  // And is there again.
  held = Array.from({ length: 400 }, (_, i) => torch.full([256, 256], i));
  t.true(held.every((x, i) => x.at(0, 0).item() === i && x.at(-1, -1).item() === i));
});

/** Makes this many MiB of tensors of one size, one after the other. */
function make_and_drop(kib: number, mib: number): void {
  for (let i = 0; i < (mib * 1024) / kib; i++) torch.empty(kib * 256).fill_(i);
}

/** MiB that came from the system and went back to it. */
function traffic(): number {
  const { fetched, returned } = torch.memory_stats().blocks ?? { fetched: 0, returned: 0 };
  return (fetched + returned) / 2 ** 20;
}

test.serial("a size is served from idle memory, whatever sizes were used before", (t) => {
  const sizes = [0.25, 4, 30, 64, 120, 250, 500, 900, 1100, 3000, 7777, 20000, 65536];
  // Twice: after all others, and after all others again.
  for (const kib of [...sizes, ...sizes]) {
    const mib = Math.max(50, (kib / 1024) * 6);
    // At first there is more and more in use, until garbage collection keeps up.
    const moved = Array.from({ length: 4 }, () => {
      const before = traffic();
      make_and_drop(kib, mib);
      return traffic() - before;
    });
    t.true(Math.min(...moved) <= mib / 8, `${kib} KiB: ${moved} of ${mib} MiB`);
  }
});

test.serial("idle memory is bounded by what was in use, and goes back in time", async (t) => {
  const MiB = 2 ** 20;
  const stats = () => torch.memory_stats().blocks ?? { in_use: 0, idle: 0 };
  await collect();
  give_back_idle();
  const before = stats();
  let most = before.in_use;
  let random = 1;
  for (let phase = 0; phase < 40; phase++) {
    random = (random * 48271) % 2147483647;
    const kib = 2 ** (2 + (random % 1300) / 100);
    const held = Array.from({ length: Math.min(200, (40 * 1024) / kib) }, () =>
      torch.empty(Math.floor(kib * 256)),
    );
    const { in_use, idle } = stats();
    most = Math.max(most, in_use);
    t.true(in_use + idle <= 1.25 * most + 48 * MiB, `${in_use} and ${idle}, at most ${most}`);
    if (phase % 2 === 0) for (const x of held) x.dispose();
  }
  await collect();
  give_back_idle();
  const after = stats();
  t.true(after.in_use - before.in_use < 16 * MiB, `${after.in_use - before.in_use} in use`);
  t.true(after.idle <= after.in_use / 4 + 48 * MiB, `${after.idle} idle`);
});

test.serial(
  "blocks of all sizes are aligned, apart from each other and keep what is in them",
  (t) => {
    const sizes = [1, 15, 16, 17, 63, 64, 65, 100, 1000, 4097, 8191, 8192, 8193, 70000, 300001];
    const held = sizes.flatMap((size) => [0, 1, 2].map((i) => torch.full([size], size + i)));
    for (const [k, x] of held.entries()) {
      const value = (sizes[Math.floor(k / 3)] as number) + (k % 3);
      t.is(x.eq(value).all().item<boolean>(), true);
      t.is(Number(x.data_ptr() % 64n), 0);
    }
  },
);

test.serial("memory is back after loops without dispose", async (t) => {
  await collect();
  const before = torch.memory_stats();
  const w = torch.ones(64, 64, { requires_grad: true });
  for (let i = 0; i < 300; i++) {
    torch.ones(64, 64).matmul(w).relu().sum().backward();
    w.grad = null;
    torch.as_tensor(new Float32Array(1000)).typed_array();
    torch.arange(100).split(10);
  }
  w.dispose();
  await collect();
  torch.ones(1).dispose();
  const after = torch.memory_stats();
  t.true(after.handles - before.handles < 50, `${after.handles - before.handles} handles`);
  t.true(after.bytes - before.bytes < 2e5, `${after.bytes - before.bytes} bytes`);
});

test.serial("a synchronous loop does not wait for the event loop to give memory back", (t) => {
  const before = process.memoryUsage.rss();
  // 2 GiB in all.
  for (let i = 0; i < 2000; i++) torch.zeros(2 ** 18);
  t.true(process.memoryUsage.rss() - before < 400 * 2 ** 20);
});

test.serial("dispose gives memory back at once", async (t) => {
  await collect();
  const before = torch.memory_stats().bytes;
  const x = torch.zeros(1000000);
  t.true(torch.memory_stats().bytes - before >= 4e6);
  x.dispose();
  t.true(torch.memory_stats().bytes - before < 4e6);
  t.true(x.is_disposed);
  t.notThrows(() => x.dispose());
  t.regex(String(x), /disposed/);
  const y = torch.ones(1);
  y[Symbol.dispose]();
  t.true(y.is_disposed);
});

test("views and results live on when what they came from is disposed of", (t) => {
  const x = torch.arange(10);
  const view = x.at("5:");
  x.dispose();
  t.deepEqual(view.tolist(), [5, 6, 7, 8, 9]);
  const w = torch.ones(2, { requires_grad: true });
  const y = w.mul(3);
  const z = y.sum();
  y.dispose();
  z.backward();
  t.deepEqual(w.grad?.tolist(), [3, 3]);
});

test("a tensor that was disposed of is an error wherever it is used", (t) => {
  const gone = (): Tensor => {
    const x = torch.ones(2);
    x.dispose();
    return x;
  };
  const x = torch.ones(2);
  const uses: (() => unknown)[] = [
    () => gone().shape,
    () => gone().dtype,
    () => gone().item(),
    () => gone().tolist(),
    () => gone().typed_array(),
    () => gone().add(1),
    () => gone().add_(1),
    () => x.add(gone()),
    () => x.add_(gone()),
    () => torch.add(gone(), 1),
    () => torch.add(x, { other: gone() }),
    () => torch.add(x, x, { out: gone() }),
    () => torch.add(x, x, { alpha: gone() as never }),
    () => torch.stack([x, gone()]),
    () => torch["_foreach_add"]([gone()], 1),
    () => gone().at(0),
    () => x.at(gone()),
    () => gone().set_at(1, 0),
    () => x.set_at(gone(), 0),
    () => x.set_at(1, gone()),
    () => gone().requires_grad,
    () => gone().requires_grad_(),
    () => gone().grad,
    () => (x.grad = gone()),
    () => gone().grad_fn,
    () => gone().backward(),
    () => x.sum().requires_grad_().backward(gone()),
    () => torch.autograd.grad(gone(), x),
    () => torch.autograd.grad(x.requires_grad_().mul(1), gone()),
    () => gone().register_hook(() => undefined),
    () => gone().retain_grad(),
    () => gone().detach(),
    () => gone().detach_(),
    () => (gone().data = x),
    () => (torch.ones(2).data = gone()),
    () => gone().to(torch.float64),
    () => gone().cpu(),
    () => gone().is_same(x),
    () => x.is_same(gone()),
    () => [...gone()],
    () => torch.tensor(gone()),
    () => torch.set_rng_state(gone()),
    () => gone().size(0),
    () => gone().T,
  ];
  for (const use of uses) t.throws(use, { message: /disposed/ }, String(use));
});

test.serial("a typed array that a tensor shares cannot be given to another thread", (t) => {
  const array = new Float32Array(1000).fill(1);
  const x = torch.as_tensor(array);
  const { port1, port2 } = new MessageChannel();
  try {
    try {
      port1.postMessage(array, [array.buffer]);
    } catch {
      // Newer versions of Node.js throw, older ones copy.
    }
    try {
      structuredClone(array, { transfer: [array.buffer] });
    } catch {
      // The same.
    }
    t.is(array.length, 1000);
    t.is(x.sum().item(), 1000);
  } finally {
    port1.close();
    port2.close();
  }
});

test("memory that may shrink or move is not shared", (t) => {
  const resizable = new (ArrayBuffer as new (...args: unknown[]) => ArrayBuffer)(16, {
    maxByteLength: 64,
  });
  t.throws(() => torch.as_tensor(new Float32Array(resizable)), {
    instanceOf: TypeError,
    message: /resizable/,
  });
  t.throws(() => torch.frombuffer(resizable, { dtype: torch.uint8 }), { instanceOf: TypeError });
  t.deepEqual(torch.tensor(new Float32Array(resizable)).tolist(), [0, 0, 0, 0]);
  const shared = new Float32Array(new SharedArrayBuffer(8));
  const x = torch.as_tensor(shared);
  shared[1] = 4;
  t.deepEqual(x.tolist(), [0, 4]);
});

/** Calls that give a tensor other memory than it was made with, each about 4 MB. */
const growing: Readonly<Record<string, (ones: Tensor) => unknown>> = {
  "out, of an empty tensor": (ones) => torch.add(ones, ones, { out: torch.empty(0) }),
  "out, of several tensors": (ones) =>
    torch.max(ones.view(1, -1), 0, {
      out: [torch.empty(0), torch.empty(0, { dtype: torch.int64 })],
    }),
  "out, by an operator of torch.ops": (ones) =>
    torch.ops.aten.mul?.out?.(ones, 2, { out: torch.empty(0) }),
  resize_: () => torch.empty(0).resize_([1e6]).zero_(),
  resize_as_: (ones) => torch.empty(0).resize_as_(ones).zero_(),
  set_: (ones) => torch.empty(0).set_(ones.add(1)),
  "set_, of views": () => {
    const x = torch.empty(0);
    const view = x.view([0]);
    view.resize_([1e6]).zero_();
    return x;
  },
  data: (ones) => {
    const x = torch.empty(0);
    x.data = ones.add(1);
    return x;
  },
  "a sparse tensor": (ones) => ones.to_sparse(),
  "a sparse tensor in place": (ones) => torch.zeros(1e6).to_sparse().add_(ones.to_sparse()),
  "a compressed sparse tensor": (ones) => ones.view(1000, 1000).to_sparse_csr(),
  "within vmap": (ones) =>
    torch.func.vmap((x: Tensor) => x.add(1).mul(2).sum())(ones.view(1000, 1000)),
  "within grad": (ones) => torch.func.grad((x: Tensor) => x.mul(2).exp().sum())(ones),
  "a module's conversion": () => new nn.Linear(1000, 1000, { bias: false }).double(),
};

test.serial(
  "memory that a tensor is given later is counted, so that a synchronous loop does not grow",
  (t) => {
    const MiB = 2 ** 20;
    const ones = torch.ones(1e6);
    for (const [name, step] of Object.entries(growing)) {
      for (let i = 0; i < 20; i++) step(ones);
      const before = process.memoryUsage.rss();
      let most = before;
      for (let i = 0; i < 120; i++) {
        step(ones);
        most = Math.max(most, process.memoryUsage.rss());
      }
      t.true(most - before < 150 * MiB, `${name}: ${Math.round((most - before) / MiB)} MiB more`);
    }
  },
);

test.serial("what is counted is what is there", (t) => {
  const before = torch.memory_stats().bytes;
  const x = torch.empty(0);
  x.resize_([1e6]);
  t.is(torch.memory_stats().bytes - before, 4e6);
  const dense = torch.ones(1000);
  const sparse = dense.to_sparse();
  dense.dispose();
  t.is(torch.memory_stats().bytes - before, 4e6 + 12000);
  sparse.dispose();
  x.dispose();
  t.is(torch.memory_stats().bytes, before);
});
