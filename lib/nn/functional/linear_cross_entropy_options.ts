/** The way in which linear_cross_entropy computes scores by parts. */
import { type Dtype, torch } from "../../torch/index.js";
import {
  type Arguments,
  kinds,
  python_text,
  type ReadArguments,
  signature,
} from "../../torch/internal.js";

/**
 * Options for computing the scores a part of the batch at a time, so that they never exist all at
 * once.
 */
export interface LinearCrossEntropyChunks {
  /**
   * Whether a second backward pass is possible, at the cost of a copy of the gradients: of reductions
   * "mean" and "sum". Default: false.
   */
  allow_retain_graph?: boolean;
  /**
   * The number of rows of the batch at a time. Default: as `chunking_method` says, or all of them.
   */
  batch_chunk_size?: number | null;
  /**
   * Chooses the rows: "aspect_ratio" so that their scores take the same memory as the input,
   * "aspect_ratio:N" N times less, "auto" by device and dtype, null none. Default: "auto".
   */
  chunking_method?: string | null;
  /**
   * The trade between precision and memory for half-precision inputs, from "accurate" to "compact".
   * Default: "auto", by device and dtype.
   */
  acc_policy?: "auto" | "accurate" | "balanced" | "compact";
  /** The dtype of sums. Default: float32 of half inputs, else the input's. */
  acc_dtype?: Dtype | null;
}

type Policy = ReadArguments<LinearCrossEntropyChunks>["acc_policy"];

const read = signature<ReadArguments<LinearCrossEntropyChunks>>("LinearCrossEntropyOptions", {
  allow_retain_graph: kinds.boolean(false),
  batch_chunk_size: kinds.nullable(kinds.number()),
  chunking_method: kinds.nullable(kinds.string(), "auto"),
  acc_policy: kinds.string("auto") as kinds.Kind<Policy>,
  acc_dtype: kinds.dtype(),
});

/**
 * Options for computing scores a part of the batch at a time, checked when they are made.
 *
 * Mirrors torch.nn.LinearCrossEntropyOptions; a plain object of the same fields does as well.
 *
 * @throws RangeError if a value is not one of those that its field takes
 */
export class LinearCrossEntropyOptions {
  /** Whether a second backward pass is possible, at the cost of a copy of the gradients. */
  readonly allow_retain_graph: boolean;
  /** The number of rows of the batch at a time; null for all, or as `chunking_method` says. */
  readonly batch_chunk_size: number | null;
  /** The choice of that number: "auto", "aspect_ratio", "aspect_ratio:N", or null for none. */
  readonly chunking_method: string | null;
  /** The trade between precision and memory: "auto", "accurate", "balanced" or "compact". */
  readonly acc_policy: Policy;
  /** The dtype of sums; null for the one that suits the input. */
  readonly acc_dtype: Dtype | null;

  constructor(
    ...args: Arguments<
      [],
      [
        allow_retain_graph: boolean,
        batch_chunk_size: number | null,
        chunking_method: string | null,
        acc_policy: Policy,
        acc_dtype: Dtype | null,
      ],
      LinearCrossEntropyChunks
    >
  ) {
    const given = read(args);
    this.allow_retain_graph = given.allow_retain_graph;
    this.batch_chunk_size = given.batch_chunk_size;
    this.chunking_method = given.chunking_method;
    this.acc_policy = given.acc_policy;
    this.acc_dtype = given.acc_dtype;
    this.#check();
    Object.freeze(this);
  }

  #check(): void {
    const { acc_policy, chunking_method, batch_chunk_size, acc_dtype } = this;
    if (!["auto", "accurate", "balanced", "compact"].includes(acc_policy)) {
      throw new RangeError(`invalid acc_policy: '${acc_policy}'`);
    }
    if (
      chunking_method !== null &&
      chunking_method !== "auto" &&
      !/^aspect_ratio(:0*[1-9]\d*)?$/.test(chunking_method)
    ) {
      throw new RangeError(`invalid chunking_method: '${chunking_method}'`);
    }
    if (
      batch_chunk_size !== null &&
      !(Number.isInteger(batch_chunk_size) && batch_chunk_size > 0)
    ) {
      throw new RangeError(
        `batch_chunk_size must be positive int or None, got ${batch_chunk_size}`,
      );
    }
    const { float16, bfloat16, float32, float64 } = torch;
    if (acc_dtype !== null && ![float16, bfloat16, float32, float64].includes(acc_dtype)) {
      throw new RangeError(
        "acc_dtype must be one of {None, torch.float16, torch.bfloat16, torch.float32, " +
          `torch.float64}, got ${acc_dtype}. Pass acc_dtype=None to let the op pick automatically.`,
      );
    }
  }

  /** The options as Python prints them. */
  toString(): string {
    const { allow_retain_graph, batch_chunk_size, chunking_method, acc_policy, acc_dtype } = this;
    const fields = { allow_retain_graph, batch_chunk_size, chunking_method, acc_policy, acc_dtype };
    const texts = Object.entries(fields).map(([name, value]) => `${name}=${python_text(value)}`);
    return `LinearCrossEntropyOptions(${texts.join(", ")})`;
  }
}

/** Options as a caller gives them. */
export type GivenLinearCrossEntropyOptions =
  | LinearCrossEntropyOptions
  | LinearCrossEntropyChunks
  | null;

/** The kind of {@link GivenLinearCrossEntropyOptions}. Default: null. */
export const options_kind: kinds.Kind<GivenLinearCrossEntropyOptions> = kinds.nullable(
  kinds.either<[LinearCrossEntropyOptions, LinearCrossEntropyChunks]>(
    kinds.instance(LinearCrossEntropyOptions),
    kinds.mapping<LinearCrossEntropyChunks>(),
  ),
);

/** Checks the fields of a plain object; null stays null. */
export function checked_options(
  given: GivenLinearCrossEntropyOptions,
): LinearCrossEntropyOptions | null {
  if (given === null || given instanceof LinearCrossEntropyOptions) return given;
  return new LinearCrossEntropyOptions(given);
}
