/** `torch.backends`: which of several ways to compute the same is taken. They belong to the process. */
import { native } from "../native.js";

export const cpu = {
  /** The instruction set whose kernels LibTorch has chosen: "DEFAULT", "AVX2", "AVX512". */
  get_cpu_capability(): string {
    return native.cpu_capability();
  },
};

/** Recurrent layers on the CPU. torchnode's own: PyTorch has no such switch. */
export const rnn = {
  /**
   * Whether RNN, LSTM and GRU on the CPU run torchnode's passes (one product for all inputs, one for
   * each step, one for each weight's gradient) where these can do it: float32 and float64 without
   * projections. They take less time than LibTorch's own, and their results lie within 1e-6
   * (relative) of those. False runs LibTorch's, which are Python's to the last bit. Default: true.
   */
  get fused(): boolean {
    return native.get_fused_rnn();
  },
  set fused(fused: boolean) {
    native.set_fused_rnn(fused);
  },
};
