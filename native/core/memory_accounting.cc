#include "core/memory_accounting.h"

#include <napi.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

#include "core/env.h"
#include "core/errors.h"
#include "core/gradient_chain.h"
#include "core/graph_functions.h"
#include "core/tensor_memory.h"

namespace torchnode {
namespace {

// The memory that a small tensor takes besides its elements: TensorImpl, StorageImpl, their
// allocations and the handle. Reported with the bytes so that V8 sees a million tiny tensors as the
// load they are.
constexpr std::int64_t bytes_per_handle = 512;

// Changes are reported to V8 in portions: each report costs as much as a small tensor operation.
constexpr std::int64_t report_every = std::int64_t{64} * 1024;

// A storage up to this size is counted by each handle of it. The bytes that several handles of one
// count too often matter less than the time it would take them to know of each other.
constexpr std::int64_t small_storage = std::int64_t{4} * 1024;

constexpr std::int64_t mib = std::int64_t{1024} * 1024;

// Tensors die young. Left alone, V8 collects all generations whenever the bytes reported to it have
// grown by 64 MiB, long before the few objects that hold them fill the young one. Collecting that
// one by itself is several times cheaper. It is done after this much was made.
struct Limits {
  std::int64_t handles;
  std::int64_t bytes;
};

// A core's second-level cache of 1 MiB or more holds what 2,048 small tensors take, so that what
// has died is still there when it is freed and used again. Fewer at a time, for a smaller cache,
// would be eaten up by what a collection costs whatever it finds.
Limits limits() {
  const bool is_large = sysconf(_SC_LEVEL2_CACHE_SIZE) >= mib;
  return is_large ? Limits{2048, 4 * mib} : Limits{16384, 12 * mib};
}

// Device memory is in no cache of the processor's, and there is much of it.
constexpr std::int64_t device_bytes_limit = 256 * mib;

// V8 is told of a part of it, because V8's own limits are meant for the memory of a process.
constexpr std::int64_t device_bytes_reported = 16;

}  // namespace

MemoryAccounting::MemoryAccounting(Env& env)
    : env_(env),
      handles_(limits().handles),
      bytes_(limits().bytes),
      device_bytes_(device_bytes_limit) {}

void MemoryAccounting::count_handle() {
  handles_.add(1);
  report(bytes_per_handle);
}

void MemoryAccounting::uncount_handle() {
  handles_.add(-1);
  unreported_bytes_ -= bytes_per_handle;
}

void MemoryAccounting::change(std::int64_t before, std::int64_t after, bool on_device) {
  if (on_device) {
    device_bytes_.add(after - before);
    unreported_bytes_ += after / device_bytes_reported - before / device_bytes_reported;
  } else {
    bytes_.add(after - before);
    unreported_bytes_ += after - before;
  }
}

void MemoryAccounting::recount(Handle* handle) {
  if (handle->tensor.defined() && is_counted(handle)) return;
  uncount(handle);
  count(handle);
  report(0);
}

bool MemoryAccounting::is_counted(const Handle* handle) const {
  const MemoryBehind memory = memory_behind(handle->tensor);
  if (!handle->storage) return handle->own_bytes == memory.bytes;
  if (handle->storage != memory.storage) return false;
  const auto entry = storages_.find(handle->storage);
  return entry != storages_.end() && entry->second.bytes == memory.bytes;
}

void MemoryAccounting::count(Handle* handle) {
  if (!handle->tensor.defined()) return;
  const auto [storage, bytes] = memory_behind(handle->tensor);
  const bool on_device = !handle->tensor.is_cpu();
  if (!storage || bytes <= small_storage) {
    handle->own_bytes = bytes;
    handle->on_device = on_device;
    change(0, bytes, on_device);
    return;
  }
  handle->storage = storage;
  Counted& counted = storages_.emplace(storage, Counted{0, 0, on_device}).first->second;
  ++counted.handles;
  // It may have grown since another handle has counted it.
  change(std::exchange(counted.bytes, bytes), bytes, counted.on_device);
}

void MemoryAccounting::uncount(Handle* handle) {
  change(std::exchange(handle->own_bytes, 0), 0, handle->on_device);
  if (!handle->storage) return;
  auto entry = storages_.find(handle->storage);
  handle->storage = nullptr;
  if (entry == storages_.end() || --entry->second.handles > 0) return;
  change(entry->second.bytes, 0, entry->second.on_device);
  storages_.erase(entry);
}

std::int64_t MemoryAccounting::bytes() const {
  ska::flat_hash_map<c10::StorageImpl*, std::int64_t> storages;
  std::int64_t sum = 0;
  env_.table().each([&](const Handle& handle) {
    if (!handle.tensor.defined()) return;
    const auto [storage, bytes] = memory_behind(handle.tensor);
    if (storage) {
      storages[storage] = bytes;
    } else {
      sum += bytes;
    }
  });
  for (const auto& [storage, bytes] : storages) sum += bytes;
  return sum;
}

void MemoryAccounting::set_minor_collector(napi_value function) {
  minor_collector_.set(env_, function);
}

void MemoryAccounting::collect_minor() {
  const Napi::HandleScope scope(env_);
  napi_value function = minor_collector_.get(env_);
  napi_value receiver;
  check(env_, napi_get_undefined(env_, &receiver));
  // In a thread that is being ended this fails and leaves an exception pending. It is not thrown
  // here: a handle is in the making, which the next call of Node-API gives back.
  static_cast<void>(napi_call_function(env_, receiver, function, 0, nullptr, nullptr));
  let_go_of_chains();
  for (Growth* growth : {&handles_, &bytes_, &device_bytes_}) growth->settle();
  // Done now because the graphs that nothing holds any more are gone.
  env_.graph_functions().sweep_if_any();
}

bool MemoryAccounting::minor_is_due() const {
  return minor_collector_ && (handles_.is_due() || bytes_.is_due() || device_bytes_.is_due());
}

void MemoryAccounting::report(std::int64_t bytes) {
  if (minor_is_due()) collect_minor();
  unreported_bytes_ += bytes;
  if (std::llabs(unreported_bytes_) < report_every) return;
  const std::int64_t change = unreported_bytes_;
  unreported_bytes_ = 0;
  std::int64_t total;
  // This may collect garbage, and so free handles, before it returns.
  napi_adjust_external_memory(env_, change, &total);
}

void MemoryAccounting::count_buffer(napi_value buffer, std::int64_t bytes) {
  struct CountedBuffer {
    Env& env;
    std::int64_t bytes;
  };
  auto counted = std::make_unique<CountedBuffer>(CountedBuffer{env_, bytes});
  const auto uncount_buffer = [](node_api_basic_env, void* data, void*) {
    const std::unique_ptr<CountedBuffer> gone(static_cast<CountedBuffer*>(data));
    gone->env.memory().uncount_bytes(gone->bytes);
    gone->env.release();
  };
  check(env_, napi_add_finalizer(env_, buffer, counted.get(), uncount_buffer, nullptr, nullptr));
  static_cast<void>(counted.release());
  env_.retain();
  bytes_.hasten(bytes);
  report(bytes);
}

}  // namespace torchnode
