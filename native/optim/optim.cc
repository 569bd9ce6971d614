#include "optim/optim.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <array>
#include <deque>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/convert.h"
#include "core/exports.h"
#include "core/gradient_chain.h"
#include "core/graph_functions.h"
#include "core/native_class.h"
#include "core/thread_limit.h"
#include "optim/kernels.h"

namespace torchnode {
namespace {

enum class Algorithm : std::uint8_t { sgd, adam, adamw, rmsprop, adagrad };

// A parameter's state, by position; the names are PyTorch's.
constexpr std::size_t max_slots = 4;
using State = std::array<at::Tensor, max_slots>;

const std::vector<const char*>& slot_names(Algorithm algorithm) {
  static const std::vector<const char*> sgd = {"momentum_buffer"};
  static const std::vector<const char*> adam = {"step", "exp_avg", "exp_avg_sq", "max_exp_avg_sq"};
  static const std::vector<const char*> rmsprop = {"step", "square_avg", "momentum_buffer",
                                                   "grad_avg"};
  static const std::vector<const char*> adagrad = {"step", "sum"};
  switch (algorithm) {
    case Algorithm::sgd:
      return sgd;
    case Algorithm::rmsprop:
      return rmsprop;
    case Algorithm::adagrad:
      return adagrad;
    default:
      return adam;
  }
}

struct Group {
  Tensors params;
  std::vector<State> states;
  // For each parameter the number of its state: one that is there twice has one state, as in
  // Python.
  std::vector<std::size_t> places;

  explicit Group(Tensors all) : params(std::move(all)), states(params.size()) {
    std::unordered_map<const c10::TensorImpl*, std::size_t> first;
    for (std::size_t i = 0; i < params.size(); ++i) {
      places.push_back(first.try_emplace(params[i].unsafeGetTensorImpl(), i).first->second);
    }
  }

  State& state(std::size_t index) { return states[places[index]]; }
};

// Reads a group's options from the JavaScript object that its user may change at any time.
class Options {
 public:
  Options(Env& env, const Napi::Value& value) : env_(env) {
    if (!value.IsObject()) {
      throw JsTypeError("a group's options must be an object, not " + describe(env.raw(), value));
    }
    object_ = value.As<Napi::Object>();
  }

  double number(const char* name) const { return to_number(object_.Get(name), name); }

  bool flag(const char* name) const { return optional_flag(name).value_or(false); }

  std::optional<bool> optional_flag(const char* name) const {
    const Napi::Value value = object_.Get(name);
    if (is_nullish(env_, value)) return std::nullopt;
    if (value.IsBoolean()) return value.As<Napi::Boolean>().Value();
    throw JsTypeError(std::string("'") + name + "' must be a boolean, not " +
                      describe(env_.raw(), value));
  }

  std::array<double, 2> pair(const char* name) const {
    const Napi::Value value = object_.Get(name);
    if (!value.IsArray() || value.As<Napi::Array>().Length() != 2) {
      throw JsTypeError(std::string("'") + name + "' must be an array of two numbers, not " +
                        describe(env_.raw(), value));
    }
    const auto array = value.As<Napi::Array>();
    return {to_number(array.Get(std::uint32_t{0}), name),
            to_number(array.Get(std::uint32_t{1}), name)};
  }

 private:
  double to_number(const Napi::Value& value, const char* name) const {
    if (value.IsNumber()) return value.As<Napi::Number>().DoubleValue();
    const at::Tensor* tensor = env_.find_tensor(value);
    if (tensor && tensor->numel() == 1) return tensor->item<double>();
    throw JsTypeError(std::string("'") + name + "' must be a number, not " +
                      describe(env_.raw(), value));
  }

  Env& env_;
  Napi::Object object_;
};

class Optimizer {
 public:
  Optimizer(Env& env, const Napi::CallbackInfo& info) : shared_(env) {
    const std::string name = to_string(env, info[0], "kind");
    if (name == "SGD") {
      algorithm_ = Algorithm::sgd;
    } else if (name == "Adam") {
      algorithm_ = Algorithm::adam;
    } else if (name == "AdamW") {
      algorithm_ = Algorithm::adamw;
    } else if (name == "RMSprop") {
      algorithm_ = Algorithm::rmsprop;
    } else if (name == "Adagrad") {
      algorithm_ = Algorithm::adagrad;
    } else {
      throw JsTypeError("unknown optimizer '" + name +
                        "': expected SGD, Adam, AdamW, RMSprop or Adagrad");
    }
  }

  Napi::Value add_param_group(Env& env, const Napi::CallbackInfo& info) {
    groups_.emplace_back(to_tensors(env, info[0], "params"));
    shared_.add(groups_.back().params);
    return Napi::Number::New(info.Env(), static_cast<double>(groups_.size() - 1));
  }

  Napi::Value step(Env& env, const Napi::CallbackInfo& info) {
    if (!info[0].IsArray() || info[0].As<Napi::Array>().Length() != groups_.size()) {
      throw JsTypeError("expected the options of " + std::to_string(groups_.size()) + " groups");
    }
    const c10::AutoGradMode no_grad(false);
    const SmallWork small_work(is_small_step());
    const auto options = info[0].As<Napi::Array>();
    for (std::uint32_t i = 0; i < groups_.size(); ++i) {
      const Napi::HandleScope scope(info.Env());
      step_group(groups_[i], Options(env, options.Get(i)));
    }
    return info.Env().Undefined();
  }

  Napi::Value zero_grad(Env&, const Napi::CallbackInfo& info) {
    const bool set_to_none = !info[0].IsBoolean() || info[0].As<Napi::Boolean>().Value();
    const c10::AutoGradMode no_grad(false);
    for (Group& group : groups_) {
      for (at::Tensor& param : group.params) {
        at::Tensor& grad = param.mutable_grad();
        if (!grad.defined()) continue;
        if (set_to_none) {
          let_go(std::move(grad));
          grad = at::Tensor();
        } else {
          grad = grad.detach();
          grad.zero_();
        }
      }
    }
    return info.Env().Undefined();
  }

  Napi::Value get_state(Env& env, const Napi::CallbackInfo& info) {
    const State& state = state_at(env, info);
    const auto& names = slot_names(algorithm_);
    auto result = Napi::Object::New(env);
    bool any = false;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (!state[i].defined()) continue;
      any = true;
      result.Set(names[i], Napi::Value(env, env.wrap(state[i])));
    }
    return any ? Napi::Value(result) : info.Env().Undefined();
  }

  Napi::Value set_state(Env& env, const Napi::CallbackInfo& info) {
    State& state = state_at(env, info);
    State replacement;
    if (!is_nullish(env, info[2])) {
      if (!info[2].IsObject()) {
        throw JsTypeError("'state' must be an object, not " + describe(env.raw(), info[2]));
      }
      const auto object = info[2].As<Napi::Object>();
      const auto& names = slot_names(algorithm_);
      for (std::size_t i = 0; i < names.size(); ++i) {
        const Napi::Value value = object.Get(names[i]);
        if (!is_nullish(env, value)) replacement[i] = env.tensor(value, names[i]);
      }
    }
    state = std::move(replacement);
    return info.Env().Undefined();
  }

 private:
  // Each parameter is updated by itself, so what counts is how large one is.
  bool is_small_step() const {
    constexpr std::int64_t worth_dividing = std::int64_t{64} * 1024;
    std::int64_t count = 0;
    std::int64_t elements = 0;
    for (const Group& group : groups_) {
      for (const at::Tensor& param : group.params) {
        ++count;
        elements += param.numel();
      }
    }
    return elements < count * worth_dividing;
  }

  State& state_at(Env& env, const Napi::CallbackInfo& info) {
    const std::int64_t group = to_integer(env, info[0], "group");
    const std::int64_t index = to_integer(env, info[1], "index");
    if (group < 0 || group >= static_cast<std::int64_t>(groups_.size()) || index < 0 ||
        index >= static_cast<std::int64_t>(groups_[group].params.size())) {
      throw JsRangeError("the optimizer has no parameter " + std::to_string(index) + " in group " +
                         std::to_string(group));
    }
    return groups_[group].state(index);
  }

  // Throws where state that a user has set lacks one of the first parts, or a part has another
  // size.
  void check_state(const State& state, const at::Tensor& param, std::size_t count) const {
    const auto& names = slot_names(algorithm_);
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (!state[i].defined()) {
        if (i >= count) continue;
        throw JsTypeError(std::string("the optimizer's state lacks '") + names[i] + "'");
      }
      const bool is_step = std::string(names[i]) == "step";
      if (is_step ? state[i].numel() == 1 : state[i].sizes().equals(param.sizes())) continue;
      throw JsRangeError(c10::str("'", names[i], "' in the optimizer's state must ",
                                  is_step ? std::string("be one number")
                                          : c10::str("have the parameter's shape ", param.sizes()),
                                  ", but it has shape ", state[i].sizes()));
    }
  }

  // A counter of steps as torch.optim makes it: fused kernels read it on the parameter's device.
  static at::Tensor new_step(const at::Tensor& param, bool fused) {
    if (fused) return at::zeros({}, param.options().dtype(at::kFloat).requires_grad(false));
    return at::zeros(
        {}, at::TensorOptions(c10::get_default_dtype_as_scalartype() == at::kDouble ? at::kDouble
                                                                                    : at::kFloat));
  }

  static at::Tensor zeros_like(const at::Tensor& param) {
    return at::zeros_like(param, at::MemoryFormat::Preserve);
  }

  static at::Tensor real(const at::Tensor& tensor) {
    return tensor.is_complex() ? at::view_as_real(tensor) : tensor;
  }

  // Which implementation torch.optim would take for these options and parameters.
  static Implementation implementation(const Group& group, const Options& options) {
    const auto fused = options.optional_flag("fused");
    const auto foreach = options.optional_flag("foreach");
    if (fused.value_or(false)) {
      for (const at::Tensor& param : group.params) {
        TORCH_CHECK(
            param.is_floating_point() && (param.is_cpu() || param.is_cuda()),
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

  void step_group(Group& group, const Options& options) {
    for (const char* unsupported : {"capturable", "differentiable"}) {
      if (options.flag(unsupported)) {
        throw JsError(std::string("torchnode's optimizers do not support ") + unsupported);
      }
    }
    switch (algorithm_) {
      case Algorithm::sgd:
        return step_sgd(group, options);
      case Algorithm::rmsprop:
        return step_rmsprop(group, options);
      case Algorithm::adagrad:
        return step_adagrad(group, options);
      case Algorithm::adam:
      case Algorithm::adamw:
        return step_adam(group, options);
    }
  }

  void step_adam(Group& group, const Options& options) {
    const auto how = implementation(group, options);
    const auto betas = options.pair("betas");
    const bool decoupled = algorithm_ == Algorithm::adamw || options.flag("decoupled_weight_decay");
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
      if (!state[0].defined()) {
        state[0] = new_step(param, how == Implementation::fused);
        state[1] = zeros_like(param);
        state[2] = zeros_like(param);
      }
      if (o.amsgrad && !state[3].defined()) state[3] = zeros_like(param);
      check_state(state, param, o.amsgrad ? 4 : 3);
      batch.params.push_back(real(param));
      batch.grads.push_back(real(grad));
      batch.steps.push_back(state[0]);
      batch.first.push_back(real(state[1]));
      batch.second.push_back(real(state[2]));
      if (o.amsgrad) batch.third.push_back(real(state[3]));
    }
    if (!batch.empty()) adam(batch, o, how);
  }

  void step_sgd(Group& group, const Options& options) {
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
      if (o.momentum != 0) batch.first.push_back(group.state(i)[0]);
    }
    if (batch.empty()) return;
    sgd(batch, o, how);
    for (std::size_t k = 0; k < batch.first.size(); ++k) {
      group.state(members[k])[0] = batch.first[k];
    }
  }

  void step_rmsprop(Group& group, const Options& options) {
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
      if (!state[0].defined()) {
        state[0] = new_step(param, false);
        state[1] = zeros_like(param);
      }
      if (o.momentum > 0 && !state[2].defined()) state[2] = zeros_like(param);
      if (o.centered && !state[3].defined()) state[3] = zeros_like(param);
      check_state(state, param, 2);
      batch.params.push_back(real(param));
      batch.grads.push_back(real(grad));
      batch.steps.push_back(state[0]);
      batch.first.push_back(real(state[1]));
      if (o.momentum > 0) batch.second.push_back(real(state[2]));
      if (o.centered) batch.third.push_back(real(state[3]));
    }
    if (!batch.empty()) rmsprop(batch, o, how);
  }

  void step_adagrad(Group& group, const Options& options) {
    const auto how = implementation(group, options);
    const AdagradOptions o{options.number("lr"), options.number("lr_decay"),
                           options.number("weight_decay"), options.number("eps"),
                           options.flag("maximize")};
    // Options may run JavaScript, which may take gradients away: they are read before those.
    bool is_first = false;
    for (std::size_t i = 0; i < group.params.size(); ++i) {
      is_first = is_first || !group.state(i)[0].defined();
    }
    const double initial = is_first ? options.number("initial_accumulator_value") : 0;
    Batch batch;
    for (std::size_t i = 0; i < group.params.size(); ++i) {
      const at::Tensor& param = group.params[i];
      const at::Tensor& grad = param.grad();
      if (!grad.defined()) continue;
      State& state = group.state(i);
      if (!state[0].defined()) {
        const at::Scalar value = param.is_complex()
                                     ? at::Scalar(c10::complex<double>(initial, initial))
                                     : at::Scalar(initial);
        state[0] = new_step(param, how == Implementation::fused);
        state[1] = at::full_like(param, value, {}, at::MemoryFormat::Preserve);
      }
      check_state(state, param, 2);
      batch.params.push_back(real(param));
      batch.grads.push_back(real(grad));
      batch.steps.push_back(state[0]);
      batch.first.push_back(real(state[1]));
    }
    if (!batch.empty()) adagrad(batch, o, how);
  }

  Algorithm algorithm_ = Algorithm::sgd;
  // A deque: options are read while a group is in use, which may run JavaScript that adds another.
  std::deque<Group> groups_;
  SharedTensors shared_;
};

}  // namespace

void export_optim(Env& env, Napi::Object exports) {
  export_class<Optimizer>(
      env, exports, "Optimizer",
      {method_entry<Optimizer, &Optimizer::add_param_group>(env, "add_param_group"),
       method_entry<Optimizer, &Optimizer::step>(env, "step"),
       method_entry<Optimizer, &Optimizer::zero_grad>(env, "zero_grad"),
       method_entry<Optimizer, &Optimizer::get_state>(env, "get_state"),
       method_entry<Optimizer, &Optimizer::set_state>(env, "set_state")});
}

}  // namespace torchnode
