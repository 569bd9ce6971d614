import { type AnyModule, Embedding } from "../nn/index.js";
import { Tensor, torch } from "../torch/index.js";
import { is_error, text_of } from "../torch/internal.js";
import type { Tensors } from "./callback.js";
import { tensors_in } from "./tensors_in.js";

const most_shown = 8;

/** The shapes of a batch's first tensors: a model may return something endless. */
function shapes(value: unknown, depth = 0): string {
  if (value instanceof Tensor) return `[${value.shape.join(", ")}]`;
  if (!Array.isArray(value) || depth === most_shown) return text_of(value);
  const first = value.slice(0, most_shown).map((one) => shapes(one, depth + 1));
  return `(${[...first, ...(value.length > most_shown ? ["…"] : [])].join(", ")})`;
}

/** The least and the greatest index in a batch, if it holds integers. */
function index_range(batch: Tensors): { least: number; most: number } | null {
  const indices = tensors_in(batch).filter((x) => x.dtype === torch.int64 && x.numel() > 0);
  if (indices.length === 0) return null;
  return {
    least: Math.min(...indices.map((x) => Number(x.min().item()))),
    most: Math.max(...indices.map((x) => Number(x.max().item()))),
  };
}

/**
 * Returns an error text about an index of the batch that an Embedding of the model has no row for;
 * null if there is none.
 */
function vocabulary_misfit(model: AnyModule, xb: Tensors): string | null {
  const range = index_range(xb);
  if (range === null) return null;
  for (const [name, module] of model.named_modules()) {
    if (!(module instanceof Embedding)) continue;
    const rows = module.num_embeddings;
    if (range.least >= 0 && range.most < rows) continue;
    const wrong = range.least < 0 ? range.least : range.most;
    return (
      `the input holds the index ${wrong}, but the Embedding '${name}' has rows for 0 to ${rows - 1}: ` +
      `the vocabulary and the model do not fit (num_embeddings should be at least ${range.most + 1})`
    );
  }
  return null;
}

/** An error of the model's forward pass, with its arguments. */
export function forward_error(error: unknown, model: AnyModule, xb: Tensors): unknown {
  if (!is_error(error)) return error;
  const is_index = /index out of range|indices should be/i.test(error.message);
  const misfit = is_index ? vocabulary_misfit(model, xb) : null;
  const name = model.constructor.name;
  if (misfit !== null) return new RangeError(`${name}: ${misfit}`, { cause: error });
  return with_message(
    error,
    `${error.message}\n(in ${name}, given a batch of shape ${shapes(xb)})`,
  );
}

/** An error of the loss, with its arguments. */
export function loss_error(error: unknown, loss: string, out: Tensors, yb: Tensors): unknown {
  if (!is_error(error)) return error;
  const given = `given an output of shape ${shapes(out)} and a target of shape ${shapes(yb)}`;
  return with_message(error, `${error.message}\n(in the loss ${loss}, ${given})`);
}

/** The error itself, with another message. */
function with_message(error: Error, message: string): Error {
  if (error.stack !== undefined) error.stack = error.stack.replace(error.message, () => message);
  error.message = message;
  return error;
}
