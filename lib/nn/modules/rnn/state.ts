/** The arguments of recurrent layers and cells: an input, and the state that they begin with. */
import { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, shared_reader } from "../../../torch/internal.js";
import { forward_name } from "../../module/forward_arguments.js";
import { PackedSequence } from "../../utils/rnn.js";

/** An LSTM's hidden state and cell state. */
export type LSTMState = readonly [Tensor, Tensor];

/** A state (null for zeros), or an object that has it by its name: `gru(x, { hx })`. */
export type GivenState<S> = S | null | { hx?: S | null };

/** An input and its first state, by name: `gru({ input, hx })`. */
export interface NamedInput<I, S> {
  input: I;
  hx?: S | null;
}

/** An input, and the first state (null for zeros), by position or by name: `gru(x, { hx })`. */
export type RecurrentCall<I, S> = Arguments<[input: I], [hx: S | null], NamedInput<I, S>>;

const tensor = kinds.tensor();
const sequence = kinds.either<[Tensor, PackedSequence]>(tensor, kinds.instance(PackedSequence));
const one_state = kinds.nullable(tensor);
const two_states = kinds.nullable(kinds.array_of(tensor, 2) as unknown as kinds.Kind<LSTMState>);

const array_iterator = Array.prototype[Symbol.iterator];

const is_one = (state: unknown): boolean => state === null || state instanceof Tensor;

const is_two = (state: unknown): boolean =>
  state === null ||
  (Array.isArray(state) &&
    state.length === 2 &&
    state[0] instanceof Tensor &&
    state[1] instanceof Tensor &&
    state[Symbol.iterator] === array_iterator);

/**
 * The reader of a {@link RecurrentCall}.
 *
 * @param is_state the same as `hx`, and quicker: cells are called at every step.
 */
function reader<I, S>(
  input: kinds.Kind<I>,
  hx: kinds.Kind<S | null>,
  is_state: (value: unknown) => boolean,
) {
  const read = shared_reader<{ input: I; hx: S | null }>({ input, hx });
  return (layer: object, args: readonly unknown[]): { input: I; hx: S | null } => {
    const given = args[0];
    const state = args[1] ?? null;
    if (args.length <= 2 && given instanceof Tensor && is_state(state)) {
      return { input: given as I, hx: state as S | null };
    }
    return read(forward_name(layer), args);
  };
}

/** Reads what a layer with one state is called with. */
export const read_sequence = reader(sequence, one_state, is_one);

/** Reads what an LSTM is called with. */
export const read_sequence_of_two = reader(sequence, two_states, is_two);

/** Reads what a cell with one state is called with. */
export const read_step = reader(tensor, one_state, is_one);

/** Reads what an LSTM's cell is called with. */
export const read_step_of_two = reader(tensor, two_states, is_two);
