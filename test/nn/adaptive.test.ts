/** The adaptive softmax beside PyTorch's. */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";
import { compare } from "./compare.js";

const make = () => new nn.AdaptiveLogSoftmaxWithLoss(8, 20, [5, 12], 2);

test("its output, loss and gradients are PyTorch's", (t) => {
  compare(t, [
    {
      python: "nn.AdaptiveLogSoftmaxWithLoss(8, 20, [5, 12], 2)",
      module: make,
      python_inputs: "[torch.randn(6, 8), torch.tensor([0, 19, 4, 5, 11, 12])]",
      inputs: () => [torch.randn(6, 8), torch.tensor([0, 19, 4, 5, 11, 12]).long()],
    },
    {
      python: "nn.AdaptiveLogSoftmaxWithLoss(8, 20, [5, 12], 3.7, True, dtype=torch.float64)",
      module: () =>
        new nn.AdaptiveLogSoftmaxWithLoss(8, 20, [5, 12], 3.7, true, { dtype: torch.float64 }),
      python_inputs: "[torch.randn(8, dtype=torch.float64), torch.tensor(13)]",
      inputs: () => [torch.randn(8, { dtype: torch.float64 }), torch.tensor(13).long()],
    },
  ]);
});

test("log_prob and predict are PyTorch's, whether classes are frequent or not", (t) => {
  const expected = run_python(
    t,
    `
torch.manual_seed(3)
module = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [5, 12], 2)
inputs = [torch.randn(12, 8) for _ in range(2)] + [100 * module.head.weight.detach(), 100 * module.head.weight[5:].detach()]
output = [[module.log_prob(x), module.predict(x)] for x in inputs]
`,
  );
  torch.manual_seed(3);
  const module = make();
  const head = module.head.weight.detach().mul(100);
  const inputs = [torch.randn(12, 8), torch.randn(12, 8), head, head.at("5:")];
  const found = inputs.map((x) => [module.log_prob(x), module.predict({ input: x })]);
  if (expected !== undefined) t.deepEqual(exact(found), expected);
  const kinds = inputs.map((x) => {
    const is_rare = module.predict(x).ge(module.shortlist_size);
    return is_rare.all().item() ? "all" : is_rare.any().item() ? "some" : "none";
  });
  t.deepEqual(new Set(kinds), new Set(["none", "some", "all"] as const), kinds.join());
});

test("a copy is of the same class and has weights of its own", (t) => {
  const module = make();
  const copy = torch.deepcopy(module);
  const x = torch.randn(3, 8);
  t.deepEqual(copy.predict(x).tolist(), module.predict(x).tolist());
  torch.no_grad(() => copy.head.weight.zero_());
  t.not(module.head.weight.abs().sum().item(), 0);
});

test("the result has names, and the targets are checked", (t) => {
  const module = make();
  const x = torch.randn(3, 8);
  const [output, loss] = module(x, torch.tensor([1, 2, 3]).long());
  const named = module({ input_: x, target_: torch.tensor([1, 2, 3]).long() });
  t.deepEqual(named.output.tolist(), output.tolist());
  t.is(named.loss.item(), loss.item());
  const refused = (make: () => unknown, message: string | RegExp): void => {
    t.throws(make, { instanceOf: RangeError, message });
  };
  refused(
    () => module(x, torch.tensor([1, 20, 3]).long()),
    "Target values should be in [0, 19], but values in range [1, 20] were found. ",
  );
  refused(() => module(x, torch.tensor([1]).long()), /same size in the batch dimension/);
  refused(
    () => module(x, torch.tensor(1).long()),
    "0D target tensor expects 1D input tensors, but found inputs with size torch.Size([3, 8])",
  );
  refused(() => module(x, torch.ones(3, 1).long()), /multi-target not supported/);
  refused(() => new nn.AdaptiveLogSoftmaxWithLoss(8, 20, []), /length larger than 0/);
  for (const cutoffs of [[3, 2], [0, 2], [2, 2], [2, 20], [2.5]]) {
    refused(() => new nn.AdaptiveLogSoftmaxWithLoss(8, 20, cutoffs), /unique, positive integers/);
  }
});
