// The amount of memory behind a tensor.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace torchnode {

struct MemoryBehind {
  // The storage that the tensor shares with others; null if it has none, or several.
  c10::StorageImpl* storage = nullptr;
  // Of all its storages.
  std::int64_t bytes = 0;
};

// Of a tensor within a transform it is that of the tensor behind it, of a sparse one that of its
// indices and values, and a tensor of the meta device has none.
MemoryBehind memory_behind(const at::Tensor& tensor);

}  // namespace torchnode
