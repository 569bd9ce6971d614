/** What layers compute, as functions of their weights. */
import { required, type Shape, signature, Tensor, torch } from "../../torch/index.js";
import { operator } from "../aten.js";

const aten_linear = operator<[Tensor, Tensor, Tensor | null]>("linear");
const aten_embedding = operator<[Tensor, Tensor, number, boolean, boolean]>("embedding");
const aten_embedding_renorm_ = operator<[Tensor, Tensor, number, number]>("embedding_renorm_");
const aten_one_hot = operator<[Tensor, number | bigint]>("one_hot");
const aten_pad = operator<[Tensor, readonly number[], string, number | null]>("pad");
type Optional = Tensor | null;
const aten_batch_norm =
  operator<[Tensor, Optional, Optional, Optional, Optional, boolean, number, number, boolean]>(
    "batch_norm",
  );
const aten_layer_norm =
  operator<[Tensor, Shape, Optional, Optional, number, boolean]>("layer_norm");
const aten_group_norm =
  operator<[Tensor, number, Optional, Optional, number, boolean]>("group_norm");

/**
 * input · weightᵀ + bias.
 *
 * @param input shape (…, in_features).
 * @param weight shape (out_features, in_features).
 * @param bias shape (out_features).
 * @returns shape (…, out_features).
 */
export function linear(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options?: { out?: Tensor },
): Tensor;
export function linear(
  input: Tensor,
  weight: Tensor,
  options: { bias?: Tensor | null; out?: Tensor },
): Tensor;
export function linear(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | object | null = null,
  options?: object,
): Tensor {
  if (options === undefined && (bias === null || bias instanceof Tensor)) {
    return aten_linear(input, weight, bias);
  }
  const by_position = bias === null || bias instanceof Tensor;
  return torch._C._nn.linear(input, weight, by_position ? { bias, ...options } : bias);
}

/**
 * input1ᵀ · weight · input2 + bias.
 *
 * @param weight shape (out_features, in1_features, in2_features).
 */
export const bilinear = torch.bilinear;

export interface EmbeddingFunctionOptions {
  /** This row gets no gradient; a negative one counts from the end. Default: none. */
  padding_idx?: number | null;
  /** Rows whose norm is greater are scaled down to it, in place. Default: none. */
  max_norm?: number | null;
  /** The p of that norm. Default: 2. */
  norm_type?: number;
  /** Whether gradients are divided by how often a row occurs in the input. Default: false. */
  scale_grad_by_freq?: boolean;
  /** Whether the weight's gradient is a sparse tensor. Default: false. */
  sparse?: boolean;
}

const read_embedding = signature<
  Required<EmbeddingFunctionOptions> & { input: Tensor; weight: Tensor }
>("embedding", {
  input: required,
  weight: required,
  padding_idx: null,
  max_norm: null,
  norm_type: 2,
  scale_grad_by_freq: false,
  sparse: false,
});

/**
 * The rows of `weight` that `input` names.
 *
 * @param input int64 or int32 of any shape, in [0, rows).
 * @param weight shape (rows, columns).
 * @returns shape (…input, columns).
 */
export function embedding(
  input: Tensor,
  weight: Tensor,
  options?: EmbeddingFunctionOptions,
): Tensor;
export function embedding(
  input: Tensor,
  weight: Tensor,
  padding_idx?: number | null,
  max_norm?: number | null,
  norm_type?: number,
  scale_grad_by_freq?: boolean,
  sparse?: boolean,
): Tensor;
export function embedding(...args: unknown[]): Tensor {
  const { input, weight, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse } =
    read_embedding(args);
  let row = -1;
  if (padding_idx !== null) {
    const rows = weight.size(0);
    if (padding_idx >= rows || padding_idx < -rows) {
      throw new RangeError(
        `Padding_idx must be within num_embeddings (${rows}), but got ${padding_idx}`,
      );
    }
    row = padding_idx < 0 ? padding_idx + rows : padding_idx;
  }
  if (max_norm === null) return aten_embedding(weight, input, row, scale_grad_by_freq, sparse);
  const indices = input.contiguous();
  torch.no_grad(() => aten_embedding_renorm_(weight.detach(), indices, max_norm, norm_type));
  return aten_embedding(weight, indices, row, scale_grad_by_freq, sparse);
}

const read_one_hot = signature<{ input: Tensor; num_classes: number | bigint }>("one_hot", {
  input: required,
  num_classes: -1,
});

/**
 * A 1 at each class's place, 0 elsewhere.
 *
 * @param input int64 of any shape.
 * @param num_classes the size of the new last dimension; -1 for the greatest class + 1.
 */
export function one_hot(input: Tensor, options?: { num_classes?: number | bigint }): Tensor;
export function one_hot(input: Tensor, num_classes: number | bigint): Tensor;
export function one_hot(...args: unknown[]): Tensor {
  const { input, num_classes } = read_one_hot(args);
  return aten_one_hot(input, num_classes);
}

export interface PadOptions {
  /** "constant", "reflect", "replicate" or "circular". Default: "constant". */
  mode?: string;
  /** What a constant padding holds. Default: 0. */
  value?: number | null;
}

const read_pad = signature<Required<PadOptions> & { input: Tensor; pad: readonly number[] }>(
  "pad",
  { input: required, pad: required, mode: "constant", value: null },
);

/**
 * Pads dimensions, from the last to the first: `pad` holds (before, after) for each.
 */
export function pad(input: Tensor, pad: readonly number[], options?: PadOptions): Tensor;
export function pad(
  input: Tensor,
  pad: readonly number[],
  mode: string,
  value?: number | null | Pick<PadOptions, "value">,
): Tensor;
export function pad(...args: unknown[]): Tensor {
  const { input, pad, mode, value } = read_pad(args);
  return aten_pad(input, pad, mode, value);
}

export interface BatchNormFunctionOptions {
  weight?: Tensor | null;
  bias?: Tensor | null;
  /** Whether the batch's own statistics are used (and the running ones updated). Default: false. */
  training?: boolean;
  /** The share of a batch in the running statistics. Default: 0.1. */
  momentum?: number;
  /** Added to the variance. Default: 1e-5. */
  eps?: number;
}

const read_batch_norm = signature<
  Required<BatchNormFunctionOptions> & {
    input: Tensor;
    running_mean: Tensor | null;
    running_var: Tensor | null;
  }
>("batch_norm", {
  input: required,
  running_mean: required,
  running_var: required,
  weight: null,
  bias: null,
  training: false,
  momentum: 0.1,
  eps: 1e-5,
});

/**
 * Normalises each channel (dimension 1) over the batch.
 *
 * @throws RangeError where a training batch has one value per channel only.
 */
export function batch_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  options?: BatchNormFunctionOptions,
): Tensor;
export function batch_norm(
  input: Tensor,
  running_mean: Tensor | null,
  running_var: Tensor | null,
  weight: Tensor | null,
  bias?: Tensor | null,
  training?: boolean,
  momentum?: number,
  eps?: number,
): Tensor;
export function batch_norm(...args: unknown[]): Tensor {
  const { input, running_mean, running_var, weight, bias, training, momentum, eps } =
    read_batch_norm(args);
  if (training) check_batch_size(input);
  return aten_batch_norm(
    input,
    weight,
    bias,
    running_mean,
    running_var,
    training,
    momentum,
    eps,
    true,
  );
}

function check_batch_size(input: Tensor): void {
  const { shape } = input;
  const values = shape.reduce((product, size, dim) => (dim === 1 ? product : product * size), 1);
  if (values === 1) {
    throw new RangeError(
      `Expected more than 1 value per channel when training, got input size [${shape.join(", ")}]`,
    );
  }
}

export interface NormFunctionOptions {
  weight?: Tensor | null;
  bias?: Tensor | null;
  /** Added to the variance. Default: 1e-5. */
  eps?: number;
}

const norm_defaults = { weight: null, bias: null, eps: 1e-5 } as const;

const read_layer_norm = signature<
  Required<NormFunctionOptions> & { input: Tensor; normalized_shape: Shape }
>("layer_norm", { input: required, normalized_shape: required, ...norm_defaults });

/** Normalises over the last dimensions, whose sizes are `normalized_shape`. */
export function layer_norm(
  input: Tensor,
  normalized_shape: Shape,
  options?: NormFunctionOptions,
): Tensor;
export function layer_norm(
  input: Tensor,
  normalized_shape: Shape,
  weight: Tensor | null,
  bias?: Tensor | null,
  eps?: number,
): Tensor;
export function layer_norm(...args: unknown[]): Tensor {
  const { input, normalized_shape, weight, bias, eps } = read_layer_norm(args);
  return aten_layer_norm(input, normalized_shape, weight, bias, eps, true);
}

const read_group_norm = signature<
  Required<NormFunctionOptions> & { input: Tensor; num_groups: number }
>("group_norm", { input: required, num_groups: required, ...norm_defaults });

/** Normalises over groups of channels (dimension 1). */
export function group_norm(
  input: Tensor,
  num_groups: number,
  options?: NormFunctionOptions,
): Tensor;
export function group_norm(
  input: Tensor,
  num_groups: number,
  weight: Tensor | null,
  bias?: Tensor | null,
  eps?: number,
): Tensor;
export function group_norm(...args: unknown[]): Tensor {
  const { input, num_groups, weight, bias, eps } = read_group_norm(args);
  if (input.dim() < 2) {
    throw new RangeError(
      `Expected at least 2 dimensions for input tensor but received ${input.dim()}`,
    );
  }
  return aten_group_norm(input, num_groups, weight, bias, eps, true);
}

export interface NormalizeOptions {
  /** The p of the norm. Default: 2. */
  p?: number;
  /** Default: 1. */
  dim?: number;
  /** The least that is divided by. Default: 1e-12. */
  eps?: number;
}

const read_normalize = signature<
  Required<NormalizeOptions> & { input: Tensor; out: Tensor | null }
>("normalize", { input: required, p: 2, dim: 1, eps: 1e-12, out: null });

/** input / max(‖input‖ₚ, eps), the norm over dimension `dim`. */
export function normalize(
  input: Tensor,
  options?: NormalizeOptions & { out?: Tensor | null },
): Tensor;
export function normalize(
  input: Tensor,
  p: number,
  dim?: number,
  eps?: number,
  out?: Tensor | null,
): Tensor;
export function normalize(...args: unknown[]): Tensor {
  const { input, p, dim, eps, out } = read_normalize(args);
  const least = input.norm(p, dim, { keepdim: true }).clamp_min(eps).expand_as(input);
  return out === null ? input.div(least) : torch.div(input, least, { out });
}
