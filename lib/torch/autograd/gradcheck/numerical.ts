/** Derivatives by small differences. */

import { Complex } from "../../complex.js";
import { torch_size_text } from "../../printing/size.js";
import type { Tensor } from "../../tensor/index.js";
import { no_grad } from "../grad_mode.js";
import {
  type CheckedFunction,
  call,
  imaginary_unit,
  indices,
  is_float_or_complex,
  stack,
} from "./shared.js";

/** Results may not change their form when the input changes a little. */
function check_form(a: Tensor, b: Tensor, eps: number, index?: readonly number[]): void {
  const at = index === undefined ? "" : `on index (${index.join(", ")}) `;
  const what = `when inputs are perturbed ${at}by ${eps}, but got:`;
  const [left, right] = [torch_size_text(a.shape), torch_size_text(b.shape)];
  if (left !== right) {
    throw new Error(
      `Expected \`func\` to return outputs with the same shape ${what} shapes ${left} and ${right}.`,
    );
  }
  if (a.dtype !== b.dtype) {
    throw new Error(
      `Expected \`func\` to return outputs with the same dtype ${what} dtypes ${a.dtype} and ` +
        `${b.dtype}.`,
    );
  }
}

/** The derivatives of all outputs in the direction of `step`, which is `eps` long. */
function central_difference(
  run: () => readonly Tensor[],
  entry: Tensor,
  step: number | Complex | Tensor,
  eps: number,
  index?: readonly number[],
): Tensor[] {
  const original = entry.clone();
  const set = (value: Tensor) => void no_grad(() => entry.copy_(value));
  set(original.sub(step as Tensor));
  const below = run();
  set(original.add(step as Tensor));
  const above = run();
  set(original);
  return below.map((low, i) => {
    const high = above[i] as Tensor;
    check_form(low, high, eps, index);
    return high
      .sub(low)
      .div(2 * eps)
      .detach()
      .reshape([-1]);
  });
}

/** Real inputs have a derivative; complex ones the conjugate Wirtinger derivative, of two. */
function derivatives(
  along: (imaginary: boolean) => Tensor[],
  is_complex: boolean,
  forward: boolean,
): Tensor[] {
  const by_real = along(false);
  if (!is_complex) {
    if (!forward && by_real.some((each) => each.dtype.is_complex)) {
      throw new Error("Expected ds_dx to be real-valued, not complex.");
    }
    return by_real;
  }
  const by_imaginary = along(true);
  return by_real.map((ds_dx, i) => {
    if (ds_dx.dtype.is_complex) {
      throw new Error("Expected ds_dx to be real-valued, not complex");
    }
    return ds_dx.add((by_imaginary[i] as Tensor).mul(imaginary_unit));
  });
}

function runner(func: CheckedFunction, inputs: readonly unknown[]): () => readonly Tensor[] {
  return () => call(func, inputs).map((output) => output.clone());
}

/** The jacobians of all float outputs by one input: a row for each of its elements. */
function jacobians_by(
  func: CheckedFunction,
  input: Tensor,
  inputs: readonly unknown[],
  outputs: readonly Tensor[],
  eps: number,
  forward: boolean,
): Tensor[] {
  const run = runner(func, inputs);
  // Not a detached tensor: changes here must not count as changes.
  const { data } = input;
  const is_complex = input.dtype.is_complex;
  const rows: Tensor[][] = [];
  for (const index of indices(input.shape)) {
    const entry = data.at(...index);
    const along = (imaginary: boolean) =>
      central_difference(run, entry, imaginary ? new Complex(0, eps) : eps, eps, index);
    rows.push(derivatives(along, is_complex, forward));
  }
  const filled: Tensor[] = [];
  outputs.forEach((output, i) => {
    if (!is_float_or_complex(output)) return;
    const dtype = is_complex ? input.dtype : output.dtype;
    const shape = [input.numel(), output.numel()];
    const jacobian = output.detach().new_zeros(shape, { dtype });
    if (rows.length > 0) jacobian.copy_(stack(rows.map((row) => row[i] as Tensor)));
    filled.push(jacobian);
  });
  return filled;
}

/** For each input that needs a gradient the jacobians of all float outputs. */
export function numerical_jacobians(
  func: CheckedFunction,
  inputs: readonly unknown[],
  outputs: readonly Tensor[],
  eps: number,
  forward: boolean,
): Tensor[][] {
  if (!forward && outputs.some((output) => output.dtype.is_complex)) {
    throw new Error(
      "Expected output to be non-complex. get_numerical_jacobian no longer supports functions that " +
        "return complex outputs.",
    );
  }
  return inputs
    .filter((input): input is Tensor => is_differentiable(input))
    .map((input) => jacobians_by(func, input, inputs, outputs, eps, forward));
}

function is_differentiable(input: unknown): boolean {
  return is_float_or_complex(input) && input.requires_grad;
}

/** A direction of an input: for a complex one its real and its imaginary part. */
export type Direction = Tensor | readonly [Tensor, Tensor];

/** The derivatives of all outputs by one input in a direction. */
export function numerical_jvp(
  func: CheckedFunction,
  input: Tensor,
  inputs: readonly unknown[],
  direction: Direction,
  eps: number,
  forward: boolean,
): Tensor[] {
  const run = runner(func, inputs);
  const entry = input.data;
  const parts = Array.isArray(direction) ? direction : [direction];
  const step = (part: Tensor) => part.reshape(entry.shape).mul(eps);
  const along = (imaginary: boolean) => {
    const part = step(parts[imaginary ? 1 : 0] as Tensor);
    return central_difference(run, entry, imaginary ? part.mul(imaginary_unit) : part, eps);
  };
  return derivatives(along, input.dtype.is_complex, forward);
}
