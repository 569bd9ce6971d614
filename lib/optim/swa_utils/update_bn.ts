import { type AnyModule, BatchNorm1d, BatchNorm2d, BatchNorm3d, Module } from "../../nn/index.js";
import { type DeviceLike, Tensor, torch } from "../../torch/index.js";
import { kinds, signature } from "../../torch/internal.js";

/** The parameters of {@link update_bn}, by name. */
export interface UpdateBnOptions {
  /** The batches: inputs, or arrays whose first element is the input. */
  loader: Iterable<unknown>;
  /** The model, whose BatchNorms have running statistics. */
  model: AnyModule;
  /** The device that inputs are moved to. Default (null): they stay. */
  device?: DeviceLike | number | null;
}

const read = signature<Required<UpdateBnOptions>>("update_bn", {
  loader: kinds.iterable<Iterable<unknown>>(),
  model: kinds.instance<AnyModule>(Module, "Module"),
  device: kinds.device_or_number(),
});

type AnyBatchNorm = BatchNorm1d | BatchNorm2d | BatchNorm3d;

const is_batch_norm = (module: unknown): module is AnyBatchNorm =>
  module instanceof BatchNorm1d || module instanceof BatchNorm2d || module instanceof BatchNorm3d;

/**
 * Computes the running statistics of a model's BatchNorms anew, as the equal average over the loader's
 * batches, as averaged weights need it. Mirrors torch.optim.swa_utils.update_bn.
 */
export function update_bn(
  loader: Iterable<unknown> | UpdateBnOptions,
  model?: AnyModule | Omit<UpdateBnOptions, "loader">,
  device?: DeviceLike | number | null | Pick<UpdateBnOptions, "device">,
): void;
export function update_bn(...args: unknown[]): void {
  const { loader, model, device } = read(args);
  const norms = [...model.modules()].filter(is_batch_norm);
  if (norms.length === 0) return;
  const momenta = norms.map(({ momentum }) => momentum);
  const was_training = model.training;
  torch.no_grad(() => {
    for (const norm of norms) {
      norm.reset_running_stats();
      norm.momentum = null;
    }
    model.train();
    try {
      for (const batch of loader) {
        const input: unknown = Array.isArray(batch) ? batch[0] : batch;
        const moved =
          device !== null && input instanceof Tensor ? input.to(device as DeviceLike) : input;
        (model as unknown as (x: unknown) => unknown)(moved);
      }
    } finally {
      norms.forEach((norm, i) => {
        norm.momentum = momenta[i] as number | null;
      });
      model.train(was_training);
    }
  });
}
