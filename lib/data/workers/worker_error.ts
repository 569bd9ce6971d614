/** Errors on their way from a worker to the thread that reads its batches. */
import * as torch from "../../torch/index.js";
import { is_error, kind_of, message_of } from "../../torch/internal.js";

/** An error in the form that is posted. */
export interface ErrorMessage {
  /** The name of its class. */
  readonly name: string;
  readonly message: string;
  /** The worker's stack, with the name and the message. */
  readonly stack: string;
  /** Its other properties that can be posted, such as `code`. */
  readonly properties: Readonly<Record<string, unknown>>;
}

type Plain = string | number | boolean | bigint | null | undefined;

const is_plain_value = (value: unknown): value is Plain =>
  value === null || !["object", "function", "symbol"].includes(typeof value);

/** The form of a thrown value that is posted. */
export function error_message(thrown: unknown): ErrorMessage {
  if (!is_error(thrown)) {
    const shown = is_plain_value(thrown) ? String(thrown) : kind_of(thrown);
    const message = `${shown} was thrown, which is no Error`;
    return { name: "Error", message, stack: `Error: ${message}`, properties: {} };
  }
  const error = thrown as Error;
  const name = error.constructor?.name || error.name;
  const message = message_of(error);
  const properties = Object.fromEntries(
    Object.entries(error).filter(([key, value]) => key !== "stack" && is_plain_value(value)),
  );
  return { name, message, stack: error.stack ?? `${name}: ${message}`, properties };
}

type ErrorClass = new (message: string) => Error;

/** The class of errors of that name that this thread has; Error if it has none. */
function error_class(name: string): ErrorClass {
  const found =
    Reflect.get(globalThis, name) ?? Reflect.get({ ...torch, ...torch.torch.linalg }, name);
  const is_class = typeof found === "function" && found.prototype instanceof Error;
  return is_class && name !== "AggregateError" ? (found as ErrorClass) : Error;
}

/**
 * The error as it is thrown to the reader of a worker's batches: of its own class if that is one of
 * JavaScript's or torchnode's, else an Error of its name; its message has the worker's stack, and its
 * `cause` is the error as it was.
 */
export function reraised(given: ErrorMessage, worker: number): Error {
  const { name, message, stack, properties } = given;
  const type = error_class(name);
  const original = new type(message);
  original.stack = stack;
  const error = new type(
    `Caught ${name} in DataLoader worker process ${worker}.\nOriginal ${stack}`,
  );
  for (const one of [original, error]) {
    for (const [key, value] of Object.entries({ name, ...properties })) {
      if (Reflect.get(one, key) === value) continue;
      Object.defineProperty(one, key, { value, writable: true, configurable: true });
    }
  }
  Object.defineProperty(error, "cause", { value: original, writable: true, configurable: true });
  return error;
}
