/** The computations of layers, as functions of their weights. */
import { type Shape, Tensor, type Torch, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { operator } from "../aten.js";
import { with_dtype_advice } from "../dtype_advice.js";

const aten_linear = operator<[Tensor, Tensor, Tensor | null]>("linear");
const aten_embedding = with_dtype_advice(
  operator<[Tensor, Tensor, number, boolean, boolean]>("embedding"),
);
const aten_embedding_renorm_ = operator<[Tensor, Tensor, number, number]>("embedding_renorm_");
const aten_one_hot = with_dtype_advice(operator<[Tensor, number | bigint]>("one_hot"));
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

const input = kinds.tensor();
const tensor_or_null = kinds.nullable(kinds.tensor());

type LinearArguments = { input: Tensor; weight: Tensor };

const read_linear = signature<LinearArguments & { bias: Optional }, { out: Optional }>(
  "linear",
  { input, weight: kinds.tensor(), bias: tensor_or_null },
  { out: tensor_or_null },
);

/**
 * input · weightᵀ + bias.
 *
 * @param input shape (…, in_features).
 * @param weight shape (out_features, in_features).
 * @param bias shape (out_features).
 * @returns shape (…, out_features).
 */
export function linear(
  ...args: Arguments<
    [input: Tensor, weight: Tensor],
    [bias: Optional],
    LinearArguments & { bias?: Optional; out?: Optional }
  >
): Tensor {
  const [input, weight, bias = null] = args;
  // Called by layers at every step.
  if (
    args.length <= 3 &&
    input instanceof Tensor &&
    weight instanceof Tensor &&
    (bias === null || bias instanceof Tensor)
  ) {
    return aten_linear(input, weight, bias);
  }
  const { out, ...given } = read_linear(args);
  if (out === null) return aten_linear(given.input, given.weight, given.bias);
  return torch["_C"]._nn.linear(given.input, given.weight, { bias: given.bias, out });
}

/**
 * input1ᵀ · weight · input2 + bias.
 *
 * @param weight shape (out_features, in1_features, in2_features).
 */
export const bilinear: Torch["bilinear"] = torch.bilinear;

export interface EmbeddingFunctionOptions {
  /** The row that gets no gradient; a negative one counts from the end. Default: none. */
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

type Lookup = { input: Tensor; weight: Tensor };

const read_embedding = signature<Lookup & Required<EmbeddingFunctionOptions>>("embedding", {
  input,
  weight: kinds.tensor(),
  padding_idx: kinds.nullable(kinds.integer()),
  max_norm: kinds.nullable(kinds.number()),
  norm_type: kinds.number(2),
  scale_grad_by_freq: kinds.boolean(false),
  sparse: kinds.boolean(false),
});

/**
 * The rows of `weight` that `input` names.
 *
 * @param input int64 or int32 of any shape, in [0, rows).
 * @param weight shape (rows, columns).
 * @returns shape (…input, columns).
 */
export function embedding(
  ...args: Arguments<
    [input: Tensor, weight: Tensor],
    [
      padding_idx: number | null,
      max_norm: number | null,
      norm_type: number,
      scale_grad_by_freq: boolean,
      sparse: boolean,
    ],
    Lookup & EmbeddingFunctionOptions
  >
): Tensor {
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
  input,
  num_classes: kinds.whole(-1),
});

/**
 * A 1 at each class's place, 0 elsewhere.
 *
 * @param input int64 of any shape.
 * @param num_classes the size of the new last dimension; -1 for the greatest class + 1.
 */
export function one_hot(
  ...args: Arguments<
    [input: Tensor],
    [num_classes: number | bigint],
    { input: Tensor; num_classes?: number | bigint }
  >
): Tensor {
  const { input, num_classes } = read_one_hot(args);
  return aten_one_hot(input, num_classes);
}

const pad_modes = ["constant", "reflect", "replicate", "circular"] as const;

export interface PadOptions {
  /** "constant", "reflect", "replicate" or "circular". Default: "constant". */
  mode?: (typeof pad_modes)[number];
  /** The fill value of constant padding. Default: 0. */
  value?: number | null;
}

type Padding = { input: Tensor; pad: readonly number[] };

const read_pad = signature<Padding & Required<PadOptions>>("pad", {
  input,
  pad: kinds.array_of(kinds.integer()),
  mode: kinds.choice(pad_modes, "constant"),
  value: kinds.nullable(kinds.number()),
});

/**
 * Pads dimensions, from the last to the first: `pad` holds (before, after) for each.
 */
export function pad(
  ...args: Arguments<
    [input: Tensor, pad: readonly number[]],
    [mode: (typeof pad_modes)[number], value: number | null],
    Padding & PadOptions
  >
): Tensor {
  const { input, pad, mode, value } = read_pad(args);
  return aten_pad(input, pad, mode, value);
}

export interface BatchNormFunctionOptions {
  /** The factor of each channel. Default: 1. */
  weight?: Tensor | null;
  /** The summand of each channel. Default: 0. */
  bias?: Tensor | null;
  /** Whether the batch's own statistics are used (and the running ones updated). Default: false. */
  training?: boolean;
  /** The share of a batch in the running statistics. Default: 0.1. */
  momentum?: number;
  /** Added to the variance. Default: 1e-5. */
  eps?: number;
}

type Running = { input: Tensor; running_mean: Optional; running_var: Optional };

const read_batch_norm = signature<Running & Required<BatchNormFunctionOptions>>("batch_norm", {
  input,
  running_mean: kinds.tensor_or_null(),
  running_var: kinds.tensor_or_null(),
  weight: tensor_or_null,
  bias: tensor_or_null,
  training: kinds.boolean(false),
  momentum: kinds.number(0.1),
  eps: kinds.number(1e-5),
});

/**
 * Normalises each channel (dimension 1) over the batch.
 *
 * @throws RangeError if a training batch has only one value per channel.
 */
export function batch_norm(
  ...args: Arguments<
    [input: Tensor, running_mean: Optional, running_var: Optional],
    [weight: Optional, bias: Optional, training: boolean, momentum: number, eps: number],
    Running & BatchNormFunctionOptions
  >
): Tensor {
  const { input, running_mean, running_var, weight, bias, training, momentum, eps } =
    read_batch_norm(args);
  if (training && eps <= 0) {
    throw new RangeError(`batch_norm eps must be positive during training, but got ${eps}`);
  }
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
  /** The factor. Default: 1. */
  weight?: Tensor | null;
  /** The summand. Default: 0. */
  bias?: Tensor | null;
  /** Added to the variance. Default: 1e-5. */
  eps?: number;
}

const norm_kinds = { weight: tensor_or_null, bias: tensor_or_null, eps: kinds.number(1e-5) };

type LayerNormArguments = { input: Tensor; normalized_shape: Shape };

const read_layer_norm = signature<LayerNormArguments & Required<NormFunctionOptions>>(
  "layer_norm",
  {
    input,
    normalized_shape: kinds.array_of(kinds.integer()),
    ...norm_kinds,
  },
);

/** Normalises over the last dimensions, whose sizes are `normalized_shape`. */
export function layer_norm(
  ...args: Arguments<
    [input: Tensor, normalized_shape: Shape],
    [weight: Optional, bias: Optional, eps: number],
    LayerNormArguments & NormFunctionOptions
  >
): Tensor {
  const { input, normalized_shape, weight, bias, eps } = read_layer_norm(args);
  return aten_layer_norm(input, normalized_shape, weight, bias, eps, true);
}

type GroupNormArguments = { input: Tensor; num_groups: number };

const read_group_norm = signature<GroupNormArguments & Required<NormFunctionOptions>>(
  "group_norm",
  {
    input,
    num_groups: kinds.integer(),
    ...norm_kinds,
  },
);

/** Normalises over groups of channels (dimension 1). */
export function group_norm(
  ...args: Arguments<
    [input: Tensor, num_groups: number],
    [weight: Optional, bias: Optional, eps: number],
    GroupNormArguments & NormFunctionOptions
  >
): Tensor {
  const { input, num_groups, weight, bias, eps } = read_group_norm(args);
  if (input.dim() < 2) {
    throw new RangeError(
      `Expected at least 2 dimensions for input tensor but received ${input.dim()}`,
    );
  }
  return aten_group_norm(input, num_groups, weight, bias, eps, true);
}

export interface NormalizeOptions {
  /** The tensor that the result is written to. Default: a new tensor. */
  out?: Tensor | null;
  /** The p of the norm. Default: 2. */
  p?: number;
  /** Default: 1. */
  dim?: number;
  /** The least that is divided by. Default: 1e-12. */
  eps?: number;
}

const read_normalize = signature<{ input: Tensor } & Required<NormalizeOptions>>("normalize", {
  input,
  p: kinds.number(2),
  dim: kinds.integer(1),
  eps: kinds.number(1e-12),
  out: tensor_or_null,
});

/** input / max(‖input‖ₚ, eps), the norm over dimension `dim`. */
export function normalize(
  ...args: Arguments<
    [input: Tensor],
    [p: number, dim: number, eps: number, out: Optional],
    { input: Tensor } & NormalizeOptions
  >
): Tensor {
  const { input, p, dim, eps, out } = read_normalize(args);
  const least = input.norm(p, dim, { keepdim: true }).clamp_min(eps).expand_as(input);
  return out === null ? input.div(least) : torch.div(input, least, { out });
}
