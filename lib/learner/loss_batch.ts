import type { LossFunction } from "../data/index.js";
import { type AnyModule, Module } from "../nn/index.js";
import { Tensor } from "../torch/index.js";
import { type Arguments, kind_of, kinds, signature, synchronous } from "../torch/internal.js";
import { forward_error, loss_error } from "./batch_errors.js";
import type { Tensors } from "./callback.js";
import { CallbackHandler } from "./callback_handler.js";
import type {} from "./learner_data.js";
import { OptimWrapper } from "./optimizer/optim_wrapper.js";
import { warn_of_untrained } from "./untrained.js";

type Layers = (...args: readonly Tensors[]) => Tensors;

function call_model(model: Layers, xb: Tensors): Tensors {
  return Array.isArray(xb) ? model(...xb) : model(xb);
}

function call_loss(loss_func: Layers, out: Tensors, yb: Tensors): unknown {
  return Array.isArray(yb) ? loss_func(out, ...yb) : loss_func(out, yb);
}

/** The model's output for a batch, as the callbacks leave it. A batch in a list is several arguments. */
export function forward_batch(model: AnyModule, xb: Tensors, cb_handler: CallbackHandler): Tensors {
  let out: Tensors;
  try {
    out = call_model(model as unknown as Layers, xb);
  } catch (error) {
    throw forward_error(error, model, xb);
  }
  return cb_handler.on_loss_begin(out);
}

function compute_loss(loss_func: LossFunction, out: Tensors, yb: Tensors): Tensor {
  let loss: unknown;
  try {
    loss = call_loss(loss_func as unknown as Layers, out, yb);
    if (loss instanceof Tensor) return loss;
    synchronous(loss, `${named(loss_func)} should return a tensor, but it returned a Promise`);
  } catch (error) {
    throw loss_error(error, name_of(loss_func), out, yb);
  }
  throw new TypeError(
    `${named(loss_func)} should return a tensor, but it returned ${kind_of(loss)}`,
  );
}

const name_of = (loss_func: LossFunction): string => loss_func.name || loss_func.constructor.name;
const named = (loss_func: LossFunction): string => `loss_func ${name_of(loss_func)}`;

/** The parameters of {@link loss_batch}, by name. */
export interface LossBatchArguments {
  /** The model. */
  model: AnyModule;
  /** The model's inputs. */
  xb: Tensors;
  /** The targets that the loss compares the model's output with. */
  yb: Tensors;
  /** The loss; null for the output alone. */
  loss_func?: LossFunction | null;
  /** Steps after the backward pass. Default: none, for a validation batch. */
  opt?: OptimWrapper | null;
  /** Told of what happens. Default: a new one without callbacks. */
  cb_handler?: CallbackHandler | null;
}

const read_arguments = signature<Required<LossBatchArguments>>("loss_batch", {
  model: kinds.instance<AnyModule>(Module, "Module"),
  xb: kinds.anything(),
  yb: kinds.anything(),
  loss_func: kinds.nullable(kinds.callable<LossFunction>()),
  opt: kinds.nullable(kinds.instance(OptimWrapper)),
  cb_handler: kinds.nullable(kinds.instance(CallbackHandler)),
});

/**
 * The loss of a batch; with an optimizer also its backward pass and the step. Callbacks are called
 * and may change the next steps.
 *
 * @returns the loss without its graph, on its device.
 */
export function loss_batch(
  ...args: Arguments<
    [model: AnyModule, xb: Tensors, yb: Tensors],
    [loss_func: LossFunction | null, opt: OptimWrapper | null, cb_handler: CallbackHandler | null],
    LossBatchArguments
  >
): Tensor {
  const { model, xb, yb, loss_func, opt, cb_handler } = read_arguments(args);
  if (loss_func === null) throw new TypeError("loss_batch: there is no loss_func");
  return loss_of_batch(model, xb, yb, loss_func, opt, cb_handler ?? new CallbackHandler());
}

/** {@link loss_batch} without a look at the arguments: it runs for each batch. */
export function loss_of_batch(
  model: AnyModule,
  xb: Tensors,
  yb: Tensors,
  loss_func: LossFunction,
  opt: OptimWrapper | null,
  cb_handler: CallbackHandler,
): Tensor {
  const out = forward_batch(model, xb, cb_handler);
  let loss = compute_loss(loss_func, out, yb);
  if (opt !== null) {
    let skip_bwd: boolean;
    [loss, skip_bwd] = cb_handler.on_backward_begin(loss);
    if (!skip_bwd) {
      if (cb_handler.begins_fit) warn_of_untrained(loss, model, opt, [xb, yb]);
      loss.backward();
    }
    if (!cb_handler.on_backward_end()) opt.step();
    if (!cb_handler.on_step_end()) opt.zero_grad();
  }
  return loss.requires_grad ? loss.detach() : loss;
}
