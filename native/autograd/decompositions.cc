// LibTorch's C++ leaves some operators out of forward mode and of vmap. Python's PyTorch gives them
// rules that it writes in Python (torch/_decomp): a hessian of a softmax, say, needs one. These are
// the same rules.
#include "autograd/decompositions.h"

#include <ATen/ATen.h>
#include <ATen/core/Reduction.h>
#include <ATen/core/boxing/KernelFunction.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/csrc/autograd/jit_decomp_interface.h>
#include <torch/library.h>

#include <array>
#include <mutex>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace torchnode {
namespace {

using at::Tensor;
using torch::autograd::impl::JitDecompInterface;

Tensor softmax_backward(const Tensor& grad, const Tensor& output, std::int64_t dim,
                        at::ScalarType input_dtype) {
  const Tensor weighted = grad * output;
  return (weighted - output * weighted.sum(dim, true)).to(input_dtype);
}

Tensor log_softmax_backward(const Tensor& grad, const Tensor& output, std::int64_t dim,
                            at::ScalarType input_dtype) {
  return (grad - output.exp() * grad.sum(dim, true)).to(input_dtype);
}

// A weight for each class, so that it multiplies what has the classes in dimension `channel`.
Tensor along(const Tensor& weight, const Tensor& self, std::int64_t channel) {
  std::vector<std::int64_t> shape(static_cast<std::size_t>(self.dim()), 1);
  shape[static_cast<std::size_t>(channel)] = weight.size(0);
  return weight.reshape(shape);
}

// LibTorch's own kernels take a SymInt as a value, and so must these.
// NOLINTBEGIN(performance-unnecessary-value-param)
std::tuple<Tensor, Tensor> nll_loss_forward(const Tensor& self, const Tensor& target,
                                            const std::optional<Tensor>& weight,
                                            std::int64_t reduction, c10::SymInt ignore_index) {
  const std::int64_t channel = self.dim() < 2 ? 0 : 1;
  const bool is_weighted = weight && weight->defined();
  const Tensor counts = target.ne(ignore_index.expect_int());
  const Tensor places = at::where(counts, target, at::zeros_like(target)).unsqueeze(channel);
  const Tensor zero = at::zeros({}, self.options());
  const auto picked = [&](const Tensor& tensor) {
    return at::where(counts, tensor.gather(channel, places).squeeze(channel), zero);
  };
  const Tensor losses = -picked(is_weighted ? self * along(*weight, self, channel) : self);
  if (reduction == at::Reduction::None && self.dim() > 1) return {losses, zero};
  const Tensor total = is_weighted
                           ? picked(along(*weight, self, channel).expand(self.sizes())).sum()
                           : counts.sum().to(self.scalar_type());
  if (reduction == at::Reduction::None) return {losses, total};
  const Tensor sum = losses.sum();
  return {reduction == at::Reduction::Mean ? sum / total : sum, total};
}

Tensor addr(const Tensor& self, const Tensor& first, const Tensor& second, const at::Scalar& beta,
            const at::Scalar& alpha) {
  const Tensor product = first.unsqueeze(1) * second * alpha;
  // Zero times `self` may be nan: with a beta of zero only the shape of `self` is used.
  return beta.equal(0) ? product.expand_as(product + self) : self * beta + product;
}

Tensor nll_loss_backward(const Tensor& grad, const Tensor& self, const Tensor& target,
                         const std::optional<Tensor>& weight, std::int64_t reduction,
                         c10::SymInt ignore_index, const Tensor& total_weight) {
  const std::int64_t channel = self.dim() < 2 ? 0 : 1;
  Tensor scale = reduction == at::Reduction::Mean ? grad / total_weight : grad;
  const Tensor places = target.unsqueeze(channel);
  const Tensor counts = places.ne(ignore_index.expect_int());
  const Tensor safe = at::where(counts, places, at::zeros_like(places));
  const Tensor picked = at::zeros_like(self).scatter(channel, safe, -1.0);
  if (scale.dim() > 0 && picked.dim() > scale.dim()) scale = scale.unsqueeze(channel);
  if (weight && weight->defined()) scale = scale * along(*weight, self, channel);
  return picked * at::where(counts, scale, at::zeros({}, scale.options()));
}

// NOLINTEND(performance-unnecessary-value-param)

double part_of_mean(const Tensor& self, std::int64_t reduction) {
  return reduction == at::Reduction::Mean ? 1.0 / static_cast<double>(self.numel()) : 1.0;
}

Tensor mse_loss_backward(const Tensor& grad, const Tensor& self, const Tensor& target,
                         std::int64_t reduction) {
  return (self - target) * (2.0 * part_of_mean(self, reduction)) * grad;
}

Tensor smooth_l1_loss_backward(const Tensor& grad, const Tensor& self, const Tensor& target,
                               std::int64_t reduction, double beta) {
  const Tensor x = self - target;
  const Tensor scaled = grad * part_of_mean(self, reduction);
  return at::where(x.abs().lt(beta), scaled * x / beta, scaled * x.sign());
}

Tensor huber_loss_backward(const Tensor& grad, const Tensor& self, const Tensor& target,
                           std::int64_t reduction, double delta) {
  const Tensor x = self - target;
  const Tensor scaled = grad * part_of_mean(self, reduction);
  return at::where(x.lt(-delta), scaled * -delta,
                   at::where(x.gt(delta), scaled * delta, scaled * x));
}

std::vector<std::int64_t> counted(std::int64_t from, std::int64_t to) {
  std::vector<std::int64_t> dims;
  for (std::int64_t dim = from; dim < to; ++dim) dims.push_back(dim);
  return dims;
}

std::tuple<Tensor, Tensor, Tensor> layer_norm_backward(const Tensor& grad, const Tensor& input,
                                                       c10::SymIntArrayRef normalized_shape,
                                                       const Tensor&, const Tensor& given_rstd,
                                                       const std::optional<Tensor>& weight,
                                                       const std::optional<Tensor>& bias,
                                                       std::array<bool, 3> mask) {
  const std::int64_t axis = input.dim() - static_cast<std::int64_t>(normalized_shape.size());
  const auto inner = counted(axis, input.dim());
  const auto outer = counted(0, axis);
  const bool has_weight = weight && weight->defined();
  const bool has_bias = bias && bias->defined();
  std::int64_t count = 1;
  for (const std::int64_t dim : inner) count *= input.size(dim);
  if (input.numel() == 0) {
    const auto shape = input.sizes().slice(static_cast<std::size_t>(axis));
    return {at::zeros_like(input), input.new_zeros(shape), input.new_zeros(shape)};
  }
  // Computed again, so that they depend on the input.
  const auto [variance, mean] = at::var_mean(input, inner, 0, true);
  const Tensor eps = (given_rstd.reciprocal().pow(2) - variance).detach();
  const Tensor rstd = at::rsqrt(variance + eps);
  const Tensor normalized = (input - mean) * rstd;
  const Tensor inner_grad = has_weight ? grad * *weight : grad;
  const auto summed = [&](const Tensor& tensor) {
    return outer.empty() ? tensor.clone() : tensor.sum(outer);
  };
  const auto number = static_cast<double>(count);
  const Tensor sums = inner_grad * number - inner_grad.sum(inner, true) -
                      normalized * (inner_grad * normalized).sum(inner, true);
  const Tensor none = at::zeros({}, input.options());
  const auto zeros = [&](const std::optional<Tensor>& like, bool is_there) {
    return is_there ? at::zeros_like(*like) : none;
  };
  return {mask[0] ? rstd / number * sums : at::zeros_like(input),
          mask[1] && has_weight ? summed(grad * normalized) : zeros(weight, has_weight),
          mask[2] && has_bias ? summed(grad) : zeros(bias, has_bias)};
}

// Adds to LibTorch's own rules, which are kept.
class Decompositions : public JitDecompInterface {
 public:
  explicit Decompositions(JitDecompInterface* others) : others_(others) {
    add("aten::_softmax_backward_data", softmax_backward);
    add("aten::_log_softmax_backward_data", log_softmax_backward);
    add("aten::nll_loss_backward", nll_loss_backward);
    add("aten::nll_loss2d_backward", nll_loss_backward);
    add("aten::native_layer_norm_backward", layer_norm_backward);
  }

  bool has_jit_decomposition(const c10::FunctionSchema& schema) const override {
    return kernels_.count(schema.operator_name()) > 0 ||
           (others_ != nullptr && others_->has_jit_decomposition(schema));
  }

  void run_jit_decomposition(const c10::OperatorHandle& op,
                             torch::jit::Stack* stack) const override {
    const auto found = kernels_.find(op.schema().operator_name());
    if (found == kernels_.end()) return others_->run_jit_decomposition(op, stack);
    found->second.callBoxed(op, c10::DispatchKeySet(), stack);
  }

 private:
  template <typename Function>
  void add(const char* name, Function* function) {
    kernels_.emplace(c10::OperatorName(name, ""),
                     c10::KernelFunction::makeFromUnboxedRuntimeFunction(function));
  }

  JitDecompInterface* others_;
  std::unordered_map<c10::OperatorName, c10::KernelFunction> kernels_;
};

// Without these, vmap calls the operator for each element of a batch.
class BatchRules {
 public:
  BatchRules() {
    add("mse_loss_backward", mse_loss_backward);
    add("smooth_l1_loss_backward", smooth_l1_loss_backward);
    add("huber_loss_backward", huber_loss_backward);
    add("nll_loss_forward", nll_loss_forward);
    add("nll_loss2d_forward", nll_loss_forward);
    add("nll_loss_backward", nll_loss_backward);
    add("nll_loss2d_backward", nll_loss_backward);
    add("addr", addr);
  }

 private:
  template <typename Function>
  void add(const char* name, Function* function) {
    const auto op =
        c10::Dispatcher::singleton().findSchema({std::string("aten::") + name, std::string()});
    // A LibTorch with a rule of its own keeps it.
    if (!op || op->hasKernelForDispatchKey(c10::DispatchKey::FuncTorchBatched)) return;
    library_.impl(name, function);
  }

  torch::Library library_{torch::Library::IMPL, "aten", c10::DispatchKey::FuncTorchBatched,
                          __FILE__, __LINE__};
};

}  // namespace

void use_decompositions() {
  static std::once_flag once;
  std::call_once(once, [] {
    using torch::autograd::impl::getJitDecompImpl;
    static Decompositions decompositions(getJitDecompImpl());
    torch::autograd::impl::setJitDecompImpl(&decompositions);
    static const BatchRules batch_rules;
  });
}

}  // namespace torchnode
