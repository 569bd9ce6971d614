// The handles by which JavaScript holds tensors and generators. To JavaScript each is a number.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace torchnode {

class Env;
class GraphOwner;

enum class HandleKind : std::uint8_t { free, tensor, generator };

// The record that a handle's number stands for.
struct Handle {
  std::int64_t number = 0;
  HandleKind kind = HandleKind::free;
  // Whether its tensor was let go at the end of a scope.
  bool by_scope = false;
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

// The handles of one environment, in chunks. A number says where the handle is and how many there
// were before it in the same place, so that the number of one that is gone is not taken for the
// next one's:
//   bits 0 to 21    the lower part of the place, counted from 1
//   bits 22 to 30   the handles before it, modulo 512
//   bits 31 to 52   the upper part of the place
// Numbers of the first four million places are below 2^31: V8 keeps those without an object.
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
    handle->env = &env_;
    ++live_;
    return handle;
  }

  // Gives back the place of a handle whose tensor and generator are gone.
  void free(Handle* handle) {
    handle->kind = HandleKind::free;
    handle->number = next_number(handle->number);
    handle->next_free = free_;
    free_ = handle;
    --live_;
  }

  // The handle in use that has that number, or null.
  Handle* find(std::int64_t number) const {
    // The place 0 becomes a huge one.
    const std::uint64_t place = place_of(number) - 1;
    const std::uint64_t chunk = place / handles_per_chunk;
    if (chunk >= chunks_.size()) return nullptr;
    Handle* handle = chunks_[chunk].get() + place % handles_per_chunk;
    return handle->number == number && handle->kind != HandleKind::free ? handle : nullptr;
  }

  // The number in use.
  std::int64_t live() const { return live_; }

  template <typename Use>
  void each(Use&& use) const {
    for (const auto& chunk : chunks_) {
      for (std::size_t i = 0; i < handles_per_chunk; ++i) {
        if (chunk[i].kind != HandleKind::free) use(chunk[i]);
      }
    }
  }

 private:
  static constexpr std::size_t handles_per_chunk = 512;
  // Of the lower part, of the handles that are told apart, and of both.
  static constexpr std::uint64_t low_places = 4194304;
  static constexpr std::uint64_t turns = 512;
  static constexpr std::uint64_t low_numbers = low_places * turns;

  static std::uint64_t place_of(std::int64_t number) {
    const auto bits = static_cast<std::uint64_t>(number);
    return bits % low_places + bits / low_numbers * low_places;
  }

  static std::int64_t first_number(std::uint64_t place) {
    return static_cast<std::int64_t>(place % low_places + place / low_places * low_numbers);
  }

  // The number of the next handle in the same place.
  static std::int64_t next_number(std::int64_t number) {
    const auto bits = static_cast<std::uint64_t>(number);
    const std::uint64_t turn = bits / low_places % turns;
    return static_cast<std::int64_t>(bits - turn * low_places + (turn + 1) % turns * low_places);
  }

  void add_chunk();

  Env& env_;
  std::vector<std::unique_ptr<Handle[]>> chunks_;
  Handle* free_ = nullptr;
  std::int64_t live_ = 0;
};

}  // namespace torchnode
