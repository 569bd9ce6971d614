/** Builds, calls and differentiates modules in Python and here, and compares all of it to the last bit. */
import { isDeepStrictEqual } from "node:util";
import type { ExecutionContext } from "ava";
import type { AnyModule } from "torchnode/nn";
import { Tensor, torch } from "torchnode/torch";
import { exact, run_python } from "../support/python.js";

/** A module and its arguments, written twice. */
export interface Case {
  /** The module in Python; its text is the case's name too. */
  python: string;
  module: () => AnyModule;
  /** The arguments in Python, as a list. */
  python_inputs: string;
  inputs: () => unknown[];
  /** Whether the module is evaluated instead of trained. */
  evaluate?: boolean;
  /** How often it is called; buffers may change. Default: 1. */
  calls?: number;
}

const SCRIPT = `
def tensors(value):
    if isinstance(value, torch.Tensor): return [value]
    if isinstance(value, nn.utils.rnn.PackedSequence): return [value.data, value.batch_sizes]
    if isinstance(value, (list, tuple)): return [t for item in value for t in tensors(item)]
    return []

def dense(grad):
    return None if grad is None else grad.to_dense()

def run(case):
    torch.manual_seed(7)
    module = eval(case["python"])
    result = {"repr": repr(module), "names": list(module.state_dict())}
    result["initial"] = {k: v.clone() for k, v in module.state_dict().items()}
    module.train(not case["evaluate"])
    inputs = eval(case["python_inputs"])
    leaves = [t for t in tensors(inputs) if t.is_leaf and t.is_floating_point()]
    for leaf in leaves: leaf.requires_grad_()
    for _ in range(case["calls"]):
        outputs = tensors(module(*inputs))
    result["outputs"] = outputs
    roots = [t for t in outputs if t.requires_grad]
    torch.autograd.backward(roots, [torch.randn_like(t) for t in roots])
    result["input_grads"] = [dense(leaf.grad) for leaf in leaves]
    result["grads"] = {name: dense(p.grad) for name, p in module.named_parameters()}
    result["final"] = module.state_dict()
    result["next_draw"] = torch.rand(3)
    return result

output = [run(case) for case in input]
`;

function tensors(value: unknown): Tensor[] {
  if (value instanceof Tensor) return [value];
  if (Array.isArray(value)) return value.flatMap(tensors);
  if (typeof value === "object" && value !== null && "batch_sizes" in value) {
    const { data, batch_sizes } = value as { data: Tensor; batch_sizes: Tensor };
    return [data, batch_sizes];
  }
  return [];
}

function dense(grad: Tensor | null): Tensor | null {
  return grad?.to_dense() ?? null;
}

function clones(state: Record<string, Tensor>): Record<string, Tensor> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [name, value.clone()]));
}

function run(case_: Case): unknown {
  torch.manual_seed(7);
  const module = case_.module();
  const initial = clones(module.state_dict());
  module.train(!case_.evaluate);
  const inputs = case_.inputs();
  const leaves = tensors(inputs).filter((x) => x.is_leaf && x.is_floating_point());
  for (const leaf of leaves) leaf.requires_grad_();
  let outputs: Tensor[] = [];
  for (let i = 0; i < (case_.calls ?? 1); i++) outputs = tensors(module(...(inputs as never[])));
  const roots = outputs.filter((x) => x.requires_grad);
  torch.autograd.backward(
    roots,
    roots.map((x) => torch.randn_like(x)),
  );
  return exact({
    repr: module.toString(),
    names: Object.keys(initial),
    initial,
    outputs,
    input_grads: leaves.map((leaf) => dense(leaf.grad)),
    grads: Object.fromEntries([...module.named_parameters()].map(([k, p]) => [k, dense(p.grad)])),
    final: module.state_dict(),
    next_draw: torch.rand(3),
  });
}

/** Compares all cases; a difference names the case. */
export function compare(t: ExecutionContext, cases: readonly Case[]): void {
  torch.set_num_threads(1);
  const wanted = run_python<unknown[]>(
    t,
    SCRIPT,
    cases.map(({ python, python_inputs, evaluate = false, calls = 1 }) => {
      return { python, python_inputs, evaluate, calls };
    }),
  );
  wanted?.forEach((result, i) => {
    const case_ = cases[i] as Case;
    const ours = run(case_);
    const name = `${case_.python} of ${case_.python_inputs}`;
    // ava's own comparison takes seconds for thousands of numbers; it shows the difference.
    const are_equal = isDeepStrictEqual(ours, result);
    if (!are_equal) t.deepEqual(ours, result, name);
    t.true(are_equal, name);
  });
}

const ERRORS = `
def message(code):
    try: eval(code)
    except Exception as error: return str(error)
    return None
output = [message(code) for code in input]
`;

/** Compares the messages of errors: of Python's code, and of what is called here. */
export function compare_errors(
  t: ExecutionContext,
  calls: readonly (readonly [python: string, call: () => unknown])[],
): void {
  const wanted = run_python<(string | null)[]>(
    t,
    ERRORS,
    calls.map(([python]) => python),
  );
  wanted?.forEach((message, i) => {
    const [python, call] = calls[i] as (typeof calls)[number];
    if (message === null) t.fail(`${python} is no error in Python`);
    else t.throws(call, { message }, python);
  });
}
