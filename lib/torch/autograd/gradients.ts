/** `torch.autograd.backward` and `torch.autograd.grad`. */

import { native } from "../../native.js";
import { bounded } from "../bounded.js";
import { vmap } from "../func/vmap.js";
import { is_keywords } from "../keywords.js";
import { Tensor } from "../tensor.js";
import { refuse_in_transform, run_pass } from "./pass.js";

/** One tensor, or several. */
export type Tensors = Tensor | readonly Tensor[];

/** One gradient, or several; null in the place of the gradient of a tensor of one element. */
export type OptionalTensors = Tensor | null | readonly (Tensor | null)[];

/** The tensors of an argument that takes one or several. */
export function tensor_list(tensors: Tensors): readonly Tensor[] {
  const items: readonly unknown[] = tensors instanceof Tensor ? [tensors] : tensors;
  const wrong = "expected a Tensor or an array of Tensors";
  if (!Array.isArray(items)) throw new TypeError(wrong);
  // Ends at the first that is none: an array may claim to be longer than memory.
  for (const item of items) if (!(item instanceof Tensor)) throw new TypeError(wrong);
  return items as readonly Tensor[];
}

function gradients(given: OptionalTensors | undefined, count: number): (Tensor | undefined)[] {
  if (given === undefined || given === null) return new Array(count).fill(undefined);
  const items = given instanceof Tensor ? [given] : bounded(given);
  if (items.length !== count) {
    throw new RangeError(`got ${count} tensors and ${items.length} gradients`);
  }
  return items.map((item) => item ?? undefined);
}

/** What {@link backward} takes by keyword. */
export interface BackwardOptions {
  /** Whether the graph stays for another pass. Default: as create_graph. */
  retain_graph?: boolean;
  /** Whether the pass is recorded itself, for a second derivative. Default: false. */
  create_graph?: boolean;
  /** The leaves whose `grad` is added to. Default: all that the graph leads to. */
  inputs?: Tensors;
}

/**
 * Adds to the leaves' `grad` the gradients of several tensors. Mirrors torch.autograd.backward.
 *
 * @param grad_tensors the tensors' own gradients; null for a tensor of one element
 * @throws Error at a second pass through a graph that was not retained, where `inputs` is empty, or
 *   within a transform of torch.func
 */
export function backward(
  tensors: Tensors,
  grad_tensors?: OptionalTensors,
  { retain_graph, create_graph = false, inputs }: BackwardOptions = {},
): void {
  refuse_in_transform();
  const roots = tensor_list(tensors);
  const leaves = inputs === undefined ? [] : tensor_list(inputs);
  if (inputs !== undefined && leaves.length === 0) {
    throw new Error("'inputs' argument to backward() cannot be empty.");
  }
  const grads = gradients(grad_tensors, roots.length);
  run_pass(() => native.backward(roots, grads, retain_graph ?? create_graph, create_graph, leaves));
}

/** What {@link grad} takes by keyword. */
export interface GradOptions {
  /** The outputs' own gradients; null for an output of one element. */
  grad_outputs?: OptionalTensors;
  /** Whether the graph stays for another pass. Default: as create_graph. */
  retain_graph?: boolean;
  /** Whether the pass is recorded itself, for a second derivative. Default: false. */
  create_graph?: boolean;
  /** Whether an input that was not used has null for a gradient, instead of being an error. */
  allow_unused?: boolean;
  /** Whether the first dimension of each of `grad_outputs` is a batch of them. Default: false. */
  is_grads_batched?: boolean;
  /** Whether an input that was not used has zeros for a gradient. Default: false. */
  materialize_grads?: boolean;
}

type Nulls = { allow_unused: true; materialize_grads?: false };

interface Pass {
  roots: readonly Tensor[];
  leaves: readonly Tensor[];
  retain_graph: boolean;
  create_graph: boolean;
  allow_unused: boolean;
}

function run(
  { roots, leaves, retain_graph, create_graph, allow_unused }: Pass,
  given: readonly (Tensor | undefined)[],
) {
  const grads = run_pass(() =>
    native.autograd_grad(roots, leaves, given, retain_graph, create_graph, allow_unused),
  );
  return grads.map((handle) => (handle === undefined ? null : new Tensor(handle)));
}

/** One pass for a batch of gradients. */
function run_batched(pass: Pass, given: readonly (Tensor | undefined)[]): (Tensor | null)[] {
  let used: boolean[] = [];
  const grads = vmap(
    (...batch: (Tensor | null)[]) => {
      const found = run(
        pass,
        batch.map((grad) => grad ?? undefined),
      );
      used = found.map((grad) => grad !== null);
      return found.filter((grad): grad is Tensor => grad !== null);
    },
    given.map((grad) => (grad === undefined ? null : 0)),
  )(...given.map((grad) => grad ?? null));
  let next = 0;
  return used.map((yes) => (yes ? (grads[next++] as Tensor) : null));
}

/**
 * The gradients of `outputs` with respect to `inputs`, which no `grad` sees. Mirrors
 * torch.autograd.grad.
 *
 * @param grad_outputs the outputs' own gradients, by position or by keyword
 * @returns one for each input
 * @throws Error where an input was not used and `allow_unused` is not given, or at a second pass
 *   through a graph that was not retained
 */
export function grad(
  outputs: Tensors,
  inputs: Tensors,
  options: GradOptions & Nulls,
): (Tensor | null)[];
export function grad(
  outputs: Tensors,
  inputs: Tensors,
  options?: GradOptions & { allow_unused?: false },
): Tensor[];
export function grad(outputs: Tensors, inputs: Tensors, options: GradOptions): (Tensor | null)[];
export function grad(
  outputs: Tensors,
  inputs: Tensors,
  grad_outputs: OptionalTensors,
  options?: Omit<GradOptions, "grad_outputs"> & { allow_unused?: false },
): Tensor[];
export function grad(
  outputs: Tensors,
  inputs: Tensors,
  grad_outputs: OptionalTensors,
  options: Omit<GradOptions, "grad_outputs">,
): (Tensor | null)[];
export function grad(
  outputs: Tensors,
  inputs: Tensors,
  third?: OptionalTensors | GradOptions,
  fourth: GradOptions = {},
): (Tensor | null)[] {
  const by_keyword = third === undefined || is_keywords(third);
  const options = (by_keyword ? (third ?? fourth) : fourth) as GradOptions;
  const { retain_graph, create_graph = false, materialize_grads = false } = options;
  const { allow_unused = materialize_grads, is_grads_batched = false } = options;
  if (materialize_grads && !allow_unused) {
    throw new Error(
      "Expected allow_unused to be True or not passed when materialize_grads=True, but got: " +
        "allow_unused=False.",
    );
  }
  const roots = tensor_list(outputs);
  const leaves = tensor_list(inputs);
  const grad_outputs = by_keyword ? options.grad_outputs : (third as OptionalTensors);
  const given = gradients(grad_outputs, roots.length);
  const pass: Pass = {
    roots,
    leaves,
    retain_graph: retain_graph ?? create_graph,
    create_graph,
    allow_unused,
  };
  const grads = is_grads_batched ? run_batched(pass, given) : run(pass, given);
  if (!materialize_grads) return grads;
  return grads.map((found, i) => found ?? (leaves[i] as Tensor).detach().clone().zero_());
}
