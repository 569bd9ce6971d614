import test from "ava";
import { type Tensor, torch } from "torchnode";
import { native } from "../../../lib/native/index.js";
import { exact, run_python } from "../../support/python.js";

const { vmap } = torch;
const data = (x: Tensor) => x.tolist();
const rows = () => torch.arange(12).view(3, 4).float();

test("a function is run for all rows at once, as in Python", (t) => {
  const x = rows();
  const y = torch.tensor([1.5, -2, 0.25, 3]);
  const found = [
    vmap((a: Tensor) => a.mul(2).sum())(x),
    vmap((a: Tensor, b: Tensor) => a.dot(b), [0, null])(x, y),
    vmap((a: Tensor) => a.cumsum(0), 1, -1)(x),
    vmap((a: Tensor) => vmap((b: Tensor) => b.pow(2).add(a.sum()))(a))(x),
    vmap((a: Tensor) => a.softmax(0), { chunk_size: 2 })(x),
    vmap(
      (p: { w: Tensor; s: Tensor }, b: Tensor) => p.w.mul(b).add(p.s),
      [{ w: 0, s: null }, null],
    )({ w: x, s: y }, y),
    ...vmap((a: Tensor) => [a.max(), [a.flip(0)]] as const, { out_dims: [0, [1]] })(x).flat(),
    vmap((a: Tensor) => a.at("1:3").matmul(a.at("2:")))(x),
  ];
  const python = run_python(
    t,
    `
from torch import vmap
x = torch.arange(12.).view(3, 4); y = torch.tensor([1.5, -2, 0.25, 3])
a, b = vmap(lambda a: (a.max(), [a.flip(0)]), out_dims=(0, [1]))(x)
output = [
  vmap(lambda a: (a * 2).sum())(x),
  vmap(lambda a, b: a.dot(b), (0, None))(x, y),
  vmap(lambda a: a.cumsum(0), 1, -1)(x),
  vmap(lambda a: vmap(lambda b: b ** 2 + a.sum())(a))(x),
  vmap(lambda a: a.softmax(0), chunk_size=2)(x),
  vmap(lambda p, b: p["w"] * b + p["s"], ({"w": 0, "s": None}, None))({"w": x, "s": y}, y),
  a, b[0],
  vmap(lambda a: a[1:3] @ a[2:])(x),
]
`,
  );
  if (python !== undefined) t.deepEqual(found.map(exact), python as unknown[]);
});

test("in-place operators on what is not mapped are errors", (t) => {
  t.throws(() => vmap((a: Tensor) => torch.ones(4).mul_(a.sum()))(rows()), {
    message: /vmap: inplace arithmetic\(self, \*extra_args\) is not possible/,
  });
});

test("random numbers are an error, the same for all, or different, as in Python", (t) => {
  const x = rows();
  t.throws(() => vmap((a: Tensor) => a.add(torch.randn(4)))(x), {
    message: /called random operation while in randomness error mode/,
  });
  const draw = (randomness: "same" | "different", chunk_size: number | null) => {
    torch.manual_seed(7);
    return vmap((a: Tensor) => torch.rand(4).add(a), { randomness, chunk_size })(x);
  };
  const found = [draw("same", null), draw("different", null), draw("same", 2)];
  const python = run_python(
    t,
    `
x = torch.arange(12.).view(3, 4)
def draw(randomness, chunk_size):
    torch.manual_seed(7)
    return torch.vmap(lambda a: torch.rand(4) + a, randomness=randomness, chunk_size=chunk_size)(x)
output = [draw("same", None), draw("different", None), draw("same", 2)]
`,
  );
  if (python !== undefined) t.deepEqual(found.map(exact), python as unknown[]);
});

test("dimensions that do not fit are errors that say so", (t) => {
  const x = rows();
  const id = (...args: unknown[]) => args[0];
  const attempt = (run: () => unknown) => t.throws(run)?.message ?? "";
  t.regex(
    attempt(() => vmap(id)()),
    /got no inputs/,
  );
  t.regex(
    attempt(() => vmap(id)(5)),
    /cannot vmap over non-Tensor arguments/,
  );
  t.regex(
    attempt(() => vmap(id, null)(x)),
    /expected `in_dims` to be int/,
  );
  t.regex(
    attempt(() => vmap(id, [null])(x)),
    /Expected at least one Tensor to vmap over/,
  );
  t.regex(
    attempt(() => vmap(id, [0, 1])(x)),
    /not compatible with the structure of `inputs`/,
  );
  t.regex(
    attempt(() => vmap(id, [[0]])(x)),
    /not compatible with the structure of `inputs`/,
  );
  t.regex(
    attempt(() => vmap(id, ["0"] as never)(x)),
    /in_dim must be either an integer/,
  );
  t.regex(
    attempt(() => vmap(id, 2)(x)),
    /in_dim=2 for some input.*-2 <= in_dim < 2/,
  );
  t.regex(
    attempt(() => vmap(id, [0, 1])(x, x)),
    /same size in the mapped dimension.*\[3, 4\]/,
  );
  t.regex(
    attempt(() => vmap((_: Tensor) => 5)(x)),
    /must only return Tensors, got type number/,
  );
  t.regex(
    attempt(() => vmap(id, 0, null)(x)),
    /can not return a BatchedTensor/,
  );
  t.regex(
    attempt(() => vmap(id, 0, 7)(x)),
    /Dimension out of range/,
  );
  t.regex(
    attempt(() => vmap(id, 0, [0, 0])(x)),
    /out_dims is not compatible/,
  );
  t.regex(
    attempt(() => vmap(id, 0, "a" as never)(x)),
    /'out_dims' \(position 3\) must be integer, null, or these/,
  );
  t.regex(
    attempt(() => vmap(id, { randomness: "x" as never })(x)),
    /'randomness' must be one of "error", "different", "same", not "x"/,
  );
  t.regex(
    attempt(() => vmap(id, { chunk_size: 0 })(x)),
    /chunk_size should be None or greater/,
  );
  t.regex(
    attempt(() => vmap(5 as never)(x)),
    /'func' \(position 1\) must be function, not number/,
  );
  t.regex(
    attempt(() => vmap(id, { dims: 0 } as never)(x)),
    /unexpected keyword argument 'dims'/,
  );
  t.regex(
    attempt(() => vmap(async (_: Tensor) => x)(x)),
    /synchronous/,
  );
  t.is(native.transform_depth(), 0);
});

test("tensors can be made within it, and changed in place", (t) => {
  const x = rows();
  const f = (a: Tensor) => a.add(torch.tensor([1, 2, 3, 4])).add(torch.tensor(5).mul_(2));
  t.deepEqual(data(vmap(f)(x)), data(f(x)));
  const g = (a: Tensor) => torch.tensor([1, 2, 3, 4]).mul_(a).sum();
  t.deepEqual(data(torch.func.grad(g)(x.select(0, 1))), [1, 2, 3, 4]);
  const shared = new Float32Array([1, 2, 3, 4]);
  const h = (a: Tensor) => torch.frombuffer(shared, { dtype: torch.float32 }).mul(a).sum();
  t.deepEqual(data(vmap(torch.func.grad(h))(x)), new Array(3).fill([1, 2, 3, 4]));
});

test("what reads elements is an error, not a crash", (t) => {
  const attempt = (body: (a: Tensor) => unknown) =>
    t.throws(() => vmap(body)(rows()))?.message ?? "";
  t.regex(
    attempt((a) => a.sum().item()),
    /calling \.item\(\) on a Tensor/,
  );
  t.regex(
    attempt((a) => a.tolist()),
    /storage|vmap/,
  );
  t.regex(
    attempt((a) => a.typed_array()),
    /storage|vmap/,
  );
  t.regex(
    attempt((a) => a.data_ptr()),
    /storage/,
  );
  t.regex(
    attempt((a) => JSON.stringify(a.at(a.gt(1)).tolist())),
    /./,
  );
  t.is(native.transform_depth(), 0);
});

test("an error within leaves everything as it was, at any depth", (t) => {
  const error = new Error("mine");
  const x = rows();
  t.is(
    t.throws(() =>
      vmap((a: Tensor) =>
        torch.func.grad((b: Tensor) => {
          vmap((c: Tensor) => {
            if (native.transform_depth() === 3) throw error;
            return c;
          })(b);
          return b.sum();
        })(a),
      )(x),
    ),
    error,
  );
  t.is(native.transform_depth(), 0);
  t.true(torch.is_grad_enabled());
  t.deepEqual(data(torch.ones(2).add(1)), [2, 2]);
});

test("a tensor that has escaped is an error to use", (t) => {
  let escaped: Tensor | undefined;
  vmap((a: Tensor) => {
    escaped = a;
    return a;
  })(rows());
  t.throws(() => escaped?.add(1), {
    message: /may have escaped from inside a function being vmapped/,
  });
  escaped?.dispose();
});

test("within it, tensors print as in Python", (t) => {
  const printed: string[] = [];
  vmap((a: Tensor) => {
    printed.push(String(a));
    return torch.func.grad((b: Tensor) => {
      printed.push(String(b));
      return b.sum();
    })(a);
  })(rows());
  const python = run_python(
    t,
    `
output = []
def inner(b):
    output.append(repr(b)); return b.sum()
def outer(a):
    output.append(repr(a)); return torch.func.grad(inner)(a)
torch.vmap(outer)(torch.arange(12.).view(3, 4))
`,
  );
  if (python !== undefined) t.deepEqual(printed, python);
});
