/** `torch.backends`: which of several ways to compute the same is taken. They belong to the process. */
import { native } from "../native/index.js";
import { no_arguments } from "./dispatch/no_arguments.js";

/** `torch.backends.cpu`: the processor. */
export const cpu = {
  /** The instruction set whose kernels LibTorch has chosen: "DEFAULT", "AVX2", "AVX512". */
  get_cpu_capability(...args: []): string {
    no_arguments("get_cpu_capability", args);
    return native.cpu_capability();
  },
};

/** Recurrent layers on the CPU. torchnode's own: PyTorch has no such switch. */
export const rnn = {
  /**
   * Whether RNN, LSTM and GRU on the CPU run torchnode's passes (one product for all inputs, one for
   * each step, one for each weight's gradient) where these can do it (float32 and float64 without
   * projections) and take less time than LibTorch's. Their results lie within 1e-6 (relative) of
   * those. Which are quicker is a rule of the sizes, of whether gradients are recorded, and of the
   * processor's instruction set: it is always so for RNN and GRU, and for LSTM where LibTorch has no
   * oneDNN for it (float64, packed sequences) or if there is little to do. False runs LibTorch's,
   * which are Python's to the last bit. Default: true.
   */
  get fused(): boolean {
    return native.get_fused_rnn();
  },
  set fused(fused: boolean) {
    native.set_fused_rnn(fused);
  },
};
