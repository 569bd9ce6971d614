#include "autograd/functorch.h"

#include <ATen/ATen.h>
#include <ATen/FuncTorchTLS.h>
#include <ATen/functorch/BatchedTensorImpl.h>
#include <ATen/functorch/DynamicLayer.h>
#include <ATen/functorch/Interpreter.h>
#include <ATen/functorch/TensorWrapper.h>
#include <c10/core/AutogradState.h>
#include <c10/core/GradMode.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "autograd/callback.h"
#include "autograd/decompositions.h"
#include "core/convert.h"
#include "core/exports.h"
#include "core/options.h"

namespace torchnode {
namespace {

using at::functorch::RandomnessType;
using at::functorch::TransformType;

Napi::Value to_value(Env& env, std::int64_t number) {
  return Napi::Number::New(env, static_cast<double>(number));
}

RandomnessType to_randomness(Env& env, napi_value value) {
  const std::string name = to_string(env, value, "randomness");
  if (name == "error") return RandomnessType::Error;
  if (name == "same") return RandomnessType::Same;
  if (name == "different") return RandomnessType::Different;
  throw JsError("Only allowed values for randomness are 'error', 'different', or 'same'. Got " +
                name);
}

// The number of levels.
std::int64_t depth() {
  return static_cast<std::int64_t>(at::functorch::getDynamicLayerStack().size());
}

Napi::Value enter_vmap(Env& env, const Napi::CallbackInfo& info) {
  const std::int64_t batch_size = to_integer(env, info[0], "batch_size");
  if (batch_size < 0) throw JsRangeError("'batch_size' must not be negative");
  return to_value(
      env, at::functorch::initAndPushDynamicLayer(TransformType::Vmap, c10::SymInt(batch_size),
                                                  to_randomness(env, info[1])));
}

Napi::Value enter_grad(Env& env, const Napi::CallbackInfo&) {
  return to_value(
      env, at::functorch::initAndPushDynamicLayer(TransformType::Grad, std::nullopt, std::nullopt,
                                                  c10::GradMode::is_enabled()));
}

Napi::Value enter_jvp(Env& env, const Napi::CallbackInfo&) {
  const bool enabled = c10::AutogradState::get_tls_state().get_fw_grad_mode();
  return to_value(env, at::functorch::initAndPushDynamicLayer(TransformType::Jvp, std::nullopt,
                                                              std::nullopt, std::nullopt, enabled));
}

// Leaves that level, and those within it that were not left.
Napi::Value leave_transform(Env& env, const Napi::CallbackInfo& info) {
  const std::int64_t level = to_integer(env, info[0], "level");
  if (level < 1) throw JsRangeError("'level' must be at least 1");
  while (depth() >= level) at::functorch::popDynamicLayerAndDeleteMetadata();
  return info.Env().Undefined();
}

Napi::Value transform_depth(Env& env, const Napi::CallbackInfo&) { return to_value(env, depth()); }

Napi::Value add_batch_dim(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = env.tensor(info[0], "tensor");
  const std::int64_t dim = to_integer(env, info[1], "dim");
  if (dim < 0 || dim >= tensor.dim()) throw JsRangeError("'dim' is not one of the tensor's");
  return Napi::Value(
      env, env.wrap(at::functorch::addBatchDim(tensor, dim, to_integer(env, info[2], "level"))));
}

// The tensor behind a batched one of that level, and which of its dimensions is the batch's;
// nothing if the tensor is not batched at that level.
std::optional<std::pair<at::Tensor, std::int64_t>> without_batch(const at::Tensor& tensor,
                                                                 std::int64_t level) {
  const auto* batched = at::functorch::maybeGetBatchedImpl(tensor);
  if (batched == nullptr || batched->level() != level) return std::nullopt;
  return std::pair(batched->value(), batched->bdim());
}

// (tensor, level, batch_size, out_dim): the tensor with the level's dimension put at `out_dim`,
// repeated if it had none.
Napi::Value remove_batch_dim(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor tensor = env.tensor(info[0], "tensor");
  const std::int64_t batch_size = to_integer(env, info[2], "batch_size");
  const std::int64_t given = to_integer(env, info[3], "out_dim");
  const std::int64_t count = tensor.dim() + 1;
  if (given < -count || given >= count) {
    throw JsRangeError("Dimension out of range (expected to be in range of [" +
                       std::to_string(-count) + ", " + std::to_string(count - 1) + "], but got " +
                       std::to_string(given) + ")");
  }
  const std::int64_t out_dim = given < 0 ? given + count : given;
  if (const auto found = without_batch(tensor, to_integer(env, info[1], "level"))) {
    return Napi::Value(env, env.wrap(found->first.movedim(found->second, out_dim)));
  }
  std::vector<std::int64_t> sizes = tensor.sizes().vec();
  sizes.insert(sizes.begin() + out_dim, batch_size);
  return Napi::Value(env, env.wrap(tensor.unsqueeze(out_dim).expand(sizes)));
}

// (tensor, level): [the tensor behind it, the batch's dimension], or [the tensor, undefined].
Napi::Value unwrap_batched(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor tensor = env.tensor(info[0], "tensor");
  const auto found = without_batch(tensor, to_integer(env, info[1], "level"));
  auto pair = Napi::Array::New(env, 2);
  pair.Set(std::uint32_t{0},
           Napi::Value(env, env.wrap_unless_same(info[0], found ? found->first : tensor)));
  if (found) pair.Set(std::uint32_t{1}, to_value(env, found->second));
  return pair;
}

Napi::Value wrap_for_grad(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = env.tensor(info[0], "tensor");
  const std::int64_t level = to_integer(env, info[1], "level");
  if (level < 1 || level > depth()) throw JsRangeError("there is no such level");
  return Napi::Value(env, env.wrap(at::functorch::makeTensorWrapper(tensor, level)));
}

Napi::Value unwrap_for_grad(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = env.tensor(info[0], "tensor");
  const std::int64_t level = to_integer(env, info[1], "level");
  const auto* wrapper = at::functorch::maybeGetTensorWrapper(tensor);
  const bool is_of_level = wrapper != nullptr && wrapper->level() == level;
  return Napi::Value(env, env.wrap_unless_same(info[0], is_of_level ? wrapper->value() : tensor));
}

// The level that a tensor belongs to: { kind, level, bdim, value }, or undefined for a plain one.
Napi::Value transform_of(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = env.tensor(info[0], "tensor");
  auto result = Napi::Object::New(env);
  if (const auto* batched = at::functorch::maybeGetBatchedImpl(tensor)) {
    result.Set("kind", Napi::String::New(env, "BatchedTensor"));
    result.Set("level", to_value(env, batched->level()));
    result.Set("bdim", to_value(env, batched->bdim()));
    result.Set("value", Napi::Value(env, env.wrap(batched->value())));
    return result;
  }
  if (const auto* wrapper = at::functorch::maybeGetTensorWrapper(tensor)) {
    result.Set("kind", Napi::String::New(env, "GradTrackingTensor"));
    if (const auto level = wrapper->level()) result.Set("level", to_value(env, *level));
    result.Set("value", Napi::Value(env, env.wrap(wrapper->value())));
    return result;
  }
  return info.Env().Undefined();
}

Napi::Value unwrap_if_dead(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Value(env, env.wrap_unless_same(
                              info[0], at::functorch::unwrapIfDead(env.tensor(info[0], "tensor"))));
}

// Calls a function as if there were no transforms, to look at the tensors behind them.
Napi::Value without_transforms(Env& env, const Napi::CallbackInfo& info) {
  if (!info[0].IsFunction()) throw JsTypeError("expected a function");
  const c10::impl::ExcludeDispatchKeyGuard front(c10::DispatchKey::FuncTorchDynamicLayerFrontMode);
  const c10::impl::ExcludeDispatchKeyGuard back(c10::DispatchKey::FuncTorchDynamicLayerBackMode);
  napi_value result = nullptr;
  check(env.raw(),
        napi_call_function(env.raw(), env.js().Undefined(), info[0], 0, nullptr, &result));
  return Napi::Value(env, result);
}

const char* name_of(RandomnessType randomness) {
  if (randomness == RandomnessType::Same) return "same";
  return randomness == RandomnessType::Different ? "different" : "error";
}

// The innermost level: { kind, level, batch_size, randomness }, or undefined if there is none.
Napi::Value transform_top(Env& env, const Napi::CallbackInfo& info) {
  const auto layer = at::functorch::maybeCurrentDynamicLayer();
  if (!layer) return info.Env().Undefined();
  auto result = Napi::Object::New(env);
  result.Set("level", to_value(env, layer->layerId()));
  const char* kind = layer->key() == TransformType::Jvp ? "jvp" : "grad";
  if (layer->key() == TransformType::Vmap) {
    kind = "vmap";
    result.Set("batch_size", to_value(env, layer->batchSize().expect_int()));
    result.Set("randomness", Napi::String::New(env, name_of(layer->randomness())));
  }
  result.Set("kind", Napi::String::New(env, kind));
  return result;
}

// Takes the innermost level away, with what it has changed of the modes, and puts it back.
class Lowered {
 public:
  Lowered() : layer_(at::functorch::popDynamicLayer()) {
    const auto& meta = layer_.interpreter().meta();
    const auto* grad = std::get_if<at::functorch::GradInterpreterMeta>(&meta);
    if (grad != nullptr && !grad->prevGradMode_) c10::GradMode::set_enabled(false);
    const auto* jvp = std::get_if<at::functorch::JvpInterpreterMeta>(&meta);
    if (jvp != nullptr && !jvp->prevFwdGradMode_) {
      c10::AutogradState::get_tls_state().set_fw_grad_mode(false);
    }
  }
  ~Lowered() {
    c10::AutogradState::set_tls_state(modes_);
    at::functorch::pushDynamicLayer(std::move(layer_));
  }
  Lowered(const Lowered&) = delete;
  Lowered& operator=(const Lowered&) = delete;

 private:
  c10::AutogradState modes_ = c10::AutogradState::get_tls_state();
  at::functorch::DynamicLayer layer_;
};

// Calls a function as if it were outside of the innermost level.
Napi::Value lowered(Env& env, const Napi::CallbackInfo& info) {
  if (!info[0].IsFunction()) throw JsTypeError("expected a function");
  if (depth() == 0) throw JsError("there is no level of a transform");
  napi_value result = nullptr;
  napi_status status = napi_ok;
  {
    const Lowered outside;
    status = napi_call_function(env.raw(), env.js().Undefined(), info[0], 0, nullptr, &result);
  }
  check(env.raw(), status);
  return Napi::Value(env, result);
}

// Whether requires_grad_() may be called within a transform; returns what held before.
Napi::Value allow_inplace_requires_grad(Env& env, const Napi::CallbackInfo& info) {
  const bool before = at::functorch::getInplaceRequiresGradAllowed();
  at::functorch::setInplaceRequiresGradAllowed(to_bool(env, info[0], "allowed"));
  return Napi::Boolean::New(env, before);
}

}  // namespace

void export_transforms(Env& env, Napi::Object exports) {
  use_decompositions();
  export_function<enter_vmap>(env, exports, "enter_vmap");
  export_function<enter_grad>(env, exports, "enter_grad");
  export_function<enter_jvp>(env, exports, "enter_jvp");
  export_function<leave_transform>(env, exports, "leave_transform");
  export_function<transform_depth>(env, exports, "transform_depth");
  export_function<add_batch_dim>(env, exports, "add_batch_dim");
  export_function<remove_batch_dim>(env, exports, "remove_batch_dim");
  export_function<unwrap_batched>(env, exports, "unwrap_batched");
  export_function<wrap_for_grad>(env, exports, "wrap_for_grad");
  export_function<unwrap_for_grad>(env, exports, "unwrap_for_grad");
  export_function<transform_of>(env, exports, "transform_of");
  export_function<unwrap_if_dead>(env, exports, "unwrap_if_dead");
  export_function<without_transforms>(env, exports, "without_transforms");
  export_function<transform_top>(env, exports, "transform_top");
  export_function<lowered>(env, exports, "lowered");
  export_function<allow_inplace_requires_grad>(env, exports, "allow_inplace_requires_grad");
}

}  // namespace torchnode
