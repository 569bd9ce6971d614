import { type NativeRecurrentLayer, native, type RecurrentMode } from "../../../native/index.js";
import { Tensor, torch } from "../../../torch/index.js";
import {
  type Arguments,
  contents,
  float_text,
  kinds,
  type Memo,
  no_arguments,
} from "../../../torch/internal.js";
import {
  check_size,
  type Factory,
  type FactoryOptions,
  factory_options,
  warn,
} from "../../arguments.js";
import * as init from "../../init/index.js";
import { type ForwardFunction, Module } from "../../module/index.js";
import { Parameter } from "../../parameter.js";
import { flatten } from "./flatten.js";

/** Parameters of recurrent layers, by name. */
export interface RecurrentOptions extends FactoryOptions {
  /** The number of features of a step of the input. */
  input_size: number;
  /** The number of features of the state. */
  hidden_size: number;
  /** The number of layers that are stacked. Default: 1. */
  num_layers?: number;
  /** Whether there are biases. Default: true. */
  bias?: boolean;
  /** Whether input and output have the batch as dimension 0, and time as 1. Default: false. */
  batch_first?: boolean;
  /** The dropout between layers while training. Default: 0. */
  dropout?: number;
  /** Whether a second direction reads backwards. Default: false. */
  bidirectional?: boolean;
}

/** The sizes, which must be given. */
export type RecurrentSizes = [input_size: number, hidden_size: number];

/** The arguments after `num_layers`, by position. */
export type RecurrentRest = [
  bias: boolean,
  batch_first: boolean,
  dropout: number,
  bidirectional: boolean,
];

/** The arguments of a layer with nothing besides. */
export type RecurrentArguments = Arguments<
  RecurrentSizes,
  [num_layers: number, ...RecurrentRest, ...Factory],
  RecurrentOptions
>;

export const recurrent_kinds = {
  input_size: kinds.integer(),
  hidden_size: kinds.integer(),
  num_layers: kinds.integer(1),
  bias: kinds.boolean(true),
  batch_first: kinds.boolean(false),
  dropout: kinds.number(0),
  bidirectional: kinds.boolean(false),
};

const GATES: Record<RecurrentMode, number> = { RNN_TANH: 1, RNN_RELU: 1, LSTM: 4, GRU: 3 };

/**
 * Base class of RNN, LSTM and GRU: their weights, by PyTorch's names and in its order, and the
 * checks.
 *
 * For layer k (and "_reverse" for the backward direction): weight_ih_lk of shape (gates · hidden,
 * input), weight_hh_lk of shape (gates · hidden, hidden), bias_ih_lk and bias_hh_lk of shape (gates ·
 * hidden), and weight_hr_lk of shape (proj, hidden) if there is a projection. All begin uniform in
 * ±1/√hidden_size.
 */
export abstract class RecurrentLayer<F extends ForwardFunction> extends Module<F> {
  /** The kind of layer: "LSTM", "GRU", "RNN_TANH" or "RNN_RELU". */
  readonly mode: RecurrentMode;
  /** The size of the input's last dimension. */
  readonly input_size: number;
  /** The number of features of the hidden state. */
  readonly hidden_size: number;
  /** The number of layers, stacked one on the other. Default: 1. */
  readonly num_layers: number;
  /** Whether there are biases. Default: true. */
  readonly bias: boolean;
  /** Whether input and output have the batch in dimension 0, and time in 1. Default: false. */
  readonly batch_first: boolean;
  /** May be changed at any time. */
  dropout: number;
  /** Whether there is a second direction, from the end to the beginning. Default: false. */
  readonly bidirectional: boolean;
  /** The size of an LSTM's projected hidden state; 0 for none. */
  readonly proj_size: number;
  [weight: `weight_${string}`]: Parameter;
  [bias: `bias_${string}`]: Parameter;
  #names: string[][] = [];
  #native: NativeRecurrentLayer | null = null;
  /** The weights that the native layer was made with, so that a change is noticed. */
  #native_weights: unknown[] = [];
  #native_dropout = 0;

  protected constructor(
    mode: RecurrentMode,
    given: Required<RecurrentOptions> & { proj_size?: number },
  ) {
    super();
    const { input_size, hidden_size, num_layers: layers } = given;
    const { bias, batch_first, dropout, bidirectional, proj_size = 0 } = given;
    const layer = this._get_name();
    if (!(dropout >= 0 && dropout <= 1)) {
      throw new RangeError(
        "dropout should be a number in range [0, 1] representing the probability of an element " +
          `being zeroed, but got ${dropout}`,
      );
    }
    check_size(layer, "input_size", input_size);
    check_size(layer, "hidden_size", hidden_size);
    check_size(layer, "num_layers", layers);
    check_size(layer, "proj_size", proj_size, 0);
    if (proj_size > 0 && mode !== "LSTM") {
      throw new RangeError("proj_size argument is only supported for LSTM, not RNN or GRU");
    }
    if (proj_size >= hidden_size) {
      throw new RangeError(
        `proj_size has to be smaller than hidden_size, but got ${proj_size} and ${hidden_size}`,
      );
    }
    if (dropout > 0 && layers === 1) {
      warn(
        "dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects " +
          `num_layers greater than 1, but got dropout=${dropout} and num_layers=${layers}`,
      );
    }
    this.mode = mode;
    this.input_size = input_size;
    this.hidden_size = hidden_size;
    this.num_layers = layers;
    this.bias = bias;
    this.batch_first = batch_first;
    this.dropout = dropout;
    this.bidirectional = bidirectional;
    this.proj_size = proj_size;
    for (let index = 0; index < layers; index++) {
      for (let direction = 0; direction < this.num_directions; direction++) {
        this.#names.push(this.#make_weights(index, direction === 1 ? "_reverse" : "", given));
      }
    }
    this.reset_parameters();
    this.flatten_parameters();
  }

  /** The weights of one direction of one layer; returns their names. */
  #make_weights(layer: number, suffix: string, factory: FactoryOptions): string[] {
    const { hidden_size, proj_size, num_directions } = this;
    const gates = GATES[this.mode] * hidden_size;
    const state = proj_size > 0 ? proj_size : hidden_size;
    const input = layer === 0 ? this.input_size : state * num_directions;
    const weights: [string, number[]][] = [
      ["weight_ih", [gates, input]],
      ["weight_hh", [gates, state]],
    ];
    if (this.bias) weights.push(["bias_ih", [gates]], ["bias_hh", [gates]]);
    if (proj_size > 0) weights.push(["weight_hr", [proj_size, hidden_size]]);
    return weights.map(([kind, shape]) => {
      const name = `${kind}_l${layer}${suffix}`;
      this._set_field(name, new Parameter(torch.empty(shape, factory_options(factory))));
      return name;
    });
  }

  protected get num_directions(): number {
    return this.bidirectional ? 2 : 1;
  }

  #weight(name: string): Parameter {
    return Reflect.get(this, name) as unknown as Parameter;
  }

  /** The weights of each direction of each layer, in PyTorch's order. */
  get all_weights(): Parameter[][] {
    return this.#names.map((names) => names.map((name) => this.#weight(name)));
  }

  /**
   * Puts the weights one behind the other in memory, as cuDNN takes them; where they lie apart, it
   * copies them at each call. The layer does so itself when it is made on a GPU or moved to one.
   * Nothing is done to weights that cuDNN does not take, such as those on the CPU. Mirrors
   * RNNBase.flatten_parameters.
   */
  flatten_parameters(...args: []): void {
    no_arguments("flatten_parameters", args);
    flatten(this);
  }

  protected override _apply(...args: Parameters<Module<F>["_apply"]>): this {
    super._apply(...args);
    this.flatten_parameters();
    return this;
  }

  /** Draws the initial weights anew. */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    const bound = 1 / Math.sqrt(this.hidden_size);
    for (const weight of this.parameters()) init.uniform_(weight, -bound, bound);
  }

  protected override __deepcopy__(memo: Memo): this {
    const sizes = { input_size: 1, hidden_size: 1, num_layers: 1, bias: false, dropout: 0 };
    const others = { batch_first: false, bidirectional: false, device: "meta", dtype: null };
    const empty = Reflect.construct(RecurrentLayer, ["RNN_TANH", { ...sizes, ...others }]) as this;
    empty.#names = this.#names.map((names) => [...names]);
    return this._copy_into(empty, memo);
  }

  /** @internal */
  override *[contents](): IterableIterator<unknown> {
    yield* super[contents]();
    yield this.#native_weights;
  }

  /** The native layer, which is updated when weights are replaced. */
  #layer(): NativeRecurrentLayer {
    const known = this.#native_weights;
    let changed = this.#native === null || this.dropout !== this.#native_dropout;
    let i = 0;
    for (const names of this.#names) {
      for (const name of names) if (Reflect.get(this, name) !== known[i++]) changed = true;
    }
    if (changed || this.#native === null) this.#native = this.#make_native();
    return this.#native;
  }

  #make_native(): NativeRecurrentLayer {
    const { input_size, hidden_size, num_layers, bias, batch_first, dropout, proj_size } = this;
    const layer = new native.RecurrentLayer(this.mode, {
      input_size,
      hidden_size,
      num_layers,
      bias,
      batch_first,
      dropout,
      bidirectional: this.bidirectional,
      proj_size,
    });
    const weights = this.all_weights.flat();
    weights.forEach((weight, i) => {
      if (!(weight instanceof Tensor)) {
        throw new TypeError(`${this._get_name()}: ${this.#names.flat()[i]} is not a Tensor`);
      }
    });
    layer.set_weights(weights);
    this.#native_weights = weights;
    this.#native_dropout = dropout;
    return layer;
  }

  protected override _ends_by_name(): boolean {
    return true;
  }

  /** One forward pass: output, h_n (and c_n). `hx` is null for zeros. */
  protected run(input: Tensor, hx: readonly Tensor[] | null, batch_sizes: Tensor | null): Tensor[] {
    const layer = this.#layer();
    const results =
      batch_sizes === null
        ? layer.forward(input, hx, this.training)
        : layer.forward(input, hx, this.training, batch_sizes);
    return results as Tensor[];
  }

  /** @throws TypeError for another dtype, RangeError for sizes that the layer does not take. */
  protected check_input(input: Tensor, batch_sizes: Tensor | null): void {
    const { dtype } = this.weight_ih_l0 as Parameter;
    if (input.dtype !== dtype) {
      throw new TypeError(
        `RNN input dtype (${input.dtype}) does not match weight dtype (${dtype}). ` +
          `Convert input: input.to(${dtype}), or convert model: model.to(${input.dtype})`,
      );
    }
    const expected = batch_sizes === null ? 3 : 2;
    if (input.dim() !== expected) {
      throw new RangeError(`input must have ${expected} dimensions, got ${input.dim()}`);
    }
    const features = input.size(-1);
    if (features !== this.input_size) {
      throw new RangeError(
        `input.size(-1) must be equal to input_size. Expected ${this.input_size}, got ${features}`,
      );
    }
  }

  /** @throws RangeError if a state does not have the size that goes with the input. */
  protected check_state(
    state: Tensor,
    size: number,
    input: Tensor,
    batch_sizes: Tensor | null,
    name = "hidden",
  ): void {
    const batch =
      batch_sizes === null
        ? input.size(this.batch_first ? 0 : 1)
        : Number(batch_sizes.select(0, 0).item());
    const expected = [this.num_layers * this.num_directions, batch, size];
    const { shape } = state;
    if (shape.length !== 3 || shape.some((length, dim) => length !== expected[dim])) {
      throw new RangeError(
        `Expected ${name} size (${expected.join(", ")}), got [${shape.join(", ")}]`,
      );
    }
  }

  override extra_repr(): string {
    return [
      `${this.input_size}, ${this.hidden_size}`,
      this.proj_size === 0 ? "" : `, proj_size=${this.proj_size}`,
      this.num_layers === 1 ? "" : `, num_layers=${this.num_layers}`,
      this.bias ? "" : ", bias=False",
      this.batch_first ? ", batch_first=True" : "",
      this.dropout === 0 ? "" : `, dropout=${float_text(this.dropout)}`,
      this.bidirectional ? ", bidirectional=True" : "",
    ].join("");
  }
}

/** Whether the input is a batch; one without is given a batch of one. */
export function as_batch(
  layer: string,
  input: Tensor,
  batch_first: boolean,
): { batch: Tensor; is_batched: boolean; batch_dim: number } {
  const dim = input.dim();
  if (dim !== 2 && dim !== 3) {
    throw new RangeError(`${layer}: Expected input to be 2D or 3D, got ${dim}D instead`);
  }
  const batch_dim = batch_first ? 0 : 1;
  const is_batched = dim === 3;
  return { batch: is_batched ? input : input.unsqueeze(batch_dim), is_batched, batch_dim };
}
