// The properties that a saved tensor must still have when its hooks give it back.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace torchnode {

// Backward formulas trust the saved tensors: its size, its strides, and integers as indices.
class SavedForm {
 public:
  SavedForm() = default;
  explicit SavedForm(const at::Tensor& saved);

  // The tensor with the strides that were saved. Throws if it is of another size, dtype, layout or
  // device, or if its integers are others.
  at::Tensor restored(const at::Tensor& unpacked) const;

 private:
  at::ScalarType dtype_ = at::ScalarType::Undefined;
  at::Device device_ = at::kCPU;
  at::Layout layout_ = at::kStrided;
  bool is_nested_ = false;
  std::vector<std::int64_t> sizes_;
  // Of a dense tensor.
  std::vector<std::int64_t> strides_;
  bool is_dense_ = false;
  // Of each tensor of integers in it, on the CPU: itself, or a sparse one's indices.
  std::vector<std::size_t> integers_;
};

}  // namespace torchnode
