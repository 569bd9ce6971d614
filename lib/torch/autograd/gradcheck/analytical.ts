/** Derivatives by autograd, backwards and forwards. */

import type { Tensor } from "../../tensor/index.js";
import { dual_level, make_dual, unpack_dual } from "../forward_ad.js";
import { no_grad } from "../grad_mode.js";
import { grad } from "../gradients.js";
import {
  type CheckedFunction,
  call,
  differentiable,
  GradcheckError,
  type GradcheckSettings,
  indices,
  is_float_or_complex,
  zeros_like,
} from "./shared.js";

type Vjp = (grad_output: Tensor) => (Tensor | null)[];

const nondeterminism = `

NOTE: operations that are not deterministic (see torch.use_deterministic_algorithms) may fail here
as expected: pass a \`nondet_tol\` that allows for it.
`;

/** For each input the rows of the jacobian, each in the input's own shape. */
function rows_of(vjp: Vjp, output: Tensor): (Tensor | null)[][] {
  const basis = zeros_like(output.detach()).contiguous();
  const flat = basis.view([-1]);
  const rows: (Tensor | null)[][] = [];
  for (let j = 0; j < flat.numel(); j++) {
    flat.zero_();
    flat.select(0, j).fill_(1);
    vjp(basis).forEach((row, i) => {
      rows[i] ??= [];
      rows[i]?.push(row === null ? null : row.clone());
    });
  }
  return rows;
}

interface Stacked {
  jacobians: Tensor[];
  sizes_ok: boolean;
  types_ok: boolean;
}

/** The rows of each input as the columns of one tensor. */
function stacked(
  rows: readonly (readonly (Tensor | null)[])[],
  inputs: readonly Tensor[],
  columns: number,
): Stacked {
  let sizes_ok = true;
  let types_ok = true;
  const jacobians = inputs.map((input, i) => {
    const jacobian = input.detach().new_zeros([input.numel(), columns]);
    (rows[i] ?? []).forEach((row, j) => {
      if (row === null) return;
      if (String(row.shape) !== String(input.shape)) sizes_ok = false;
      else if (row.dtype !== input.dtype) types_ok = false;
      const dense = (row.layout.name === "strided" ? row : row.to_dense()).reshape([-1]);
      if (dense.numel() !== input.numel()) {
        throw new Error(
          `Expected out_jacobian column to have ${dense.numel()} elements, but got ${input.numel()}`,
        );
      }
      no_grad(() => jacobian.select(1, j).copy_(dense));
    });
    return jacobian;
  });
  return { jacobians, sizes_ok, types_ok };
}

function differs(a: Tensor, b: Tensor, tolerance: number): boolean {
  return a.numel() !== 0 && a.sub(b).abs().max().item() > tolerance;
}

/**
 * The jacobians of one output by all inputs that need a gradient, a column for each element of the
 * output; with `v` their products with that. Everything is computed twice, to see whether it is the
 * same.
 */
export function backward_jacobians(
  inputs: readonly unknown[],
  output: Tensor,
  { nondet_tol, check_grad_dtypes }: Pick<GradcheckSettings, "nondet_tol" | "check_grad_dtypes">,
  v?: Tensor,
): Tensor[] {
  const by = differentiable(inputs);
  const vjp: Vjp = (grad_output) =>
    grad(output, by, { grad_outputs: grad_output, retain_graph: true, allow_unused: true });
  const columns = v === undefined ? output.numel() : 1;
  const compute = () => {
    if (v === undefined) return stacked(rows_of(vjp, output), by, columns);
    const rows = vjp(v.reshape(output.shape)).map((row) => [row === null ? null : row.clone()]);
    return stacked(rows, by, columns);
  };
  const first = compute();
  const second = compute();
  if (!first.types_ok && check_grad_dtypes) throw new GradcheckError("Gradient has dtype mismatch");
  if (!first.sizes_ok) throw new GradcheckError("Analytical gradient has incorrect size");
  if (first.jacobians.some((each, i) => differs(each, second.jacobians[i] as Tensor, nondet_tol))) {
    throw new GradcheckError(
      "Backward is not reentrant, i.e., running backward with same input and grad_output multiple " +
        "times gives different values, although analytical gradient matches numerical gradient." +
        `The tolerance for nondeterminism was ${nondet_tol}.${nondeterminism}`,
    );
  }
  return first.jacobians;
}

/** The inputs with a tangent for each that needs a gradient, and these tangents. */
export function with_tangents(inputs: readonly unknown[]): {
  duals: unknown[];
  tangents: Tensor[];
} {
  const tangents: Tensor[] = [];
  const duals = inputs.map((input) => {
    if (!is_float_or_complex(input) || !input.requires_grad) return input;
    const dual = make_dual(input.detach(), zeros_like(input.detach()));
    // A view's tangent need not be the one that was given.
    tangents.push(unpack_dual(dual).tangent as Tensor);
    return dual;
  });
  return { duals, tangents };
}

/**
 * For each input that needs a gradient the jacobians of all float outputs, computed forwards: a row
 * for each of its elements; with `directions` the derivatives in these.
 */
export function forward_jacobians(
  func: CheckedFunction,
  inputs: readonly unknown[],
  outputs: readonly Tensor[],
  check_grad_dtypes: boolean,
  directions?: readonly Tensor[],
): Tensor[][] {
  const by = differentiable(inputs);
  if (by.some((input) => input.dtype.is_complex)) {
    throw new Error("Expected inputs to be non-complex for _get_analytical_jacobian_forward_ad.");
  }
  const float_outputs = outputs.filter(is_float_or_complex);
  return dual_level(() => {
    const { duals, tangents } = with_tangents(inputs);
    const run = (store: (output: number, tangent: Tensor | null) => void) => {
      call(func, duals)
        .filter(is_float_or_complex)
        .forEach((dual, i) => {
          const { primal, tangent } = unpack_dual(dual);
          if (
            check_grad_dtypes &&
            tangent !== null &&
            primal.dtype.is_complex !== tangent.dtype.is_complex
          ) {
            throw new GradcheckError("Forward AD gradient has dtype mismatch.");
          }
          store(i, tangent);
        });
    };
    const set = (target: Tensor, value: Tensor | null) =>
      void no_grad(() => (value === null ? target.zero_() : target.copy_(value.reshape([-1]))));
    return tangents.map((tangent, i) => {
      const input = by[i] as Tensor;
      const rows = directions === undefined ? input.numel() : 1;
      const jacobians = float_outputs.map((output) =>
        output.detach().new_zeros([rows, output.numel()]),
      );
      if (directions !== undefined) {
        no_grad(() => tangent.copy_((directions[i] as Tensor).view_as(tangent)));
        run((o, found) => set((jacobians[o] as Tensor).select(0, 0), found));
        no_grad(() => tangent.zero_());
        return jacobians.map((jacobian) => jacobian.squeeze(0));
      }
      let row = 0;
      for (const index of indices(input.shape)) {
        no_grad(() => tangent.at(...index).fill_(1));
        run((o, found) => set((jacobians[o] as Tensor).select(0, row), found));
        no_grad(() => tangent.at(...index).fill_(0));
        row++;
      }
      return jacobians;
    });
  });
}
