#include "optim/common.h"

#include <c10/core/DefaultDtype.h>

namespace torchnode {

Implementation implementation(const Group& group, const Options& options) {
  const auto fused = options.optional_flag("fused");
  const auto foreach = options.optional_flag("foreach");
  if (fused.value_or(false)) {
    for (const at::Tensor& param : group.params) {
      TORCH_CHECK(param.is_floating_point() && (param.is_cpu() || param.is_cuda()),
                  "`fused=True` requires all the params to be floating point Tensors of supported "
                  "devices: ['mps', 'cuda', 'xpu', 'hpu', 'cpu', 'mtia', 'privateuseone'] but ",
                  param.scalar_type(), " and ", param.device().type());
    }
    return Implementation::fused;
  }
  if (foreach) return *foreach ? Implementation::foreach : Implementation::single_tensor;
  if (fused) return Implementation::single_tensor;
  for (const at::Tensor& param : group.params) {
    if (param.is_cpu()) return Implementation::single_tensor;
  }
  return Implementation::foreach;
}

at::Tensor new_step(const at::Tensor& param, bool fused) {
  if (fused) return at::zeros({}, param.options().dtype(at::kFloat).requires_grad(false));
  return at::zeros(
      {}, at::TensorOptions(c10::get_default_dtype_as_scalartype() == at::kDouble ? at::kDouble
                                                                                  : at::kFloat));
}

at::Tensor zero_state(const at::Tensor& param) {
  return at::zeros_like(param, at::MemoryFormat::Preserve);
}

at::Tensor as_real(const at::Tensor& tensor) {
  return tensor.is_complex() ? at::view_as_real(tensor) : tensor;
}

double step_value(const at::Tensor& step) { return step.item<double>(); }

std::vector<double> step_values(const Tensors& steps) {
  std::vector<double> values;
  values.reserve(steps.size());
  for (const at::Tensor& step : steps) values.push_back(step_value(step));
  return values;
}

std::vector<at::Scalar> scalars(const std::vector<double>& values) {
  return {values.begin(), values.end()};
}

void count_step(const at::Tensor& step) {
  const bool is_plain = step.device().is_cpu() && step.scalar_type() == at::kFloat &&
                        step.layout() == at::kStrided && step.numel() == 1 && !step.is_neg() &&
                        step.const_data_ptr() != nullptr;
  if (is_plain) {
    *step.mutable_data_ptr<float>() += 1;
  } else {
    step.add_(1);
  }
}

void count_steps(const Tensors& steps) { at::_foreach_add_(steps, 1); }

at::Tensor gradient(const at::Tensor& param, const at::Tensor& grad, bool maximize,
                    double weight_decay) {
  at::Tensor result = maximize ? -grad : grad;
  if (weight_decay != 0) result = result.add(param, weight_decay);
  return result;
}

Tensors foreach_gradients(const Batch& batch, bool maximize, double weight_decay) {
  Tensors grads = maximize ? at::_foreach_neg(batch.grads) : batch.grads;
  if (weight_decay != 0) {
    if (maximize) {
      at::_foreach_add_(grads, batch.params, weight_decay);
    } else {
      grads = at::_foreach_add(grads, batch.params, weight_decay);
    }
  }
  return grads;
}

bool any_sparse(const Tensors& tensors) {
  for (const at::Tensor& tensor : tensors) {
    if (tensor.is_sparse()) return true;
  }
  return false;
}

}  // namespace torchnode
