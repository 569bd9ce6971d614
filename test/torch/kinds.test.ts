/** Each parameter has a kind, which says what it takes. */
import test from "ava";
import { type Tensor, torch } from "torchnode/torch";
import { parameters_of } from "../../lib/torch/internal.js";
import { assert_close } from "../support/assert_close.js";
import { everything_public } from "../support/public.js";

const truly_any = "is asked about, handed on, or compared with anything";
const batch = "is what a collate function has made";
const own_words = "is told of in PyTorch's own words, which depend on more than its kind";
const looked_at = "is whatever has what is needed of it, as in fastai";

/** Why a parameter takes anything. */
const any: Readonly<Record<string, string>> = {
  "DeviceDataLoader.new: options": own_words,
  "DeviceDataLoader.proc_batch: b": batch,
  "MasterBar.progress: batches": looked_at,
  "default_convert: data": truly_any,
  "sample_at: dataset": own_words,
  "sample_at: index": own_words,
  "to_data: b": truly_any,
  "torch.keep: value": truly_any,
  "torch.to_message: value": truly_any,
  "torch.from_message: message": own_words,
  "CallbackHandler.set_dl: dl": looked_at,
  "CallbackHandler.on_batch_begin: xb": batch,
  "CallbackHandler.on_batch_begin: yb": batch,
  "fit: learn": looked_at,
  "loss_batch: xb": batch,
  "loss_batch: yb": batch,
  "nn.HuberLoss: delta": own_words,
  "nn.Identity.forward: input": truly_any,
  "nn.Sequential.forward: input": truly_any,
  "nn.Module.register_buffer: name": own_words,
  "nn.Module.register_buffer: tensor": own_words,
  "nn.Module.register_parameter: name": own_words,
  "nn.Module.register_parameter: param": own_words,
  "nn.Module.add_module: name": own_words,
  "nn.Module.add_module: module": own_words,
  "nn.Module.register_module: name": own_words,
  "nn.Module.register_module: module": own_words,
  "nn.Module.load_state_dict: state_dict": own_words,
  "nn.Module.set_extra_state: state": truly_any,
  "nn.Module.set_submodule: module": own_words,
  "nn.ModuleList.append: module": own_words,
  "nn.ParameterDict.fromkeys: default": truly_any,
  "nn.ParameterDict.get: default": truly_any,
  "nn.ParameterDict.set: value": truly_any,
  "nn.ParameterDict.setdefault: default": truly_any,
  "nn.ParameterList.append: value": truly_any,
  "nn.ParameterList.set: param": truly_any,
  "nn.Sequential: module": own_words,
  "nn.Sequential.add_module: name": own_words,
  "nn.Sequential.add_module: module": own_words,
  "nn.Sequential.append: module": own_words,
  "optim.Adagrad.add_param_group: param_group": own_words,
  "optim.Optimizer.add_param_group: param_group": own_words,
  "to_device: b": truly_any,
  "torch.deepcopy: x": truly_any,
  "torch.is_tensor: obj": truly_any,
  "torch.typename: obj": truly_any,
  "torch.load: f": own_words,
  "torch.save: f": own_words,
  "torch.save: obj": truly_any,
  "torch.signal.windows.general_cosine: a": own_words,
  "torch.func.functional_call: parameter_and_buffer_dicts": own_words,
  "torch.func.functional_call: args": truly_any,
  "nn.utils.stateless.functional_call: args": truly_any,
  "nn.utils.prune.PruningContainer: method": own_words,
  "nn.utils.prune.PruningContainer.add_pruning_method: method": own_words,
  "torch.testing.assert_allclose: actual": truly_any,
  "torch.testing.assert_allclose: expected": truly_any,
  "torch.testing.assert_close: actual": truly_any,
  "torch.testing.assert_close: expected": truly_any,
  "torch.utils.data.worker_function: source": own_words,
  "validate: dl": looked_at,
};

test("every parameter has a kind; those that take anything are few, each with its reason", (t) => {
  const parameters = everything_public().flatMap(({ name, callable, self }) =>
    (parameters_of(callable, self) ?? []).map((parameter) => ({
      ...parameter,
      name: `${name}: ${parameter.name}`,
    })),
  );
  t.true(parameters.length > 1000);
  const without = parameters.filter(({ kind }) => typeof kind !== "string");
  t.deepEqual(without, [], "parameters that nothing checks");
  const found = parameters.filter(({ kind }) => /\banything\b/.test(kind)).map(({ name }) => name);
  t.deepEqual(found.sort(), Object.keys(any).sort());
});

const x = torch.arange(6).float().view(2, 3);
type Call = (...args: unknown[]) => unknown;

test("a value of another kind is a TypeError that says what was expected", (t) => {
  const giant = Object.assign([1], { length: 2 ** 31 });
  const refused: [call: Call, args: unknown[], message: string][] = [
    [
      torch.masked.mean as Call,
      [x, { dim: [4], keepdim: false, dtype: giant }],
      "mean(): argument 'dtype' must be dtype or null, not Array",
    ],
    [
      torch.masked.softmax as Call,
      [x, "rows"],
      "softmax(): argument 'dim' (position 2) must be integer, not string",
    ],
    [
      torch.masked.sum as Call,
      [x, 1, { mask: [[true]] }],
      "sum(): argument 'mask' must be Tensor or null, not Array",
    ],
    [
      torch.masked.logaddexp as Call,
      [x, 1],
      "logaddexp(): argument 'other' (position 2) must be Tensor, not number",
    ],
    [
      torch.unique as Call,
      [x, { sorted: 1 }],
      "unique(): argument 'sorted' must be boolean, not number",
    ],
    [
      torch.norm as Call,
      [x, "frob"],
      'norm(): argument \'p\' (position 2) must be one of "fro", "nuc" or number or null, not "frob". Did you mean "fro"?',
    ],
    [
      torch.norm as Call,
      [x, 1, true],
      "norm(): argument 'dim' (position 3) must be integer or array of integers or null, not boolean",
    ],
    [torch.lu as Call, [x, 1], "lu(): argument 'pivot' (position 2) must be boolean, not number"],
    [
      torch.svd_lowrank as Call,
      [x, { niter: 1.5 }],
      "svd_lowrank(): argument 'niter' must be integer or null, not 1.5",
    ],
    [
      torch.cdist as Call,
      [x, x, "2"],
      "cdist(): argument 'p' (position 3) must be number, not string",
    ],
    [
      torch.sparse.sum as Call,
      [x.to_sparse(), true],
      "sum(): argument 'dim' (position 2) must be integer or array of integers or null, not boolean",
    ],
    [
      torch.sparse_coo_tensor as Call,
      [null, [1]],
      "sparse_coo_tensor(): argument 'indices' (position 1) must be number, (nested) array, typed array or Tensor, not null",
    ],
    [
      torch.autograd.functional.jacobian as Call,
      [(a: Tensor) => a, x, null],
      "jacobian(): argument 'create_graph' (position 3) must be boolean, not null",
    ],
    [
      torch.func.grad as Call,
      [(a: Tensor) => a.sum(), "0"],
      "grad(): argument 'argnums' (position 2) must be integer or array of integers, not string",
    ],
    [
      torch.result_type as Call,
      [x, null],
      "result_type(): argument 'tensor2' (position 2) must be number, not null",
    ],
    [
      torch.frombuffer as Call,
      [[1], { dtype: torch.float32 }],
      "frombuffer(): argument 'buffer' (position 1) must be ArrayBuffer, SharedArrayBuffer or a view of one, not Array",
    ],
  ];
  for (const [call, args, message] of refused) {
    t.throws(() => call(...args), { instanceOf: TypeError, message });
  }
});

test("integers and numbers come in all forms that Python takes", (t) => {
  const one = torch.tensor(1n);
  const same = (a: unknown, b: unknown) => assert_close(t, a, b);
  const call = (fn: unknown, ...args: unknown[]) => (fn as (...args: unknown[]) => Tensor)(...args);
  const { masked } = torch;
  same(call(torch.masked.sum, x, 1n), masked.sum(x, 1));
  same(call(masked.sum, x, true), masked.sum(x, 1));
  same(call(masked.sum, x, [0n, 1]), masked.sum(x));
  same(call(masked.argmax, x, 1n), masked.argmax(x, 1));
  same(call(masked.var, x, 1, { correction: true }), masked.var(x, 1));
  same(call(masked.norm, x, torch.tensor(2), 1), masked.norm(x, 2, 1));
  same(
    call(masked.normalize, x, 2n, 1, { eps: torch.tensor(0.5) }),
    masked.normalize(x, 2, 1, { eps: 0.5 }),
  );
  same(call(torch.unique, x, { dim: one }), torch.unique(x, { dim: 1 }));
  same(call(torch.norm, x, torch.tensor(1), 1n), torch.norm(x, 1, 1));
  same(call(torch.norm, x, true, [one]), torch.norm(x, 1, 1));
  same(call(torch.cdist, x, x, torch.tensor(1)), torch.cdist(x, x, 1));
  same(call(torch.tensordot, x, x.mT, 1n), torch.tensordot(x, x.mT, 1));
  same(call(torch.tensordot, x, x, [[one], [1n]]), torch.tensordot(x, x, [[1], [1]]));
  same(
    call(torch.sparse.sum, x.to_sparse(), one).to_dense(),
    torch.sparse.sum(x.to_sparse(), 1).to_dense(),
  );
  same(call(torch.sparse_coo_tensor, [[0]], [1], [one.add(1)]).to_dense(), torch.tensor([1, 0]));
  same(call(torch.sparse_coo_tensor, 2n).to_dense(), torch.zeros(2));
  t.is((call(torch.pca_lowrank, x, { q: one }) as unknown as Tensor[])[1]?.numel(), 1);
  t.is((call(torch.svd_lowrank, x, { q: 1n, niter: one }) as unknown as Tensor[])[1]?.numel(), 1);
  const { general_cosine } = torch.signal.windows;
  same(
    call(general_cosine, 5, { a: [0.5, true, torch.tensor(0.25)] }),
    general_cosine(5, { a: [0.5, 1, 0.25] }),
  );
});
