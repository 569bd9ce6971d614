#include "core/gradient_chain.h"

#include <c10/util/flat_hash_map.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace torchnode {
namespace {

// A chain up to this length may end by recursion.
constexpr int longest = 64;

// The place of the gradient; null if there is none.
at::Tensor* gradient_of(const at::Tensor& tensor) {
  auto* meta = torch::autograd::impl::get_autograd_meta(tensor);
  return meta != nullptr && meta->grad_.defined() ? &meta->grad_ : nullptr;
}

bool is_long(const at::Tensor& tensor) {
  const at::Tensor* link = &tensor;
  for (int i = 0; i < longest; ++i) {
    link = gradient_of(*link);
    if (link == nullptr) return false;
  }
  return true;
}

// Links of long chains that something else holds as well.
class Kept {
 public:
  void let_go(at::Tensor tensor) {
    while (at::Tensor* gradient = gradient_of(tensor)) {
      const auto kept = links_.empty() ? links_.end() : links_.find(tensor.unsafeGetTensorImpl());
      const std::size_t own = kept == links_.end() ? 1 : 2;
      if (tensor.use_count() > own) {
        if (own == 1 && is_long(tensor)) keep(std::move(tensor));
        return;
      }
      if (own == 2) links_.erase(kept);
      tensor = std::exchange(*gradient, at::Tensor());
      if (!tensor.defined()) return;
    }
    if (!links_.empty()) links_.erase(tensor.unsafeGetTensorImpl());
  }

  void sweep() {
    std::vector<at::Tensor> alone;
    for (const auto& [impl, tensor] : links_) {
      if (tensor.use_count() == 1) alone.push_back(tensor);
    }
    for (at::Tensor& tensor : alone) let_go(std::move(tensor));
    next_sweep_ = std::max(first_sweep, 2 * links_.size());
  }

 private:
  static constexpr std::size_t first_sweep = 1024;

  void keep(at::Tensor tensor) {
    c10::TensorImpl* impl = tensor.unsafeGetTensorImpl();
    links_.emplace(impl, std::move(tensor));
    if (links_.size() >= next_sweep_) sweep();
  }

  ska::flat_hash_map<c10::TensorImpl*, at::Tensor> links_;
  std::size_t next_sweep_ = first_sweep;
};

Kept& kept() {
  thread_local Kept links;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
  return links;
}

}  // namespace

void let_go(at::Tensor tensor) {
  if (tensor.defined() && gradient_of(tensor) != nullptr) kept().let_go(std::move(tensor));
}

void let_go_of_chains() { kept().sweep(); }

}  // namespace torchnode
