/** The text of a tensor, as PyTorch prints it. */
import { type NativeTensor, native } from "../../native/index.js";
import {
  type Dtype,
  float4_e2m1fn_x2,
  float8_e8m0fnu,
  get_default_dtype,
  uint8,
} from "../dtype.js";
import { strided } from "../layout.js";
import { float_text } from "../python_format.js";
import type { Tensor } from "../tensor/index.js";
import { aten } from "./aten.js";
import { contents } from "./contents.js";
import type { ElementKind } from "./formatter.js";
import { print_options } from "./options.js";
import { is_quantized, quantized_suffixes } from "./quantized.js";
import { size_text } from "./size.js";
import { is_sparse, sparse_contents } from "./sparse.js";

export {
  get_printoptions,
  type PrintOptions,
  type PrintProfile,
  printoptions,
  set_printoptions,
} from "./options.js";

/**
 * A tensor's text, equal to Python's `repr(tensor)`.
 *
 * It reads only the elements that are shown, so a huge tensor, on an accelerator too, prints at
 * once.
 *
 * @param tensor - of any dtype, layout and device
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export function tensor_repr(tensor: Tensor): string {
  if (native.is_nested(tensor)) return nested_repr(tensor);
  const prefix = "tensor(";
  const indent = prefix.length;
  const layout = tensor.layout.name;
  const suffixes: string[] = [];
  if (tensor.device.type !== "cpu") suffixes.push(`device='${tensor.device}'`);
  const text = prefix + described_contents(tensor, layout, indent, suffixes);
  if (layout !== "strided") suffixes.push(`layout=${tensor.layout}`);
  suffixes.push(...history(tensor));
  // The tangent that forward-mode differentiation carries besides the elements.
  if (native.has_forward_grad(tensor)) {
    const [, tangent] = aten<[Tensor, Tensor]>("_unpack_dual", tensor, 0);
    suffixes.push(`tangent=${formatted(tangent)}`);
  }
  return with_suffixes(text, suffixes, indent, layout === "sparse_coo");
}

/** The contents of a tensor; what is to be said of it behind them is appended to `suffixes`. */
function described_contents(
  tensor: Tensor,
  layout: string,
  indent: number,
  suffixes: string[],
): string {
  const { dtype } = tensor;
  const shape = native.shape(tensor);
  const size = `size=${size_text(shape)}`;
  const dtype_suffix = `dtype=${dtype}`;
  const meta = tensor.device.type === "meta";
  const empty = native.numel(tensor) === 0;

  if (is_sparse(layout)) {
    suffixes.push(size);
    if (!meta) suffixes.push(`nnz=${aten<number>("_nnz", tensor)}`);
    if (!is_implied(dtype)) suffixes.push(dtype_suffix);
    return sparse_contents(tensor, layout, kind_of(dtype), indent);
  }
  if (is_quantized(tensor)) {
    suffixes.push(size, dtype_suffix, ...quantized_suffixes(tensor, tensor_repr));
    const numbers = aten<NativeTensor>("dequantize", tensor);
    return contents(readable(numbers), shape, "float", indent);
  }
  if (meta || (is_opaque(dtype) && !empty)) {
    suffixes.push(size);
    if (dtype !== get_default_dtype()) suffixes.push(dtype_suffix);
    return "...";
  }
  if (empty) {
    if (shape.length !== 1) suffixes.push(size);
    // No element shows the dtype.
    if (dtype !== get_default_dtype()) suffixes.push(dtype_suffix);
    return "[]";
  }
  if (print_options.edgeitems === 0) suffixes.push(size);
  if (!is_implied(dtype)) suffixes.push(dtype_suffix);
  return contents(readable(tensor), shape, kind_of(dtype), indent);
}

/** The tensor in a form whose elements can be viewed and read, apart from autograd. */
function readable(tensor: NativeTensor): NativeTensor {
  let plain = aten<NativeTensor>("detach", tensor);
  if (native.layout(plain) !== strided.code) plain = aten<NativeTensor>("to_dense", plain);
  // Packed elements are shown as the bytes that they are.
  if (native.dtype(plain) === float4_e2m1fn_x2.code)
    plain = aten<NativeTensor>("view", plain, uint8);
  // As a whole: LibTorch negates zeros differently if they are not contiguous.
  if (aten<boolean>("is_neg", plain)) plain = aten<NativeTensor>("resolve_neg", plain);
  if (aten<boolean>("_is_zerotensor", plain)) plain = aten<NativeTensor>("clone", plain);
  return plain;
}

function kind_of(dtype: Dtype): ElementKind {
  if (dtype.is_complex) return "complex";
  if (dtype === float8_e8m0fnu) return "exponent";
  return dtype.is_floating_point ? "float" : "exact";
}

/**
 * Whether LibTorch cannot read the elements of that type. Python's repr is an error then; here what
 * is known of the tensor is printed, so that console.log never throws.
 */
function is_opaque(dtype: Dtype): boolean {
  return /^(bits|u?int[1-7]$)/.test(dtype.name);
}

/** Whether a reader sees the dtype from the elements. */
function is_implied(dtype: Dtype): boolean {
  const usual = get_default_dtype();
  const usual_complex = usual.name === "float64" ? "complex128" : "complex64";
  return dtype === usual || [usual_complex, "int64", "bool"].includes(dtype.name);
}

/** As Python's format() writes a tensor: one without dimensions as its number. */
function formatted(tensor: Tensor): string {
  const is_number = tensor.dim() === 0 && tensor.dtype.is_floating_point;
  return is_number ? float_text(Number(tensor.item())) : tensor_repr(tensor);
}

/** A list of tensors of several sizes, each on lines of its own. */
function nested_repr(tensor: Tensor): string {
  const tensors = aten<Tensor[]>("unbind", aten("detach", tensor), 0);
  const items = tensors.map((each) => `  ${tensor_repr(each).replaceAll("\n", "\n  ")}`);
  const prefix = "nested_tensor(";
  const text = `${prefix}[\n${items.join(",\n")}\n]`;
  return with_suffixes(text, history(tensor), prefix.length, false);
}

/** Returns the suffixes about autograd: the tensor's grad_fn, or that it requires a gradient. */
function history(tensor: Tensor): string[] {
  const grad_fn = grad_fn_name(tensor);
  if (grad_fn !== undefined) return [`grad_fn=<${grad_fn}>`];
  return tensor.requires_grad ? ["requires_grad=True"] : [];
}

function grad_fn_name(tensor: Tensor): string | undefined {
  try {
    return native.grad_fn(tensor);
  } catch {
    // A view that was made and then changed in place without autograd has no valid history.
    return "Invalid";
  }
}

/** Appends the suffixes, each on a new line if it would exceed the line's width. */
function with_suffixes(
  text: string,
  suffixes: readonly string[],
  indent: number,
  on_new_line: boolean,
): string {
  let result = text;
  let column = text.length - text.lastIndexOf("\n") + 1;
  let force = on_new_line;
  for (const suffix of suffixes) {
    if (force || column + suffix.length + 2 > print_options.linewidth) {
      result += `,\n${" ".repeat(indent)}${suffix}`;
      column = indent + suffix.length;
      force = false;
    } else {
      result += `, ${suffix}`;
      column += suffix.length + 2;
    }
  }
  return `${result})`;
}
