import { message_of } from "../torch/index.js";
/** An error inside a callback: its message names the callback and the event, `cause` is the error itself. */
export class CallbackError extends Error {
  /** The class's name, as errors have it. */
  override name = "CallbackError";

  /**
   * Makes the error of a callback.
   *
   * @param callback the callback's class, or a metric's name.
   * @param event what it was called for: "on_epoch_end".
   */
  constructor(
    /** The callback's class, or a metric's name. */
    readonly callback: string,
    /** The event it was called for: "on_epoch_end". */
    readonly event: string,
    cause: unknown,
  ) {
    super(`${callback}.${event}: ${message_of(cause)}`, {
      cause,
    });
  }
}
