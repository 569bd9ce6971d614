/** The ways to prune that PyTorch has ready. */
import { type Tensor, torch } from "../../torch/index.js";
import { kinds, signature, text_of } from "../../torch/internal.js";
import { BasePruningMethod } from "./pruning_method.js";

/** Checks an amount: a whole number of parameters, or the share of them. */
function check_amount(amount: number): void {
  const is_count = Number.isInteger(amount) && amount >= 0;
  if (is_count || (amount >= 0 && amount <= 1)) return;
  throw new RangeError(
    `amount=${amount} should either be a float in the range [0, 1] or a non-negative integer`,
  );
}

/** Rounds halves to even numbers, as Python does. */
function rounded(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

/** The number of parameters, of `size`, that an amount means. */
function count_of(amount: number, size: number): number {
  if (!Number.isInteger(amount)) return rounded(amount * size);
  if (amount <= size) return amount;
  throw new RangeError(
    `amount=${amount} should be smaller than the number of parameters to prune=${size}`,
  );
}

function check_structured(t: Tensor, dim: number): void {
  const shape = `torch.Size([${t.shape.join(", ")}])`;
  if (t.dim() <= 1) {
    throw new RangeError(
      "Structured pruning can only be applied to multidimensional tensors. Found tensor of shape " +
        `${shape} with ${t.dim()} dims`,
    );
  }
  if (dim >= t.dim()) throw new RangeError(`Invalid index ${dim} for tensor of size ${shape}`);
}

/** A mask like `t` with 1 at an index along one dimension. */
function mask_at(t: Tensor, dim: number, index: Tensor): Tensor {
  const places: (Tensor | string)[] = t.shape.map(() => ":");
  places[dim < 0 ? dim + t.dim() : dim] = index;
  return torch.zeros_like(t).set_at(1, ...places);
}

const amount = kinds.number();
const dim = kinds.integer(-1);

const read_amount = signature<{ amount: number }>("__init__", { amount });
const read_random = signature<{ amount: number; dim: number }>("RandomStructured", { amount, dim });
export const norm_order = kinds.either<[number, string]>(kinds.number(), kinds.string());
const read_norm = signature<{ amount: number; n: number | string; dim: number }>("LnStructured", {
  amount,
  n: norm_order,
  dim,
});
const read_mask = signature<{ mask: Tensor }>("CustomFromMask", { mask: kinds.tensor() });

/** Prunes nothing, and gives a tensor its mask. Mirrors torch.nn.utils.prune.Identity. */
export class PruningIdentity extends BasePruningMethod {
  readonly PRUNING_TYPE = "unstructured";

  override compute_mask(_t: Tensor, default_mask: Tensor): Tensor {
    return default_mask;
  }
}

/** A way that takes some elements of a tensor away. */
abstract class Unstructured extends BasePruningMethod {
  readonly PRUNING_TYPE = "unstructured";
  /** The number of elements that are pruned, or their share. */
  readonly amount: number;

  constructor(...args: [amount: number] | [named: { amount: number }]) {
    super();
    this.amount = read_amount(args).amount;
    check_amount(this.amount);
  }

  /** Returns the places of `count` elements. */
  protected abstract _chosen(t: Tensor, count: number): Tensor;

  override compute_mask(t: Tensor, default_mask: Tensor): Tensor {
    const count = count_of(this.amount, t.numel());
    const mask = default_mask.clone({ memory_format: torch.contiguous_format });
    if (count > 0) mask.view(-1).index_fill_(0, this._chosen(t, count), 0);
    return mask;
  }
}

/** Prunes elements at random. Mirrors torch.nn.utils.prune.RandomUnstructured. */
export class RandomUnstructured extends Unstructured {
  protected override _chosen(t: Tensor, count: number): Tensor {
    return torch.topk(torch.rand_like(t).view(-1), count).indices;
  }
}

/** Prunes the elements of least absolute value. Mirrors torch.nn.utils.prune.L1Unstructured. */
export class L1Unstructured extends Unstructured {
  protected override _chosen(t: Tensor, count: number): Tensor {
    return torch.topk(torch.abs(t).view(-1), count, { largest: false }).indices;
  }
}

/** Prunes whole channels at random. Mirrors torch.nn.utils.prune.RandomStructured. */
export class RandomStructured extends BasePruningMethod {
  readonly PRUNING_TYPE = "structured";
  /** The number of channels that are pruned, or their share. */
  readonly amount: number;
  /** The dimension of the channels. Default: −1. */
  readonly dim: number;

  constructor(...args: [amount: number, dim?: number] | [named: { amount: number; dim?: number }]) {
    super();
    const { amount, dim } = read_random(args);
    check_amount(amount);
    this.amount = amount;
    this.dim = dim;
  }

  override compute_mask(t: Tensor, default_mask: Tensor): Tensor {
    check_structured(t, this.dim);
    const size = t.size(this.dim);
    const count = count_of(this.amount, size);
    if (count === 0) return default_mask;
    const chances = torch.rand(size);
    const least = torch.kthvalue(chances, count).values;
    const mask = mask_at(t, this.dim, chances.gt(least));
    return mask.mul_(default_mask.to({ dtype: mask.dtype }));
  }
}

/** Prunes the channels of least norm. Mirrors torch.nn.utils.prune.LnStructured. */
export class LnStructured extends BasePruningMethod {
  readonly PRUNING_TYPE = "structured";
  /** The number of channels that are pruned, or their share. */
  readonly amount: number;
  /** The p of the norm, Infinity, or "fro" or "nuc". */
  readonly n: number | string;
  /** The dimension of the channels. Default: −1. */
  readonly dim: number;

  constructor(
    ...args:
      | [amount: number, n: number | string, dim?: number]
      | [named: { amount: number; n: number | string; dim?: number }]
  ) {
    super();
    const { amount, n, dim } = read_norm(args);
    check_amount(amount);
    this.amount = amount;
    this.n = n;
    this.dim = dim;
  }

  override compute_mask(t: Tensor, default_mask: Tensor): Tensor {
    check_structured(t, this.dim);
    const size = t.size(this.dim);
    const count = count_of(this.amount, size);
    const own = this.dim < 0 ? this.dim + t.dim() : this.dim;
    const others = t.shape.map((_, i) => i).filter((i) => i !== own);
    const norm = torch.norm(t, this.n as number, others);
    const { indices } = torch.topk(norm, size - count, { largest: true });
    if (count === 0) return default_mask;
    const mask = mask_at(t, this.dim, indices);
    return mask.mul_(default_mask.to({ dtype: mask.dtype }));
  }
}

/** Prunes what a mask says. Mirrors torch.nn.utils.prune.CustomFromMask. */
export class CustomFromMask extends BasePruningMethod {
  readonly PRUNING_TYPE = "global";
  /** The mask, 1 for what stays. */
  readonly mask: Tensor;

  constructor(...args: [mask: Tensor] | [named: { mask: Tensor }]) {
    super();
    this.mask = torch.keep(read_mask(args).mask);
  }

  override compute_mask(_t: Tensor, default_mask: Tensor): Tensor {
    if (default_mask.shape.join() !== this.mask.shape.join()) {
      throw new RangeError(
        `default_mask shape ${text_of(default_mask.shape)} must match self.mask shape ` +
          text_of(this.mask.shape),
      );
    }
    return default_mask.mul(this.mask.to({ dtype: default_mask.dtype }));
  }
}
