import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, signature } from "../../../torch/internal.js";
import { type Factory, factory_kinds } from "../../arguments.js";
import { PackedSequence } from "../../utils/rnn.js";
import {
  as_batch,
  RecurrentLayer,
  type RecurrentOptions,
  type RecurrentRest,
  type RecurrentSizes,
  recurrent_kinds,
} from "./base.js";
import {
  type GivenState,
  type LSTMState,
  type NamedInput,
  type RecurrentCall,
  read_sequence_of_two,
} from "./state.js";

export type { LSTMState } from "./state.js";

/** The forward of an LSTM: output, and [h_n, c_n]. */
export type LSTMForward = (input: Tensor, hx?: LSTMState | null) => [Tensor, [Tensor, Tensor]];

/** The parameters of {@link LSTM}, by name. */
export interface LSTMOptions extends RecurrentOptions {
  /** The size to which the hidden state is projected; 0 for no projection. Default: 0. */
  proj_size?: number;
}

const read_lstm = signature<Required<LSTMOptions>>("LSTM", {
  ...recurrent_kinds,
  proj_size: kinds.integer(0),
  ...factory_kinds,
});

export interface LSTM {
  /** Runs the hooks and `forward`. */
  (input: Tensor, hx?: GivenState<LSTMState>): [Tensor, [Tensor, Tensor]];
  /** Runs the hooks and `forward`. */
  (input: PackedSequence, hx?: GivenState<LSTMState>): [PackedSequence, [Tensor, Tensor]];
  /** Runs the hooks and `forward`. */
  (named: NamedInput<Tensor, LSTMState>): [Tensor, [Tensor, Tensor]];
  /** Runs the hooks and `forward`. */
  (named: NamedInput<PackedSequence, LSTMState>): [PackedSequence, [Tensor, Tensor]];
}

/**
 * A long short-term memory.
 *
 * ```ts
 * const [output, [h_n, c_n]] = new nn.LSTM(10, 20, 2, { batch_first: true })(torch.randn(3, 5, 10));
 * ```
 *
 * Mirrors torch.nn.LSTM.
 */
export class LSTM extends RecurrentLayer<LSTMForward> {
  constructor(
    ...args: Arguments<
      RecurrentSizes,
      [num_layers: number, ...RecurrentRest, proj_size: number, ...Factory],
      LSTMOptions
    >
  ) {
    super("LSTM", read_lstm(args));
  }

  /**
   * Runs the layer over all steps. Mirrors torch.nn.LSTM.
   *
   * @param input shape (time, batch, input_size), or (batch, time, input_size) with `batch_first`, or
   *   (time, input_size) without a batch; or a PackedSequence.
   * @param hx the first states h_0 and c_0: shapes (num_layers · directions, batch, hidden_size, or
   *   proj_size for h_0), without the batch dimension if the input has none. Default: zeros.
   * @returns the output of the last layer at every step, and the last states.
   */
  override forward(...args: RecurrentCall<Tensor, LSTMState>): [Tensor, [Tensor, Tensor]];
  override forward(
    ...args: RecurrentCall<PackedSequence, LSTMState>
  ): [PackedSequence, [Tensor, Tensor]];
  override forward(...args: unknown[]): [Tensor | PackedSequence, [Tensor, Tensor]] {
    const { input, hx } = read_sequence_of_two(this, args);
    return input instanceof PackedSequence
      ? this._forward_packed(input, hx)
      : this._forward_padded(input, hx);
  }

  protected _check(input: Tensor, state: LSTMState | null, batch_sizes: Tensor | null): void {
    this.check_input(input, batch_sizes);
    if (state === null) return;
    const { proj_size, hidden_size } = this;
    const h_size = proj_size > 0 ? proj_size : hidden_size;
    this.check_state(state[0], h_size, input, batch_sizes, "hidden[0]");
    this.check_state(state[1], hidden_size, input, batch_sizes, "hidden[1]");
  }

  protected _forward_padded(input: Tensor, hx: LSTMState | null): [Tensor, [Tensor, Tensor]] {
    const { batch, is_batched, batch_dim } = as_batch(this._get_name(), input, this.batch_first);
    let state = hx;
    if (hx !== null) {
      const [h, c] = hx;
      const expected = is_batched ? 3 : 2;
      if (h.dim() !== expected || c.dim() !== expected) {
        throw new RangeError(
          `For ${is_batched ? "batched 3-D" : "unbatched 2-D"} input, hx and cx should also be ` +
            `${expected}-D but got (${h.dim()}-D, ${c.dim()}-D) tensors`,
        );
      }
      if (!is_batched) state = [h.unsqueeze(1), c.unsqueeze(1)];
    }
    this._check(batch, state, null);
    const [output, h_n, c_n] = this.run(batch, state, null) as [Tensor, Tensor, Tensor];
    return is_batched
      ? [output, [h_n, c_n]]
      : [output.squeeze(batch_dim), [h_n.squeeze(1), c_n.squeeze(1)]];
  }

  protected _forward_packed(
    input: PackedSequence,
    hx: LSTMState | null,
  ): [PackedSequence, [Tensor, Tensor]] {
    const { data, batch_sizes, sorted_indices, unsorted_indices } = input;
    const reorder = (states: LSTMState, order: Tensor | null): [Tensor, Tensor] =>
      order === null
        ? [states[0], states[1]]
        : [states[0].index_select(1, order), states[1].index_select(1, order)];
    const state = hx && reorder(hx, sorted_indices);
    this._check(data, state, batch_sizes);
    const [output, h_n, c_n] = this.run(data, state, batch_sizes) as [Tensor, Tensor, Tensor];
    return [
      new PackedSequence(output, batch_sizes, sorted_indices, unsorted_indices),
      reorder([h_n, c_n], unsorted_indices),
    ];
  }
}
