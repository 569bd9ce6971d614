import test from "ava";
import { Complex, type Tensor, torch } from "torchnode";
import { native } from "../../lib/native/index.js";
import { run_python } from "../support/python.js";

test("an operator is a function of torch and a method of Tensor", (t) => {
  const x = torch.tensor([1, 2, 3]);
  t.deepEqual(torch.add(x, x).tolist(), [2, 4, 6]);
  t.deepEqual(x.add(x).tolist(), [2, 4, 6]);
  t.deepEqual(torch.add(x, x, { alpha: 10 }).tolist(), [11, 22, 33]);
  t.deepEqual(x.add(x, { alpha: 10 }).tolist(), [11, 22, 33]);
  t.is(torch.linalg.norm(torch.tensor([3, 4])).item(), 5);
  t.deepEqual(torch.fft.fft(torch.tensor([1, 0])).tolist(), [new Complex(1, 0), new Complex(1, 0)]);
  t.is(torch.special.expit(torch.tensor(0)).item(), 0.5);
});

test("keywords come in one trailing object, positional arguments by name too", (t) => {
  const x = torch.arange(6).reshape(2, 3).float();
  t.deepEqual(x.sum(1).tolist(), [3, 12]);
  t.deepEqual(x.sum({ dim: 1 }).tolist(), [3, 12]);
  t.deepEqual(torch.sum(x, { dim: [0, 1], keepdim: true }).shape, [1, 1]);
  t.deepEqual(torch.sum({ input: x, dim: 0 } as never).tolist(), [3, 5, 7]);
  t.deepEqual(torch.sum({ input: x, axis: 0, keepdims: true } as never).shape, [1, 3]);
  t.is(x.sum({ dtype: torch.float64 }).dtype, torch.float64);
  t.is(x.sum({ dtype: undefined }).dtype, torch.float32);
  t.is(torch.sum(x, Object.create(null, { dim: { value: 0, enumerable: true } })).dim(), 1);
});

test("sizes and dimensions may be given one by one", (t) => {
  const x = torch.arange(6);
  t.deepEqual(x.reshape(2, 3).shape, [2, 3]);
  t.deepEqual(x.reshape([3, -1]).shape, [3, 2]);
  t.deepEqual(x.view(2, 3).permute(1, 0).shape, [3, 2]);
  t.deepEqual(x.view(2, 3).repeat(2, 1).shape, [4, 3]);
  t.deepEqual(x.view(2, 3).expand(4, -1, -1).shape, [4, 2, 3]);
  t.deepEqual(torch.zeros(1, 2, { dtype: torch.int32 }).dtype, torch.int32);
});

test("an in-place operator returns the very same object", (t) => {
  const x = torch.ones(2);
  t.is(x.add_(1), x);
  t.is(x.mul_(2).sub_(1), x);
  t.deepEqual(x.tolist(), [3, 3]);
  t.is(torch.relu_(x), x);
  t.is(x.zero_(), x);
  t.is(x.copy_(torch.ones(2)), x);
});

test("out is written to, and returned", (t) => {
  const out = torch.empty(2);
  t.is(torch.add(torch.ones(2), 1, { out }), out);
  t.deepEqual(out.tolist(), [2, 2]);
  const [values, indices] = [torch.empty(0), torch.empty(0, { dtype: torch.int64 })];
  const result = torch.max(
    torch.tensor([
      [1, 3],
      [5, 2],
    ]),
    1,
    { out: [values, indices] },
  );
  t.is(result[0], values);
  t.is(result.indices, indices);
  t.deepEqual(values.tolist(), [3, 5]);
});

test("several results are an array that carries PyTorch's names", (t) => {
  const x = torch.tensor([
    [1, 5],
    [7, 2],
  ]);
  const max = x.max(1);
  t.deepEqual(max.values.tolist(), [5, 7]);
  t.deepEqual(max.indices.tolist(), [1, 0]);
  const [values, indices] = max;
  t.is(values, max.values);
  t.is(indices, max.indices);
  t.is(x.topk(1).values.numel(), 2);
  t.deepEqual(torch.linalg.qr(x).Q.shape, [2, 2]);
  t.deepEqual(torch.sort(x, { descending: true }).values.tolist(), [
    [5, 1],
    [7, 2],
  ]);
  const plain = torch.var_mean(x);
  t.is(plain.length, 2);
});

test("lists of tensors go in and come out", (t) => {
  const [a, b] = [torch.ones(2), torch.zeros(2)];
  t.deepEqual(torch.stack([a, b]).tolist(), [
    [1, 1],
    [0, 0],
  ]);
  t.deepEqual(torch.cat([a, b], { dim: 0 }).shape, [4]);
  t.deepEqual(
    torch
      .arange(5)
      .split(2)
      .map((part) => part.tolist()),
    [[0, 1], [2, 3], [4]],
  );
  t.deepEqual(torch.chunk(torch.arange(4), 2).length, 2);
  torch["_foreach_add_"]([a, b], 1);
  t.deepEqual(
    [a.tolist(), b.tolist()],
    [
      [2, 2],
      [1, 1],
    ],
  );
  t.deepEqual(
    torch["_foreach_mul"]([a, b], [2, 3]).map((x) => x.tolist()),
    [
      [4, 4],
      [3, 3],
    ],
  );
  t.throws(() => torch.stack([a, 1 as never]), { instanceOf: TypeError });
});

test("numbers stand for tensors where PyTorch takes them, and do not widen a dtype", (t) => {
  const integers = torch.tensor([1n, 2n]);
  const half = torch.ones(2, { dtype: torch.float16 });
  t.is(integers.add(1).dtype, torch.int64);
  t.is(integers.add(1.5).dtype, torch.float32);
  t.is(integers.div(2).dtype, torch.float32);
  t.is(half.mul(1.5).dtype, torch.float16);
  t.is(half.add(2n).dtype, torch.float16);
  t.is(integers.mul(new Complex(0, 1)).dtype, torch.complex64);
  t.is(torch.ones(1, { dtype: torch.bool }).add(true).dtype, torch.bool);
  t.deepEqual(integers.eq(2).tolist(), [false, true]);
  t.deepEqual(torch.where(integers.gt(1), integers, 0).tolist(), [0, 2]);
  t.deepEqual(integers.pow(2).tolist(), [1, 4]);
  t.deepEqual(integers.clamp({ min: 2 }).tolist(), [2, 2]);
  t.deepEqual(integers.add(2n ** 62n).tolist(), [2n ** 62n + 1n, 2n ** 62n + 2n]);
});

test("a tensor without dimensions stands for a number", (t) => {
  const x = torch.arange(6);
  t.deepEqual(x.narrow(0, torch.tensor(2n), 2).tolist(), [2, 3]);
  t.deepEqual(x.float().clamp(torch.tensor(1), torch.tensor(3)).tolist(), [1, 1, 2, 3, 3, 3]);
  t.deepEqual(torch.ones(2, 3).squeeze(torch.tensor(0n) as never).shape, [2, 3]);
});

test("the results' dtypes are Python's in every combination", (t) => {
  const dtypes = "bool uint8 int8 int32 int64 float16 bfloat16 float32 float64 complex64".split(
    " ",
  );
  const numbers: [string, number | boolean | Complex][] = [
    ["True", true],
    ["2", 2],
    ["2.5", 2.5],
    ["2j", new Complex(0, 2)],
  ];
  const expected = run_python<Record<string, string>>(
    t,
    `
output = {}
for a in input["dtypes"]:
    x = torch.ones(2, dtype=getattr(torch, a))
    others = {b: torch.ones(2, dtype=getattr(torch, b)) for b in input["dtypes"]}
    others |= {b + " scalar": torch.ones((), dtype=getattr(torch, b)) for b in input["dtypes"]}
    others |= {text: eval(text) for text in input["numbers"]}
    for op in ("add", "mul", "div", "true_divide", "pow", "sub", "eq", "floor_divide"):
        for b, y in others.items():
            try: output[f"{a} {op} {b}"] = str(getattr(torch, op)(x, y).dtype)
            except Exception as error: output[f"{a} {op} {b}"] = "error"`,
    { dtypes, numbers: numbers.map(([text]) => text) },
  );
  if (expected === undefined) return;
  const got: Record<string, string> = {};
  for (const a of dtypes) {
    const x = torch.ones(2, { dtype: torch[a as "float32"] });
    const others: [string, Tensor | number | boolean | Complex][] = [...numbers];
    for (const b of dtypes) {
      others.push([b, torch.ones(2, { dtype: torch[b as "float32"] })]);
      others.push([`${b} scalar`, torch.ones([], { dtype: torch[b as "float32"] })]);
    }
    for (const op of [
      "add",
      "mul",
      "div",
      "true_divide",
      "pow",
      "sub",
      "eq",
      "floor_divide",
    ] as const) {
      for (const [b, y] of others) {
        try {
          got[`${a} ${op} ${b}`] = String((torch[op] as typeof torch.mul)(x, y).dtype);
        } catch {
          got[`${a} ${op} ${b}`] = "error";
        }
      }
    }
  }
  t.deepEqual(got, expected);
});

test("every ATen operator is there, and any that a library registers", (t) => {
  t.true(native.operator_names().length > 1000);
  t.is(native.op("aten::no_such_operator"), undefined);
  t.throws(() => native.op("add"), { instanceOf: TypeError, message: /namespace::name/ });
  t.true(
    native
      .schemas("aten::add")
      .some((schema) => schema.includes("add.Tensor(Tensor self, Tensor other, *")),
  );
});
