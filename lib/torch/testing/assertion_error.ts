import { MessageError } from "../message_error.js";

/**
 * The error of an assertion that does not hold: Python's AssertionError. Its fields are those of
 * node:assert's error of that name, by which test frameworks know it.
 */
export class AssertionError extends MessageError {
  /** The class's name, as errors have it. */
  override readonly name = "AssertionError";
  /** The code of node:assert's errors, "ERR_ASSERTION". */
  readonly code = "ERR_ASSERTION";
  /** The kind of assertion, "fail": not one of node:assert's comparisons. */
  readonly operator = "fail";
  /** Whether the message was made from the values: false. */
  readonly generatedMessage = false;
}
