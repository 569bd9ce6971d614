/** What a learner writes to a file, and how it is read back. */
import type { AnyModule, StateDict } from "../nn/index.js";
import type { OptimizerStateDict } from "../optim/index.js";
import { type DeviceLike, type Saveable, Tensor, torch } from "../torch/index.js";
import type { OptimWrapper } from "./optim_wrapper.js";

/** A model's weights, and its optimizer's state where it was saved. */
interface Checkpoint {
  model: StateDict;
  opt: OptimizerStateDict | null;
}

/** Writes the weights, with `opt` also the optimizer's state: a file that Python's fastai loads. */
export function save_checkpoint(path: string, model: AnyModule, opt: OptimWrapper | null): void {
  const weights = model.state_dict();
  const state = opt === null ? weights : { model: weights, opt: opt.state_dict() };
  torch.save(state as unknown as Saveable, path);
}

function is_state_dict(value: unknown): value is StateDict {
  return (
    typeof value === "object" &&
    value !== null &&
    !(value instanceof Map) &&
    Object.values(value).every((item) => item instanceof Tensor)
  );
}

/** Names without the "module." that DataParallel puts before them. */
function without_module(weights: StateDict): StateDict {
  const entries = Object.entries(weights);
  return Object.fromEntries(
    entries.map(([name, tensor]) => [name.replace(/^module\./, ""), tensor]),
  );
}

/**
 * Reads what {@link save_checkpoint} or fastai wrote.
 *
 * @throws TypeError where the file holds something else.
 */
export function read_checkpoint(
  path: string,
  device: DeviceLike,
  { remove_module }: { remove_module: boolean },
): Checkpoint {
  const state = torch.load(path, { map_location: device });
  const is_pair =
    typeof state === "object" &&
    state !== null &&
    Object.keys(state).sort().join() === "model,opt" &&
    is_state_dict((state as { model: unknown }).model);
  const checkpoint = is_pair
    ? (state as { model: StateDict; opt: OptimizerStateDict })
    : { model: state, opt: null };
  if (!is_state_dict(checkpoint.model)) {
    throw new TypeError(`'${path}' holds no model: expected tensors by their names`);
  }
  const model = remove_module ? without_module(checkpoint.model) : checkpoint.model;
  return { model, opt: checkpoint.opt };
}
