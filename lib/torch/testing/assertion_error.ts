/**
 * The error of an assertion that does not hold: Python's AssertionError. Its fields are those of
 * node:assert's error of that name, by which test frameworks know it.
 */
export class AssertionError extends Error {
  override readonly name = "AssertionError";
  readonly code = "ERR_ASSERTION";
  readonly operator = "fail";
  readonly generatedMessage = false;
}
