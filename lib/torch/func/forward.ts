/** Gradients by torch.func, forwards: jvp and jacfwd; and hessian, which has both. */
import { native } from "../../native/index.js";
import { dual_level, make_dual, unpack_dual } from "../autograd/forward_ad.js";
import * as kinds from "../dispatch/kinds.js";
import { signature } from "../dispatch/signature.js";
import { kind_of } from "../dispatch/values.js";
import { Tensor } from "../tensor/index.js";
import {
  type Argnums,
  argnums_kind,
  refuse_complex,
  require_tensors,
  slice_argnums,
  split_aux,
  standard_basis,
  wrap_argnums,
  zeros_like,
} from "./arguments.js";
import { call_user, in_level, unwrap_for_grad, wrap_for_grad } from "./level.js";
import { type TreeSpec, tree_flatten, tree_map, tree_unflatten } from "./pytree.js";
import { type FuncGradOptions, jacrev } from "./reverse.js";
import { type Randomness, vmap } from "./vmap.js";

/** Runs `body` with tangents followed, or not. */
function with_forward_grad<T>(enabled: boolean, body: () => T): T {
  const before = native.set_forward_grad_enabled(enabled);
  try {
    return body();
  } finally {
    native.set_forward_grad_enabled(before);
  }
}

type Func = (...args: never[]) => unknown;

const api = "jvp(f, primals, tangents)";

// The depth of nested calls of jvp: the outermost enters the level of forward mode.
let nesting = 0;

function require_leaves(leaves: readonly unknown[], what: string): Tensor[] {
  if (leaves.length === 0) {
    throw new TypeError(`${api}: Expected ${what} to contain at least one Tensor.`);
  }
  for (const leaf of leaves) {
    if (leaf instanceof Tensor) continue;
    throw new TypeError(`${api}: Expected ${what} to only contain Tensors, got ${kind_of(leaf)}`);
  }
  return leaves as Tensor[];
}

function unpack(dual: Tensor, strict: boolean): [Tensor, Tensor] {
  const { primal, tangent } = unpack_dual(dual, { level: 0 });
  if (tangent !== null) return [primal, tangent];
  if (strict) {
    throw new Error(
      "jvp(f, primals, tangents, strict=True): The output of f is independent of the inputs. This " +
        "is not allowed with strict=True.",
    );
  }
  return [primal, zeros_like(primal)];
}

/** Runs `body` in a level of jvp, within the one level of forward mode that there is. */
function in_jvp_level<T>(body: (level: number) => T): T {
  return in_level(native.enter_jvp, (level) => {
    nesting++;
    try {
      return with_forward_grad(true, () => {
        if (nesting > 1) return body(level);
        return dual_level(() => ({ result: body(level) })).result;
      });
    } finally {
      nesting--;
    }
  });
}

interface Jvp {
  output: unknown;
  tangent: unknown;
  aux: unknown;
}

function jvp_with_argnums(
  func: Func,
  primals: readonly unknown[],
  tangents: unknown,
  argnums: Argnums | null,
  { strict, has_aux }: { strict: boolean; has_aux: boolean },
): Jvp {
  const by = argnums === null ? primals : slice_argnums(primals, argnums);
  const [primal_leaves, spec] = tree_flatten(by);
  const [tangent_leaves, tangent_spec] = tree_flatten(tangents);
  if (!spec.equals(tangent_spec)) {
    throw new TypeError(
      `${api}: Expected primals and tangents to have the same python structure. For example, if ` +
        "primals is a tuple of 3 tensors, tangents also must be. Got primals with structure " +
        `${spec} and tangents with structure ${tangent_spec}`,
    );
  }
  const values = require_leaves(primal_leaves, "primals");
  const directions = require_leaves(tangent_leaves, "tangents");
  return in_jvp_level((level) => {
    const duals = tree_unflatten(
      values.map((value, i) => make_dual(value, directions[i] as Tensor, { level: 0 })),
      spec,
    );
    const args = argnums === null ? (duals as unknown[]) : replaced(primals, duals, argnums, level);
    let result = call_user("torch.func.jvp", func, args);
    let aux: unknown;
    if (has_aux) {
      [result, aux] = split_aux(api, result);
      aux = unwrap_for_grad(aux, level);
    }
    const [leaves, output_spec] = tree_flatten(result);
    const pairs = require_tensors(leaves, api).map((dual) => unpack(dual, strict));
    const outside = (at: 0 | 1) =>
      tree_unflatten(
        pairs.map((pair) => unwrap_for_grad(pair[at], level)),
        output_spec,
      );
    return { output: outside(0), tangent: outside(1), aux };
  });
}

/** The arguments with those at `argnums` replaced, the others as those of the level. */
function replaced(
  primals: readonly unknown[],
  duals: unknown,
  argnums: Argnums,
  level: number,
): unknown[] {
  const args = wrap_for_grad(primals, level) as unknown[];
  const given = Array.isArray(argnums) ? (duals as unknown[]) : [duals];
  wrap_argnums(argnums, primals.length).forEach((at, i) => {
    args[at] = given[i];
  });
  return args;
}

/** Keyword arguments of {@link jvp}. */
export interface JvpOptions {
  /** Whether an output that does not depend on the inputs is an error. Default: false. */
  strict?: boolean | undefined;
  /** Whether `func` returns `[output, aux]`, of which aux is only passed on. Default: false. */
  has_aux?: boolean | undefined;
}

const read_jvp = signature<
  { func: Func; primals: readonly unknown[]; tangents: readonly unknown[] },
  Required<JvpOptions>
>(
  "jvp",
  {
    func: kinds.callable<Func>(),
    primals: kinds.array_of(kinds.anything()),
    tangents: kinds.array_of(kinds.anything()),
  },
  { strict: kinds.boolean(false), has_aux: kinds.boolean(false) },
);

/**
 * `func`'s output at `primals` and its derivative in the direction `tangents`, computed forwards.
 * Mirrors torch.func.jvp.
 *
 * @param primals the arguments
 * @param tangents of the same structure, one tensor for each of theirs
 * @returns `[output, tangent]`; with `has_aux` `[output, tangent, aux]`
 */
export function jvp<A extends unknown[], R>(
  func: (...args: A) => R,
  primals: A,
  tangents: A,
  options?: { strict?: boolean; has_aux?: false },
): [output: R, tangent: R];
export function jvp<A extends unknown[], R, X>(
  func: (...args: A) => [R, X],
  primals: A,
  tangents: A,
  options: { strict?: boolean; has_aux: true },
): [output: R, tangent: R, aux: X];
export function jvp(...given: unknown[]): unknown {
  const { func, primals, tangents, strict, has_aux } = read_jvp(given);
  const found = jvp_with_argnums(func, primals, tangents, null, { strict, has_aux });
  return has_aux ? [found.output, found.tangent, found.aux] : [found.output, found.tangent];
}

const read_jacfwd = signature<
  { func: Func; argnums: Argnums; has_aux: boolean },
  { randomness: Randomness }
>(
  "jacfwd",
  { func: kinds.callable<Func>(), argnums: argnums_kind(), has_aux: kinds.boolean(false) },
  { randomness: kinds.choice(["error", "different", "same"], "error") },
);

const read_hessian = signature<{ func: Func; argnums: Argnums }>("hessian", {
  func: kinds.callable<Func>(),
  argnums: argnums_kind(),
});

/** Keyword arguments of {@link jacfwd}. */
export interface JacfwdOptions extends FuncGradOptions {
  /** The behavior of random operators: see {@link vmap}. Default: "error". */
  randomness?: Randomness | undefined;
}

/** From a derivative for each element of the inputs, in the first dimension, the jacobian. */
function split_columns(columns: Tensor, inputs: readonly Tensor[], spec: TreeSpec): unknown {
  const counts = inputs.map((input) => input.numel());
  const parts = columns.movedim(0, -1).split_with_sizes(counts, -1);
  return tree_unflatten(
    inputs.map((input, i) => {
      const part = parts[i] as Tensor;
      return input.dim() === 0 ? part.squeeze(-1) : part.unflatten(-1, input.shape);
    }),
    spec,
  );
}

/**
 * A function that computes the jacobian of `func` by its first argument, or those that `argnums`
 * names, column by column, forwards: good for more outputs than inputs. Options are `argnums`,
 * `has_aux` and `randomness`. Mirrors torch.func.jacfwd.
 *
 * @returns as {@link jacrev}
 */
export function jacfwd<A extends unknown[], R>(
  func: (...args: A) => R,
  argnums?: number,
): (...args: A) => R;
export function jacfwd<A extends unknown[]>(
  func: (...args: A) => unknown,
  argnums: Argnums | JacfwdOptions,
  options?: JacfwdOptions,
): (...args: A) => unknown;
export function jacfwd(...given: unknown[]): (...args: unknown[]) => unknown {
  const { func, argnums, has_aux, randomness } = read_jacfwd(given);
  return (...args) => {
    refuse_complex("jacfwd", args, "inputs");
    const by = slice_argnums(args, argnums);
    const [leaves, spec] = tree_flatten(by);
    const inputs = leaves as Tensor[];
    const [rows = []] = standard_basis(inputs);
    const push = (basis: unknown): unknown => {
      const found = jvp_with_argnums(func, args, basis, argnums, { strict: false, has_aux });
      refuse_complex("jacfwd", found.output, "outputs");
      return has_aux ? [found.tangent, found.aux] : found.tangent;
    };
    let result = vmap(push, { randomness })(tree_unflatten(rows, spec));
    let aux: unknown;
    if (has_aux) {
      [result, aux] = result as [unknown, unknown];
      aux = tree_map((value) => (value as Tensor).select(0, 0), aux);
    }
    const jacobian = tree_map((columns) => split_columns(columns as Tensor, inputs, spec), result);
    return has_aux ? [jacobian, aux] : jacobian;
  };
}

/**
 * A function that computes the second derivatives of `func` by its first argument, or those that
 * `argnums` names. Mirrors torch.func.hessian, which is `jacfwd(jacrev(func, argnums), argnums)`.
 */
export function hessian<A extends unknown[], R>(
  func: (...args: A) => R,
  argnums?: number,
): (...args: A) => R;
export function hessian<A extends unknown[]>(
  func: (...args: A) => unknown,
  argnums: readonly number[],
): (...args: A) => unknown;
export function hessian(...given: unknown[]): (...args: unknown[]) => unknown {
  const { func, argnums } = read_hessian(given);
  return jacfwd(jacrev(func, argnums) as (...args: unknown[]) => unknown, argnums);
}
