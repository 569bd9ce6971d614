import test from "ava";
import { nn, Tensor, torch } from "torchnode";

// Objects that are none of a class's own, and tensors that most operators do not expect. Each of these
// ended the process once, or still does in Python.

const i64 = (values: number[]) => torch.tensor(values, { dtype: torch.int64 });

test("an accessor's or a method's `this` that is no Tensor is an error", (t) => {
  const forged: readonly unknown[] = [
    Object.create(Tensor.prototype),
    Object.create(torch.ones(2)),
    new Proxy(Object.create(Tensor.prototype) as object, {}),
    Reflect.construct(Tensor, [], Array),
    new Tensor(),
    { handle: 1 },
    torch.float32,
    undefined,
    5,
  ];
  const members = Object.entries(Object.getOwnPropertyDescriptors(Tensor.prototype));
  let refused = 0;
  for (const [key, { get, set, value }] of members) {
    if (key === "constructor") continue;
    for (const self of forged) {
      const attempt = (call: () => unknown) => {
        try {
          call();
        } catch (error) {
          t.true(error instanceof Error, key);
          refused++;
        }
      };
      if (get !== undefined) attempt(() => Reflect.apply(get, self, []));
      if (set !== undefined) attempt(() => Reflect.apply(set, self, [torch.ones(2)]));
      if (typeof value === "function") attempt(() => Reflect.apply(value, self, [torch.ones(2)]));
    }
  }
  t.true(refused > 4 * members.length);
});

test("devices, dtypes and layouts, which many tensors share, cannot be changed", (t) => {
  const x = torch.ones(2);
  for (const shared of [x.device, x.dtype, x.layout, torch.channels_last]) {
    t.true(Object.isFrozen(shared));
    t.false(Reflect.set(shared, "name", "other"));
  }
});

test("bytes do not become a quantized tensor, which needs a scale", (t) => {
  const error = { instanceOf: TypeError, message: /needs a scale and a zero point/ };
  for (const dtype of [torch.quint8, torch.qint8, torch.qint32, torch.quint4x2, torch.quint2x4]) {
    t.throws(() => torch.frombuffer(new Uint8Array(8), { dtype }), error);
  }
  const made = torch.quantize_per_tensor(torch.ones(2), 0.5, 1, torch.quint8);
  t.regex(String(made), /scale=0\.5, zero_point=1/);
});

test("quantized tensors go with no others", (t) => {
  const x = torch.ones(3);
  const q = torch.quantize_per_tensor(x, 0.1, 0, torch.quint8);
  const error = { instanceOf: TypeError, message: /quantized tensors together with others/ };
  t.throws(() => torch.cat([q, x]), error);
  t.throws(() => torch.cat([x, q]), error);
  t.throws(() => torch.concatenate([q, q], 0, { out: x.clone() }), error);
  t.throws(() => torch.stack([x, q]), error);
  t.throws(() => torch.add(x, x, { out: q }), error);
  t.throws(() => q.index_copy_(0, i64([0, 1, 2]), x), error);
  t.throws(() => x.clone().index_copy_(0, i64([0, 1, 2]), q), error);
  t.is(torch.cat([q, q]).dequantize().sum().item(), 6);
  t.deepEqual(q.clone().copy_(x.mul(2)).dequantize().tolist(), [2, 2, 2]);
});

test("mkldnn tensors, which have no memory of their own, are refused where it is looked for", (t) => {
  const x = torch.ones(3);
  const m = torch.ones(3).to_mkldnn();
  const index = i64([0, 1, 2]);
  t.throws(() => x.clone().index_copy_(0, index, m), { message: /MkldnnCPU/ });
  t.throws(() => m.index_copy_(0, index, x), { message: /MkldnnCPU/ });
  t.throws(() => torch.index_copy(x, 0, index, m), { message: /MkldnnCPU/ });
  t.throws(() => torch.cat([x, m]));
  t.throws(() => torch.cat([m, x]));
  t.is(m.add(m).to_dense().sum().item(), 6);
});

test("mkldnn tensors and ones without elements do not go together", (t) => {
  const error = { instanceOf: TypeError, message: /mkldnn tensors where a tensor has no elements/ };
  const empty = torch.ones(0, 3).to_mkldnn();
  t.throws(() => empty.t(), error);
  t.throws(() => empty.add(empty), error);
  t.throws(() => torch.sparse.mm(torch.ones(2, 3).to_mkldnn(), torch.ones(3, 0)), error);
  t.deepEqual(empty.to_dense().shape, [0, 3]);
});

test("a quantized tensor is viewed by no dtype, and nothing is concatenated into it", (t) => {
  const q = torch.quantize_per_tensor(torch.ones(4), 0.1, 0, torch.qint8);
  for (const call of [() => torch.view_copy(q, torch.uint8), () => q.view(torch.float32)]) {
    t.throws(call, { instanceOf: TypeError, message: /^view.*int_repr\(\)/ });
  }
  t.deepEqual(q.view(2, 2).dequantize().shape, [2, 2]);
  t.throws(() => torch.cat([], { out: q }), { message: /expected a non-empty list of Tensors/ });
});

test("an array may claim to be longer than memory", (t) => {
  const long = new Array<never>(2 ** 32 - 1);
  const error = { instanceOf: Error };
  t.throws(() => nn.utils.rnn.unpad_sequence(torch.ones(2, 2), long), error);
  t.throws(() => nn.utils.rnn.pad_sequence(long), error);
  t.throws(() => nn.utils.rnn.pack_sequence(long), error);
  t.throws(() => torch.cat(long), error);
  t.throws(() => torch.ones(long), error);
  t.throws(() => torch.tensor(long), error);
});
