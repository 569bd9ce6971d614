import { native } from "../../../native/index.js";
import { type Tensor, torch } from "../../../torch/index.js";
import { type Arguments, kinds, shared_reader, signature } from "../../../torch/internal.js";
import { gelu, relu } from "../../functional/activation.js";
import { canonical_mask } from "../../functional/attention_checks.js";
import { forward_name } from "../../module/forward_arguments.js";
import { Module } from "../../module/index.js";
import { is_fast_device, MultiheadAttention } from "../activation/multihead_attention.js";
import { ReLU } from "../activation/rectifiers.js";
import { GELU } from "../activation/smooth.js";
import type { Dropout } from "../dropout.js";
import type { Linear } from "../linear.js";
import type { LayerNorm } from "../normalization.js";
import {
  activation_function,
  layer_kinds,
  layer_parts,
  type TransformerLayerOptions,
  type TransformerRest,
} from "./options.js";

type Optional = Tensor | null;

/** The arguments of {@link TransformerEncoderLayer} that have a default. */
export interface EncoderLayerMasks {
  /** Boolean (true is left out) or added to the scores: shape (S, S) or (N · nhead, S, S). */
  src_mask: Optional;
  /** Places that take no part, in the same two ways: shape (N, S) or (S). */
  src_key_padding_mask: Optional;
  /** Says that `src_mask` is the causal one, so that a faster kernel may be used. Default: false. */
  is_causal: boolean;
}

type EncoderLayerCall = Arguments<
  [src: Tensor],
  [src_mask: Optional, src_key_padding_mask: Optional, is_causal: boolean],
  { src: Tensor } & Partial<EncoderLayerMasks>
>;

const mask = kinds.nullable(kinds.tensor());

const read_call = shared_reader<{ src: Tensor } & EncoderLayerMasks>({
  src: kinds.tensor(),
  src_mask: mask,
  src_key_padding_mask: mask,
  is_causal: kinds.boolean(false),
});

const read_layer = signature<Required<TransformerLayerOptions>>(
  "TransformerEncoderLayer",
  layer_kinds,
);

/** The number by which PyTorch knows an activation: 1 for relu, 2 for gelu, 0 for others. */
function activation_number(activation: (input: Tensor) => Tensor): number {
  if (activation === relu || activation instanceof ReLU) return 1;
  return activation === gelu || activation instanceof GELU ? 2 : 0;
}

/**
 * A layer of a Transformer's encoder: attention of a sequence to itself, and two linear layers.
 *
 * ```ts
 * const layer = new nn.TransformerEncoderLayer(16, 4, { dim_feedforward: 32, batch_first: true });
 * const y = layer(x, { src_key_padding_mask: is_padding });
 * ```
 *
 * Shape (S, N, E), with `batch_first` (N, S, E), or (S, E) for one sequence; the output's is the same.
 * Evaluated without gradients it takes PyTorch's fast path, one operator, if its options allow it.
 * Mirrors torch.nn.TransformerEncoderLayer.
 */
export class TransformerEncoderLayer extends Module<(...args: EncoderLayerCall) => Tensor> {
  /** Attention of the sequence to itself. */
  self_attn: MultiheadAttention;
  /** The first linear layer, to `dim_feedforward` features. */
  linear1: Linear;
  /** The dropout between the linear layers. */
  dropout: Dropout;
  /** The second linear layer, back to E features. */
  linear2: Linear;
  /** Whether the layer norms come before attention and linear layers. */
  norm_first: boolean;
  /** The layer norm of attention. */
  norm1: LayerNorm;
  /** The layer norm of the linear layers. */
  norm2: LayerNorm;
  /** The dropout behind attention. */
  dropout1: Dropout;
  /** The dropout behind the linear layers. */
  dropout2: Dropout;
  /** The kind of activation that the fast path knows: 1 for relu, 2 for gelu, 0 for another. */
  activation_relu_or_gelu: number;
  /** The function between the linear layers. */
  activation: (input: Tensor) => Tensor;

  constructor(
    ...args: Arguments<[d_model: number, nhead: number], TransformerRest, TransformerLayerOptions>
  ) {
    const given = read_layer(args);
    super();
    const parts = layer_parts(given);
    this.self_attn = new MultiheadAttention(given.d_model, given.nhead, parts.attention_options);
    this.linear1 = parts.widening();
    this.dropout = parts.dropout();
    this.linear2 = parts.narrowing();
    this.norm_first = given.norm_first;
    this.norm1 = parts.norm();
    this.norm2 = parts.norm();
    this.dropout1 = parts.dropout();
    this.dropout2 = parts.dropout();
    this.activation = activation_function(given.activation);
    this.activation_relu_or_gelu = activation_number(this.activation);
  }

  override forward(...args: EncoderLayerCall): Tensor {
    const { src, is_causal, ...given } = read_call(forward_name(this), args);
    const { dtype } = src;
    const padding = canonical_mask(given.src_key_padding_mask, "src_key_padding_mask", dtype, [
      given.src_mask,
      "src_mask",
    ]);
    const src_mask = canonical_mask(given.src_mask, "src_mask", dtype);
    if (takes_fast_path(this, src, src_mask, padding)) {
      return fast_path(this, src, ...this.self_attn.merge_masks(src_mask, padding, src));
    }
    if (this.norm_first) {
      const x = src.add(this._sa_block(this.norm1(src), src_mask, padding, is_causal));
      return x.add(this._ff_block(this.norm2(x)));
    }
    const x = this.norm1(src.add(this._sa_block(src, src_mask, padding, is_causal)));
    return this.norm2(x.add(this._ff_block(x)));
  }

  /** Attention of the sequence to itself, with dropout. A subclass may override it. */
  protected _sa_block(
    x: Tensor,
    attn_mask: Optional,
    key_padding_mask: Optional,
    is_causal: boolean,
  ): Tensor {
    const options = { attn_mask, key_padding_mask, need_weights: false, is_causal };
    return this.dropout1(this.self_attn(x, x, x, options)[0]);
  }

  /** The linear layers, with dropout. A subclass may override it. */
  protected _ff_block(x: Tensor): Tensor {
    return this.dropout2(this.linear2(this.dropout(this.activation(this.linear1(x)))));
  }

  protected override _ends_by_name(): boolean {
    return true;
  }
}

/** The weights of a layer that the fast path takes, none of which it may lack. */
export function fast_weights({
  self_attn,
  norm1,
  norm2,
  linear1,
  linear2,
}: TransformerEncoderLayer): Tensor[] {
  const { in_proj_weight, in_proj_bias, out_proj } = self_attn;
  const layers = [out_proj, norm1, norm2, linear1, linear2];
  const weights = layers.flatMap(({ weight, bias }) => [weight, bias]);
  return [in_proj_weight, in_proj_bias, ...weights] as Tensor[];
}

/** Whether gradients are recorded for any of the tensors. */
export const records_gradients = (tensors: readonly Tensor[]): boolean =>
  torch.is_grad_enabled() && tensors.some(({ requires_grad }) => requires_grad);

function takes_fast_path(
  layer: TransformerEncoderLayer,
  src: Tensor,
  src_mask: Optional,
  padding: Optional,
): boolean {
  const { self_attn, norm1, norm2 } = layer;
  if (
    !torch.backends.mha.get_fastpath_enabled() ||
    src.dim() !== 3 ||
    layer.training ||
    !self_attn.batch_first ||
    self_attn.in_proj_bias === null ||
    self_attn.in_proj_weight === null ||
    layer.activation_relu_or_gelu === 0 ||
    norm1.eps !== norm2.eps ||
    (native.is_nested(src) && (src_mask !== null || padding !== null)) ||
    self_attn.num_heads % 2 === 1
  ) {
    return false;
  }
  for (const module of layer.modules()) if (module["_has_forward_hooks"]) return false;
  const tensors = [src, ...fast_weights(layer)];
  return tensors.every(is_fast_device) && !records_gradients(tensors);
}

function fast_path(
  layer: TransformerEncoderLayer,
  src: Tensor,
  merged_mask: Optional,
  mask_type: number | null,
): Tensor {
  const { self_attn, norm1 } = layer;
  const [qkv_weight, qkv_bias, proj_weight, proj_bias, ...others] = fast_weights(layer);
  return torch["_transformer_encoder_layer_fwd"](
    src,
    self_attn.embed_dim,
    self_attn.num_heads,
    qkv_weight as Tensor,
    qkv_bias as Tensor,
    proj_weight as Tensor,
    proj_bias as Tensor,
    layer.activation_relu_or_gelu === 2,
    layer.norm_first,
    norm1.eps,
    ...(others as [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]),
    merged_mask,
    mask_type,
  );
}
