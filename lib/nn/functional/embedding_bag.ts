/** Sums, means and maxima of rows of a table, without the rows themselves. */
import { type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { operator } from "../aten.js";

const renorm_ = operator<[Tensor, Tensor, number, number]>("embedding_renorm_");

const modes = ["sum", "mean", "max"];

export interface EmbeddingBagOptions {
  /** The place in a 1-D input at which each bag begins. */
  offsets?: Tensor | null;
  /** Rows whose norm is greater are scaled down to it, in place. Default: none. */
  max_norm?: number | null;
  /** The p of that norm. Default: 2. */
  norm_type?: number;
  /** Whether gradients are divided by how often a row occurs in the input. Default: false. */
  scale_grad_by_freq?: boolean;
  /** The reduction of a bag's rows. Default: "mean". */
  mode?: "sum" | "mean" | "max";
  /** Whether the weight's gradient is a sparse tensor. Default: false. */
  sparse?: boolean;
  /** A factor for each row of the input; with mode "sum". Default: none. */
  per_sample_weights?: Tensor | null;
  /** Whether the last offset is the end of the last bag. Default: false. */
  include_last_offset?: boolean;
  /** The row that does not count. Default: none. */
  padding_idx?: number | null;
}

interface Looked {
  input: Tensor;
  weight: Tensor;
}

type EmbeddingBagArguments = Looked & Required<EmbeddingBagOptions>;

const tensor_or_null = kinds.nullable(kinds.tensor());

const read = signature<EmbeddingBagArguments>("embedding_bag", {
  input: kinds.tensor(),
  weight: kinds.tensor(),
  offsets: tensor_or_null,
  max_norm: kinds.nullable(kinds.number()),
  norm_type: kinds.number(2),
  scale_grad_by_freq: kinds.boolean(false),
  mode: kinds.string("mean") as kinds.Kind<"sum" | "mean" | "max">,
  sparse: kinds.boolean(false),
  per_sample_weights: tensor_or_null,
  include_last_offset: kinds.boolean(false),
  padding_idx: kinds.nullable(kinds.integer()),
});

function check({
  input,
  weight,
  offsets,
  mode,
  sparse,
  scale_grad_by_freq,
  per_sample_weights: weights,
}: EmbeddingBagArguments): void {
  if (weights !== null && weights.shape.join() !== input.shape.join()) {
    throw new RangeError(
      `embedding_bag: If per_sample_weights ([${weights.shape}]) is not None, then it must have the ` +
        `same shape as the input ([${input.shape}])`,
    );
  }
  if (weight.dim() !== 2) {
    throw new RangeError(
      `weight has to be a 2D Tensor, but got Tensor of dimension ${weight.dim()}`,
    );
  }
  if (input.dim() === 2 && offsets !== null) {
    throw new RangeError(
      "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length sequences",
    );
  }
  if (input.dim() === 1 && offsets?.dim() !== 1) {
    throw new RangeError(`offsets has to be a 1D Tensor${offsets === null ? " but got None" : ""}`);
  }
  if (input.dim() !== 1 && input.dim() !== 2) {
    throw new RangeError(
      `input has to be 1D or 2D Tensor, but got Tensor of dimension ${input.dim()}`,
    );
  }
  if (!modes.includes(mode)) throw new RangeError("mode has to be one of sum, mean or max");
  if (mode === "max" && scale_grad_by_freq) {
    throw new RangeError("max mode does not support scaling the gradient by the frequency");
  }
  if (mode === "max" && sparse) {
    throw new RangeError("max mode does not support sparse weights");
  }
  if (weights !== null && mode !== "sum") {
    throw new RangeError(
      `embedding_bag: per_sample_weights is only supported for mode='sum' (got mode='${mode}')`,
    );
  }
}

/**
 * Reduces the rows of `weight` that each bag names to their mean, sum or maximum.
 *
 * @param input int64 or int32: a bag in each row of a 2-D one, or all one after the other with
 *   `offsets`.
 * @param weight shape (rows, columns).
 * @returns shape (bags, columns). Mirrors torch.nn.functional.embedding_bag.
 */
export function embedding_bag(
  ...args: Arguments<
    [input: Tensor, weight: Tensor],
    [
      offsets: Tensor | null,
      max_norm: number | null,
      norm_type: number,
      scale_grad_by_freq: boolean,
      mode: "sum" | "mean" | "max",
      sparse: boolean,
      per_sample_weights: Tensor | null,
      include_last_offset: boolean,
      padding_idx: number | null,
    ],
    Looked & EmbeddingBagOptions
  >
): Tensor {
  const given = read(args);
  check(given);
  const { weight, max_norm, norm_type, scale_grad_by_freq, mode, sparse, padding_idx } = given;
  let { input, offsets, per_sample_weights, include_last_offset } = given;
  if (input.dim() === 2) {
    const { dtype, device } = input;
    offsets = torch.arange(0, input.numel(), input.size(1), { dtype, device });
    include_last_offset = false;
    input = input.reshape(-1);
    per_sample_weights = per_sample_weights?.reshape(-1) ?? null;
  }
  if (max_norm !== null) {
    torch.no_grad(() => renorm_(weight.detach(), input.contiguous(), max_norm, norm_type));
  }
  const [result] = torch.embedding_bag(
    weight,
    input,
    offsets as Tensor,
    scale_grad_by_freq,
    modes.indexOf(mode),
    sparse,
    per_sample_weights,
    include_last_offset,
    padding_idx,
  );
  return result;
}
