import { MessageError } from "../message_error.js";

/** A distribution, constraint or transform that does not define what it was asked for: Python's NotImplementedError. */
export class NotImplementedError extends MessageError {
  /** The class's name, as errors have it. */
  override name = "NotImplementedError";
  /** The code by which programs know it. */
  readonly code = "ERR_TORCH_NOT_IMPLEMENTED";
}

/** The error of an object whose class does not define a member. */
export const not_implemented = (self: object, member: string): NotImplementedError =>
  new NotImplementedError(`${self.constructor.name} does not implement ${member}`);
