/** Parameters of what is written in TypeScript in torch: names, order and defaults are Python's. */
import test from "ava";
import { torch } from "torchnode/torch";
import { type Compared, compare_signatures, type Exceptions } from "../support/signatures.js";

/** Operators read their arguments by their schemas, which test/torch/typed_calls.test.ts holds. */
const is_operator = (callable: unknown): boolean =>
  /\bfind\(\)/.test(Function.prototype.toString.call(callable));

function functions(ours: object, name: string, depth = 0): Compared[] {
  return Object.entries(ours).flatMap(([key, value]): Compared[] => {
    const full = `${name}.${key}`;
    if (key.startsWith("_") || is_ours(full)) return [];
    if (typeof value === "function") {
      return is_operator(value) ? [] : [{ name: full, callable: value, python: full }];
    }
    const is_namespace =
      typeof value === "object" &&
      value !== null &&
      (Object.getPrototypeOf(value) === Object.prototype || Symbol.toStringTag in value);
    return is_namespace && depth < 3 ? functions(value, full, depth + 1) : [];
  });
}

/** Whether a name has no counterpart in Python. */
const is_ours = (name: string): boolean =>
  /^torch\.(scope|keep|memory_stats|to_message|from_message|Complex|ops|testing)\b/.test(name);

function tensor_methods(): Compared[] {
  const descriptors = Object.getOwnPropertyDescriptors(torch.Tensor.prototype);
  return Object.entries(descriptors).flatMap(([key, { value }]): Compared[] => {
    const is_method = typeof value === "function" && key !== "constructor" && !key.startsWith("_");
    if (!is_method || is_operator(value)) return [];
    const name = `Tensor.${key}`;
    return [{ name, callable: value, python: `torch.${name}`, self: torch.ones(1) }];
  });
}

const several = "takes tensors one by one or in one array, as Python's *tensors";
const body = "takes the body that Python has in a `with` block";
const untold = "is written in C++, and Python tells no parameters of it";
const any = "takes what its function takes";
const ours = "is ours";
const fields = "takes `parameters` too: fields that Python's classes set before super().__init__";
const unknown_default = "has undefined where Python has NotImplemented";

/** Why functions differ. */
const exceptions: Exceptions = {
  "torch.atleast_1d": several,
  "torch.atleast_2d": several,
  "torch.atleast_3d": several,
  "torch.block_diag": several,
  "torch.broadcast_tensors": several,
  "torch.broadcast_shapes": "takes shapes one by one, as Python's *shapes",
  "torch.cartesian_prod": several,
  "torch.einsum": "takes an equation and operands, or operands and their subscripts",
  "torch.meshgrid": several,
  "torch.sparse_coo_tensor": "has a second form, with a size only",
  "torch.unique": "has parameters that Python hides behind *args",
  "torch.unique_consecutive": "has parameters that Python hides behind *args",
  "torch.lu": "has parameters that Python hides behind *args",
  "torch.device": untold,
  "torch.set_num_interop_threads": untold,
  "torch.set_num_threads": untold,
  "torch.finfo": untold,
  "torch.iinfo": untold,
  "torch.as_tensor": untold,
  "torch.asarray": untold,
  "torch.Generator": untold,
  "torch.get_device": untold,
  "torch.numel": untold,
  "torch.Tensor": untold,
  "torch.BFloat16Tensor": untold,
  "torch.BoolTensor": untold,
  "torch.ByteTensor": untold,
  "torch.CharTensor": untold,
  "torch.DoubleTensor": untold,
  "torch.FloatTensor": untold,
  "torch.HalfTensor": untold,
  "torch.IntTensor": untold,
  "torch.LongTensor": untold,
  "torch.ShortTensor": untold,
  "torch.OutOfMemoryError": untold,
  "torch.linalg.LinAlgError": untold,
  "torch.utils.checkpoint.CheckpointError": untold,
  "torch.deepcopy": "is copy.deepcopy in Python",
  "torch.get_printoptions": "is torch._tensor_str.get_printoptions in Python",
  "torch.printoptions": body,
  "torch.no_grad": body,
  "torch.enable_grad": body,
  "torch.autograd.no_grad": body,
  "torch.autograd.enable_grad": body,
  "torch.autograd.forward_ad.dual_level": body,
  "torch.autograd.graph.saved_tensors_hooks": body,
  "torch.autograd.is_anomaly_enabled": "is torch.is_anomaly_enabled in Python",
  "torch.autograd.is_anomaly_check_nan_enabled": "is torch.is_anomaly_check_nan_enabled in Python",
  "torch.autograd.gradcheck": untold,
  "torch.autograd.gradgradcheck": "has no `masked`: sparse inputs' zeros are not left out",
  "torch.autograd.GradcheckError": "is torch.autograd.gradcheck.GradcheckError in Python",
  "torch.autograd.Function": any,
  "torch.autograd.function.Function": any,
  "torch.autograd.function.FunctionCtx": "is not made by users",
  "torch.random.Generator": untold,
  "torch.autograd.function.once_differentiable": "is a decorator of JavaScript's as well",
  "torch.autograd.graph.Node": "is not made by users",
  "torch.func.functional_call": "has no kwargs: functions of JavaScript take none",
  "torch.func.jacrev": "has no _preallocate_and_copy, which changes no result",
  "torch.func.vjp": any,
  "torch.utils.checkpoint.checkpoint": any,
  "torch.utils.checkpoint.checkpoint_sequential": "takes use_reentrant=False only",
  "torch.random.fork_rng": "has no _caller and _devices_kw, which name things in a warning",
  "torch.distributions.Distribution": fields,
  "torch.distributions.ExponentialFamily": fields,
  "torch.distributions.TransformedDistribution": fields,
  "torch.distributions.constraints.Constraint": "is made by its subclasses",
  "torch.distributions.constraints.dependent": unknown_default,
  "torch.distributions.constraints.dependent_property": `is no decorator, and ${unknown_default}`,
  "torch.distributions.utils.broadcast_all": several,
  "torch.distributions.utils.lazy_property":
    "is told the class and the name, which a decorator sees",
  "torch.save": "has no pickle_module and pickle_protocol: it writes what weights_only reads",
  "torch.load": "has no pickle_module, pickle_load_args and mmap: it is no pickle that runs code",
};

/** Why methods differ. */
const methods: Exceptions = {
  "Tensor.new": untold,
  "Tensor.stride": "may be asked for all dimensions, as Python's can though it does not tell",
  "Tensor.is_contiguous": untold,
  "Tensor.detach": untold,
  "Tensor.detach_": untold,
  "Tensor.cpu": untold,
  "Tensor.cuda": untold,
  "Tensor.float": untold,
  "Tensor.double": untold,
  "Tensor.half": untold,
  "Tensor.bfloat16": untold,
  "Tensor.long": untold,
  "Tensor.int": untold,
  "Tensor.short": untold,
  "Tensor.char": untold,
  "Tensor.byte": untold,
  "Tensor.bool": untold,
  "Tensor.cfloat": untold,
  "Tensor.cdouble": untold,
  "Tensor.new_tensor": untold,
  "Tensor.map_": untold,
  "Tensor.map2_": untold,
  "Tensor.to": "takes a dtype, a device or a Tensor first, as Python's *args",
  "Tensor.nonzero": "reads as torch.nonzero, the tensor first",
  "Tensor.lu": "reads as torch.lu, the tensor first",
  "Tensor.unique": "reads as torch.unique, the tensor first",
  "Tensor.unique_consecutive": "reads as torch.unique_consecutive, the tensor first",
  "Tensor.typed_array": ours,
  "Tensor.at": ours,
  "Tensor.set_at": ours,
  "Tensor.is_same": ours,
  "Tensor.dispose": ours,
  "Tensor.toString": ours,
};

test("functions have Python's parameters", (t) => {
  compare_signatures(t, functions(torch, "torch"), exceptions);
});

test("methods of tensors have Python's parameters", (t) => {
  compare_signatures(t, tensor_methods(), methods);
});
