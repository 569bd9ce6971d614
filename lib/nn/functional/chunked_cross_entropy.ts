/**
 * The cross entropy of a linear layer's scores, computed a part of the batch at a time: there are
 * never scores of more rows than that. The gradients are computed on the way, since the scores that
 * they need are gone afterwards.
 *
 * Follows torch/nn/modules/linear_cross_entropy.py operation by operation, so that results are the
 * same to the last bit.
 */
import { type FunctionCtx, type Tensor, torch } from "../../torch/index.js";
import {
  type Chunk,
  ChunkBuffers,
  type ChunkedLoss,
  type ChunkPlan,
  multiplied,
  type Wanted,
} from "./score_chunks.js";

interface Computed {
  loss: Tensor;
  input: Tensor | null;
  linear_weight: Tensor | null;
  linear_bias: Tensor | null;
}

/** Each row's loss. */
function losses_of(loss: ChunkedLoss, plan: ChunkPlan): Tensor {
  const none = { input: false, linear_weight: false, linear_bias: false };
  const chunks = new ChunkBuffers(loss, plan, none, null);
  const result = chunks.empty([loss.input.size(0)], loss.input.dtype);
  chunks.each((chunk) => {
    const { scores, targets, share, start, count } = chunk;
    chunks.compute_scores(chunk);
    const right = scores.gather(1, targets.unsqueeze(1)).squeeze(1);
    const denominator = scores.exp_().sum(1, { dtype: plan.acc_dtype });
    const of_rows = denominator.log_().sub_(right.to(denominator.dtype));
    of_rows.mul_(share.to(denominator.dtype));
    result.narrow(0, start, count).copy_(of_rows);
  });
  return result;
}

/** The reduced loss and the gradients that are wanted; with `upstream` those of each row's loss. */
function computed(
  loss: ChunkedLoss,
  plan: ChunkPlan,
  wanted: Wanted,
  upstream: Tensor | null,
): Computed {
  const { input, linear_weight, reduction } = loss;
  const chunks = new ChunkBuffers(loss, plan, wanted, upstream);
  const { layout } = chunks;
  const total = chunks.zeros([], layout.loss);
  const of_input = wanted.input ? chunks.empty(input.shape, layout.grad_input) : null;
  const of_weight = wanted.linear_weight ? chunks.zeros(linear_weight.shape, layout.dtype) : null;
  const of_bias = wanted.linear_bias ? chunks.zeros([linear_weight.size(0)], layout.dtype) : null;
  if (reduction === "mean" && input.size(0) === 0) total.fill_(Number.NaN);
  chunks.each((chunk) => {
    const { scores, targets, share } = chunk;
    chunks.compute_scores(chunk);
    const right = scores.gather(1, targets.unsqueeze(1)).squeeze(1).to(share.dtype);
    total.add_(share.dot(right));
    const denominator = scores.exp_().sum(1, { dtype: plan.acc_dtype });
    if (of_input || of_weight || of_bias) {
      torch.mul(scores, chunks.quotient(share, denominator).unsqueeze(1), { out: scores });
    }
    total.sub_(share.to(denominator.dtype).dot(denominator.log_()));
    // The last of these overwrites scores.
    if (of_bias !== null) add_bias_gradient(chunks, plan, chunk, of_bias);
    const cast = once(() => (layout.casts_scores ? scores.to(linear_weight.dtype) : scores));
    if (of_input !== null) set_input_gradient(chunks, chunk, { of_input, linear_weight, cast });
    if (of_weight !== null) add_weight_gradient(chunks, plan, chunk, { of_weight, cast });
  });
  return {
    loss: total.to(layout.dtype),
    input: of_input === null ? null : of_input.to(layout.dtype),
    linear_weight: of_weight,
    linear_bias: of_bias,
  };
}

/** Returns a function that calls `make` at its first call, and returns that value at every call. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function add_bias_gradient(
  chunks: ChunkBuffers,
  plan: ChunkPlan,
  chunk: Chunk,
  into: Tensor,
): void {
  const { scores, targets, share } = chunk;
  const { keeps_bias_grad, mixed, dtype } = chunks.layout;
  const apart = keeps_bias_grad ? chunks.zeros(into.shape, plan.acc_dtype) : into;
  apart.sub_(scores.sum(0, { dtype: mixed ? plan.acc_dtype : dtype }));
  apart.index_add_(0, targets, share);
  if (keeps_bias_grad) into.add_(apart.to(into.dtype));
}

function set_input_gradient(
  chunks: ChunkBuffers,
  { start, count, scores, targets, share }: Chunk,
  given: { of_input: Tensor; linear_weight: Tensor; cast: () => Tensor },
): void {
  const { of_input, linear_weight, cast } = given;
  const { keeps_input_grad, weight, by_scores_of_weight } = chunks.layout;
  const rows = of_input.narrow(0, start, count);
  const size = [chunks.scores.size(0), of_input.size(1)];
  const out = keeps_input_grad
    ? chunks.buffer("input gradient", size, weight).narrow(0, 0, count)
    : rows;
  const right = chunks.weight.index_select(0, targets);
  torch.mul(right, share.to(out.dtype).unsqueeze(1), { out });
  const [of_scores, of_weight] = by_scores_of_weight
    ? [cast(), linear_weight]
    : [scores, chunks.weight];
  torch.addmm(out, of_scores, of_weight, { alpha: -1, out });
  if (keeps_input_grad) rows.copy_(out);
}

function add_weight_gradient(
  chunks: ChunkBuffers,
  plan: ChunkPlan,
  { count, input, kept, scores, targets, share }: Chunk,
  { of_weight, cast }: { of_weight: Tensor; cast: () => Tensor },
): void {
  const { layout } = chunks;
  const { acc_dtype } = plan;
  if (!layout.keeps_weight_grad) {
    of_weight.addmm_(cast().T, input, { alpha: -1 });
    of_weight.index_add_(0, targets, chunks.weighed(kept, share).to(of_weight.dtype));
    return;
  }
  const wide = layout.keeps_scores
    ? chunks.buffer("scores", chunks.scores.shape, acc_dtype).narrow(0, 0, count).copy_(scores)
    : scores;
  const rows = layout.is_cuda && layout.scores !== acc_dtype ? input : kept;
  const apart = chunks.buffer("weight gradient", of_weight.shape, acc_dtype);
  multiplied(wide.T, rows, apart);
  apart.index_add_(0, targets, chunks.weighed(kept, share), { alpha: -1 });
  of_weight.sub_(apart);
}

type Saved = [Tensor, Tensor, Tensor, Tensor | null, Tensor | null];

/** Arguments of {@link LinearCrossEntropy}'s forward other than tensors. */
interface Rest extends Pick<ChunkedLoss, "ignore_index" | "reduction"> {
  readonly plan: ChunkPlan;
  readonly wanted: Wanted;
}

const loss_of = (
  [input, linear_weight, target, linear_bias, weight]: Saved,
  { ignore_index, reduction }: Rest,
): ChunkedLoss => ({
  input,
  linear_weight,
  target,
  linear_bias,
  weight,
  ignore_index,
  reduction,
});

/** The reduced loss: forward computes the gradients, backward multiplies them. */
class LinearCrossEntropy extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, rest: Rest, ...given: Saved): Tensor {
    // The loss is not kept: a result in a field would hold its own graph.
    const { loss, ...gradients } = computed(loss_of(given, rest), rest.plan, rest.wanted, null);
    ctx.gradients = gradients;
    ctx.keeps = rest.plan.allow_retain_graph;
    return loss;
  }

  static backward(ctx: FunctionCtx, grad: Tensor): (Tensor | null)[] {
    const { keeps } = ctx;
    const gradients = ctx.gradients as Omit<Computed, "loss"> | undefined;
    if (gradients === undefined) {
      throw new Error(
        "linear_cross_entropy chunked backward called twice; retain_graph=True / double backward " +
          "are not supported.",
      );
    }
    if (!keeps) ctx.gradients = undefined;
    const scaled = (of: Tensor | null) =>
      of === null ? null : keeps ? of.mul(grad) : of.mul_(grad);
    const { input, linear_weight, linear_bias } = gradients;
    return [null, scaled(input), scaled(linear_weight), null, scaled(linear_bias), null];
  }
}

/** Each row's loss: backward computes the scores again. */
class LinearCrossEntropyOfRows extends torch.autograd.Function {
  static forward(ctx: FunctionCtx<(Tensor | null)[]>, rest: Rest, ...given: Saved): Tensor {
    ctx.save_for_backward(...given.map((tensor) => tensor?.detach() ?? null));
    ctx.rest = rest;
    return losses_of(loss_of(given, rest), rest.plan);
  }

  static backward(ctx: FunctionCtx<(Tensor | null)[]>, grad: Tensor): (Tensor | null)[] {
    const rest = ctx.rest as Rest;
    const loss = loss_of(ctx.saved_tensors as Saved, rest);
    const { input, linear_weight, linear_bias } = computed(loss, rest.plan, rest.wanted, grad);
    return [null, input, linear_weight, null, linear_bias, null];
  }
}

/** The loss by parts. */
export function chunked_cross_entropy(loss: ChunkedLoss, plan: ChunkPlan): Tensor {
  const { input, linear_weight, target, linear_bias, weight, ignore_index, reduction } = loss;
  const is_recorded = torch.is_grad_enabled();
  const is_wanted = (x: Tensor | null) => x?.requires_grad === true && is_recorded;
  const wanted = {
    input: is_wanted(input),
    linear_weight: is_wanted(linear_weight),
    linear_bias: is_wanted(linear_bias),
  };
  const kind = reduction === "none" ? LinearCrossEntropyOfRows : LinearCrossEntropy;
  const rest = { ignore_index, reduction, plan, wanted };
  return kind.apply(rest, input, linear_weight, target, linear_bias, weight);
}
