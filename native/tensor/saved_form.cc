#include "tensor/saved_form.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <functional>
#include <string_view>

#include "core/errors.h"
#include "core/outside_transforms.h"

namespace torchnode {
namespace {

constexpr c10::DispatchKeySet transformed({c10::DispatchKey::FuncTorchBatched,
                                           c10::DispatchKey::FuncTorchGradWrapper});

bool has_integers(const at::Tensor& tensor) {
  return at::isIntegralType(tensor.scalar_type(), false);
}

// The tensors of indices that a tensor consists of.
std::vector<at::Tensor> indices_of(const at::Tensor& tensor) {
  switch (tensor.layout()) {
    case at::kSparse:
      return {tensor._indices()};
    case at::kSparseCsr:
    case at::kSparseBsr:
      return {tensor.crow_indices(), tensor.col_indices()};
    case at::kSparseCsc:
    case at::kSparseBsc:
      return {tensor.ccol_indices(), tensor.row_indices()};
    default:
      return has_integers(tensor) ? std::vector<at::Tensor>{tensor} : std::vector<at::Tensor>{};
  }
}

// Elsewhere than on the CPU the elements are not read: that would wait for the device.
std::vector<std::size_t> integers_of(const at::Tensor& tensor) {
  const OutsideTransforms outside;
  std::vector<std::size_t> found;
  if (!tensor.is_cpu() || tensor.is_nested() || tensor.is_mkldnn()) return found;
  for (const at::Tensor& indices : indices_of(tensor.detach())) {
    const at::Tensor dense = indices.resolve_neg().contiguous();
    const auto bytes = static_cast<std::size_t>(dense.numel()) * dense.element_size();
    const auto* data = static_cast<const char*>(dense.const_data_ptr());
    found.push_back(std::hash<std::string_view>()({data, data ? bytes : 0}));
  }
  return found;
}

}  // namespace

SavedForm::SavedForm(const at::Tensor& saved)
    : dtype_(saved.scalar_type()),
      device_(saved.device()),
      layout_(saved.layout()),
      is_nested_(saved.is_nested()) {
  if (is_nested_) return;
  sizes_ = saved.sizes().vec();
  if (saved.key_set().has_any(transformed)) return;
  if (layout_ == at::kStrided) {
    strides_ = saved.strides().vec();
    is_dense_ = saved.is_non_overlapping_and_dense();
  }
  integers_ = integers_of(saved);
}

at::Tensor SavedForm::restored(const at::Tensor& unpacked) const {
  const bool is_same_kind = unpacked.scalar_type() == dtype_ && unpacked.device() == device_ &&
                            unpacked.layout() == layout_ && unpacked.is_nested() == is_nested_;
  if (!is_same_kind || (!is_nested_ && !unpacked.sizes().equals(sizes_))) {
    std::string got = c10::str(unpacked.dtype(), " on ", unpacked.device());
    if (!unpacked.is_nested()) got += c10::str(" of size ", unpacked.sizes());
    throw JsError(c10::str(
        "Output of saved tensor unpack_hook expected to be as what pack_hook ", "was given: a ",
        layout_, " tensor of ", c10::scalarTypeToTypeMeta(dtype_), " on ", device_, " of size ",
        at::IntArrayRef(sizes_), ", but got a ", unpacked.layout(), " tensor of ", got));
  }
  if (is_nested_ || unpacked.key_set().has_any(transformed)) return unpacked;
  if (integers_of(unpacked) != integers_) {
    throw JsError(
        "Output of saved tensor unpack_hook expected to have the integers that pack_hook was "
        "given, "
        "which may be indices, but they are others");
  }
  if (!is_dense_ || unpacked.strides().equals(strides_)) return unpacked;
  const c10::NoGradGuard no_grad;
  return at::empty_strided(sizes_, strides_, unpacked.options()).copy_(unpacked);
}

}  // namespace torchnode
