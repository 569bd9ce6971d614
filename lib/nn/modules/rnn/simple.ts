import type { RecurrentMode } from "../../../native/index.js";
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, signature } from "../../../torch/internal.js";
import { type Factory, factory_kinds } from "../../arguments.js";
import { PackedSequence } from "../../utils/rnn.js";
import {
  as_batch,
  type RecurrentArguments,
  RecurrentLayer,
  type RecurrentOptions,
  type RecurrentRest,
  type RecurrentSizes,
  recurrent_kinds,
} from "./base.js";
import { type GivenState, type NamedInput, type RecurrentCall, read_sequence } from "./state.js";

/** The forward of a recurrent layer with one state: output and h_n. */
export type RecurrentForward = (input: Tensor, hx?: Tensor | null) => [Tensor, Tensor];

export interface SingleStateLayer {
  /** Runs the hooks and `forward`. */
  (input: Tensor, hx?: GivenState<Tensor>): [Tensor, Tensor];
  /** Runs the hooks and `forward`. */
  (input: PackedSequence, hx?: GivenState<Tensor>): [PackedSequence, Tensor];
  /** Runs the hooks and `forward`. */
  (named: NamedInput<Tensor, Tensor>): [Tensor, Tensor];
  /** Runs the hooks and `forward`. */
  (named: NamedInput<PackedSequence, Tensor>): [PackedSequence, Tensor];
}

/** A recurrent layer whose state is one tensor. */
export abstract class SingleStateLayer extends RecurrentLayer<RecurrentForward> {
  /**
   * Runs the layer over all steps.
   *
   * @param input shape (time, batch, input_size), or (batch, time, input_size) with `batch_first`, or
   *   (time, input_size) without a batch; or a PackedSequence.
   * @param hx the first state: shape (num_layers · directions, batch, hidden_size), without the
   *   batch dimension if the input has none. Default: zeros.
   * @returns the output of the last layer at every step, shape (time, batch, directions ·
   *   hidden_size) or as the input has it, and the last state, shaped like `hx`.
   */
  override forward(...args: RecurrentCall<Tensor, Tensor>): [Tensor, Tensor];
  override forward(...args: RecurrentCall<PackedSequence, Tensor>): [PackedSequence, Tensor];
  override forward(...args: unknown[]): [Tensor | PackedSequence, Tensor] {
    const { input, hx } = read_sequence(this, args);
    return input instanceof PackedSequence
      ? this._forward_packed(input, hx)
      : this._forward_padded(input, hx);
  }

  protected _forward_padded(input: Tensor, hx: Tensor | null): [Tensor, Tensor] {
    const { batch, is_batched, batch_dim } = as_batch(this._get_name(), input, this.batch_first);
    let state = hx;
    if (hx !== null) {
      if (hx.dim() !== (is_batched ? 3 : 2)) {
        throw new RangeError(
          is_batched
            ? `For batched 3-D input, hx should also be 3-D but got ${hx.dim()}-D tensor`
            : `For unbatched 2-D input, hx should also be 2-D but got ${hx.dim()}-D tensor`,
        );
      }
      state = is_batched ? hx : hx.unsqueeze(1);
    }
    this.check_input(batch, null);
    if (state !== null) this.check_state(state, this.hidden_size, batch, null);
    const [output, last] = this.run(batch, state && [state], null) as [Tensor, Tensor];
    return is_batched ? [output, last] : [output.squeeze(batch_dim), last.squeeze(1)];
  }

  protected _forward_packed(input: PackedSequence, hx: Tensor | null): [PackedSequence, Tensor] {
    const { data, batch_sizes, sorted_indices, unsorted_indices } = input;
    const state = hx !== null && sorted_indices !== null ? hx.index_select(1, sorted_indices) : hx;
    this.check_input(data, batch_sizes);
    if (state !== null) this.check_state(state, this.hidden_size, data, batch_sizes);
    const [output, last] = this.run(data, state && [state], batch_sizes) as [Tensor, Tensor];
    return [
      new PackedSequence(output, batch_sizes, sorted_indices, unsorted_indices),
      unsorted_indices === null ? last : last.index_select(1, unsorted_indices),
    ];
  }
}

/** The parameters of {@link RNN}, by name. */
export interface RNNOptions extends RecurrentOptions {
  /** The function that is applied to each step's sum. Default: "tanh". */
  nonlinearity?: "tanh" | "relu";
}

const { input_size, hidden_size, num_layers, ...rest } = recurrent_kinds;

const read_rnn = signature<Required<RNNOptions>>("RNN", {
  input_size,
  hidden_size,
  num_layers,
  nonlinearity: kinds.choice(["tanh", "relu"], "tanh"),
  ...rest,
  ...factory_kinds,
});

/**
 * An Elman network: h = tanh(x · W_ihᵀ + b_ih + h · W_hhᵀ + b_hh).
 *
 * ```ts
 * const [output, h_n] = new nn.RNN(10, 20, 2, { batch_first: true })(torch.randn(3, 5, 10));
 * ```
 *
 * Mirrors torch.nn.RNN.
 */
export class RNN extends SingleStateLayer {
  /** The function of the sum: "tanh" or "relu". Default: "tanh". */
  readonly nonlinearity: "tanh" | "relu";

  constructor(
    ...args: Arguments<
      RecurrentSizes,
      [num_layers: number, nonlinearity: "tanh" | "relu", ...RecurrentRest, ...Factory],
      RNNOptions
    >
  ) {
    const { nonlinearity, ...given } = read_rnn(args);
    const mode: RecurrentMode = nonlinearity === "tanh" ? "RNN_TANH" : "RNN_RELU";
    super(mode, given);
    this.nonlinearity = nonlinearity;
  }
}

const read_gru = signature<Required<RecurrentOptions>>("GRU", {
  ...recurrent_kinds,
  ...factory_kinds,
});

/**
 * A gated recurrent unit.
 *
 * ```ts
 * const [output, h_n] = new nn.GRU(10, 20, 2, { batch_first: true })(torch.randn(3, 5, 10));
 * ```
 *
 * Mirrors torch.nn.GRU.
 */
export class GRU extends SingleStateLayer {
  constructor(...args: RecurrentArguments) {
    super("GRU", read_gru(args));
  }
}
