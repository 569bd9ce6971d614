#include "optim/algorithm.h"
#include "optim/common.h"

namespace torchnode {
namespace {

namespace rmsprop_state {
constexpr std::size_t step = 0;
constexpr std::size_t square_avg = 1;
constexpr std::size_t momentum_buffer = 2;
constexpr std::size_t grad_avg = 3;
}  // namespace rmsprop_state

struct RmspropOptions {
  double lr, alpha, eps, weight_decay, momentum;
  bool centered, maximize;
};

void run_single_tensor(const Batch& batch, const RmspropOptions& o) {
  const auto& [steps, square_avgs, momentum_buffers, grad_avgs] = batch.state;
  for (std::size_t i = 0; i < batch.params.size(); ++i) {
    const at::Tensor& param = batch.params[i];
    const at::Tensor& square_avg = square_avgs[i];
    count_step(steps[i]);
    const at::Tensor grad = gradient(param, batch.grads[i], o.maximize, o.weight_decay);
    square_avg.mul_(o.alpha).addcmul_(grad, grad, 1 - o.alpha);
    at::Tensor avg;
    if (o.centered) {
      const at::Tensor& grad_avg = grad_avgs[i];
      grad_avg.lerp_(grad, 1 - o.alpha);
      avg = square_avg.addcmul(grad_avg, grad_avg, -1).sqrt_();
    } else {
      avg = square_avg.sqrt();
    }
    avg.add_(o.eps);
    if (o.momentum > 0) {
      const at::Tensor& buffer = momentum_buffers[i];
      buffer.mul_(o.momentum).addcdiv_(grad, avg);
      param.add_(buffer, -o.lr);
    } else {
      param.addcdiv_(grad, avg, -o.lr);
    }
  }
}

void run_foreach(const Batch& batch, const RmspropOptions& o) {
  const auto& [steps, square_avgs, momentum_buffers, grad_avgs] = batch.state;
  count_steps(steps);
  const Tensors grads = foreach_gradients(batch, o.maximize, o.weight_decay);
  at::_foreach_mul_(square_avgs, o.alpha);
  at::_foreach_addcmul_(square_avgs, grads, grads, 1 - o.alpha);
  Tensors avg;
  if (o.centered) {
    at::_foreach_lerp_(grad_avgs, grads, 1 - o.alpha);
    avg = at::_foreach_addcmul(square_avgs, grad_avgs, grad_avgs, -1);
    at::_foreach_sqrt_(avg);
  } else {
    avg = at::_foreach_sqrt(square_avgs);
  }
  at::_foreach_add_(avg, o.eps);
  if (o.momentum > 0) {
    at::_foreach_mul_(momentum_buffers, o.momentum);
    at::_foreach_addcdiv_(momentum_buffers, grads, avg, 1);
    at::_foreach_add_(batch.params, momentum_buffers, -o.lr);
  } else {
    at::_foreach_addcdiv_(batch.params, grads, avg, -o.lr);
  }
}

void run(const Batch& batch, const RmspropOptions& options, Implementation implementation) {
  if (implementation == Implementation::single_tensor) return run_single_tensor(batch, options);
  for (const Batch& part : batch.by_device_and_dtype()) {
    run_foreach(part, options);
  }
}

class Rmsprop final : public Algorithm {
 public:
  Rmsprop() : Algorithm({"step", "square_avg", "momentum_buffer", "grad_avg"}) {}

  void step(Group& group, const Options& options) const override {
    const auto how = implementation(group, options);
    const RmspropOptions o{options.number("lr"),       options.number("alpha"),
                           options.number("eps"),      options.number("weight_decay"),
                           options.number("momentum"), options.flag("centered"),
                           options.flag("maximize")};
    Batch batch;
    for (std::size_t i = 0; i < group.params.size(); ++i) {
      const at::Tensor& param = group.params[i];
      const at::Tensor& grad = param.grad();
      if (!grad.defined()) continue;
      TORCH_CHECK(!grad.is_sparse(), "RMSprop does not support sparse gradients");
      State& state = group.state(i);
      if (!state[rmsprop_state::step].defined()) {
        state[rmsprop_state::step] = new_step(param, false);
        state[rmsprop_state::square_avg] = zero_state(param);
      }
      if (o.momentum > 0 && !state[rmsprop_state::momentum_buffer].defined()) {
        state[rmsprop_state::momentum_buffer] = zero_state(param);
      }
      if (o.centered && !state[rmsprop_state::grad_avg].defined())
        state[rmsprop_state::grad_avg] = zero_state(param);
      check_state(state, param, 2);
      batch.params.push_back(as_real(param));
      batch.grads.push_back(as_real(grad));
      batch.state[rmsprop_state::step].push_back(state[rmsprop_state::step]);
      batch.state[rmsprop_state::square_avg].push_back(as_real(state[rmsprop_state::square_avg]));
      if (o.momentum > 0) {
        batch.state[rmsprop_state::momentum_buffer].push_back(
            as_real(state[rmsprop_state::momentum_buffer]));
      }
      if (o.centered)
        batch.state[rmsprop_state::grad_avg].push_back(as_real(state[rmsprop_state::grad_avg]));
    }
    if (!batch.empty()) run(batch, o, how);
  }
};

}  // namespace

const Algorithm& rmsprop() {
  static const Rmsprop algorithm;
  return algorithm;
}

}  // namespace torchnode
