import { native } from "../native.js";

/** There was not enough memory for a tensor, on the CPU or a GPU. Mirrors torch.OutOfMemoryError. */
export class OutOfMemoryError extends Error {
  override name = "OutOfMemoryError";
  readonly code = "ERR_TORCH_OUT_OF_MEMORY";
}

native.set_error_class("OutOfMemoryError", OutOfMemoryError);
