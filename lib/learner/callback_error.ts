import { message_of } from "../torch/index.js";
/** An error inside a callback: its message names the callback and the event, `cause` is the error itself. */
export class CallbackError extends Error {
  override name = "CallbackError";

  /**
   * @param callback the callback's class, or a metric's name.
   * @param event what it was called for: "on_epoch_end".
   */
  constructor(
    readonly callback: string,
    readonly event: string,
    cause: unknown,
  ) {
    super(`${callback}.${event}: ${message_of(cause)}`, {
      cause,
    });
  }
}
