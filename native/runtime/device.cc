#include "runtime/device.h"

#include <ATen/Context.h>
#include <ATen/DeviceAccelerator.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>

#include <optional>

#include "core/convert.h"
#include "core/exports.h"

namespace torchnode {
namespace {

Napi::Value accelerator(Env& env, const Napi::CallbackInfo& info) {
  const auto type = at::accelerator::getAccelerator(false);
  if (!type) return info.Env().Undefined();
  return Napi::String::New(env, c10::DeviceTypeName(*type, true));
}

Napi::Value device_count(Env& env, const Napi::CallbackInfo&) {
  const auto type = at::accelerator::getAccelerator(false);
  return Napi::Number::New(env, type ? at::accelerator::deviceCount() : 0);
}

Napi::Value current_device(Env& env, const Napi::CallbackInfo&) {
  return Napi::Number::New(env, at::accelerator::getDeviceIndex());
}

c10::DeviceIndex to_index(Env& env, napi_value value) {
  const std::int64_t index = to_integer(env, value, "device");
  const int count = at::accelerator::getAccelerator(false) ? at::accelerator::deviceCount() : 0;
  if (index < 0 || index >= count) {
    throw JsRangeError("there is no device " + std::to_string(index) + ": this machine has " +
                       std::to_string(count));
  }
  return static_cast<c10::DeviceIndex>(index);
}

Napi::Value set_device(Env& env, const Napi::CallbackInfo& info) {
  at::accelerator::setDeviceIndex(to_index(env, info[0]));
  return info.Env().Undefined();
}

Napi::Value synchronize(Env& env, const Napi::CallbackInfo& info) {
  at::accelerator::synchronizeDevice(to_index(env, info[0]));
  return info.Env().Undefined();
}

Napi::Value empty_cache(Env&, const Napi::CallbackInfo& info) {
  at::accelerator::emptyCache();
  return info.Env().Undefined();
}

// Whether a tensor has been on the accelerator yet. Before, its allocator knows no device.
bool has_allocated() {
  const std::optional<c10::DeviceType> type = at::accelerator::getAccelerator(true);
  return type && at::getDeviceAllocator(*type)->initialized();
}

void add_stat(Napi::Object result, const std::string& name,
              const c10::CachingAllocator::StatArray& array) {
  const auto& stat = array.at(static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE));
  result.Set(name + ".current", Napi::Number::New(result.Env(), static_cast<double>(stat.current)));
  result.Set(name + ".peak", Napi::Number::New(result.Env(), static_cast<double>(stat.peak)));
  result.Set(name + ".allocated",
             Napi::Number::New(result.Env(), static_cast<double>(stat.allocated)));
  result.Set(name + ".freed", Napi::Number::New(result.Env(), static_cast<double>(stat.freed)));
}

Napi::Value memory_stats(Env& env, const Napi::CallbackInfo& info) {
  const c10::DeviceIndex device = to_index(env, info[0]);
  const auto stats = has_allocated() ? at::accelerator::getDeviceStats(device)
                                     : c10::CachingDeviceAllocator::DeviceStats();
  auto result = Napi::Object::New(env);
  add_stat(result, "allocation", stats.allocation);
  add_stat(result, "segment", stats.segment);
  add_stat(result, "active", stats.active);
  add_stat(result, "allocated_bytes", stats.allocated_bytes);
  add_stat(result, "reserved_bytes", stats.reserved_bytes);
  add_stat(result, "active_bytes", stats.active_bytes);
  add_stat(result, "requested_bytes", stats.requested_bytes);
  result.Set("num_alloc_retries",
             Napi::Number::New(env, static_cast<double>(stats.num_alloc_retries)));
  result.Set("num_ooms", Napi::Number::New(env, static_cast<double>(stats.num_ooms)));
  return result;
}

Napi::Value reset_peak_memory_stats(Env& env, const Napi::CallbackInfo& info) {
  const c10::DeviceIndex device = to_index(env, info[0]);
  if (has_allocated()) at::accelerator::resetPeakStats(device);
  return info.Env().Undefined();
}

int to_thread_count(Env& env, napi_value value) {
  const std::int64_t count = to_integer(env, value, "num_threads");
  if (count < 1 || count > 4096) {
    throw JsRangeError("the number of threads must be positive, not " + std::to_string(count));
  }
  return static_cast<int>(count);
}

Napi::Value get_num_threads(Env& env, const Napi::CallbackInfo&) {
  return Napi::Number::New(env, at::get_num_threads());
}

Napi::Value set_num_threads(Env& env, const Napi::CallbackInfo& info) {
  at::set_num_threads(to_thread_count(env, info[0]));
  return info.Env().Undefined();
}

Napi::Value get_num_interop_threads(Env& env, const Napi::CallbackInfo&) {
  return Napi::Number::New(env, static_cast<double>(at::get_num_interop_threads()));
}

Napi::Value set_num_interop_threads(Env& env, const Napi::CallbackInfo& info) {
  at::set_num_interop_threads(to_thread_count(env, info[0]));
  return info.Env().Undefined();
}

Napi::Value show_config(Env& env, const Napi::CallbackInfo&) {
  return Napi::String::New(env, at::show_config());
}

Napi::Value parallel_info(Env& env, const Napi::CallbackInfo&) {
  return Napi::String::New(env, at::get_parallel_info());
}

Napi::Value cpu_capability(Env& env, const Napi::CallbackInfo&) {
  return Napi::String::New(env, at::get_cpu_capability());
}

}  // namespace

void export_device(Env& env, Napi::Object exports) {
  export_function<accelerator>(env, exports, "accelerator");
  export_function<device_count>(env, exports, "device_count");
  export_function<current_device>(env, exports, "current_device");
  export_function<set_device>(env, exports, "set_device");
  export_function<synchronize>(env, exports, "synchronize");
  export_function<empty_cache>(env, exports, "empty_cache");
  export_function<memory_stats>(env, exports, "memory_stats");
  export_function<reset_peak_memory_stats>(env, exports, "reset_peak_memory_stats");
  export_function<get_num_threads>(env, exports, "get_num_threads");
  export_function<set_num_threads>(env, exports, "set_num_threads");
  export_function<get_num_interop_threads>(env, exports, "get_num_interop_threads");
  export_function<set_num_interop_threads>(env, exports, "set_num_interop_threads");
  export_function<show_config>(env, exports, "show_config");
  export_function<parallel_info>(env, exports, "parallel_info");
  export_function<cpu_capability>(env, exports, "cpu_capability");
}

}  // namespace torchnode
