/** The base of the package's own errors. */
import { kind_of } from "./dispatch/values.js";

/** An Error whose message is a string: V8 makes one of anything else, by the value's own code. */
export class MessageError extends Error {
  /**
   * Makes an error.
   *
   * @param message its text. Default: none.
   * @throws TypeError if the message is not a string
   */
  constructor(message?: string, options?: ErrorOptions) {
    if (message !== undefined && typeof message !== "string") {
      throw new TypeError(`an error's message must be string, not ${kind_of(message)}`);
    }
    super(message, options);
  }
}
