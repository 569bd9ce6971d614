/** `torch.autograd.gradcheck` and `gradgradcheck`: whether gradients are what small steps say. */

import { signature } from "../../dispatch/signature.js";
import * as kinds from "../../dispatch/tensor_kinds.js";
import { float64 } from "../../dtype.js";
import { Tensor } from "../../tensor/index.js";
import { warn } from "../../warnings.js";
import { grad, tensors_kind } from "../gradients.js";
import {
  check_batched_forward_grad,
  check_batched_grad,
  check_multiplied_by_grad_output,
  check_undefined_backward,
  check_undefined_forward,
} from "./batched_and_undefined.js";
import {
  type Compare,
  compare_fast,
  compare_slowly,
  part_of_inputs,
  part_of_outputs,
  type Subject,
} from "./compare.js";
import {
  type CheckedFunction,
  call,
  differentiable,
  GradcheckError,
  type GradcheckSettings,
  is_float_or_complex,
  rand,
} from "./shared.js";

export { GradcheckError };

/** Keyword arguments of {@link gradcheck}. */
export interface GradcheckOptions {
  /** The size of the steps. Default: 1e-6. */
  eps?: number | undefined;
  /** The absolute tolerance of a derivative. Default: 1e-5. */
  atol?: number | undefined;
  /** The same as a part of its size. Default: 1e-3. */
  rtol?: number | undefined;
  /** Whether a failure is an error that says what differs, instead of `false`. Default: true. */
  raise_exception?: boolean | undefined;
  /** The tolerance between two passes with the same inputs. Default: 0. */
  nondet_tol?: number | undefined;
  /** Whether outputs without a gradient must count as if it were zero. Default: true. */
  check_undefined_grad?: boolean;
  /** Whether gradients must have their inputs' dtypes. Default: false. */
  check_grad_dtypes?: boolean | undefined;
  /** Whether batches of gradients must work (`torch.func.vmap`). Default: false. */
  check_batched_grad?: boolean | undefined;
  /** The same for tangents. Default: false. */
  check_batched_forward_grad?: boolean | undefined;
  /** Whether forward mode is checked. Default: false. */
  check_forward_ad?: boolean | undefined;
  /** Whether backward passes are checked. Default: true. */
  check_backward_ad?: boolean | undefined;
  /** Whether only products with random vectors are compared. Default: false. */
  fast_mode?: boolean | undefined;
}

type Inputs = Tensor | readonly unknown[];

const { boolean, number } = kinds;

const inputs_kind = kinds.either<[Tensor, readonly unknown[]]>(
  kinds.tensor(),
  kinds.array_of(kinds.anything()),
);

const read_gradcheck = signature<
  { func: CheckedFunction; inputs: Inputs },
  Required<GradcheckOptions>
>(
  "gradcheck",
  { func: kinds.callable<CheckedFunction>(), inputs: inputs_kind },
  {
    eps: number(1e-6),
    atol: number(1e-5),
    rtol: number(1e-3),
    raise_exception: boolean(true),
    nondet_tol: number(0),
    check_undefined_grad: boolean(true),
    check_grad_dtypes: boolean(false),
    check_batched_grad: boolean(false),
    check_batched_forward_grad: boolean(false),
    check_forward_ad: boolean(false),
    check_backward_ad: boolean(true),
    fast_mode: boolean(false),
  },
);

function check_input(input: Tensor, at: number): void {
  if (!["float64", "complex128"].includes(input.dtype.name)) {
    warn(
      `Input #${at} requires gradient and is not a double precision floating point or complex. ` +
        "This check will likely fail if all the inputs are not of double precision floating point " +
        "or complex.",
    );
  }
  if (input.layout.name !== "strided") {
    throw new TypeError(
      `gradcheck takes inputs of the layout torch.strided that require grad, not ${input.layout}`,
    );
  }
  const { shape } = input;
  if (input.stride().some((stride, dim) => stride <= 0 && (shape[dim] as number) > 1)) {
    throw new Error(
      `The ${at}th input has a dimension with stride 0. gradcheck only supports inputs that are ` +
        "non-overlapping to be able to compute the numerical gradients correctly. You should call " +
        ".contiguous on the input before passing it to gradcheck.",
    );
  }
}

const input_list = (inputs: Tensor | readonly unknown[]): readonly unknown[] =>
  inputs instanceof Tensor ? [inputs] : inputs;

function check_inputs(inputs: readonly unknown[]): void {
  let any = false;
  inputs.forEach((input, i) => {
    if (!(input instanceof Tensor) || !input.requires_grad) return;
    check_input(input, i);
    any = true;
  });
  if (any) return;
  throw new Error(
    "gradcheck expects at least one input tensor to require gradient, but none of them have " +
      "requires_grad=True.",
  );
}

function check(subject: Subject, options: Required<GradcheckOptions>): void {
  const compare: Compare = options.fast_mode ? compare_fast : compare_slowly;
  const tolerances: GradcheckSettings = options;
  const { inputs, results, outputs } = subject;
  if (options.check_backward_ad) {
    if (results.some((result) => result.dtype.is_complex)) {
      const complex_indices = [...outputs.keys()].filter((i) => outputs[i]?.dtype.is_complex);
      for (const imaginary of [true, false]) {
        compare(part_of_outputs(subject, imaginary), tolerances, { complex_indices, imaginary });
      }
    } else {
      compare(subject, tolerances, {});
    }
  }
  if (!options.check_forward_ad) return;
  const complex_indices = [...inputs.keys()].filter((i) => {
    const input = inputs[i];
    return is_float_or_complex(input) && input.dtype.is_complex;
  });
  const subjects =
    complex_indices.length === 0
      ? [{ part: subject, imaginary: false }]
      : [true, false].map((imaginary) => ({ part: part_of_inputs(subject, imaginary), imaginary }));
  for (const { part, imaginary } of subjects) {
    compare(part, tolerances, { complex_indices, imaginary, forward: true });
  }
  if (!options.check_undefined_grad) return;
  for (const { part } of subjects) check_undefined_forward(part);
}

function check_all(
  func: CheckedFunction,
  inputs: readonly unknown[],
  options: Required<GradcheckOptions>,
) {
  check_inputs(inputs);
  const results = call(func, inputs);
  const subject: Subject = { func, inputs, results, outputs: differentiable(results) };
  if (subject.outputs.some((output) => output.layout.name !== "strided")) {
    throw new Error(
      "Sparse output is not supported at gradcheck yet. Please call to_dense(masked_grad=...) on the " +
        "output of fn for gradcheck.",
    );
  }
  check(subject, options);
  if (options.check_batched_forward_grad) check_batched_forward_grad(subject);
  if (!options.check_backward_ad) return;
  if (options.check_batched_grad) check_batched_grad(subject);
  check_multiplied_by_grad_output(subject);
  if (options.check_undefined_grad) check_undefined_backward(subject);
}

/**
 * Runs the checks of `body`. Returns true if they pass; if not, throws the GradcheckError with
 * `raise_exception`, else returns false.
 */
function outcome(raise_exception: boolean, body: () => void): boolean {
  try {
    body();
    return true;
  } catch (error) {
    if (!raise_exception && error instanceof GradcheckError) return false;
    throw error;
  }
}

function need(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

/**
 * Compares the gradients that autograd computes with those that small steps of the inputs show.
 * `func` is called with `inputs`; those that require grad are stepped, in place, and put back.
 * Complex inputs and results are looked at part by part.
 *
 * Mirrors torch.autograd.gradcheck, for tensors that are not sparse.
 *
 * @param func a function of tensors (or other things) to a tensor or an array of tensors
 * @param inputs one tensor, or all arguments; float64 or complex128, or it will likely fail
 * @returns true; false for a failure with `raise_exception: false`
 * @throws GradcheckError if a gradient is not as expected
 * @throws Error if inputs or outputs cannot be checked
 */
export function gradcheck(
  func: CheckedFunction,
  inputs: Tensor | readonly unknown[],
  options?: GradcheckOptions,
): boolean;
export function gradcheck(...args: unknown[]): boolean {
  const { func, inputs, ...read } = read_gradcheck(args);
  need(
    read.check_forward_ad || read.check_backward_ad,
    "Expected at least one of check_forward_ad or check_backward_ad to be True",
  );
  need(
    !read.check_batched_grad || read.check_backward_ad,
    "Setting check_batched_grad=True requires check_backward_ad to be True",
  );
  need(
    !read.check_batched_forward_grad || read.check_forward_ad,
    "Setting check_batched_forward_grad=True requires check_forward_ad to be True",
  );
  const list = input_list(inputs);
  return outcome(read.raise_exception, () => check_all(func, list, read));
}

/** Keyword arguments of {@link gradgradcheck}. */
export interface GradgradcheckOptions
  extends Omit<
    GradcheckOptions,
    "check_forward_ad" | "check_backward_ad" | "check_batched_forward_grad"
  > {
  /** Whether gradients that are made up are not contiguous. Default: false. */
  gen_non_contig_grad_outputs?: boolean | undefined;
  /** Whether the gradients' tangents are checked. Default: false. */
  check_fwd_over_rev?: boolean | undefined;
  /** Whether the gradients' gradients are checked. Default: true. */
  check_rev_over_rev?: boolean | undefined;
}

const read_gradgradcheck = signature<
  { func: CheckedFunction; inputs: Inputs; grad_outputs: Tensor | readonly Tensor[] | null },
  Required<GradgradcheckOptions>
>(
  "gradgradcheck",
  {
    func: kinds.callable<CheckedFunction>(),
    inputs: inputs_kind,
    grad_outputs: kinds.nullable(tensors_kind),
  },
  {
    eps: number(1e-6),
    atol: number(1e-5),
    rtol: number(1e-3),
    gen_non_contig_grad_outputs: boolean(false),
    raise_exception: boolean(true),
    nondet_tol: number(0),
    check_undefined_grad: boolean(true),
    check_grad_dtypes: boolean(false),
    check_batched_grad: boolean(false),
    check_fwd_over_rev: boolean(false),
    check_rev_over_rev: boolean(true),
    fast_mode: boolean(false),
  },
);

/** Numbers from -1 to 1 in an output's form, that need a gradient. */
function random_gradient(output: Tensor, noncontiguous: boolean): Tensor {
  const dtype = is_float_or_complex(output) ? output.dtype : float64;
  const shape = noncontiguous ? [...output.shape, 2] : output.shape;
  const numbers = rand(shape, { dtype, device: output.device }).mul(2).sub(1);
  return (noncontiguous ? numbers.select(-1, 0) : numbers).detach().requires_grad_();
}

/**
 * As {@link gradcheck}, of the gradients: whether their own gradients, by the inputs and by
 * `grad_outputs`, are what small steps show. Mirrors torch.autograd.gradgradcheck.
 *
 * @param grad_outputs the outputs' own gradients. Default: random ones
 */
export function gradgradcheck(
  func: CheckedFunction,
  inputs: Tensor | readonly unknown[],
  grad_outputs?: Tensor | readonly Tensor[] | null,
  options?: GradgradcheckOptions,
): boolean;
export function gradgradcheck(
  func: CheckedFunction,
  inputs: Tensor | readonly unknown[],
  options: GradgradcheckOptions & { grad_outputs?: Tensor | readonly Tensor[] | null },
): boolean;
export function gradgradcheck(...args: unknown[]): boolean {
  const { func, inputs, grad_outputs, ...read } = read_gradgradcheck(args);
  const { gen_non_contig_grad_outputs, check_fwd_over_rev, check_rev_over_rev, ...rest } = read;
  need(
    check_fwd_over_rev || check_rev_over_rev,
    "Expected at least one of check_fwd_over_rev or check_rev_over_rev to be True",
  );
  need(
    !read.check_undefined_grad || check_rev_over_rev,
    "Setting check_undefined_grad=True requires check_rev_over_rev to be True",
  );
  need(
    !read.check_batched_grad || check_rev_over_rev,
    "Setting check_batched_grad=True requires check_rev_over_rev to be True",
  );
  const list = input_list(inputs);
  const given = grad_outputs == null ? undefined : (input_list(grad_outputs) as Tensor[]);
  const grads =
    given ??
    differentiable(call(func, list)).map((output) =>
      random_gradient(output, gen_non_contig_grad_outputs),
    );
  const all: readonly unknown[] = [...list, ...grads];
  // In forward mode inputs come without it.
  const needs_grad = all.map((value) => value instanceof Tensor && value.requires_grad);
  const gradients = (...args: unknown[]): Tensor[] => {
    const restored = args.map((arg, i) => (needs_grad[i] ? (arg as Tensor).requires_grad_() : arg));
    const outputs = differentiable(call(func, restored.slice(0, list.length)));
    const by = restored.slice(0, list.length).filter((_, i) => needs_grad[i]) as Tensor[];
    const found = grad(outputs, by, {
      grad_outputs: restored.slice(list.length) as Tensor[],
      create_graph: true,
      allow_unused: true,
    });
    return found.filter((each) => each !== null);
  };
  return gradcheck(gradients as CheckedFunction, all, {
    ...rest,
    check_forward_ad: check_fwd_over_rev,
    check_backward_ad: check_rev_over_rev,
  });
}
