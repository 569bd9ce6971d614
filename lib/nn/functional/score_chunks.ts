/** Parts of a batch, and the buffers that the cross entropy of a linear layer's scores needs for them. */
import { type Dtype, type Tensor, torch } from "../../torch/index.js";

/** The options of the chunks, with every default decided. */
export interface ChunkPlan {
  readonly allow_retain_graph: boolean;
  /** The number of rows of the batch at a time. */
  readonly rows: number;
  readonly acc_policy: "accurate" | "balanced" | "compact";
  /** The dtype of sums. */
  readonly acc_dtype: Dtype;
}

/** The arguments of the loss. */
export interface ChunkedLoss {
  /** Shape (rows, features). */
  readonly input: Tensor;
  /** Shape (classes, features). */
  readonly linear_weight: Tensor;
  /** int64, shape (rows). */
  readonly target: Tensor;
  readonly linear_bias: Tensor | null;
  /** Shape (classes). */
  readonly weight: Tensor | null;
  readonly ignore_index: number;
  readonly reduction: string;
}

/** The gradients that are wanted. */
export interface Wanted {
  readonly input: boolean;
  readonly linear_weight: boolean;
  readonly linear_bias: boolean;
}

/** The dtypes of the computation, and its intermediate buffers; see the Python source. */
function layout_of({ input }: ChunkedLoss, plan: ChunkPlan, wanted: Wanted) {
  const { dtype } = input;
  const { acc_dtype, acc_policy } = plan;
  const is_half = dtype === torch.float16 || dtype === torch.bfloat16;
  if (dtype !== acc_dtype && !(is_half && acc_dtype === torch.float32)) {
    throw new TypeError(
      "linear_cross_entropy supports float32 acc_dtype with float16/bfloat16 inputs, but got " +
        `${acc_dtype} acc_dtype and ${dtype} inputs.`,
    );
  }
  const is_cuda = input.is_cuda;
  const mixed = dtype !== acc_dtype;
  const saves_memory = acc_policy !== "accurate";
  const is_float16 = dtype === torch.float16;
  const scores = mixed && !(is_float16 && saves_memory) ? acc_dtype : dtype;
  const grad_input = mixed && !saves_memory ? acc_dtype : dtype;
  const casts_weight = mixed && (!is_cuda || (wanted.input && grad_input === scores));
  const weight = casts_weight ? scores : dtype;
  const keeps_weight_grad =
    wanted.linear_weight && !(acc_policy === "compact" && (is_cuda || scores === dtype));
  const by_scores_of_weight = is_cuda && wanted.input && scores !== grad_input;
  return {
    dtype,
    is_cuda,
    mixed,
    /** The dtype of the scores, of the loss while it is summed, of each row's weight. */
    scores,
    loss: mixed && is_float16 ? acc_dtype : dtype,
    row_weight: acc_dtype,
    grad_input,
    weight,
    /** Whether a part's gradient of the weight is computed apart, then added. */
    keeps_weight_grad,
    keeps_bias_grad: wanted.linear_bias && mixed,
    keeps_input_grad: wanted.input && !is_cuda && grad_input !== weight,
    keeps_input: mixed && (wanted.linear_weight || (!is_cuda && dtype !== scores)),
    keeps_scores: keeps_weight_grad && !is_cuda && scores !== acc_dtype,
    uses_kept_input: mixed && !is_cuda && dtype !== scores,
    uses_own_weight: is_cuda && mixed,
    /** Whether the input's gradient is of the scores in the weight's dtype. */
    by_scores_of_weight,
    casts_scores:
      by_scores_of_weight || (wanted.linear_weight && !keeps_weight_grad && scores !== dtype),
  };
}

type ChunkLayout = ReturnType<typeof layout_of>;

/** Each row's target, a valid class even if it is ignored; and minus its share of the loss. */
function rows_of(loss: ChunkedLoss, dtype: Dtype, upstream: Tensor | null) {
  const { target, weight, ignore_index, reduction, linear_weight } = loss;
  const ignored = target.eq(ignore_index);
  const is_class = ignore_index >= 0 && ignore_index < linear_weight.size(0);
  const targets = is_class ? target : torch.where(ignored, 0 as never, target);
  let share: Tensor;
  if (weight === null) share = ignored.logical_not().to(dtype);
  else if (targets.numel() > weight.numel()) {
    share = torch.where(ignored, 0 as never, weight.to(dtype).index_select(0, targets));
  } else share = torch.where(ignored, 0 as never, weight.index_select(0, targets).to(dtype));
  if (reduction === "mean") {
    const sum = share.sum();
    share.div_(torch.where(sum.eq(0), Number.NaN as never, sum.neg()));
  } else if (reduction === "sum") share.neg_();
  else if (upstream !== null) share.neg_().mul_(upstream.to(share.dtype));
  return { targets, share };
}

/** a @ b, in the result's dtype. */
export function multiplied(a: Tensor, b: Tensor, out: Tensor): void {
  if (a.dtype === out.dtype) torch.mm(a, b, { out });
  else torch.mm(a, b, out.dtype, { out });
}

/** The buffers of a call, each as large as one part needs it. */
export class ChunkBuffers {
  readonly layout: ChunkLayout;
  readonly scores: Tensor;
  readonly targets: Tensor;
  readonly share: Tensor;
  readonly weight: Tensor;
  readonly bias: Tensor | null;
  readonly #loss: ChunkedLoss;
  readonly #plan: ChunkPlan;
  readonly #row: Tensor;
  readonly #buffers = new Map<string, Tensor>();

  constructor(loss: ChunkedLoss, plan: ChunkPlan, wanted: Wanted, upstream: Tensor | null) {
    this.#loss = loss;
    this.#plan = plan;
    this.layout = layout_of(loss, plan, wanted);
    const { linear_weight, linear_bias } = loss;
    this.scores = this.empty([plan.rows, linear_weight.size(0)], this.layout.scores);
    this.#row = this.empty([plan.rows], this.layout.scores);
    const { targets, share } = rows_of(loss, this.layout.row_weight, upstream);
    this.targets = targets;
    this.share = share;
    this.weight = linear_weight.to(this.layout.weight);
    this.bias = linear_bias === null ? null : linear_bias.to(this.layout.scores);
  }

  empty(size: readonly number[], dtype: Dtype): Tensor {
    return torch.empty(size, { dtype, device: this.#loss.input.device });
  }

  zeros(size: readonly number[], dtype: Dtype): Tensor {
    return torch.zeros(size, { dtype, device: this.#loss.input.device });
  }

  /** A buffer of that name, of `columns` for each row of a part; made when it is first needed. */
  buffer(name: string, size: readonly number[], dtype: Dtype): Tensor {
    let found = this.#buffers.get(name);
    if (found === undefined) {
      found = this.empty(size, dtype);
      this.#buffers.set(name, found);
    }
    return found;
  }

  /** Calls back for each part of the batch. */
  each(compute: (chunk: Chunk) => void): void {
    const { input } = this.#loss;
    const [rows, features] = input.shape as [number, number];
    const { layout } = this;
    const { acc_dtype, rows: most } = this.#plan;
    for (let start = 0; start < rows; start += most) {
      const count = Math.min(most, rows - start);
      const part = (of: Tensor) => of.narrow(0, start, count);
      const own = part(input);
      const kept = layout.keeps_input
        ? this.buffer("input", [most, features], acc_dtype).narrow(0, 0, count).copy_(own)
        : own;
      const scores = this.scores.narrow(0, 0, count);
      const [targets, share] = [part(this.targets), part(this.share)];
      compute({ start, count, input: own, kept, scores, targets, share });
    }
  }

  /** The scores less each row's greatest, so that no exponential overflows. */
  compute_scores({ input, kept, scores, count }: Chunk): void {
    const weight = this.layout.uses_own_weight ? this.#loss.linear_weight : this.weight;
    multiplied(this.layout.uses_kept_input ? kept : input, weight.T, scores);
    if (this.bias !== null) scores.add_(this.bias);
    const out = this.#row.narrow(0, 0, count).unsqueeze(1);
    torch.amax(scores, [1], true, { out });
    scores.sub_(out);
  }

  /** Each row's quotient, in the scores' dtype. */
  quotient(share: Tensor, denominator: Tensor): Tensor {
    const out = this.#row.narrow(0, 0, share.size(0));
    return torch.div(share, denominator, { out });
  }

  /** Each row times its share. */
  weighed(rows: Tensor, share: Tensor): Tensor {
    const factor = share.unsqueeze(1);
    if (this.layout.mixed) return rows.mul_(factor);
    const [classes, features] = this.#loss.linear_weight.shape as [number, number];
    if (classes < features) return rows.mul(factor);
    const out = this.scores.narrow(0, 0, rows.size(0)).narrow(1, 0, features);
    return torch.mul(rows, factor, { out });
  }
}

/** One part of the batch. */
export interface Chunk {
  readonly start: number;
  readonly count: number;
  /** The rows of the input, and the same in the dtype of sums if that is needed. */
  readonly input: Tensor;
  readonly kept: Tensor;
  readonly scores: Tensor;
  readonly targets: Tensor;
  readonly share: Tensor;
}
