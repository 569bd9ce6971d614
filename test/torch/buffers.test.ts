import { runInNewContext } from "node:vm";
import { MessageChannel } from "node:worker_threads";
import test from "ava";
import { torch } from "torchnode";
import { assert_close } from "../support/assert_close.js";
import { collect } from "../support/gc.js";
import { program } from "../support/program.js";

/** In Node.js's own declarations it is not. */
declare const WebAssembly: {
  Memory: new (size: {
    initial: number;
    maximum: number;
  }) => { readonly buffer: ArrayBuffer; grow(pages: number): number };
};

/** ArrayBuffer.prototype.transfer, where Node.js has it. */
type Movable = ArrayBuffer & { transfer?: () => ArrayBuffer };

test("a Buffer, a DataView, an ArrayBuffer and a SharedArrayBuffer are read where they lie", (t) => {
  const pool = Buffer.from([9, 0, 0, 128, 63, 0, 0, 0, 64]);
  const aligned = Buffer.from(new Uint8Array(pool).buffer, 0);
  const floats = new Uint8Array(aligned.subarray(1));
  const read = (buffer: ArrayBufferLike | ArrayBufferView) =>
    torch.frombuffer(buffer, { dtype: torch.float32 }).tolist();
  t.deepEqual(read(floats), [1, 2]);
  t.deepEqual(read(floats.buffer), [1, 2]);
  t.deepEqual(read(new DataView(floats.buffer, 4)), [2]);
  const shared = new SharedArrayBuffer(8);
  new Uint8Array(shared).set(floats);
  t.deepEqual(read(shared), [1, 2]);
  t.deepEqual(read(new DataView(shared, 4, 4)), [2]);
  torch.frombuffer(shared, { dtype: torch.float32 }).add_(1);
  t.deepEqual([...new Float32Array(shared)], [2, 3]);
  // PyTorch's rows in a file's bytes, one after the other.
  t.deepEqual(
    torch.frombuffer(floats, { dtype: torch.float32, offset: 4, count: 1 }).tolist(),
    [2],
  );
});

test("elements at odd places are an error that says what to do", (t) => {
  const odd = Buffer.from(new ArrayBuffer(16)).subarray(1, 9);
  t.throws(() => torch.frombuffer(odd, { dtype: torch.float32 }), {
    instanceOf: RangeError,
    message: /multiple of its elements' size: copy it first/,
  });
  t.deepEqual(torch.frombuffer(new Uint8Array(odd), { dtype: torch.float32 }).tolist(), [0, 0]);
  t.deepEqual(torch.frombuffer(odd, { dtype: torch.uint8 }).shape, [8]);
});

test("a growable SharedArrayBuffer stays where it is when it grows", (t) => {
  const Growable = SharedArrayBuffer as unknown as new (
    size: number,
    options: { maxByteLength: number },
  ) => SharedArrayBuffer & { grow(size: number): void };
  const buffer = new Growable(8, { maxByteLength: 2 ** 20 });
  const x = torch.frombuffer(buffer, { dtype: torch.float32 });
  buffer.grow(2 ** 20);
  new Float32Array(buffer).fill(7);
  t.deepEqual(x.tolist(), [7, 7]);
});

test("an array or a buffer that lies about itself is seen through", (t) => {
  const Resizable = ArrayBuffer as unknown as new (
    size: number,
    options: { maxByteLength: number },
  ) => ArrayBuffer;
  const buffer = new Resizable(16, { maxByteLength: 64 });
  Object.defineProperty(buffer, "resizable", { value: false });
  t.throws(() => torch.frombuffer(buffer, { dtype: torch.uint8 }), { message: /resizable/ });
  const array = new Uint8Array(buffer);
  Object.defineProperty(array, "buffer", { value: new ArrayBuffer(16) });
  t.throws(() => torch.as_tensor(array), { message: /resizable/ });
  const elsewhere = runInNewContext("new ArrayBuffer(16, { maxByteLength: 64 })") as ArrayBuffer;
  t.throws(() => torch.frombuffer(elsewhere, { dtype: torch.uint8 }), { message: /resizable/ });
  const long = new Float32Array(2);
  Object.defineProperty(long, "length", { value: 1e6 });
  t.throws(() => torch.as_tensor(long), { instanceOf: RangeError });
});

test.serial("the memory stays where a buffer was moved, or WebAssembly's grew", async (t) => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 100 });
  const of_memory = torch.frombuffer(memory.buffer, { dtype: torch.float32 });
  of_memory.fill_(2);
  memory.grow(50);
  t.is(of_memory.sum().item(), 32768);
  const moved = (() => {
    const buffer: Movable = new ArrayBuffer(4e5);
    const x = torch.frombuffer(buffer, { dtype: torch.float32 });
    try {
      buffer.transfer?.();
    } catch {
      // From Node.js 24 on it cannot be moved at all.
    }
    return x.fill_(3);
  })();
  const given = (() => {
    const array = torch.full([100_000], 5.5).typed_array<Float32Array>();
    return new Float32Array((array.buffer as Movable).transfer?.() ?? array.buffer);
  })();
  await collect();
  const others = Array.from({ length: 100 }, (_, i) => torch.full([100_000], i));
  const arrays = others.map((_, i) => new Float32Array(100_000).fill(i));
  await collect();
  t.is(moved.sum().item(), 300_000);
  t.true(given.every((value) => value === 5.5));
  t.is(arrays.length, others.length);
});

test("memory that a thread has given away outlives it", async (t) => {
  const result = await program(
    `
    const x = torch.full([100000], 5.5);
    const { buffer } = x.typed_array();
    // Before Node.js 22 there is no way to have it moved.
    const moved = buffer.transfer?.() ?? new ArrayBuffer(0);
    parentPort.postMessage(moved, [moved]);`,
    `
    const { torch } = await import("torchnode");
    const thread = start({});
    const end = ended(thread);
    const buffer = await message(thread);
    await end;
    const others = Array.from({ length: 100 }, (_, i) => torch.full([100000], i));
    console.log(JSON.stringify(new Float32Array(buffer).every((value) => value === 5.5)));`,
  );
  t.true(result);
});

test("what is negative, conjugate or zero in name only has its own numbers in a typed array", (t) => {
  const z = torch.view_as_complex(torch.tensor([[1, 2]]));
  t.deepEqual([...z.conj().imag.typed_array()], [-2]);
  t.deepEqual([...torch.ones(2)["_neg_view"]().typed_array()], [-1, -1]);
  const zeros = torch["_efficientzerotensor"]([2]);
  t.deepEqual([...zeros.typed_array()], [0, 0]);
  t.deepEqual(zeros.tolist(), [0, 0]);
});

test("asarray shares where it can, copies where it must, and does as it is told", (t) => {
  const array = Float32Array.of(1, 2);
  torch.asarray(array).add_(1);
  t.deepEqual([...array], [2, 3]);
  torch.asarray(array, { copy: true }).zero_();
  t.deepEqual([...array], [2, 3]);
  t.is(torch.asarray(array, { dtype: torch.float64 }).dtype, torch.float64);
  torch.asarray(array.buffer).zero_();
  t.deepEqual([...array], [0, 0]);
  t.deepEqual(torch.asarray(array.buffer, { dtype: torch.uint8 }).shape, [8]);
  t.is(torch.asarray([1, 2], { dtype: torch.int32 }).dtype, torch.int32);
  const x = torch.ones(2);
  t.is(torch.asarray(x, { copy: false }), x);
  t.not(torch.asarray(x, { copy: true }), x);
  t.true(torch.asarray([1], { requires_grad: true }).requires_grad);
  const fails = (data: unknown, options: object, message: RegExp) =>
    t.throws(() => torch.asarray(data as never, options), { instanceOf: RangeError, message });
  fails([1, 2], { copy: false }, /can't alias arbitrary sequence into a tensor/);
  fails(x, { copy: false, dtype: torch.float64 }, /can't alias tensor with dtype/);
  fails(x, { copy: false, device: "meta" }, /from device 'cpu' to 'meta'/);
});

test("the memory of a tensor stays with its typed array, which cannot be given away", (t) => {
  const x = torch.ones(1000);
  const array = x.typed_array<Float32Array>();
  const { port1 } = new MessageChannel();
  for (const give of [
    () => port1.postMessage(array, [array.buffer as ArrayBuffer]),
    () => structuredClone(array, { transfer: [array.buffer as ArrayBuffer] }),
  ]) {
    try {
      give();
    } catch {
      // Newer versions of Node.js throw, older ones copy.
    }
  }
  port1.close();
  t.is(array.length, 1000);
  array.fill(2);
  t.is(x.sum().item(), 2000);
});

test("memory that a typed array sees cannot be shared out to a lazy clone", (t) => {
  const x = torch.ones(4);
  const array = x.typed_array<Float32Array>();
  t.throws(() => x["_lazy_clone"]());
  array[0] = 3;
  t.deepEqual(x.tolist(), [3, 1, 1, 1]);
  // One that was there before has memory of its own from now on.
  const y = torch.ones(4);
  const clone = y["_lazy_clone"]();
  clone.typed_array<Float32Array>()[0] = 3;
  t.deepEqual(y.tolist(), [1, 1, 1, 1]);
  t.deepEqual(clone.tolist(), [3, 1, 1, 1]);
});

test("float16 has a typed array where Node.js has one, and the others have their bytes", (t) => {
  const x = torch.tensor([1, -2.5], { dtype: torch.float16 });
  if ("Float16Array" in globalThis) {
    const array = x.typed_array();
    t.deepEqual([...array], [1, -2.5]);
    assert_close(t, torch.tensor(array), x);
    const back = torch.as_tensor(array);
    back.mul_(2);
    t.deepEqual(x.tolist(), [2, -5]);
  } else {
    t.throws(() => x.typed_array(), { instanceOf: TypeError, message: /x\.float\(\)/ });
  }
  const bytes = x.bfloat16().view(torch.uint8).typed_array();
  t.deepEqual(torch.as_tensor(bytes).view(torch.bfloat16).tolist(), x.tolist());
});
