/** torch.ops: operators by LibTorch's own names. */
import test from "ava";
import { type Tensor, torch } from "torchnode";

const { aten } = torch.ops;

/** The result of an operator, which must be there. */
function call(operator: ((...args: unknown[]) => unknown) | undefined, ...args: unknown[]): Tensor {
  return operator?.(...args) as Tensor;
}

test("an operator finds its overload, or has it named", (t) => {
  const x = torch.tensor([1, -2]);
  t.deepEqual(call(aten.relu, x).tolist(), [1, 0]);
  t.deepEqual(call(aten.add?.Tensor, x, x, { alpha: 2 }).tolist(), [3, -6]);
  t.deepEqual(call(aten.add?.Scalar, x, 1).tolist(), [2, -1]);
  t.deepEqual(call(aten.relu?.default, x).tolist(), [1, 0]);
  t.is(call(aten.add_?.Tensor, x, x), x);
  const out = torch.empty(0);
  t.is(call(aten.add?.out, x, x, { out }), out);
});

test("overloads are listed, and what there is not is undefined", (t) => {
  t.deepEqual(aten.add?.overloads(), ["Tensor", "Scalar", "out", "Scalar_out"]);
  t.deepEqual(aten.relu?.overloads(), ["default", "out"]);
  t.true(aten.no_such_operator === undefined);
  t.true(aten["add.Tensor"] === undefined);
  t.true(aten.add?.no_such_overload === undefined);
  t.false("no_such_operator" in aten);
});

test("a named overload takes only its own arguments", (t) => {
  t.throws(() => aten.add?.Tensor?.(torch.ones(1), "x"), {
    instanceOf: TypeError,
    message: /add\.Tensor\(\): argument 'other' \(position 2\) must be Tensor, not string/,
  });
});
