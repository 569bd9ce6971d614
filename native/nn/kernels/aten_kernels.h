// Kernels of torchnode's own under ATen's names, for CPU tensors. Their results are LibTorch's to
// the last bit; operators, graphs and grad_fn stay as they are.
#pragma once

namespace torchnode {

// Makes LibTorch's dispatcher call them, once a process. What they do not support, such as other
// dtypes, goes on to LibTorch's own kernels.
void register_aten_kernels();

// Whether they are in use; otherwise LibTorch's own run. True in the beginning.
bool own_aten_kernels();
void use_own_aten_kernels(bool own);

}  // namespace torchnode
