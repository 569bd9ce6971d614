import { type AnyModule, Buffer, Module } from "../../nn/index.js";
import { type DeviceLike, type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { by_device_and_dtype } from "../steps/index.js";
import {
  type AverageFunction,
  get_swa_avg_fn,
  get_swa_multi_avg_fn,
  type MultiAverageFunction,
} from "./averages.js";

/** The parameters of {@link AveragedModel} that have a default, by name. */
export interface AveragedModelOptions {
  /** The device of the averages. Default (null): that of the model. */
  device?: DeviceLike | number | null;
  /** The average of one parameter. Default (null): the equal average. */
  avg_fn?: AverageFunction | null;
  /** The average of many at once, in the place of `avg_fn`. Default: null. */
  multi_avg_fn?: MultiAverageFunction | null;
  /** Whether buffers are averaged too, and not copied. Default: false. */
  use_buffers?: boolean;
}

const read = signature<{ model: AnyModule } & Required<AveragedModelOptions>>("AveragedModel", {
  model: kinds.instance<AnyModule>(Module, "Module"),
  device: kinds.device_or_number(),
  avg_fn: kinds.nullable(kinds.callable<AverageFunction>()),
  multi_avg_fn: kinds.nullable(kinds.callable<MultiAverageFunction>()),
  use_buffers: kinds.boolean(false),
});

const read_model = signature<{ model: AnyModule }>("update_parameters", {
  model: kinds.instance<AnyModule>(Module, "Module"),
});

/**
 * A copy of a model whose weights are the averages of the model's: those of
 * {@link AveragedModel.update_parameters | each call}. It is called as the model is.
 *
 * ```ts
 * const averaged = new optim.swa_utils.AveragedModel(model);
 * // after each epoch, or step:
 * averaged.update_parameters(model);
 * // at the end:
 * optim.swa_utils.update_bn(loader, averaged);
 * ```
 *
 * Mirrors torch.optim.swa_utils.AveragedModel.
 */
// biome-ignore lint/suspicious/noExplicitAny: the model's own types are its arguments and result.
export class AveragedModel extends Module<(...args: any[]) => any> {
  /** The copy with the averages. */
  module: AnyModule;
  /** The number of models that were averaged: a 0-dim int64 tensor. */
  n_averaged: Tensor;
  /** The average of one parameter, or null. */
  avg_fn: AverageFunction | null;
  /** The average of many parameters at once, or null. */
  multi_avg_fn: MultiAverageFunction | null;
  /** Whether buffers are averaged too. */
  use_buffers: boolean;

  constructor(
    ...args: Arguments<
      [model: AnyModule],
      [
        device: DeviceLike | number | null,
        avg_fn: AverageFunction | null,
        multi_avg_fn: MultiAverageFunction | null,
        use_buffers: boolean,
      ],
      { model: AnyModule } & AveragedModelOptions
    >
  ) {
    const { model, device, avg_fn, multi_avg_fn, use_buffers } = read(args);
    if (avg_fn !== null && multi_avg_fn !== null) {
      throw new TypeError("Only one of avg_fn and multi_avg_fn should be provided");
    }
    super();
    const copy = torch.deepcopy(model);
    this.module = device === null ? copy : copy.to(device as DeviceLike);
    const counter = torch.zeros([], { dtype: torch.int64 });
    this.n_averaged = new Buffer(device === null ? counter : counter.to(device as DeviceLike));
    this.avg_fn = avg_fn;
    this.multi_avg_fn = multi_avg_fn;
    this.use_buffers = use_buffers;
  }

  // biome-ignore lint/suspicious/noExplicitAny: see above.
  override forward(...args: any[]): any {
    return (this.module as unknown as (...given: unknown[]) => unknown)(...args);
  }

  /** Adds the model's weights to the averages; the first ones are copied. */
  update_parameters(model: AnyModule | { model: AnyModule }): void;
  update_parameters(...args: unknown[]): void {
    const { model } = read_model(args);
    torch.no_grad(() => {
      this.#update(model);
    });
  }

  #update(model: AnyModule): void {
    const averaged: Tensor[] = [...this.module.parameters()];
    const current: Tensor[] = [...model.parameters()];
    if (this.use_buffers) {
      averaged.push(...this.module.buffers());
      current.push(...model.buffers());
    }
    const ours = averaged.slice(0, current.length).map((tensor) => tensor.detach());
    const theirs = ours.map((tensor, i) => (current[i] as Tensor).detach().to(tensor.device));
    if (Number(this.n_averaged.item()) === 0) {
      ours.forEach((tensor, i) => {
        tensor.copy_(theirs[i] as Tensor);
      });
    } else if (ours.length > 0) {
      this.#average(ours, theirs);
    }
    if (!this.use_buffers) {
      const buffers = [...model.buffers()];
      [...this.module.buffers()].forEach((buffer, i) => {
        buffer.detach().copy_((buffers[i] as Tensor).detach());
      });
    }
    this.n_averaged.add_(1);
  }

  #average(ours: Tensor[], theirs: Tensor[]): void {
    const { avg_fn } = this;
    for (const { param, grad } of by_device_and_dtype({ param: ours, grad: theirs })) {
      const { device } = param[0] as Tensor;
      const count = this.n_averaged.to(device);
      const at_once = device.type === "cpu" ? null : get_swa_multi_avg_fn();
      const multi = this.multi_avg_fn ?? (avg_fn === null ? at_once : null);
      if (multi !== null) {
        multi(param, grad, count);
        continue;
      }
      const average = avg_fn ?? get_swa_avg_fn();
      param.forEach((tensor, i) => {
        tensor.copy_(average(tensor, grad[i] as Tensor, count));
      });
    }
  }
}
