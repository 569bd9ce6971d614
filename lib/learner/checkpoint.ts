/** Saving a learner to a file, and loading it again. */
import type { AnyModule, StateDict } from "../nn/index.js";
import type { OptimizerStateDict } from "../optim/index.js";
import { type DeviceLike, type Saveable, Tensor, torch } from "../torch/index.js";
import { add_entry, collect, is_map, is_plain } from "../torch/internal.js";
import type { OptimWrapper } from "./optimizer/optim_wrapper.js";

/** A model's weights, and its optimizer's state if it was saved. */
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

/** A copy of its own, in the CPU's memory, that no scope takes away. */
function own_copy(tensor: Tensor): Tensor {
  const copy = tensor.device.type === "cpu" ? tensor.detach().clone() : tensor.detach().cpu();
  return torch.keep(copy);
}

/**
 * Remembers a model's weights and its optimizer's state. The returned function puts them back,
 * once: the optimizer then has the remembered state.
 */
export function remember(model: AnyModule, opt: OptimWrapper): () => void {
  const weights = Object.entries(model.state_dict()).map(([name, tensor]): [string, Tensor] => [
    name,
    own_copy(tensor),
  ]);
  const copied = (state: object): Record<string, unknown> => {
    const entries = Object.entries(state).map(([name, value]) => [
      name,
      value instanceof Tensor ? own_copy(value) : value,
    ]);
    return Object.fromEntries(entries);
  };
  const { state, param_groups } = opt.state_dict();
  const states = new Map([...state].map(([number, one]) => [number, copied(one)]));
  return () => {
    model.load_state_dict(new Map(weights));
    opt.load_state_dict({ state: states, param_groups });
    for (const [, copy] of weights) copy.dispose();
  };
}

function is_state_dict(value: unknown): value is StateDict {
  return (
    typeof value === "object" &&
    value !== null &&
    !is_map(value) &&
    Object.values(value).every((item) => item instanceof Tensor)
  );
}

/** The entries of an object by names without the "module." that DataParallel puts before them. */
function renamed<T>(entries: object): Record<string, T> {
  return collect((without) => {
    for (const [name, value] of Object.entries(entries)) {
      add_entry(without, name.replace(/^module(\.|$)/, ""), value);
    }
  });
}

function without_module(weights: StateDict): StateDict {
  const state = renamed<Tensor>(weights);
  const metadata: unknown = Reflect.get(weights, "_metadata");
  if (is_plain(metadata)) add_entry(state, "_metadata", renamed(metadata), false);
  return state;
}

/**
 * Reads what {@link save_checkpoint} or fastai wrote.
 *
 * @throws TypeError if the file holds something else.
 */
export function read_checkpoint(
  path: string,
  device: DeviceLike,
  { remove_module }: { remove_module: boolean },
): Checkpoint {
  const state = torch.load<unknown>(path, { map_location: device });
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
