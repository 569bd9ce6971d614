#include "optim/algorithm.h"
#include "optim/common.h"
#include "optim/fused_batch.h"

namespace torchnode {
namespace {

namespace sgd_state {
constexpr std::size_t momentum_buffer = 0;
}  // namespace sgd_state

struct SgdOptions {
  double lr, momentum, dampening, weight_decay;
  bool nesterov, maximize;
};

void run_single_tensor(Batch& batch, const SgdOptions& o) {
  Tensors& momentum_buffers = batch.state[sgd_state::momentum_buffer];
  for (std::size_t i = 0; i < batch.params.size(); ++i) {
    at::Tensor grad = gradient(batch.params[i], batch.grads[i], o.maximize, o.weight_decay);
    if (o.momentum != 0) {
      at::Tensor& buffer = momentum_buffers[i];
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

void run_foreach(Batch& batch, const SgdOptions& o) {
  Tensors& momentum_buffers = batch.state[sgd_state::momentum_buffer];
  Tensors grads = foreach_gradients(batch, o.maximize, o.weight_decay);
  if (o.momentum != 0) {
    bool all_buffers = true;
    for (const at::Tensor& buffer : momentum_buffers) {
      all_buffers = all_buffers && buffer.defined();
    }
    if (all_buffers) {
      at::_foreach_mul_(momentum_buffers, o.momentum);
      at::_foreach_add_(momentum_buffers, grads, 1 - o.dampening);
    } else {
      for (std::size_t i = 0; i < grads.size(); ++i) {
        at::Tensor& buffer = momentum_buffers[i];
        if (!buffer.defined()) {
          buffer = grads[i].detach().clone();
        } else {
          buffer.mul_(o.momentum).add_(grads[i], 1 - o.dampening);
        }
      }
    }
    if (o.nesterov) {
      at::_foreach_add_(grads, momentum_buffers, o.momentum);
    } else {
      grads = momentum_buffers;
    }
  }
  if (any_sparse(grads)) {
    for (std::size_t i = 0; i < grads.size(); ++i) batch.params[i].add_(grads[i], -o.lr);
  } else {
    at::_foreach_add_(batch.params, grads, -o.lr);
  }
}

void run_fused(Batch& given, const SgdOptions& o) {
  TORCH_CHECK(!any_sparse(given.grads), "`_fused_sgd` does not support sparse gradients");
  FusedBatch laid_out(given, {sgd_state::momentum_buffer});
  Batch& batch = laid_out.batch();
  Tensors& momentum_buffers = batch.state[sgd_state::momentum_buffer];
  bool first_step = o.momentum != 0;
  for (const at::Tensor& buffer : momentum_buffers) {
    first_step = first_step && !buffer.defined();
  }
  if (first_step) {
    for (std::size_t i = 0; i < batch.grads.size(); ++i) {
      momentum_buffers[i] = at::empty_like(batch.grads[i]);
      given.state[sgd_state::momentum_buffer][i] = momentum_buffers[i];
    }
  }
  at::_fused_sgd_(batch.params, batch.grads, o.momentum == 0 ? Tensors{} : momentum_buffers,
                  o.weight_decay, o.momentum, o.lr, o.dampening, o.nesterov, o.maximize, first_step,
                  {}, {});
  laid_out.write_back();
}

void run(Batch& batch, const SgdOptions& options, Implementation implementation) {
  if (implementation == Implementation::single_tensor) return run_single_tensor(batch, options);
  std::vector<Batch> parts = batch.by_device_and_dtype();
  for (Batch& part : parts) {
    implementation == Implementation::fused ? run_fused(part, options) : run_foreach(part, options);
  }
  // Hand back the buffers that a first step has made.
  for (const Batch& part : parts) {
    for (std::size_t k = 0;
         k < part.params.size() && !part.state[sgd_state::momentum_buffer].empty(); ++k) {
      batch.state[sgd_state::momentum_buffer][part.indices[k]] =
          part.state[sgd_state::momentum_buffer][k];
    }
  }
}

class Sgd final : public Algorithm {
 public:
  Sgd() : Algorithm({"momentum_buffer"}) {}

  void step(Group& group, const Options& options) const override {
    const auto how = implementation(group, options);
    const SgdOptions o{options.number("lr"),        options.number("momentum"),
                       options.number("dampening"), options.number("weight_decay"),
                       options.flag("nesterov"),    options.flag("maximize")};
    Batch batch;
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < group.params.size(); ++i) {
      const at::Tensor& grad = group.params[i].grad();
      if (!grad.defined()) continue;
      members.push_back(i);
      batch.params.push_back(group.params[i]);
      batch.grads.push_back(grad);
      check_state(group.state(i), group.params[i], 0);
      if (o.momentum != 0) {
        batch.state[sgd_state::momentum_buffer].push_back(
            group.state(i)[sgd_state::momentum_buffer]);
      }
    }
    if (batch.empty()) return;
    run(batch, o, how);
    for (std::size_t k = 0; k < batch.state[sgd_state::momentum_buffer].size(); ++k) {
      group.state(members[k])[sgd_state::momentum_buffer] =
          batch.state[sgd_state::momentum_buffer][k];
    }
  }
};

}  // namespace

const Algorithm& sgd() {
  static const Sgd algorithm;
  return algorithm;
}

}  // namespace torchnode
