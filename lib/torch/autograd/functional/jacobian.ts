/** Whole jacobians and hessians. */

import { signature } from "../../dispatch/signature.js";
import * as kinds from "../../dispatch/tensor_kinds.js";
import { standard_basis } from "../../func/arguments.js";
import { jvp as func_jvp } from "../../func/forward.js";
import { jacrev } from "../../func/reverse.js";
import { vmap } from "../../func/vmap.js";
import type { OneEach, Several, TensorList } from "../../sequences.js";
import { Tensor } from "../../tensor/index.js";
import { enable_grad } from "../grad_mode.js";
import { type TensorOrTensors, tensors_kind } from "../gradients.js";
import {
  as_inputs,
  as_list,
  as_results,
  called,
  check_requires_grad,
  type FunctionOfTensors,
  gradients,
  type List,
  like,
  stack,
  zeros_like,
} from "./common.js";

type Strategy = "forward-mode" | "reverse-mode";

/** Keyword arguments of {@link jacobian}. */
export interface JacobianOptions {
  /** Whether the result can be differentiated further. Default: false. */
  create_graph?: boolean | undefined;
  /** Whether an output that does not depend on an input is an error. Default: false. */
  strict?: boolean | undefined;
  /** Whether all rows are computed at once, by {@link vmap}. Default: false. */
  vectorize?: boolean | undefined;
  /** "reverse-mode" (default), or "forward-mode", for more outputs than inputs. */
  strategy?: Strategy | undefined;
}

interface JacobianArguments extends Required<JacobianOptions> {
  func: FunctionOfTensors;
  inputs: TensorOrTensors;
}

const read = signature<JacobianArguments>("jacobian", {
  func: kinds.callable<FunctionOfTensors>(),
  inputs: tensors_kind,
  create_graph: kinds.boolean(false),
  strict: kinds.boolean(false),
  vectorize: kinds.boolean(false),
  strategy: kinds.choice(["reverse-mode", "forward-mode"], "reverse-mode"),
});

/** For each output a tensor for each input, in the forms of both. */
type Matrix = readonly (readonly Tensor[])[];

function shaped(matrix: Matrix, outputs: Pick<List, "is_list">, inputs: List): unknown {
  return like(
    matrix.map((row) => like(row, inputs)),
    outputs,
  );
}

/** Row by row, each by a pass of its own. */
function by_rows(
  args: JacobianArguments,
  leaves: readonly Tensor[],
  outputs: readonly Tensor[],
): Matrix {
  const { create_graph, strict } = args;
  return outputs.map((output, o) => {
    const rows = leaves.map((): Tensor[] => []);
    const flat = output.reshape([-1]);
    for (let j = 0; j < flat.numel(); j++) {
      const options = { create_graph, retain_graph: true };
      const found = gradients([flat.select(0, j)], leaves, undefined, options);
      found.forEach((row, i) => {
        if (row === null && strict) {
          throw new Error(
            `Output ${o} of the user-provided function is independent of input ${i}. This is not ` +
              "allowed in strict mode.",
          );
        }
        if (row !== null && strict && create_graph && !row.requires_grad) {
          throw new Error(
            `The jacobian of the user-provided function is independent of input ${o}. This is not ` +
              "allowed in strict mode when create_graph=True.",
          );
        }
        rows[i]?.push(row ?? zeros_like(leaves[i] as Tensor));
      });
    }
    return leaves.map((leaf, i) => {
      const shape = [...output.shape, ...leaf.shape];
      const found = rows[i] as Tensor[];
      return found.length === 0 ? leaf.detach().new_zeros(shape) : stack(found).view(shape);
    });
  });
}

/** All rows by one pass for a batch of gradients. */
function at_once(
  args: JacobianArguments,
  leaves: readonly Tensor[],
  outputs: readonly Tensor[],
): Matrix {
  const { create_graph, strict } = args;
  if (strict) {
    throw new Error(
      "torch.autograd.functional.jacobian: `strict=True` and `vectorized=True` are not supported " +
        "together. Please either set `strict=False` or `vectorize=False`.",
    );
  }
  const counts = outputs.map((output) => output.numel());
  const total = counts.reduce((sum, count) => sum + count, 0);
  const flat = outputs.map((output) => output.reshape([-1]));
  const [basis = []] = standard_basis(flat);
  const found = gradients(flat, leaves, basis, { create_graph, is_grads_batched: true });
  const by_input = leaves.map((leaf, i) => {
    const rows = found[i] ?? zeros_like(leaf).expand([total, ...leaf.shape]);
    return rows.split_with_sizes(counts);
  });
  return outputs.map((output, o) =>
    leaves.map((leaf, i) =>
      ((by_input[i] as Tensor[])[o] as Tensor).reshape([...output.shape, ...leaf.shape]),
    ),
  );
}

/** All columns at once, forwards. */
function forwards({ func, inputs, create_graph, strict, vectorize }: JacobianArguments): unknown {
  const name = "torch.autograd.functional.jacobian";
  const refuse = (option: string, hint: string) => {
    throw new Error(
      `${name}: \`${option}=True\` and \`strategy="forward-mode"\` are not supported together ` +
        `(yet). Please either set \`${option}=False\` or \`strategy="reverse-mode"\`.${hint}`,
    );
  };
  if (create_graph) refuse("create_graph", "");
  if (strict) refuse("strict", "");
  if (!vectorize) {
    throw new Error(
      "Computing Jacobian using forward-AD or forward-over-reverse Hessian is only implemented for " +
        "`vectorize=True`.",
    );
  }
  const given = as_list(inputs, "inputs", "jacobian");
  const [basis = []] = standard_basis(given.items);
  let outputs: List | undefined;
  const push = (...tangents: Tensor[]): Tensor[] => {
    const run = (...duals: Tensor[]): Tensor[] => {
      outputs = as_list(
        called("jacobian", func, duals),
        "outputs of the user-provided function",
        "jacobian",
      );
      return [...outputs.items];
    };
    return func_jvp(run, [...given.items], tangents)[1];
  };
  const columns = vmap(push)(...basis);
  const counts = given.items.map((input) => input.numel());
  const matrix = columns.map((column) => {
    const shape = column.shape.slice(1);
    const parts = column.split_with_sizes(counts);
    return given.items.map((input, i) =>
      (parts[i] as Tensor).movedim(0, -1).reshape([...shape, ...input.shape]),
    );
  });
  return shaped(matrix, outputs as unknown as List, given);
}

/**
 * The jacobian of `func` at `inputs`: for each output and each input a tensor of shape
 * `[...output, ...input]`. Mirrors torch.autograd.functional.jacobian.
 *
 * @param inputs one tensor or several, given to `func` as its arguments
 * @returns a tensor; an array of them if `inputs` or the outputs are an array, and an array of
 *   arrays, by output and then by input, if both are
 * @throws Error if `strict` finds an output that does not depend on an input
 */
export function jacobian(
  func: (input: Tensor) => Tensor,
  inputs: Tensor,
  options?: JacobianOptions,
): Tensor;
export function jacobian(
  func: (input: Tensor) => readonly Tensor[],
  inputs: Tensor,
  options?: JacobianOptions,
): TensorList;
export function jacobian<const Inputs extends readonly Tensor[]>(
  func: (...inputs: never[]) => Tensor,
  inputs: Inputs,
  options?: JacobianOptions,
): OneEach<Inputs>;
export function jacobian<const Inputs extends readonly Tensor[]>(
  func: (...inputs: never[]) => readonly Tensor[],
  inputs: Inputs,
  options?: JacobianOptions,
): Several<OneEach<Inputs>>;
export function jacobian(...given: unknown[]): unknown {
  const args = read(given);
  const { func, create_graph, strict, vectorize, strategy } = args;
  if (strategy === "forward-mode") return forwards(args);
  return enable_grad(() => {
    const inputs = as_list(args.inputs, "inputs", "jacobian");
    const leaves = as_inputs(inputs.items, create_graph, true);
    const found = called("jacobian", func, leaves);
    const outputs = as_list(found, "outputs of the user-provided function", "jacobian");
    check_requires_grad(outputs.items, "outputs", strict);
    const matrix = (vectorize ? at_once : by_rows)(args, leaves, outputs.items);
    const results = matrix.map((row) => as_results(row, create_graph));
    return { result: shaped(results, outputs, inputs) };
  }).result;
}

/** Keyword arguments of {@link hessian}. */
export interface HessianOptions extends Omit<JacobianOptions, "strategy"> {
  /** The way the second derivatives are computed: see {@link jacobian}. Default: "reverse-mode". */
  outer_jacobian_strategy?: Strategy | undefined;
}

const read_hessian = signature<
  Required<HessianOptions> & { func: FunctionOfTensors; inputs: TensorOrTensors }
>("hessian", {
  func: kinds.callable<FunctionOfTensors>(),
  inputs: tensors_kind,
  create_graph: kinds.boolean(false),
  strict: kinds.boolean(false),
  vectorize: kinds.boolean(false),
  outer_jacobian_strategy: kinds.choice(["reverse-mode", "forward-mode"], "reverse-mode"),
});

/**
 * The second derivatives at `inputs` of `func`, which returns one number: for each two inputs a
 * tensor of shape `[...first, ...second]`. Mirrors torch.autograd.functional.hessian.
 *
 * @returns a tensor; an array of arrays if `inputs` is an array
 */
export function hessian(
  func: (input: Tensor) => Tensor,
  inputs: Tensor,
  options?: HessianOptions,
): Tensor;
export function hessian<const Inputs extends readonly Tensor[]>(
  func: (...inputs: never[]) => Tensor,
  inputs: Inputs,
  options?: HessianOptions,
): { -readonly [I in keyof Inputs]: OneEach<Inputs> };
export function hessian(...given: unknown[]): unknown {
  const { func, inputs, strict, outer_jacobian_strategy, ...rest } = read_hessian(given);
  const list = as_list(inputs, "inputs", "hessian");
  const single = (...leaves: Tensor[]): Tensor => {
    const output = called("hessian", func, leaves);
    const outputs = as_list(output, "outputs of the user-provided function", "hessian");
    check_requires_grad(outputs.items, "outputs", strict);
    if (!(output instanceof Tensor)) {
      throw new Error("The function given to hessian should return a single Tensor");
    }
    if (output.numel() !== 1) {
      throw new Error(
        "The Tensor returned by the function given to hessian should contain a single element",
      );
    }
    return output.squeeze();
  };
  const forward = outer_jacobian_strategy === "forward-mode";
  const inner = (...leaves: Tensor[]): Tensor[] => {
    // In forward mode it runs within a transform, in which no leaf can be set to record.
    if (forward) return jacrev(single, [...leaves.keys()])(...leaves) as Tensor[];
    const found = jacobian(single as (...args: never[]) => Tensor, leaves, { create_graph: true });
    check_requires_grad(found, "jacobian", strict);
    return found;
  };
  const matrix = jacobian(inner as (...args: never[]) => Tensor[], list.items, {
    ...rest,
    strict,
    strategy: outer_jacobian_strategy,
  });
  return list.is_list ? matrix : matrix[0]?.[0];
}
