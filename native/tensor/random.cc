#include "tensor/random.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>
#include <c10/core/GeneratorImpl.h>

#include <mutex>

#include "core/convert.h"
#include "core/exports.h"
#include "tensor/thread_generator.h"

namespace torchnode {
namespace {

at::Generator generator_of(Env& env, const Napi::CallbackInfo& info) {
  return or_own(env.generator(info[0], "generator"));
}

std::uint64_t to_seed(Env& env, const Napi::Value& value) {
  if (!value.IsBigInt())
    throw JsTypeError("'seed' must be a bigint, not " + describe(env.raw(), value));
  std::uint64_t seed = 0;
  bool lossless = false;
  check(env.raw(), napi_get_value_bigint_uint64(env.raw(), value, &seed, &lossless));
  if (lossless) return seed;
  // A negative seed counts from 2^64, as in PyTorch.
  std::int64_t negative = 0;
  check(env.raw(), napi_get_value_bigint_int64(env.raw(), value, &negative, &lossless));
  if (!lossless) throw JsRangeError("a seed must lie within [-2^63, 2^64)");
  return static_cast<std::uint64_t>(negative);
}

Napi::Value manual_seed(Env& env, const Napi::CallbackInfo& info) {
  const std::uint64_t seed = to_seed(env, info[0]);
  at::Generator own = own_generator();
  if (own.defined()) {
    const std::lock_guard<std::mutex> lock(own.mutex());
    own.set_current_seed(seed);
  } else {
    at::manual_seed(seed);
  }
  return info.Env().Undefined();
}

Napi::Value prepare_for_own_generators(Env& env, const Napi::CallbackInfo& info) {
  static_cast<void>(env);
  prepare_thread_generators();
  return info.Env().Undefined();
}

Napi::Value take_own_generator(Env& env, const Napi::CallbackInfo& info) {
  static_cast<void>(env);
  prepare_thread_generators();
  use_own_generator();
  return info.Env().Undefined();
}

// (into, device)
Napi::Value generator_into(Env& env, const Napi::CallbackInfo& info) {
  const c10::Device device = to_device(env, info[1], "device");
  if (device.is_cpu()) {
    return Napi::Value(env, env.wrap_into(info[0], at::detail::createCPUGenerator()));
  }
  return Napi::Value(env, env.wrap_into(info[0], at::globalContext()
                                                     .getAcceleratorHooksInterface(device.type())
                                                     .getNewGenerator(device.index())));
}

Napi::Value default_generator(Env& env, const Napi::CallbackInfo& info) {
  const c10::Device device = to_device(env, info[0], "device");
  return Napi::Value(env, env.wrap(at::Generator(at::globalContext().defaultGenerator(device))));
}

Napi::Value generator_seed(Env& env, const Napi::CallbackInfo& info) {
  at::Generator generator = generator_of(env, info);
  const std::uint64_t seed = to_seed(env, info[1]);
  const std::lock_guard<std::mutex> lock(generator.mutex());
  generator.set_current_seed(seed);
  return info.Env().Undefined();
}

Napi::Value generator_initial_seed(Env& env, const Napi::CallbackInfo& info) {
  return Napi::BigInt::New(env, generator_of(env, info).current_seed());
}

Napi::Value generator_new_seed(Env& env, const Napi::CallbackInfo& info) {
  at::Generator generator = generator_of(env, info);
  const std::lock_guard<std::mutex> lock(generator.mutex());
  return Napi::BigInt::New(env, generator.seed());
}

Napi::Value generator_state(Env& env, const Napi::CallbackInfo& info) {
  at::Generator generator = generator_of(env, info);
  const std::lock_guard<std::mutex> lock(generator.mutex());
  return Napi::Value(env, env.wrap(generator.get_state()));
}

Napi::Value generator_set_state(Env& env, const Napi::CallbackInfo& info) {
  at::Generator generator = generator_of(env, info);
  const at::Tensor& state = env.tensor(info[1], "state");
  if (state.scalar_type() != at::kByte || !state.device().is_cpu() || !state.is_contiguous()) {
    throw JsTypeError("'state' must be a contiguous uint8 tensor on the CPU");
  }
  const std::lock_guard<std::mutex> lock(generator.mutex());
  generator.set_state(state);
  return info.Env().Undefined();
}

Napi::Value generator_device(Env& env, const Napi::CallbackInfo& info) {
  return Napi::String::New(env, generator_of(env, info).device().str());
}

}  // namespace

void export_random(Env& env, Napi::Object exports) {
  export_function<manual_seed>(env, exports, "manual_seed");
  export_function<prepare_for_own_generators>(env, exports, "prepare_thread_generators");
  export_function<take_own_generator>(env, exports, "use_own_generator");
  export_function<generator_into>(env, exports, "generator_into");
  export_function<default_generator>(env, exports, "default_generator");
  export_function<generator_seed>(env, exports, "generator_seed");
  export_function<generator_initial_seed>(env, exports, "generator_initial_seed");
  export_function<generator_new_seed>(env, exports, "generator_new_seed");
  export_function<generator_state>(env, exports, "generator_state");
  export_function<generator_set_state>(env, exports, "generator_set_state");
  export_function<generator_device>(env, exports, "generator_device");
}

}  // namespace torchnode
