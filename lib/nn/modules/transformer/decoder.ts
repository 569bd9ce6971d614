import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, shared_reader, signature } from "../../../torch/internal.js";
import { forward_name } from "../../module/forward_arguments.js";
import { type AnyModule, Module } from "../../module/index.js";
import type { ModuleList } from "../container/module_list.js";
import { detect_causal_mask, sequence_length } from "./causal_mask.js";
import {
  type DecoderInputs,
  type DecoderMaskList,
  type DecoderMasks,
  decoder_kinds,
} from "./decoder_layer.js";
import { attention_of, clones, type LayerStack, stack_kinds } from "./stack.js";

/** The parameters of {@link TransformerDecoder}, by name. */
export interface TransformerDecoderOptions {
  /** The layer of which there are to be several copies, with the same initial weights. */
  decoder_layer: AnyModule;
  /** The number of layers. */
  num_layers: number;
  /** The layer norm at the end. Default: null, none. */
  norm?: AnyModule | null;
}

const read_decoder = signature<Required<TransformerDecoderOptions>>("TransformerDecoder", {
  decoder_layer: stack_kinds.layer,
  num_layers: stack_kinds.num_layers,
  norm: stack_kinds.norm,
});

/** The arguments of {@link TransformerDecoder} that have a default. */
export interface DecoderStackMasks extends DecoderMasks {
  /** Whether `tgt_mask` is the causal one. Default: null, which looks at the mask. */
  tgt_is_causal: boolean | null;
  /** Says that `memory_mask` is the causal one. Default: false. */
  memory_is_causal: boolean;
}

type DecoderCall = Arguments<
  [tgt: Tensor, memory: Tensor],
  [...DecoderMaskList, tgt_is_causal: boolean | null, memory_is_causal: boolean],
  DecoderInputs & Partial<DecoderStackMasks>
>;

const read_call = shared_reader<DecoderInputs & DecoderStackMasks>({
  ...decoder_kinds,
  tgt_is_causal: kinds.nullable(kinds.boolean()),
  memory_is_causal: kinds.boolean(false),
});

/**
 * A stack of decoder layers: copies of one, which begin with the same weights.
 *
 * ```ts
 * const decoder = new nn.TransformerDecoder(new nn.TransformerDecoderLayer(16, 4), 6);
 * const y = decoder(tgt, memory, { tgt_mask });
 * ```
 *
 * Mirrors torch.nn.TransformerDecoder.
 */
export class TransformerDecoder
  extends Module<(...args: DecoderCall) => Tensor>
  implements LayerStack
{
  /** The layers, one after the other. */
  layers: ModuleList<AnyModule>;
  /** The number of layers. */
  readonly num_layers: number;
  /** The layer norm at the end, or null. */
  norm: AnyModule | null;

  constructor(
    ...args: Arguments<
      [decoder_layer: AnyModule, num_layers: number],
      [norm: AnyModule | null],
      TransformerDecoderOptions
    >
  ) {
    const { decoder_layer, num_layers, norm } = read_decoder(args);
    super();
    this.layers = clones("TransformerDecoder", decoder_layer, num_layers);
    this.num_layers = num_layers;
    this.norm = norm;
  }

  /** Runs the layers, and the norm if there is one. The output has the shape of `tgt`. */
  override forward(...args: DecoderCall): Tensor {
    const { tgt, memory, tgt_is_causal, ...masks } = read_call(forward_name(this), args);
    const length = sequence_length(tgt, attention_of(this).batch_first);
    const is_causal = detect_causal_mask(masks.tgt_mask, tgt_is_causal, length);
    let output = tgt;
    for (const layer of this.layers) {
      output = layer(output, memory, { ...masks, tgt_is_causal: is_causal }) as Tensor;
    }
    return this.norm === null ? output : (this.norm(output) as Tensor);
  }

  protected override _ends_by_name(): boolean {
    return true;
  }
}
