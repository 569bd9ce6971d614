/** Attention of several heads, as a module. */
import { native } from "../../../native/index.js";
import { type Tensor, torch } from "../../../torch/index.js";
import {
  type Arguments,
  kinds,
  no_arguments,
  shared_reader,
  signature,
} from "../../../torch/internal.js";
import {
  type Factory,
  type FactoryOptions,
  factory_kinds,
  factory_options,
} from "../../arguments.js";
import { canonical_mask } from "../../functional/attention_checks.js";
import { multi_head_attention_forward } from "../../functional/multi_head_attention.js";
import * as init from "../../init/index.js";
import { forward_name } from "../../module/forward_arguments.js";
import { Module } from "../../module/index.js";
import { Parameter } from "../../parameter.js";
import { NonDynamicallyQuantizableLinear } from "../linear.js";

type Optional = Tensor | null;

/** The parameters of {@link MultiheadAttention}, by name. */
export interface MultiheadAttentionOptions extends FactoryOptions {
  /** The number of features of a query and of the output, E. */
  embed_dim: number;
  /** The number of heads, each of E / num_heads features. */
  num_heads: number;
  /** The part of the attention weights that is zeroed while training. Default: 0. */
  dropout?: number;
  /** Whether the projections have biases. Default: true. */
  bias?: boolean;
  /** Whether every sequence has a key and a value that are learnt, besides its own. Default: false. */
  add_bias_kv?: boolean;
  /** Whether every sequence has a key and a value of zeros besides its own. Default: false. */
  add_zero_attn?: boolean;
  /** The number of features of a key. Default: null, `embed_dim`. */
  kdim?: number | null;
  /** The number of features of a value. Default: null, `embed_dim`. */
  vdim?: number | null;
  /** Whether inputs and output have the batch as dimension 0, and places as 1. Default: false. */
  batch_first?: boolean;
}

const read_options = signature<Required<MultiheadAttentionOptions>>("MultiheadAttention", {
  embed_dim: kinds.integer(),
  num_heads: kinds.integer(),
  dropout: kinds.number(0),
  bias: kinds.boolean(true),
  add_bias_kv: kinds.boolean(false),
  add_zero_attn: kinds.boolean(false),
  kdim: kinds.nullable(kinds.integer()),
  vdim: kinds.nullable(kinds.integer()),
  batch_first: kinds.boolean(false),
  ...factory_kinds,
});

/** The inputs of {@link MultiheadAttention}. */
export interface AttentionInputs {
  /** Shape (L, N, E), with `batch_first` (N, L, E), or (L, E) for one sequence. */
  query: Tensor;
  /** Shape (S, N, kdim), with `batch_first` (N, S, kdim), or (S, kdim). */
  key: Tensor;
  /** Shape (S, N, vdim), with `batch_first` (N, S, vdim), or (S, vdim). */
  value: Tensor;
}

/** The arguments of {@link MultiheadAttention} that have a default. */
export interface AttentionDefaults {
  /** Keys that take no part: boolean (true is left out) or added to the scores, shape (N, S) or (S). */
  key_padding_mask: Optional;
  /** Whether the attention weights are the second result; else it is null. Default: true. */
  need_weights: boolean;
  /** Boolean (true is left out) or added to the scores: shape (L, S) or (N · num_heads, L, S). */
  attn_mask: Optional;
  /** Whether the weights that are returned are the heads' mean. Default: true. */
  average_attn_weights: boolean;
  /** Says that `attn_mask` is the causal one, so that a faster kernel may be used. Default: false. */
  is_causal: boolean;
}

/** The arguments that a {@link MultiheadAttention} is called with. */
export type AttentionCall = Arguments<
  [query: Tensor, key: Tensor, value: Tensor],
  [
    key_padding_mask: Optional,
    need_weights: boolean,
    attn_mask: Optional,
    average_attn_weights: boolean,
    is_causal: boolean,
  ],
  AttentionInputs & Partial<AttentionDefaults>
>;

const mask = kinds.nullable(kinds.tensor());

const read_call = shared_reader<AttentionInputs & AttentionDefaults>({
  query: kinds.tensor(),
  key: kinds.tensor(),
  value: kinds.tensor(),
  key_padding_mask: mask,
  need_weights: kinds.boolean(true),
  attn_mask: mask,
  average_attn_weights: kinds.boolean(true),
  is_causal: kinds.boolean(false),
});

interface AttentionMasks {
  attn_mask: Optional;
  key_padding_mask: Optional;
}

const read_masks = signature<{ attn_mask: Optional; key_padding_mask: Optional; query: Tensor }>(
  "merge_masks",
  {
    attn_mask: kinds.tensor_or_null(),
    key_padding_mask: kinds.tensor_or_null(),
    query: kinds.tensor(),
  },
);

/**
 * Attention of several heads: projects queries, keys and values, weighs the values by how the queries
 * meet the keys, and projects the heads' results.
 *
 * ```ts
 * const attention = new nn.MultiheadAttention(16, 4, { batch_first: true });
 * const [output, weights] = attention(x, x, x);
 * ```
 *
 * Evaluated, on one tensor for query, key and value and without gradients, it takes PyTorch's fast path,
 * one operator, if the rest allows it too (`torch.backends.mha.set_fastpath_enabled(false)` forbids it).
 * Mirrors torch.nn.MultiheadAttention.
 */
export class MultiheadAttention extends Module<(...args: AttentionCall) => [Tensor, Optional]> {
  /** The number of features of a query and of the output. */
  readonly embed_dim: number;
  /** The number of features of a key. */
  readonly kdim: number;
  /** The number of features of a value. */
  readonly vdim: number;
  /** The number of heads. */
  readonly num_heads: number;
  /** The part of the attention weights that is zeroed while training. */
  dropout: number;
  /** Whether inputs and output have the batch as dimension 0. */
  readonly batch_first: boolean;
  /** The number of features of each head. */
  readonly head_dim: number;
  /** The weight that makes queries, shape (E, E), if keys or values have other sizes; or null. */
  q_proj_weight: Parameter | null = null;
  /** The weight that makes keys, shape (E, kdim), beside `q_proj_weight`; or null. */
  k_proj_weight: Parameter | null = null;
  /** The weight that makes values, shape (E, vdim), beside `q_proj_weight`; or null. */
  v_proj_weight: Parameter | null = null;
  /** The three projections' weights one below the other, shape (3E, E); or null. */
  in_proj_weight: Parameter | null = null;
  /** Shape (3E), or null. */
  in_proj_bias: Parameter | null;
  /** The projection of the heads' results. */
  out_proj: NonDynamicallyQuantizableLinear;
  /** A key that every sequence has besides its own: shape (1, 1, E), or null. */
  bias_k: Parameter | null;
  /** The value that goes with `bias_k`: shape (1, 1, E), or null. */
  bias_v: Parameter | null;
  /** Whether every sequence has a key and a value of zeros besides its own. */
  readonly add_zero_attn: boolean;

  constructor(
    ...args: Arguments<
      [embed_dim: number, num_heads: number],
      [
        dropout: number,
        bias: boolean,
        add_bias_kv: boolean,
        add_zero_attn: boolean,
        kdim: number | null,
        vdim: number | null,
        batch_first: boolean,
        ...Factory,
      ],
      MultiheadAttentionOptions
    >
  ) {
    const given = read_options(args);
    const { embed_dim, num_heads, bias, add_bias_kv } = given;
    super();
    if (embed_dim <= 0 || num_heads <= 0) {
      throw new RangeError(
        "embed_dim and num_heads must be greater than 0, " +
          `got embed_dim=${embed_dim} and num_heads=${num_heads} instead`,
      );
    }
    if (embed_dim % num_heads !== 0) {
      throw new RangeError("embed_dim must be divisible by num_heads");
    }
    const options = factory_options(given);
    const parameter = (...shape: number[]): Parameter => new Parameter(torch.empty(shape, options));
    this.embed_dim = embed_dim;
    this.kdim = given.kdim ?? embed_dim;
    this.vdim = given.vdim ?? embed_dim;
    this.num_heads = num_heads;
    this.dropout = given.dropout;
    this.batch_first = given.batch_first;
    this.head_dim = embed_dim / num_heads;
    if (this._qkv_same_embed_dim) this.in_proj_weight = parameter(3 * embed_dim, embed_dim);
    else {
      this.q_proj_weight = parameter(embed_dim, embed_dim);
      this.k_proj_weight = parameter(embed_dim, this.kdim);
      this.v_proj_weight = parameter(embed_dim, this.vdim);
    }
    this.in_proj_bias = bias ? parameter(3 * embed_dim) : null;
    this.out_proj = new NonDynamicallyQuantizableLinear(embed_dim, embed_dim, { bias, ...options });
    this.bias_k = add_bias_kv ? parameter(1, 1, embed_dim) : null;
    this.bias_v = add_bias_kv ? parameter(1, 1, embed_dim) : null;
    this.add_zero_attn = given.add_zero_attn;
    this._reset_parameters();
  }

  /** Whether keys and values have as many features as queries. */
  protected get _qkv_same_embed_dim(): boolean {
    return this.kdim === this.embed_dim && this.vdim === this.embed_dim;
  }

  /** Draws the initial weights anew, except that of `out_proj`. */
  protected _reset_parameters(...args: []): void {
    no_arguments("_reset_parameters", args);
    const { in_proj_weight, q_proj_weight, k_proj_weight, v_proj_weight } = this;
    for (const weight of [in_proj_weight, q_proj_weight, k_proj_weight, v_proj_weight]) {
      if (weight !== null) init.xavier_uniform_(weight);
    }
    for (const bias of [this.in_proj_bias, this.out_proj.bias]) {
      if (bias !== null) init.constant_(bias, 0);
    }
    for (const bias of [this.bias_k, this.bias_v]) if (bias !== null) init.xavier_normal_(bias);
  }

  /**
   * Attends. The weights that are returned have shape (N, L, S) or (L, S), with
   * `average_attn_weights: false` one for each head.
   *
   * @returns the output, shaped like `query`; and the attention weights, or null.
   * @throws RangeError if shapes or masks do not fit
   */
  override forward(...args: AttentionCall): [Tensor, Optional] {
    const given = read_call(forward_name(this), args);
    const { query, need_weights, average_attn_weights } = given;
    const { dtype } = query;
    const key_padding_mask = canonical_mask(given.key_padding_mask, "key_padding_mask", dtype, [
      given.attn_mask,
      "attn_mask",
    ]);
    const attn_mask = canonical_mask(given.attn_mask, "attn_mask", dtype);
    const why_not = why_not_fast(this, given);
    const { in_proj_weight, in_proj_bias, out_proj } = this;
    if (why_not === null && in_proj_weight !== null && in_proj_bias !== null) {
      const [merged, mask_type] = this.merge_masks(attn_mask, key_padding_mask, query);
      const [output, weights] = torch["_native_multi_head_attention"](
        query,
        given.key,
        given.value,
        this.embed_dim,
        this.num_heads,
        in_proj_weight,
        in_proj_bias,
        out_proj.weight,
        out_proj.bias as Tensor,
        merged,
        need_weights,
        average_attn_weights,
        mask_type,
      ) as [Tensor, Tensor | undefined];
      return [output, weights ?? null];
    }
    const { key, value } = given;
    if ([query, key, value].some((input) => native.is_nested(input))) {
      throw new RangeError(
        "MultiheadAttention does not support NestedTensor outside of its fast path. The fast path " +
          `was not hit because ${why_not ?? ""}`,
      );
    }
    return slow_path(this, { ...given, attn_mask, key_padding_mask });
  }

  /**
   * Both masks as one, as the fast path takes them.
   *
   * @param attn_mask shape (L, S) or (N · num_heads, L, S), added to the scores; or null.
   * @param key_padding_mask shape (N, S), added to the scores; or null.
   * @param query shape (N, L, E).
   * @returns the mask, and its type: 1 for `key_padding_mask` alone, 2 otherwise. Both are null if
   *   there is none.
   */
  merge_masks(
    ...args: Arguments<
      [attn_mask: Optional, key_padding_mask: Optional, query: Tensor],
      [],
      AttentionMasks & { query: Tensor }
    >
  ): [merged_mask: Optional, mask_type: number | null] {
    const { attn_mask, key_padding_mask, query } = read_masks(args);
    if (attn_mask === null) return [key_padding_mask, key_padding_mask === null ? null : 1];
    const [batch, length] = query.shape as [number, number];
    const expanded =
      attn_mask.dim() === 3
        ? attn_mask.view(batch, -1, length, length)
        : attn_mask.view(1, 1, length, length).expand(batch, this.num_heads, -1, -1);
    if (key_padding_mask === null) return [expanded, 2];
    const padding = key_padding_mask.view(batch, 1, 1, length).expand(-1, this.num_heads, -1, -1);
    return [expanded.add(padding), 2];
  }

  protected override _ends_by_name(): boolean {
    return true;
  }
}

const is_float = (mask: Optional): boolean => mask?.is_floating_point() ?? false;

/** Whether the fast path's operator runs on the device. */
export const is_fast_device = (tensor: Tensor): boolean =>
  tensor.device.type === "cpu" || tensor.device.type === "cuda";

/** The reason why the fast path is not taken, in PyTorch's words; null if it is. */
function why_not_fast(
  layer: MultiheadAttention,
  { query, key, value, key_padding_mask, attn_mask }: AttentionInputs & AttentionMasks,
): string | null {
  const { in_proj_bias, in_proj_weight, out_proj } = layer;
  const differs = (name: string, weight: Tensor): string =>
    `dtypes of query (${query.dtype}) and self.${name} (${weight.dtype}) don't match`;
  if (!torch.backends.mha.get_fastpath_enabled()) {
    return "torch.backends.mha.get_fastpath_enabled() was not True";
  }
  if (query.dim() !== 3) {
    return `input not batched; expected query.dim() of 3 but got ${query.dim()}`;
  }
  if (query !== key || key !== value) {
    return "non-self attention was used (query, key, and value are not the same Tensor)";
  }
  if (in_proj_bias !== null && query.dtype !== in_proj_bias.dtype) {
    return differs("in_proj_bias", in_proj_bias);
  }
  if (in_proj_weight === null) return "in_proj_weight was None";
  if (query.dtype !== in_proj_weight.dtype) return differs("in_proj_weight", in_proj_weight);
  if (layer.training) return "training is enabled";
  if (layer.num_heads % 2 !== 0) return "self.num_heads is not even";
  if (!layer.batch_first) return "batch_first was not True";
  if (layer.bias_k !== null) return "self.bias_k was not None";
  if (layer.bias_v !== null) return "self.bias_v was not None";
  if (layer.add_zero_attn) return "add_zero_attn was enabled";
  if (native.is_nested(query) && (key_padding_mask !== null || attn_mask !== null)) {
    return (
      "supplying both src_key_padding_mask and src_mask at the same time is not supported with " +
      "NestedTensor input"
    );
  }
  if (is_float(attn_mask) || is_float(key_padding_mask)) {
    return "floating-point masks are not supported for fast path.";
  }
  const tensors = [query, in_proj_weight, in_proj_bias, out_proj.weight, out_proj.bias].filter(
    (tensor) => tensor !== null,
  );
  if (!tensors.every(is_fast_device)) {
    return "some Tensor argument's device is neither one of cpu, cuda or privateuseone";
  }
  if (torch.is_grad_enabled() && tensors.some(({ requires_grad }) => requires_grad)) {
    return (
      "grad is enabled and at least one of query or the input/output projection weights or biases " +
      "requires_grad"
    );
  }
  return null;
}

/** Query, key and value with places and batch exchanged: those that are one tensor stay one. */
function exchanged({ query, key, value }: AttentionInputs): AttentionInputs {
  const q = query.transpose(1, 0);
  const k = key === query && key === value ? q : key.transpose(1, 0);
  return { query: q, key: k, value: value === key ? k : value.transpose(1, 0) };
}

/** Attention as F.multi_head_attention_forward computes it. */
function slow_path(
  layer: MultiheadAttention,
  given: AttentionInputs & AttentionDefaults,
): [Tensor, Optional] {
  const swaps = layer.batch_first && given.query.dim() === 3;
  const { key_padding_mask, need_weights, attn_mask, average_attn_weights, is_causal } = given;
  const [output, weights] = multi_head_attention_forward({
    ...(swaps ? exchanged(given) : { query: given.query, key: given.key, value: given.value }),
    embed_dim_to_check: layer.embed_dim,
    num_heads: layer.num_heads,
    in_proj_weight: layer.in_proj_weight,
    in_proj_bias: layer.in_proj_bias,
    bias_k: layer.bias_k,
    bias_v: layer.bias_v,
    add_zero_attn: layer.add_zero_attn,
    dropout_p: layer.dropout,
    out_proj_weight: layer.out_proj.weight,
    out_proj_bias: layer.out_proj.bias,
    training: layer.training,
    key_padding_mask,
    need_weights,
    attn_mask,
    use_separate_proj_weight: !layer["_qkv_same_embed_dim"],
    q_proj_weight: layer.q_proj_weight,
    k_proj_weight: layer.k_proj_weight,
    v_proj_weight: layer.v_proj_weight,
    average_attn_weights,
    is_causal,
  });
  return [swaps ? output.transpose(1, 0) : output, weights];
}
