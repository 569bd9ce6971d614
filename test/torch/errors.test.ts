import { setFlagsFromString } from "node:v8";
import test from "ava";
import { OutOfMemoryError, Tensor, torch } from "torchnode";
import { native } from "../../lib/native/index.js";

// Some tests take the stack to its end.
setFlagsFromString("--stack-size=900");

const x = () => torch.ones(2, 3);
/** As a program without types may call it. */
const relu = torch.relu as (...args: unknown[]) => unknown;

test("a call that fits no signature is a TypeError that names them", (t) => {
  const message = (call: () => unknown) => t.throws(call, { instanceOf: TypeError })?.message ?? "";
  t.is(
    message(() => torch.add(x(), "y" as never)),
    "add(): argument 'other' (position 2) must be Tensor, not string\n" +
      "The signature is (Tensor input, Tensor other, *, Number alpha = 1, Tensor out = null)",
  );
  // A method's own arguments are counted from the one after the tensor.
  t.is(
    message(() => x().add("y" as never)),
    "add(): argument 'other' (position 1) must be Tensor, not string\n" +
      "The signature is (Tensor other, *, Number alpha = 1)",
  );
  // Several signatures take this many arguments: all of them are listed, as in Python.
  t.is(
    message(() => torch.eq(1 as never, x())),
    "eq() received an invalid combination of arguments - got (number, Tensor), but expected one of:\n" +
      " * (Tensor input, Tensor other, *, Tensor out = null)\n" +
      "      argument 'input' (position 1) must be Tensor, not number\n" +
      " * (Tensor input, Number other, *, Tensor out = null)\n" +
      "      argument 'input' (position 1) must be Tensor, not number",
  );
  t.regex(
    message(() => torch.stack([x(), 1 as never])),
    /^expected Tensor as element 1 in argument 0, but got number\n/,
  );
  t.regex(
    message(() => torch.relu("y" as never)),
    /relu\(\).*argument 'input' \(position 1\) must be Tensor, not string/s,
  );
  t.regex(
    message(() => (torch.relu as unknown as () => void)()),
    /^relu\(\) missing 1 required positional argument: "input"/,
  );
  t.regex(
    message(() => relu(x(), x())),
    /takes 1 positional arguments? but 2 were given/,
  );
  t.regex(
    message(() => relu(x(), { inplace: true })),
    /unexpected keyword argument 'inplace'/,
  );
  t.regex(
    message(() => torch.softmax(x(), 0, { dim: 1 } as never)),
    /multiple values for argument 'dim'|unexpected/,
  );
  t.regex(
    message(() => x().sum("0" as never)),
    /string/,
  );
  t.regex(
    message(() => torch.zeros("2" as never)),
    /zeros\(\)/,
  );
  t.regex(
    message(() => torch.zeros(2, { dtype: "float32" } as never)),
    /'dtype' must be dtype, not string/,
  );
  t.regex(
    message(() => torch.zeros(2, { requires_grad: 1 } as never)),
    /'requires_grad' must be boolean/,
  );
  t.regex(
    message(() => torch.zeros([1.5])),
    /must be|ints/,
  );
  t.regex(
    message(() => torch.stack([x(), null as never])),
    /^expected Tensor as element 1 in argument 0, but got null\n.*The signature is/,
  );
  t.regex(
    message(() => torch.zeros(2, { dtype: torch.strided } as never)),
    /dtype/,
  );
  t.regex(
    message(() => torch.zeros(2, { layout: torch.float32 } as never)),
    /layout/,
  );
});

test("shapes that do not fit are told as PyTorch tells them", (t) => {
  const message = (call: () => unknown) => t.throws(call, { instanceOf: Error })?.message ?? "";
  t.is(
    message(() => x().matmul(x())),
    "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)",
  );
  t.is(
    message(() => x().add(torch.ones(4))),
    "The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1",
  );
  t.regex(
    message(() => torch.cat([x(), torch.ones(2, 4)])),
    /Sizes of tensors must match except in dimension 0/,
  );
  t.regex(
    message(() => x().view(5)),
    /shape '\[5\]' is invalid for input of size 6/,
  );
  t.false(/frame #|Exception raised/.test(message(() => x().unflatten(0, [-3]))));
});

test("sizes beyond memory and beyond numbers are errors", (t) => {
  t.throws(() => torch.zeros(2 ** 46), { instanceOf: OutOfMemoryError });
  t.is(t.throws(() => torch.zeros(2 ** 46))?.name, "OutOfMemoryError");
  t.throws(() => torch.zeros(2 ** 40, 2 ** 40), { message: /overflow/ });
  t.throws(() => torch.zeros((2n ** 62n) as never, 4), { message: /overflow|invalid|too large/ });
  t.throws(() => torch.zeros((2n ** 64n) as never), { instanceOf: RangeError });
  t.throws(() => torch.zeros(1e300), { instanceOf: TypeError });
  t.throws(() => torch.zeros(Number.NaN), { instanceOf: TypeError });
  for (const make of [torch.zeros, torch.ones, torch.empty, torch.rand]) {
    t.throws(() => make(-1), { message: /negative/ });
    t.throws(() => make([2, -3]), { message: /negative/ });
    t.throws(() => make([0, -3]), { message: /negative/ });
  }
  t.throws(() => torch.tensor(1).expand(0, -2), { message: /negative/ });
  t.throws(() => torch.ones(4).as_strided([0, -1], [1, 1]), { message: /negative/ });
  t.throws(() => torch.ones(4).as_strided([100], [1]), { message: /out of bounds/ });
});

test("a resize that fails leaves the tensor as it was", (t) => {
  const y = torch.ones(4);
  t.throws(() => y.resize_(2 ** 46), { instanceOf: OutOfMemoryError });
  t.throws(() => y.resize_(-1), { message: /negative/ });
  t.deepEqual(y.tolist(), [1, 1, 1, 1]);
  t.throws(() => y.set_(torch.ones(1), 0, [3], [-2]), { message: /stride/ });
  t.deepEqual(y.tolist(), [1, 1, 1, 1]);
  const fixed = torch.ones(1);
  fixed.typed_array();
  t.throws(() => torch.add(torch.ones(9), 1, { out: fixed }), { message: /not resizable/ });
  t.deepEqual(fixed.tolist(), [1]);
  const x = torch.ones(2, 3, { dtype: torch.complex64 });
  t.throws(() => x.set_(torch.frombuffer(new Uint8Array(9), { dtype: torch.bool })), {
    message: /not resizable/,
  });
  t.is(x.sum().item().toString(), "6+0j");
});

test("elements that share memory get no other memory format", (t) => {
  const error = { message: /share memory, so that they can have no other memory_format/ };
  const x = torch.ones(1).expand(3);
  const options = { memory_format: torch.contiguous_format };
  t.throws(() => x.resize_as_(torch.ones(3), options), error);
  t.throws(() => x.resize_([3], options), error);
  t.deepEqual(x.clone().resize_([3], options).tolist(), [1, 1, 1]);
});

test("handles cannot be forged", (t) => {
  const real = x();
  const forged: unknown[] = [
    {},
    { handle: {} },
    { handle: 1 },
    { handle: null },
    { handle: native },
    new torch.Generator(),
    Object.create(Tensor.prototype),
    Object.create(real),
    new Tensor(),
    new Proxy(real, {}),
    new Proxy({}, { get: () => ({}) }),
    new Proxy(real, { get: () => ({}) }),
    new Proxy([], { get: () => real }),
  ];
  for (const value of forged) {
    t.throws(() => real.add(value as Tensor), { instanceOf: Error });
    t.throws(() => torch.relu(value as Tensor), { instanceOf: Error });
    t.throws(() => torch.stack([value as Tensor]), { instanceOf: Error });
    t.throws(() => native.shape(value as never), { instanceOf: Error });
    t.throws(() => native.dispose(value as never), { instanceOf: Error });
    t.throws(() => native.backward([value as never], [undefined], false, false, []), {
      instanceOf: Error,
    });
  }
  t.throws(() => native.generator_seed(real as never, 1n), { instanceOf: TypeError });
  // As PyTorch's old constructor, it takes sizes.
  t.deepEqual(new (Tensor as new (number: number) => Tensor)(3).shape, [3]);
  t.throws(() => torch.relu(new Tensor()), { message: /this object holds nothing/ });
});

test("what a getter throws arrives as it is", (t) => {
  const error = new EvalError("from a getter");
  const array = Object.defineProperty([1], 0, {
    get() {
      throw error;
    },
  });
  const proxy = new Proxy(
    {},
    {
      get: () => {
        throw error;
      },
    },
  );
  const keywords = {
    get alpha(): never {
      throw error;
    },
  };
  for (const call of [
    () => torch.stack(array as never),
    () => torch.zeros(array),
    () => x().at(proxy as never),
    () => torch.add(x(), 1, keywords as never),
    () => x().set_at(0, array as never),
  ]) {
    t.is(t.throws(call), error, String(call));
  }
});

test("arguments that change or dispose of what is being read do no harm", (t) => {
  const first = torch.ones(3);
  const list = Object.defineProperty([first, first], 1, {
    get() {
      first.dispose();
      return torch.ones(3);
    },
  });
  t.deepEqual(torch.stack(list).shape, [2, 3]);
  t.true(first.is_disposed);
  const shrinking: unknown[] = [torch.ones(1), 0, torch.ones(1)];
  Object.defineProperty(shrinking, 1, {
    configurable: true,
    get() {
      shrinking.length = 1;
      return torch.ones(1);
    },
  });
  t.throws(() => torch.stack(shrinking as never), { instanceOf: TypeError });
});

test("arguments of every other kind are errors", (t) => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  let deep: unknown = 1;
  for (let i = 0; i < 100000; i++) deep = [deep];
  const odd = [
    Symbol("s"),
    () => 1,
    class {},
    new Map(),
    new Date(),
    /x/,
    cyclic,
    deep,
    "",
    "x",
    2n ** 70n,
    new Array(2 ** 32 - 1),
    new WeakMap(),
    Promise.resolve(),
    globalThis,
    new Error("x"),
  ];
  for (const value of odd) {
    for (const call of [
      () => torch.relu(value as never),
      () => x().matmul(value as never),
      () => x().sum(value as never),
      () => torch.zeros(value as never),
      () => torch.zeros(1, { dtype: value as never }),
      () => torch.zeros(1, { device: value as never }),
      () => torch.stack(value as never),
      () => torch.cat([x(), value as never]),
      () => x().at(value as never),
      () => x().set_at(value as never, 0),
      () => torch.tensor([value as never]),
      () => x().to(value as never),
      () => x().backward(value as never),
      () => torch.rand(1, { generator: value as never }),
      () => torch.einsum(value as never, [x()]),
    ]) {
      t.throws(call, { instanceOf: Error });
    }
  }
});

test("a very long list of arguments is an error or a result", (t) => {
  const many = new Array(100000).fill(1);
  t.throws(() => torch.zeros(...many), { instanceOf: Error });
  t.throws(() => (torch.add as (...args: unknown[]) => void)(...many), { instanceOf: Error });
  t.throws(() => x().at(...new Array(100000).fill(":")), { instanceOf: RangeError });
  t.throws(() => torch.autograd.backward(new Array(2 ** 32 - 1)), { instanceOf: Error });
  t.is(torch.cat(new Array(10000).fill(torch.ones(1))).numel(), 10000);
  const keywords = Object.fromEntries(many.map((_, i) => [`k${i}`, i]));
  t.throws(() => relu(x(), keywords), { instanceOf: TypeError });
});

test("where the stack ends, an operator's call is a RangeError as any other", (t) => {
  const descend = (y: Tensor): Tensor => descend(y.add(1));
  t.throws(() => descend(torch.ones(1)), { instanceOf: RangeError, message: /call stack/ });
  t.is(torch.ones(1).add(1).item(), 2);
});

test("the addon's own classes refuse a wrong `this`", (t) => {
  const optimizer = new native.Optimizer("SGD");
  const layer = new native.Embedding({
    padding_idx: null,
    max_norm: null,
    norm_type: 2,
    scale_grad_by_freq: false,
    sparse: false,
  });
  t.throws(() => optimizer.step.call({} as never, []), { instanceOf: TypeError });
  t.throws(() => optimizer.step.call(layer as never, []), { instanceOf: TypeError });
  t.throws(() => layer.forward.call(optimizer as never, new Tensor(), x(), undefined), {
    instanceOf: TypeError,
  });
  const heir: typeof layer = Object.create(native.Embedding.prototype);
  t.throws(() => heir.forward(new Tensor(), x(), undefined), { instanceOf: TypeError });
  t.throws(() => (native.Optimizer as unknown as () => void)(), { instanceOf: TypeError });
  t.throws(() => new native.Optimizer("Nonsense" as never), { instanceOf: TypeError });
  t.throws(() => layer.forward(new Tensor(), x(), undefined), { message: /no weight/ });
});
