#include "core/tensor_memory.h"

#include <ATen/SparseCsrTensorImpl.h>
#include <ATen/SparseTensorImpl.h>
#include <ATen/functorch/BatchedTensorImpl.h>
#include <ATen/functorch/TensorWrapper.h>

#include <initializer_list>

namespace torchnode {
namespace {

std::int64_t bytes_of(std::initializer_list<at::Tensor> tensors) {
  std::int64_t sum = 0;
  for (const at::Tensor& tensor : tensors) {
    if (tensor.defined()) sum += memory_behind(tensor).bytes;
  }
  return sum;
}

std::int64_t bytes_without_storage(const at::Tensor& tensor) {
  c10::TensorImpl* impl = tensor.unsafeGetTensorImpl();
  switch (tensor.layout()) {
    case at::kSparse: {
      const auto* sparse = static_cast<at::SparseTensorImpl*>(impl);
      return bytes_of({sparse->indices(), sparse->values()});
    }
    case at::kSparseCsr:
    case at::kSparseCsc:
    case at::kSparseBsr:
    case at::kSparseBsc: {
      const auto* sparse = static_cast<at::SparseCsrTensorImpl*>(impl);
      return bytes_of({sparse->compressed_indices(), sparse->plain_indices(), sparse->values()});
    }
    case at::kMkldnn:
      return tensor.numel() * static_cast<std::int64_t>(tensor.element_size());
    default:
      return 0;
  }
}

}  // namespace

MemoryBehind memory_behind(const at::Tensor& tensor) {
  // It only says how much it would need.
  if (tensor.is_meta()) return {};
  if (tensor.has_storage()) {
    c10::StorageImpl* storage = tensor.storage().unsafeGetStorageImpl();
    return {storage, static_cast<std::int64_t>(storage->nbytes())};
  }
  if (const auto* batched = at::functorch::maybeGetBatchedImpl(tensor)) {
    return memory_behind(batched->value());
  }
  if (const auto* wrapper = at::functorch::maybeGetTensorWrapper(tensor)) {
    return memory_behind(wrapper->value());
  }
  return {nullptr, bytes_without_storage(tensor)};
}

}  // namespace torchnode
