#include "autograd/forward.h"

#include <c10/core/AutogradState.h>
#include <torch/csrc/autograd/forward_grad.h>

#include <vector>

#include "autograd/callback.h"
#include "core/convert.h"
#include "core/exports.h"
#include "core/options.h"

namespace torchnode {
namespace {

using torch::autograd::ForwardADLevel;

c10::AutogradState& modes() { return c10::AutogradState::get_tls_state(); }

std::uint64_t to_level(Env& env, napi_value value) {
  const std::int64_t level = to_integer(env, value, "level");
  if (level < 0) throw JsRangeError("a level of forward mode is not negative");
  return static_cast<std::uint64_t>(level);
}

// The levels that this thread has entered. They belong to the process, so a thread that ends in
// one must leave it.
thread_local std::vector<std::uint64_t> entered;

void leave_all() {
  for (; !entered.empty(); entered.pop_back()) ForwardADLevel::release_idx(entered.back());
}

Napi::Value enter_dual_level(Env& env, const Napi::CallbackInfo&) {
  const std::uint64_t level = ForwardADLevel::get_next_idx();
  entered.push_back(level);
  return Napi::Number::New(env, static_cast<double>(level));
}

Napi::Value exit_dual_level(Env& env, const Napi::CallbackInfo& info) {
  const std::uint64_t level = to_level(env, info[0]);
  if (entered.empty() || entered.back() != level) {
    throw JsError(
        "Trying to exit a forward AD level that was not the last one that was created. This is not "
        "supported.");
  }
  entered.pop_back();
  ForwardADLevel::release_idx(level);
  return info.Env().Undefined();
}

Napi::Value has_forward_grad(Env& env, const Napi::CallbackInfo& info) {
  const std::uint64_t level = is_nullish(env, info[1]) ? 0 : to_level(env, info[1]);
  return Napi::Boolean::New(env, env.tensor(info[0], "tensor")._fw_grad(level).defined());
}

Napi::Value is_forward_grad_enabled(Env& env, const Napi::CallbackInfo&) {
  return Napi::Boolean::New(env, modes().get_fw_grad_mode());
}

Napi::Value set_forward_grad_enabled(Env& env, const Napi::CallbackInfo& info) {
  const bool before = modes().get_fw_grad_mode();
  modes().set_fw_grad_mode(to_bool(env, info[0], "mode"));
  return Napi::Boolean::New(env, before);
}

}  // namespace

void export_autograd_forward(Env& env, Napi::Object exports) {
  check(env.raw(), napi_add_env_cleanup_hook(env.raw(), [](void*) { leave_all(); }, &entered));
  export_function<enter_dual_level>(env, exports, "enter_dual_level");
  export_function<exit_dual_level>(env, exports, "exit_dual_level");
  export_function<has_forward_grad>(env, exports, "has_forward_grad");
  export_function<is_forward_grad_enabled>(env, exports, "is_forward_grad_enabled");
  export_function<set_forward_grad_enabled>(env, exports, "set_forward_grad_enabled");
}

}  // namespace torchnode
