/** `torch.vmap`: one function, run for all elements of a dimension at once. */
import { lazy_operator, native } from "../../native/index.js";
import * as kinds from "../dispatch/kinds.js";
import { signature } from "../dispatch/signature.js";
import { kind_of, text_of } from "../dispatch/values.js";
import { get_rng_state, set_rng_state } from "../random/index.js";
import { Tensor } from "../tensor/index.js";
import { call_user, in_level, name_of } from "./level.js";
import {
  broadcast_to_and_flatten,
  type TreeSpec,
  tree_flatten,
  tree_map,
  tree_unflatten,
} from "./pytree.js";

/** A dimension, null for no dimension, or these in the structure of the arguments or results. */
export type MappedDims =
  | number
  | null
  | readonly MappedDims[]
  | { readonly [key: string]: MappedDims };

/** The behavior of random operators within {@link vmap}. */
export type Randomness = "error" | "different" | "same";

type Func = ((...args: never[]) => unknown) & { readonly name: string };

const is_dim = (value: unknown): value is number => Number.isInteger(value);

/** The batch's dimension of each leaf of the arguments, counted from the front; null for none. */
function input_dims(func: Func, in_dims: MappedDims, leaves: readonly unknown[], spec: TreeSpec) {
  const call = `vmap(${name_of(func)}, in_dims=${text_of(in_dims)}, ...)(<inputs>)`;
  if (!is_dim(in_dims) && !(typeof in_dims === "object" && in_dims !== null)) {
    throw new TypeError(
      `${call}: expected \`in_dims\` to be int or a (potentially nested) tuple matching the ` +
        `structure of inputs, got: ${kind_of(in_dims)}.`,
    );
  }
  const dims = broadcast_to_and_flatten(in_dims, spec);
  if (dims === undefined) {
    throw new TypeError(
      `${call}: in_dims is not compatible with the structure of \`inputs\`. in_dims has structure ` +
        `${tree_flatten(in_dims)[1]} but inputs has structure ${spec}.`,
    );
  }
  return dims.map((dim, i): number | null => {
    const input = leaves[i];
    if (dim === null) return null;
    if (!is_dim(dim)) {
      throw new TypeError(
        `${call}: Got in_dim=${text_of(dim)} for an input but in_dim must be either an integer ` +
          "dimension or None.",
      );
    }
    if (!(input instanceof Tensor)) {
      throw new TypeError(
        `${call}: Got in_dim=${dim} for an input but the input is of type ${kind_of(input)}. We ` +
          "cannot vmap over non-Tensor arguments, please use None as the respective in_dim",
      );
    }
    const count = input.dim();
    if (dim < -count || dim >= count) {
      throw new RangeError(
        `${call}: Got in_dim=${dim} for some input, but that input is a Tensor of dimensionality ` +
          `${count} so expected in_dim to satisfy -${count} <= in_dim < ${count}.`,
      );
    }
    return dim < 0 ? dim + count : dim;
  });
}

function batch_size_of(dims: readonly (number | null)[], leaves: readonly unknown[]): number {
  const sizes: number[] = [];
  dims.forEach((dim, i) => {
    if (dim !== null) sizes.push((leaves[i] as Tensor).size(dim));
  });
  const [size] = sizes;
  if (size === undefined) throw new Error("vmap: Expected at least one Tensor to vmap over");
  if (sizes.some((other) => other !== size)) {
    throw new RangeError(
      "vmap: Expected all tensors to have the same size in the mapped dimension, got sizes " +
        `[${sizes.join(", ")}] for the mapped dimension`,
    );
  }
  return size;
}

/** The batch's dimension of each leaf of the results; null for results without one. */
function output_dims(func: Func, out_dims: MappedDims, spec: TreeSpec): (number | null)[] {
  const single = Array.isArray(out_dims) && out_dims.length === 1 && spec.kind === "leaf";
  const dims = broadcast_to_and_flatten(single ? out_dims[0] : out_dims, spec);
  if (dims === undefined) {
    throw new TypeError(
      `vmap(${name_of(func)}, ..., out_dims=${text_of(out_dims)})(<inputs>): out_dims is not ` +
        `compatible with the structure of \`outputs\`. out_dims has structure ` +
        `${tree_flatten(out_dims)[1]} but outputs has structure ${spec}.`,
    );
  }
  return dims as (number | null)[];
}

function without_batch(
  func: Func,
  output: unknown,
  level: number,
  batch_size: number,
  out_dim: number | null,
): unknown {
  const name = name_of(func);
  if (out_dim === null) {
    const batched =
      output instanceof Tensor && native.transform_of(output)?.kind === "BatchedTensor";
    if (!batched) return output;
    throw new Error(
      `vmap(${name}, ...): \`${name}\` can not return a BatchedTensor when out_dim is None`,
    );
  }
  if (!(output instanceof Tensor)) {
    throw new TypeError(
      `vmap(${name}, ...): \`${name}\` must only return Tensors, got type ${kind_of(output)}. Did ` +
        "you mean to set out_dims= to None for output?",
    );
  }
  return native.remove_batch_dim(output, level, batch_size, out_dim) as Tensor;
}

interface Call {
  func: Func;
  dims: readonly (number | null)[];
  spec: TreeSpec;
  out_dims: MappedDims;
  randomness: Randomness;
}

function run_batch(call: Call, leaves: readonly unknown[]): unknown {
  const { func, dims, spec, out_dims, randomness } = call;
  const batch_size = batch_size_of(dims, leaves);
  return in_level(
    () => native.enter_vmap(batch_size, randomness),
    (level) => {
      const batched = leaves.map((leaf, i) => {
        const dim = dims[i] ?? null;
        if (dim === null) return leaf;
        return native.add_batch_dim(leaf as Tensor, dim, level) as Tensor;
      });
      const args = tree_unflatten(batched, spec) as unknown[];
      const [outputs, output_spec] = tree_flatten(call_user("vmap", func, args));
      const at = output_dims(func, out_dims, output_spec);
      const results = outputs.map((output, i) =>
        without_batch(func, output, level, batch_size, at[i] as number | null),
      );
      return tree_unflatten(results, output_spec);
    },
  );
}

const cat = lazy_operator("aten::cat");
const narrow = lazy_operator("aten::narrow");

/** As many elements of the batch at a time as `chunk_size` says, and their results together. */
function run_chunks(call: Call, leaves: readonly unknown[], chunk_size: number): unknown {
  const total = batch_size_of(call.dims, leaves);
  const state = call.randomness === "same" ? get_rng_state() : undefined;
  const chunks: unknown[][] = [];
  let spec: TreeSpec | undefined;
  for (let start = 0; start < total || start === 0; start += chunk_size) {
    const length = Math.min(chunk_size, total - start);
    const part = leaves.map((leaf, i) => {
      const dim = call.dims[i] ?? null;
      if (dim === null) return leaf;
      return narrow()(undefined, leaf, dim, start, length) as Tensor;
    });
    if (state !== undefined) set_rng_state(state);
    const [outputs, output_spec] = tree_flatten(run_batch(call, part));
    chunks.push(outputs);
    spec ??= output_spec;
  }
  const output_spec = spec as TreeSpec;
  const at = output_dims(call.func, call.out_dims, output_spec);
  const results = at.map((dim, i) => {
    const parts = chunks.map((outputs) => outputs[i]);
    return dim === null ? parts[0] : (cat()(undefined, parts, dim) as Tensor);
  });
  return tree_unflatten(results, output_spec);
}

interface VmapArguments {
  func: Func;
  in_dims: MappedDims;
  out_dims: MappedDims;
  randomness: Randomness;
  chunk_size: number | null;
}

// A plain object at the end has arguments by name, among them `out_dims` in the form of one.
const dims_kind = new kinds.Kind<MappedDims>(
  "integer, null, or these in the structure of the arguments or results",
  (value) => is_dim(value) || typeof value === "object",
  0,
);

const read = signature<Omit<VmapArguments, "chunk_size">, Pick<VmapArguments, "chunk_size">>(
  "vmap",
  {
    func: kinds.callable<Func>(),
    in_dims: dims_kind,
    out_dims: dims_kind,
    randomness: kinds.choice(["error", "different", "same"], "error"),
  },
  { chunk_size: kinds.nullable(kinds.integer()) },
);

function check_options({ func, out_dims, chunk_size }: VmapArguments): void {
  if (chunk_size !== null && chunk_size <= 0) {
    throw new RangeError(`vmap: chunk_size should be None or greater than 0. (got ${chunk_size})`);
  }
  tree_map((dim) => {
    if (is_dim(dim) || dim === null) return dim;
    throw new TypeError(
      `vmap(${name_of(func)}, ..., out_dims=${text_of(out_dims)}): \`out_dims\` must be an int, None ` +
        "or a python collection of ints representing where in the outputs the vmapped dimension " +
        "should appear.",
    );
  }, out_dims);
}

/** Options of {@link vmap}. */
export interface VmapOptions {
  /** The dimension of the inputs that is mapped over. Default: 0. */
  in_dims?: MappedDims | undefined;
  /** The dimension of the outputs in which it appears. Default: 0. */
  out_dims?: MappedDims | undefined;
  /**
   * The behavior of random operators: they are an error (default), or their numbers are the same
   * for all elements, or different.
   */
  randomness?: Randomness | undefined;
  /** The number of elements that are computed at once. Default: null, all. */
  chunk_size?: number | null | undefined;
}

/**
 * A function that calls `func` once with a whole batch, as if it were called for each element of a
 * dimension and the results stacked: within it, the dimension is not seen.
 *
 * ```ts
 * const batched_dot = torch.vmap((x: Tensor, y: Tensor) => x.dot(y));
 * batched_dot(torch.randn(5, 3), torch.randn(5, 3)); // of shape [5]
 * ```
 *
 * Arguments and results may be nested arrays and plain objects of tensors. Mirrors torch.vmap.
 *
 * @param in_dims the dimension to map over: of all inputs, or an array of one for each argument
 *   (nested like these); null for an argument that is the same for all. Default: 0
 * @param out_dims the dimension of the results in which it appears. Default: 0
 * @param randomness whether random operators are an error (default), "same" or "different"
 * @throws TypeError if dimensions do not fit the arguments or `func` is asynchronous
 * @throws RangeError if a dimension is out of range or batches differ in size
 */
export function vmap<A extends unknown[], R>(
  func: (...args: A) => R,
  in_dims?: MappedDims,
  out_dims?: MappedDims,
  randomness?: Randomness,
  options?: Pick<VmapOptions, "chunk_size">,
): (...args: A) => R;
export function vmap<A extends unknown[], R>(
  func: (...args: A) => R,
  options: VmapOptions,
): (...args: A) => R;
export function vmap<A extends unknown[], R>(
  func: (...args: A) => R,
  ...rest: unknown[]
): (...args: A) => R {
  const options = read([func, ...rest]);
  check_options(options);
  const { in_dims, out_dims, randomness, chunk_size } = options;
  return (...args: A): R => {
    if (args.length === 0) {
      throw new TypeError(
        `vmap(${name_of(func)})(<inputs>): got no inputs. Maybe you forgot to add inputs, or you ` +
          "are trying to vmap over a function with no inputs. The latter is unsupported.",
      );
    }
    const [leaves, spec] = tree_flatten(args);
    const dims = input_dims(options.func, in_dims, leaves, spec);
    const call: Call = { func: options.func, dims, spec, out_dims, randomness };
    const result =
      chunk_size === null ? run_batch(call, leaves) : run_chunks(call, leaves, chunk_size);
    return result as R;
  };
}
