// The arithmetic of the optimizers, operation by operation as Python's torch.optim does it, so that
// the results are equal to the last bit. (C++'s own torch::optim differs in the last bits.)
#pragma once

#include <ATen/ATen.h>

#include <cstdint>
#include <vector>

namespace torchnode {

// Which of torch.optim's three implementations runs: a loop over the parameters, ATen's foreach
// kernels, or its fused kernels.
enum class Implementation : std::uint8_t { single_tensor, foreach, fused };

using Tensors = std::vector<at::Tensor>;

// Parameters that have a gradient, with their state, element for element. What an optimizer or an
// option does not use is empty.
struct Batch {
  Tensors params;
  Tensors grads;
  Tensors steps;
  Tensors first;
  Tensors second;
  Tensors third;
  // In a part of a larger batch: where each element stands in that one.
  std::vector<std::size_t> indices;

  bool empty() const { return params.empty(); }
  // Split so that each part lies on one device and has one dtype, as the kernels want it, and has
  // its first piece of state or is without.
  std::vector<Batch> by_device_and_dtype() const;
};

struct AdamOptions {
  double lr, beta1, beta2, eps, weight_decay;
  bool amsgrad, maximize, decoupled_weight_decay;
};
// State: first = exp_avg, second = exp_avg_sq, third = max_exp_avg_sq.
void adam(const Batch& batch, const AdamOptions& options, Implementation implementation);

struct SgdOptions {
  double lr, momentum, dampening, weight_decay;
  bool nesterov, maximize;
};
// State: first = momentum_buffer, undefined before a parameter's first step; this fills it in.
void sgd(Batch& batch, const SgdOptions& options, Implementation implementation);

struct RmspropOptions {
  double lr, alpha, eps, weight_decay, momentum;
  bool centered, maximize;
};
// State: first = square_avg, second = momentum_buffer, third = grad_avg.
void rmsprop(const Batch& batch, const RmspropOptions& options, Implementation implementation);

struct AdagradOptions {
  double lr, lr_decay, weight_decay, eps;
  bool maximize;
};
// State: first = sum.
void adagrad(const Batch& batch, const AdagradOptions& options, Implementation implementation);

}  // namespace torchnode
