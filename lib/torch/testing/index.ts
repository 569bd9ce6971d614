/** `torch.testing`: what tests of tensors need. */
import { register_tester } from "./expect.js";

export {
  type AssertCloseOptions,
  assert_allclose,
  assert_close,
  type MismatchMessage,
} from "./assert_close.js";
export { AssertionError } from "./assertion_error.js";
export { type MakeTensorOptions, make_tensor } from "./make_tensor.js";

register_tester();
// A test framework may be loaded after this module.
setImmediate(register_tester).unref();
