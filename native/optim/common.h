// The code that the optimizers' steps have in common.
#pragma once

#include <cstdint>
#include <vector>

#include "core/options.h"
#include "optim/group.h"

namespace torchnode {

// The one of torch.optim's three implementations that runs: a loop over the parameters, ATen's
// foreach kernels, or its fused kernels.
enum class Implementation : std::uint8_t { single_tensor, foreach, fused };

// The one that torch.optim would take for these options and parameters.
Implementation implementation(const Group& group, const Options& options);

// A counter of steps as torch.optim makes it: fused kernels read it on the parameter's device.
at::Tensor new_step(const at::Tensor& param, bool fused);
at::Tensor zero_state(const at::Tensor& param);
// Complex tensors as pairs of real numbers.
at::Tensor as_real(const at::Tensor& tensor);

double step_value(const at::Tensor& step);
std::vector<double> step_values(const Tensors& steps);
std::vector<at::Scalar> scalars(const std::vector<double>& values);
void count_step(const at::Tensor& step);
void count_steps(const Tensors& steps);

// The gradient with maximize and the L2 penalty applied.
at::Tensor gradient(const at::Tensor& param, const at::Tensor& grad, bool maximize,
                    double weight_decay);
// The same of all. They may be the parameters' own.
Tensors foreach_gradients(const Batch& batch, bool maximize, double weight_decay);

bool any_sparse(const Tensors& tensors);

}  // namespace torchnode
