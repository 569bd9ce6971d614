/** Loss functions beside PyTorch's, as modules. */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { type Case, compare } from "./compare.js";

const classes = {
  python_inputs: "[torch.randn(6, 5), torch.randint(0, 5, (6,))]",
  inputs: () => [torch.randn(6, 5), torch.randint(0, 5, [6])],
};
const class_cube = {
  python_inputs: "[torch.randn(6, 5, 3), torch.randint(0, 5, (6, 3))]",
  inputs: () => [torch.randn(6, 5, 3), torch.randint(0, 5, [6, 3])],
};
const log_classes = {
  python_inputs: "[torch.randn(6, 5).log_softmax(1), torch.randint(0, 5, (6,))]",
  inputs: () => [torch.randn(6, 5).log_softmax(1), torch.randint(0, 5, [6])],
};
const soft_classes = {
  python_inputs: "[torch.randn(6, 5), torch.randn(6, 5).softmax(1)]",
  inputs: () => [torch.randn(6, 5), torch.randn(6, 5).softmax(1)],
};
const values = {
  python_inputs: "[torch.randn(6, 5), torch.randn(6, 5)]",
  inputs: () => [torch.randn(6, 5), torch.randn(6, 5)],
};
const chances = {
  python_inputs: "[torch.rand(6, 5), torch.rand(6, 5)]",
  inputs: () => [torch.rand(6, 5), torch.rand(6, 5)],
};
const scores = {
  python_inputs: "[torch.randn(6, 5), torch.rand(6, 5)]",
  inputs: () => [torch.randn(6, 5), torch.rand(6, 5)],
};
const log_chances = {
  python_inputs: "[torch.randn(6, 5).log_softmax(1), torch.randn(6, 5).softmax(1)]",
  inputs: () => [torch.randn(6, 5).log_softmax(1), torch.randn(6, 5).softmax(1)],
};
const weight = () => torch.tensor([1, 2, 0.5, 1, 3]);

const cases: Case[] = [
  { python: "nn.CrossEntropyLoss()", module: () => new nn.CrossEntropyLoss(), ...classes },
  { python: "nn.CrossEntropyLoss()", module: () => new nn.CrossEntropyLoss(), ...class_cube },
  { python: "nn.CrossEntropyLoss()", module: () => new nn.CrossEntropyLoss(), ...soft_classes },
  {
    python:
      "nn.CrossEntropyLoss(weight=torch.tensor([1, 2, 0.5, 1, 3]), ignore_index=2, label_smoothing=0.1)",
    module: () =>
      new nn.CrossEntropyLoss({ weight: weight(), ignore_index: 2, label_smoothing: 0.1 }),
    ...classes,
  },
  {
    python: "nn.CrossEntropyLoss(reduction='none')",
    module: () => new nn.CrossEntropyLoss({ reduction: "none" }),
    ...class_cube,
  },
  {
    python: "nn.CrossEntropyLoss(reduction='sum')",
    module: () => new nn.CrossEntropyLoss({ reduction: "sum" }),
    ...classes,
  },
  { python: "nn.NLLLoss()", module: () => new nn.NLLLoss(), ...log_classes },
  {
    python: "nn.NLLLoss(torch.tensor([1, 2, 0.5, 1, 3]), ignore_index=1, reduction='sum')",
    module: () => new nn.NLLLoss({ weight: weight(), ignore_index: 1, reduction: "sum" }),
    ...log_classes,
  },
  { python: "nn.MSELoss()", module: () => new nn.MSELoss(), ...values },
  {
    python: "nn.MSELoss(reduction='none')",
    module: () => new nn.MSELoss({ reduction: "none" }),
    ...values,
  },
  {
    python: "nn.L1Loss(reduction='sum')",
    module: () => new nn.L1Loss({ reduction: "sum" }),
    ...values,
  },
  { python: "nn.SmoothL1Loss()", module: () => new nn.SmoothL1Loss(), ...values },
  {
    python: "nn.SmoothL1Loss(beta=0.3)",
    module: () => new nn.SmoothL1Loss({ beta: 0.3 }),
    ...values,
  },
  {
    python: "nn.SmoothL1Loss(beta=0.0)",
    module: () => new nn.SmoothL1Loss({ beta: 0 }),
    ...values,
  },
  { python: "nn.HuberLoss(delta=0.7)", module: () => new nn.HuberLoss({ delta: 0.7 }), ...values },
  { python: "nn.BCELoss()", module: () => new nn.BCELoss(), ...chances },
  { python: "nn.BCEWithLogitsLoss()", module: () => new nn.BCEWithLogitsLoss(), ...scores },
  {
    python: "nn.BCEWithLogitsLoss(pos_weight=torch.tensor([1, 2, 0.5, 1, 3]), reduction='none')",
    module: () => new nn.BCEWithLogitsLoss({ pos_weight: weight(), reduction: "none" }),
    ...scores,
  },
  { python: "nn.KLDivLoss()", module: () => new nn.KLDivLoss(), ...log_chances },
  {
    python: "nn.KLDivLoss(reduction='batchmean')",
    module: () => new nn.KLDivLoss({ reduction: "batchmean" }),
    ...log_chances,
  },
  {
    python: "nn.KLDivLoss(reduction='sum', log_target=True)",
    module: () => new nn.KLDivLoss({ reduction: "sum", log_target: true }),
    ...values,
  },
];

test("losses equal PyTorch's", (t) => compare(t, cases));

test("the functions take the same options", (t) => {
  const x = torch.randn(6, 5);
  const y = torch.randint(0, 5, [6]);
  const options = { reduction: "sum", ignore_index: 3 } as const;
  const loss = nn.functional.cross_entropy(x, y, options);
  t.is(loss.item(), new nn.CrossEntropyLoss(options)(x, y).item());
});

test("what does not fit is told", (t) => {
  const x = torch.rand(6, 5);
  t.throws(() => new nn.MSELoss({ reduction: "meen" as "mean" }), {
    instanceOf: TypeError,
    message:
      'MSELoss(): argument \'reduction\' must be one of "none", "mean", "sum", not "meen". Did you mean "mean"?',
  });
  t.throws(() => nn.functional.mse_loss(x, x, { reduction: "meen" as "mean" }), {
    instanceOf: RangeError,
    message:
      'meen is not a valid value for reduction: expected one of "none", "mean", "sum". Did you mean "mean"?',
  });
  t.throws(() => new nn.BCELoss()(x, torch.rand(6)), {
    message: /Using a target size \(6\) that is different to the input size \(6, 5\)/,
  });
  t.throws(() => nn.functional.cross_entropy(x, torch.full([6], 5, { dtype: torch.int64 })), {
    message: /Target 5 is out of bounds/,
  });
});
