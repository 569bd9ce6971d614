/** Sequences of unequal length in one batch. Mirrors torch.nn.utils.rnn. */

import { native } from "../../native.js";
import { Tensor, tensor_of, tensors_of, torch } from "../../torch/index.js";

/** Calls an operator that returns two tensors. */
function pair_operator(name: string, ...args: unknown[]): [Tensor, Tensor] {
  const op = native.op(`aten::${name}`);
  if (op === undefined) throw new Error(`LibTorch has no operator aten::${name}`);
  const [first, second] = op(undefined, ...args) as [unknown, unknown];
  return [tensor_of(first, args), tensor_of(second, args)];
}

/** Where each entry went, from where each came. */
export function invert_permutation(permutation: Tensor): Tensor;
export function invert_permutation(permutation: Tensor | null): Tensor | null;
export function invert_permutation(permutation: Tensor | null): Tensor | null {
  if (permutation === null) return null;
  const places = torch.arange(0, permutation.numel(), { device: permutation.device });
  return torch.empty_like(permutation).scatter_(0, permutation, places);
}

/**
 * The tokens of all sequences, step by step: first every sequence's first, then their second …
 * Made by {@link pack_padded_sequence} and {@link pack_sequence}; recurrent layers take and give it.
 */
export class PackedSequence {
  /** Shape (all steps of all sequences, *). */
  readonly data: Tensor;
  /** How many sequences have each step: int64 of shape (longest), on the CPU. */
  readonly batch_sizes: Tensor;
  /** Which sequence of the batch is at each place, longest first; null where they were sorted. */
  readonly sorted_indices: Tensor | null;
  /** At which place each sequence of the batch is; null where they were sorted. */
  readonly unsorted_indices: Tensor | null;

  constructor(
    data: Tensor,
    batch_sizes: Tensor,
    sorted_indices: Tensor | null = null,
    unsorted_indices: Tensor | null = null,
  ) {
    if (batch_sizes.device.type !== "cpu") {
      throw new RangeError(`batch_sizes should be on the CPU, but is on ${batch_sizes.device}`);
    }
    this.data = data;
    this.batch_sizes = batch_sizes;
    this.sorted_indices = sorted_indices;
    this.unsorted_indices = unsorted_indices ?? invert_permutation(sorted_indices);
  }

  /** The same with data as `tensor.to(…)` makes it; batch_sizes stay on the CPU. */
  to(...args: Parameters<Tensor["to"]>): PackedSequence {
    const data = this.data.to(...args);
    const move = (indices: Tensor | null): Tensor | null => indices?.to(data.device) ?? null;
    return new PackedSequence(
      data,
      this.batch_sizes,
      move(this.sorted_indices),
      move(this.unsorted_indices),
    );
  }
}

export interface PackOptions {
  /** Whether the batch is dimension 0, and time 1. Default: false. */
  batch_first?: boolean;
  /** Whether sequences must come longest first; with false they are sorted here. Default: true. */
  enforce_sorted?: boolean;
}

/**
 * Packs a batch of padded sequences.
 *
 * @param input shape (longest, batch, *), or (batch, longest, *) with `batch_first`.
 * @param lengths each sequence's length: numbers, or an int64 tensor on the CPU.
 */
export function pack_padded_sequence(
  input: Tensor,
  lengths: Tensor | readonly number[],
  { batch_first = false, enforce_sorted = true }: PackOptions = {},
): PackedSequence {
  let sizes =
    lengths instanceof Tensor
      ? lengths.to(torch.int64)
      : torch.tensor([...lengths], { dtype: torch.int64 });
  if (enforce_sorted) {
    const [data, batch_sizes] = pair_operator("_pack_padded_sequence", input, sizes, batch_first);
    return new PackedSequence(data, batch_sizes);
  }
  const [sorted, order] = torch.sort(sizes, -1, { descending: true });
  sizes = sorted;
  const sorted_indices = order.to(input.device);
  const [data, batch_sizes] = pair_operator(
    "_pack_padded_sequence",
    input.index_select(batch_first ? 0 : 1, sorted_indices),
    sizes,
    batch_first,
  );
  return new PackedSequence(data, batch_sizes, sorted_indices);
}

export interface PadOptions {
  /** Whether the batch is dimension 0, and time 1. Default: false. */
  batch_first?: boolean;
  /** What stands after a sequence's end. Default: 0. */
  padding_value?: number;
}

/**
 * The opposite of {@link pack_padded_sequence}.
 *
 * @param total_length the length of the result, instead of the longest sequence's.
 * @returns the padded batch, and each sequence's length (int64 on the CPU).
 */
export function pad_packed_sequence(
  sequence: PackedSequence,
  {
    batch_first = false,
    padding_value = 0,
    total_length = null,
  }: PadOptions & { total_length?: number | null } = {},
): [Tensor, Tensor] {
  const longest = sequence.batch_sizes.size(0);
  if (total_length !== null && total_length < longest) {
    throw new RangeError(
      "Expected total_length to be at least the length of the longest sequence in input, " +
        `but got total_length=${total_length} and max sequence length being ${longest}`,
    );
  }
  const [padded, lengths] = pair_operator(
    "_pad_packed_sequence",
    sequence.data,
    sequence.batch_sizes,
    batch_first,
    padding_value,
    total_length ?? longest,
  );
  const order = sequence.unsorted_indices;
  if (order === null) return [padded, lengths];
  return [padded.index_select(batch_first ? 0 : 1, order), lengths.index_select(0, order.cpu())];
}

/**
 * One batch of sequences, each padded to the longest.
 *
 * @param sequences tensors of shape (length, *).
 * @param padding_side "right" or "left". Default: "right".
 * @returns shape (longest, batch, *), or (batch, longest, *) with `batch_first`.
 */
export function pad_sequence(
  sequences: Iterable<Tensor>,
  {
    batch_first = false,
    padding_value = 0,
    padding_side = "right",
  }: PadOptions & { padding_side?: "right" | "left" } = {},
): Tensor {
  const op = native.op("aten::pad_sequence");
  if (op === undefined) throw new Error("LibTorch has no operator aten::pad_sequence");
  const list = tensors_of(sequences, "sequences");
  return tensor_of(op(undefined, list, batch_first, padding_value, padding_side), list);
}

/** Sequences of a padded batch, each of its own length. */
export function unpad_sequence(
  padded: Tensor,
  lengths: Tensor | readonly number[],
  { batch_first = false }: { batch_first?: boolean } = {},
): Tensor[] {
  const sizes = lengths instanceof Tensor ? (lengths.tolist() as number[]) : lengths;
  return sizes.map((length, i) => padded.select(batch_first ? 0 : 1, i).narrow(0, 0, length));
}

/** Packs sequences (tensors of shape (length, *)). */
export function pack_sequence(
  sequences: readonly Tensor[],
  { enforce_sorted = true }: { enforce_sorted?: boolean } = {},
): PackedSequence {
  const list = tensors_of(sequences, "sequences");
  const lengths = list.map((sequence) => sequence.size(0));
  return pack_padded_sequence(pad_sequence(list), lengths, { enforce_sorted });
}

/** The opposite of {@link pack_sequence}. */
export function unpack_sequence(packed: PackedSequence): Tensor[] {
  const [padded, lengths] = pad_packed_sequence(packed, { batch_first: true });
  return unpad_sequence(padded, lengths, { batch_first: true });
}
