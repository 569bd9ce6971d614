#include <ATen/Parallel.h>
#include <ATen/ops/aminmax.h>
#include <ATen/ops/embedding_dense_backward_native.h>
#include <ATen/ops/zeros.h>

#include "nn/kernels/aten_kernels.h"
#include "nn/kernels/kernels.h"

namespace torchnode {
namespace {

// As many rows of the weight as a task of a thread has at least; LibTorch's number.
constexpr std::int64_t row_grain = 1000;

// Adds each row of the gradient to the row of the weight's that its index names. LibTorch goes by
// an iterator over tensors for each row.
template <typename Index>
void add_rows(const at::Tensor& grad, const at::Tensor& indices, std::int64_t padding_idx,
              at::Tensor& grad_weight) {
  const std::int64_t count = indices.numel();
  const std::int64_t width = grad_weight.size(1);
  const auto* const from = grad.const_data_ptr<float>();
  const auto* const index = indices.const_data_ptr<Index>();
  auto* const to = grad_weight.mutable_data_ptr<float>();
  const auto add_row = row_kernels().add_row;
  at::parallel_for(0, grad_weight.size(0), row_grain, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = 0; i < count; ++i) {
      const auto row = static_cast<std::int64_t>(index[i]);
      if (row == padding_idx || row < begin || row >= end) continue;
      add_row(to + row * width, from + i * width, width);
    }
  });
}

// LibTorch counts how often each index occurs, in a list with a place for each row of the weight.
void check_indices(const at::Tensor& indices, std::int64_t num_weights) {
  if (indices.numel() == 0) return;
  const auto [least, greatest] = at::aminmax(indices);
  TORCH_CHECK_INDEX(least.item<std::int64_t>() >= 0 && greatest.item<std::int64_t>() < num_weights,
                    "index out of range in self");
}

}  // namespace

at::Tensor embedding_dense_backward(const at::Tensor& grad_output, const at::Tensor& indices,
                                    std::int64_t num_weights, std::int64_t padding_idx,
                                    bool scale_grad_by_freq) {
  const bool is_supported =
      own_aten_kernels() && !scale_grad_by_freq && num_weights > 0 && grad_output.numel() > 0 &&
      grad_output.scalar_type() == at::kFloat && grad_output.layout() == at::kStrided &&
      indices.layout() == at::kStrided && grad_output.dim() == indices.dim() + 1 &&
      grad_output.numel() == indices.numel() * grad_output.size(-1) &&
      (indices.scalar_type() == at::kLong || indices.scalar_type() == at::kInt);
  if (!is_supported) {
    if (scale_grad_by_freq) check_indices(indices, num_weights);
    return at::native::embedding_dense_backward_cpu(grad_output, indices, num_weights, padding_idx,
                                                    scale_grad_by_freq);
  }
  const at::Tensor grad = grad_output.contiguous();
  const at::Tensor rows = indices.contiguous();
  at::Tensor grad_weight = at::zeros({num_weights, grad.size(-1)}, grad.options());
  if (rows.scalar_type() == at::kLong) {
    add_rows<std::int64_t>(grad, rows, padding_idx, grad_weight);
  } else {
    add_rows<std::int32_t>(grad, rows, padding_idx, grad_weight);
  }
  return grad_weight;
}

}  // namespace torchnode
