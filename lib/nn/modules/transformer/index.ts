/** The Transformer and its parts. */
export { TransformerDecoder, type TransformerDecoderOptions } from "./decoder.js";
export { TransformerDecoderLayer } from "./decoder_layer.js";
export { TransformerEncoder, type TransformerEncoderOptions } from "./encoder.js";
export { TransformerEncoderLayer } from "./encoder_layer.js";
export type { TransformerActivation, TransformerLayerOptions } from "./options.js";
export { Transformer, type TransformerOptions } from "./transformer.js";
