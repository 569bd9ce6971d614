/**
 * Parameters of everything in torch.nn: names, order and defaults are Python's. All exports are walked;
 * what is not compared, or differs, stands in a table here with its reason.
 */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { assert_close } from "../support/assert_close.js";
import {
  type Compared,
  compare_signatures,
  compare_with_fastai,
  type Exceptions,
  members,
  methods,
} from "../support/signatures.js";

const { functional: F, init, utils } = nn;
const { Linear } = nn;

type Class = { readonly prototype: object };

const is_class = (value: unknown): value is Class =>
  typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));

/** Where Python has the parameters under another name. */
const named_otherwise: Readonly<Record<string, string>> = {
  "F.max_pool1d": "torch.nn.functional.max_pool1d_with_indices",
  "F.max_pool2d": "torch.nn.functional.max_pool2d_with_indices",
  "F.max_pool3d": "torch.nn.functional.max_pool3d_with_indices",
  "F.adaptive_max_pool1d": "torch.nn.functional.adaptive_max_pool1d_with_indices",
  "F.adaptive_max_pool2d": "torch.nn.functional.adaptive_max_pool2d_with_indices",
  "F.adaptive_max_pool3d": "torch.nn.functional.adaptive_max_pool3d_with_indices",
  "F.fractional_max_pool2d": "torch.nn.functional.fractional_max_pool2d_with_indices",
  "F.fractional_max_pool3d": "torch.nn.functional.fractional_max_pool3d_with_indices",
  "ModuleDict.get": "torch.nn.ModuleDict.__getitem__",
  "utils.spectral_norm": "torch.nn.utils.spectral_norm.spectral_norm",
  "utils.weight_norm": "torch.nn.utils.weight_norm.weight_norm",
  "ParameterDict.at": "torch.nn.ParameterDict.__getitem__",
};

/** The methods by which JavaScript has Python's operators of containers. */
const operators: Readonly<Record<string, string>> = {
  at: "__getitem__",
  set: "__setitem__",
  has: "__contains__",
  delete: "__delitem__",
};

function placed(one: Compared): Compared {
  const [holder = "", method = ""] = one.name.split(".");
  const operator = Object.hasOwn(operators, method) ? operators[method] : undefined;
  const python = named_otherwise[one.name] ?? (operator && `torch.nn.${holder}.${operator}`);
  return python === undefined ? one : { ...one, python };
}

/** fastai's layers and losses, compared with fastai. */
const of_fastai = /^(BatchNorm1dFlat|FlattenedLoss|\w+Flat|NoopLoss|LabelSmoothingCrossEntropy)$/;

/** Methods that have no counterpart that could be compared. */
const left_out: Exceptions = {
  __call__: "is what calling a module does: it reads what forward reads",
  toString: "is JavaScript's __repr__",
  extra_repr: "is what a layer adds to it",
  _get_name: "is inner: the class's name",
  _entries: "is inner: what a module holds",
  _ends_by_name: "is inner: what hooks without kwargs are not shown",
  _set_field: "is inner: Python's setattr",
  __deepcopy__: "is what torch.deepcopy calls, with its memo",
  _copy_into: "is inner: what torch.deepcopy copies",
  _delete_field: "is inner: Python's delattr",
  _replace: "is inner: numbers a list's modules anew",
  _check: "is inner: a recurrent layer's check",
  _forward_padded: "is inner: a recurrent layer's pass",
  _forward_packed: "is inner: a recurrent layer's pass",
  _conv_forward: "is inner: what forward calls with the weight, by position",
  _load_from_state_dict: "is inner: collects what does not fit in a report",
  shown: "is inner: what is printed",
  step: "is inner: a cell's operator",
  run: "is inner: a recurrent layer's pass",
  check_input: "is inner: Python's has other arguments for each class",
  check_state: "is inner: check_hidden_size",
  check_dim: "is inner: a cell's check",
  check_input_dim: "is inner: _check_input_dim",
  zeros_for: "is inner: a cell's first state",
  slice: "is Python's list[a:b]",
  _sa_block: "is inner: a Transformer layer's attention, by position alone",
  _mha_block: "is inner: a Transformer layer's attention, by position alone",
  _ff_block: "is inner: a Transformer layer's linear layers, by position alone",
};

const operator = "is the operator itself, which reads its arguments by its schema";

/** Functions that are operators: test/torch/typed_calls.test.ts compares those. */
const is_operator = ({ name, callable }: Compared): boolean => {
  const key = name.replace("F.", "");
  const { _nn } = torch["_C"];
  const theirs = [torch, _nn].map((holder) => Reflect.get(holder, key) as unknown);
  return theirs.includes(callable) || (key === "logsigmoid" && callable === _nn.log_sigmoid);
};

/** Why some differ from Python's. */
const exceptions: Exceptions = {
  "nn.Container": "takes an object of modules, in Python **kwargs",
  ...Object.fromEntries(
    ["Conv", "ConvTranspose"].flatMap((kind) =>
      [1, 2, 3].map((dims) => [
        `Lazy${kind}${dims}d.initialize_parameters`,
        "takes what forward takes, in Python by *args and **kwargs",
      ]),
    ),
  ),
  "nn.Identity": "takes and ignores anything, in Python by *args and **kwargs",
  "nn.NLLLoss2d": "has them by a wrapper that warns, in Python by *args and **kwargs",
  "nn.Sequential": "takes modules one by one, in Python by *args",
  "F.linear": "takes `out` by name as well, which the documentation leaves out",
  "F.one_hot": "is told in the documentation as `tensor`; Python takes it by `input` only",
  "F.scaled_dot_product_attention":
    "has scale and enable_gqa by name alone, which the text leaves out",
  "Module.compile": "says why there is none, whatever it would be given",
  "Module.forward": "is what a subclass defines, in Python by *input",
  "Module.to":
    "is one of three forms, in Python by *args and **kwargs; each is read by a signature",
  "Module.state_dict": "takes by position too what Python takes by *args, deprecated",
  "utils.skip_init": "passes its arguments on, in Python by *args and **kwargs",
  "utils.prune.PruningContainer": "takes methods one by one, in Python by *args",
  "utils.prune.BasePruningMethod": "is abstract, and takes nothing",
  "utils.prune.Identity": "takes nothing",
  "utils.parametrize.cached": "takes the body that Python has in a `with` block",
  "PackedSequence.to": "is Tensor.to, whose arguments it passes on",
  "PackedSequence.cpu": "passes its arguments to Tensor.to",
  "PackedSequence.cuda": "passes its arguments to Tensor.to",
};

const classes = Object.entries(nn).filter(
  ([name, value]) => is_class(value) && !of_fastai.test(name),
);

/** The methods of a class, with those that it has from layers which nn does not export. */
function all_methods(type: Class, name: string, python: string): Compared[] {
  const exported = classes.map(([, one]) => (one as unknown as Class).prototype);
  const found = methods(type, name, python);
  let prototype = Object.getPrototypeOf(type.prototype) as object;
  while (prototype instanceof nn.Module && !exported.includes(prototype)) {
    found.push(...methods({ prototype }, name, python, type.prototype));
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return found.filter((one, at) => found.findIndex(({ name }) => name === one.name) === at);
}

/** Methods of Tensor that uninitialized ones answer without elements, with Tensor's arguments. */
const is_tensors_own =
  /^Uninitialized\w+\.(to|cpu|cuda|half|float|double|char|short|int|long|size|is_\w+|get_device|copy_|__deepcopy__)$/;

function compared(): Compared[] {
  const all: Compared[] = [
    ...members(Object.fromEntries(classes), "nn", "torch.nn"),
    ...members(F, "F", "torch.nn.functional"),
    ...members(init, "init", "torch.nn.init"),
    ...members(utils, "utils", "torch.nn.utils"),
    ...members(utils.rnn, "utils.rnn", "torch.nn.utils.rnn"),
    ...members(utils.parametrize, "utils.parametrize", "torch.nn.utils.parametrize"),
    ...members(utils.parametrizations, "utils.parametrizations", "torch.nn.utils.parametrizations"),
    ...members(utils.prune, "utils.prune", "torch.nn.utils.prune"),
    ...members(utils.stateless, "utils.stateless", "torch.nn.utils.stateless"),
    ...members(nn.modules.module, "modules.module", "torch.nn.modules.module"),
    ...classes.flatMap(([name, type]) =>
      all_methods(type as unknown as Class, name, `torch.nn.${name}`),
    ),
    ...methods(utils.rnn.PackedSequence, "PackedSequence", "torch.nn.utils.rnn.PackedSequence"),
    {
      name: "EmbeddingBag.from_pretrained",
      callable: nn.EmbeddingBag.from_pretrained,
      python: "torch.nn.EmbeddingBag.from_pretrained",
      self: nn.EmbeddingBag,
    },
    {
      name: "Embedding.from_pretrained",
      callable: nn.Embedding.from_pretrained,
      python: "torch.nn.Embedding.from_pretrained",
      self: nn.Embedding,
    },
    {
      name: "SyncBatchNorm.convert_sync_batchnorm",
      callable: nn.SyncBatchNorm.convert_sync_batchnorm,
      python: "torch.nn.SyncBatchNorm.convert_sync_batchnorm",
      self: nn.SyncBatchNorm,
    },
    {
      name: "Transformer.generate_square_subsequent_mask",
      callable: nn.Transformer.generate_square_subsequent_mask,
      python: "torch.nn.Transformer.generate_square_subsequent_mask",
      self: nn.Transformer,
    },
  ];
  return all
    .filter(({ name }) => !is_tensors_own.test(name))
    .filter(({ name }) => !Object.hasOwn(left_out, name.split(".").at(-1) as string))
    .map(placed);
}

test("everything in nn has Python's parameters", (t) => {
  const all = compared();
  const operators = all.filter(is_operator);
  t.log(`${operators.length} more are operators: each ${operator}`);
  compare_signatures(
    t,
    all.filter((one) => !is_operator(one)),
    exceptions,
  );
});

test("what nn exports is compared, or is a namespace or fastai's", (t) => {
  const others = Object.entries(nn).filter(([, value]) => !is_class(value));
  t.deepEqual(others.map(([name]) => name).sort(), ["functional", "init", "modules", "utils"]);
});

test("fastai's layers and losses have fastai's parameters", (t) => {
  const of_names = Object.entries(nn).filter(([name]) => of_fastai.test(name));
  t.true(of_names.length >= 8);
  const all = of_names.flatMap(([name, value]) => {
    const type = value as unknown as Class & Compared["callable"];
    const called = methods(type, name, name).filter((one) =>
      /\.(forward|__call__)$/.test(one.name),
    );
    return [{ name, callable: type, python: name }, ...called];
  });
  const loss = "passes on what the loss takes, in Python by *args and **kwargs";
  compare_with_fastai(
    t,
    all,
    {
      BatchNorm1dFlat: "is a BatchNorm1d, whose constructor it has",
      FlattenedLoss: loss,
      CrossEntropyFlat: loss,
      BCEWithLogitsFlat: loss,
      BCEFlat: loss,
      MSELossFlat: loss,
      "NoopLoss.forward": "takes and ignores any targets, in Python by *args",
    },
    { ours: {}, defaults: {} },
  );
});

test("an argument comes by position, by name, or the first by position and the rest by name", (t) => {
  const repr = "Linear(in_features=3, out_features=5, bias=False)";
  t.is(String(new Linear(3, 5, false)), repr);
  t.is(String(new Linear(3, 5, { bias: false })), repr);
  t.is(String(new Linear(3, { out_features: 5, bias: false })), repr);
  t.is(String(new Linear({ in_features: 3, out_features: 5, bias: false })), repr);
});

test("arguments that were ignored once are heard", (t) => {
  const weight = torch.tensor([1, 2, 3]);
  assert_close(t, new nn.CrossEntropyLoss(weight).weight, weight);
  t.is(new nn.CrossEntropyLoss(weight, null, 1, null, "sum", 0.5).label_smoothing, 0.5);
  t.is(String(new nn.GELU("tanh")), "GELU(approximate='tanh')");
  t.is(new nn.BatchNorm1d(5, 1e-3).eps, 1e-3);
  t.is(String(new nn.Softmax({ dim: 1 })), "Softmax(dim=1)");
  t.is(String(new nn.Flatten({ start_dim: 0 })), "Flatten(start_dim=0, end_dim=-1)");
  t.is(new nn.RNN(3, 4, 2, "relu", false, true, 0.5, true).dropout, 0.5);
  t.is(new nn.LSTM(3, 4, 1, true, false, 0, false, 2).proj_size, 2);
  t.true(new nn.Dropout(0.1, true).inplace);
  const w = torch.zeros(100);
  t.deepEqual([...new Set(init.uniform_(w, { a: 5, b: 5 }).tolist<number[]>())], [5]);
  const near_one = init.trunc_normal_(w, 1, 0.001).tolist<number[]>();
  t.true(near_one.every((x) => Math.abs(x - 1) < 0.01));
  const p = new nn.Parameter(torch.ones(2));
  p.grad = torch.tensor([3, 4]);
  t.is(utils.clip_grad_norm_([p], 1, Number.POSITIVE_INFINITY).item(), 4);
  const net = new nn.Linear(2, 2);
  t.deepEqual(
    [...net.named_parameters("net")].map(([name]) => name),
    ["net.weight", "net.bias"],
  );
  t.deepEqual(Object.keys(net.state_dict({ prefix: "a." })), ["a.weight", "a.bias"]);
});

test("unknown names and values of another kind are TypeErrors that say what was meant", (t) => {
  const wrong = (call: (nn: Record<string, never>) => unknown, message: string): void => {
    t.throws(() => call(nn as never), { instanceOf: TypeError, message });
  };
  const Wrong = Linear as unknown as new (...args: unknown[]) => nn.Linear;
  wrong(
    () => new Wrong(3, 5, { Bais: false }),
    "Linear() got an unexpected keyword argument 'Bais'. Did you mean 'bias'?",
  );
  wrong(
    () => new Wrong(3, 5, "no"),
    "Linear(): argument 'bias' (position 3) must be boolean, not string",
  );
  wrong(() => new Wrong(3), "Linear() missing 1 required positional argument: 'out_features'");
  wrong(
    () => new (nn.Sigmoid as unknown as new (x: number) => unknown)(1),
    "Sigmoid() takes 0 positional arguments but 1 was given",
  );
  const net = new Linear(1, 1) as unknown as Record<string, (...args: unknown[]) => unknown>;
  const call = (name: string, ...args: unknown[]) => net[name]?.(...args);
  wrong(
    () => call("named_parameters", { prefx: "a" }),
    "named_parameters() got an unexpected keyword argument 'prefx'. Did you mean 'prefix'?",
  );
  wrong(
    () => call("parameters", 1),
    "parameters(): argument 'recurse' (position 1) must be boolean, not number",
  );
  wrong(
    () => call("load_state_dict", {}, { strikt: true }),
    "load_state_dict() got an unexpected keyword argument 'strikt'. Did you mean 'strict'?",
  );
  wrong(() => call("eval", true), "eval() takes 0 positional arguments but 1 was given");
  wrong(
    () => call("to", { devcie: "cpu" }),
    "to() got an unexpected keyword argument 'devcie'. Did you mean 'device'?",
  );
  const Flat = nn.CrossEntropyFlat as unknown as new (...args: unknown[]) => unknown;
  wrong(
    () => new Flat({ axes: 1 }),
    "FlattenedLoss() got an unexpected keyword argument 'axes'. Did you mean 'axis'?",
  );
});
