/** A linear layer and the cross entropy of its scores, at once or batch rows at a time. */
import { type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, type ReadArguments, signature } from "../../torch/internal.js";
import { warn } from "../arguments.js";
import { chunked_cross_entropy } from "./chunked_cross_entropy.js";
import { linear } from "./layers.js";
import {
  checked_options,
  type GivenLinearCrossEntropyOptions,
  type LinearCrossEntropyOptions,
  options_kind,
} from "./linear_cross_entropy_options.js";
import { cross_entropy } from "./loss.js";
import type { Reduction, ReductionOptions } from "./reduction.js";
import type { ChunkPlan } from "./score_chunks.js";

export interface LinearCrossEntropyArguments extends ReductionOptions {
  /** Added to the scores: shape (classes) or (classes, d1, …). Default: none. */
  linear_bias?: Tensor | null;
  /** A weight for each class: shape (classes). Default: all 1. */
  weight?: Tensor | null;
  /** A target of this class is ignored. Default: -100 if the target holds classes. */
  ignore_index?: number | null;
  /** The fraction of each target that is spread over all classes, in [0, 1]. Default: 0. */
  label_smoothing?: number;
  /** Computes by parts of the batch. Default: null, all at once. */
  options?: GivenLinearCrossEntropyOptions;
}

type Given = {
  input: Tensor;
  linear_weight: Tensor;
  target: Tensor;
} & ReadArguments<LinearCrossEntropyArguments>;

type Scored = Pick<Given, "input" | "linear_weight" | "target">;

const read = signature<Scored, Omit<Given, keyof Scored>>(
  "linear_cross_entropy",
  { input: kinds.tensor(), linear_weight: kinds.tensor(), target: kinds.tensor() },
  {
    linear_bias: kinds.nullable(kinds.tensor()),
    weight: kinds.nullable(kinds.tensor()),
    reduction: kinds.string("mean") as kinds.Kind<Reduction>,
    ignore_index: kinds.nullable(kinds.integer()),
    label_smoothing: kinds.number(0),
    options: options_kind,
  },
);

const same = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join();

/** A shape as Python prints a tuple. */
const tuple = (shape: readonly number[]): string =>
  `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;

function check_shapes({ input, linear_weight, linear_bias }: Given): void {
  if (input.dim() < 1 || input.dim() > 2) {
    throw new RangeError(`expected input with dimensionality 1 or 2, got ${input.dim()}`);
  }
  if (linear_weight.dim() < 2) {
    throw new RangeError(
      `expected linear_weight with dimensionality at least 2, got ${linear_weight.dim()}`,
    );
  }
  if (input.size(-1) !== linear_weight.size(-1)) {
    throw new RangeError(
      "expected equal input and linear_weight last dimensions (in_features), " +
        `got ${input.size(-1)} and ${linear_weight.size(-1)}, respectively`,
    );
  }
  const outputs = linear_weight.shape.slice(0, -1);
  if (linear_bias !== null && !same(linear_bias.shape, outputs)) {
    throw new RangeError(
      `expected linear_bias shape ${tuple(outputs)}, got ${tuple(linear_bias.shape)}`,
    );
  }
  if (outputs.length > 1 && input.dim() === 1) {
    throw new RangeError(
      `K-dimensional loss defined by linear_weight shape ${tuple(linear_weight.shape)} ` +
        `requires batched input, (N, ${input.size(-1)}), got unbatched input with shape ${tuple(input.shape)}`,
    );
  }
}

/** The number of rows whose scores are about as large as the input, a power of two; divided. */
function rows_by_aspect(method: string, rows: number, features: number, classes: number): number {
  const factor = Number(method.split(":")[1] ?? 1);
  const target = Math.ceil(rows / Math.ceil(classes / features));
  let size = 1;
  while (size < target) size *= 2;
  return Math.min(Math.floor(size / factor), rows);
}

/** The options with everything decided. */
function planned(chunks: LinearCrossEntropyOptions, input: Tensor, classes: number): ChunkPlan {
  const { allow_retain_graph, batch_chunk_size, acc_policy, acc_dtype } = chunks;
  const [rows, features] = input.shape as [number, number];
  const is_half = input.dtype === torch.float16 || input.dtype === torch.bfloat16;
  const accurate = is_half && input.device.type === "cpu";
  let method = chunks.chunking_method;
  if (method === "auto") {
    method = batch_chunk_size !== null ? null : accurate ? "aspect_ratio" : "aspect_ratio:2";
  }
  let size = batch_chunk_size === null ? rows : Math.min(batch_chunk_size, rows);
  if (method !== null) {
    size = rows_by_aspect(method, rows, features, classes);
    if (batch_chunk_size !== null && batch_chunk_size !== size) {
      throw new RangeError(
        `batch_chunk_size (=${batch_chunk_size}) and chunking_method ('${method}') give different ` +
          `chunk sizes (${batch_chunk_size} vs ${size}); pass only one.`,
      );
    }
  }
  const own = acc_policy === "auto" && is_half ? torch.float32 : input.dtype;
  return {
    allow_retain_graph,
    rows: Math.max(1, size),
    acc_policy: acc_policy !== "auto" ? acc_policy : accurate ? "accurate" : "compact",
    acc_dtype: acc_dtype ?? own,
  };
}

/** Computes by parts of the batch; null if that is not possible. */
function by_chunks(given: Given, ignore_index: number): Tensor | null {
  const { input, linear_weight, target, linear_bias, weight } = given;
  const { reduction, label_smoothing } = given;
  const options = checked_options(given.options);
  if (options === null) return null;
  const is_possible =
    linear_weight.dim() === 2 &&
    ["mean", "sum", "none"].includes(reduction) &&
    label_smoothing === 0 &&
    target.dtype === torch.int64;
  if (!is_possible) {
    warn(
      "linear_cross_entropy: `options` ignored; the chunked path needs reduction in " +
        "{'mean','sum','none'}, label_smoothing == 0, target.dtype == int64, and a linear_weight of " +
        "two dimensions.",
    );
    return null;
  }
  const is_batch = input.dim() === 2;
  const rows = is_batch ? input : input.unsqueeze(0);
  const plan = planned(options, rows, linear_weight.size(0));
  const result = chunked_cross_entropy(
    {
      input: rows,
      linear_weight,
      target: is_batch ? target : target.unsqueeze(0),
      linear_bias,
      weight,
      ignore_index,
      reduction,
    },
    plan,
  );
  return is_batch ? result : result.squeeze(0);
}

/**
 * `cross_entropy(linear(input, linear_weight, linear_bias), target)`. With `options` the scores are
 * computed a part of the batch at a time, and the gradients with them: less memory if there are
 * many classes, but no gradients of gradients.
 *
 * Mirrors torch.nn.functional.linear_cross_entropy; `options` may be a plain object too.
 *
 * @param input shape (in_features) or (batch, in_features).
 * @param linear_weight shape (classes, in_features) or (classes, d1, …, in_features).
 * @param target classes as int64 of shape (), (batch) or (batch, d1, …), or probabilities.
 * @throws RangeError if the shapes do not fit
 */
export function linear_cross_entropy(
  ...args: Arguments<
    [input: Tensor, linear_weight: Tensor, target: Tensor],
    [],
    Scored & LinearCrossEntropyArguments
  >
): Tensor {
  const given = read(args);
  check_shapes(given);
  const { input, linear_weight, target, linear_bias, weight, label_smoothing } = given;
  const outputs = linear_weight.shape.slice(0, -1);
  const scores_shape = [...input.shape.slice(0, -1), ...outputs];
  if (same(target.shape, scores_shape) && given.ignore_index !== null) {
    throw new RangeError("ignore_index cannot be specified when target contains probabilities");
  }
  const ignore_index = given.ignore_index ?? -100;
  const by_parts = by_chunks(given, ignore_index);
  if (by_parts !== null) return by_parts;
  const count = outputs.reduce((product, size) => product * size, 1);
  const is_flat = outputs.length === 1;
  const scores = linear(
    input,
    is_flat ? linear_weight : linear_weight.reshape([count, input.size(-1)]),
    is_flat || linear_bias === null ? linear_bias : linear_bias.reshape([count]),
  );
  const reduction = given.reduction as Reduction;
  const how = { weight, reduction, ignore_index, label_smoothing };
  return cross_entropy(scores.reshape(scores_shape), target, how);
}
