/** Helpers that the functions of `torch.autograd.functional` share. */
import { check_length } from "../../dispatch/check_length.js";
import { functions, type TensorOperator } from "../../dispatch/operators.js";
import { synchronous } from "../../dispatch/promises.js";
import { kind_of } from "../../dispatch/values.js";
import { torch_size_text } from "../../printing/size.js";
import { Tensor } from "../../tensor/index.js";
import { grad, type TensorOrTensors } from "../gradients.js";

/** A function of tensors to a tensor or several. */
// biome-ignore lint/suspicious/noExplicitAny: it takes as many as are given.
export type FunctionOfTensors = (...inputs: any[]) => TensorOrTensors;

export const { zeros_like, stack } = functions(["zeros_like", "stack"]) as unknown as Record<
  "zeros_like" | "stack",
  TensorOperator
>;

/** The result of a function that the user has given. */
export function called(name: string, func: FunctionOfTensors, inputs: readonly Tensor[]): unknown {
  return synchronous(func(...inputs), `${name} takes a synchronous function`);
}

/** One tensor or several, and which it was. */
export interface List {
  is_list: boolean;
  items: readonly Tensor[];
}

/** The tensors of an argument or a result, which may be one or an array. */
export function as_list(value: unknown, argument: string, name: string): List {
  const is_list = Array.isArray(value);
  const items: unknown[] = is_list ? check_length(value) : [value];
  items.forEach((item, i) => {
    if (item instanceof Tensor) return;
    const which = is_list
      ? `value at index ${i} has type ${kind_of(item)}`
      : `given ${argument} has type ${kind_of(item)}`;
    throw new TypeError(
      `The ${argument} given to ${name} must be either a Tensor or a tuple of Tensors but the ` +
        `${which}.`,
    );
  });
  return { is_list, items: items as Tensor[] };
}

/** One item, or all, as the argument was given. */
export function like<T>(items: readonly T[], { is_list }: Pick<List, "is_list">): T | readonly T[] {
  return is_list ? items : (items[0] as T);
}

/** The inputs as leaves of a graph of their own, or with `create_graph` as views in theirs. */
export function as_inputs(
  inputs: readonly Tensor[],
  create_graph: boolean,
  need_graph: boolean,
): Tensor[] {
  return inputs.map((input) =>
    create_graph && input.requires_grad
      ? input.view_as(input)
      : input.detach().requires_grad_(need_graph),
  );
}

/** The results: detached if no graph was asked for. */
export function as_results(results: readonly Tensor[], create_graph: boolean): Tensor[] {
  return results.map((result) => (create_graph ? result : result.detach()));
}

const size = ({ shape }: Tensor): string => torch_size_text(shape);

/** The vector `v` of a product, of the same form as `other`. */
export function vector(
  v: TensorOrTensors | null | undefined,
  other: List,
  create_graph: boolean,
  name: string,
  what: string,
): Tensor[] | undefined {
  if (v === undefined || v === null) {
    const [first] = other.items;
    if (other.items.length === 1 && first?.numel() === 1) return undefined;
    throw new Error(
      `The vector v can only be None if ${what} a single Tensor with a single element.`,
    );
  }
  const given = as_inputs(as_list(v, "v", name).items, create_graph, false);
  if (given.length !== other.items.length) {
    throw new Error(
      other.is_list
        ? `v is a tuple of invalid length: should be ${other.items.length} but got ${given.length}.`
        : "The given v should contain a single Tensor.",
    );
  }
  given.forEach((item, i) => {
    const expected = size(other.items[i] as Tensor);
    if (size(item) === expected) return;
    const entry = other.is_list ? `Entry ${i} in ` : "";
    throw new Error(`${entry}v has invalid size: should be ${expected} but got ${size(item)}.`);
  });
  return given;
}

const independent: Record<
  "outputs" | "grad_inputs" | "jacobian" | "hessian",
  (i: number) => string
> = {
  outputs: (i) =>
    `Output ${i} of the user-provided function does not require gradients. The outputs must be ` +
    "computed in a differentiable manner from the input when running in strict mode.",
  grad_inputs: (i) =>
    `The gradient with respect to input ${i} is independent of the inputs of the user-provided ` +
    "function. This is not allowed in strict mode.",
  jacobian: (i) =>
    "While computing the hessian, found that the jacobian of the user-provided function with " +
    `respect to input ${i} is independent of the input. This is not allowed in strict mode. You ` +
    "should ensure that your function is twice differentiable and that the jacobian depends on " +
    "the inputs (this would be violated by a linear function for example).",
  hessian: (i) =>
    `The hessian of the user-provided function with respect to input ${i} is independent of the ` +
    "input. This is not allowed in strict mode. You should ensure that your function is thrice " +
    "differentiable and that the hessian depends on the inputs.",
};

/** In strict mode, what does not depend on the inputs is an error. */
export function check_requires_grad(
  tensors: readonly (Tensor | null)[],
  what: keyof typeof independent,
  strict: boolean,
): void {
  if (!strict) return;
  tensors.forEach((tensor, i) => {
    if (tensor === null) {
      throw new Error(
        `The output of the user-provided function is independent of input ${i}. This is not ` +
          "allowed in strict mode.",
      );
    }
    if (!tensor.requires_grad) throw new Error(independent[what](i));
  });
}

/** Gradients of those outputs that have some; null if there are none. */
export function gradients(
  outputs: readonly (Tensor | null)[],
  inputs: readonly Tensor[],
  grad_outputs: readonly Tensor[] | undefined,
  options: { create_graph: boolean; retain_graph?: boolean; is_grads_batched?: boolean },
): (Tensor | null)[] {
  const roots: Tensor[] = [];
  const grads: (Tensor | null)[] = [];
  outputs.forEach((output, i) => {
    if (output === null || !output.requires_grad) return;
    roots.push(output);
    grads.push(grad_outputs?.[i] ?? null);
  });
  if (roots.length === 0) return inputs.map(() => null);
  return grad(roots, inputs, { grad_outputs: grads, ...options, allow_unused: true });
}

type StrictStage = "back" | "back_trick" | "double_back" | "double_back_trick";

const unused: Record<StrictStage, (i: number) => string> = {
  back: (i) =>
    `The output of the user-provided function is independent of input ${i}. This is not allowed in ` +
    "strict mode.",
  back_trick: (i) =>
    `The gradient with respect to the input is independent of entry ${i} in the grad_outputs when ` +
    "using the double backward trick to compute forward mode gradients. This is not allowed in " +
    "strict mode.",
  double_back: (i) =>
    `The jacobian of the user-provided function is independent of input ${i}. This is not allowed ` +
    "in strict mode.",
  double_back_trick: (i) =>
    `The hessian of the user-provided function is independent of entry ${i} in the grad_jacobian. ` +
    "This is not allowed in strict mode as it prevents from using the double backward trick to " +
    "replace forward mode AD.",
};

/** Zeros if there is no gradient; in strict mode that is an error. */
export function filled(
  grads: readonly (Tensor | null)[],
  like_these: readonly Tensor[],
  strict: boolean,
  create_graph: boolean,
  stage: StrictStage,
): Tensor[] {
  return grads.map((found, i) => {
    if (found === null) {
      if (strict) throw new Error(unused[stage](i));
      return zeros_like(like_these[i] as Tensor);
    }
    if (strict && create_graph && !found.requires_grad) {
      const what = stage.startsWith("double") ? "hessian" : "jacobian";
      throw new Error(
        `The ${what} of the user-provided function is independent of input ${i}. This is not ` +
          "allowed in strict mode when create_graph=True.",
      );
    }
    return found;
  });
}
