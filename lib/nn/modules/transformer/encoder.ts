import { native } from "../../../native/index.js";
import { type Tensor, torch } from "../../../torch/index.js";
import { type Arguments, kinds, shared_reader, signature } from "../../../torch/internal.js";
import { warn } from "../../arguments.js";
import { canonical_mask } from "../../functional/attention_checks.js";
import { forward_name } from "../../module/forward_arguments.js";
import { type AnyModule, Module } from "../../module/index.js";
import { is_fast_device } from "../activation/multihead_attention.js";
import type { ModuleList } from "../container/module_list.js";
import { detect_causal_mask, sequence_length } from "./causal_mask.js";
import { fast_weights, records_gradients, TransformerEncoderLayer } from "./encoder_layer.js";
import { attention_of, clones, type LayerStack, stack_kinds } from "./stack.js";

type Optional = Tensor | null;

/** The parameters of {@link TransformerEncoder}, by name. */
export interface TransformerEncoderOptions {
  /** The layer of which there are to be several copies, with the same initial weights. */
  encoder_layer: AnyModule;
  /** The number of layers. */
  num_layers: number;
  /** The layer norm at the end. Default: null, none. */
  norm?: AnyModule | null;
  /** Whether the fast path leaves out places that take no part. Default: true. */
  enable_nested_tensor?: boolean;
  /** Whether it does so only if these places come last in their sequences. Default: true. */
  mask_check?: boolean;
}

const read_encoder = signature<Required<TransformerEncoderOptions>>("TransformerEncoder", {
  encoder_layer: stack_kinds.layer,
  num_layers: stack_kinds.num_layers,
  norm: stack_kinds.norm,
  enable_nested_tensor: kinds.boolean(true),
  mask_check: kinds.boolean(true),
});

/** The arguments of {@link TransformerEncoder} that have a default. */
export interface EncoderMasks {
  /** Boolean (true is left out) or added to the scores: shape (S, S) or (N · nhead, S, S). */
  mask: Optional;
  /** Places that take no part, in the same two ways: shape (N, S) or (S). */
  src_key_padding_mask: Optional;
  /** Whether `mask` is the causal one. Default: null, which looks at the mask. */
  is_causal: boolean | null;
}

type EncoderCall = Arguments<
  [src: Tensor],
  [mask: Optional, src_key_padding_mask: Optional, is_causal: boolean | null],
  { src: Tensor } & Partial<EncoderMasks>
>;

const mask = kinds.nullable(kinds.tensor());

const read_call = shared_reader<{ src: Tensor } & EncoderMasks>({
  src: kinds.tensor(),
  mask,
  src_key_padding_mask: mask,
  is_causal: kinds.nullable(kinds.boolean()),
});

/**
 * A stack of encoder layers: copies of one, which begin with the same weights.
 *
 * ```ts
 * const layer = new nn.TransformerEncoderLayer(16, 4, { batch_first: true });
 * const encoder = new nn.TransformerEncoder(layer, 6);
 * ```
 *
 * Evaluated without gradients, with `src_key_padding_mask`, the layers compute with nested tensors,
 * without the places that take no part, if their options allow it; these places are 0 in the output
 * then. Mirrors torch.nn.TransformerEncoder.
 */
export class TransformerEncoder
  extends Module<(...args: EncoderCall) => Tensor>
  implements LayerStack
{
  /** The layers, one after the other. */
  layers: ModuleList<AnyModule>;
  /** The number of layers. */
  readonly num_layers: number;
  /** The layer norm at the end, or null. */
  norm: AnyModule | null;
  /** The option of this name. */
  readonly enable_nested_tensor: boolean;
  /** Whether the layers' options allow nested tensors, too. */
  use_nested_tensor: boolean;
  /** Whether places that take no part must come last for the fast path. */
  mask_check: boolean;

  constructor(
    ...args: Arguments<
      [encoder_layer: AnyModule, num_layers: number],
      [norm: AnyModule | null, enable_nested_tensor: boolean, mask_check: boolean],
      TransformerEncoderOptions
    >
  ) {
    const { encoder_layer, num_layers, norm, enable_nested_tensor, mask_check } =
      read_encoder(args);
    super();
    this.layers = clones("TransformerEncoder", encoder_layer, num_layers);
    this.num_layers = num_layers;
    this.norm = norm;
    this.enable_nested_tensor = enable_nested_tensor;
    this.use_nested_tensor = enable_nested_tensor;
    this.mask_check = mask_check;
    const why_not = why_not_nested(encoder_layer);
    if (enable_nested_tensor && why_not !== null) {
      warn(
        "enable_nested_tensor is True, but self.use_nested_tensor is False because " +
          `encoder_layer${why_not}`,
      );
      this.use_nested_tensor = false;
    }
  }

  /** Runs the layers, and the norm if there is one. The output has the shape of `src`. */
  override forward(...args: EncoderCall): Tensor {
    const { src, ...given } = read_call(forward_name(this), args);
    const { dtype } = src;
    const padding = canonical_mask(given.src_key_padding_mask, "src_key_padding_mask", dtype, [
      given.mask,
      "mask",
    ]);
    const src_mask = canonical_mask(given.mask, "mask", dtype);
    const { batch_first } = attention_of(this);
    const nested = nested_input(this, src, src_mask, padding);
    const src_key_padding_mask = nested === null ? padding : null;
    const length = sequence_length(src, batch_first);
    const is_causal = detect_causal_mask(src_mask, given.is_causal, length);
    let output = nested ?? src;
    for (const layer of this.layers) {
      output = layer(output, { src_mask, is_causal, src_key_padding_mask }) as Tensor;
    }
    if (nested !== null) output = output.to_padded_tensor(0, src.shape);
    return this.norm === null ? output : (this.norm(output) as Tensor);
  }

  protected override _ends_by_name(): boolean {
    return true;
  }
}

/** The reason why layers of a kind do not compute with nested tensors, behind the layer's name. */
function why_not_nested(layer: AnyModule): string | null {
  if (!(layer instanceof TransformerEncoderLayer)) return " was not TransformerEncoderLayer";
  const { norm_first, self_attn, activation_relu_or_gelu, norm1, norm2 } = layer;
  if (norm_first) return ".norm_first was True";
  if (!self_attn.batch_first) {
    return ".self_attn.batch_first was not True(use batch_first for better inference performance)";
  }
  if (self_attn.in_proj_weight === null) return ".self_attn._qkv_same_embed_dim was not True";
  if (self_attn.in_proj_bias === null) return ".self_attn was passed bias=False";
  if (activation_relu_or_gelu === 0) return ".activation_relu_or_gelu was not True";
  if (norm1.eps !== norm2.eps) return ".norm1.eps was not equal to encoder_layer.norm2.eps";
  return self_attn.num_heads % 2 === 1 ? ".self_attn.num_heads is odd" : null;
}

/** The batch as a nested tensor without the places that take no part; null if it is to stay as it is. */
function nested_input(
  encoder: TransformerEncoder,
  src: Tensor,
  src_mask: Optional,
  padding: Optional,
): Tensor | null {
  const first = encoder.layers[0] as AnyModule;
  if (
    !torch.backends.mha.get_fastpath_enabled() ||
    !encoder.use_nested_tensor ||
    first.training ||
    src.dim() !== 3 ||
    padding === null
  ) {
    return null;
  }
  const seen = padding.logical_not();
  if (
    (encoder.mask_check && !torch["_nested_tensor_from_mask_left_aligned"](src, seen)) ||
    native.is_nested(src) ||
    src_mask !== null ||
    !is_fast_device(src) ||
    records_gradients([src, ...fast_weights(first as TransformerEncoderLayer)])
  ) {
    return null;
  }
  return torch["_nested_tensor_from_mask"](src, seen, { mask_check: false });
}
