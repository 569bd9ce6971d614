// Written by `npm run generate` from the operators of torch 2.13.0.
// Change the script, not this file.

/** Results of several values, by PyTorch's names as well as in its order. */
import type { Tensor } from "../tensor/index.js";

export type ATau = [a: Tensor, tau: Tensor] & { readonly a: Tensor; readonly tau: Tensor; readonly 2?: never };

export type EigenvaluesEigenvectors = [eigenvalues: Tensor, eigenvectors: Tensor] & { readonly eigenvalues: Tensor; readonly eigenvectors: Tensor; readonly 2?: never };

export type HistBinEdges = [hist: Tensor, bin_edges: Tensor] & { readonly hist: Tensor; readonly bin_edges: Tensor; readonly 2?: never };

export type HistBinEdges2 = [hist: Tensor, bin_edges: Tensor[]] & { readonly hist: Tensor; readonly bin_edges: Tensor[]; readonly 2?: never };

export type InverseInfo = [inverse: Tensor, info: Tensor] & { readonly inverse: Tensor; readonly info: Tensor; readonly 2?: never };

export type LDPivots = [LD: Tensor, pivots: Tensor] & { readonly LD: Tensor; readonly pivots: Tensor; readonly 2?: never };

export type LDPivotsInfo = [LD: Tensor, pivots: Tensor, info: Tensor] & { readonly LD: Tensor; readonly pivots: Tensor; readonly info: Tensor; readonly 3?: never };

export type LInfo = [L: Tensor, info: Tensor] & { readonly L: Tensor; readonly info: Tensor; readonly 2?: never };

export type LUPivots = [LU: Tensor, pivots: Tensor] & { readonly LU: Tensor; readonly pivots: Tensor; readonly 2?: never };

export type LUPivotsInfo = [LU: Tensor, pivots: Tensor, info: Tensor] & { readonly LU: Tensor; readonly pivots: Tensor; readonly info: Tensor; readonly 3?: never };

export type MantissaExponent = [mantissa: Tensor, exponent: Tensor] & { readonly mantissa: Tensor; readonly exponent: Tensor; readonly 2?: never };

export type MinMax = [min: Tensor, max: Tensor] & { readonly min: Tensor; readonly max: Tensor; readonly 2?: never };

export type OutputLogSumexpPhiloxSeedPhiloxOffset = [output: Tensor, log_sumexp: Tensor, philox_seed: Tensor, philox_offset: Tensor] & { readonly output: Tensor; readonly log_sumexp: Tensor; readonly philox_seed: Tensor; readonly philox_offset: Tensor; readonly 4?: never };

export type OutputLogsumexp = [output: Tensor, logsumexp: Tensor] & { readonly output: Tensor; readonly logsumexp: Tensor; readonly 2?: never };

export type OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask = [output: Tensor, logsumexp: Tensor, cum_seq_q: Tensor, cum_seq_k: Tensor, max_q: number, max_k: number, philox_seed: Tensor, philox_offset: Tensor, debug_attn_mask: Tensor] & { readonly output: Tensor; readonly logsumexp: Tensor; readonly cum_seq_q: Tensor; readonly cum_seq_k: Tensor; readonly max_q: number; readonly max_k: number; readonly philox_seed: Tensor; readonly philox_offset: Tensor; readonly debug_attn_mask: Tensor; readonly 9?: never };

export type OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask = [output: Tensor, logsumexp: Tensor, cum_seq_q: Tensor, cum_seq_k: Tensor, max_q: number, max_k: number, rng_state: Tensor, unused: Tensor, debug_attn_mask: Tensor] & { readonly output: Tensor; readonly logsumexp: Tensor; readonly cum_seq_q: Tensor; readonly cum_seq_k: Tensor; readonly max_q: number; readonly max_k: number; readonly rng_state: Tensor; readonly unused: Tensor; readonly debug_attn_mask: Tensor; readonly 9?: never };

export type OutputMask = [output: Tensor, mask: Tensor] & { readonly output: Tensor; readonly mask: Tensor; readonly 2?: never };

export type PLU = [P: Tensor, L: Tensor, U: Tensor] & { readonly P: Tensor; readonly L: Tensor; readonly U: Tensor; readonly 3?: never };

export type PrimalTangent = [primal: Tensor, tangent: Tensor] & { readonly primal: Tensor; readonly tangent: Tensor; readonly 2?: never };

export type QR = [Q: Tensor, R: Tensor] & { readonly Q: Tensor; readonly R: Tensor; readonly 2?: never };

export type ResultInfo = [result: Tensor, info: Tensor] & { readonly result: Tensor; readonly info: Tensor; readonly 2?: never };

export type ResultLUPivots = [result: Tensor, LU: Tensor, pivots: Tensor] & { readonly result: Tensor; readonly LU: Tensor; readonly pivots: Tensor; readonly 3?: never };

export type ResultLUPivotsInfo = [result: Tensor, LU: Tensor, pivots: Tensor, info: Tensor] & { readonly result: Tensor; readonly LU: Tensor; readonly pivots: Tensor; readonly info: Tensor; readonly 4?: never };

export type SignLogabsdet = [sign: Tensor, logabsdet: Tensor] & { readonly sign: Tensor; readonly logabsdet: Tensor; readonly 2?: never };

export type SignLogabsdetLUPivots = [sign: Tensor, logabsdet: Tensor, LU: Tensor, pivots: Tensor] & { readonly sign: Tensor; readonly logabsdet: Tensor; readonly LU: Tensor; readonly pivots: Tensor; readonly 4?: never };

export type SolutionClonedCoefficient = [solution: Tensor, cloned_coefficient: Tensor] & { readonly solution: Tensor; readonly cloned_coefficient: Tensor; readonly 2?: never };

export type SolutionResidualsRankSingularValues = [solution: Tensor, residuals: Tensor, rank: Tensor, singular_values: Tensor] & { readonly solution: Tensor; readonly residuals: Tensor; readonly rank: Tensor; readonly singular_values: Tensor; readonly 4?: never };

export type USV = [U: Tensor, S: Tensor, V: Tensor] & { readonly U: Tensor; readonly S: Tensor; readonly V: Tensor; readonly 3?: never };

export type USVh = [U: Tensor, S: Tensor, Vh: Tensor] & { readonly U: Tensor; readonly S: Tensor; readonly Vh: Tensor; readonly 3?: never };

export type ValuesIndices = [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor; readonly 2?: never };
