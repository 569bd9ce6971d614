/** The recurrent layers. */
export type { RecurrentOptions } from "./base.js";
export {
  type CellOptions,
  GRUCell,
  LSTMCell,
  RNNCell,
  type RNNCellOptions,
} from "./cells.js";
export { LSTM, type LSTMForward, type LSTMOptions, type LSTMState } from "./lstm.js";
export { GRU, type RecurrentForward, RNN, type RNNOptions } from "./simple.js";
