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

function listed(batch: Tensors): readonly Tensors[] {
  return Array.isArray(batch) ? batch : [batch];
}

/** The model's output for a batch, as the callbacks leave it. A batch in a list is several arguments. */
export function forward_batch(model: AnyModule, xb: Tensors, cb_handler: CallbackHandler): Tensors {
  let out: Tensors;
  try {
    out = (model as unknown as (...args: readonly Tensors[]) => Tensors)(...listed(xb));
  } catch (error) {
    throw forward_error(error, model, xb);
  }
  return cb_handler.on_loss_begin(out);
}

function compute_loss(loss_func: LossFunction, out: Tensors, yb: Tensors): Tensor {
  const name = loss_func.name || loss_func.constructor.name;
  let loss: unknown;
  try {
    loss = loss_func(...([out, ...listed(yb)] as [Tensor, Tensor]));
    synchronous(loss, `loss_func ${name} should return a tensor, but it returned a Promise`);
  } catch (error) {
    throw loss_error(error, name, out, yb);
  }
  if (loss instanceof Tensor) return loss;
  throw new TypeError(`loss_func ${name} should return a tensor, but it returned ${kind_of(loss)}`);
}

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
  const { model, xb, yb, loss_func, opt, ...given } = read_arguments(args);
  const cb_handler = given.cb_handler ?? new CallbackHandler();
  if (loss_func === null) throw new TypeError("loss_batch: there is no loss_func");
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
  return loss.detach();
}
