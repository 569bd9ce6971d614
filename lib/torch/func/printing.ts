/** Printing of tensors within torch.func's transforms. */
import { native } from "../../native/index.js";
import type { Tensor } from "../tensor/index.js";

/** The tensor behind one of a transform's level, with the text around it. */
function wrapped_repr(tensor: Tensor, repr: (plain: Tensor) => string): string {
  const found = native.transform_of(tensor);
  if (found === undefined) return repr(tensor);
  const { kind, level, bdim, value } = found;
  const inner = wrapped_repr(value as Tensor, repr);
  if (level === undefined) return inner;
  const at = bdim === undefined ? "" : `, bdim=${bdim}`;
  return `${kind}(lvl=${level}${at}, value=\n${inner.replace(/^/gm, "    ")}\n)`;
}

/** The text of any tensor, also within a transform: `repr` is that of a tensor of no level. */
export function transform_repr(tensor: Tensor, repr: (plain: Tensor) => string): string {
  if (native.transform_depth() === 0 && native.transform_of(tensor) === undefined) {
    return repr(tensor);
  }
  return native.without_transforms(() => wrapped_repr(tensor, repr));
}
