// The handles by which JavaScript holds tensors and generators.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <c10/util/flat_hash_map.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace torchnode {

class Env;
class GraphOwner;

enum class HandleKind : std::uint8_t { free, tensor, generator };

// The record that a JavaScript handle points to.
struct Handle {
  HandleKind kind = HandleKind::free;
  // Whether its tensor was let go at the end of a scope.
  bool by_scope = false;
  // Whether it was made while a scope was open, and no Tensor has it yet.
  bool is_new = false;
  // Whether `own_bytes` are a device's.
  bool on_device = false;
  Env* env = nullptr;
  at::Tensor tensor;
  at::Generator generator;
  // The memory that this handle has counted: the storage it shares with others, or its own bytes.
  c10::StorageImpl* storage = nullptr;
  std::int64_t own_bytes = 0;
  // The owner that leads to autograd's functions in JavaScript; null until it is asked for.
  std::shared_ptr<GraphOwner> owner;
  Handle* next_free = nullptr;
};

// The handles of one environment, in chunks: a pointer that did not come from here is recognised
// before it is followed.
class HandleTable {
 public:
  explicit HandleTable(Env& env) : env_(env) {}
  ~HandleTable();
  HandleTable(const HandleTable&) = delete;
  HandleTable& operator=(const HandleTable&) = delete;

  Handle* allocate(HandleKind kind) {
    if (!free_) add_chunk();
    Handle* handle = free_;
    free_ = handle->next_free;
    handle->kind = kind;
    handle->by_scope = false;
    handle->is_new = false;
    handle->env = &env_;
    ++live_;
    return handle;
  }

  // Gives back the place of a handle whose tensor and generator are gone.
  void free(Handle* handle) {
    handle->kind = HandleKind::free;
    handle->next_free = free_;
    free_ = handle;
    --live_;
  }

  // The handle in use that a pointer points to, or null.
  Handle* find(void* pointer) const {
    const auto address = reinterpret_cast<std::uintptr_t>(pointer);
    const auto chunk = address & ~(chunk_bytes - 1);
    if (chunk_index_.find(chunk) == chunk_index_.end()) return nullptr;
    if ((address - chunk) % sizeof(Handle) != 0) return nullptr;
    auto* handle = static_cast<Handle*>(pointer);
    return handle->kind == HandleKind::free ? nullptr : handle;
  }

  // The number in use.
  std::int64_t live() const { return live_; }

  template <typename Use>
  void each(Use&& use) const {
    for (void* chunk : chunks_) {
      const auto* handles = static_cast<const Handle*>(chunk);
      for (std::size_t i = 0; i < handles_per_chunk; ++i) {
        if (handles[i].kind != HandleKind::free) use(handles[i]);
      }
    }
  }

 private:
  static constexpr std::uintptr_t chunk_bytes = std::uintptr_t{64} * 1024;
  static constexpr std::size_t handles_per_chunk = chunk_bytes / sizeof(Handle);

  void add_chunk();

  Env& env_;
  std::vector<void*> chunks_;
  ska::flat_hash_map<std::uintptr_t, bool> chunk_index_;
  Handle* free_ = nullptr;
  std::int64_t live_ = 0;
};

}  // namespace torchnode
