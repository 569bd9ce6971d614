import { inspect } from "node:util";
import test from "ava";
import { Complex, Tensor, torch } from "torchnode";

test("a tensor knows its shape, strides and place in memory", (t) => {
  const x = torch.arange(24).reshape(2, 3, 4);
  t.deepEqual(x.shape, [2, 3, 4]);
  t.deepEqual(x.size(), [2, 3, 4]);
  t.is(x.size(-1), 4);
  t.is(x.dim(), 3);
  t.is(x.ndim, 3);
  t.is(x.numel(), 24);
  t.is(x.length, 2);
  t.deepEqual(x.stride(), [12, 4, 1]);
  t.is(x.stride(1), 4);
  t.is(x.storage_offset(), 0);
  t.is(x.at(1).storage_offset(), 12);
  t.is(x.element_size(), 8);
  t.is(x.nbytes, 192);
  t.is(x.dtype, torch.int64);
  t.is(String(x.device), "cpu");
  t.is(x.layout, torch.strided);
  t.true(x.is_cpu);
  t.false(x.is_cuda);
  t.is(typeof x.data_ptr(), "bigint");
});

test("a dimension that is not there is a RangeError", (t) => {
  const x = torch.ones(2, 3);
  for (const dim of [2, -3]) {
    const error = { instanceOf: RangeError, message: /Dimension out of range/ };
    t.throws(() => x.size(dim), error);
    t.throws(() => x.stride(dim), error);
  }
  for (const dim of [0.5, Number.NaN]) {
    t.throws(() => x.size(dim), {
      instanceOf: TypeError,
      message: /argument 'dim' .* must be integer/,
    });
  }
  t.throws(() => x.sum(2), {
    instanceOf: RangeError,
    message: /expected to be in range of \[-2, 1\], but got 2/,
  });
  t.throws(() => torch.ones([]).size(0), { instanceOf: RangeError });
  t.throws(() => torch.ones([]).length, { instanceOf: TypeError, message: /0-d/ });
});

test("views share memory", (t) => {
  const x = torch.zeros(2, 3);
  x.view(6).at(0).fill_(1);
  x.t().select(0, 2).fill_(2);
  x.T.at(1, 1).fill_(3);
  t.deepEqual(x.tolist(), [
    [1, 0, 2],
    [0, 3, 2],
  ]);
  t.false(x.t().is_contiguous());
  t.true(x.t().contiguous().is_contiguous());
  const images = torch.ones(1, 2, 3, 3).to({ memory_format: torch.channels_last });
  t.false(images.is_contiguous());
  t.true(images.is_contiguous({ memory_format: torch.channels_last }));
  t.true(images.cpu(torch.contiguous_format).is_contiguous(torch.contiguous_format));
  t.deepEqual(x.unsqueeze(0).shape, [1, 2, 3]);
  t.deepEqual(x.expand(4, 2, 3).stride(), [0, 3, 1]);
  t.deepEqual(torch.ones(2, 3, 4).mT.shape, [2, 4, 3]);
  t.deepEqual(torch.ones(2, 3, 4).permute(2, 0, 1).shape, [4, 2, 3]);
  t.throws(() => x.t().view(6), { message: /view size is not compatible/ });
  t.throws(() => x.view(4), { message: /shape '\[4\]' is invalid for input of size 6/ });
});

test("item and tolist give JavaScript's values", (t) => {
  t.is(torch.tensor([[2.5]]).item(), 2.5);
  t.is(torch.tensor(true).item<boolean>(), true);
  t.deepEqual(torch.tensor(new Complex(1, -2)).item(), new Complex(1, -2));
  t.deepEqual(torch.arange(6).reshape(2, 3).t().tolist(), [
    [0, 3],
    [1, 4],
    [2, 5],
  ]);
  t.deepEqual(torch.tensor([Number.NaN, Number.POSITIVE_INFINITY, -0]).tolist(), [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
  ]);
  t.deepEqual(torch.tensor([0.1], { dtype: torch.float32 }).tolist(), [Math.fround(0.1)]);
  t.deepEqual(torch.tensor([1.5], { dtype: torch.bfloat16 }).tolist(), [1.5]);
  t.deepEqual(torch.zeros(2, 0).tolist(), [[], []]);
  t.deepEqual(
    torch
      .tensor([new Complex(1, 2)])
      .conj()
      .tolist(),
    [new Complex(1, -2)],
  );
  t.throws(() => torch.ones(2).item(), { message: /2 elements cannot be converted to Scalar/ });
  t.throws(() => torch.ones(0).item(), { message: /0 elements/ });
});

test("to() converts, and gives the tensor itself where nothing changes", (t) => {
  const x = torch.tensor([1.7, -1.7]);
  t.is(x.to(torch.float32), x);
  t.is(x.to("cpu"), x);
  t.is(x.float(), x);
  t.not(x.to(torch.float32, { copy: true }), x);
  t.deepEqual(x.to(torch.int64).tolist(), [1, -1]);
  t.is(x.to({ dtype: torch.float64 }).dtype, torch.float64);
  t.is(x.to("cpu", torch.float64).dtype, torch.float64);
  t.is(x.to(torch.ones(1, { dtype: torch.int32 })).dtype, torch.int32);
  t.is(String(x.to("meta").device), "meta");
  const kinds = [
    x.double(),
    x.half(),
    x.bfloat16(),
    x.long(),
    x.int(),
    x.short(),
    x.char(),
    x.byte(),
    x.bool(),
  ];
  t.deepEqual(
    kinds.map(({ dtype }) => dtype.name),
    "float64 float16 bfloat16 int64 int32 int16 int8 uint8 bool".split(" "),
  );
});

test("a tensor's rows are iterated", (t) => {
  t.deepEqual(
    [...torch.arange(4).reshape(2, 2)].map((row) => row.tolist()),
    [
      [0, 1],
      [2, 3],
    ],
  );
  const [first, ...rest] = torch.arange(3);
  t.is(first?.item(), 0);
  t.is(rest.length, 2);
  t.throws(() => [...torch.tensor(1)], { instanceOf: TypeError });
});

test("inspect and String print what PyTorch prints", (t) => {
  t.is(String(torch.arange(3)), "tensor([0, 1, 2])");
  t.is(inspect({ x: torch.tensor([1, 2.5]) }), "{ x: tensor([1.0000, 2.5000]) }");
  t.is(inspect(torch.float32), "torch.float32");
  t.is(`${torch.ones(1, { requires_grad: true }).mul(2)}`, "tensor([2.], grad_fn=<MulBackward0>)");
});

test("typed_array shares memory where it can, and is a copy elsewhere", (t) => {
  const x = torch.tensor([1, 2, 3]);
  const array = x.typed_array<Float32Array>();
  t.true(array instanceof Float32Array);
  array[0] = 9;
  t.is(x.at(0).item(), 9);
  x.add_(1);
  t.deepEqual([...array], [10, 3, 4]);
  const again = x.typed_array<Float32Array>();
  again[1] = 7;
  t.is(array[1], 7);
  t.deepEqual([...x.at("1:").typed_array<Float32Array>()], [7, 4]);
  const transposed = torch.arange(4).reshape(2, 2).t().typed_array();
  t.deepEqual([...transposed], [0n, 2n, 1n, 3n]);
  t.deepEqual([...torch.tensor([true, false]).typed_array()], [1, 0]);
  t.is(torch.ones(0).typed_array().length, 0);
  t.throws(() => torch.ones(1, { dtype: torch.bfloat16 }).typed_array(), {
    instanceOf: TypeError,
    message: /bfloat16/,
  });
  t.throws(() => torch.ones(1, { requires_grad: true }).typed_array(), { message: /detach/ });
});

test("memory that a typed array sees does not move: resize_ is an error then", (t) => {
  const x = torch.ones(4);
  const array = x.typed_array<Float32Array>();
  t.throws(() => x.resize_(10000), { message: /not resizable/ });
  t.deepEqual([...array], [1, 1, 1, 1]);
  t.deepEqual(torch.ones(4).resize_(2).shape, [2]);
});

test("data gives the elements outside the graph, and takes others", (t) => {
  const x = torch.ones(2, { requires_grad: true });
  t.false(x.data.requires_grad);
  x.data.mul_(3);
  t.deepEqual(x.tolist(), [3, 3]);
  x.data = torch.zeros(5);
  t.deepEqual(x.shape, [5]);
  t.true(x.requires_grad);
});

test("is_tensor and instanceof know a tensor, and a wrong `this` is a TypeError", (t) => {
  t.true(torch.is_tensor(torch.ones(1)));
  t.false(torch.is_tensor([1]));
  t.true(torch.ones(1) instanceof Tensor);
  for (const self of [undefined, null, 1, "x", {}, [], Symbol("s")]) {
    t.throws(() => Reflect.apply(Tensor.prototype.add, self, [1]), { instanceOf: TypeError });
    t.throws(() => Tensor.prototype.item.call(self as never), { instanceOf: TypeError });
    t.throws(() => Reflect.apply(Tensor.prototype.add_, self, [1]), { instanceOf: TypeError });
  }
});
