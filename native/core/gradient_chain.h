// The end of tensors whose gradients have gradients, and so on.
#pragma once

#include <ATen/core/Tensor.h>

namespace torchnode {

// Releases a tensor. LibTorch destroys a gradient within the destruction of its tensor, so
// that a long chain of them would need more stack than there is; here one goes after the other.
// If something else holds the tensor (a graph, an optimizer, a view), the links of a long chain are
// kept until that has let go as well.
void let_go(at::Tensor tensor);

// Releases the kept links that nothing else holds any more.
void let_go_of_chains();

}  // namespace torchnode
