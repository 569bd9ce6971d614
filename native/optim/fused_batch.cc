#include "optim/fused_batch.h"

#include "core/errors.h"

namespace torchnode {
namespace {

// Whether the elements of both lie in the same order in memory.
bool lies_like(const at::Tensor& tensor, const at::Tensor& other) {
  if (tensor.is_neg()) return false;
  for (std::int64_t dim = 0; dim < tensor.dim(); ++dim) {
    if (tensor.size(dim) != 1 && tensor.stride(dim) != other.stride(dim)) return false;
  }
  return true;
}

}  // namespace

FusedBatch::FusedBatch(const Batch& batch, std::initializer_list<std::size_t> slots)
    : batch_(batch) {
  for (at::Tensor& param : batch_.params) {
    if (param.layout() != at::kStrided) {
      throw JsTypeError("`fused` takes dense parameters only");
    }
    if (param.is_non_overlapping_and_dense() && !param.is_neg()) continue;
    copies_.emplace_back(param.clone(at::MemoryFormat::Contiguous).resolve_neg(), param);
    param = copies_.back().first;
  }
  lay_out(batch_.grads, "the gradient", false);
  for (const std::size_t slot : slots) lay_out(batch_.state[slot], "the state", true);
}

void FusedBatch::lay_out(Tensors& tensors, const char* what, bool is_written) {
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    if (tensors[i].defined()) {
      tensors[i] = laid_out(tensors[i], batch_.params[i], what, is_written);
    }
  }
}

at::Tensor FusedBatch::laid_out(const at::Tensor& tensor, const at::Tensor& like, const char* what,
                                bool is_written) {
  if (tensor.layout() != at::kStrided || !tensor.sizes().equals(like.sizes()) ||
      tensor.scalar_type() != like.scalar_type() || tensor.device() != like.device()) {
    throw JsError(c10::str("`fused` needs ", what,
                           " of a parameter to be as the parameter: a dense ", "tensor of ",
                           like.dtype(), " with shape ", like.sizes(), " on ", like.device(),
                           ", not a ", tensor.layout(), " tensor of ", tensor.dtype(),
                           " with shape ", tensor.sizes(), " on ", tensor.device()));
  }
  const bool has_elements = tensor.numel() == 0 || !tensor._is_zerotensor();
  if (has_elements && lies_like(tensor, like)) return tensor;
  at::Tensor copy = at::empty_strided(like.sizes(), like.strides(), like.options());
  copy.copy_(tensor);
  if (is_written) copies_.emplace_back(copy, tensor);
  return copy;
}

void FusedBatch::write_back() const {
  for (const auto& [from, to] : copies_) to.copy_(from);
}

}  // namespace torchnode
