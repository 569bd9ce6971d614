import type { EpochListener } from "../data/index.js";
import type { Tensor } from "../torch/index.js";
import {
  type Arguments,
  kinds,
  nearest,
  signature,
  synchronous,
  text_of,
} from "../torch/internal.js";
import {
  Callback,
  type CallbackEvents,
  type EventResult,
  type Metric,
  type MetricFunction,
  type Tensors,
  type TrainBeginState,
  type TrainEndState,
} from "./callback.js";
import { CallbackError } from "./callback_error.js";
import { camel2snake } from "./camel2snake.js";
import type { MasterBar } from "./master_bar.js";
import { AverageMetric } from "./metrics/average_metric.js";
import { SmoothenValue } from "./recorder/smoothen_value.js";

/** A data loader, as far as a CallbackHandler looks at it. */
interface Loader {
  readonly dataset?: unknown;
}

const read_set_dl = signature<{ dl: Loader }>("set_dl", { dl: kinds.anything<Loader>() });

const read_batch = signature<{ xb: Tensors; yb: Tensors; train: boolean }>("on_batch_begin", {
  xb: kinds.anything(),
  yb: kinds.anything(),
  train: kinds.boolean(true),
});

/** An object with methods for some of the events. */
type Listener = Partial<CallbackEvents>;

/** The state as events see it; its keys are those that a callback may change. */
class State {
  epoch = 0;
  iteration = 0;
  num_batch = 0;
  skip_validate = false;
  n_epochs = 0;
  pbar: MasterBar | null = null;
  metrics: readonly Metric[] = [];
  metrics_names: string[] = [];
  stop_training = false;
  last_input: Tensors | undefined = undefined;
  last_target: Tensors | undefined = undefined;
  train = false;
  stop_epoch = false;
  skip_step = false;
  skip_zero = false;
  skip_bwd = false;
  last_output: Tensors | undefined = undefined;
  last_loss: Tensor | undefined = undefined;
  last_metrics: (number | null)[] = [];
  exception: unknown = false;
  readonly #smoothener: SmoothenValue;

  constructor(smoothener: SmoothenValue) {
    this.#smoothener = smoothener;
  }

  get smoothener(): SmoothenValue {
    return this.#smoothener;
  }

  get smooth_loss(): number {
    return this.#smoothener.smooth;
  }
}

function is_epoch_listener(dataset: unknown): dataset is EpochListener {
  const { on_epoch_begin, on_epoch_end } = (dataset ?? {}) as Partial<EpochListener>;
  return typeof on_epoch_begin === "function" || typeof on_epoch_end === "function";
}

function name_of(listener: Listener): string {
  return listener instanceof AverageMetric ? listener.name : listener.constructor.name;
}

/** A method of the user's that is named like an event, and would never be called. */
function check_events(callback: Callback): void {
  let object: object = callback;
  while (object !== Callback.prototype && object !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(object)) {
      if (!name.startsWith("on_") || name in Callback.prototype) continue;
      const found = nearest(name, events);
      throw new TypeError(
        `${callback.constructor.name}.${name}: there is no such event${
          found === undefined ? "" : `. Did you mean '${found}'?`
        } The events are ${events.join(", ")}`,
      );
    }
    object = Object.getPrototypeOf(object) ?? Object.prototype;
  }
}

const events = Object.getOwnPropertyNames(Callback.prototype).filter((name) =>
  name.startsWith("on_"),
);

/** An event: the name of its method, and the method that callbacks inherit, which does nothing. */
interface Event {
  readonly name: keyof CallbackEvents;
  readonly inherited: unknown;
}

const event = (name: keyof CallbackEvents): Event => ({
  name,
  inherited: Callback.prototype[name],
});

const TRAIN_BEGIN = event("on_train_begin");
const EPOCH_BEGIN = event("on_epoch_begin");
const BATCH_BEGIN = event("on_batch_begin");
const LOSS_BEGIN = event("on_loss_begin");
const BACKWARD_BEGIN = event("on_backward_begin");
const BACKWARD_END = event("on_backward_end");
const STEP_END = event("on_step_end");
const BATCH_END = event("on_batch_end");
const EPOCH_END = event("on_epoch_end");
const TRAIN_END = event("on_train_end");

function check_callback(callback: unknown): asserts callback is Callback {
  if (callback instanceof Callback) {
    check_events(callback);
    return;
  }
  const is_class =
    callback === Callback ||
    (typeof callback === "function" && callback.prototype instanceof Callback);
  throw new TypeError(
    is_class
      ? `callbacks: expected callbacks, but got the class ${text_of((callback as typeof Callback).name)}: is a "new" missing?`
      : `callbacks: expected objects of a class that extends Callback, but got ${text_of(callback)}`,
  );
}

function as_metric(metric: unknown): Callback {
  if (metric instanceof Callback) {
    check_events(metric);
    return metric;
  }
  if (typeof metric === "function" && !(metric.prototype instanceof Callback)) {
    return new AverageMetric(metric as MetricFunction);
  }
  const given =
    typeof metric === "function" ? `the class ${text_of(metric.name)}` : text_of(metric);
  throw new TypeError(
    `metrics: expected functions (output, target) => number, or callbacks, but got ${given}`,
  );
}

/** The parameters of the {@link CallbackHandler}, by name. */
export interface CallbackHandlerArguments {
  /** Called in the order of their `_order`. Default: none. */
  callbacks?: readonly Callback[] | null;
  /** Called before all callbacks, for the epochs' events and for validation batches. Default: none. */
  metrics?: readonly Metric[] | null;
  /** The momentum of the smoothed loss. Default: 0.98. */
  beta?: number;
}

const read_arguments = signature<Required<CallbackHandlerArguments>>("CallbackHandler", {
  callbacks: kinds.nullable(kinds.array_of(kinds.anything<Callback>())),
  metrics: kinds.nullable(kinds.array_of(kinds.anything<Metric>())),
  beta: kinds.number(0.98),
});

/**
 * Calls metrics and callbacks, event by event, and keeps the state that they see and change.
 *
 * Mirrors fastai's CallbackHandler.
 *
 * @throws TypeError if one of them is not a callback, or not a metric.
 */
export class CallbackHandler {
  /** The callbacks, in the order in which they are called. */
  callbacks: Listener[];
  /** The metrics as callbacks; they are called before the others. */
  readonly metrics: readonly Callback[];
  /** The moving average of the training loss. */
  readonly smoothener: SmoothenValue;
  #state: State;
  #dataset: EpochListener | null = null;

  constructor(
    ...args: Arguments<
      [],
      [callbacks: readonly Callback[] | null, metrics: readonly Metric[] | null, beta: number],
      CallbackHandlerArguments
    >
  ) {
    const { beta, ...given } = read_arguments(args);
    const callbacks = given.callbacks ?? [];
    const metrics = given.metrics ?? [];
    for (const callback of callbacks) check_callback(callback);
    this.callbacks = [...callbacks].sort((a, b) => a["_order"] - b["_order"]);
    this.metrics = metrics.map(as_metric);
    this.smoothener = new SmoothenValue(beta);
    this.#state = new State(this.smoothener);
  }

  /** The state: everything that events are given. */
  get state_dict(): TrainBeginState & TrainEndState {
    return this.#state as TrainBeginState & TrainEndState;
  }

  /** Whether the first batch of a fit is being trained with. */
  get begins_fit(): boolean {
    return this.#state.n_epochs > 0 && this.#state.iteration === 0;
  }

  /** Whether a callback has asked to leave out the validation. */
  get skip_validate(): boolean {
    return this.#state.skip_validate;
  }

  /** Sends an event to the metrics (unless `call_mets` is false), then to the callbacks. */
  #call(event: Event, call_mets = true): void {
    if (call_mets) for (const metric of this.metrics) this.#call_and_update(metric, event);
    for (const callback of this.callbacks) this.#call_and_update(callback, event);
  }

  #call_and_update(listener: Listener, { name, inherited }: Event): void {
    try {
      const handler = listener[name] as ((state: State) => EventResult) | null | undefined;
      if (handler === inherited || handler === undefined || handler === null) return;
      const change = handler.call(listener, this.#state);
      if (change !== undefined && change !== null) this.#update(change);
    } catch (error) {
      throw new CallbackError(name_of(listener), name, error);
    }
  }

  #update(change: object): void {
    synchronous(change, "events are synchronous: expected an object or nothing, but got a Promise");
    for (const [key, value] of Object.entries(change)) {
      if (!Object.hasOwn(this.#state, key)) {
        const known = Object.keys(this.#state).join(", ");
        throw new TypeError(
          `${key} isn't a valid key in the state of the callbacks: expected one of ${known}`,
        );
      }
      Reflect.set(this.#state, key, value);
    }
  }

  /**
   * Batches come from `dl` now: a dataset that listens to epochs is notified of them, after all
   * callbacks.
   */
  set_dl(...args: Arguments<[dl: Loader], [], { dl: Loader }>): void {
    const { dl } = read_set_dl(args);
    const before = this.#dataset;
    if (before !== null) this.callbacks = this.callbacks.filter((cb) => cb !== before);
    this.#dataset = is_epoch_listener(dl.dataset) ? dl.dataset : null;
    if (this.#dataset !== null) this.callbacks.push(this.#dataset as Listener);
  }

  /** Begins a fit, and tells all of it. */
  on_train_begin(epochs: number, pbar: MasterBar | null, metrics: readonly Metric[]): void {
    const state = new State(this.smoothener);
    this.#state = state;
    state.n_epochs = epochs;
    state.pbar = pbar;
    state.metrics = metrics;
    state.metrics_names = this.metrics.map((metric) =>
      "name" in metric && typeof metric.name === "string"
        ? metric.name
        : camel2snake(metric.constructor.name),
    );
    this.#call(TRAIN_BEGIN);
    if (state.epoch === 0) return;
    pbar?.start_at(state.epoch);
    for (const callback of this.callbacks) {
      if (callback instanceof Callback) callback.jump_to_epoch(state.epoch);
    }
  }

  /** Begins an epoch, and tells all of it. */
  on_epoch_begin(): void {
    this.#state.num_batch = 0;
    this.#state.stop_training = false;
    this.#call(EPOCH_BEGIN);
  }

  /** Returns the batch as callbacks left it. */
  on_batch_begin(
    ...args: Arguments<
      [xb: Tensors, yb: Tensors],
      [train: boolean],
      { xb: Tensors; yb: Tensors; train?: boolean }
    >
  ): [Tensors, Tensors] {
    const { xb, yb, train } = read_batch(args);
    return this._begin_batch(xb, yb, train);
  }

  /** {@link on_batch_begin} without a look at the arguments: it runs for each batch. */
  protected _begin_batch(xb: Tensors, yb: Tensors, train: boolean): [Tensors, Tensors] {
    const state = this.#state;
    state.last_input = xb;
    state.last_target = yb;
    state.train = train;
    state.stop_epoch = false;
    state.skip_step = false;
    state.skip_zero = false;
    state.skip_bwd = false;
    this.#call(BATCH_BEGIN, !train);
    return [state.last_input as Tensors, state.last_target as Tensors];
  }

  /** Returns the output as callbacks left it. */
  on_loss_begin(out: Tensors): Tensors {
    this.#state.last_output = out;
    this.#call(LOSS_BEGIN, false);
    return this.#state.last_output;
  }

  /** Returns the loss as callbacks left it, and whether the backward pass is skipped. */
  on_backward_begin(loss: Tensor): [loss: Tensor, skip_bwd: boolean] {
    this.smoothener["_take"](loss);
    this.#state.last_loss = loss;
    this.#call(BACKWARD_BEGIN, false);
    return [this.#state.last_loss, this.#state.skip_bwd];
  }

  /** Returns whether the optimizer's step is skipped. */
  on_backward_end(): boolean {
    this.#call(BACKWARD_END, false);
    return this.#state.skip_step;
  }

  /** Returns whether the gradients are kept. */
  on_step_end(): boolean {
    this.#call(STEP_END, false);
    return this.#state.skip_zero;
  }

  /** Returns whether the epoch's batches end here. */
  on_batch_end(loss: Tensor): boolean {
    const state = this.#state;
    state.last_loss = loss;
    this.#call(BATCH_END, !state.train);
    if (state.train) {
      state.iteration += 1;
      state.num_batch += 1;
    }
    return state.stop_epoch;
  }

  /** Returns whether the fit ends here. */
  on_epoch_end(val_loss: number | null): boolean {
    this.#state.last_metrics = [val_loss];
    this.#call(EPOCH_END, val_loss !== null);
    this.#state.epoch += 1;
    return this.#state.stop_training;
  }

  /** Ends a fit, and tells all of it; `exception` is the error that ended it, or false. */
  on_train_end(exception: unknown): void {
    this.#state.exception = exception;
    this.#call(TRAIN_END);
  }
}
