/** The states that recurrent layers begin with, by position or by name. */
import { kinds, signature, Tensor } from "../../torch/index.js";

/** An LSTM's hidden state and cell state. */
export type LSTMState = readonly [Tensor, Tensor];

/** A state, or an object that has it by its name: `gru(x, { hx })`. Null stands for zeros. */
export type GivenState<S> = S | null | { hx?: S | null };

const read_one = signature<{ hx: Tensor | null }>("forward", {
  hx: kinds.nullable(kinds.tensor()),
});

const read_two = signature<{ hx: LSTMState | null }>("forward", {
  hx: kinds.nullable(kinds.array_of(kinds.tensor(), 2) as unknown as kinds.Kind<LSTMState>),
});

/** The state of a layer with one. */
export const one_state = (given: GivenState<Tensor>): Tensor | null =>
  given === null || given instanceof Tensor ? given : read_one([given]).hx;

/** The states of an LSTM. */
export function two_states(given: GivenState<LSTMState>): LSTMState | null {
  if (given === null) return null;
  const [h, c] = Array.isArray(given) && given.length === 2 ? (given as unknown as LSTMState) : [];
  return h instanceof Tensor && c instanceof Tensor ? [h, c] : read_two([given]).hx;
}
