/** Gradients by torch.func: grad, vjp and jacrev. */
import { native } from "../../native/index.js";
import { enable_grad } from "../autograd/grad_mode.js";
import { grad as autograd_grad } from "../autograd/gradients.js";
import { disable_saved_tensors_hooks } from "../autograd/graph.js";
import * as kinds from "../dispatch/kinds.js";
import { signature } from "../dispatch/signature.js";
import { kind_of } from "../dispatch/values.js";
import type { Tensor } from "../tensor/index.js";
import { Tensor as TensorClass } from "../tensor/index.js";
import {
  type Argnums,
  argnums_kind,
  cat,
  refuse_complex,
  require_tensors,
  slice_argnums,
  split_aux,
  standard_basis,
  zeros_like,
} from "./arguments.js";
import {
  call_user,
  create_differentiable,
  in_level,
  unwrap_for_grad,
  wrap_for_grad,
} from "./level.js";
import { tree_flatten, tree_leaves, tree_unflatten } from "./pytree.js";
import { vmap } from "./vmap.js";

type Func = (...args: never[]) => unknown;

/** Runs `body` in a level of its own that records. */
function in_grad_level<T>(body: (level: number) => T): T {
  return disable_saved_tensors_hooks(
    "torch.func.{grad, vjp, jacrev, hessian} don't yet support saved tensor hooks. Please open an " +
      "issue with your use case.",
    () =>
      in_level(native.enter_grad, (level) => enable_grad(() => ({ result: body(level) })).result),
  );
}

/** The gradients of outputs, zeros if an input was not used. */
function gradients(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  grad_outputs: readonly (Tensor | null)[] | undefined,
  options: { retain_graph?: boolean; create_graph: boolean },
): Tensor[] {
  const recorded = outputs.map((output) => output.requires_grad);
  const roots = outputs.filter((_, i) => recorded[i]);
  if (roots.length === 0) return inputs.map((input) => zeros_like(input));
  const grads = autograd_grad(roots, inputs, {
    grad_outputs: grad_outputs?.filter((_, i) => recorded[i]),
    ...options,
    allow_unused: true,
  });
  return inputs.map((input, i) => grads[i] ?? zeros_like(input));
}

function grad_and_value_of(
  func: Func,
  argnums: Argnums,
  has_aux: boolean,
  args: readonly unknown[],
): { grad: unknown; value: unknown; aux: unknown } {
  return in_grad_level((level) => {
    const wrapped = wrap_for_grad(args, level) as unknown[];
    const by = slice_argnums(wrapped, argnums);
    create_differentiable(by);
    let output = call_user("torch.func.grad", func, wrapped);
    let aux: unknown;
    if (has_aux) [output, aux] = split_aux("grad_and_value(f)(*args)", output);
    if (!(output instanceof TensorClass)) {
      throw new TypeError(
        `grad_and_value(f)(*args): Expected f(*args) to return a Tensor, got ${kind_of(output)}`,
      );
    }
    if (output.dim() !== 0) {
      throw new Error(
        "grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with " +
          `${output.dim()} dims. Maybe you wanted to use the vjp or jacrev APIs instead?`,
      );
    }
    const [inputs, spec] = tree_flatten(by);
    const grads = gradients([output], inputs as Tensor[], undefined, { create_graph: true });
    return {
      grad: unwrap_for_grad(tree_unflatten(grads, spec), level),
      value: unwrap_for_grad(output, level),
      aux: has_aux ? unwrap_for_grad(aux, level) : undefined,
    };
  });
}

/** Keyword arguments of {@link grad} and of other transforms. */
export interface FuncGradOptions {
  /** By which arguments: the place of one, or an array of places. Default: 0. */
  argnums?: Argnums | undefined;
  /** Whether `func` returns `[output, aux]`, of which aux is only passed on. Default: false. */
  has_aux?: boolean | undefined;
}

/** A function's gradient by its first argument. */
type GradOf<A extends unknown[]> = (...args: A) => A[0];

const read_grad = signature<{ func: Func } & Required<FuncGradOptions>>("grad", {
  func: kinds.callable<Func>(),
  argnums: argnums_kind(),
  has_aux: kinds.boolean(false),
});

const read_grad_and_value = signature<{ func: Func } & Required<FuncGradOptions>>(
  "grad_and_value",
  {
    func: kinds.callable<Func>(),
    argnums: argnums_kind(),
    has_aux: kinds.boolean(false),
  },
);

/**
 * A function that computes the gradient of `func`, which returns a tensor of one element and no
 * dimension, by its first argument or those that `argnums` names. It can be nested, for higher
 * derivatives, and mapped by {@link vmap}, for a gradient for each sample. Mirrors torch.func.grad.
 *
 * ```ts
 * const second_derivative = torch.func.grad(torch.func.grad((x: Tensor) => x.sin()));
 * ```
 *
 * @returns a function of the same arguments: the gradient, as nested as the argument is; an array
 *   of them if `argnums` is an array; with `has_aux` `[gradient, aux]`
 * @throws Error (when called) if `func` returns another kind of result
 */
export function grad<A extends unknown[], X>(
  func: (...args: A) => [Tensor, X],
  argnums: number,
  has_aux: true,
): (...args: A) => [A[0], X];
export function grad<A extends unknown[], X>(
  func: (...args: A) => [Tensor, X],
  options: { argnums?: number; has_aux: true },
): (...args: A) => [A[0], X];
export function grad<A extends unknown[]>(
  func: (...args: A) => Tensor,
  argnums?: number,
): GradOf<A>;
export function grad<A extends unknown[]>(
  func: (...args: A) => Tensor,
  argnums: readonly number[],
): (...args: A) => A[number][];
export function grad<A extends unknown[]>(
  func: (...args: A) => Tensor | [Tensor, unknown],
  options: FuncGradOptions,
): (...args: A) => unknown;
export function grad(...given: unknown[]): (...args: unknown[]) => unknown {
  const { func, argnums, has_aux } = read_grad(given);
  return (...args) => {
    const found = grad_and_value_of(func, argnums, has_aux, args);
    return has_aux ? [found.grad, found.aux] : found.grad;
  };
}

/**
 * As {@link grad}, but the function returns `[gradient, value]`; with `has_aux`
 * `[gradient, [value, aux]]`. Mirrors torch.func.grad_and_value.
 */
export function grad_and_value<A extends unknown[], X>(
  func: (...args: A) => [Tensor, X],
  options: { argnums?: number; has_aux: true },
): (...args: A) => [A[0], [Tensor, X]];
export function grad_and_value<A extends unknown[]>(
  func: (...args: A) => Tensor,
  argnums?: number,
): (...args: A) => [A[0], Tensor];
export function grad_and_value<A extends unknown[]>(
  func: (...args: A) => Tensor | [Tensor, unknown],
  options: Argnums | FuncGradOptions,
  has_aux?: boolean,
): (...args: A) => [unknown, unknown];
export function grad_and_value(...given: unknown[]): (...args: unknown[]) => unknown {
  const { func, argnums, has_aux } = read_grad_and_value(given);
  return (...args) => {
    const found = grad_and_value_of(func, argnums, has_aux, args);
    return [found.grad, has_aux ? [found.value, found.aux] : found.value];
  };
}

/** Function that {@link vjp} returns: computes the inputs' gradients from those of the outputs. */
export type VjpFunction = (
  cotangents: unknown,
  options?: { retain_graph?: boolean; create_graph?: boolean },
) => unknown;

interface Vjp {
  output: unknown;
  vjp_fn: VjpFunction;
  aux: unknown;
}

/** As {@link vjp}; without `argnums` by all arguments. @internal */
export function vjp_with_argnums(
  func: Func,
  args: readonly unknown[],
  argnums: Argnums | null,
  has_aux: boolean,
): Vjp {
  return in_grad_level((level) => {
    const primals = wrap_for_grad(args, level) as unknown[];
    const by = argnums === null ? primals : slice_argnums(primals, argnums);
    create_differentiable(by);
    let output = call_user("torch.func.vjp", func, primals);
    let aux: unknown;
    if (has_aux) {
      [output, aux] = split_aux("vjp(f, *primals)", output);
      aux = unwrap_for_grad(aux, level);
    }
    const [leaves, output_spec] = tree_flatten(output);
    const outputs = require_tensors(leaves, "vjp(f, *primals)");
    const [inputs, input_spec] = tree_flatten(by);
    const results = unwrap_for_grad(output, level);
    for (const { dtype } of outputs) {
      if (dtype.is_floating_point || dtype.is_complex) continue;
      throw new TypeError(
        "vjp(f, ...): All outputs of f must be floating-point or complex Tensors, got Tensor with " +
          `dtype ${dtype}`,
      );
    }
    const vjp_fn: VjpFunction = (cotangents, { retain_graph = true, create_graph } = {}) => {
      const [grads, spec] = tree_flatten(cotangents);
      if (!spec.equals(output_spec)) {
        throw new TypeError(
          "Expected pytree structure of cotangents to be the same as pytree structure of outputs " +
            `to the function. cotangents: ${spec}, primal output: ${output_spec}`,
        );
      }
      const found = gradients(outputs, inputs as Tensor[], grads as Tensor[], {
        retain_graph,
        create_graph: create_graph ?? native.is_grad_enabled(),
      });
      return tree_unflatten(found, input_spec);
    };
    return { output: results, vjp_fn, aux };
  });
}

/** Reads a trailing `{ has_aux }` after the primals. */
function split_has_aux(primals: readonly unknown[]): [readonly unknown[], boolean] {
  const last = primals.at(-1);
  const keys = typeof last === "object" && last !== null ? Object.keys(last) : [];
  if (keys.length !== 1 || keys[0] !== "has_aux") return [primals, false];
  return [primals.slice(0, -1), Boolean((last as { has_aux: unknown }).has_aux)];
}

/**
 * `func`'s output at `primals`, and a function that takes gradients of the output, nested as it is,
 * to those of the primals, an array with one for each. Mirrors torch.func.vjp.
 *
 * @returns `[output, vjp_fn]`; with `{ has_aux: true }` as the last argument, for a `func` that
 *   returns `[output, aux]`: `[output, vjp_fn, aux]`
 */
export function vjp<A extends unknown[], R>(
  func: (...args: A) => R,
  ...primals: A
): [output: R, vjp_fn: (cotangents: R, options?: Parameters<VjpFunction>[1]) => A];
export function vjp<A extends unknown[], R, X>(
  func: (...args: A) => [R, X],
  ...primals: [...A, { has_aux: true }]
): [output: R, vjp_fn: (cotangents: R, options?: Parameters<VjpFunction>[1]) => A, aux: X];
export function vjp(func: Func, ...given: unknown[]): unknown {
  const [primals, has_aux] = split_has_aux(given);
  const { output, vjp_fn, aux } = vjp_with_argnums(func, primals, null, has_aux);
  return has_aux ? [output, vjp_fn, aux] : [output, vjp_fn];
}

/** Keyword arguments of {@link jacrev}. */
export interface JacrevOptions extends FuncGradOptions {
  /** The number of rows of the jacobian that are computed at once. Default: null, all. */
  chunk_size?: number | null | undefined;
}

const read_jacrev = signature<
  { func: Func; argnums: Argnums },
  { has_aux: boolean; chunk_size: number | null }
>(
  "jacrev",
  { func: kinds.callable<Func>(), argnums: argnums_kind() },
  { has_aux: kinds.boolean(false), chunk_size: kinds.nullable(kinds.integer()) },
);

/** For each input the rows of the jacobian, one for each element of the outputs. */
function jacobian_rows(
  vjp_fn: VjpFunction,
  outputs: readonly Tensor[],
  spec: ReturnType<typeof tree_flatten>[1],
  chunk_size: number | null,
): Tensor[] {
  const chunks: Tensor[][] = [];
  for (const rows of standard_basis(outputs, chunk_size)) {
    if (chunk_size === 1) {
      const basis = tree_unflatten(
        rows.map((row) => row.squeeze(0)),
        spec,
      );
      chunks.push((tree_leaves(vjp_fn(basis)) as Tensor[]).map((row) => row.unsqueeze(0)));
    } else {
      const basis = tree_unflatten(rows, spec);
      chunks.push(tree_leaves(vmap((v: unknown) => vjp_fn(v))(basis)) as Tensor[]);
    }
  }
  const [first] = chunks;
  if (first === undefined || chunks.length === 1) return first ?? [];
  return first.map((_, i) => cat(chunks.map((chunk) => chunk[i])));
}

/**
 * A function that computes the jacobian of `func` by its first argument, or those that `argnums`
 * names, row by row: good for more inputs than outputs. Options are `argnums`, `has_aux` and
 * `chunk_size`, the number of rows that are computed at once. Mirrors torch.func.jacrev.
 *
 * @returns a function of the same arguments: a tensor of shape `[...output, ...input]`, nested as the
 *   output is, and within it as the argument is
 */
export function jacrev<A extends unknown[], R>(
  func: (...args: A) => R,
  argnums?: number,
): (...args: A) => R;
export function jacrev<A extends unknown[]>(
  func: (...args: A) => unknown,
  argnums: Argnums | JacrevOptions,
  options?: JacrevOptions,
): (...args: A) => unknown;
export function jacrev(...given: unknown[]): (...args: unknown[]) => unknown {
  const { func, argnums, has_aux, chunk_size } = read_jacrev(given);
  if (chunk_size !== null && !(Number.isInteger(chunk_size) && chunk_size > 0)) {
    throw new RangeError("jacrev: `chunk_size` should be greater than 0.");
  }
  return (...args) => {
    refuse_complex("jacrev", args, "inputs");
    const { output, vjp_fn, aux } = vjp_with_argnums(func, args, argnums, has_aux);
    const [leaves, output_spec] = tree_flatten(output);
    const outputs = leaves as Tensor[];
    refuse_complex("jacrev", outputs, "outputs");
    const by = slice_argnums(args, argnums);
    const [inputs, input_spec] = tree_flatten(by);
    const rows = jacobian_rows(vjp_fn, outputs, output_spec, chunk_size);
    const counts = outputs.map((out) => out.numel());
    const parts = rows.map((row) => row.split_with_sizes(counts));
    const jacobians = outputs.map((out, o) =>
      tree_unflatten(
        (inputs as Tensor[]).map((input, i) =>
          ((parts[i] as Tensor[])[o] as Tensor).view([...out.shape, ...input.shape]),
        ),
        input_spec,
      ),
    );
    const result = tree_unflatten(jacobians, output_spec);
    return has_aux ? [result, aux] : result;
  };
}
