/** The weights of a recurrent layer in one piece of memory, as cuDNN takes them. */
import type { RecurrentMode } from "../../../native/index.js";
import { Tensor, torch } from "../../../torch/index.js";
import type { Parameter } from "../../parameter.js";

/** In the order of cuDNN's own constants. */
const MODES: readonly RecurrentMode[] = ["RNN_RELU", "RNN_TANH", "LSTM", "GRU"];

/** An operator about cuDNN, which PyTorch's API does not show. */
const cudnn = (name: string, ...args: unknown[]): unknown => {
  const aten = torch.ops.aten as unknown as Record<string, (...args: unknown[]) => unknown>;
  return aten[name]?.(...args);
};

/** Facts of a layer that say how its weights lie. */
interface Layer {
  readonly mode: RecurrentMode;
  readonly input_size: number;
  readonly hidden_size: number;
  readonly proj_size: number;
  readonly num_layers: number;
  readonly batch_first: boolean;
  readonly bidirectional: boolean;
  readonly all_weights: readonly (readonly Parameter[])[];
}

/** Tells if cuDNN takes the weights, and none is another under a second name. */
function cudnn_takes(weights: readonly Parameter[]): boolean {
  const fits = (weight: unknown) =>
    weight instanceof Tensor &&
    weight.device.type === "cuda" &&
    weight.dtype === weights[0]?.dtype &&
    cudnn("cudnn_is_acceptable", weight) === true;
  if (!weights.every(fits) || cudnn("_use_cudnn_rnn_flatten_weight") !== true) return false;
  return new Set(weights.map((weight) => weight.data_ptr())).size === weights.length;
}

/** Moves the weights to one piece of memory, if cuDNN takes them; they stay the same Parameters. */
export function flatten(layer: Layer): void {
  const weights = layer.all_weights.flat();
  if (!cudnn_takes(weights)) return;
  const { mode, input_size, hidden_size, proj_size, num_layers } = layer;
  const of_one_direction = layer.all_weights[0]?.length;
  torch.no_grad(() => {
    cudnn(
      "_cudnn_rnn_flatten_weight",
      weights,
      of_one_direction,
      input_size,
      MODES.indexOf(mode),
      hidden_size,
      proj_size,
      num_layers,
      layer.batch_first,
      layer.bidirectional,
    );
  });
}
