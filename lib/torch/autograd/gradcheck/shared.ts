/** Helpers that the parts of gradcheck share. */

import { Complex } from "../../complex.js";
import { check_length } from "../../dispatch/check_length.js";
import { functions, type TensorOperator } from "../../dispatch/operators.js";
import { synchronous } from "../../dispatch/promises.js";
import { MessageError } from "../../message_error.js";
import { Tensor } from "../../tensor/index.js";

/** A function to check: of any arguments, to a tensor or several. */
export type CheckedFunction = (...inputs: never[]) => Tensor | readonly Tensor[];

/** The error of gradients that are wrong. Mirrors torch.autograd.gradcheck.GradcheckError. */
export class GradcheckError extends MessageError {
  /** The class's name, as errors have it. */
  override name = "GradcheckError";
}

export const { stack, zeros_like, rand, randn_like } = functions([
  "stack",
  "zeros_like",
  "rand",
  "randn_like",
]) as unknown as Record<"stack" | "zeros_like" | "rand" | "randn_like", TensorOperator>;

export const imaginary_unit = new Complex(0, 1);

export function is_float_or_complex(value: unknown): value is Tensor {
  return value instanceof Tensor && (value.dtype.is_floating_point || value.dtype.is_complex);
}

/** The tensors that need a gradient. */
export function differentiable(values: readonly unknown[]): Tensor[] {
  return values.filter((value): value is Tensor => value instanceof Tensor && value.requires_grad);
}

/** A function's results as a list. */
export function call(func: CheckedFunction, inputs: readonly unknown[]): readonly Tensor[] {
  const found: unknown = synchronous(
    func(...(inputs as never[])),
    "gradcheck takes a synchronous function",
  );
  const outputs: readonly unknown[] = Array.isArray(found) ? check_length(found) : [found];
  if (outputs.every((output) => output instanceof Tensor)) return outputs as readonly Tensor[];
  throw new TypeError("gradcheck takes a function that returns a Tensor or an array of Tensors");
}

/** Every index of a tensor of that shape, in the order of its elements. */
export function* indices(shape: readonly number[]): Generator<number[]> {
  if (shape.includes(0)) return;
  const index = new Array<number>(shape.length).fill(0);
  for (;;) {
    yield [...index];
    let dim = shape.length - 1;
    while (dim >= 0 && index[dim] === (shape[dim] as number) - 1) index[dim--] = 0;
    if (dim < 0) return;
    (index[dim] as number)++;
  }
}

/** Whether all elements are close; the two may differ in dtype and device. */
export function all_near(a: Tensor, b: Tensor, rtol: number, atol: number): boolean {
  const complex = a.dtype.is_complex ? a.dtype : b.dtype;
  const dtype = complex.is_complex ? complex : a.add(b.to(a.device)).dtype;
  return a.to(dtype).allclose(b.to(a.device).to(dtype), rtol, atol);
}

/** Returns the error text for two jacobians that differ. */
export function mismatch(
  analytical: Tensor,
  numerical: Tensor,
  output: number,
  input: number,
  { complex_indices = [], imaginary = false, forward = false }: Part,
): string {
  const is_part = complex_indices.includes(forward ? input : output);
  const part = imaginary ? "imaginary" : "real";
  const prefix = is_part
    ? `While considering the ${part} part of complex ${forward ? "inputs" : "outputs"} only, `
    : "";
  return (
    `${prefix}Jacobian ${forward ? "computed with forward mode " : ""}mismatch for output ` +
    `${output} with respect to input ${input},\nnumerical:${numerical}\nanalytical:${analytical}\n`
  );
}

/** Of complex values gradcheck looks at one part at a time. */
export interface Part {
  /** The numbers of the complex outputs (in forward mode, inputs). */
  complex_indices?: readonly number[];
  imaginary?: boolean;
  /** Whether derivatives are computed forwards. */
  forward?: boolean;
}

/** The tolerances, and the further checks. */
export interface GradcheckSettings {
  eps: number;
  atol: number;
  rtol: number;
  nondet_tol: number;
  check_grad_dtypes: boolean;
}
