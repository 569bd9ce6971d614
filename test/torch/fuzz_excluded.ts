/**
 * What the random calls leave out: operators that trust their arguments, so that wrong ones end the
 * process or run without end inside LibTorch, in Python as well.
 */

/** Kernels that PyTorch keeps for itself: other operators call them with arguments they have checked. */
const internal = /^(_(?!_)|cudnn_|miopen_|mkldnn_|quantized_|fbgemm_|mkl_)/;

/** Public ones, with the reason. */
const unsafe: ReadonlyMap<string, string> = new Map([
  ["binomial", "loops without end for counts that are not finite"],
  ["matrix_power", "loops without end for a power of -2^63"],
  ["linalg_matrix_power", "loops without end for a power of -2^63"],
  ["native_group_norm", "divides by the number of groups, which group_norm checks"],
  ["from_file", "makes files of any name"],
  ["range", "divides by its step, which is zero where `out` has integers"],
  ["linalg_eigvals", "MKL writes beyond its memory for numbers that are not finite"],
  ["lu_unpack", "reads pivots that it does not count"],
  ["max_pool1d", "overflows for a kernel of 2^63 - 1"],
  ["lstm", "reads the weights that it expects, however many there are: nn.LSTM counts them"],
  ["gru", "as lstm"],
  ["rnn_tanh", "as lstm"],
  ["rnn_relu", "as lstm"],
]);

/** What trains for quantization trusts its scales and zero points. */
const quantization = /fake_quant|qparams|quantize/;

/** The polynomials take as many steps as their degree says: hours for a large one. */
const slow = /polynomial/;

/** Whether an operator is left out. */
export function is_excluded(name: string): boolean {
  return internal.test(name) || quantization.test(name) || slow.test(name) || unsafe.has(name);
}
