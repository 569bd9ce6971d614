import { native } from "../native/index.js";
import { MessageError } from "./message_error.js";

/** There was not enough memory for a tensor, on the CPU or a GPU. Mirrors torch.OutOfMemoryError. */
export class OutOfMemoryError extends MessageError {
  /** The class's name, as errors have it. */
  override name = "OutOfMemoryError";
  /** The code by which programs know it. */
  readonly code = "ERR_TORCH_OUT_OF_MEMORY";
}

/** The matrix has no such decomposition, inverse or solution (for example, it is singular). Mirrors torch.linalg.LinAlgError. */
export class LinAlgError extends MessageError {
  /** The class's name, as errors have it. */
  override name = "LinAlgError";
  /** The code by which programs know it. */
  readonly code = "ERR_TORCH_LINALG";
}

native.set_error_class("OutOfMemoryError", OutOfMemoryError);
native.set_error_class("LinAlgError", LinAlgError);
