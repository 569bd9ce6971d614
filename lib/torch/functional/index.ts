/** Functions that PyTorch writes in Python on top of its operators: torch/functional.py. */

import { is_keywords } from "../dispatch/keywords.js";
import { functions } from "../dispatch/operators.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { int64 } from "../dtype.js";
import type { ReplacedFunctions } from "../generated/functions.js";
import type { OneEach, TensorList } from "../sequences.js";
import { tensor } from "../tensor/creation.js";
import { Tensor } from "../tensor/index.js";
import type { Keywords, Shape } from "../types.js";

const aten = functions(
  (
    "atleast_1d atleast_2d atleast_3d block_diag broadcast_tensors cartesian_prod cdist einsum " +
    "meshgrid tensordot"
  ).split(" "),
) as unknown as ReplacedFunctions & Record<string, (...args: unknown[]) => unknown>;

type GivenTensors = readonly Tensor[];

/** Tensors one by one, or in one list. */
function listed(given: readonly (Tensor | GivenTensors)[]): GivenTensors {
  return given.length === 1 && Array.isArray(given[0])
    ? (given[0] as GivenTensors)
    : (given as GivenTensors);
}

/** The tensors at the shape that all of them broadcast to. Mirrors torch.broadcast_tensors. */
export function broadcast_tensors<const List extends GivenTensors>(tensors: List): OneEach<List>;
export function broadcast_tensors<const List extends GivenTensors>(...tensors: List): OneEach<List>;
export function broadcast_tensors(...tensors: readonly (Tensor | GivenTensors)[]): Tensor[] {
  return aten.broadcast_tensors(listed(tensors));
}

const shape_kind = kinds.one_or_more(kinds.python_int());

/**
 * The shape that shapes broadcast to. A number stands for a shape of one dimension. Mirrors
 * torch.broadcast_shapes.
 *
 * @throws RangeError if the shapes do not broadcast
 */
export function broadcast_shapes(...shapes: readonly (Shape | number)[]): number[] {
  const result: number[] = [];
  shapes.forEach((given, i) => {
    if (shape_kind.accepts(given)) return;
    throw new TypeError(
      `broadcast_shapes(): argument (position ${i + 1}) ${shape_kind.refusal(given)}`,
    );
  });
  for (const given of shapes) {
    const shape = (Array.isArray(given) ? given : [given]).map(Number);
    // From the last dimension on.
    shape.forEach((size, i) => {
      const place = shape.length - 1 - i;
      if (size < 0) {
        throw new RangeError(
          `Trying to create tensor with negative dimension (${size}): (${size})`,
        );
      }
      const other = result[place] ?? 1;
      if (size !== 1 && other !== 1 && size !== other) {
        throw new RangeError(
          `Shape mismatch: objects cannot be broadcast to a single shape: ${shapes.map((one) => `[${one}]`).join(", ")}`,
        );
      }
      result[place] = size === 1 ? other : size;
    });
  }
  return result.reverse();
}

const subscripts_kind = kinds.array_of(
  kinds.either<[number, string]>(kinds.python_int(), kinds.choice(["..."])),
);

/** A subscript list's letter: 0 is "A", 26 is "a". */
function letter(subscript: number | string): string {
  if (subscript === "...") return "...";
  const n = Number(subscript);
  if (Number.isInteger(n) && n >= 0 && n < 52) {
    return String.fromCharCode(n < 26 ? 65 + n : 97 + n - 26);
  }
  throw new RangeError(
    "einsum(): subscript in subscript list is not within the valid range [0, 52)",
  );
}

/** A subscript: a number in [0, 52), or "..." for the dimensions that are not named. */
export type Subscript = number | "...";

/**
 * Sums of products of elements, by the letters that name dimensions: `torch.einsum("ij,jk->ik", a, b)`,
 * or `torch.einsum(a, [0, 1], b, [1, 2], [0, 2])`. Mirrors torch.einsum without opt_einsum: operands
 * are contracted from left to right.
 */
export function einsum(equation: string, ...operands: readonly (Tensor | GivenTensors)[]): Tensor;
export function einsum(...operands: readonly (Tensor | readonly Subscript[])[]): Tensor;
export function einsum(...args: readonly unknown[]): Tensor {
  if (args.length < 2) {
    throw new RangeError(
      "einsum(): must specify the equation string and at least one operand, or at least one operand and its subscripts list",
    );
  }
  const [first, ...rest] = args;
  if (typeof first === "string") return aten.einsum(first, listed(rest as Tensor[]));
  const subscripts = (list: unknown): string => {
    if (subscripts_kind.accepts(list)) return (list as Subscript[]).map(letter).join("");
    throw new TypeError(`einsum(): the subscripts of an operand ${subscripts_kind.refusal(list)}`);
  };
  const has_result = args.length % 2 === 1;
  const pairs = has_result ? args.slice(0, -1) : args;
  const inputs = pairs.filter((_, i) => i % 2 === 1).map(subscripts);
  const equation = inputs.join(",") + (has_result ? `->${subscripts(args.at(-1))}` : "");
  return aten.einsum(equation, pairs.filter((_, i) => i % 2 === 0) as Tensor[]);
}

/** Keyword arguments of {@link meshgrid}. */
export interface MeshgridOptions extends Keywords {
  /** Whether the first vector's coordinates change from row to row ("ij"), or from column to column. */
  indexing?: "ij" | "xy" | undefined;
}

/** The grids of coordinates of vectors. Mirrors torch.meshgrid; "ij" is the default indexing. */
export function meshgrid<const List extends GivenTensors>(tensors: List): OneEach<List>;
export function meshgrid<const List extends GivenTensors>(
  tensors: List,
  options: MeshgridOptions,
): OneEach<List>;
export function meshgrid<const List extends GivenTensors>(...tensors: List): OneEach<List>;
export function meshgrid<const List extends GivenTensors>(
  ...args: [...tensors: List, options: MeshgridOptions]
): OneEach<List>;
export function meshgrid(...args: readonly (Tensor | GivenTensors | MeshgridOptions)[]): Tensor[] {
  const last = args.at(-1);
  const has_options = is_keywords(last);
  const tensors = (has_options ? args.slice(0, -1) : args) as (Tensor | GivenTensors)[];
  return aten.meshgrid(listed(tensors), { indexing: "ij", ...(has_options ? last : {}) });
}

/** All combinations of the vectors' elements, as rows. Mirrors torch.cartesian_prod. */
export function cartesian_prod(...tensors: readonly (Tensor | GivenTensors)[]): Tensor {
  return aten.cartesian_prod(listed(tensors));
}

/** Matrices along the diagonal of one. Mirrors torch.block_diag. */
export function block_diag(...tensors: readonly (Tensor | GivenTensors)[]): Tensor {
  return aten.block_diag(listed(tensors));
}

/** A tensor, or a list of tensors if several were given, of at least this many dimensions. */
export interface AtLeast {
  /** A view with at least this many dimensions: dimensions of size 1 are added. */
  (tensor: Tensor): Tensor;
  /** Views with at least this many dimensions: dimensions of size 1 are added. */
  <const List extends GivenTensors>(tensors: List): OneEach<List>;
  /** Views with at least this many dimensions: dimensions of size 1 are added. */
  <const List extends readonly [Tensor, Tensor, ...Tensor[]]>(...tensors: List): OneEach<List>;
}

function at_least(name: "atleast_1d" | "atleast_2d" | "atleast_3d"): AtLeast {
  const operator = aten[name] as unknown as (given: Tensor | GivenTensors) => Tensor & Tensor[];
  const at_least = (...given: (Tensor | GivenTensors)[]) =>
    operator(given.length === 1 ? (given[0] as Tensor) : (given as GivenTensors));
  return at_least as unknown as AtLeast;
}

/** Views of the tensors with at least one dimension: dimensions of size 1 are added. Mirrors torch.atleast_1d. */
export const atleast_1d = at_least("atleast_1d");
/** Views of the tensors with at least two dimensions: dimensions of size 1 are added. Mirrors torch.atleast_2d. */
export const atleast_2d = at_least("atleast_2d");
/** Views of the tensors with at least three dimensions: dimensions of size 1 are added. Mirrors torch.atleast_3d. */
export const atleast_3d = at_least("atleast_3d");

export interface TensordotOptions {
  /** The number of `a`'s last and `b`'s first dimensions, or lists of each. Default: 2. */
  dims?: number | Tensor | readonly [a: readonly number[], b: readonly number[]] | undefined;
  /** A tensor that the result is written to. */
  out?: Tensor | null | undefined;
}

const read_tensordot = signature<Required<TensordotOptions> & { a: Tensor; b: Tensor }>(
  "tensordot",
  {
    a: kinds.tensor(),
    b: kinds.tensor(),
    dims: kinds
      .either<[number, Tensor, readonly [a: readonly number[], b: readonly number[]]]>(
        kinds.python_int(),
        kinds.tensor(),
        kinds.array_of(kinds.array_of(kinds.index<number>()), 2) as kinds.Kind<never>,
      )
      .or(2),
    out: kinds.nullable(kinds.tensor()),
  },
);

function contracted(
  a: Tensor,
  b: Tensor,
  dims: Required<TensordotOptions>["dims"],
): readonly (readonly number[])[] {
  if (dims instanceof Tensor) {
    if (dims.numel() > 1) return dims.tolist<number[][]>();
    return contracted(a, b, Number(dims.item()));
  }
  if (Array.isArray(dims)) return dims;
  return counted(a, b, Number(dims));
}

function counted(a: Tensor, b: Tensor, dims: number): readonly (readonly number[])[] {
  if (dims < 0) throw new RangeError(`tensordot expects dims >= 0, but got dims=${dims}`);
  if (dims > Math.min(a.dim(), b.dim())) {
    throw new RangeError(`tensordot expects dims < ndim_a or ndim_b, but got dims=${dims}`);
  }
  const count = Array.from({ length: dims }, (_, i) => i);
  return [count.map((i) => i - dims), count];
}

/** The sum of products over several dimensions of both tensors. Mirrors torch.tensordot. */
export function tensordot(a: Tensor, b: Tensor, options?: TensordotOptions): Tensor;
export function tensordot(a: Tensor, b: Tensor, dims: TensordotOptions["dims"]): Tensor;
export function tensordot(...args: unknown[]): Tensor {
  const { a, b, dims, out } = read_tensordot(args);
  const [of_a, of_b] = contracted(a, b, dims) as [number[], number[]];
  return out === null
    ? aten.tensordot(a, b, of_a, of_b)
    : aten.tensordot(a, b, of_a, of_b, { out });
}

const compute_modes = [
  "use_mm_for_euclid_dist_if_necessary",
  "use_mm_for_euclid_dist",
  "donot_use_mm_for_euclid_dist",
] as const;

export interface CdistOptions {
  /** The p of the norm. Default: 2. */
  p?: number | undefined;
  /** Whether Euclidean distances come from a matrix product: default "if necessary". */
  compute_mode?: (typeof compute_modes)[number] | undefined;
}

const read_cdist = signature<Required<CdistOptions> & { x1: Tensor; x2: Tensor }>("cdist", {
  x1: kinds.tensor(),
  x2: kinds.tensor(),
  p: kinds.scalar<number>(2),
  compute_mode: kinds.choice(compute_modes, compute_modes[0]),
});

/** The distance of each row of x1 to each row of x2: shape (…, P, R). Mirrors torch.cdist. */
export function cdist(x1: Tensor, x2: Tensor, options?: CdistOptions): Tensor;
export function cdist(
  x1: Tensor,
  x2: Tensor,
  p: number,
  compute_mode?: CdistOptions["compute_mode"],
): Tensor;
export function cdist(...args: unknown[]): Tensor {
  const { x1, x2, p, compute_mode } = read_cdist(args);
  const mode = compute_modes.indexOf(compute_mode);
  return aten.cdist(x1, x2, p, mode === 0 ? null : mode);
}

const most_dimensions = 1024;

/** A size or a length: a number or a bigint. */
type Length = number | bigint;

/** The parameters of {@link unravel_index}, by name. */
export interface UnravelArguments {
  /** The flat indices: integers of any shape. */
  indices: Tensor;
  /** The shape that they are indices of. */
  shape: Length | readonly Length[];
}

const read_unravel = signature<UnravelArguments>("unravel_index", {
  indices: kinds.tensor(),
  shape: kinds.one_or_more(kinds.whole()),
});

/** The coordinates of places in a flattened tensor of that shape. Mirrors torch.unravel_index. */
export function unravel_index(
  ...args: Arguments<[indices: Tensor, shape: Length | readonly Length[]], [], UnravelArguments>
): TensorList {
  const { indices, shape } = read_unravel(args);
  const given = (Array.isArray(shape) ? shape : [shape]) as readonly Length[];
  // Far more than any tensor's; an array in JavaScript may say that it has four billion.
  if (given.length > most_dimensions) {
    throw new RangeError(`unravel_index takes at most ${most_dimensions} dimensions`);
  }
  const sizes = given.map((size) => BigInt(size));
  if (sizes.some((size) => size < 0n)) {
    throw new RangeError(`'shape' cannot have negative values, but got (${sizes.join(", ")})`);
  }
  const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((a, b) => a * b, 1n));
  const options = { dtype: int64, device: indices.device };
  return indices
    .unsqueeze(-1)
    .floor_divide(tensor(strides, options))
    .remainder(tensor(sizes, options))
    .unbind(-1);
}
