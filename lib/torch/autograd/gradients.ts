/** `torch.autograd.backward` and `torch.autograd.grad`. */

import { native } from "../../native/index.js";
import { check_length } from "../dispatch/check_length.js";
import { type Arguments, type ReadArguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { tensors_of } from "../dispatch/tensor_list.js";
import { vmap } from "../func/vmap.js";
import type { Exactly, OneEach } from "../sequences.js";
import { Tensor } from "../tensor/index.js";
import { warn } from "../warnings.js";
import { refuse_in_transform, run_pass } from "./backward_pass.js";

/** One tensor, or several. */
export type TensorOrTensors = Tensor | readonly Tensor[];

/** One gradient, or several; null in place of the gradient of a tensor of one element. */
export type OptionalTensors = Tensor | null | readonly (Tensor | null)[];

/** The tensors of an argument that takes one or several. */
export function tensor_list(tensors: TensorOrTensors): readonly Tensor[] {
  return tensors instanceof Tensor ? [tensors] : tensors_of(tensors, "tensors");
}

function gradients(given: OptionalTensors | undefined, count: number): (Tensor | undefined)[] {
  if (given === undefined || given === null) return new Array(count).fill(undefined);
  const items = given instanceof Tensor ? [given] : check_length(given);
  if (items.length !== count) {
    throw new RangeError(`got ${count} tensors and ${items.length} gradients`);
  }
  return items.map((item) => item ?? undefined);
}

/** The parameters of {@link backward}, by name. */
export interface BackwardArguments extends BackwardOptions {
  /** The tensors whose graphs are gone through. */
  tensors: TensorOrTensors;
  /** Their own gradients; null for a tensor of one element. Default: null. */
  grad_tensors?: OptionalTensors | undefined;
  /** The old name of grad_tensors, which Python's PyTorch deprecates. */
  grad_variables?: OptionalTensors | undefined;
}

/** Keyword-only arguments of {@link backward}. */
export interface BackwardOptions {
  /** Whether the graph stays for another pass. Default: as create_graph. */
  retain_graph?: boolean | null | undefined;
  /** Whether the pass is recorded itself, for a second derivative. Default: false. */
  create_graph?: boolean | undefined;
  /** The leaves whose `grad` is added to. Default: all that the graph leads to. */
  inputs?: TensorOrTensors | null | undefined;
}

/** One or several; their kind is checked by the functions that take them. */
export const tensors_kind = kinds.either<[Tensor, readonly Tensor[]]>(
  kinds.tensor(),
  kinds.array_of(kinds.anything<Tensor>()),
);

const read_backward = signature<ReadArguments<BackwardArguments>>("backward", {
  tensors: tensors_kind,
  grad_tensors: kinds.nullable(tensors_kind as kinds.Kind<OptionalTensors>),
  retain_graph: kinds.nullable(kinds.boolean()),
  create_graph: kinds.boolean(false),
  grad_variables: kinds.nullable(tensors_kind as kinds.Kind<OptionalTensors>),
  inputs: kinds.nullable(tensors_kind),
});

/**
 * Adds to the leaves' `grad` the gradients of several tensors. Mirrors torch.autograd.backward.
 *
 * @throws Error at a second pass through a graph that was not retained, if `inputs` is empty, or
 *   within a transform of torch.func
 */
export function backward(
  ...args: Arguments<
    [tensors: TensorOrTensors],
    [
      grad_tensors: OptionalTensors,
      retain_graph: boolean | null,
      create_graph: boolean,
      grad_variables: OptionalTensors,
      inputs: TensorOrTensors | null,
    ],
    BackwardArguments
  >
): void {
  const { tensors, retain_graph, create_graph, inputs, ...given } = read_backward(args);
  const { grad_variables } = given;
  if (grad_variables !== null) {
    warn("`grad_variables` is deprecated. Use `grad_tensors` instead.");
    if (given.grad_tensors !== null) {
      throw new Error(
        "`grad_tensors` and `grad_variables` (deprecated) arguments both passed to backward(). Please only use `grad_tensors`.",
      );
    }
  }
  const grad_tensors = given.grad_tensors ?? grad_variables;
  refuse_in_transform();
  const roots = tensor_list(tensors);
  const leaves = inputs === null ? [] : tensor_list(inputs);
  if (inputs !== null && leaves.length === 0) {
    throw new Error("'inputs' argument to backward() cannot be empty.");
  }
  const grads = gradients(grad_tensors, roots.length);
  run_pass(() => native.backward(roots, grads, retain_graph ?? create_graph, create_graph, leaves));
}

/** The parameters of {@link grad}, by name. */
export interface GradArguments extends GradOptions {
  /** The tensors whose graphs are gone through. */
  outputs: TensorOrTensors;
  /** The tensors whose gradients are wanted. */
  inputs: TensorOrTensors;
}

/** The optional parameters of {@link grad}. */
export interface GradOptions {
  /** The outputs' own gradients; null for an output of one element. */
  grad_outputs?: OptionalTensors | undefined;
  /** Whether the graph stays for another pass. Default: as create_graph. */
  retain_graph?: boolean | null | undefined;
  /** Whether the pass is recorded itself, for a second derivative. Default: false. */
  create_graph?: boolean | undefined;
  /** PyTorch's old parameter of this name: only true, the default, is taken. */
  only_inputs?: boolean | undefined;
  /** Whether an input that was not used has null for a gradient, instead of being an error. */
  allow_unused?: boolean | null | undefined;
  /** Whether the first dimension of each of `grad_outputs` is a batch of them. Default: false. */
  is_grads_batched?: boolean | undefined;
  /** Whether an input that was not used has zeros for a gradient. Default: false. */
  materialize_grads?: boolean | undefined;
}

const read_grad = signature<ReadArguments<GradArguments>>("grad", {
  outputs: tensors_kind,
  inputs: tensors_kind,
  grad_outputs: kinds.nullable(tensors_kind as kinds.Kind<OptionalTensors>),
  retain_graph: kinds.nullable(kinds.boolean()),
  create_graph: kinds.boolean(false),
  only_inputs: kinds.boolean(true),
  allow_unused: kinds.nullable(kinds.boolean()),
  is_grads_batched: kinds.boolean(false),
  materialize_grads: kinds.boolean(false),
});

/** A gradient for each input. */
type Gradients<Inputs extends TensorOrTensors> = Inputs extends readonly Tensor[]
  ? OneEach<Inputs>
  : Exactly<1>;

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
  return grads.map((grad) => (grad === undefined ? null : (grad as Tensor)));
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
 * The gradients of `outputs` with respect to `inputs`, without adding them to `grad`. The outputs' own
 * gradients, `grad_outputs`, are given by position or by keyword. Mirrors torch.autograd.grad.
 *
 * @returns one gradient for each input
 * @throws Error if an input was not used and `allow_unused` is not given, or at a second pass
 *   through a graph that was not retained
 */
export function grad(
  outputs: TensorOrTensors,
  inputs: TensorOrTensors,
  options: GradOptions & Nulls,
): (Tensor | null)[];
export function grad<const Inputs extends TensorOrTensors>(
  outputs: TensorOrTensors,
  inputs: Inputs,
  options?: GradOptions & { allow_unused?: false | null },
): Gradients<Inputs>;
export function grad(
  outputs: TensorOrTensors,
  inputs: TensorOrTensors,
  options: GradOptions,
): (Tensor | null)[];
export function grad<const Inputs extends TensorOrTensors>(
  outputs: TensorOrTensors,
  inputs: Inputs,
  grad_outputs: OptionalTensors,
  options?: Omit<GradOptions, "grad_outputs"> & { allow_unused?: false | null },
): Gradients<Inputs>;
export function grad(
  outputs: TensorOrTensors,
  inputs: TensorOrTensors,
  grad_outputs: OptionalTensors,
  options: Omit<GradOptions, "grad_outputs">,
): (Tensor | null)[];
export function grad(
  ...args: Arguments<
    [outputs: TensorOrTensors, inputs: TensorOrTensors],
    [
      grad_outputs: OptionalTensors,
      retain_graph: boolean | null,
      create_graph: boolean,
      only_inputs: boolean,
      allow_unused: boolean | null,
      is_grads_batched: boolean,
      materialize_grads: boolean,
    ],
    GradArguments
  >
): (Tensor | null)[];
export function grad(...args: unknown[]): (Tensor | null)[] {
  const { outputs, inputs, retain_graph, create_graph, materialize_grads, ...options } =
    read_grad(args);
  const { grad_outputs, is_grads_batched, only_inputs } = options;
  const allow_unused = options.allow_unused ?? materialize_grads;
  if (!only_inputs) {
    warn(
      "only_inputs argument is deprecated and is ignored now (defaults to True). To accumulate gradient for other parts of the graph, please use torch.autograd.backward.",
    );
  }
  if (materialize_grads && !allow_unused) {
    throw new Error(
      "Expected allow_unused to be True or not passed when materialize_grads=True, but got: " +
        "allow_unused=False.",
    );
  }
  const roots = tensor_list(outputs);
  const leaves = tensor_list(inputs);
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
