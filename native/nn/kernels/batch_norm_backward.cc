#include <ATen/Parallel.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/native_batch_norm_backward_native.h>
#include <ATen/ops/sum.h>

#include <algorithm>

#include "nn/kernels/aten_kernels.h"
#include "nn/kernels/kernels.h"

namespace torchnode {
namespace {

// A task of a thread has at least this many elements.
constexpr std::int64_t channel_grain = 32768;

const at::Tensor* given(const Optional& tensor) {
  return tensor && tensor->defined() ? &*tensor : nullptr;
}

// Whether the elements of a tensor of two dimensions lie side by side in each row.
bool has_dense_rows(const at::Tensor& tensor) {
  return tensor.dim() == 2 && tensor.layout() == at::kStrided &&
         (tensor.stride(1) == 1 || tensor.size(1) == 1) && !tensor.is_neg() && !tensor.is_conj();
}

bool is_float_row(const at::Tensor* tensor, std::int64_t channels) {
  return tensor && tensor->scalar_type() == at::kFloat && tensor->dim() == 1 &&
         tensor->size(0) == channels && tensor->is_contiguous();
}

// LibTorch has a quick way for contiguous tensors. For others it goes through one channel after the
// other, one element at a time: that is what is done here for all channels of a row at once.
bool is_supported(const at::Tensor& grad_out, const at::Tensor& input, const at::Tensor* weight,
                  const at::Tensor* mean, const at::Tensor* inverse_std) {
  if (!has_dense_rows(grad_out) || !has_dense_rows(input) || grad_out.is_contiguous()) return false;
  if (grad_out.sizes() != input.sizes()) return false;
  if (grad_out.scalar_type() != at::kFloat || input.scalar_type() != at::kFloat) return false;
  const std::int64_t channels = input.size(1);
  return (!weight || is_float_row(weight, channels)) && is_float_row(mean, channels) &&
         is_float_row(inverse_std, channels);
}

}  // namespace

std::tuple<at::Tensor, at::Tensor, at::Tensor> native_batch_norm_backward(
    const at::Tensor& grad_out, const at::Tensor& input, const Optional& weight,
    const Optional& running_mean, const Optional& running_var, const Optional& save_mean,
    const Optional& save_invstd, bool train, double eps, std::array<bool, 3> output_mask) {
  // LibTorch would divide by the number of channels.
  TORCH_CHECK(input.numel() > 0,
              "input tensor must have at least one element, but got input_sizes = ", input.sizes());
  const at::Tensor* const scale = given(weight);
  const at::Tensor* const mean = given(save_mean);
  const at::Tensor* const inverse_std = given(save_invstd);
  if (!train || !own_aten_kernels() || !is_supported(grad_out, input, scale, mean, inverse_std)) {
    return at::native::batch_norm_backward_cpu(grad_out, input, weight, running_mean, running_var,
                                               save_mean, save_invstd, train, eps, output_mask);
  }
  const std::int64_t rows = input.size(0);
  const std::int64_t channels = input.size(1);
  const at::Tensor grad_sum = at::sum(grad_out, at::IntArrayRef{0});
  at::Tensor grad_input;
  at::Tensor grad_weight;
  if (output_mask[0]) grad_input = at::empty({rows, channels}, input.options());
  if (output_mask[1]) grad_weight = at::empty({channels}, input.options());

  BatchNormBackward pass{};
  pass.rows = rows;
  pass.input_stride = input.stride(0);
  pass.grad_stride = grad_out.stride(0);
  pass.output_stride = channels;
  pass.input = input.const_data_ptr<float>();
  pass.grad_output = grad_out.const_data_ptr<float>();
  pass.mean = mean->const_data_ptr<float>();
  pass.inverse_std = inverse_std->const_data_ptr<float>();
  pass.weight = scale ? scale->const_data_ptr<float>() : nullptr;
  pass.grad_sum = grad_sum.const_data_ptr<float>();
  pass.grad_input = output_mask[0] ? grad_input.mutable_data_ptr<float>() : nullptr;
  pass.grad_weight = output_mask[1] ? grad_weight.mutable_data_ptr<float>() : nullptr;
  const auto run = row_kernels().batch_norm_backward;
  at::parallel_for(0, channels, std::max<std::int64_t>(64, channel_grain / rows),
                   [&](std::int64_t begin, std::int64_t end) { run(pass, begin, end); });
  return {grad_input, grad_weight, output_mask[2] ? grad_sum : at::Tensor()};
}

}  // namespace torchnode
