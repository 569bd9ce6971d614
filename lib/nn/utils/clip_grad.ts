/** Keeping gradients small. Mirrors torch.nn.utils.clip_grad. */
import { Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature, tensors_of } from "../../torch/internal.js";
import { warn } from "../arguments.js";

/** One tensor, or several. */
export type TensorOrIterable = Tensor | Iterable<Tensor>;

const tensors = kinds.either<[Tensor, Iterable<Tensor>]>(kinds.tensor(), kinds.iterable());

const list_of = (given: TensorOrIterable, argument: string): Tensor[] =>
  given instanceof Tensor ? [given] : tensors_of(given, argument);

const gradients_of = (parameters: readonly Tensor[]): Tensor[] =>
  parameters.map(({ grad }) => grad).filter((grad) => grad !== null);

/** Whether an iterable is its own iterator, as a generator is: it can be gone through once. */
const is_generator = (given: TensorOrIterable): boolean =>
  !(given instanceof Tensor) && (given[Symbol.iterator]() as unknown) === given;

/** The tensors of each device and dtype, on which a foreach operator works at once. */
function by_kind(tensors: readonly Tensor[]): Tensor[][] {
  const groups = new Map<string, Tensor[]>();
  for (const tensor of tensors) {
    const kind = `${tensor.device} ${tensor.dtype}`;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [tensor]);
    else group.push(tensor);
  }
  return [...groups.values()];
}

/** The devices on which PyTorch has foreach operators. */
const with_foreach = ["cpu", "cuda", "xpu", "mtia", "privateuseone"];

/**
 * Whether a group is processed at once: if its device supports it, unless `foreach` says otherwise.
 */
function uses_foreach(group: readonly Tensor[], foreach: boolean | null): boolean {
  if (foreach === false) return false;
  const type = group[0]?.device.type ?? "cpu";
  if (with_foreach.includes(type)) return true;
  if (foreach === null) return false;
  throw new Error(`foreach=True was passed, but can't use the foreach API on ${type} tensors`);
}

export interface TotalNormOptions {
  /** The p of the norm, or Infinity (or "inf") for the greatest absolute value. Default: 2. */
  norm_type?: number | "inf";
  /** Whether a norm that is not finite is an error. Default: false. */
  error_if_nonfinite?: boolean;
  /** Whether all gradients are processed at once. Default: null, if the device supports it. */
  foreach?: boolean | null;
}

type TotalNorm = [norm_type: number | "inf", error_if_nonfinite: boolean, foreach: boolean | null];

const norm_kinds = {
  norm_type: kinds.either<[number, "inf"]>(kinds.number(), kinds.choice(["inf"])).or(2),
  error_if_nonfinite: kinds.boolean(false),
  foreach: kinds.nullable(kinds.boolean()),
};

const read_total_norm = signature<{ tensors: TensorOrIterable } & Required<TotalNormOptions>>(
  "get_total_norm",
  { tensors, ...norm_kinds },
);

/**
 * The norm of all tensors taken together: a 0-dim tensor. Mirrors torch.nn.utils.get_total_norm.
 *
 * @throws Error if the norm is not finite and `error_if_nonfinite` is set.
 */
export function get_total_norm(
  ...args: Arguments<
    [tensors: TensorOrIterable],
    TotalNorm,
    { tensors: TensorOrIterable } & TotalNormOptions
  >
): Tensor {
  const { tensors, norm_type, error_if_nonfinite, foreach } = read_total_norm(args);
  const list = list_of(tensors, "tensors");
  const [first] = list;
  if (first === undefined) return torch.tensor(0, { dtype: torch.float32 });
  const p = norm_type === "inf" ? Number.POSITIVE_INFINITY : norm_type;
  return torch.no_grad(() => {
    const norms = by_kind(list).flatMap((group) =>
      uses_foreach(group, foreach)
        ? torch["_foreach_norm"](group, p)
        : group.map((tensor) => torch.linalg.vector_norm(tensor, p)),
    );
    const total = torch.linalg.vector_norm(
      torch.stack(norms.map((norm) => norm.to(first.device))),
      p,
    );
    if (error_if_nonfinite && !total.isfinite().item()) {
      throw new Error(
        `The total norm of order ${p} for gradients from \`parameters\` is non-finite, ` +
          "so it cannot be clipped. To disable this error and scale the gradients by the " +
          "non-finite norm anyway, set `error_if_nonfinite: false`",
      );
    }
    return total;
  });
}

/** Scales gradients so that their norm, which is `total`, is at most `max_norm`. */
function scale(
  grads: readonly Tensor[],
  max_norm: number,
  total: Tensor,
  foreach: boolean | null,
): void {
  if (grads.length === 0) return;
  torch.no_grad(() => {
    // total + 1e-6 keeps a zero norm from dividing by zero, as PyTorch has it.
    const factor = total.add(1e-6).reciprocal().mul(max_norm).clamp({ max: 1 });
    for (const group of by_kind(grads)) {
      const on_device = factor.to((group[0] as Tensor).device);
      if (uses_foreach(group, foreach)) torch["_foreach_mul_"](group, on_device);
      else for (const grad of group) grad.mul_(on_device);
    }
  });
}

const max_norm = kinds.number();

export interface ClipWithNormOptions {
  /** The parameters whose gradients are scaled. */
  parameters: TensorOrIterable;
  /** The greatest norm that gradients keep. */
  max_norm: number;
  /** The gradients' norm: a 0-dim tensor. */
  total_norm: Tensor;
  /** Whether all gradients are processed at once. Default: null, if the device supports it. */
  foreach?: boolean | null;
}

const read_clip_with_norm = signature<Required<ClipWithNormOptions>>("clip_grads_with_norm_", {
  parameters: tensors,
  max_norm,
  total_norm: kinds.tensor(),
  foreach: norm_kinds.foreach,
});

/**
 * Scales the gradients of all parameters, in place, by `max_norm / total_norm` if that is less
 * than 1. Mirrors torch.nn.utils.clip_grads_with_norm_.
 */
export function clip_grads_with_norm_(
  ...args: Arguments<
    [parameters: TensorOrIterable, max_norm: number, total_norm: Tensor],
    [foreach: boolean | null],
    ClipWithNormOptions
  >
): void {
  const { parameters, max_norm, total_norm, foreach } = read_clip_with_norm(args);
  scale(gradients_of(list_of(parameters, "parameters")), max_norm, total_norm, foreach);
}

export interface ClipGradNormOptions extends TotalNormOptions {
  /** The parameters whose gradients are scaled. */
  parameters: TensorOrIterable;
  /** The greatest norm that gradients keep. */
  max_norm: number;
}

const read_clip_norm = signature<Required<ClipGradNormOptions>>("clip_grad_norm_", {
  parameters: tensors,
  max_norm,
  ...norm_kinds,
});

/**
 * Scales the gradients of all parameters, in place, so that their norm taken together is at most
 * `max_norm`. Mirrors torch.nn.utils.clip_grad_norm_: of an iterator that has nothing left (a
 * model's `parameters()` that was gone through before) it warns.
 *
 * @returns the norm before clipping: a 0-dim tensor.
 */
export function clip_grad_norm_(
  ...args: Arguments<
    [parameters: TensorOrIterable, max_norm: number],
    TotalNorm,
    ClipGradNormOptions
  >
): Tensor {
  const { parameters, max_norm, ...options } = read_clip_norm(args);
  const can_be_exhausted = is_generator(parameters);
  const list = list_of(parameters, "parameters");
  if (can_be_exhausted && list.length === 0) {
    warn("`parameters` is an empty generator, no gradient clipping will occur.");
  }
  const grads = gradients_of(list);
  const total = get_total_norm(grads, options);
  scale(grads, max_norm, total, options.foreach);
  return total;
}

export interface ClipGradValueOptions {
  /** The parameters whose gradients are limited. */
  parameters: TensorOrIterable;
  /** The greatest absolute value that an element keeps. */
  clip_value: number;
  /** Whether all gradients are processed at once. Default: null, if the device supports it. */
  foreach?: boolean | null;
}

const read_clip_value = signature<Required<ClipGradValueOptions>>("clip_grad_value_", {
  parameters: tensors,
  clip_value: kinds.number(),
  foreach: norm_kinds.foreach,
});

/**
 * Limits every element of the gradients to [−clip_value, clip_value], in place. Mirrors
 * torch.nn.utils.clip_grad_value_.
 */
export function clip_grad_value_(
  ...args: Arguments<
    [parameters: TensorOrIterable, clip_value: number],
    [foreach: boolean | null],
    ClipGradValueOptions
  >
): void {
  const { parameters, clip_value, foreach } = read_clip_value(args);
  const grads = gradients_of(list_of(parameters, "parameters"));
  torch.no_grad(() => {
    for (const group of by_kind(grads)) {
      if (uses_foreach(group, foreach)) {
        torch["_foreach_clamp_min_"](group, -clip_value);
        torch["_foreach_clamp_max_"](group, clip_value);
      } else {
        for (const grad of group) grad.clamp_(-clip_value, clip_value);
      }
    }
  });
}
