/** Products of jacobians and hessians with vectors. */
import { native } from "../../../native/index.js";
import { signature } from "../../dispatch/signature.js";
import * as kinds from "../../dispatch/tensor_kinds.js";
import type { Tensor } from "../../tensor/index.js";
import { enable_grad, set_grad_enabled } from "../grad_mode.js";
import { type TensorOrTensors, tensors_kind } from "../gradients.js";
import {
  as_inputs,
  as_list,
  as_results,
  called,
  check_requires_grad,
  type FunctionOfTensors,
  filled,
  gradients,
  type List,
  like,
  vector,
  zeros_like,
} from "./common.js";

/** Keyword arguments of {@link vjp}, {@link jvp}, {@link vhp} and {@link hvp}. */
export interface ProductOptions {
  /** The vector; may be left out if it has one element. */
  v?: TensorOrTensors | null | undefined;
  /** Whether the results can be differentiated further. Default: false. */
  create_graph?: boolean | undefined;
  /** Whether an output that does not depend on an input is an error. Default: false. */
  strict?: boolean | undefined;
}

interface ProductArguments extends Required<ProductOptions> {
  func: FunctionOfTensors;
  inputs: TensorOrTensors;
}

const reader = (name: string) =>
  signature<ProductArguments>(name, {
    func: kinds.callable<FunctionOfTensors>(),
    inputs: tensors_kind,
    v: kinds.nullable(tensors_kind),
    create_graph: kinds.boolean(false),
    strict: kinds.boolean(false),
  });

/** Gradients are recorded if they were before, or if the results are to have a graph. */
function recording<T>(create_graph: boolean, body: () => T): T {
  const enabled = create_graph || native.is_grad_enabled();
  return set_grad_enabled(enabled, () => ({ result: body() })).result;
}

function run(
  name: string,
  func: FunctionOfTensors,
  inputs: readonly Tensor[],
  strict: boolean,
): List {
  const found = called(name, func, inputs);
  const outputs = as_list(found, "outputs of the user-provided function", name);
  check_requires_grad(outputs.items, "outputs", strict);
  return outputs;
}

const read_vjp = reader("vjp");

/**
 * The output of `func` and the product of the vector `v`, of the output's form, with the jacobian.
 * Mirrors torch.autograd.functional.vjp.
 *
 * @returns `[output, product]`: the product has the form of the inputs
 */
export function vjp<I extends TensorOrTensors, O extends TensorOrTensors>(
  func: (...inputs: never[]) => O,
  inputs: I,
  v?: TensorOrTensors | null | ProductOptions,
  options?: ProductOptions,
): [O, I];
export function vjp(...args: unknown[]): [unknown, unknown] {
  const { func, inputs, v, create_graph, strict } = read_vjp(args);
  const given = as_list(inputs, "inputs", "vjp");
  const { leaves, outputs, weights } = enable_grad(() => {
    const leaves = as_inputs(given.items, create_graph, true);
    const outputs = run("vjp", func, leaves, strict);
    const what = "the user-provided function returns";
    return { leaves, outputs, weights: vector(v, outputs, create_graph, "vjp", what) };
  });
  const product = recording(create_graph, () =>
    filled(
      gradients(outputs.items, leaves, weights, { create_graph }),
      leaves,
      strict,
      create_graph,
      "back",
    ),
  );
  return [
    like(as_results(outputs.items, create_graph), outputs),
    like(as_results(product, create_graph), given),
  ];
}

const the_input = "the input to the user-provided function is";

const read_jvp = reader("jvp");

/**
 * The output of `func` and the product of the jacobian with the vector `v`, of the inputs' form,
 * computed by two backward passes; {@link torch.func.jvp} computes it forwards. Mirrors
 * torch.autograd.functional.jvp.
 *
 * @returns `[output, product]`: the product has the form of the output
 */
export function jvp<O extends TensorOrTensors>(
  func: (...inputs: never[]) => O,
  inputs: TensorOrTensors,
  v?: TensorOrTensors | null | ProductOptions,
  options?: ProductOptions,
): [O, O];
export function jvp(...args: unknown[]): [unknown, unknown] {
  const { func, inputs, v, create_graph, strict } = read_jvp(args);
  const given = as_list(inputs, "inputs", "jvp");
  const { outputs, weights, grad_inputs, grad_outputs } = enable_grad(() => {
    const leaves = as_inputs(given.items, create_graph, true);
    const weights = vector(v, given, create_graph, "jvp", the_input);
    const outputs = run("jvp", func, leaves, strict);
    const grad_outputs = outputs.items.map((output) =>
      zeros_like(output.detach()).requires_grad_(),
    );
    const grad_inputs = gradients(outputs.items, leaves, grad_outputs, { create_graph: true });
    check_requires_grad(grad_inputs, "grad_inputs", strict);
    return { outputs, weights, grad_inputs, grad_outputs };
  });
  const product = recording(create_graph, () =>
    filled(
      gradients(grad_inputs, grad_outputs, weights, { create_graph }),
      outputs.items,
      strict,
      create_graph,
      "back_trick",
    ),
  );
  return [
    like(as_results(outputs.items, create_graph), outputs),
    like(as_results(product, create_graph), outputs),
  ];
}

interface Prepared {
  given: List;
  leaves: Tensor[];
  weights: Tensor[] | undefined;
  output: Tensor;
  jacobian: (Tensor | null)[];
}

/** Computes the gradient of a function to one number, as both vhp and hvp need it. */
function gradient_of(name: string, args: ProductArguments): Prepared {
  const { func, inputs, v, create_graph, strict } = args;
  const given = as_list(inputs, "inputs", name);
  const leaves = as_inputs(given.items, create_graph, true);
  const weights = vector(v, given, create_graph, name, the_input);
  const outputs = run(name, func, leaves, strict);
  const [output] = outputs.items;
  if (outputs.is_list || output === undefined) {
    throw new Error(`The function given to ${name} should return a single Tensor`);
  }
  if (output.numel() !== 1) {
    throw new Error(
      `The Tensor returned by the function given to ${name} should contain a single element`,
    );
  }
  const jacobian = gradients([output], leaves, undefined, { create_graph: true });
  check_requires_grad(jacobian, "jacobian", strict);
  return { given, leaves, weights, output, jacobian };
}

function results_of(
  { given, output }: Prepared,
  product: readonly Tensor[],
  create_graph: boolean,
): [unknown, unknown] {
  const [result] = as_results([output], create_graph);
  return [result, like(as_results(product, create_graph), given)];
}

const read_vhp = reader("vhp");

/**
 * The output of `func`, one number, and the product of the vector `v` with the hessian. Mirrors
 * torch.autograd.functional.vhp.
 *
 * @returns `[output, product]`: the product has the form of the inputs
 */
export function vhp<I extends TensorOrTensors>(
  func: (...inputs: never[]) => Tensor,
  inputs: I,
  v?: TensorOrTensors | null | ProductOptions,
  options?: ProductOptions,
): [Tensor, I];
export function vhp(...given: unknown[]): [unknown, unknown] {
  const args = read_vhp(given);
  const { create_graph, strict } = args;
  const prepared = enable_grad(() => gradient_of("vhp", args));
  const { jacobian, leaves, weights } = prepared;
  const product = recording(create_graph, () =>
    filled(
      gradients(jacobian, leaves, weights, { create_graph }),
      leaves,
      strict,
      create_graph,
      "double_back",
    ),
  );
  return results_of(prepared, product, create_graph);
}

const read_hvp = reader("hvp");

/**
 * The output of `func`, one number, and the product of the hessian with the vector `v`:
 * {@link vhp} is the same for a symmetric hessian, and cheaper. Mirrors
 * torch.autograd.functional.hvp.
 *
 * @returns `[output, product]`: the product has the form of the inputs
 */
export function hvp<I extends TensorOrTensors>(
  func: (...inputs: never[]) => Tensor,
  inputs: I,
  v?: TensorOrTensors | null | ProductOptions,
  options?: ProductOptions,
): [Tensor, I];
export function hvp(...given: unknown[]): [unknown, unknown] {
  const args = read_hvp(given);
  const { create_graph, strict } = args;
  const { prepared, grad_jacobian, double_back } = enable_grad(() => {
    const prepared = gradient_of("hvp", args);
    const { jacobian, leaves } = prepared;
    const grad_jacobian = leaves.map((leaf) => zeros_like(leaf.detach()).requires_grad_());
    const double_back = gradients(jacobian, leaves, grad_jacobian, { create_graph: true });
    check_requires_grad(jacobian, "hessian", strict);
    return { prepared, grad_jacobian, double_back };
  });
  const product = recording(create_graph, () =>
    filled(
      gradients(double_back, grad_jacobian, prepared.weights, { create_graph }),
      prepared.leaves,
      strict,
      create_graph,
      "double_back_trick",
    ),
  );
  return results_of(prepared, product, create_graph);
}
