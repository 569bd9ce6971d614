/** Printing of tensors within torch.func's transforms. */
import { native, type TensorHandle } from "../../native/index.js";
import type { Tensor } from "../tensor/index.js";

/** Makes a Tensor: its class is above this file. */
type Wrap = (handle: TensorHandle) => Tensor;

/** The tensor behind one of a transform's level, with the text around it. */
function wrapped_repr(tensor: Tensor, repr: (plain: Tensor) => string, wrap: Wrap): string {
  const found = native.transform_of(tensor.handle);
  if (found === undefined) return repr(tensor);
  const { kind, level, bdim, value } = found;
  const inner = wrapped_repr(wrap(value), repr, wrap);
  if (level === undefined) return inner;
  const at = bdim === undefined ? "" : `, bdim=${bdim}`;
  return `${kind}(lvl=${level}${at}, value=\n${inner.replace(/^/gm, "    ")}\n)`;
}

/** The text of any tensor, also within a transform: `repr` is that of a tensor of no level. */
export function transform_repr(
  tensor: Tensor,
  repr: (plain: Tensor) => string,
  wrap: Wrap,
): string {
  if (native.transform_depth() === 0 && native.transform_of(tensor.handle) === undefined) {
    return repr(tensor);
  }
  return native.without_transforms(() => wrapped_repr(tensor, repr, wrap));
}
