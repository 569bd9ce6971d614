// The addon's entry: everything it exports, once for each JavaScript environment.
#include <torch/version.h>

#include "autograd/backward.h"
#include "core/convert.h"
#include "core/exports.h"
#include "dispatch/dispatch.h"
#include "nn/layers.h"
#include "optim/optim.h"
#include "runtime/context.h"
#include "runtime/data_worker.h"
#include "runtime/device.h"
#include "tensor/buffers.h"
#include "tensor/cpu_allocator.h"
#include "tensor/index.h"
#include "tensor/random.h"
#include "tensor/serialization.h"
#include "tensor/tensor.h"

namespace torchnode {
namespace {

Napi::Value set_error_class(Env& env, const Napi::CallbackInfo& info) {
  const std::string name = to_string(env, info[0], "name");
  const bool is_linalg = name == "LinAlgError";
  if ((!is_linalg && name != "OutOfMemoryError") || !info[1].IsFunction()) {
    throw JsTypeError("expected one of the classes OutOfMemoryError and LinAlgError");
  }
  env.error_class(is_linalg ? Env::ErrorClass::linalg : Env::ErrorClass::out_of_memory)
      .set(env, info[1]);
  return info.Env().Undefined();
}

Napi::Value set_warning_listener(Env& env, const Napi::CallbackInfo& info) {
  if (!info[0].IsFunction()) throw JsTypeError("expected a function");
  env.warnings().set_listener(info[0]);
  return info.Env().Undefined();
}

Napi::Value set_copy_mark(Env& env, const Napi::CallbackInfo& info) {
  if (!info[0].IsObject()) throw JsTypeError("expected an object");
  env.copy_mark().set(env, info[0]);
  return info.Env().Undefined();
}

Napi::Value set_minor_collector(Env& env, const Napi::CallbackInfo& info) {
  if (!info[0].IsFunction()) throw JsTypeError("expected a function");
  env.memory().set_minor_collector(info[0]);
  return info.Env().Undefined();
}

void export_everything(Env& env, Napi::Object exports) {
  auto versions = Napi::Object::New(env);
  versions.Set("built_for", Napi::String::New(env, TORCH_VERSION));
  exports.Set("versions", versions);
  export_function<set_error_class>(env, exports, "set_error_class");
  export_function<set_copy_mark>(env, exports, "set_copy_mark");
  export_function<set_minor_collector>(env, exports, "set_minor_collector");
  export_function<set_warning_listener>(env, exports, "set_warning_listener");
  export_autograd(env, exports);
  export_buffers(env, exports);
  export_context(env, exports);
  export_data_worker(env, exports);
  export_device(env, exports);
  export_dispatch(env, exports);
  export_index(env, exports);
  export_nn(env, exports);
  export_optim(env, exports);
  export_random(env, exports);
  export_serialization(env, exports);
  export_tensor(env, exports);
}

napi_value initialize(napi_env raw, napi_value exports) {
  static_cast<void>(use_tensor_blocks());
  auto* env = new Env(raw);
  const napi_status status = napi_set_instance_data(
      raw, env, [](napi_env, void* data, void*) { static_cast<Env*>(data)->close(); }, nullptr);
  if (status != napi_ok) {
    env->close();
    check(raw, status);
  }
  export_everything(*env, Napi::Object(raw, exports));
  return exports;
}

}  // namespace
}  // namespace torchnode

// Asks Node.js for finalizers that run inside garbage collection. Ordinary ones wait for the event
// loop, so that a loop which never yields to it would free nothing. Our finalizers keep the rule
// that comes with it: they make no call that needs JavaScript.
extern "C" NAPI_MODULE_EXPORT std::int32_t node_api_module_get_api_version_v1() {
  return NAPI_VERSION_EXPERIMENTAL;
}

extern "C" NAPI_MODULE_EXPORT napi_value napi_register_module_v1(napi_env env, napi_value exports) {
  try {
    return torchnode::initialize(env, exports);
  } catch (...) {
    return torchnode::throw_to_javascript(env);
  }
}
