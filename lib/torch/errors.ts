import { native } from "../native.js";

/** There was not enough memory for a tensor, on the CPU or a GPU. Mirrors torch.OutOfMemoryError. */
export class OutOfMemoryError extends Error {
  override name = "OutOfMemoryError";
  readonly code = "ERR_TORCH_OUT_OF_MEMORY";
}

/** A matrix is none that the decomposition or the solution can be had of. Mirrors torch.linalg.LinAlgError. */
export class LinAlgError extends Error {
  override name = "LinAlgError";
  readonly code = "ERR_TORCH_LINALG";
}

native.set_error_class("OutOfMemoryError", OutOfMemoryError);
native.set_error_class("LinAlgError", LinAlgError);
