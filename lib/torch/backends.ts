/** `torch.backends`: which of several ways to compute the same is taken. They belong to the process. */
import { native } from "../native/index.js";
import * as kinds from "./dispatch/kinds.js";
import { no_arguments } from "./dispatch/no_arguments.js";
import { type Arguments, signature } from "./dispatch/signature.js";

/** `torch.backends.cpu`: the processor. */
export const cpu = {
  /** The instruction set whose kernels LibTorch has chosen: "DEFAULT", "AVX2", "AVX512". */
  get_cpu_capability(...args: []): string {
    no_arguments("get_cpu_capability", args);
    return native.cpu_capability();
  },
  /**
   * Whether some operators run torchnode's kernels for CPU tensors of float32: the backward passes
   * of batch norm, for gradients that are not contiguous, and of embedding. They take less time
   * than LibTorch's and give the same results to the last bit. False runs LibTorch's alone.
   * This switch is torchnode's own; PyTorch has none. Default: true.
   */
  get own_kernels(): boolean {
    return native.get_own_kernels();
  },
  set own_kernels(own: boolean) {
    native.set_own_kernels(own);
  },
};

/** Recurrent layers on the CPU. This switch is torchnode's own; PyTorch has none. */
export const rnn = {
  /**
   * Whether RNN, LSTM and GRU on the CPU run torchnode's passes (one product for all inputs, one
   * for each step, one for each weight's gradient) if these support the layer (float32 and float64
   * without projections) and take less time than LibTorch's. Their results lie within 1e-6
   * (relative) of those. A rule chooses the faster ones by the sizes, by whether gradients are
   * recorded, and by the processor's instruction set: always these for RNN and GRU, and for LSTM if
   * LibTorch has no oneDNN for it (float64, packed sequences) or if there is little to do. False
   * runs LibTorch's, which are Python's to the last bit. Default: true.
   */
  get fused(): boolean {
    return native.get_fused_rnn();
  },
  set fused(fused: boolean) {
    native.set_fused_rnn(fused);
  },
};

let fastpath_enabled = true;

const read_fastpath = signature<{ value: boolean }>("set_fastpath_enabled", {
  value: kinds.boolean(),
});

/** `torch.backends.mha`: the inference fast path of MultiheadAttention and the Transformer's layers. */
export const mha = {
  /** Whether MultiheadAttention and TransformerEncoder may take their fast path. Default: true. */
  get_fastpath_enabled(...args: []): boolean {
    no_arguments("get_fastpath_enabled", args);
    return fastpath_enabled;
  },
  /** Sets whether MultiheadAttention and TransformerEncoder may take their fast path. */
  set_fastpath_enabled(...args: Arguments<[value: boolean], [], { value: boolean }>): void {
    fastpath_enabled = read_fastpath(args).value;
  },
};

/** Whether LibTorch was built with a library: its settings are in the text of its configuration. */
const built_with = (library: string): boolean =>
  new RegExp(`\\bUSE_${library}=(ON|1)\\b`).test(native.show_config());

/** `torch.backends.mkl`: Intel's library of linear algebra. */
export const mkl = {
  /** Returns whether LibTorch was built with MKL. Mirrors torch.backends.mkl.is_available. */
  is_available(...args: []): boolean {
    no_arguments("is_available", args);
    return built_with("MKL");
  },
};

/** `torch.backends.mkldnn`: Intel's library of kernels for networks, today oneDNN. */
export const mkldnn = {
  /** Returns whether LibTorch was built with oneDNN. Mirrors torch.backends.mkldnn.is_available. */
  is_available(...args: []): boolean {
    no_arguments("is_available", args);
    return built_with("MKLDNN");
  },
};

/** `torch.backends.openmp`: the threads of operators. */
export const openmp = {
  /** Returns whether LibTorch was built with OpenMP. Mirrors torch.backends.openmp.is_available. */
  is_available(...args: []): boolean {
    no_arguments("is_available", args);
    return built_with("OPENMP");
  },
};

/** `torch.backends.cuda`: NVIDIA's GPUs. */
export const cuda = {
  /**
   * Returns whether LibTorch was built for CUDA; that says nothing of this machine. Mirrors
   * torch.backends.cuda.is_built.
   */
  is_built(...args: []): boolean {
    no_arguments("is_built", args);
    return native.accelerator() === "cuda";
  },
};

/** `torch.backends.cudnn`: NVIDIA's library of kernels for networks. */
export const cudnn = {
  /** Returns whether LibTorch was built with cuDNN. Mirrors torch.backends.cudnn.is_available. */
  is_available(...args: []): boolean {
    no_arguments("is_available", args);
    return built_with("CUDNN");
  },
};

/** `torch.backends.mps`: Apple's GPUs, which only the builds for macOS can have. */
export const mps = {
  /** Returns whether this machine has a GPU of Apple's: never, because torchnode needs Linux. */
  is_available(...args: []): boolean {
    no_arguments("is_available", args);
    return native.accelerator() === "mps";
  },
  /** Returns whether LibTorch was built for GPUs of Apple's: no build for Linux is. */
  is_built(...args: []): boolean {
    no_arguments("is_built", args);
    return native.accelerator() === "mps";
  },
};
