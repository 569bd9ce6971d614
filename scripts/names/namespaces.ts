/** PyTorch's public namespaces and classes whose names are compared, and where torchnode has them. */
import * as torchnode from "../../lib/index.js";

type Members = Readonly<Record<string, unknown>>;

/** The namespaces, and after them the classes that scripts use members of. */
export const namespaces: readonly string[] = [
  "torch",
  ..."accelerator amp autograd autograd.forward_ad autograd.functional autograd.graph".split(" "),
  ..."autograd.profiler backends backends.cpu backends.cuda backends.cudnn backends.mha".split(" "),
  ..."backends.mkl backends.mkldnn backends.mps backends.nnpack backends.openmp".split(" "),
  ..."backends.opt_einsum backends.quantized compiler cpu cuda distributed distributions".split(
    " ",
  ),
  ..."distributions.constraints distributions.kl distributions.transforms export fft func".split(
    " ",
  ),
  ..."futures fx hub jit library linalg masked monitor mps multiprocessing nested nn".split(" "),
  ..."nn.attention nn.functional nn.init nn.parallel nn.parameter nn.utils".split(" "),
  ..."nn.utils.fusion nn.utils.parametrizations nn.utils.parametrize nn.utils.prune".split(" "),
  ..."nn.utils.rnn nn.utils.stateless optim optim.lr_scheduler optim.swa_utils".split(" "),
  ..."overrides package profiler quantization random serialization signal.windows".split(" "),
  ..."sparse special testing types utils utils.checkpoint utils.data".split(" "),
  ..."utils.data.distributed utils.dlpack utils.hooks xpu mtia".split(" "),
  ..."Generator Tensor cuda.CUDAGraph cuda.Event cuda.Stream".split(" "),
  ..."distributions.Distribution nn.Module nn.ModuleDict nn.ModuleList nn.ParameterDict".split(" "),
  ..."nn.ParameterList nn.Sequential optim.Optimizer utils.data.DataLoader".split(" "),
].map((name) => (name === "torch" ? name : `torch.${name}`));

/** Namespaces that are exports of the package besides members of `torch`. */
const elsewhere: Readonly<Record<string, unknown>> = {
  nn: torchnode.nn,
  optim: torchnode.optim,
};

/** The exports of the package that are torch.utils.data's, and torch's. */
const at_the_top: readonly string[] = ["torch", "torch.utils.data"];

function member(owner: unknown, name: string): unknown {
  return owner === undefined || owner === null ? undefined : (owner as Members)[name];
}

/** The value of a path below `torch`, or undefined. */
function find(path: string): unknown {
  const [, ...names] = path.split(".");
  let at: unknown = torchnode.torch;
  for (const [depth, name] of names.entries()) {
    const further = depth === 0 ? elsewhere[name] : undefined;
    at = member(at, name) ?? further ?? (depth === names.length - 1 ? top(path, name) : undefined);
  }
  return at;
}

/** The export of the package that a path means, if it is of a namespace that lies at its top. */
function top(path: string, name: string): unknown {
  const namespace = path.slice(0, path.lastIndexOf("."));
  return at_the_top.includes(namespace) ? member(torchnode, name) : undefined;
}

const is_class = (path: string): boolean => /\.[A-Z]\w*$/.test(path);

/** Whether torchnode has a name of a namespace, or a member of a class. */
export function has(namespace: string, name: string): boolean {
  const owner = find(namespace);
  if (is_class(namespace) && typeof owner === "function") {
    return name in owner || name in (owner.prototype as object);
  }
  if (owner !== null && typeof owner === "object" && name in owner) return true;
  return find(`${namespace}.${name}`) !== undefined;
}
