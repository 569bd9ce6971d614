/** Sequences of unequal length in one batch. Mirrors torch.nn.utils.rnn. */

import { operator } from "../../native/index.js";
import { type Dtype, Tensor, torch } from "../../torch/index.js";
import {
  type Arguments,
  kinds,
  no_arguments,
  signature,
  type ToArguments,
  tensors_of,
} from "../../torch/internal.js";

/** Calls an operator that returns two tensors. */
function pair_operator(name: string, ...args: unknown[]): [Tensor, Tensor] {
  const [first, second] = operator(`aten::${name}`)(undefined, ...args) as [unknown, unknown];
  return [first as Tensor, second as Tensor];
}

const read_invert = signature<{ permutation: Tensor | null }>("invert_permutation", {
  permutation: kinds.tensor_or_null(),
});

/** The inverse of a permutation; null for null. */
export function invert_permutation<P extends Tensor | null>(
  ...args: Arguments<[permutation: P], [], { permutation: P }>
): P extends null ? null : Tensor;
export function invert_permutation(...args: unknown[]): Tensor | null {
  const { permutation } = read_invert(args);
  if (permutation === null) return null;
  const places = torch.arange(0, permutation.numel(), { device: permutation.device });
  return torch.empty_like(permutation).scatter_(0, permutation, places);
}

/** The parameters of {@link PackedSequence}, by name. */
export interface PackedSequenceOptions {
  /** Shape (all steps of all sequences, *); or data and batch_sizes in an array. */
  data: Tensor | readonly [data: Tensor, batch_sizes: Tensor];
  /** The number of sequences that have each step: int64 of shape (longest), on the CPU. */
  batch_sizes?: Tensor | null;
  /** The index in the batch of the sequence at each place. Default: null, they are sorted. */
  sorted_indices?: Tensor | null;
  /** At which place each sequence of the batch is. Default: the inverse of `sorted_indices`. */
  unsorted_indices?: Tensor | null;
}

const tensor_or_null = kinds.nullable(kinds.tensor());

const read_packed = signature<Required<PackedSequenceOptions>>("PackedSequence", {
  data: kinds.either<[Tensor, readonly [Tensor, Tensor]]>(
    kinds.tensor(),
    kinds.array_of(kinds.tensor(), 2) as unknown as kinds.Kind<readonly [Tensor, Tensor]>,
  ),
  batch_sizes: tensor_or_null,
  sorted_indices: tensor_or_null,
  unsorted_indices: tensor_or_null,
});

/**
 * The tokens of all sequences, step by step: first every sequence's first, then their second …
 * Made by {@link pack_padded_sequence} and {@link pack_sequence}; recurrent layers take and give it.
 */
export class PackedSequence {
  /** Shape (all steps of all sequences, *). */
  readonly data: Tensor;
  /** The number of sequences that have each step: int64 of shape (longest), on the CPU. */
  readonly batch_sizes: Tensor;
  /**
   * The index in the batch of the sequence at each place, longest first; null if they were sorted.
   */
  readonly sorted_indices: Tensor | null;
  /** The place of each sequence of the batch; null if they were sorted. */
  readonly unsorted_indices: Tensor | null;

  /** Makes a packed sequence of its parts; mostly {@link pack_padded_sequence} does so. */
  constructor(
    ...args: Arguments<
      [data: PackedSequenceOptions["data"]],
      [batch_sizes: Tensor | null, sorted_indices: Tensor | null, unsorted_indices: Tensor | null],
      PackedSequenceOptions
    >
  ) {
    const given = read_packed(args);
    const { sorted_indices, unsorted_indices } = given;
    const [data, batch_sizes] =
      given.data instanceof Tensor ? [given.data, given.batch_sizes] : given.data;
    if (batch_sizes === null) {
      throw new TypeError("PackedSequence() missing 1 required argument: 'batch_sizes'");
    }
    if (batch_sizes.device.type !== "cpu") {
      throw new RangeError(`batch_sizes should be on the CPU, but is on ${batch_sizes.device}`);
    }
    this.data = data;
    this.batch_sizes = batch_sizes;
    this.sorted_indices = sorted_indices;
    this.unsorted_indices = unsorted_indices ?? invert_permutation(sorted_indices);
  }

  /** The same with data as `tensor.to(…)` makes it; batch_sizes stay on the CPU. */
  to(...args: ToArguments): PackedSequence {
    const data = this.data.to(...args);
    if (data === this.data) return this;
    const move = (indices: Tensor | null): Tensor | null => indices?.to(data.device) ?? null;
    return new PackedSequence(
      data,
      this.batch_sizes,
      move(this.sorted_indices),
      move(this.unsorted_indices),
    );
  }

  /** The same with data on the GPU: "cuda", or the device that is given as in {@link to}. */
  cuda(...args: ToArguments): PackedSequence {
    return on_device(this, "cuda", args);
  }

  /** The same with data on the CPU. */
  cpu(...args: ToArguments): PackedSequence {
    return on_device(this, "cpu", args);
  }

  /** The same with data of dtype float64. */
  double(...args: []): PackedSequence {
    return converted(this, "double", args, torch.float64);
  }

  /** The same with data of dtype float32. */
  float(...args: []): PackedSequence {
    return converted(this, "float", args, torch.float32);
  }

  /** The same with data of dtype float16. */
  half(...args: []): PackedSequence {
    return converted(this, "half", args, torch.float16);
  }

  /** The same with data of dtype int64. */
  long(...args: []): PackedSequence {
    return converted(this, "long", args, torch.int64);
  }

  /** The same with data of dtype int32. */
  int(...args: []): PackedSequence {
    return converted(this, "int", args, torch.int32);
  }

  /** The same with data of dtype int16. */
  short(...args: []): PackedSequence {
    return converted(this, "short", args, torch.int16);
  }

  /** The same with data of dtype int8. */
  char(...args: []): PackedSequence {
    return converted(this, "char", args, torch.int8);
  }

  /** The same with data of dtype uint8. */
  byte(...args: []): PackedSequence {
    return converted(this, "byte", args, torch.uint8);
  }

  /** Whether the data is on a GPU. */
  get is_cuda(): boolean {
    return this.data.is_cuda;
  }

  /** Whether the data is in pinned memory. */
  is_pinned(...args: []): boolean {
    no_arguments("is_pinned", args);
    return this.data.is_pinned();
  }

  /** The same in pinned memory, from which a GPU copies without waiting. */
  pin_memory(...args: []): PackedSequence {
    no_arguments("pin_memory", args);
    return new PackedSequence(
      this.data.pin_memory(),
      this.batch_sizes,
      this.sorted_indices?.pin_memory() ?? null,
      this.unsorted_indices?.pin_memory() ?? null,
    );
  }

  /** As Python prints it. */
  toString(): string {
    const { data, batch_sizes, sorted_indices, unsorted_indices } = this;
    const fields = { data, batch_sizes, sorted_indices, unsorted_indices };
    const texts = Object.entries(fields).map(([name, value]) => `${name}=${value ?? "None"}`);
    return `PackedSequence(${texts.join(", ")})`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** A sequence on a kind of device, unless the arguments of `to` lead to such a device anyway. */
function on_device(
  sequence: PackedSequence,
  device: "cpu" | "cuda",
  args: ToArguments,
): PackedSequence {
  const { data } = sequence;
  const place = torch.empty(0, { dtype: data.dtype, device: data.device }).to(...args);
  return place.device.type === device ? sequence.to(...args) : sequence.to(device, place.dtype);
}

function converted(
  sequence: PackedSequence,
  name: string,
  args: readonly unknown[],
  dtype: Dtype,
): PackedSequence {
  no_arguments(name, args);
  return sequence.to(dtype);
}

type Lengths = Tensor | readonly number[];

const lengths_kind = kinds.either<[Tensor, readonly number[]]>(
  kinds.tensor(),
  kinds.array_of(kinds.integer()),
);
const batch_first = kinds.boolean(false);

export interface PackOptions {
  /** Shape (longest, batch, *), or (batch, longest, *) with `batch_first`. */
  input: Tensor;
  /** Each sequence's length: numbers, or an int64 tensor on the CPU. */
  lengths: Lengths;
  /** Whether the batch is dimension 0, and time 1. Default: false. */
  batch_first?: boolean;
  /** Whether sequences must come longest first; with false they are sorted here. Default: true. */
  enforce_sorted?: boolean;
}

const read_pack = signature<Required<PackOptions>>("pack_padded_sequence", {
  input: kinds.tensor(),
  lengths: lengths_kind,
  batch_first,
  enforce_sorted: kinds.boolean(true),
});

/** Packs a batch of padded sequences. Mirrors torch.nn.utils.rnn.pack_padded_sequence. */
export function pack_padded_sequence(
  ...args: Arguments<
    [input: Tensor, lengths: Lengths],
    [batch_first: boolean, enforce_sorted: boolean],
    PackOptions
  >
): PackedSequence {
  const { input, lengths, batch_first, enforce_sorted } = read_pack(args);
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

/** Parameters that {@link pad_packed_sequence} and {@link pad_sequence} share. */
export interface PaddedFormatOptions {
  /** Whether the batch is dimension 0, and time 1. Default: false. */
  batch_first?: boolean;
  /** The value that fills up after a sequence's end. Default: 0. */
  padding_value?: number;
}

export interface PadPackedOptions extends PaddedFormatOptions {
  /** The packed sequence. */
  sequence: PackedSequence;
  /** The length of the result, instead of the longest sequence's. */
  total_length?: number | null;
}

const read_pad_packed = signature<Required<PadPackedOptions>>("pad_packed_sequence", {
  sequence: kinds.instance(PackedSequence),
  batch_first,
  padding_value: kinds.number(0),
  total_length: kinds.nullable(kinds.integer()),
});

/**
 * The opposite of {@link pack_padded_sequence}. Mirrors torch.nn.utils.rnn.pad_packed_sequence.
 *
 * @returns the padded batch, and each sequence's length (int64 on the CPU).
 */
export function pad_packed_sequence(
  ...args: Arguments<
    [sequence: PackedSequence],
    [batch_first: boolean, padding_value: number, total_length: number | null],
    PadPackedOptions
  >
): [Tensor, Tensor] {
  const { sequence, batch_first, padding_value, total_length } = read_pad_packed(args);
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

type Sequences = Tensor | Iterable<Tensor>;

const sequences_kind = kinds.either<[Tensor, Iterable<Tensor>]>(kinds.tensor(), kinds.iterable());

export interface PadSequenceOptions extends PaddedFormatOptions {
  /** Tensors of shape (length, *). */
  sequences: Sequences;
  /** Default: "right". */
  padding_side?: "right" | "left";
}

const read_pad = signature<Required<PadSequenceOptions>>("pad_sequence", {
  sequences: sequences_kind,
  batch_first,
  padding_value: kinds.number(0),
  padding_side: kinds.choice(["right", "left"], "right"),
});

/**
 * One batch of sequences, each padded to the longest. Mirrors torch.nn.utils.rnn.pad_sequence.
 *
 * @returns shape (longest, batch, *), or (batch, longest, *) with `batch_first`.
 */
export function pad_sequence(
  ...args: Arguments<
    [sequences: Sequences],
    [batch_first: boolean, padding_value: number, padding_side: "right" | "left"],
    PadSequenceOptions
  >
): Tensor {
  const { sequences, batch_first, padding_value, padding_side } = read_pad(args);
  const op = operator("aten::pad_sequence");
  const list = tensors_of(sequences, "sequences");
  return op(undefined, list, batch_first, padding_value, padding_side) as Tensor;
}

export interface UnpadOptions {
  /** The sequences, filled to equal length. */
  padded_sequences: Tensor;
  /** Each sequence's length. */
  lengths: Lengths;
  /** Whether the batch is dimension 0, and time 1. Default: false. */
  batch_first?: boolean;
}

const read_unpad = signature<Required<UnpadOptions>>("unpad_sequence", {
  padded_sequences: kinds.tensor(),
  lengths: lengths_kind,
  batch_first,
});

/** Sequences of a padded batch, each of its own length. Mirrors torch.nn.utils.rnn.unpad_sequence. */
export function unpad_sequence(
  ...args: Arguments<
    [padded_sequences: Tensor, lengths: Lengths],
    [batch_first: boolean],
    UnpadOptions
  >
): Tensor[] {
  const { padded_sequences, lengths, batch_first } = read_unpad(args);
  const sizes = lengths instanceof Tensor ? lengths.tolist<number[]>() : lengths;
  const batch_dim = batch_first ? 0 : 1;
  const count = padded_sequences.size(batch_dim);
  if (sizes.length !== count) {
    throw new RangeError(
      `lengths should have one for each of ${count} sequences, got ${sizes.length}`,
    );
  }
  const longest = padded_sequences.size(1 - batch_dim);
  return sizes.map((length, i) =>
    padded_sequences.select(batch_dim, i).narrow(0, 0, Math.max(0, Math.min(length, longest))),
  );
}

export interface PackSequenceOptions {
  /** Tensors of shape (length, *). */
  sequences: Sequences;
  /** Whether sequences must come longest first; with false they are sorted here. Default: true. */
  enforce_sorted?: boolean;
}

const read_pack_sequence = signature<Required<PackSequenceOptions>>("pack_sequence", {
  sequences: sequences_kind,
  enforce_sorted: kinds.boolean(true),
});

/** Packs sequences. Mirrors torch.nn.utils.rnn.pack_sequence. */
export function pack_sequence(
  ...args: Arguments<[sequences: Sequences], [enforce_sorted: boolean], PackSequenceOptions>
): PackedSequence {
  const { sequences, enforce_sorted } = read_pack_sequence(args);
  const list = tensors_of(sequences, "sequences");
  const lengths = list.map((sequence) => sequence.size(0));
  return pack_padded_sequence(pad_sequence(list), lengths, { enforce_sorted });
}

const read_unpack = signature<{ packed_sequences: PackedSequence }>("unpack_sequence", {
  packed_sequences: kinds.instance(PackedSequence),
});

/** The opposite of {@link pack_sequence}. Mirrors torch.nn.utils.rnn.unpack_sequence. */
export function unpack_sequence(
  ...args: Arguments<[packed_sequences: PackedSequence], [], { packed_sequences: PackedSequence }>
): Tensor[] {
  const { packed_sequences } = read_unpack(args);
  const [padded, lengths] = pad_packed_sequence(packed_sequences, { batch_first: true });
  return unpad_sequence(padded, lengths, { batch_first: true });
}
