/**
 * The operators that the random calls leave out: they trust their arguments, so that wrong ones end
 * the process or run without end inside LibTorch, in Python as well.
 */

/** Kernels that PyTorch keeps for itself: other operators call them with arguments they have checked. */
const internal = /^(_(?!_)|cudnn_|miopen_|mkldnn_|quantized_|fbgemm_|mkl_)/;

/** Public ones, with the reason. */
const unsafe: ReadonlyMap<string, string> = new Map([["from_file", "makes files of any name"]]);

/** Operators that train for quantization trust their scales and zero points. */
const quantization = /fake_quant|qparams|quantize/;

/** The polynomials take as many steps as their degree says: hours for a large one. */
const slow = /polynomial/;

/** Whether an operator is left out. */
export function is_excluded(name: string): boolean {
  return internal.test(name) || quantization.test(name) || slow.test(name) || unsafe.has(name);
}
