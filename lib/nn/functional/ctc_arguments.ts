/** The arguments that the CTC loss takes, as a function and as a module. */
import type { Tensor } from "../../torch/index.js";
import { kinds } from "../../torch/internal.js";

/** Lengths of sequences. */
type Lengths = Tensor | readonly number[];

/** The values that `ctc_loss` compares, by name. */
export interface CTCArguments {
  /** Log probabilities: shape (time, batch, classes) or (time, classes). */
  log_probs: Tensor;
  /** Labels, int64: shape (batch, longest), or all of them one after the other. */
  targets: Tensor;
  /** The length of each input. */
  input_lengths: Lengths;
  /** The length of each target. */
  target_lengths: Lengths;
}

/** The same by position. */
export type CTCParameters = [
  log_probs: Tensor,
  targets: Tensor,
  input_lengths: Lengths,
  target_lengths: Lengths,
];

const lengths = kinds.either<[Tensor, readonly number[]]>(
  kinds.tensor(),
  kinds.array_of(kinds.integer()),
);

/** The kinds of {@link CTCArguments}. */
export const ctc_kinds = {
  log_probs: kinds.tensor(),
  targets: kinds.tensor(),
  input_lengths: lengths,
  target_lengths: lengths,
};
