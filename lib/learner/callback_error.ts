import { kind_of, MessageError, message_of } from "../torch/internal.js";

/** @throws TypeError if it is not a string */
function name_of(value: unknown, argument: string): string {
  if (typeof value === "string") return value;
  throw new TypeError(
    `CallbackError(): argument '${argument}' must be string, not ${kind_of(value)}`,
  );
}

/** An error inside a callback: its message names the callback and the event, `cause` is the error itself. */
export class CallbackError extends MessageError {
  /** The class's name, as errors have it. */
  override name = "CallbackError";

  /**
   * Makes the error of a callback.
   *
   * @param callback the callback's class, or a metric's name.
   * @param event the event that it was called for: "on_epoch_end".
   */
  constructor(
    /** The callback's class, or a metric's name. */
    readonly callback: string,
    /** The event it was called for: "on_epoch_end". */
    readonly event: string,
    cause: unknown,
  ) {
    const place = `${name_of(callback, "callback")}.${name_of(event, "event")}`;
    super(`${place}: ${message_of(cause)}`, { cause });
  }
}
