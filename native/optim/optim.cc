#include "optim/optim.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <deque>
#include <utility>

#include "core/convert.h"
#include "core/exports.h"
#include "core/gradient_chain.h"
#include "core/graph_functions.h"
#include "core/native_class.h"
#include "core/thread_limit.h"
#include "optim/algorithm.h"

namespace torchnode {
namespace {

class Optimizer {
 public:
  Optimizer(Env& env, const Napi::CallbackInfo& info)
      : algorithm_(algorithm_of(to_string(env, info[0], "kind"))), shared_(env) {}

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
    const SingleThreadGuard single_thread(is_small_step());
    const auto options = info[0].As<Napi::Array>();
    for (std::uint32_t i = 0; i < groups_.size(); ++i) {
      const Napi::HandleScope scope(info.Env());
      step_group(groups_[i], Options(env, options.Get(i), "a group's options"));
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
    const auto& names = algorithm_.slots();
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
      const Options given(env, info[2], "'state'");
      const auto& names = algorithm_.slots();
      for (std::size_t i = 0; i < names.size(); ++i) {
        const Napi::Value value = given.value(names[i]);
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

  void step_group(Group& group, const Options& options) const {
    for (const char* unsupported : {"capturable", "differentiable"}) {
      if (options.flag(unsupported)) {
        throw JsError(std::string("torchnode's optimizers do not support ") + unsupported);
      }
    }
    algorithm_.step(group, options);
  }

  const Algorithm& algorithm_;
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
