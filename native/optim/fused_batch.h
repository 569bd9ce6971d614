// Tensors as LibTorch's fused optimizers take them.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <utility>
#include <vector>

#include "optim/batch.h"

namespace torchnode {

// A batch whose gradients and state lie in memory as its parameters do. The fused kernels on the
// CPU go through the elements as they lie there, and look at neither sizes nor strides: an expanded
// or transposed gradient would be read past its end. Tensors with another layout are copied.
class FusedBatch {
 public:
  // `slots` are the pieces of state that the kernel goes through. Throws if a gradient or one of
  // them has another size, dtype or layout.
  FusedBatch(const Batch& batch, std::initializer_list<std::size_t> slots);

  Batch& batch() { return batch_; }
  // Copies the kernel's results from the copies back into the tensors.
  void write_back() const;

 private:
  at::Tensor laid_out(const at::Tensor& tensor, const at::Tensor& like, const char* what,
                      bool is_written);
  void lay_out(Tensors& tensors, const char* what, bool is_written);

  Batch batch_;
  // From, and to.
  std::vector<std::pair<at::Tensor, at::Tensor>> copies_;
};

}  // namespace torchnode
