/** Hooks that run in backward passes, when gradients come to a module's outputs and leave its inputs. */
import { type FunctionCtx, type Node, Tensor, torch } from "../../torch/index.js";
import { kind_of } from "../../torch/internal.js";
import { warn } from "../arguments.js";
import type { AnyHook } from "./hooks.js";
import type { AnyModule } from "./index.js";

/** ModuleGradients by the places of what they are of; null for arguments and results that are no tensors. */
export type ModuleGradients = readonly (Tensor | null)[];

/** ModuleGradients that a hook returns to replace others. One tensor stands for an array of it. */
export type ReplacedGradients = ModuleGradients | Tensor | null;

/**
 * Called with the gradients of a module's inputs and of its outputs. ModuleGradients that it returns replace
 * those of the inputs.
 */
export type FullBackwardHook<M> = (
  module: M,
  grad_input: ModuleGradients,
  grad_output: ModuleGradients,
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook may as well return nothing
) => ReplacedGradients | undefined | void;

/**
 * Called with the gradients of a module's outputs, before those of its inputs are computed. ModuleGradients
 * that it returns replace them.
 */
export type FullBackwardPreHook<M> = (
  module: M,
  grad_output: ModuleGradients,
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook may as well return nothing
) => ReplacedGradients | undefined | void;

/** Gives its arguments back as results of one node of the graph, on which hooks can be registered. */
class BackwardHookFunction extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, ...args: Tensor[]): Tensor[] {
    ctx.mark_non_differentiable(...args.filter((arg) => !arg.requires_grad));
    return args;
  }

  static backward(_ctx: FunctionCtx, ...args: Tensor[]): Tensor[] {
    return args;
  }
}

/** The gradients that a hook has returned, or null if it leaves them as they are. */
function replaced(result: unknown, what: string, count: number): ModuleGradients | null {
  if (result === undefined || result === null) return null;
  const list: unknown = result instanceof Tensor ? [result] : result;
  if (!Array.isArray(list)) {
    throw new TypeError(
      `${what.split(" returned")[0]} must return an array of Tensors, a Tensor or undefined, but got ` +
        kind_of(result),
    );
  }
  if (list.length === count) return list;
  throw new Error(`${what}, got ${list.length}, but expected ${count}`);
}

/** Tensors of a list by their places. */
interface Hooked {
  /** The values, in which tensors are results of the node. */
  readonly values: unknown[];
  /** The places of the tensors; null if none of them requires a gradient, and there is no node. */
  readonly places: readonly number[] | null;
}

/** Puts a node of the graph behind the tensors in `values`, if one requires a gradient, and tells `found`. */
function with_node(values: readonly unknown[], found: (node: Node) => void): Hooked {
  const places = values.flatMap((value, i) => (value instanceof Tensor ? [i] : []));
  const tensors = places.map((i) => values[i] as Tensor);
  if (!torch.is_grad_enabled() || !tensors.some((tensor) => tensor.requires_grad)) {
    return { values: [...values], places: null };
  }
  const results: Tensor[] = BackwardHookFunction.apply(...tensors);
  const node = results.find(({ grad_fn }) => grad_fn !== null)?.grad_fn as Node;
  found(node);
  const viewed = [...values];
  for (const [i, place] of places.entries()) viewed[place] = results[i];
  return { values: viewed, places };
}

/**
 * The hooks of one call of a module. It keeps the outputs' gradients from when they come until the
 * inputs' are there, and then calls the hooks with both.
 */
export class BackwardHooks {
  readonly #module: AnyModule;
  readonly #hooks: readonly AnyHook[];
  readonly #pre_hooks: readonly AnyHook[];
  #inputs: Pick<Hooked, "places"> & { count: number } = { places: null, count: 0 };
  #outputs = this.#inputs;
  #grad_outputs: ModuleGradients | null = null;

  constructor(module: AnyModule, hooks: readonly AnyHook[], pre_hooks: readonly AnyHook[]) {
    this.#module = module;
    this.#hooks = hooks;
    this.#pre_hooks = pre_hooks;
  }

  /** The arguments as the module's forward is to be given them. */
  hook_inputs(args: readonly unknown[]): unknown[] {
    const { values, places } = with_node(args, (node) => {
      node.register_hook((grads) => this.#inputs_have(grads));
    });
    this.#inputs = { places, count: args.length };
    return values;
  }

  /** The result as the module's caller is to be given it: a tensor, or an array. */
  hook_outputs(output: unknown): unknown {
    const list: readonly unknown[] = Array.isArray(output) ? output : [output];
    const { values, places } = with_node(list, (node) => {
      node.register_hook((_, grads) => this.#outputs_have(grads));
    });
    this.#outputs = { places, count: list.length };
    return Array.isArray(output) ? values : values[0];
  }

  #inputs_have(grads: ModuleGradients): ModuleGradients | undefined {
    const { places, count } = this.#inputs;
    const grad_outputs = this.#grad_outputs;
    // A gradient that did not pass the outputs, as in a second backward pass through the first.
    if (grad_outputs === null || places === null) return undefined;
    let result = placed(places, grads, count);
    for (const hook of this.#hooks) {
      const returned = hook(this.#module, result, grad_outputs);
      const what = "Backward hook returned an invalid number of grad_input";
      result = replaced(returned, what, count) ?? result;
    }
    this.#grad_outputs = null;
    return places.map((place) => result[place] ?? null);
  }

  #outputs_have(grads: ModuleGradients): ModuleGradients {
    const { count } = this.#outputs;
    const places = this.#outputs.places as readonly number[];
    let result = placed(places, grads, count);
    for (const hook of this.#pre_hooks) {
      const returned = hook(this.#module, result);
      const what = "Backward pre hook returned an invalid number of grad_output";
      result = replaced(returned, what, count) ?? result;
    }
    this.#grad_outputs = result;
    if (this.#inputs.places === null) this.#call_without_inputs(result);
    return places.map((place) => result[place] ?? null);
  }

  /** Calls the hooks though no input's gradient will come. */
  #call_without_inputs(grad_outputs: ModuleGradients): void {
    warn(
      "Full backward hook is firing when gradients are computed with respect to module outputs since " +
        "no inputs require gradients. See https://docs.pytorch.org/docs/main/generated/" +
        "torch.nn.Module.html#torch.nn.Module.register_full_backward_hook for more details.",
    );
    const grad_inputs = new Array<null>(this.#inputs.count).fill(null);
    for (const hook of this.#hooks) {
      const result = hook(this.#module, grad_inputs, grad_outputs);
      if (result === undefined || result === null) continue;
      if (Array.isArray(result) && result.every((one) => one == null)) continue;
      throw new Error(
        "Backward hook for Modules where no input requires gradient should always return None or " +
          "None for all gradients.",
      );
    }
    this.#grad_outputs = null;
  }
}

/** The gradients of `count` values, of which those at `places` are tensors. */
function placed(places: readonly number[], grads: ModuleGradients, count: number): ModuleGradients {
  const result = new Array<Tensor | null>(count).fill(null);
  for (const [i, place] of places.entries()) result[place] = grads[i] ?? null;
  return result;
}

const advice = "Please use register_full_backward_hook to get the documented behavior.";

/** A warning about what hooks of old do not see of a call; null if they see all. */
function warning_of_parts(args: readonly unknown[], output: unknown, node: Node): string | null {
  const are_tensors = (values: readonly unknown[]): values is Tensor[] =>
    values.every((value) => value instanceof Tensor);
  const results: readonly unknown[] = Array.isArray(output) ? output : [output];
  const of_others = (does: string, missing: string): string =>
    `Using non-full backward hooks on a Module that does not ${does} a single Tensor or a tuple of ` +
    "Tensors is deprecated and will be removed in future versions. This hook will be missing some " +
    `of the ${missing}. ${advice}`;
  if (!are_tensors(results)) return of_others("return", "grad_output");
  if (!are_tensors(args)) return of_others("take as input", "grad_input");
  const nodes_of = (tensors: readonly Tensor[]): Set<Node | null> =>
    new Set(tensors.map(({ grad_fn }) => grad_fn).filter((found) => found !== null));
  const made_by = nodes_of(results);
  const of_nodes = (when: string, missing: string): string =>
    `Using a non-full backward hook when ${when} is deprecated and will be removed in future versions. ` +
    `This hook will be missing some ${missing}.`;
  if (made_by.size === 0 || (made_by.size === 1 && !made_by.has(node))) {
    return of_nodes("outputs are nested in python data structure", "grad_output");
  }
  if (made_by.size > 1) {
    return `${of_nodes("outputs are generated by different autograd Nodes", "grad_output")} ${advice}`;
  }
  const before = nodes_of(args);
  const next = new Set(node.next_functions.map(([one]) => one));
  if (before.size === next.size && [...before].every((one) => next.has(one))) return null;
  return `${of_nodes("the forward contains multiple autograd Nodes", "grad_input")} ${advice}`;
}

/** The first tensor of a result: itself, or in arrays and objects at any depth. */
function first_tensor(output: unknown): Tensor | undefined {
  if (output instanceof Tensor) return output;
  if (Array.isArray(output)) return first_tensor(output[0]);
  if (typeof output !== "object" || output === null) return undefined;
  return Object.values(output).find((value) => value instanceof Tensor);
}

// Apart, so that the hook's scope holds nothing of the call.
function on_node(module: AnyModule, hook: AnyHook) {
  return (grad_inputs: ModuleGradients, grad_outputs: ModuleGradients) =>
    hook(module, grad_inputs, grad_outputs) as ReplacedGradients | undefined;
}

/** Registers hooks of old on the last node of the module's graph. */
export function hook_last_node(
  module: AnyModule,
  hooks: readonly AnyHook[],
  args: readonly unknown[],
  output: unknown,
): void {
  const tensor = first_tensor(output);
  if (tensor === undefined) {
    throw new TypeError(
      `a backward hook needs a Tensor in the module's output, but got ${kind_of(output)}`,
    );
  }
  const node = tensor.grad_fn;
  if (node === null) return;
  for (const hook of hooks) node.register_hook(on_node(module, hook));
  const warning = warning_of_parts(args, output, node);
  if (warning !== null) warn(warning);
}
