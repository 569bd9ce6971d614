import {
  type NativeEmbedding,
  type NativeEmbeddingOptions,
  native,
} from "../../../native/index.js";
import { Tensor, torch } from "../../../torch/index.js";
import {
  type Arguments,
  contents,
  filled,
  float_text,
  kinds,
  type Memo,
  no_arguments,
  number_of,
  python_text,
  signature,
} from "../../../torch/internal.js";
import {
  type Factory,
  type FactoryOptions,
  factory_kinds,
  factory_options,
} from "../../arguments.js";
import { with_dtype_advice } from "../../dtype_advice.js";
import type { EmbeddingFunctionOptions } from "../../functional/layers.js";
import * as init from "../../init/index.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import { Parameter } from "../../parameter.js";
import { TensorLayer } from "../tensor_layer.js";

/** The parameters of {@link Embedding}, by name. */
export interface EmbeddingOptions extends EmbeddingFunctionOptions, FactoryOptions {
  /** The number of vectors. */
  num_embeddings: number;
  /** The size of each vector. */
  embedding_dim: number;
  /**
   * The initial weights, instead of random ones; their memory is shared. See
   * {@link Embedding.from_pretrained}.
   */
  _weight?: Tensor | null;
  /** Whether the weights are kept from training. Default: false. */
  _freeze?: boolean;
}

/** Parameters of {@link Embedding.from_pretrained}, by name. */
export interface PretrainedOptions extends EmbeddingFunctionOptions {
  /** Shape (num_embeddings, embedding_dim); the layer shares its memory. */
  embeddings: Tensor;
  /** Whether the weights are kept from training. Default: true. */
  freeze?: boolean;
}

const lookup_kinds = {
  padding_idx: kinds.nullable(kinds.integer()),
  max_norm: kinds.nullable(kinds.number()),
  norm_type: kinds.number(2),
  scale_grad_by_freq: kinds.boolean(false),
  sparse: kinds.boolean(false),
};

type Lookup = [
  padding_idx: number | null,
  max_norm: number | null,
  norm_type: number,
  scale_grad_by_freq: boolean,
  sparse: boolean,
];

const read_embedding = signature<Required<EmbeddingOptions>>("Embedding", {
  num_embeddings: kinds.integer(),
  embedding_dim: kinds.integer(),
  ...lookup_kinds,
  _weight: kinds.nullable(kinds.tensor()),
  _freeze: kinds.boolean(false),
  ...factory_kinds,
});

const read_pretrained = signature<Required<PretrainedOptions>>("from_pretrained", {
  embeddings: kinds.tensor(),
  freeze: kinds.boolean(true),
  ...lookup_kinds,
});

const lookup = with_dtype_advice((embedding: NativeEmbedding, input: Tensor): Tensor => {
  const into = new Tensor();
  return filled(into, embedding.forward(into, input, number_of(input)) as Tensor);
});

/**
 * A table of vectors, looked up by index.
 *
 * Input of indices (int64 or int32, any shape) gives shape (…, embedding_dim). Weights begin
 * N(0, 1), the row `padding_idx` as zeros. Mirrors torch.nn.Embedding.
 */
export class Embedding extends TensorLayer {
  /** The number of rows: indices are less than this. */
  readonly num_embeddings: number;
  /** The size of each row. */
  readonly embedding_dim: number;
  /** The row without gradient, counted from the beginning; null for none. */
  readonly padding_idx: number | null;
  /** The greatest norm of a row: those that are looked up and exceed it are scaled in place. Null for none. */
  readonly max_norm: number | null;
  /** The p of that norm. Default: 2. */
  readonly norm_type: number;
  /** Whether a row's gradient is divided by how often the row was looked up. Default: false. */
  readonly scale_grad_by_freq: boolean;
  /** Whether the weight's gradient is a sparse tensor. Default: false. */
  readonly sparse: boolean;
  /** Shape (num_embeddings, embedding_dim). */
  weight: Parameter;
  #native: NativeEmbedding;
  /** The Parameter that the native layer holds. */
  #known: Parameter;

  constructor(
    ...args: Arguments<
      [num_embeddings: number, embedding_dim: number],
      [...Lookup, _weight: Tensor | null, _freeze: boolean, ...Factory],
      EmbeddingOptions
    >
  ) {
    const given = read_embedding(args);
    super();
    const { num_embeddings, embedding_dim, padding_idx, _weight, _freeze, ...factory } = given;
    this.num_embeddings = num_embeddings;
    this.embedding_dim = embedding_dim;
    this.padding_idx = Embedding.#row(padding_idx, num_embeddings);
    this.max_norm = given.max_norm;
    this.norm_type = given.norm_type;
    this.scale_grad_by_freq = given.scale_grad_by_freq;
    this.sparse = given.sparse;
    if (_weight === null) {
      const values = torch.empty([num_embeddings, embedding_dim], factory_options(factory));
      this.weight = new Parameter(values, !_freeze);
      this.reset_parameters();
    } else {
      if (_weight.shape.join() !== `${num_embeddings},${embedding_dim}`) {
        throw new RangeError("Shape of weight does not match num_embeddings and embedding_dim");
      }
      this.weight = new Parameter(_weight, !_freeze);
    }
    this.#native = new native.Embedding(this.#native_options());
    this.#native.set_weight(this.weight);
    this.#known = this.weight;
  }

  static #row(padding_idx: number | null, rows: number): number | null {
    if (padding_idx === null) return null;
    if (!Number.isInteger(padding_idx) || padding_idx >= rows || padding_idx < -rows) {
      throw new RangeError(
        `Padding_idx must be within num_embeddings (${rows}), but got ${padding_idx}`,
      );
    }
    return padding_idx < 0 ? padding_idx + rows : padding_idx;
  }

  #native_options(): NativeEmbeddingOptions {
    const { padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse } = this;
    return { padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse };
  }

  /** A layer with given weights. Mirrors torch.nn.Embedding.from_pretrained. */
  static from_pretrained(
    ...args: Arguments<[embeddings: Tensor], [freeze: boolean, ...Lookup], PretrainedOptions>
  ): Embedding {
    const { embeddings, freeze, ...options } = read_pretrained(args);
    if (embeddings.dim() !== 2) {
      throw new RangeError("Embeddings parameter is expected to be a 2-dimensional Tensor");
    }
    const [rows = 0, columns = 0] = embeddings.shape;
    return new Embedding(rows, columns, { ...options, _weight: embeddings, _freeze: freeze });
  }

  /** Draws the initial weights anew. */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    init.normal_(this.weight);
    const row = this.padding_idx;
    if (row !== null) torch.no_grad(() => this.weight.select(0, row).fill_(0));
  }

  /** @internal */
  override *[contents](): IterableIterator<unknown> {
    yield* super[contents]();
    yield this.#known;
  }

  protected override __deepcopy__(memo: Memo): this {
    const empty = new Embedding(1, 1, { _weight: torch.zeros(1, 1) }) as this;
    const copy = this._copy_into(empty, memo);
    // It is given the copied weight when it is called.
    copy.#native = new native.Embedding(copy.#native_options());
    return copy;
  }

  override forward(...args: InputArguments): Tensor {
    const input = read_input(this, args);
    if (this.weight !== this.#known) {
      this.#native.set_weight(this.weight);
      this.#known = this.weight;
    }
    return lookup(this.#native, input);
  }

  override extra_repr(): string {
    const { padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse } = this;
    return [
      `${this.num_embeddings}, ${this.embedding_dim}`,
      padding_idx === null ? "" : `, padding_idx=${padding_idx}`,
      max_norm === null ? "" : `, max_norm=${float_text(max_norm)}`,
      norm_type === 2 ? "" : `, norm_type=${float_text(norm_type)}`,
      scale_grad_by_freq ? `, scale_grad_by_freq=${python_text(true)}` : "",
      sparse ? ", sparse=True" : "",
    ].join("");
  }
}
