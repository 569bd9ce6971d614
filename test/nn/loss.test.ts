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

/** Targets 1 and −1, one for each of six pairs. */
const signs = {
  python_inputs: "[torch.randn(6, 5), torch.randint(0, 2, (6, 5)) * 2 - 1]",
  inputs: () => [torch.randn(6, 5), torch.randint(0, 2, [6, 5]).mul(2).sub(1)],
};
const two_inputs = {
  python_inputs: "[torch.randn(6, 5), torch.randn(6, 5), torch.randint(0, 2, (6,)) * 2 - 1]",
  inputs: () => [torch.randn(6, 5), torch.randn(6, 5), torch.randint(0, 2, [6]).mul(2).sub(1)],
};
const ranked = {
  python_inputs: "[torch.randn(6), torch.randn(6), torch.randint(0, 2, (6,)) * 2 - 1]",
  inputs: () => [torch.randn(6), torch.randn(6), torch.randint(0, 2, [6]).mul(2).sub(1)],
};
const triplet = {
  python_inputs: "[torch.randn(6, 5), torch.randn(6, 5), torch.randn(6, 5)]",
  inputs: () => [torch.randn(6, 5), torch.randn(6, 5), torch.randn(6, 5)],
};
const labels = {
  python_inputs: "[torch.randn(6, 5), torch.randint(0, 2, (6, 5))]",
  inputs: () => [torch.randn(6, 5), torch.randint(0, 2, [6, 5])],
};
const label_lists = {
  python_inputs: "[torch.randn(2, 4), torch.tensor([[3, 0, -1, 1], [0, -1, 2, 3]])]",
  inputs: () => [
    torch.randn(2, 4),
    torch
      .tensor([
        [3, 0, -1, 1],
        [0, -1, 2, 3],
      ])
      .long(),
  ],
};
const counts = {
  python_inputs: "[torch.randn(6, 5), torch.randint(0, 9, (6, 5))]",
  inputs: () => [torch.randn(6, 5), torch.randint(0, 9, [6, 5])],
};
const gaussians = {
  python_inputs: "[torch.randn(6, 5), torch.randn(6, 5), torch.rand(6, 1)]",
  inputs: () => [torch.randn(6, 5), torch.randn(6, 5), torch.rand(6, 1)],
};
const sequences = {
  python_inputs:
    "[torch.randn(9, 2, 4).log_softmax(2), torch.randint(1, 4, (2, 3)), torch.tensor([9, 8]), torch.tensor([3, 2])]",
  inputs: () => [
    torch.randn(9, 2, 4).log_softmax(2),
    torch.randint(1, 4, [2, 3]),
    torch.tensor([9, 8]).long(),
    torch.tensor([3, 2]).long(),
  ],
};

cases.push(
  {
    python: "nn.NLLLoss2d(ignore_index=1)",
    module: () => new nn.NLLLoss2d({ ignore_index: 1 }),
    ...log_classes,
  },
  { python: "nn.PoissonNLLLoss()", module: () => new nn.PoissonNLLLoss(), ...counts },
  {
    python: "nn.PoissonNLLLoss(False, True, eps=1e-3, reduction='sum')",
    module: () => new nn.PoissonNLLLoss(false, true, { eps: 1e-3, reduction: "sum" }),
    ...chances,
  },
  { python: "nn.GaussianNLLLoss()", module: () => new nn.GaussianNLLLoss(), ...gaussians },
  {
    python: "nn.GaussianNLLLoss(full=True, eps=0.5, reduction='none')",
    module: () => new nn.GaussianNLLLoss({ full: true, eps: 0.5, reduction: "none" }),
    ...gaussians,
  },
  { python: "nn.HingeEmbeddingLoss()", module: () => new nn.HingeEmbeddingLoss(), ...signs },
  {
    python: "nn.HingeEmbeddingLoss(0.3, size_average=False)",
    module: () => new nn.HingeEmbeddingLoss(0.3, { size_average: false }),
    ...signs,
  },
  { python: "nn.SoftMarginLoss()", module: () => new nn.SoftMarginLoss(), ...signs },
  {
    python: "nn.MultiLabelMarginLoss(reduction='none')",
    module: () => new nn.MultiLabelMarginLoss({ reduction: "none" }),
    ...label_lists,
  },
  {
    python: "nn.MultiLabelSoftMarginLoss(torch.tensor([1, 2, 0.5, 1, 3]))",
    module: () => new nn.MultiLabelSoftMarginLoss(weight()),
    ...labels,
  },
  {
    python: "nn.CosineEmbeddingLoss(0.2)",
    module: () => new nn.CosineEmbeddingLoss(0.2),
    ...two_inputs,
  },
  {
    python: "nn.MarginRankingLoss(0.1, reduce=False)",
    module: () => new nn.MarginRankingLoss({ margin: 0.1, reduce: false }),
    ...ranked,
  },
  { python: "nn.MultiMarginLoss()", module: () => new nn.MultiMarginLoss(), ...classes },
  {
    python: "nn.MultiMarginLoss(2, 0.5, torch.tensor([1, 2, 0.5, 1, 3]))",
    module: () => new nn.MultiMarginLoss(2, 0.5, weight()),
    ...classes,
  },
  { python: "nn.TripletMarginLoss()", module: () => new nn.TripletMarginLoss(), ...triplet },
  {
    python: "nn.TripletMarginLoss(0.5, 1, swap=True, reduction='sum')",
    module: () => new nn.TripletMarginLoss(0.5, 1, { swap: true, reduction: "sum" }),
    ...triplet,
  },
  {
    python: "nn.TripletMarginWithDistanceLoss(margin=0.5, swap=True)",
    module: () => new nn.TripletMarginWithDistanceLoss({ margin: 0.5, swap: true }),
    ...triplet,
  },
  {
    python: "nn.TripletMarginWithDistanceLoss(distance_function=nn.Bilinear(5, 5, 1))",
    module: () =>
      new nn.TripletMarginWithDistanceLoss({ distance_function: new nn.Bilinear(5, 5, 1) }),
    ...triplet,
  },
  { python: "nn.CTCLoss()", module: () => new nn.CTCLoss(), ...sequences },
  {
    python: "nn.CTCLoss(0, 'none', zero_infinity=True)",
    module: () => new nn.CTCLoss(0, "none", { zero_infinity: true }),
    ...sequences,
  },
  {
    python: "nn.LinearCrossEntropyLoss(5, 5, bias=True, label_smoothing=0.1)",
    module: () => new nn.LinearCrossEntropyLoss(5, 5, { bias: true, label_smoothing: 0.1 }),
    ...classes,
  },
  {
    python:
      "nn.LinearCrossEntropyLoss(5, 4, weight=torch.tensor([1, 2, 0.5, 1]), out_features=(3,))",
    module: () =>
      new nn.LinearCrossEntropyLoss(5, 4, {
        weight: torch.tensor([1, 2, 0.5, 1]),
        out_features: [3],
      }),
    python_inputs: "[torch.randn(6, 5), torch.randint(0, 4, (6, 3))]",
    inputs: () => [torch.randn(6, 5), torch.randint(0, 4, [6, 3])],
  },
  {
    python:
      "nn.LinearCrossEntropyLoss(5, 5, reduction='sum', options=nn.LinearCrossEntropyOptions(batch_chunk_size=2))",
    module: () =>
      new nn.LinearCrossEntropyLoss(5, 5, {
        reduction: "sum",
        options: new nn.LinearCrossEntropyOptions({ batch_chunk_size: 2 }),
      }),
    ...classes,
  },
  {
    python: "nn.PairwiseDistance(3, keepdim=True)",
    module: () => new nn.PairwiseDistance(3, { keepdim: true }),
    ...values,
  },
  { python: "nn.CosineSimilarity()", module: () => new nn.CosineSimilarity(), ...values },
);

test("losses equal PyTorch's", (t) => compare(t, cases));

test("the functions take the same options", (t) => {
  const x = torch.randn(6, 5);
  const y = torch.randint(0, 5, [6]);
  const options = { reduction: "sum", ignore_index: 3 } as const;
  const loss = nn.functional.cross_entropy(x, y, options);
  t.is(loss.item(), new nn.CrossEntropyLoss(options)(x, y).item());
});

test("the older arguments of a reduction come first, and are an older way to say it", (t) => {
  t.is(new nn.SoftMarginLoss(false).reduction, "sum");
  t.is(new nn.SoftMarginLoss(null, false, "sum").reduction, "none");
  t.is(new nn.MultiMarginLoss({ size_average: true, reduction: "sum" }).reduction, "mean");
});

test("the inputs of a loss of three come by name as well, and lengths as lists", (t) => {
  const [anchor, positive, negative] = [torch.randn(4, 3), torch.randn(4, 3), torch.randn(4, 3)];
  const loss = new nn.TripletMarginLoss();
  const expected = loss(anchor, positive, negative).item();
  t.is(loss(anchor, { positive, negative }).item(), expected);
  t.is(loss({ negative, anchor, positive }).item(), expected);
  const cosine = new nn.CosineSimilarity({ dim: -1 });
  t.deepEqual(cosine({ x1: anchor, x2: anchor }).shape, [4]);
  const ctc = new nn.CTCLoss();
  const scores = torch.randn(9, 2, 4).log_softmax(2);
  const targets = torch.randint(1, 4, [2, 3]);
  t.is(
    ctc(scores, targets, [9, 8], { target_lengths: [3, 2] }).item(),
    ctc(scores, targets, torch.tensor([9, 8]).long(), torch.tensor([3, 2]).long()).item(),
  );
});

test("constructors refuse what Python's refuse, in its words", (t) => {
  const refused = (make: () => unknown, message: string): void => {
    t.throws(make, { instanceOf: RangeError, message });
  };
  const two = torch.ones(2, 2);
  refused(() => new nn.MultiMarginLoss(3), "only p == 1 and p == 2 supported");
  refused(
    () => new nn.MultiMarginLoss({ weight: two }),
    "MultiMarginLoss: expected weight to be None or 1D tensor, got 2D instead",
  );
  refused(
    () => new nn.TripletMarginLoss(0),
    "TripletMarginLoss: expected margin to be greater than 0, got 0 instead",
  );
  refused(
    () => new nn.TripletMarginWithDistanceLoss({ margin: -0.5 }),
    "TripletMarginWithDistanceLoss: expected margin to be greater than 0, got -0.5 instead",
  );
  refused(
    () => new nn.LinearCrossEntropyLoss(3, 4, { weight: two }),
    "expected weight shape to be (4,), got (2, 2)",
  );
  refused(
    () => new nn.LinearCrossEntropyLoss(3, 4, { label_smoothing: 2 }),
    "expected label_smoothing to be in range [0, 1], got 2",
  );
  refused(
    () => new nn.LinearCrossEntropyLoss(3, 4, { options: { batch_chunk_size: 0 } }),
    "batch_chunk_size must be positive int or None, got 0",
  );
  t.is(
    String(new nn.LinearCrossEntropyOptions(true, 2, null, "compact", torch.float32)),
    "LinearCrossEntropyOptions(allow_retain_graph=True, batch_chunk_size=2, chunking_method=None, " +
      "acc_policy='compact', acc_dtype=torch.float32)",
  );
});

test("what does not fit is told", (t) => {
  t.throws(() => new nn.HuberLoss("mean", new torch.Complex(1, 2) as never), {
    instanceOf: TypeError,
    message: "delta must be a float or int, got: <class 'complex'>",
  });
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
