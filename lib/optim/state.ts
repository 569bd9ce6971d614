/** The state that an optimizer keeps for each parameter. */
import type { Tensor } from "../torch/index.js";
import { contents, hold, nested_key } from "../torch/internal.js";

/** The state of one parameter by PyTorch's names: `step`, `exp_avg`, `momentum_buffer` … */
// biome-ignore lint/suspicious/noExplicitAny: what an optimizer keeps there, only its author knows.
export type ParamState = Record<string, any>;

/**
 * The states of an optimizer's parameters. Reading one that is not there yet makes an empty one, so an
 * optimizer of one's own writes `const state = this.state.get(p); state.step ??= 0;`.
 */
export interface OptimizerState extends Iterable<[Tensor, ParamState]> {
  /** The state of a parameter; an empty object before there is one. */
  get(param: Tensor): ParamState;
  /** Whether the parameter has a state. */
  has(param: Tensor): boolean;
  /** Replaces the state of a parameter. */
  set(param: Tensor, state: ParamState): void;
  /** Forgets a parameter's state. */
  delete(param: Tensor): void;
  /** Forgets all. */
  clear(): void;
  readonly [Symbol.toStringTag]: string;
  /** Told of each group's parameters as it is added. */
  add_group?(params: readonly Tensor[]): void;
}

/** States held in JavaScript, for optimizers written in TypeScript. */
export class StateMap implements OptimizerState {
  readonly #states = new Map<Tensor, ParamState>();

  get(param: Tensor): ParamState {
    let state = this.#states.get(param);
    if (state === undefined) {
      state = {};
      this.#states.set(param, state);
    }
    hold(state);
    return state;
  }

  has(param: Tensor): boolean {
    return this.#states.has(param);
  }

  set(param: Tensor, state: ParamState): void {
    this.#states.set(param, state);
    hold(state);
  }

  delete(param: Tensor): void {
    this.#states.delete(param);
  }

  clear(): void {
    this.#states.clear();
  }

  /** By which test frameworks compare states. */
  get [Symbol.toStringTag](): string {
    return `OptimizerState ${nested_key([...this])}`;
  }

  [Symbol.iterator](): IterableIterator<[Tensor, ParamState]> {
    return this.#states.entries();
  }

  /** @internal */
  [contents](): Iterable<unknown> {
    return [this.#states];
  }
}
