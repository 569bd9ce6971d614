/** The tables of vectors that are looked up by index. */
export { Embedding, type EmbeddingOptions } from "./embedding.js";
export { EmbeddingBag, type EmbeddingBagLayerOptions } from "./embedding_bag.js";
