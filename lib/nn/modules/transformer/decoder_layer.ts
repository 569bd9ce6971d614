import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, shared_reader, signature } from "../../../torch/internal.js";
import { forward_name } from "../../module/forward_arguments.js";
import { Module } from "../../module/index.js";
import { MultiheadAttention } from "../activation/multihead_attention.js";
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

/** The inputs of a decoder's layer. */
export interface DecoderInputs {
  /** The sequence that is decoded: shape (T, N, E), with `batch_first` (N, T, E), or (T, E). */
  tgt: Tensor;
  /** The encoder's output: shape (S, N, E), with `batch_first` (N, S, E), or (S, E). */
  memory: Tensor;
}

/** The masks of a decoder's layer: boolean (true is left out) or added to the scores. */
export interface DecoderMasks {
  /** The mask of `tgt`: shape (T, T) or (N · nhead, T, T). */
  tgt_mask: Optional;
  /** The mask of `memory`: shape (T, S) or (N · nhead, T, S). */
  memory_mask: Optional;
  /** Places of `tgt` that take no part: shape (N, T) or (T). */
  tgt_key_padding_mask: Optional;
  /** Places of `memory` that take no part: shape (N, S) or (S). */
  memory_key_padding_mask: Optional;
}

/** The arguments of {@link TransformerDecoderLayer} that have a default. */
export interface DecoderLayerMasks extends DecoderMasks {
  /** Says that `tgt_mask` is the causal one, so that a faster kernel may be used. Default: false. */
  tgt_is_causal: boolean;
  /** Says the same of `memory_mask`. Default: false. */
  memory_is_causal: boolean;
}

/** The masks of a decoder's layer, by position. */
export type DecoderMaskList = [
  tgt_mask: Optional,
  memory_mask: Optional,
  tgt_key_padding_mask: Optional,
  memory_key_padding_mask: Optional,
];

type DecoderLayerCall = Arguments<
  [tgt: Tensor, memory: Tensor],
  [...DecoderMaskList, tgt_is_causal: boolean, memory_is_causal: boolean],
  DecoderInputs & Partial<DecoderLayerMasks>
>;

const mask = kinds.nullable(kinds.tensor());

/** Kinds of a decoder's inputs and masks. */
export const decoder_kinds = {
  tgt: kinds.tensor(),
  memory: kinds.tensor(),
  tgt_mask: mask,
  memory_mask: mask,
  tgt_key_padding_mask: mask,
  memory_key_padding_mask: mask,
};

const read_call = shared_reader<DecoderInputs & DecoderLayerMasks>({
  ...decoder_kinds,
  tgt_is_causal: kinds.boolean(false),
  memory_is_causal: kinds.boolean(false),
});

const read_layer = signature<Required<TransformerLayerOptions>>(
  "TransformerDecoderLayer",
  layer_kinds,
);

/** A mask, the places that take no part, and whether the mask is the causal one. */
type Masking = readonly [mask: Optional, padding: Optional, is_causal: boolean];

/**
 * A layer of a Transformer's decoder: attention of a sequence to itself, attention to the encoder's
 * output, and two linear layers.
 *
 * ```ts
 * const layer = new nn.TransformerDecoderLayer({ d_model: 16, nhead: 4 });
 * const y = layer(tgt, memory, { tgt_mask, tgt_is_causal: true });
 * ```
 *
 * The output has the shape of `tgt`. Mirrors torch.nn.TransformerDecoderLayer.
 */
export class TransformerDecoderLayer extends Module<(...args: DecoderLayerCall) => Tensor> {
  /** Attention of the sequence to itself. */
  self_attn: MultiheadAttention;
  /** Attention to the encoder's output. */
  multihead_attn: MultiheadAttention;
  /** The first linear layer, to `dim_feedforward` features. */
  linear1: Linear;
  /** The dropout between the linear layers. */
  dropout: Dropout;
  /** The second linear layer, back to E features. */
  linear2: Linear;
  /** Whether the layer norms come before attention and linear layers. */
  norm_first: boolean;
  /** The layer norm of attention to itself. */
  norm1: LayerNorm;
  /** The layer norm of attention to the encoder's output. */
  norm2: LayerNorm;
  /** The layer norm of the linear layers. */
  norm3: LayerNorm;
  /** The dropout behind attention to itself. */
  dropout1: Dropout;
  /** The dropout behind attention to the encoder's output. */
  dropout2: Dropout;
  /** The dropout behind the linear layers. */
  dropout3: Dropout;
  /** The function between the linear layers. */
  activation: (input: Tensor) => Tensor;

  constructor(
    ...args: Arguments<[d_model: number, nhead: number], TransformerRest, TransformerLayerOptions>
  ) {
    const given = read_layer(args);
    super();
    const parts = layer_parts(given);
    this.self_attn = new MultiheadAttention(given.d_model, given.nhead, parts.attention_options);
    this.multihead_attn = new MultiheadAttention(
      given.d_model,
      given.nhead,
      parts.attention_options,
    );
    this.linear1 = parts.widening();
    this.dropout = parts.dropout();
    this.linear2 = parts.narrowing();
    this.norm_first = given.norm_first;
    this.norm1 = parts.norm();
    this.norm2 = parts.norm();
    this.norm3 = parts.norm();
    this.dropout1 = parts.dropout();
    this.dropout2 = parts.dropout();
    this.dropout3 = parts.dropout();
    this.activation = activation_function(given.activation);
  }

  override forward(...args: DecoderLayerCall): Tensor {
    const { tgt, memory, ...given } = read_call(forward_name(this), args);
    const own: Masking = [given.tgt_mask, given.tgt_key_padding_mask, given.tgt_is_causal];
    const { memory_mask, memory_key_padding_mask, memory_is_causal } = given;
    const other: Masking = [memory_mask, memory_key_padding_mask, memory_is_causal];
    if (this.norm_first) {
      let x = tgt.add(this._sa_block(this.norm1(tgt), ...own));
      x = x.add(this._mha_block(this.norm2(x), memory, ...other));
      return x.add(this._ff_block(this.norm3(x)));
    }
    let x = this.norm1(tgt.add(this._sa_block(tgt, ...own)));
    x = this.norm2(x.add(this._mha_block(x, memory, ...other)));
    return this.norm3(x.add(this._ff_block(x)));
  }

  /** Attention of the sequence to itself, with dropout. A subclass may override it. */
  protected _sa_block(
    x: Tensor,
    attn_mask: Optional,
    key_padding_mask: Optional,
    is_causal: boolean,
  ): Tensor {
    const options = { attn_mask, key_padding_mask, is_causal, need_weights: false };
    return this.dropout1(this.self_attn(x, x, x, options)[0]);
  }

  /** Attention to the encoder's output, with dropout. A subclass may override it. */
  protected _mha_block(
    x: Tensor,
    mem: Tensor,
    attn_mask: Optional,
    key_padding_mask: Optional,
    is_causal: boolean,
  ): Tensor {
    const options = { attn_mask, key_padding_mask, is_causal, need_weights: false };
    return this.dropout2(this.multihead_attn(x, mem, mem, options)[0]);
  }

  /** The linear layers, with dropout. A subclass may override it. */
  protected _ff_block(x: Tensor): Tensor {
    return this.dropout3(this.linear2(this.dropout(this.activation(this.linear1(x)))));
  }

  protected override _ends_by_name(): boolean {
    return true;
  }
}
