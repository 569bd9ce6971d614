/** The options of the Transformer's layers, and their kinds. */
import type { Tensor } from "../../../torch/index.js";
import { kinds } from "../../../torch/internal.js";
import {
  type Factory,
  type FactoryOptions,
  factory_kinds,
  factory_options,
} from "../../arguments.js";
import { gelu, relu } from "../../functional/activation.js";
import { Dropout } from "../dropout.js";
import { Linear } from "../linear.js";
import { LayerNorm } from "../normalization.js";

/** The activation between a layer's two linear ones: its name, a function or a module. */
export type TransformerActivation = "relu" | "gelu" | ((input: Tensor) => Tensor);

/** Options of the Transformer's layers that have a default, by name. */
export interface TransformerDefaults extends FactoryOptions {
  /** The number of features between the two linear layers. Default: 2048. */
  dim_feedforward?: number;
  /** The probability of dropout. Default: 0.1. */
  dropout?: number;
  /** The activation between the two linear layers: "relu", "gelu" or a function. Default: F.relu. */
  activation?: TransformerActivation;
  /** Added to the variance in the layer norms. Default: 1e-5. */
  layer_norm_eps?: number;
  /** Whether inputs and output have the batch as dimension 0, and places as 1. Default: false. */
  batch_first?: boolean;
  /** Whether the layer norms come before attention and linear layers. Default: false. */
  norm_first?: boolean;
  /** Whether linear layers and layer norms have biases. Default: true. */
  bias?: boolean;
}

/** The parameters of {@link TransformerEncoderLayer} and {@link TransformerDecoderLayer}, by name. */
export interface TransformerLayerOptions extends TransformerDefaults {
  /** The number of features of input and output, E. */
  d_model: number;
  /** The number of heads of attention. */
  nhead: number;
}

/** Those that have a default, by position. */
export type TransformerRest = [
  dim_feedforward: number,
  dropout: number,
  activation: TransformerActivation,
  layer_norm_eps: number,
  batch_first: boolean,
  norm_first: boolean,
  bias: boolean,
  ...Factory,
];

/** Kinds of the parameters up to the activation. */
export const width_kinds = {
  dim_feedforward: kinds.integer(2048),
  dropout: kinds.number(0.1),
  activation: kinds
    .either<["relu" | "gelu", (input: Tensor) => Tensor]>(
      kinds.choice(["relu", "gelu"]),
      kinds.callable<(input: Tensor) => Tensor>(),
    )
    .or(relu as (input: Tensor) => Tensor),
};

/** Kinds of those behind it. */
export const order_kinds = {
  layer_norm_eps: kinds.number(1e-5),
  batch_first: kinds.boolean(false),
  norm_first: kinds.boolean(false),
  bias: kinds.boolean(true),
  ...factory_kinds,
};

/** Kinds of all parameters of a layer. */
export const layer_kinds = {
  d_model: kinds.integer(),
  nhead: kinds.integer(),
  ...width_kinds,
  ...order_kinds,
};

/** The function of an activation. */
export function activation_function(activation: TransformerActivation): (input: Tensor) => Tensor {
  if (typeof activation === "function") return activation;
  return activation === "relu" ? relu : gelu;
}

/** Makers of the parts that a layer is put together of. */
export function layer_parts(given: Required<TransformerLayerOptions>) {
  const { d_model, dim_feedforward, dropout, layer_norm_eps, batch_first, bias } = given;
  const factory = factory_options(given);
  return {
    attention_options: { dropout, bias, batch_first, ...factory },
    widening: () => new Linear(d_model, dim_feedforward, { bias, ...factory }),
    narrowing: () => new Linear(dim_feedforward, d_model, { bias, ...factory }),
    norm: () => new LayerNorm(d_model, { eps: layer_norm_eps, bias, ...factory }),
    dropout: () => new Dropout(dropout),
  };
}
