/** Activations beside PyTorch's, as modules. */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { assert_close } from "../support/assert_close.js";
import { type Case, compare } from "./compare.js";

const values = {
  python_inputs: "[3 * torch.randn(4, 6)]",
  inputs: () => [torch.randn(4, 6).mul(3)],
};

const cases: Case[] = [
  { python: "nn.ReLU()", module: () => new nn.ReLU() },
  { python: "nn.ReLU(inplace=False)", module: () => new nn.ReLU({ inplace: false }) },
  { python: "nn.ReLU6()", module: () => new nn.ReLU6() },
  { python: "nn.LeakyReLU()", module: () => new nn.LeakyReLU() },
  { python: "nn.LeakyReLU(0.2)", module: () => new nn.LeakyReLU(0.2) },
  { python: "nn.PReLU(6)", module: () => new nn.PReLU(6) },
  { python: "nn.RReLU()", module: () => new nn.RReLU() },
  { python: "nn.ELU(alpha=0.7)", module: () => new nn.ELU(0.7) },
  { python: "nn.CELU(1.5)", module: () => new nn.CELU({ alpha: 1.5 }) },
  { python: "nn.SELU()", module: () => new nn.SELU() },
  { python: "nn.Hardtanh(-2.0, 2.0)", module: () => new nn.Hardtanh({ min_val: -2, max_val: 2 }) },
  { python: "nn.Hardsigmoid()", module: () => new nn.Hardsigmoid() },
  { python: "nn.Hardswish()", module: () => new nn.Hardswish() },
  { python: "nn.Threshold(0.1, 20)", module: () => new nn.Threshold(0.1, 20) },
  { python: "nn.GELU()", module: () => new nn.GELU() },
  { python: "nn.GELU(approximate='tanh')", module: () => new nn.GELU({ approximate: "tanh" }) },
  { python: "nn.GLU()", module: () => new nn.GLU() },
  { python: "nn.Hardshrink()", module: () => new nn.Hardshrink() },
  { python: "nn.Softshrink(0.2)", module: () => new nn.Softshrink(0.2) },
  { python: "nn.Tanhshrink()", module: () => new nn.Tanhshrink() },
  { python: "nn.Softplus()", module: () => new nn.Softplus() },
  { python: "nn.Softsign()", module: () => new nn.Softsign() },
  { python: "nn.Sigmoid()", module: () => new nn.Sigmoid() },
  { python: "nn.LogSigmoid()", module: () => new nn.LogSigmoid() },
  { python: "nn.Tanh()", module: () => new nn.Tanh() },
  { python: "nn.SiLU()", module: () => new nn.SiLU() },
  { python: "nn.Mish()", module: () => new nn.Mish() },
  { python: "nn.Softmax(dim=1)", module: () => new nn.Softmax(1) },
  { python: "nn.Softmin(dim=0)", module: () => new nn.Softmin(0) },
  { python: "nn.LogSoftmax(dim=-1)", module: () => new nn.LogSoftmax(-1) },
].map((one) => ({ ...one, ...values }));

cases.push({
  python: "nn.Softmax2d()",
  module: () => new nn.Softmax2d(),
  python_inputs: "[torch.randn(2, 3, 4, 4)]",
  inputs: () => [torch.randn(2, 3, 4, 4)],
});

test("activations equal PyTorch's", (t) => compare(t, cases));

test("an in-place activation gives its input back, changed", (t) => {
  const x = torch.tensor([-1, 2]);
  const relu = new nn.ReLU({ inplace: true });
  t.is(relu(x), x);
  t.deepEqual(x.tolist(), [0, 2]);
  t.is(String(relu), "ReLU(inplace=True)");
});

test("a softmax without a dimension chooses one, as in PyTorch", (t) => {
  const x = torch.arange(24).float().view(2, 3, 4).sin();
  t.is(String(new nn.Softmax()), "Softmax(dim=None)");
  assert_close(t, new nn.Softmax()(x), x.softmax(0));
  assert_close(t, new nn.LogSoftmax()(x.at(0)), x.at(0).log_softmax(1));
  assert_close(t, new nn.Softmin({ dim: null })(x.at(0, 0)), x.at(0, 0).neg().softmax(0));
  assert_close(t, new nn.Softmax({ dim: -1 })(x), x.softmax(-1));
});

test("wrong options are told", (t) => {
  t.throws(() => new nn.Hardtanh({ min_val: 1, max_val: 1 }), { message: /must be greater/ });
  t.throws(() => new nn.Softmax("1" as unknown as number), {
    message: "Softmax(): argument 'dim' (position 1) must be integer or null, not string",
  });
  t.throws(() => new nn.GELU("tahn" as "tanh"), {
    instanceOf: TypeError,
    message:
      'GELU(): argument \'approximate\' (position 1) must be one of "none", "tanh", not "tahn". ' +
      'Did you mean "tanh"?',
  });
  t.throws(() => new nn.Softmax2d()(torch.ones(2)), {
    message: "Softmax2d: expected input to be 3D or 4D, got 1D instead",
  });
  t.throws(() => new nn.Dropout(1.5), {
    message: "dropout probability has to be between 0 and 1, but got 1.5",
  });
});
