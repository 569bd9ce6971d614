/**
 * Calls operators with random arguments within the transforms of torch.func and in forward mode, and
 * the functions of torch.autograd with arguments of any kind, so many times. Whatever it calls must
 * end in a value or a JavaScript error, and leave no level and no mode.
 *
 * Arguments: seed, number of calls, and a file that holds the last call.
 */
import { openSync, writeSync } from "node:fs";
import { type FunctionCtx, type Tensor, torch } from "torchnode";
import { native } from "../../../lib/native/index.js";
import * as names from "../../../lib/torch/generated/names.js";
import { arguments_for } from "../fuzz/arguments.js";
import { describe } from "../fuzz/describe.js";
import { below, chance, pick, seed_dice } from "../fuzz/dice.js";
import { is_excluded } from "../fuzz/excluded.js";

const [seed = "1", count = "5000", file = "/dev/null", only] = process.argv.slice(2);
seed_dice(Number(seed));
const note = openSync(file, "w");
torch.manual_seed(Number(seed));
torch.set_num_threads(1);

type Callable = (...args: unknown[]) => unknown;
type Body = (...tensors: Tensor[]) => unknown;

const { autograd, func, utils } = torch;

class Custom extends autograd.Function {
  static generate_vmap_rule = true;
  static body: Body = () => undefined;
  static forward(...tensors: Tensor[]): unknown {
    return Custom.body(...tensors);
  }
  static setup_context(ctx: FunctionCtx, inputs: Tensor[], output: unknown): void {
    ctx.save_for_backward(...inputs);
    if (chance(0.2)) ctx.mark_dirty(...inputs);
    if (chance(0.2)) ctx.mark_non_differentiable(output as Tensor);
    if (chance(0.2)) ctx.set_materialize_grads(false);
  }
  static backward(ctx: FunctionCtx, ...grads: unknown[]): unknown {
    return chance(0.5) ? ctx.saved_tensors : grads;
  }
}

const apply_custom: Callable = (...args) =>
  (Custom.apply as unknown as Callable).call(Custom, ...args);

const random_dim = () => pick([0, 0, 0, 1, -1, null]);
const scalar = (result: unknown): Tensor => {
  const first = Array.isArray(result) ? result[0] : result;
  return first instanceof torch.Tensor ? first.sum() : (first as Tensor);
};

/** Ways to run a body of some tensors. */
const ways: Readonly<Record<string, (body: Body, tensors: Tensor[]) => unknown>> = {
  vmap: (body, tensors) =>
    torch.vmap(body, {
      in_dims: tensors.map(random_dim),
      randomness: pick(["error", "same", "different"] as const),
      chunk_size: pick([null, null, 2]),
    })(...tensors),
  vmap_twice: (body, tensors) =>
    torch.vmap(torch.vmap(body, { in_dims: tensors.map(random_dim) }))(...tensors),
  grad: (body, tensors) => func.grad((...inner: Tensor[]) => scalar(body(...inner)))(...tensors),
  vmap_grad: (body, tensors) =>
    torch.vmap(func.grad((...inner: Tensor[]) => scalar(body(...inner))))(...tensors),
  jvp: (body, tensors) => func.jvp(body, tensors, tensors),
  jacrev: (body, tensors) => func.jacrev(body as (x: Tensor) => Tensor)(tensors[0] as Tensor),
  jacfwd: (body, tensors) => func.jacfwd(body as (x: Tensor) => Tensor)(tensors[0] as Tensor),
  dual: (body, tensors) =>
    autograd.forward_ad.dual_level(() => {
      const duals = tensors.map((each) => autograd.forward_ad.make_dual(each, each.detach()));
      const result = scalar(body(...duals));
      return autograd.forward_ad.unpack_dual(result);
    }),
  checkpoint: (body, tensors) => {
    const inputs = tensors.map((each) => each.detach().requires_grad_());
    const result = scalar(utils.checkpoint.checkpoint(body, ...inputs));
    return result.backward();
  },
  custom: (body, tensors) => {
    Custom.body = body;
    const inputs = tensors.map((each) => (chance(0.5) ? each.detach().requires_grad_() : each));
    const apply = apply_custom;
    if (chance(0.3)) return torch.vmap((...inner: Tensor[]) => apply(...inner))(...inputs);
    const result = scalar(apply(...inputs));
    return result.backward();
  },
  saved_hooks: (body, tensors) => {
    const inputs = tensors.map((each) => each.detach().requires_grad_());
    const result = autograd.graph.saved_tensors_hooks(
      (tensor) => [tensor],
      ([tensor]) => (chance(0.9) ? tensor : (5 as never)),
      () => scalar(body(...inputs)),
    );
    result.grad_fn?.register_hook((grads) => (chance(0.8) ? grads : (7 as never)));
    return result.backward();
  },
};

const escaped: Tensor[] = [];

/** Runs an operator one way, with its tensors as those of the way. */
function run(operator: Callable, args: unknown[], way: string): unknown {
  const tensors = args.filter((each): each is Tensor => each instanceof torch.Tensor);
  const body: Body = (...inner) => {
    let next = 0;
    const given = args.map((each) => (each instanceof torch.Tensor ? inner[next++] : each));
    if (chance(0.1)) escaped[below(10)] = inner[0] as Tensor;
    if (chance(0.05)) given[0] = escaped[below(10)];
    const result = operator(...given);
    if (chance(0.05)) String(result);
    if (chance(0.02)) (result as Tensor).tolist();
    if (chance(0.02)) (inner[0] as Tensor).dispose();
    if (chance(0.02)) throw new Error("from within");
    return result;
  };
  return (ways[way] as (body: Body, tensors: Tensor[]) => unknown)(body, tensors);
}

/** Functions that are called with anything at all. */
const open_functions: [string, Callable][] = Object.entries({
  ...autograd,
  ...autograd.graph,
  ...autograd.functional,
  ...autograd.forward_ad,
  ...func,
  ...utils.checkpoint,
  apply: apply_custom,
}).filter(
  (entry): entry is [string, Callable] =>
    typeof entry[1] === "function" && !/^[A-Z]|^set_|^enter_|^exit_|^disable_/.test(entry[0]),
);

const anything =
  "f(Tensor a, Any b, Hook c, Tensor[] d, Any e, int f, Hook g, bool h, Tensor i) -> ()";

function shuffled(): unknown[] {
  const values = arguments_for(anything);
  return Array.from({ length: below(5) }, () => pick(values));
}

const operators = names.function_names
  .map((name) => ({ name, schemas: native.schemas(`aten::${name}`) }))
  .filter(({ name, schemas }) => schemas.length > 0 && !is_excluded(name))
  .filter(({ name }) => only === undefined || only.split(",").includes(name));

function check_error(error: unknown, what: string): void {
  if (!(error instanceof Error)) throw new Error(`${what} threw ${String(error)}`);
  if (/Exception raised from|frame #\d/.test(error.message)) {
    throw new Error(`${what} threw an error with a C++ backtrace: ${error.message}`);
  }
}

let values = 0;
for (let calls = 0; calls < Number(count); calls++) {
  const is_open = only === undefined && chance(0.2);
  let what: string;
  let call: () => unknown;
  try {
    if (is_open) {
      const [name, callable] = pick(open_functions);
      const args = shuffled();
      what = `${name}(${args.map((each) => describe(each)).join(", ")})`;
      call = () => callable(...args);
    } else {
      const { name, schemas } = pick(operators);
      const args = arguments_for(pick(schemas));
      const way = pick(Object.keys(ways));
      what = `${way} of ${name}(${args.map((each) => describe(each)).join(", ")})`;
      call = () => run(torch[name as "relu"] as Callable, args, way);
    }
  } catch {
    continue;
  }
  writeSync(note, `${calls}: ${what}`.slice(0, 2000).padEnd(2000), 0);
  try {
    const begin = performance.now();
    const result = call();
    values++;
    if (typeof (result as Disposable | undefined)?.[Symbol.dispose] === "function") {
      (result as Disposable)[Symbol.dispose]();
    }
    const took = performance.now() - begin;
    if (took > 2000) console.error(`slow: ${what} took ${Math.round(took)} ms`);
  } catch (error) {
    check_error(error, what);
  }
  if (native.transform_depth() !== 0) throw new Error(`${what} left a level`);
  if (torch.is_inference_mode_enabled() || !torch.is_grad_enabled()) {
    throw new Error(`${what} left the gradient mode changed`);
  }
  if (!native.is_forward_grad_enabled()) throw new Error(`${what} left forward mode off`);
}
console.log(JSON.stringify({ calls: Number(count), values }));
