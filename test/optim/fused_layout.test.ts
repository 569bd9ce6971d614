import test from "ava";
import { nn, optim, type Tensor, torch } from "torchnode";
import { ALLCLOSE, assert_close } from "../support/assert_close.js";

// LibTorch's fused kernels go through a gradient's elements as they lie in memory, whatever its strides.

type Options = { fused?: boolean };
const optimizers: Record<
  string,
  (params: Tensor[], options: Options) => optim.SGD | optim.Adam | optim.Adagrad
> = {
  SGD: (params, options) =>
    new optim.SGD(params, { lr: 0.1, momentum: 0.9, dampening: 0.1, ...options }),
  Adam: (params, options) => new optim.Adam(params, { amsgrad: true, ...options }),
  AdamW: (params, options) => new optim.AdamW(params, options),
  Adagrad: (params, options) => new optim.Adagrad(params, options),
};

const gradients: Record<string, () => Tensor> = {
  expanded: () => torch.tensor([0.5]).expand(3, 4),
  transposed: () => torch.arange(12).float().reshape(4, 3).t(),
  strided: () => torch.arange(24).float().reshape(3, 8).at(":", "::2"),
  "negative in name only": () =>
    torch.view_as_complex(torch.arange(24).float().reshape(3, 4, 2)).conj().imag,
};

/** Three steps, each with such a gradient. */
function stepped(
  make: (typeof optimizers)[string],
  options: Options,
  grad: () => Tensor,
  param: Tensor,
) {
  const weight = new nn.Parameter(param);
  const opt = make([weight], options);
  for (let i = 0; i < 3; i++) {
    weight.grad = grad();
    opt.step();
  }
  return weight.detach();
}

for (const [name, make] of Object.entries(optimizers)) {
  for (const [kind, grad] of Object.entries(gradients)) {
    test(`fused ${name} takes a gradient that is ${kind}`, (t) => {
      const param = torch.linspace(-1, 1, 12).reshape(3, 4);
      const expected = stepped(make, {}, () => grad().clone(), param.clone());
      assert_close(t, stepped(make, { fused: true }, grad, param.clone()), expected, ALLCLOSE);
      const strided = torch.stack([param, param], 2).select(2, 1);
      assert_close(t, stepped(make, { fused: true }, grad, strided), expected, ALLCLOSE);
    });
  }

  test(`fused ${name} refuses gradients and state that do not fit`, (t) => {
    const weight = new nn.Parameter(torch.randn(3, 4));
    const opt = make([weight], { fused: true });
    weight.grad = torch.ones(3, 4);
    opt.step();
    weight.data = torch.randn(300, 4);
    t.throws(() => opt.step(), { message: /shape/ });
    weight.data = torch.randn(3, 4).double();
    t.throws(() => opt.step(), { message: /float/ });
    weight.data = torch.randn(3, 4);
    weight.grad = torch.ones(3, 4).to_sparse();
    t.throws(() => opt.step(), { message: /sparse/ });
  });
}

test("state of another shape, or a part of it alone, is refused", (t) => {
  const weight = new nn.Parameter(torch.randn(3, 4));
  for (const options of [{}, { fused: true }, { foreach: true }]) {
    const opt = new optim.Adam([weight], options);
    weight.grad = torch.ones(3, 4);
    opt.step();
    const { exp_avg, exp_avg_sq, step } = opt.state.get(weight) as Record<string, Tensor>;
    const set = (state: object) => opt.state.set(weight, state as never);
    set({ step, exp_avg: torch.zeros(1), exp_avg_sq });
    t.throws(() => opt.step(), {
      message: /'exp_avg' .* must have the parameter's shape \[3, 4\]/,
    });
    set({ step, exp_avg });
    t.throws(() => opt.step(), { message: /lacks 'exp_avg_sq'/ });
    set({ step: torch.empty(0), exp_avg, exp_avg_sq });
    t.throws(() => opt.step(), { message: /'step' .* must be one number/ });
  }
});

test("fused SGD begins the momentum of a parameter that had no gradient before", (t) => {
  const run = (options: Options) => {
    const [a, b] = [new nn.Parameter(torch.ones(3)), new nn.Parameter(torch.ones(3))];
    const opt = new optim.SGD([a, b], { lr: 0.1, momentum: 0.9, dampening: 0.5, ...options });
    a.grad = torch.ones(3);
    opt.step();
    b.grad = torch.ones(3);
    opt.step();
    return torch.stack([a, b]).detach();
  };
  assert_close(t, run({ fused: true }), run({}), ALLCLOSE);
});
