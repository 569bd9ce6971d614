#include "core/memory_accounting.h"

#include <napi.h>

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

// Tensors die young. Left alone, V8 collects all generations whenever the bytes reported to it have
// grown by 64 MiB, long before the few objects that hold them fill the young one. Collecting that
// one by itself each time this much has been added is several times cheaper, and memory is used
// again while it is still in the cache.
constexpr std::int64_t minor_collection_bytes = std::int64_t{12} * 1024 * 1024;
constexpr std::int64_t minor_collection_handles = 16384;

}  // namespace

void MemoryAccounting::count_handle() { report(bytes_per_handle); }

void MemoryAccounting::uncount_handle() { unreported_bytes_ -= bytes_per_handle; }

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
  if (!storage || bytes <= small_storage) {
    handle->own_bytes = bytes;
    counted_bytes_ += bytes;
    unreported_bytes_ += bytes;
    return;
  }
  handle->storage = storage;
  Counted& counted = storages_.emplace(storage, Counted{0, 0}).first->second;
  ++counted.handles;
  // It may have grown since another handle has counted it.
  const std::int64_t change = bytes - std::exchange(counted.bytes, bytes);
  counted_bytes_ += change;
  unreported_bytes_ += change;
}

void MemoryAccounting::uncount(Handle* handle) {
  counted_bytes_ -= handle->own_bytes;
  unreported_bytes_ -= handle->own_bytes;
  handle->own_bytes = 0;
  if (!handle->storage) return;
  auto entry = storages_.find(handle->storage);
  handle->storage = nullptr;
  if (entry == storages_.end() || --entry->second.handles > 0) return;
  counted_bytes_ -= entry->second.bytes;
  unreported_bytes_ -= entry->second.bytes;
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
  bytes_at_minor_ = counted_bytes_ + minor_collection_bytes;
  handles_at_minor_ = env_.handles() + minor_collection_handles;
  // Done now because the graphs that nothing holds any more are gone.
  env_.graph_functions().sweep_if_any();
}

bool MemoryAccounting::minor_is_due() const {
  return minor_collector_ &&
         (counted_bytes_ > bytes_at_minor_ || env_.handles() > handles_at_minor_);
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
  bytes_at_minor_ -= bytes;
  report(bytes);
}

}  // namespace torchnode
