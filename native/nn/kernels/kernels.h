// The kernels that are registered under ATen's names.
#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>
#include <optional>
#include <tuple>

#include "nn/kernels/rows.h"

namespace torchnode {

// Of the processor's instruction set.
const RowKernels& row_kernels();

using Optional = std::optional<at::Tensor>;

std::tuple<at::Tensor, at::Tensor, at::Tensor> native_batch_norm_backward(
    const at::Tensor& grad_out, const at::Tensor& input, const Optional& weight,
    const Optional& running_mean, const Optional& running_var, const Optional& save_mean,
    const Optional& save_invstd, bool train, double eps, std::array<bool, 3> output_mask);

at::Tensor embedding_dense_backward(const at::Tensor& grad_output, const at::Tensor& indices,
                                    std::int64_t num_weights, std::int64_t padding_idx,
                                    bool scale_grad_by_freq);

}  // namespace torchnode
