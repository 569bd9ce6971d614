#include "optim/kernels.h"

#include <cmath>

#include "optim/layout.h"

namespace torchnode {
namespace {

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

void count_steps(const Tensors& steps) { at::_foreach_add_(steps, 1); }

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

// The gradients with maximize and the L2 penalty applied. They may be the parameters' own.
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

at::Tensor gradient(const at::Tensor& param, const at::Tensor& grad, bool maximize,
                    double weight_decay) {
  at::Tensor result = maximize ? -grad : grad;
  if (weight_decay != 0) result = result.add(param, weight_decay);
  return result;
}

void adam_single_tensor(const Batch& batch, const AdamOptions& o) {
  for (std::size_t i = 0; i < batch.params.size(); ++i) {
    const at::Tensor& param = batch.params[i];
    const at::Tensor& exp_avg = batch.first[i];
    const at::Tensor& exp_avg_sq = batch.second[i];
    count_step(batch.steps[i]);
    if (o.weight_decay != 0 && o.decoupled_weight_decay) param.mul_(1 - o.lr * o.weight_decay);
    const at::Tensor grad =
        gradient(param, batch.grads[i], o.maximize, o.decoupled_weight_decay ? 0 : o.weight_decay);
    exp_avg.lerp_(grad, 1 - o.beta1);
    exp_avg_sq.mul_(o.beta2).addcmul_(grad, grad, 1 - o.beta2);

    const double step = step_value(batch.steps[i]);
    const double bias_correction1 = 1 - std::pow(o.beta1, step);
    const double bias_correction2 = 1 - std::pow(o.beta2, step);
    at::Tensor square = exp_avg_sq;
    if (o.amsgrad) {
      at::Tensor largest = batch.third[i];
      at::maximum_out(largest, largest, exp_avg_sq);
      square = largest;
    }
    const at::Tensor denom = square.sqrt().div_(std::pow(bias_correction2, 0.5)).add_(o.eps);
    param.addcdiv_(exp_avg, denom, -(o.lr / bias_correction1));
  }
}

void adam_foreach(const Batch& batch, const AdamOptions& o) {
  count_steps(batch.steps);
  if (o.weight_decay != 0 && o.decoupled_weight_decay) {
    at::_foreach_mul_(batch.params, 1 - o.lr * o.weight_decay);
  }
  const Tensors grads =
      foreach_gradients(batch, o.maximize, o.decoupled_weight_decay ? 0 : o.weight_decay);
  at::_foreach_lerp_(batch.first, grads, 1 - o.beta1);
  at::_foreach_mul_(batch.second, o.beta2);
  at::_foreach_addcmul_(batch.second, grads, grads, 1 - o.beta2);

  std::vector<double> step_sizes;
  std::vector<double> bias_corrections2;
  for (const double step : step_values(batch.steps)) {
    step_sizes.push_back(-(o.lr / (1 - std::pow(o.beta1, step))));
    bias_corrections2.push_back(std::pow(1 - std::pow(o.beta2, step), 0.5));
  }
  if (o.amsgrad) at::_foreach_maximum_(batch.third, batch.second);
  const Tensors denom = at::_foreach_sqrt(o.amsgrad ? batch.third : batch.second);
  at::_foreach_div_(denom, scalars(bias_corrections2));
  at::_foreach_add_(denom, o.eps);
  at::_foreach_addcdiv_(batch.params, batch.first, denom, scalars(step_sizes));
}

void adam_fused(const Batch& given, const AdamOptions& o) {
  FusedBatch fused(given);
  const Batch& batch = fused.batch();
  count_steps(batch.steps);
  if (o.decoupled_weight_decay) {
    at::_fused_adamw_(batch.params, batch.grads, batch.first, batch.second, batch.third,
                      batch.steps, o.lr, o.beta1, o.beta2, o.weight_decay, o.eps, o.amsgrad,
                      o.maximize);
  } else {
    at::_fused_adam_(batch.params, batch.grads, batch.first, batch.second, batch.third, batch.steps,
                     o.lr, o.beta1, o.beta2, o.weight_decay, o.eps, o.amsgrad, o.maximize);
  }
  fused.write_back();
}

void sgd_single_tensor(Batch& batch, const SgdOptions& o) {
  for (std::size_t i = 0; i < batch.params.size(); ++i) {
    at::Tensor grad = gradient(batch.params[i], batch.grads[i], o.maximize, o.weight_decay);
    if (o.momentum != 0) {
      at::Tensor& buffer = batch.first[i];
      if (!buffer.defined()) {
        buffer = grad.detach().clone();
      } else {
        buffer.mul_(o.momentum).add_(grad, 1 - o.dampening);
      }
      grad = o.nesterov ? grad.add(buffer, o.momentum) : buffer;
    }
    batch.params[i].add_(grad, -o.lr);
  }
}

bool any_sparse(const Tensors& tensors) {
  for (const at::Tensor& tensor : tensors) {
    if (tensor.is_sparse()) return true;
  }
  return false;
}

void sgd_foreach(Batch& batch, const SgdOptions& o) {
  Tensors grads = foreach_gradients(batch, o.maximize, o.weight_decay);
  if (o.momentum != 0) {
    bool all_buffers = true;
    for (const at::Tensor& buffer : batch.first) all_buffers = all_buffers && buffer.defined();
    if (all_buffers) {
      at::_foreach_mul_(batch.first, o.momentum);
      at::_foreach_add_(batch.first, grads, 1 - o.dampening);
    } else {
      for (std::size_t i = 0; i < grads.size(); ++i) {
        at::Tensor& buffer = batch.first[i];
        if (!buffer.defined()) {
          buffer = grads[i].detach().clone();
        } else {
          buffer.mul_(o.momentum).add_(grads[i], 1 - o.dampening);
        }
      }
    }
    if (o.nesterov) {
      at::_foreach_add_(grads, batch.first, o.momentum);
    } else {
      grads = batch.first;
    }
  }
  if (any_sparse(grads)) {
    for (std::size_t i = 0; i < grads.size(); ++i) batch.params[i].add_(grads[i], -o.lr);
  } else {
    at::_foreach_add_(batch.params, grads, -o.lr);
  }
}

void sgd_fused(Batch& given, const SgdOptions& o) {
  TORCH_CHECK(!any_sparse(given.grads), "`_fused_sgd` does not support sparse gradients");
  FusedBatch fused(given);
  Batch& batch = fused.batch();
  bool first_step = o.momentum != 0;
  for (const at::Tensor& buffer : batch.first) first_step = first_step && !buffer.defined();
  if (first_step) {
    for (std::size_t i = 0; i < batch.grads.size(); ++i) {
      batch.first[i] = at::empty_like(batch.grads[i]);
      given.first[i] = batch.first[i];
    }
  }
  at::_fused_sgd_(batch.params, batch.grads, o.momentum == 0 ? Tensors{} : batch.first,
                  o.weight_decay, o.momentum, o.lr, o.dampening, o.nesterov, o.maximize, first_step,
                  {}, {});
  fused.write_back();
}

void rmsprop_single_tensor(const Batch& batch, const RmspropOptions& o) {
  for (std::size_t i = 0; i < batch.params.size(); ++i) {
    const at::Tensor& param = batch.params[i];
    const at::Tensor& square_avg = batch.first[i];
    count_step(batch.steps[i]);
    const at::Tensor grad = gradient(param, batch.grads[i], o.maximize, o.weight_decay);
    square_avg.mul_(o.alpha).addcmul_(grad, grad, 1 - o.alpha);
    at::Tensor avg;
    if (o.centered) {
      const at::Tensor& grad_avg = batch.third[i];
      grad_avg.lerp_(grad, 1 - o.alpha);
      avg = square_avg.addcmul(grad_avg, grad_avg, -1).sqrt_();
    } else {
      avg = square_avg.sqrt();
    }
    avg.add_(o.eps);
    if (o.momentum > 0) {
      const at::Tensor& buffer = batch.second[i];
      buffer.mul_(o.momentum).addcdiv_(grad, avg);
      param.add_(buffer, -o.lr);
    } else {
      param.addcdiv_(grad, avg, -o.lr);
    }
  }
}

void rmsprop_foreach(const Batch& batch, const RmspropOptions& o) {
  count_steps(batch.steps);
  const Tensors grads = foreach_gradients(batch, o.maximize, o.weight_decay);
  at::_foreach_mul_(batch.first, o.alpha);
  at::_foreach_addcmul_(batch.first, grads, grads, 1 - o.alpha);
  Tensors avg;
  if (o.centered) {
    at::_foreach_lerp_(batch.third, grads, 1 - o.alpha);
    avg = at::_foreach_addcmul(batch.first, batch.third, batch.third, -1);
    at::_foreach_sqrt_(avg);
  } else {
    avg = at::_foreach_sqrt(batch.first);
  }
  at::_foreach_add_(avg, o.eps);
  if (o.momentum > 0) {
    at::_foreach_mul_(batch.second, o.momentum);
    at::_foreach_addcdiv_(batch.second, grads, avg, 1);
    at::_foreach_add_(batch.params, batch.second, -o.lr);
  } else {
    at::_foreach_addcdiv_(batch.params, grads, avg, -o.lr);
  }
}

at::Tensor sparse_like(const at::Tensor& grad, const at::Tensor& values) {
  return at::sparse_coo_tensor(grad._indices(), values, grad.sizes());
}

void adagrad_single_tensor(const Batch& batch, const AdagradOptions& o) {
  for (std::size_t i = 0; i < batch.params.size(); ++i) {
    const at::Tensor& param = batch.params[i];
    const at::Tensor& sum = batch.first[i];
    count_step(batch.steps[i]);
    TORCH_CHECK(o.weight_decay == 0 || !batch.grads[i].is_sparse(),
                "weight_decay option is not compatible with sparse gradients");
    at::Tensor grad = gradient(param, batch.grads[i], o.maximize, o.weight_decay);
    const double clr = o.lr / (1 + (step_value(batch.steps[i]) - 1) * o.lr_decay);
    if (grad.is_sparse()) {
      grad = grad.coalesce();
      const at::Tensor values = grad._values();
      sum.add_(sparse_like(grad, values.pow(2)));
      const at::Tensor std = sum.sparse_mask(grad)._values().sqrt_().add_(o.eps);
      param.add_(sparse_like(grad, values / std), -clr);
    } else {
      sum.addcmul_(grad, grad, 1);
      param.addcdiv_(grad, sum.sqrt().add_(o.eps), -clr);
    }
  }
}

void adagrad_foreach(const Batch& batch, const AdagradOptions& o) {
  if (any_sparse(batch.grads)) return adagrad_single_tensor(batch, o);
  count_steps(batch.steps);
  Tensors grads = foreach_gradients(batch, o.maximize, o.weight_decay);
  std::vector<double> minus_clr;
  for (const double step : step_values(batch.steps)) {
    minus_clr.push_back(-o.lr / (1 + (step - 1) * o.lr_decay));
  }
  at::_foreach_addcmul_(batch.first, grads, grads, 1);
  const Tensors std = at::_foreach_sqrt(batch.first);
  at::_foreach_add_(std, o.eps);
  const Tensors numerator = at::_foreach_mul(grads, scalars(minus_clr));
  at::_foreach_addcdiv_(batch.params, numerator, std, 1);
}

void adagrad_fused(const Batch& given, const AdagradOptions& o) {
  TORCH_CHECK(!any_sparse(given.grads), "`fused` does not support sparse grad or complex param");
  FusedBatch fused(given);
  const Batch& batch = fused.batch();
  count_steps(batch.steps);
  at::_fused_adagrad_(batch.params, batch.grads, batch.first, batch.steps, o.lr, o.lr_decay,
                      o.weight_decay, o.eps, o.maximize, {}, {});
  fused.write_back();
}

}  // namespace

std::vector<Batch> Batch::by_device_and_dtype() const {
  std::vector<Batch> parts;
  for (std::size_t i = 0; i < params.size(); ++i) {
    Batch* part = nullptr;
    for (Batch& candidate : parts) {
      if (candidate.params.front().device() == params[i].device() &&
          candidate.params.front().scalar_type() == params[i].scalar_type() &&
          (first.empty() || candidate.first.front().defined() == first[i].defined())) {
        part = &candidate;
      }
    }
    if (!part) part = &parts.emplace_back();
    part->indices.push_back(i);
    part->params.push_back(params[i]);
    part->grads.push_back(grads[i]);
    if (!steps.empty()) part->steps.push_back(steps[i]);
    if (!first.empty()) part->first.push_back(first[i]);
    if (!second.empty()) part->second.push_back(second[i]);
    if (!third.empty()) part->third.push_back(third[i]);
  }
  return parts;
}

void adam(const Batch& batch, const AdamOptions& options, Implementation implementation) {
  if (implementation == Implementation::single_tensor) return adam_single_tensor(batch, options);
  for (const Batch& part : batch.by_device_and_dtype()) {
    implementation == Implementation::fused ? adam_fused(part, options)
                                            : adam_foreach(part, options);
  }
}

void sgd(Batch& batch, const SgdOptions& options, Implementation implementation) {
  if (implementation == Implementation::single_tensor) return sgd_single_tensor(batch, options);
  std::vector<Batch> parts = batch.by_device_and_dtype();
  for (Batch& part : parts) {
    implementation == Implementation::fused ? sgd_fused(part, options) : sgd_foreach(part, options);
  }
  // Hand back the buffers that a first step has made.
  for (const Batch& part : parts) {
    for (std::size_t k = 0; k < part.params.size() && !part.first.empty(); ++k) {
      batch.first[part.indices[k]] = part.first[k];
    }
  }
}

void rmsprop(const Batch& batch, const RmspropOptions& options, Implementation implementation) {
  if (implementation == Implementation::single_tensor) return rmsprop_single_tensor(batch, options);
  for (const Batch& part : batch.by_device_and_dtype()) rmsprop_foreach(part, options);
}

void adagrad(const Batch& batch, const AdagradOptions& options, Implementation implementation) {
  if (implementation == Implementation::single_tensor) return adagrad_single_tensor(batch, options);
  for (const Batch& part : batch.by_device_and_dtype()) {
    implementation == Implementation::fused ? adagrad_fused(part, options)
                                            : adagrad_foreach(part, options);
  }
}

}  // namespace torchnode
