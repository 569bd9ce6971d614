/** The text about a quantized tensor besides its elements: how integers stand for numbers. */

import { float_text } from "../python_format.js";
import type { Tensor } from "../tensor/index.js";

/** The schemes' names; each one's place is its code (c10::QScheme). */
const schemes = [
  "per_tensor_affine",
  "per_channel_affine",
  "per_tensor_symmetric",
  "per_channel_symmetric",
  "per_channel_affine_float_qparams",
];

/** The name of a scheme, by its code. */
export function quantization_scheme(code: number): string {
  return schemes[code] ?? "unknown";
}

/** Whether a tensor's dtype is one of the quantized ones ("qint8", "quint8", …). */
export function is_quantized(tensor: Tensor): boolean {
  return /^qu?int/.test(tensor.dtype.name);
}

/**
 * @param text - how a tensor of scales is printed
 * @returns `quantization_scheme=torch.per_tensor_affine`, `scale=0.1`, `zero_point=3`
 */
export function quantized_suffixes(tensor: Tensor, text: (tensor: Tensor) => string): string[] {
  const scheme = quantization_scheme(tensor.qscheme());
  const name = `quantization_scheme=torch.${scheme}`;
  if (scheme.startsWith("per_tensor")) {
    const scale = float_text(tensor.q_scale());
    return [name, `scale=${scale}`, `zero_point=${tensor.q_zero_point()}`];
  }
  return [
    name,
    `scale=${text(tensor.q_per_channel_scales())}`,
    `zero_point=${text(tensor.q_per_channel_zero_points())}`,
    `axis=${tensor.q_per_channel_axis()}`,
  ];
}
