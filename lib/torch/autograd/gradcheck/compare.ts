/** Compares derivatives: all of a jacobian's elements, or in fast mode its product with vectors. */
import { Generator } from "../../random/generator.js";
import type { Tensor } from "../../tensor/index.js";
import { backward_jacobians, forward_jacobians } from "./analytical.js";
import { type Direction, numerical_jacobians, numerical_jvp } from "./numerical.js";
import {
  all_near,
  type CheckedFunction,
  call,
  differentiable,
  GradcheckError,
  type GradcheckSettings,
  imaginary_unit,
  is_float_or_complex,
  mismatch,
  type Part,
  rand,
} from "./shared.js";

/** The subject of a comparison: a function, its inputs and its results. */
export interface Subject {
  func: CheckedFunction;
  inputs: readonly unknown[];
  /** All results. */
  results: readonly Tensor[];
  /** Those that need a gradient. */
  outputs: readonly Tensor[];
}

export type Compare = (subject: Subject, tolerances: GradcheckSettings, part: Part) => void;

/** Compares element by element. */
export const compare_slowly: Compare = (subject, tolerances, part) => {
  const { func, inputs, results, outputs } = subject;
  const { eps, rtol, atol, check_grad_dtypes } = tolerances;
  const { forward = false } = part;
  const by_input = numerical_jacobians(func, inputs, results, eps, forward);
  if (outputs.length === 0) {
    if (by_input.flat().some((jacobian) => Boolean(jacobian.ne(0).any().item()))) {
      throw new GradcheckError("Numerical gradient for function expected to be zero");
    }
    return;
  }
  const check = (analytical: Tensor, numerical: Tensor, output: number, input: number) => {
    if (all_near(analytical, numerical, rtol, atol)) return;
    throw new GradcheckError(mismatch(analytical, numerical, output, input, part));
  };
  // Numerical jacobians are of all float results, whether or not they need a gradient.
  const kept = results.filter(is_float_or_complex).map((result) => result.requires_grad);
  const numerical = by_input.map((jacobians) => jacobians.filter((_, i) => kept[i]));
  if (forward) {
    const analytical = forward_jacobians(func, inputs, results, check_grad_dtypes);
    const count = numerical[0]?.length ?? 0;
    for (let o = 0; o < count; o++) {
      numerical.forEach((jacobians, i) => {
        check(analytical[i]?.[o] as Tensor, jacobians[o] as Tensor, o, i);
      });
    }
    return;
  }
  outputs.forEach((output, o) => {
    backward_jacobians(inputs, output, tolerances).forEach((jacobian, i) => {
      check(jacobian, numerical[i]?.[o] as Tensor, o, i);
    });
  });
};

function random_vector(tensor: Tensor, generator: Generator, real: boolean): Tensor {
  const { dtype } = tensor;
  const real_dtype = dtype.is_complex && real ? tensor.detach().real.dtype : dtype;
  const vector = rand([tensor.numel()], { generator }).to(real_dtype).to(tensor.device);
  return vector.div_(vector.norm());
}

/** Random directions of the inputs and of the outputs, from a generator of their own. */
export function random_vectors(
  inputs: readonly Tensor[],
  outputs: readonly Tensor[] | null,
): { u: Direction[]; v: Tensor[] | null } {
  const generator = new Generator();
  const u = inputs.map((input): Direction => {
    const real = random_vector(input, generator, true);
    return input.dtype.is_complex ? [real, random_vector(input, generator, true)] : real;
  });
  const v = outputs?.map((output) => random_vector(output, generator, false)) ?? null;
  return { u, v };
}

const sum = (tensor: Tensor): number => tensor.sum().item();

/** The tolerance of a product with two vectors, which grows with the sums of their elements. */
function adjusted(atol: number, u: Direction, v: Tensor | undefined): number {
  const parts = Array.isArray(u) ? (u as readonly Tensor[]) : [u as Tensor];
  const of_v = v === undefined ? 1 : sum(v.dtype.is_complex ? v.real : v);
  return atol * parts.reduce((total, part) => total + sum(part), 0) * of_v;
}

/** Returns the part of an error text that shows the jacobians whose products differ. */
function slow_text(
  subject: Subject,
  tolerances: GradcheckSettings,
  o: number,
  i: number,
  part: Part,
) {
  const { func, inputs, results, outputs } = subject;
  const { eps, rtol, atol } = tolerances;
  const { forward = false } = part;
  const numerical = numerical_jacobians(func, inputs, results, eps, forward)[i]?.[o] as Tensor;
  const analytical = forward
    ? (forward_jacobians(func, inputs, results, false)[i]?.[o] as Tensor)
    : (backward_jacobians(inputs, outputs[o] as Tensor, {
        nondet_tol: Number.POSITIVE_INFINITY,
        check_grad_dtypes: false,
      })[i] as Tensor);
  const difference = numerical.sub(analytical).abs().max();
  const hint = all_near(analytical, numerical, rtol, atol)
    ? "Fast gradcheck failed but element-wise differences are small. This means that the test " +
      "might've passed in slow_mode: pass `fast_mode: false`."
    : "";
  return (
    "\nThe above quantities relating the numerical and analytical jacobians are computed \nin fast " +
    "mode. Below, we recompute numerical and analytical jacobians in slow mode:\n\n" +
    `Numerical:\n ${numerical}\nAnalytical:\n${analytical}\n\n` +
    `The max per-element difference (slow mode) is: ${difference.item()}.\n${hint}`
  );
}

/** Backwards: the product of each jacobian with a direction of its output and one of its input. */
function backward_products(
  subject: Subject,
  tolerances: GradcheckSettings,
  u: readonly Direction[],
  v: readonly Tensor[],
): Tensor[][] {
  return subject.outputs.map((output, o) =>
    backward_jacobians(subject.inputs, output, tolerances, v[o]).map((column, i) => {
      const vector = column.squeeze(1);
      const direction = u[i] as Direction;
      if (!Array.isArray(direction)) return vector.dot(direction as Tensor);
      const [real, imaginary] = direction as readonly [Tensor, Tensor];
      const plain = vector.resolve_conj();
      return plain.real.dot(real).add(plain.imag.dot(imaginary).mul(imaginary_unit));
    }),
  );
}

/** Compares products with random vectors: one pass for each input, instead of one an element. */
export const compare_fast: Compare = (subject, tolerances, part) => {
  const { func, inputs, results, outputs } = subject;
  const { eps, rtol, atol, nondet_tol, check_grad_dtypes } = tolerances;
  const { forward = false } = part;
  const by = differentiable(inputs);
  const { u, v } = random_vectors(by, forward ? null : outputs);
  const numerical = by.map((input, i) =>
    numerical_jvp(func, input, inputs, u[i] as Direction, eps, forward).filter((_, o) =>
      is_float_or_complex(results[o]),
    ),
  );
  if (!forward && outputs.length === 0) {
    const far = (jvp: Tensor) => jvp.numel() !== 0 && jvp.abs().max().item() > nondet_tol;
    if (numerical.flat().some(far)) {
      throw new GradcheckError("Numerical gradient for function expected to be zero");
    }
    return;
  }
  const analytical = forward
    ? forward_jacobians(func, inputs, results, check_grad_dtypes, u as Tensor[])
    : backward_products(subject, tolerances, u, v as Tensor[]);
  numerical.forEach((products, i) => {
    products.forEach((product, o) => {
      const found = (forward ? analytical[i]?.[o] : analytical[o]?.[i]) as Tensor;
      if (found === undefined) return;
      const expected = v === null ? product : (v[o] as Tensor).mul(product).sum();
      if (all_near(found, expected, rtol, adjusted(atol, u[i] as Direction, v?.[o]))) return;
      throw new GradcheckError(
        mismatch(found, expected, o, i, part) + slow_text(subject, tolerances, o, i, part),
      );
    });
  });
};

/** The subject with the real or the imaginary parts of its complex results. */
export function part_of_outputs(subject: Subject, imaginary: boolean): Subject {
  const func = (...inputs: unknown[]) =>
    call(subject.func, inputs).map((output) => {
      if (!output.dtype.is_complex) return output;
      return imaginary ? output.imag : output.real;
    });
  const results = call(func, subject.inputs);
  return { func, inputs: subject.inputs, results, outputs: differentiable(results) };
}

/** The subject as a function of the real or the imaginary parts of its complex inputs. */
export function part_of_inputs(subject: Subject, imaginary: boolean): Subject {
  const is_complex = subject.inputs.map(
    (input) => is_float_or_complex(input) && input.dtype.is_complex,
  );
  const func = (...inputs: unknown[]) => {
    const whole = inputs.map((input, i) => {
      if (!is_complex[i]) return input;
      const original = subject.inputs[i] as Tensor;
      return imaginary
        ? original.real.add((input as Tensor).mul(imaginary_unit))
        : (input as Tensor).add(original.imag.mul(imaginary_unit));
    });
    return call(subject.func, whole);
  };
  const inputs = subject.inputs.map((input, i) => {
    if (!is_complex[i]) return input;
    return imaginary ? (input as Tensor).imag : (input as Tensor).real;
  });
  const results = call(func, inputs);
  return { func, inputs, results, outputs: differentiable(results) };
}
