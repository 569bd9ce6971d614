/** Settings of the process, errors of linear algebra, and what torch has beside operators. */
import test from "ava";
import { LinAlgError, torch } from "torchnode";
import { assert_close } from "../support/assert_close.js";
import { exact, run_python } from "../support/python.js";

test.serial("operators whose results may differ from run to run can be refused", (t) => {
  t.false(torch.are_deterministic_algorithms_enabled());
  t.is(torch.get_deterministic_debug_mode(), 0);
  try {
    torch.use_deterministic_algorithms(true, { warn_only: true });
    t.true(torch.is_deterministic_algorithms_warn_only_enabled());
    t.is(torch.get_deterministic_debug_mode(), 1);
    torch.set_deterministic_debug_mode("error");
    t.true(torch.are_deterministic_algorithms_enabled());
    t.is(torch.get_deterministic_debug_mode(), 2);
    // Memory that nobody has written to is then filled.
    t.true(torch.empty(3).isnan().all().item());
  } finally {
    torch.set_deterministic_debug_mode(0);
  }
  t.false(torch.are_deterministic_algorithms_enabled());
  t.throws(() => torch.set_deterministic_debug_mode("often" as never), { instanceOf: RangeError });
  t.throws(() => torch.use_deterministic_algorithms(1 as never), { instanceOf: TypeError });
});

test.serial("the precision of products is one of three", (t) => {
  t.is(torch.get_float32_matmul_precision(), "highest");
  try {
    torch.set_float32_matmul_precision("high");
    t.is(torch.get_float32_matmul_precision(), "high");
  } finally {
    torch.set_float32_matmul_precision("highest");
  }
  t.throws(() => torch.set_float32_matmul_precision("low" as never), {
    instanceOf: TypeError,
    message: /must be one of "highest", "high", "medium", not "low"/,
  });
});

test.serial("numbers too small for a float's normal form can count as 0", (t) => {
  const small = torch.tensor(1e-40);
  t.not(small.mul(1).item(), 0);
  if (!torch.set_flush_denormal(true)) {
    t.log("skipped: this processor cannot do that");
    return;
  }
  const flushed = small.mul(1).item();
  torch.set_flush_denormal(false);
  t.is(flushed, 0);
});

test("a matrix that cannot be decomposed is an error of its own class", (t) => {
  const singular = torch.zeros(2, 2);
  const error = t.throws(() => torch.linalg.inv(singular), { instanceOf: LinAlgError });
  t.is(error?.name, "LinAlgError");
  t.regex(error?.message ?? "", /singular/);
  t.throws(() => torch.linalg.cholesky(torch.eye(2).neg()), {
    instanceOf: torch.linalg.LinAlgError,
  });
});

test("torch has numbers by name, and says what its arguments are", (t) => {
  const x = torch.tensor([1, 2, 3]);
  t.deepEqual([torch.pi, torch.e, torch.inf], [Math.PI, Math.E, Number.POSITIVE_INFINITY]);
  t.true(Number.isNaN(torch.nan));
  t.deepEqual(x.at(torch.newaxis).shape, [1, 3]);
  t.is(torch.numel(x), 3);
  t.is(torch.get_device(x), -1);
  t.is(torch.typename(x.double()), "torch.DoubleTensor");
  t.is(torch.typename("text"), "string");
  assert_close(t, torch.spmm(torch.eye(2).to_sparse(), torch.ones(2, 2)), torch.ones(2, 2));
});

test("asarray shares memory where it can", (t) => {
  const array = new Float32Array([1, 2]);
  const shared = torch.asarray(array);
  array[0] = 5;
  t.deepEqual(shared.tolist(), [5, 2]);
  const copied = torch.asarray(array, { copy: true });
  array[0] = 6;
  t.deepEqual(copied.tolist(), [5, 2]);
  const x = torch.ones(2, { requires_grad: true });
  t.is(torch.asarray(x), x);
  t.true(torch.asarray(x, { copy: true }).requires_grad);
  t.true(torch.asarray(x.mul(2)).requires_grad);
  t.false(torch.asarray(x.mul(2), { requires_grad: false }).requires_grad);
  t.is(torch.asarray(x, { requires_grad: false }), x);
  t.false(x.requires_grad);
  t.true(torch.asarray([1, 2], { dtype: torch.float64, requires_grad: true }).requires_grad);
  t.throws(() => torch.asarray([1, 2], { copy: false }), { message: /can't alias arbitrary/ });
  t.throws(() => torch.asarray(x, { dtype: torch.int32, copy: false }), {
    message: /can't alias tensor/,
  });
});

test.serial("random numbers drawn in a fork leave no trace", (t) => {
  torch.random.manual_seed(4);
  const wanted = torch.rand(3).tolist();
  torch.random.manual_seed(4);
  torch.random.fork_rng(() => {
    torch.manual_seed(1);
    torch.rand(100);
  });
  t.deepEqual(torch.rand(3).tolist(), wanted);
});

test("Python's operators are methods by their own names", (t) => {
  const theirs = run_python<unknown[]>(
    t,
    `
x, y = torch.tensor([7.0, -3.0]), torch.tensor([2.0, 2.0])
output = [x + y, x - 1, x * y, x / y, x // y, x % y, x ** 2, x @ y, x == y, x < y, x >= 7, -x, abs(x), +x, ~(x > 0)]
x += 1; x *= y; x -= 1; x /= 2; x //= y; x %= 2; x **= 2
output.append(x)
`,
  );
  if (theirs === undefined) return;
  const [x, y] = [torch.tensor([7, -3]), torch.tensor([2, 2])];
  const ours = [
    x["__add__"](y),
    x["__sub__"](1),
    x["__mul__"](y),
    x["__truediv__"](y),
    x["__floordiv__"](y),
    x["__mod__"](y),
    x["__pow__"](2),
    x["__matmul__"](y),
    x["__eq__"](y),
    x["__lt__"](y),
    x["__ge__"](7),
    x["__neg__"](),
    x["__abs__"](),
    x["__pos__"](),
    x["__gt__"](0)["__invert__"](),
  ];
  const changed = x["__iadd__"](1)["__imul__"](y)["__isub__"](1)["__itruediv__"](2);
  t.is(changed["__ifloordiv__"](y)["__imod__"](2)["__ipow__"](2), x);
  t.deepEqual(exact([...ours, x]), theirs);
});
