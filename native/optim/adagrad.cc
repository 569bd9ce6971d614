#include "optim/algorithm.h"
#include "optim/common.h"
#include "optim/fused_batch.h"

namespace torchnode {
namespace {

namespace adagrad_state {
constexpr std::size_t step = 0;
constexpr std::size_t sum = 1;
}  // namespace adagrad_state

struct AdagradOptions {
  double lr, lr_decay, weight_decay, eps;
  bool maximize;
};

at::Tensor sparse_like(const at::Tensor& grad, const at::Tensor& values) {
  return at::sparse_coo_tensor(grad._indices(), values, grad.sizes());
}

void run_single_tensor(const Batch& batch, const AdagradOptions& o) {
  const Tensors& steps = batch.state[adagrad_state::step];
  const Tensors& sums = batch.state[adagrad_state::sum];
  for (std::size_t i = 0; i < batch.params.size(); ++i) {
    const at::Tensor& param = batch.params[i];
    const at::Tensor& sum = sums[i];
    count_step(steps[i]);
    TORCH_CHECK(o.weight_decay == 0 || !batch.grads[i].is_sparse(),
                "weight_decay option is not compatible with sparse gradients");
    at::Tensor grad = gradient(param, batch.grads[i], o.maximize, o.weight_decay);
    const double clr = o.lr / (1 + (step_value(steps[i]) - 1) * o.lr_decay);
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

void run_foreach(const Batch& batch, const AdagradOptions& o) {
  const Tensors& steps = batch.state[adagrad_state::step];
  const Tensors& sums = batch.state[adagrad_state::sum];
  if (any_sparse(batch.grads)) return run_single_tensor(batch, o);
  count_steps(steps);
  Tensors grads = foreach_gradients(batch, o.maximize, o.weight_decay);
  std::vector<double> minus_clr;
  for (const double step : step_values(steps)) {
    minus_clr.push_back(-o.lr / (1 + (step - 1) * o.lr_decay));
  }
  at::_foreach_addcmul_(sums, grads, grads, 1);
  const Tensors std = at::_foreach_sqrt(sums);
  at::_foreach_add_(std, o.eps);
  const Tensors numerator = at::_foreach_mul(grads, scalars(minus_clr));
  at::_foreach_addcdiv_(batch.params, numerator, std, 1);
}

void run_fused(const Batch& given, const AdagradOptions& o) {
  TORCH_CHECK(!any_sparse(given.grads), "`fused` does not support sparse grad or complex param");
  FusedBatch laid_out(given, {adagrad_state::sum});
  const Batch& batch = laid_out.batch();
  const Tensors& steps = batch.state[adagrad_state::step];
  const Tensors& sums = batch.state[adagrad_state::sum];
  count_steps(steps);
  at::_fused_adagrad_(batch.params, batch.grads, sums, steps, o.lr, o.lr_decay, o.weight_decay,
                      o.eps, o.maximize, {}, {});
  laid_out.write_back();
}

void run(const Batch& batch, const AdagradOptions& options, Implementation implementation) {
  if (implementation == Implementation::single_tensor) return run_single_tensor(batch, options);
  for (const Batch& part : batch.by_device_and_dtype()) {
    implementation == Implementation::fused ? run_fused(part, options) : run_foreach(part, options);
  }
}

class Adagrad final : public Algorithm {
 public:
  Adagrad() : Algorithm({"step", "sum"}) {}

  void step(Group& group, const Options& options) const override {
    const auto how = implementation(group, options);
    const AdagradOptions o{options.number("lr"), options.number("lr_decay"),
                           options.number("weight_decay"), options.number("eps"),
                           options.flag("maximize")};
    // Options may run JavaScript, which may take gradients away: they are read before those.
    bool is_first = false;
    for (std::size_t i = 0; i < group.params.size(); ++i) {
      is_first = is_first || !group.state(i)[adagrad_state::step].defined();
    }
    const double initial = is_first ? options.number("initial_accumulator_value") : 0;
    Batch batch;
    for (std::size_t i = 0; i < group.params.size(); ++i) {
      const at::Tensor& param = group.params[i];
      const at::Tensor& grad = param.grad();
      if (!grad.defined()) continue;
      State& state = group.state(i);
      if (!state[adagrad_state::step].defined()) {
        const at::Scalar value = param.is_complex()
                                     ? at::Scalar(c10::complex<double>(initial, initial))
                                     : at::Scalar(initial);
        state[adagrad_state::step] = new_step(param, how == Implementation::fused);
        state[adagrad_state::sum] = at::full_like(param, value, {}, at::MemoryFormat::Preserve);
      }
      check_state(state, param, 2);
      batch.params.push_back(as_real(param));
      batch.grads.push_back(as_real(grad));
      batch.state[adagrad_state::step].push_back(state[adagrad_state::step]);
      batch.state[adagrad_state::sum].push_back(as_real(state[adagrad_state::sum]));
    }
    if (!batch.empty()) run(batch, o, how);
  }
};

}  // namespace

const Algorithm& adagrad() {
  static const Adagrad algorithm;
  return algorithm;
}

}  // namespace torchnode
