/** The text of a sparse tensor: that of the tensors that it consists of. */
import { type NativeTensor, native } from "../../native/index.js";
import type { Tensor } from "../tensor/index.js";
import { aten } from "./aten.js";
import { contents } from "./contents.js";
import type { ElementKind } from "./formatter.js";
import { size_text } from "./size.js";

/** The tensors that a sparse layout consists of, by the names they are printed under. */
const parts: Record<string, readonly (readonly [name: string, operator: string])[]> = {
  sparse_coo: [
    ["indices", "_indices"],
    ["values", "_values"],
  ],
  sparse_csr: compressed("crow", "col"),
  sparse_bsr: compressed("crow", "col"),
  sparse_csc: compressed("ccol", "row"),
  sparse_bsc: compressed("ccol", "row"),
};

function compressed(outer: string, inner: string) {
  return [
    [`${outer}_indices`, `${outer}_indices`],
    [`${inner}_indices`, `${inner}_indices`],
    ["values", "values"],
  ] as const;
}

/** Whether a layout ("sparse_coo") is one of the sparse ones. */
export function is_sparse(layout: string): boolean {
  return Object.hasOwn(parts, layout);
}

/** `indices=tensor([…]),\n       values=tensor([…])` */
export function sparse_contents(
  tensor: Tensor,
  layout: string,
  kind: ElementKind,
  indent: number,
): string {
  const meta = tensor.device.type === "meta";
  const texts = (parts[layout] ?? []).map(([name, operator]) => {
    const prefix = `${name}=tensor(`;
    const part = aten<NativeTensor>("detach", aten<NativeTensor>(operator, tensor));
    const shape = native.shape(part);
    const of_kind = name === "values" ? kind : "exact";
    const text = meta ? "..." : contents(part, shape, of_kind, indent + prefix.length);
    const size = meta || native.numel(part) === 0 ? `, size=${size_text(shape)}` : "";
    return `${prefix}${text}${size})`;
  });
  return texts.join(`,\n${" ".repeat(indent)}`);
}
