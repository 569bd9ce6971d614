/** One step of a recurrent layer, as a module. */
import { lazy_operator } from "../../../native/index.js";
import { type Tensor, torch } from "../../../torch/index.js";
import { type Arguments, kinds, no_arguments, signature } from "../../../torch/internal.js";
import {
  check_size,
  type Factory,
  type FactoryOptions,
  factory_kinds,
  factory_options,
} from "../../arguments.js";
import { operator } from "../../aten.js";
import * as init from "../../init/index.js";
import { type ForwardFunction, Module } from "../../module/index.js";
import { Parameter } from "../../parameter.js";
import {
  type GivenState,
  type LSTMState,
  type NamedInput,
  type RecurrentCall,
  read_step,
  read_step_of_two,
} from "./state.js";

/** Parameters of recurrent cells, by name. */
export interface CellOptions extends FactoryOptions {
  /** The number of features of the input. */
  input_size: number;
  /** The number of features of the state. */
  hidden_size: number;
  /** Whether there are biases. Default: true. */
  bias?: boolean;
}

type CellArguments = Arguments<
  [input_size: number, hidden_size: number],
  [bias: boolean, ...Factory],
  CellOptions
>;

const cell_kinds = {
  input_size: kinds.integer(),
  hidden_size: kinds.integer(),
  bias: kinds.boolean(true),
};

const read_cell = (name: string) =>
  signature<Required<CellOptions>>(name, { ...cell_kinds, ...factory_kinds });

type Bias = Tensor | null;
type CellOperator = [Tensor, Tensor, Tensor, Tensor, Bias, Bias];
const rnn_tanh_cell = operator<CellOperator>("rnn_tanh_cell");
const rnn_relu_cell = operator<CellOperator>("rnn_relu_cell");
const gru_cell = operator<CellOperator>("gru_cell");

/** Base class of cells: weights, uniform in ±1/√hidden_size, and the handling of one sample. */
abstract class Cell<F extends ForwardFunction> extends Module<F> {
  /** The size of the input's last dimension. */
  readonly input_size: number;
  /** The number of features of the hidden state. */
  readonly hidden_size: number;
  /** Whether there are biases. Default: true. */
  readonly bias: boolean;
  /** Shape (gates · hidden_size, input_size). */
  weight_ih: Parameter;
  /** Shape (gates · hidden_size, hidden_size). */
  weight_hh: Parameter;
  /** Shape (gates · hidden_size), or null. */
  bias_ih: Parameter | null;
  /** Shape (gates · hidden_size), or null. */
  bias_hh: Parameter | null;

  protected constructor(gates: number, given: Required<CellOptions>) {
    super();
    const { input_size, hidden_size, bias, ...factory } = given;
    check_size(this._get_name(), "input_size", input_size);
    check_size(this._get_name(), "hidden_size", hidden_size);
    const options = factory_options(factory);
    const rows = gates * hidden_size;
    this.input_size = input_size;
    this.hidden_size = hidden_size;
    this.bias = bias;
    this.weight_ih = new Parameter(torch.empty([rows, input_size], options));
    this.weight_hh = new Parameter(torch.empty([rows, hidden_size], options));
    this.bias_ih = bias ? new Parameter(torch.empty([rows], options)) : null;
    this.bias_hh = bias ? new Parameter(torch.empty([rows], options)) : null;
    this.reset_parameters();
  }

  /** Draws the initial weights anew. */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    const bound = 1 / Math.sqrt(this.hidden_size);
    for (const weight of this.parameters()) init.uniform_(weight, -bound, bound);
  }

  protected override _ends_by_name(): boolean {
    return true;
  }

  /** @throws RangeError if a tensor is neither a sample nor a batch. */
  protected check_dim(name: string, tensor: Tensor): void {
    const dim = tensor.dim();
    if (dim !== 1 && dim !== 2) {
      throw new RangeError(
        `${this._get_name()}: Expected ${name} to be 1D or 2D, got ${dim}D instead`,
      );
    }
  }

  protected zeros_for(batch: Tensor): Tensor {
    const { dtype, device } = batch;
    return torch.zeros([batch.size(0), this.hidden_size], { dtype, device });
  }

  override extra_repr(): string {
    return `${this.input_size}, ${this.hidden_size}${this.bias ? "" : ", bias=False"}`;
  }
}

export interface SingleStateCell {
  /** Runs the hooks and `forward`. */
  (input: Tensor, hx?: GivenState<Tensor>): Tensor;
  /** Runs the hooks and `forward`. */
  (named: NamedInput<Tensor, Tensor>): Tensor;
}

/** A cell whose state is one tensor. */
export abstract class SingleStateCell extends Cell<(input: Tensor, hx?: Tensor | null) => Tensor> {
  protected abstract step(...args: CellOperator): Tensor;

  /**
   * Runs one step.
   *
   * @param input shape (batch, input_size) or (input_size).
   * @param hx the state: shape (batch, hidden_size) or (hidden_size). Default: zeros.
   * @returns the next state, shaped like it.
   */
  override forward(...args: RecurrentCall<Tensor, Tensor>): Tensor {
    const { input, hx } = read_step(this, args);
    this.check_dim("input", input);
    if (hx !== null) this.check_dim("hidden", hx);
    const is_batched = input.dim() === 2;
    const batch = is_batched ? input : input.unsqueeze(0);
    const given = hx !== null && !is_batched ? hx.unsqueeze(0) : hx;
    const state = given ?? this.zeros_for(batch);
    const { weight_ih, weight_hh, bias_ih, bias_hh } = this;
    const next = this.step(batch, state, weight_ih, weight_hh, bias_ih, bias_hh);
    return is_batched ? next : next.squeeze(0);
  }
}

/** The parameters of {@link RNNCell}, by name. */
export interface RNNCellOptions extends CellOptions {
  /** Default: "tanh". */
  nonlinearity?: "tanh" | "relu";
}

const read_rnn_cell = signature<Required<RNNCellOptions>>("RNNCell", {
  ...cell_kinds,
  nonlinearity: kinds.choice(["tanh", "relu"], "tanh"),
  ...factory_kinds,
});

/** One step of an {@link RNN}. Mirrors torch.nn.RNNCell. */
export class RNNCell extends SingleStateCell {
  /** The function of the sum: "tanh" or "relu". Default: "tanh". */
  readonly nonlinearity: "tanh" | "relu";

  constructor(
    ...args: Arguments<
      [input_size: number, hidden_size: number],
      [bias: boolean, nonlinearity: "tanh" | "relu", ...Factory],
      RNNCellOptions
    >
  ) {
    const { nonlinearity, ...given } = read_rnn_cell(args);
    super(1, given);
    this.nonlinearity = nonlinearity;
  }

  protected override step(...args: CellOperator): Tensor {
    return this.nonlinearity === "tanh" ? rnn_tanh_cell(...args) : rnn_relu_cell(...args);
  }

  override extra_repr(): string {
    const shown = this.nonlinearity === "tanh" ? "" : `, nonlinearity=${this.nonlinearity}`;
    return super.extra_repr() + shown;
  }
}

const read_gru_cell = read_cell("GRUCell");

/** One step of a {@link GRU}. Mirrors torch.nn.GRUCell. */
export class GRUCell extends SingleStateCell {
  constructor(...args: CellArguments) {
    super(3, read_gru_cell(args));
  }

  protected override step(...args: CellOperator): Tensor {
    return gru_cell(...args);
  }
}

const read_lstm_cell = read_cell("LSTMCell");

export interface LSTMCell {
  /** Runs the hooks and `forward`. */
  (input: Tensor, hx?: GivenState<LSTMState>): [Tensor, Tensor];
  /** Runs the hooks and `forward`. */
  (named: NamedInput<Tensor, LSTMState>): [Tensor, Tensor];
}

const lstm_cell = lazy_operator("aten::lstm_cell");

/** One step of an {@link LSTM}. Mirrors torch.nn.LSTMCell. */
export class LSTMCell extends Cell<(input: Tensor, hx?: LSTMState | null) => [Tensor, Tensor]> {
  constructor(...args: CellArguments) {
    super(4, read_lstm_cell(args));
  }

  /**
   * Runs one step.
   *
   * @param input shape (batch, input_size) or (input_size).
   * @param hx hidden and cell state: shapes (batch, hidden_size) or (hidden_size). Default: zeros.
   * @returns the next hidden and cell state.
   */
  override forward(...args: RecurrentCall<Tensor, LSTMState>): [Tensor, Tensor] {
    const { input, hx } = read_step_of_two(this, args);
    this.check_dim("input", input);
    hx?.forEach((state, index) => {
      this.check_dim(`hx[${index}]`, state);
    });
    const is_batched = input.dim() === 2;
    const batch = is_batched ? input : input.unsqueeze(0);
    let state: LSTMState;
    if (hx === null) {
      const zeros = this.zeros_for(batch);
      state = [zeros, zeros];
    } else {
      state = is_batched ? hx : [hx[0].unsqueeze(0), hx[1].unsqueeze(0)];
    }
    const { weight_ih, weight_hh, bias_ih, bias_hh } = this;
    const results = lstm_cell()(undefined, batch, state, weight_ih, weight_hh, bias_ih, bias_hh);
    const [h, c] = results as [Tensor, Tensor];
    const next: [Tensor, Tensor] = [h as Tensor, c as Tensor];
    return is_batched ? next : [next[0].squeeze(0), next[1].squeeze(0)];
  }
}
