#include "runtime/context.h"

#include <ATen/Context.h>

#include "core/convert.h"
#include "core/exports.h"
#include "core/options.h"

namespace torchnode {
namespace {

Napi::Value deterministic(Env& env, const Napi::CallbackInfo&) {
  return Napi::Boolean::New(env, at::globalContext().deterministicAlgorithms());
}

Napi::Value deterministic_warn_only(Env& env, const Napi::CallbackInfo&) {
  return Napi::Boolean::New(env, at::globalContext().deterministicAlgorithmsWarnOnly());
}

Napi::Value set_deterministic(Env& env, const Napi::CallbackInfo& info) {
  const bool mode = to_bool(env, info[0], "mode");
  at::globalContext().setDeterministicAlgorithms(mode, to_bool(env, info[1], "warn_only"));
  return info.Env().Undefined();
}

Napi::Value float32_matmul_precision(Env& env, const Napi::CallbackInfo&) {
  switch (at::globalContext().float32MatmulPrecision()) {
    case at::Float32MatmulPrecision::HIGHEST:
      return Napi::String::New(env, "highest");
    case at::Float32MatmulPrecision::HIGH:
      return Napi::String::New(env, "high");
    default:
      return Napi::String::New(env, "medium");
  }
}

Napi::Value set_float32_matmul_precision(Env& env, const Napi::CallbackInfo& info) {
  const std::string precision = to_string(env, info[0], "precision");
  if (precision != "highest" && precision != "high" && precision != "medium") {
    throw JsRangeError("expected \"highest\", \"high\" or \"medium\", not \"" + precision + "\"");
  }
  at::globalContext().setFloat32MatmulPrecision(precision);
  return info.Env().Undefined();
}

Napi::Value set_flush_denormal(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(env, at::Context::setFlushDenormal(to_bool(env, info[0], "mode")));
}

}  // namespace

void export_context(Env& env, Napi::Object exports) {
  export_function<deterministic>(env, exports, "deterministic");
  export_function<deterministic_warn_only>(env, exports, "deterministic_warn_only");
  export_function<set_deterministic>(env, exports, "set_deterministic");
  export_function<float32_matmul_precision>(env, exports, "float32_matmul_precision");
  export_function<set_float32_matmul_precision>(env, exports, "set_float32_matmul_precision");
  export_function<set_flush_denormal>(env, exports, "set_flush_denormal");
}

}  // namespace torchnode
