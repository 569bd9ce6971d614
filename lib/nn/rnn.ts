/** The recurrent layers. */
export type { RecurrentOptions } from "./rnn/base.js";
export {
  type CellOptions,
  GRUCell,
  LSTMCell,
  RNNCell,
  type RNNCellOptions,
} from "./rnn/cells.js";
export { LSTM, type LSTMForward, type LSTMOptions, type LSTMState } from "./rnn/lstm.js";
export { GRU, type RecurrentForward, RNN, type RNNOptions } from "./rnn/simple.js";
