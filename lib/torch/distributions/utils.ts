/** `torch.distributions.utils`: what distributions are written with. */

import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { get_default_dtype } from "../dtype.js";
import { finfo } from "../finfo.js";
import { broadcast_tensors } from "../functional/index.js";
import { tensor } from "../tensor/creation.js";
import { Tensor } from "../tensor/index.js";
import { type ClassOf, type NumberOrTensor, parameter } from "./arguments.js";
import { aten } from "./aten.js";
import { define_lazy } from "./fields.js";

/**
 * Returns tensors of one shape, the one that all values broadcast to. Numbers become tensors of the
 * first tensor's dtype and device, or of the default dtype. Mirrors
 * torch.distributions.utils.broadcast_all.
 *
 * @throws TypeError for a value that is neither a number nor a tensor
 */
export function broadcast_all<const T extends readonly NumberOrTensor[]>(
  ...values: T
): { -readonly [I in keyof T]: Tensor };
export function broadcast_all(...values: readonly unknown[]): Tensor[] {
  const kind = parameter();
  values.forEach((value, i) => {
    if (kind.accepts(value)) return;
    throw new TypeError(`broadcast_all(): argument (position ${i + 1}) ${kind.refusal(value)}`);
  });
  const first = values.find((value): value is Tensor => value instanceof Tensor);
  const options =
    first === undefined
      ? { dtype: get_default_dtype() }
      : { dtype: first.dtype, device: first.device };
  return broadcast_tensors(
    values.map((value) => (value instanceof Tensor ? value : tensor(value as number, options))),
  );
}

type BinaryArguments<Name extends string> = Arguments<
  [input: Tensor],
  [is_binary: boolean],
  Record<Name, Tensor> & { is_binary?: boolean }
>;

const read_logits_to_probs = signature<{ logits: Tensor; is_binary: boolean }>("logits_to_probs", {
  logits: kinds.tensor(),
  is_binary: kinds.boolean(false),
});

/**
 * Returns the probabilities of logits: their sigmoid if each is the log-odds of a choice between
 * two, else their softmax over the last dimension. Mirrors torch.distributions.utils.logits_to_probs.
 */
export function logits_to_probs(...args: BinaryArguments<"logits">): Tensor {
  const { logits, is_binary } = read_logits_to_probs(args);
  return is_binary ? logits.sigmoid() : logits.softmax(-1);
}

const read_clamp_probs = signature<{ probs: Tensor }>("clamp_probs", { probs: kinds.tensor() });

/**
 * Brings probabilities into the open interval (0, 1): into [eps, 1 - eps] of their dtype. Mirrors
 * torch.distributions.utils.clamp_probs.
 */
export function clamp_probs(...args: Arguments<[probs: Tensor], [], { probs: Tensor }>): Tensor {
  const { probs } = read_clamp_probs(args);
  const { eps } = finfo(probs.dtype);
  return probs.clamp(eps, 1 - eps);
}

const read_probs_to_logits = signature<{ probs: Tensor; is_binary: boolean }>("probs_to_logits", {
  probs: kinds.tensor(),
  is_binary: kinds.boolean(false),
});

/**
 * Returns the logits of probabilities: log-odds if each is the probability of 1 in a choice between
 * two, else logarithms. Mirrors torch.distributions.utils.probs_to_logits.
 */
export function probs_to_logits(...args: BinaryArguments<"probs">): Tensor {
  const { probs, is_binary } = read_probs_to_logits(args);
  const clamped = clamp_probs(probs);
  return is_binary ? clamped.log().sub(clamped.neg().log1p()) : clamped.log();
}

/** The parameters of {@link lazy_property}, by name. */
export interface LazyPropertyOptions<T extends object = object> {
  /** The class. */
  type: ClassOf<T>;
  /** The name of the property. */
  name: string;
  /** Computes its value for an object. */
  wrapped(self: T): unknown;
}

const read_lazy_property = signature<LazyPropertyOptions>("lazy_property", {
  type: kinds.callable() as unknown as kinds.Kind<ClassOf<object>>,
  name: kinds.string(),
  wrapped: kinds.callable<(self: object) => unknown>(),
});

/**
 * Defines a property of a class that is computed when it is first asked for, with gradients
 * recorded, and is then a field of the object.
 *
 * ```ts
 * class Die extends Distribution {
 *   declare readonly probs: Tensor;
 *   static {
 *     lazy_property(Die, "probs", (die: Die) => torch.full([die.sides], 1 / die.sides));
 *   }
 * }
 * ```
 *
 * Mirrors torch.distributions.utils.lazy_property, which is a decorator in Python.
 */
export function lazy_property<T extends object>(
  ...args: Arguments<
    [type: ClassOf<T>, name: string, wrapped: (self: T) => unknown],
    [],
    LazyPropertyOptions<T>
  >
): void {
  const { type, name, wrapped } = read_lazy_property(args);
  define_lazy(type.prototype, name, wrapped);
}

interface DiagonalOptions {
  /** The highest diagonal that is taken; 0 is the main one, -1 the one below. Default: 0. */
  diag?: number;
}

const read_tril_matrix_to_vec = signature<{ mat: Tensor; diag: number }>("tril_matrix_to_vec", {
  mat: kinds.tensor(),
  diag: kinds.integer(0),
});

/** A mask of the elements of an n × n matrix on and below a diagonal. */
function tril_mask(n: number, diag: number, like: Tensor): Tensor {
  const arange = aten.arange(n, { device: like.device });
  return arange.lt(arange.view(-1, 1).add(diag + 1));
}

/**
 * Returns the elements of square matrices on and below a diagonal, row after row. Mirrors
 * torch.distributions.utils.tril_matrix_to_vec.
 *
 * @throws RangeError if the matrix has no such diagonal
 */
export function tril_matrix_to_vec(
  ...args: Arguments<[mat: Tensor], [diag: number], { mat: Tensor } & DiagonalOptions>
): Tensor {
  const { mat, diag } = read_tril_matrix_to_vec(args);
  const n = mat.size(-1);
  if (diag < -n || diag >= n) {
    throw new RangeError(`diag (${diag}) provided is outside [${-n}, ${n - 1}].`);
  }
  return mat.at("...", tril_mask(n, diag, mat));
}

const read_vec_to_tril_matrix = signature<{ vec: Tensor; diag: number }>("vec_to_tril_matrix", {
  vec: kinds.tensor(),
  diag: kinds.integer(0),
});

/** Python's round(): a number halfway between two goes to the even one. */
function round(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

/**
 * Returns square matrices with the elements of vectors on and below a diagonal, row after row, and
 * 0 above. Mirrors torch.distributions.utils.vec_to_tril_matrix.
 *
 * @throws RangeError if no matrix has that many elements there
 */
export function vec_to_tril_matrix(
  ...args: Arguments<[vec: Tensor], [diag: number], { vec: Tensor } & DiagonalOptions>
): Tensor {
  const { vec, diag } = read_vec_to_tril_matrix(args);
  const length = vec.size(-1);
  const above = 1 + 2 * diag;
  const exact = (-above + Math.sqrt(above ** 2 + 8 * length + 4 * Math.abs(diag) * (diag + 1))) / 2;
  const n = round(exact);
  if (!(Math.abs(n - exact) <= finfo(vec.dtype).eps)) {
    throw new RangeError(
      `The size of last dimension is ${length} which cannot be expressed as the lower triangular ` +
        "part of a square D x D matrix.",
    );
  }
  const mat = vec.new_zeros([...vec.shape.slice(0, -1), n, n]);
  return mat.set_at(vec, "...", tril_mask(n, diag, vec));
}
