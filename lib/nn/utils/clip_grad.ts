/** Keeping gradients small. Mirrors torch.nn.utils.clip_grad. */
import { Tensor, tensors_of, torch } from "../../torch/index.js";

function gradients(parameters: Tensor | Iterable<Tensor>): Tensor[] {
  const list = parameters instanceof Tensor ? [parameters] : tensors_of(parameters, "parameters");
  return list.map(({ grad }) => grad).filter((grad) => grad !== null);
}

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

/** Whether tensors are of a kind for which PyTorch uses foreach operators by itself. */
function uses_foreach(tensors: readonly Tensor[], foreach: boolean | null): boolean {
  return foreach ?? tensors.every(({ device }) => device.type === "cuda" || device.type === "cpu");
}

export interface ClipGradNormOptions {
  /** The p of the norm, or Infinity for the greatest absolute value. Default: 2. */
  norm_type?: number;
  /** Whether a norm that is not finite is an error. Default: false. */
  error_if_nonfinite?: boolean;
  /** Whether all gradients are worked on at once. Default: where the device can. */
  foreach?: boolean | null;
}

/**
 * The norm of all tensors taken together: a 0-dim tensor. Mirrors torch.nn.utils.get_total_norm.
 *
 * @throws Error where it is not finite and `error_if_nonfinite` is set.
 */
export function get_total_norm(
  tensors: Tensor | Iterable<Tensor>,
  { norm_type = 2, error_if_nonfinite = false, foreach = null }: ClipGradNormOptions = {},
): Tensor {
  const list = tensors instanceof Tensor ? [tensors] : tensors_of(tensors, "tensors");
  const [first] = list;
  if (first === undefined) return torch.tensor(0, { dtype: torch.float32 });
  return torch.no_grad(() => {
    const norms = by_kind(list).flatMap((group) =>
      uses_foreach(group, foreach)
        ? torch._foreach_norm(group, norm_type)
        : group.map((tensor) => torch.linalg.vector_norm(tensor, norm_type)),
    );
    const total = torch.linalg.vector_norm(
      torch.stack(norms.map((norm) => norm.to(first.device))),
      norm_type,
    );
    if (error_if_nonfinite && !total.isfinite().item()) {
      throw new Error(
        `The total norm of order ${norm_type} for gradients from \`parameters\` is non-finite, ` +
          "so it cannot be clipped. To disable this error and scale the gradients by the " +
          "non-finite norm anyway, set `error_if_nonfinite: false`",
      );
    }
    return total;
  });
}

/**
 * Scales the gradients of all parameters, in place, so that their norm taken together is at most
 * `max_norm`.
 *
 * @returns the norm before clipping: a 0-dim tensor.
 */
export function clip_grad_norm_(
  parameters: Tensor | Iterable<Tensor>,
  max_norm: number,
  options: ClipGradNormOptions = {},
): Tensor {
  const grads = gradients(parameters);
  const total = get_total_norm(grads, options);
  torch.no_grad(() => {
    // total + 1e-6 keeps a zero norm from dividing by zero, as PyTorch has it.
    const factor = total.add(1e-6).reciprocal().mul(max_norm).clamp({ max: 1 });
    for (const group of by_kind(grads)) {
      const on_device = factor.to((group[0] as Tensor).device);
      if (uses_foreach(group, options.foreach ?? null)) torch._foreach_mul_(group, on_device);
      else for (const grad of group) grad.mul_(on_device);
    }
  });
  return total;
}

/** Limits every element of the gradients to [−clip_value, clip_value], in place. */
export function clip_grad_value_(
  parameters: Tensor | Iterable<Tensor>,
  clip_value: number,
  { foreach = null }: { foreach?: boolean | null } = {},
): void {
  torch.no_grad(() => {
    for (const group of by_kind(gradients(parameters))) {
      if (uses_foreach(group, foreach)) {
        torch._foreach_clamp_min_(group, -clip_value);
        torch._foreach_clamp_max_(group, clip_value);
      } else {
        for (const grad of group) grad.clamp_(-clip_value, clip_value);
      }
    }
  });
}
