#include <cmath>

#include "optim/algorithm.h"
#include "optim/common.h"
#include "optim/fused_batch.h"

namespace torchnode {
namespace {

namespace adam_state {
constexpr std::size_t step = 0;
constexpr std::size_t exp_avg = 1;
constexpr std::size_t exp_avg_sq = 2;
constexpr std::size_t max_exp_avg_sq = 3;
}  // namespace adam_state

struct AdamOptions {
  double lr, beta1, beta2, eps, weight_decay;
  bool amsgrad, maximize, decoupled_weight_decay;
};

void run_single_tensor(const Batch& batch, const AdamOptions& o) {
  const auto& [steps, exp_avgs, exp_avg_sqs, max_exp_avg_sqs] = batch.state;
  for (std::size_t i = 0; i < batch.params.size(); ++i) {
    const at::Tensor& param = batch.params[i];
    const at::Tensor& exp_avg = exp_avgs[i];
    const at::Tensor& exp_avg_sq = exp_avg_sqs[i];
    count_step(steps[i]);
    if (o.weight_decay != 0 && o.decoupled_weight_decay) param.mul_(1 - o.lr * o.weight_decay);
    const at::Tensor grad =
        gradient(param, batch.grads[i], o.maximize, o.decoupled_weight_decay ? 0 : o.weight_decay);
    exp_avg.lerp_(grad, 1 - o.beta1);
    exp_avg_sq.mul_(o.beta2).addcmul_(grad, grad, 1 - o.beta2);

    const double step = step_value(steps[i]);
    const double bias_correction1 = 1 - std::pow(o.beta1, step);
    const double bias_correction2 = 1 - std::pow(o.beta2, step);
    at::Tensor square = exp_avg_sq;
    if (o.amsgrad) {
      at::Tensor largest = max_exp_avg_sqs[i];
      at::maximum_out(largest, largest, exp_avg_sq);
      square = largest;
    }
    const at::Tensor denom = square.sqrt().div_(std::pow(bias_correction2, 0.5)).add_(o.eps);
    param.addcdiv_(exp_avg, denom, -(o.lr / bias_correction1));
  }
}

void run_foreach(const Batch& batch, const AdamOptions& o) {
  const auto& [steps, exp_avgs, exp_avg_sqs, max_exp_avg_sqs] = batch.state;
  count_steps(steps);
  if (o.weight_decay != 0 && o.decoupled_weight_decay) {
    at::_foreach_mul_(batch.params, 1 - o.lr * o.weight_decay);
  }
  const Tensors grads =
      foreach_gradients(batch, o.maximize, o.decoupled_weight_decay ? 0 : o.weight_decay);
  at::_foreach_lerp_(exp_avgs, grads, 1 - o.beta1);
  at::_foreach_mul_(exp_avg_sqs, o.beta2);
  at::_foreach_addcmul_(exp_avg_sqs, grads, grads, 1 - o.beta2);

  std::vector<double> step_sizes;
  std::vector<double> bias_corrections2;
  for (const double step : step_values(steps)) {
    step_sizes.push_back(-(o.lr / (1 - std::pow(o.beta1, step))));
    bias_corrections2.push_back(std::pow(1 - std::pow(o.beta2, step), 0.5));
  }
  if (o.amsgrad) {
    at::_foreach_maximum_(max_exp_avg_sqs, exp_avg_sqs);
  }
  const Tensors denom = at::_foreach_sqrt(o.amsgrad ? max_exp_avg_sqs : exp_avg_sqs);
  at::_foreach_div_(denom, scalars(bias_corrections2));
  at::_foreach_add_(denom, o.eps);
  at::_foreach_addcdiv_(batch.params, exp_avgs, denom, scalars(step_sizes));
}

void run_fused(const Batch& given, const AdamOptions& o) {
  FusedBatch laid_out(given,
                      {adam_state::exp_avg, adam_state::exp_avg_sq, adam_state::max_exp_avg_sq});
  const Batch& batch = laid_out.batch();
  const auto& [steps, exp_avgs, exp_avg_sqs, max_exp_avg_sqs] = batch.state;
  count_steps(steps);
  if (o.decoupled_weight_decay) {
    at::_fused_adamw_(batch.params, batch.grads, exp_avgs, exp_avg_sqs, max_exp_avg_sqs, steps,
                      o.lr, o.beta1, o.beta2, o.weight_decay, o.eps, o.amsgrad, o.maximize);
  } else {
    at::_fused_adam_(batch.params, batch.grads, exp_avgs, exp_avg_sqs, max_exp_avg_sqs, steps, o.lr,
                     o.beta1, o.beta2, o.weight_decay, o.eps, o.amsgrad, o.maximize);
  }
  laid_out.write_back();
}

void run(const Batch& batch, const AdamOptions& options, Implementation implementation) {
  if (implementation == Implementation::single_tensor) return run_single_tensor(batch, options);
  for (const Batch& part : batch.by_device_and_dtype()) {
    implementation == Implementation::fused ? run_fused(part, options) : run_foreach(part, options);
  }
}

class Adam final : public Algorithm {
 public:
  explicit Adam(bool decoupled)
      : Algorithm({"step", "exp_avg", "exp_avg_sq", "max_exp_avg_sq"}), decoupled_(decoupled) {}

  void step(Group& group, const Options& options) const override {
    const auto how = implementation(group, options);
    const auto betas = options.pair("betas");
    const bool decoupled = decoupled_ || options.flag("decoupled_weight_decay");
    const AdamOptions o{options.number("lr"),
                        betas[0],
                        betas[1],
                        options.number("eps"),
                        options.number("weight_decay"),
                        options.flag("amsgrad"),
                        options.flag("maximize"),
                        decoupled};
    Batch batch;
    for (std::size_t i = 0; i < group.params.size(); ++i) {
      const at::Tensor& param = group.params[i];
      const at::Tensor& grad = param.grad();
      if (!grad.defined()) continue;
      TORCH_CHECK(!grad.is_sparse(),
                  "Adam does not support sparse gradients, please consider SparseAdam instead");
      State& state = group.state(i);
      if (!state[adam_state::step].defined()) {
        state[adam_state::step] = new_step(param, how == Implementation::fused);
        state[adam_state::exp_avg] = zero_state(param);
        state[adam_state::exp_avg_sq] = zero_state(param);
      }
      if (o.amsgrad && !state[adam_state::max_exp_avg_sq].defined()) {
        state[adam_state::max_exp_avg_sq] = zero_state(param);
      }
      check_state(state, param, o.amsgrad ? 4 : 3);
      batch.params.push_back(as_real(param));
      batch.grads.push_back(as_real(grad));
      batch.state[adam_state::step].push_back(state[adam_state::step]);
      batch.state[adam_state::exp_avg].push_back(as_real(state[adam_state::exp_avg]));
      batch.state[adam_state::exp_avg_sq].push_back(as_real(state[adam_state::exp_avg_sq]));
      if (o.amsgrad)
        batch.state[adam_state::max_exp_avg_sq].push_back(
            as_real(state[adam_state::max_exp_avg_sq]));
    }
    if (!batch.empty()) run(batch, o, how);
  }

 private:
  // Whether it is AdamW, which decays the weights by themselves.
  bool decoupled_;
};

}  // namespace

const Algorithm& adam() {
  static const Adam algorithm(false);
  return algorithm;
}

const Algorithm& adamw() {
  static const Adam algorithm(true);
  return algorithm;
}

}  // namespace torchnode
