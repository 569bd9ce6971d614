// The memory behind JavaScript's handles, as it is reported to V8.
#pragma once

#include <c10/core/StorageImpl.h>
#include <c10/util/flat_hash_map.h>
#include <node_api.h>

#include <algorithm>
#include <cstdint>

#include "core/handle_table.h"
#include "core/persistent.h"

namespace torchnode {

// Something that grows, and how far it may before the young generation is collected.
class Growth {
 public:
  // May grow by `least`, or by up to four times that if more survives the collections: tensors that
  // live through two of them are no longer young, and V8 frees those late.
  explicit Growth(std::int64_t least) : least_(least), due_(least) {}

  void add(std::int64_t change) { now_ += change; }
  bool is_due() const { return now_ > due_; }
  // This much has come that is counted elsewhere.
  void hasten(std::int64_t amount) { due_ -= amount; }
  // After a collection.
  void settle() {
    const std::int64_t survived = now_ - settled_;
    settled_ = now_;
    due_ = now_ + std::clamp(2 * survived, least_, 4 * least_);
  }

 private:
  std::int64_t least_;
  std::int64_t now_ = 0;
  std::int64_t settled_ = 0;
  std::int64_t due_;
};

class MemoryAccounting {
 public:
  explicit MemoryAccounting(Env& env);

  // Counts what is behind a new handle's tensor.
  void count(Handle* handle);
  // No longer counts it. May run within garbage collection: it is reported to V8 later.
  void uncount(Handle* handle);
  // Counts again if the tensor has got another storage, or the storage another size.
  void recount(Handle* handle);

  // The handle itself, and the parts of a tensor besides its elements.
  void count_handle();
  void uncount_handle();

  // Memory of anything but tensors and buffers.
  void count_bytes(std::int64_t bytes) { report(bytes); }
  // May run within garbage collection.
  void uncount_bytes(std::int64_t bytes) { unreported_bytes_ -= bytes; }

  // Reports a buffer's memory to V8, for as long as the buffer is there: V8 itself does not count
  // that of a SharedArrayBuffer.
  void count_buffer(napi_value buffer, std::int64_t bytes);

  // Of all storages behind handles.
  std::int64_t bytes() const;

  // A JavaScript function that collects the young generation.
  void set_minor_collector(napi_value function);

 private:
  bool is_counted(const Handle* handle) const;
  void report(std::int64_t bytes);
  bool minor_is_due() const;
  void collect_minor();

  // The bytes behind some handles have changed, on the CPU or on a device.
  void change(std::int64_t before, std::int64_t after, bool on_device);

  struct Counted {
    std::int64_t handles;
    std::int64_t bytes;
    bool on_device;
  };

  Env& env_;
  ska::flat_hash_map<c10::StorageImpl*, Counted> storages_;
  std::int64_t unreported_bytes_ = 0;

  Slot minor_collector_;
  Growth handles_;
  Growth bytes_;
  Growth device_bytes_;
};

}  // namespace torchnode
