import { type Tensor, torch } from "../../../torch/index.js";
import {
  type Arguments,
  float_text,
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
import { type EmbeddingBagOptions, embedding_bag } from "../../functional/embedding_bag.js";
import * as init from "../../init/index.js";
import { forward_name } from "../../module/forward_arguments.js";
import { Module } from "../../module/index.js";
import { Parameter } from "../../parameter.js";

/** The options of a bag that stay the same from call to call. */
type BagOptions = Omit<EmbeddingBagOptions, "offsets" | "per_sample_weights">;

/** The parameters of {@link EmbeddingBag}, by name. */
export interface EmbeddingBagLayerOptions extends BagOptions, FactoryOptions {
  /** The number of vectors. */
  num_embeddings: number;
  /** The size of each vector. */
  embedding_dim: number;
  /** The initial weights, instead of random ones; their memory is shared. */
  _weight?: Tensor | null;
}

/** Parameters of {@link EmbeddingBag.from_pretrained}, by name. */
export interface PretrainedBagOptions extends BagOptions {
  /** Shape (num_embeddings, embedding_dim); the layer shares its memory. */
  embeddings: Tensor;
  /** Whether the weights are kept from training. Default: true. */
  freeze?: boolean;
}

const first_kinds = {
  max_norm: kinds.nullable(kinds.number()),
  norm_type: kinds.number(2),
  scale_grad_by_freq: kinds.boolean(false),
  mode: kinds.choice(["sum", "mean", "max"], "mean"),
  sparse: kinds.boolean(false),
};

type First = [
  max_norm: number | null,
  norm_type: number,
  scale_grad_by_freq: boolean,
  mode: "sum" | "mean" | "max",
  sparse: boolean,
];

const last_kinds = {
  include_last_offset: kinds.boolean(false),
  padding_idx: kinds.nullable(kinds.integer()),
};

type Last = [include_last_offset: boolean, padding_idx: number | null];

const read_bag = signature<Required<EmbeddingBagLayerOptions>>("EmbeddingBag", {
  num_embeddings: kinds.integer(),
  embedding_dim: kinds.integer(),
  ...first_kinds,
  _weight: kinds.nullable(kinds.tensor()),
  ...last_kinds,
  ...factory_kinds,
});

const read_pretrained = signature<Required<PretrainedBagOptions>>("from_pretrained", {
  embeddings: kinds.tensor(),
  freeze: kinds.boolean(true),
  ...first_kinds,
  ...last_kinds,
});

/** The values that a bag is called with, by name. */
interface Bags {
  /** Indices, int64 or int32: a bag in each row of a 2-D one, or all one after the other. */
  input: Tensor;
  /** The place in a 1-D input at which each bag begins. Default: null. */
  offsets?: Tensor | null;
  /** A factor for each index, with mode "sum". Default: null, all 1. */
  per_sample_weights?: Tensor | null;
}

/** The `forward` of an {@link EmbeddingBag}. */
export type EmbeddingBagForward = (
  input: Tensor,
  offsets?: Tensor | null,
  per_sample_weights?: Tensor | null,
) => Tensor;

/** Its arguments. */
type BagArguments = Arguments<
  [input: Tensor],
  [offsets: Tensor | null, per_sample_weights: Tensor | null],
  Bags
>;

const read_bags = shared_reader<Required<Bags>>({
  input: kinds.tensor(),
  offsets: kinds.nullable(kinds.tensor()),
  per_sample_weights: kinds.nullable(kinds.tensor()),
});

export interface EmbeddingBag {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (...args: BagArguments): Tensor;
}

/**
 * A table of vectors, of which bags of indices are looked up: the sum, mean or maximum of each bag.
 *
 * Input of indices (int64 or int32) of shape (bags, size), or of shape (n) with `offsets`, gives shape
 * (bags, embedding_dim). Weights begin N(0, 1), the row `padding_idx` as zeros. Mirrors
 * torch.nn.EmbeddingBag.
 *
 * @throws RangeError if `padding_idx` is no row, or `_weight` has another shape
 */
export class EmbeddingBag extends Module<EmbeddingBagForward> {
  /** The number of rows: indices are less than this. */
  readonly num_embeddings: number;
  /** The size of each row. */
  readonly embedding_dim: number;
  /** The greatest norm of a row: those that are looked up and exceed it are scaled in place. Null for none. */
  readonly max_norm: number | null;
  /** The p of that norm. Default: 2. */
  readonly norm_type: number;
  /** Whether a row's gradient is divided by how often the row was looked up. Default: false. */
  readonly scale_grad_by_freq: boolean;
  /** The row that does not count, counted from the beginning; null for none. */
  readonly padding_idx: number | null;
  /** Shape (num_embeddings, embedding_dim). */
  weight: Parameter;
  /** The reduction of a bag's rows. Default: "mean". */
  readonly mode: "sum" | "mean" | "max";
  /** Whether the weight's gradient is a sparse tensor. Default: false. */
  readonly sparse: boolean;
  /** Whether the last offset is the end of the last bag. Default: false. */
  readonly include_last_offset: boolean;

  constructor(
    ...args: Arguments<
      [num_embeddings: number, embedding_dim: number],
      [...First, _weight: Tensor | null, ...Last, ...Factory],
      EmbeddingBagLayerOptions
    >
  ) {
    const given = read_bag(args);
    super();
    const { num_embeddings, embedding_dim, padding_idx, _weight } = given;
    if (padding_idx !== null && !is_row(padding_idx, num_embeddings)) {
      throw new RangeError("padding_idx must be within num_embeddings");
    }
    this.num_embeddings = num_embeddings;
    this.embedding_dim = embedding_dim;
    this.max_norm = given.max_norm;
    this.norm_type = given.norm_type;
    this.scale_grad_by_freq = given.scale_grad_by_freq;
    const is_from_end = padding_idx !== null && padding_idx < 0;
    this.padding_idx = is_from_end ? padding_idx + num_embeddings : padding_idx;
    this.mode = given.mode;
    this.sparse = given.sparse;
    this.include_last_offset = given.include_last_offset;
    if (_weight === null) {
      const options = factory_options(given);
      this.weight = new Parameter(torch.empty([num_embeddings, embedding_dim], options));
      this.reset_parameters();
    } else {
      if (_weight.shape.join() !== `${num_embeddings},${embedding_dim}`) {
        throw new RangeError("Shape of weight does not match num_embeddings and embedding_dim");
      }
      this.weight = new Parameter(_weight);
    }
  }

  /** A layer with given weights. Mirrors torch.nn.EmbeddingBag.from_pretrained. */
  static from_pretrained(
    ...args: Arguments<
      [embeddings: Tensor],
      [freeze: boolean, ...First, ...Last],
      PretrainedBagOptions
    >
  ): EmbeddingBag {
    const { embeddings, freeze, ...options } = read_pretrained(args);
    if (embeddings.dim() !== 2) {
      throw new RangeError("Embeddings parameter is expected to be 2-dimensional");
    }
    const [rows = 0, columns = 0] = embeddings.shape;
    const bag = new EmbeddingBag(rows, columns, { ...options, _weight: embeddings });
    bag.weight.requires_grad_(!freeze);
    return bag;
  }

  /** Draws the initial weights anew. */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    init.normal_(this.weight);
    const row = this.padding_idx;
    if (row !== null) torch.no_grad(() => this.weight.select(0, row).fill_(0));
  }

  override forward(...args: BagArguments): Tensor {
    const { input, offsets, per_sample_weights } = read_bags(forward_name(this), args);
    const { max_norm, norm_type, scale_grad_by_freq, mode, sparse, padding_idx } = this;
    return embedding_bag(input, this.weight, {
      offsets,
      max_norm,
      norm_type,
      scale_grad_by_freq,
      mode,
      sparse,
      per_sample_weights,
      include_last_offset: this.include_last_offset,
      padding_idx,
    });
  }

  protected override _ends_by_name(): boolean {
    return true;
  }

  override extra_repr(): string {
    const { max_norm, norm_type, scale_grad_by_freq, mode, padding_idx } = this;
    return [
      `${this.num_embeddings}, ${this.embedding_dim}`,
      max_norm === null ? "" : `, max_norm=${float_text(max_norm)}`,
      norm_type === 2 ? "" : `, norm_type=${float_text(norm_type)}`,
      scale_grad_by_freq ? ", scale_grad_by_freq=True" : "",
      `, mode='${mode}'`,
      padding_idx === null ? "" : `, padding_idx=${padding_idx}`,
    ].join("");
  }
}

/** Whether a table of that many rows has this one; a negative one counts from the end. */
function is_row(row: number, rows: number): boolean {
  // PyTorch looks at positive ones only here, and takes row 0 of an empty table.
  return row >= -rows && (row < rows || row === 0);
}
