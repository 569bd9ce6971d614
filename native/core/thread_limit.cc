#include "core/thread_limit.h"

#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <utility>

// OpenMP's and MKL's, which LibTorch has linked; weak, for a LibTorch that has others.
extern "C" {
[[gnu::weak]] void omp_set_num_threads(int count);
[[gnu::weak]] int MKL_Set_Num_Threads_Local(int count);
}

namespace torchnode {

SingleThreadGuard::SingleThreadGuard(bool is_small) {
  if (!is_small || !omp_set_num_threads) return;
  const int threads = at::get_num_threads();
  if (threads == 1) return;
  threads_ = threads;
  omp_set_num_threads(1);
  if (MKL_Set_Num_Threads_Local) product_threads_ = MKL_Set_Num_Threads_Local(1);
}

SingleThreadGuard::~SingleThreadGuard() {
  if (threads_ == 0) return;
  omp_set_num_threads(threads_);
  if (MKL_Set_Num_Threads_Local) MKL_Set_Num_Threads_Local(product_threads_);
}

void keep_to_one_thread() {
  // LibTorch sets this thread's number at its first question, and never again.
  static_cast<void>(at::get_num_threads());
  if (omp_set_num_threads) omp_set_num_threads(1);
  if (MKL_Set_Num_Threads_Local) MKL_Set_Num_Threads_Local(1);
}

void BackwardEstimate::note(std::int64_t elements) {
  if (!c10::GradMode::is_enabled()) return;
  ++operators_;
  elements_ += elements;
}

bool BackwardEstimate::was_small() {
  // A second pass through a graph finds nothing new, and does as the one before.
  if (operators_ > 0) was_small_ = is_small(elements_ / operators_);
  operators_ = 0;
  elements_ = 0;
  return was_small_;
}

void OperandSizes::add(const at::Tensor& tensor) {
  if (!tensor.defined()) return;
  any_opaque_ = any_opaque_ || tensor.is_quantized() || tensor.is_mkldnn();
  if (tensor.layout() != at::kStrided || tensor.is_nested()) return;
  const std::int64_t elements = tensor.numel();
  if (elements > largest_) {
    second_ = std::exchange(largest_, elements);
  } else {
    second_ = std::max(second_, elements);
  }
  if (tensor.dim() < 2) return;
  const std::int64_t row = tensor.size(-1);
  shortest_row_ = shortest_row_ == 0 ? row : std::min(shortest_row_, row);
}

void OperandSizes::add(const torch::jit::Stack& stack) {
  for (const c10::IValue& value : stack) {
    if (value.isTensor()) {
      add(value.toTensor());
    } else if (value.isTensorList()) {
      for (const at::Tensor& tensor : value.toTensorVector()) add(tensor);
    }
  }
}

bool OperandSizes::are_small(bool multiplies) const {
  if (!multiplies || shortest_row_ == 0) return is_small(largest_);
  // Multiplications of [m, k] with [k, n]: exact for m·k·n, and never too few.
  constexpr double most = 8e6;
  return static_cast<double>(largest_) * static_cast<double>(second_) <=
         most * static_cast<double>(shortest_row_);
}

}  // namespace torchnode
