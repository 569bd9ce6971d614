import test from "ava";
import { type Tensor, torch } from "torchnode";
import { exact, run_python } from "../support/python.js";

const { forward_ad } = torch.autograd;
const { dual_level, make_dual, unpack_dual } = forward_ad;

test("a tangent goes along with the values, as in Python", (t) => {
  const x = torch.tensor([0.5, -1.25, 2]);
  const v = torch.tensor([1, 10, 100]).float();
  const found = dual_level(() => {
    const dual = make_dual(x, v);
    const { primal, tangent } = unpack_dual(dual.sin().mul(dual).cumsum(0));
    const [, none] = unpack_dual(x.mul(2));
    t.is(none, null);
    return [primal, tangent];
  });
  const python = run_python(
    t,
    `
import torch.autograd.forward_ad as fwAD
x = torch.tensor([0.5, -1.25, 2]); v = torch.tensor([1., 10, 100])
with fwAD.dual_level():
    dual = fwAD.make_dual(x, v)
    output = list(fwAD.unpack_dual((dual.sin() * dual).cumsum(0)))
`,
  );
  if (python !== undefined) t.deepEqual(found.map(exact), python as unknown[]);
});

test("tangents end with their level, and levels with what throws in them", (t) => {
  const x = torch.ones(2);
  let dual: Tensor | undefined;
  dual_level(() => {
    dual = make_dual(x, x);
    t.deepEqual(unpack_dual(dual).tangent?.tolist(), [1, 1]);
    t.throws(() => dual_level(), { message: /Nested forward mode AD is not supported/ });
  });
  t.is(unpack_dual(dual as Tensor).tangent, null);
  t.throws(() => make_dual(x, x), { message: /no level exists, make sure to enter_dual_level/ });
  const error = new Error("mine");
  t.is(
    t.throws(() =>
      dual_level(() => {
        throw error;
      }),
    ),
    error,
  );
  t.throws(() => dual_level(async () => 1), { message: /synchronous/ });
  const guard = dual_level();
  t.throws(() => forward_ad.exit_dual_level({ level: 3 }), { message: /not the last one/ });
  t.throws(() => make_dual(x, torch.ones(3)), { message: /size|shape/ });
  t.throws(() => make_dual(x.long(), x), { message: /Expected primal to be floating point/ });
  t.throws(() => make_dual(x, x, { level: 7 }), { message: /level/ });
  guard[Symbol.dispose]();
  t.throws(() => forward_ad.exit_dual_level(), { message: /not the last one/ });
  t.is(forward_ad.enter_dual_level(), 0);
  forward_ad.exit_dual_level();
});

test("forward over backward: a hessian's product with a vector", (t) => {
  const x = torch.tensor([1, 2, 3]).double().requires_grad_();
  const v = torch.tensor([1, 0, 2]).double();
  const found = dual_level(() => {
    const dual = make_dual(x, v);
    const [grad] = torch.autograd.grad(dual.pow(3).sum(), dual, { create_graph: true });
    return unpack_dual(grad as Tensor).tangent;
  });
  t.deepEqual(found?.tolist(), [6, 0, 36]);
});
