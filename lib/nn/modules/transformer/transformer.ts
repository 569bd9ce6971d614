import type { DeviceLike, Dtype, Tensor } from "../../../torch/index.js";
import {
  type Arguments,
  kinds,
  no_arguments,
  shared_reader,
  signature,
} from "../../../torch/internal.js";
import { check_size, type Factory, factory_kinds, factory_options } from "../../arguments.js";
import * as init from "../../init/index.js";
import { forward_name } from "../../module/forward_arguments.js";
import { type AnyModule, Module } from "../../module/index.js";
import { LayerNorm } from "../normalization.js";
import { square_subsequent_mask } from "./causal_mask.js";
import { TransformerDecoder } from "./decoder.js";
import { TransformerDecoderLayer } from "./decoder_layer.js";
import { TransformerEncoder } from "./encoder.js";
import { TransformerEncoderLayer } from "./encoder_layer.js";
import {
  order_kinds,
  type TransformerActivation,
  type TransformerDefaults,
  width_kinds,
} from "./options.js";
import { stack_kinds } from "./stack.js";

type Optional = Tensor | null;

/** The parameters of {@link Transformer}, by name. */
export interface TransformerOptions extends TransformerDefaults {
  /** The number of features of inputs and output, E. Default: 512. */
  d_model?: number;
  /** The number of heads of attention. Default: 8. */
  nhead?: number;
  /** The number of the encoder's layers. Default: 6. */
  num_encoder_layers?: number;
  /** The number of the decoder's layers. Default: 6. */
  num_decoder_layers?: number;
  /** A module in the place of the encoder. Default: null, a {@link TransformerEncoder}. */
  custom_encoder?: AnyModule | null;
  /** A module in the place of the decoder. Default: null, a {@link TransformerDecoder}. */
  custom_decoder?: AnyModule | null;
}

const read_transformer = signature<Required<TransformerOptions>>("Transformer", {
  d_model: kinds.integer(512),
  nhead: kinds.integer(8),
  num_encoder_layers: kinds.integer(6),
  num_decoder_layers: kinds.integer(6),
  ...width_kinds,
  custom_encoder: stack_kinds.norm,
  custom_decoder: stack_kinds.norm,
  ...order_kinds,
});

/** The inputs of {@link Transformer}. */
export interface TransformerInputs {
  /** The encoder's sequence: shape (S, N, E), with `batch_first` (N, S, E), or (S, E). */
  src: Tensor;
  /** The decoder's sequence: shape (T, N, E), with `batch_first` (N, T, E), or (T, E). */
  tgt: Tensor;
}

/** The masks of {@link Transformer}: boolean (true is left out) or added to the scores. */
export interface TransformerMasks {
  /** The mask of `src`: shape (S, S) or (N · nhead, S, S). */
  src_mask: Optional;
  /** The mask of `tgt`: shape (T, T) or (N · nhead, T, T). */
  tgt_mask: Optional;
  /** The mask of the encoder's output: shape (T, S) or (N · nhead, T, S). */
  memory_mask: Optional;
  /** Places of `src` that take no part: shape (N, S) or (S). */
  src_key_padding_mask: Optional;
  /** Places of `tgt` that take no part: shape (N, T) or (T). */
  tgt_key_padding_mask: Optional;
  /** Places of the encoder's output that take no part: shape (N, S) or (S). */
  memory_key_padding_mask: Optional;
  /** Whether `src_mask` is the causal one. Default: null, which looks at the mask. */
  src_is_causal: boolean | null;
  /** Whether `tgt_mask` is the causal one. Default: null, which looks at the mask. */
  tgt_is_causal: boolean | null;
  /** Says that `memory_mask` is the causal one. Default: false. */
  memory_is_causal: boolean;
}

type TransformerCall = Arguments<
  [src: Tensor, tgt: Tensor],
  [
    src_mask: Optional,
    tgt_mask: Optional,
    memory_mask: Optional,
    src_key_padding_mask: Optional,
    tgt_key_padding_mask: Optional,
    memory_key_padding_mask: Optional,
    src_is_causal: boolean | null,
    tgt_is_causal: boolean | null,
    memory_is_causal: boolean,
  ],
  TransformerInputs & Partial<TransformerMasks>
>;

const mask = kinds.nullable(kinds.tensor());
const is_causal = kinds.nullable(kinds.boolean());

const read_call = shared_reader<TransformerInputs & TransformerMasks>({
  src: kinds.tensor(),
  tgt: kinds.tensor(),
  src_mask: mask,
  tgt_mask: mask,
  memory_mask: mask,
  src_key_padding_mask: mask,
  tgt_key_padding_mask: mask,
  memory_key_padding_mask: mask,
  src_is_causal: is_causal,
  tgt_is_causal: is_causal,
  memory_is_causal: kinds.boolean(false),
});

/** The parameters of {@link Transformer.generate_square_subsequent_mask}, by name. */
interface SquareMask {
  sz: number;
  device: DeviceLike | null;
  dtype: Dtype | null;
}

const read_square = signature<SquareMask>("generate_square_subsequent_mask", {
  sz: kinds.integer(),
  ...factory_kinds,
});

/**
 * An encoder of one sequence and a decoder of another, which attends to the encoder's output.
 *
 * ```ts
 * const model = new nn.Transformer({ d_model: 16, nhead: 4, batch_first: true });
 * const tgt_mask = nn.Transformer.generate_square_subsequent_mask(tgt.size(1));
 * const y = model(src, tgt, { tgt_mask });
 * ```
 *
 * The output has the shape of `tgt`. Mirrors torch.nn.Transformer.
 */
export class Transformer extends Module<(...args: TransformerCall) => Tensor> {
  /** The encoder. */
  encoder: AnyModule;
  /** The decoder. */
  decoder: AnyModule;
  /** The number of features of inputs and output. */
  readonly d_model: number;
  /** The number of heads of attention. */
  readonly nhead: number;
  /** Whether inputs and output have the batch as dimension 0. */
  readonly batch_first: boolean;

  constructor(
    ...args: Arguments<
      [],
      [
        d_model: number,
        nhead: number,
        num_encoder_layers: number,
        num_decoder_layers: number,
        dim_feedforward: number,
        dropout: number,
        activation: TransformerActivation,
        custom_encoder: AnyModule | null,
        custom_decoder: AnyModule | null,
        layer_norm_eps: number,
        batch_first: boolean,
        norm_first: boolean,
        bias: boolean,
        ...Factory,
      ],
      TransformerOptions
    >
  ) {
    const given = read_transformer(args);
    super();
    const { num_encoder_layers, num_decoder_layers, custom_encoder, custom_decoder, ...layer } =
      given;
    const norm = (): LayerNorm => {
      const { layer_norm_eps: eps, bias } = given;
      return new LayerNorm(given.d_model, { eps, bias, ...factory_options(given) });
    };
    this.encoder =
      custom_encoder ??
      new TransformerEncoder(new TransformerEncoderLayer(layer), num_encoder_layers, norm());
    this.decoder =
      custom_decoder ??
      new TransformerDecoder(new TransformerDecoderLayer(layer), num_decoder_layers, norm());
    this._reset_parameters();
    this.d_model = given.d_model;
    this.nhead = given.nhead;
    this.batch_first = given.batch_first;
  }

  override forward(...args: TransformerCall): Tensor {
    const { src, tgt, ...given } = read_call(forward_name(this), args);
    const batch_dim = this.batch_first ? 0 : 1;
    if (src.dim() === 3 && src.size(batch_dim) !== tgt.size(batch_dim)) {
      throw new RangeError("the batch number of src and tgt must be equal");
    }
    if (src.size(-1) !== this.d_model || tgt.size(-1) !== this.d_model) {
      throw new RangeError("the feature number of src and tgt must be equal to d_model");
    }
    const { src_mask, src_key_padding_mask, src_is_causal, ...of_decoder } = given;
    const memory = this.encoder(src, {
      mask: src_mask,
      src_key_padding_mask,
      is_causal: src_is_causal,
    }) as Tensor;
    return this.decoder(tgt, memory, of_decoder) as Tensor;
  }

  /**
   * The mask by which a place sees only those up to it: minus infinity above the diagonal, and 0.
   *
   * @param sz the number of places.
   * @returns shape (sz, sz), of the default dtype unless another one is given.
   */
  static generate_square_subsequent_mask(
    ...args: Arguments<[sz: number], Factory, { sz: number } & Partial<SquareMask>>
  ): Tensor {
    const { sz, device, dtype } = read_square(args);
    check_size("generate_square_subsequent_mask", "sz", sz, 0);
    return square_subsequent_mask(sz, device, dtype);
  }

  /** Draws all weights with more than one dimension anew. */
  protected _reset_parameters(...args: []): void {
    no_arguments("_reset_parameters", args);
    for (const parameter of this.parameters()) {
      if (parameter.dim() > 1) init.xavier_uniform_(parameter);
    }
  }

  protected override _ends_by_name(): boolean {
    return true;
  }
}
