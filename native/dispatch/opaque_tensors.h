// mkldnn and quantized tensors as arguments of operators that do not expect them.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

namespace torchnode {

// Throws if an operator would take such a tensor's memory for that of an ordinary one, or an
// ordinary one for such a tensor.
void check_opaque(const c10::OperatorHandle& op, const torch::jit::Stack& stack);

// After a factory: torch.empty leaves the compressed indices of a sparse tensor without elements as
// the memory was, and kernels trust them.
void settle_indices(const at::Tensor& made);

}  // namespace torchnode
