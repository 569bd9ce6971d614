#include "tensor/cpu_allocator.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>

#include <array>
#include <cstddef>

#include "tensor/slabs.h"

namespace torchnode {
namespace {

// A thread keeps this much of small blocks for itself.
constexpr std::size_t most_of_thread = std::size_t{4} * 1024 * 1024;

// The state that the threads of the process share. Never destroyed: tensors may be freed while the
// process ends.
struct Shared {
  PageHeap heap;
  Slabs slabs{heap};
};

Shared& shared() {
  static auto* const all = new Shared();
  return *all;
}

// Whether the thread's lists are gone. It outlives them, having no destructor.
thread_local bool thread_ended = false;

// The free small blocks of one thread.
class ThreadLists {
 public:
  ThreadLists() = default;
  ThreadLists(const ThreadLists&) = delete;
  ThreadLists& operator=(const ThreadLists&) = delete;
  ~ThreadLists() {
    for (std::size_t size = 0; size < lists_.size(); ++size) {
      shared().slabs.take_back(lists_[size], size, lists_[size].count());
    }
    thread_ended = true;
  }

  // Null if there is no room.
  void* take(std::size_t size) {
    FreeList& list = lists_[size];
    if (list.empty()) {
      shared().slabs.refill(list, size);
      if (list.empty()) return nullptr;
      bytes_ += list.count() * BlockSize::bytes(size);
    }
    bytes_ -= BlockSize::bytes(size);
    return list.pop();
  }

  void put(void* memory, std::size_t size) {
    lists_[size].push(memory);
    bytes_ += BlockSize::bytes(size);
    if (bytes_ > most_of_thread) halve();
  }

 private:
  // Halves the blocks of each size, so that unused ones become fewer and fewer.
  void halve() {
    for (std::size_t size = 0; size < lists_.size(); ++size) {
      const std::size_t count = (lists_[size].count() + 1) / 2;
      if (count == 0) continue;
      shared().slabs.take_back(lists_[size], size, count);
      bytes_ -= count * BlockSize::bytes(size);
    }
  }

  std::array<FreeList, BlockSize::count> lists_;
  std::size_t bytes_ = 0;
};

ThreadLists& thread_lists() {
  static thread_local ThreadLists lists;
  return lists;
}

class TensorBlocks final : public c10::Allocator {
 public:
  explicit TensorBlocks(c10::Allocator* others) : others_(others) {}

  c10::DataPtr allocate(std::size_t bytes) override {
    if (bytes == 0 || thread_ended) return others_->allocate(bytes);
    void* const block = bytes <= BlockSize::largest
                            ? thread_lists().take(BlockSize::index_for(bytes))
                            : shared().heap.allocate(bytes);
    if (!block) return others_->allocate(bytes);
    return {block, block, &release, c10::Device(c10::DeviceType::CPU)};
  }

  c10::DeleterFnPtr raw_deleter() const override { return &release; }

  void copy_data(void* to, const void* from, std::size_t count) const override {
    default_copy_data(to, from, count);
  }

 private:
  static void release(void* memory) {
    Shared& all = shared();
    if (!all.heap.holds(memory)) {
      c10::GetDefaultCPUAllocator()->raw_deallocate(memory);
      return;
    }
    const int size = all.slabs.size_at(memory);
    if (size < 0) {
      all.heap.free(memory);
    } else if (thread_ended) {
      FreeList list;
      list.push(memory);
      all.slabs.take_back(list, static_cast<std::size_t>(size), 1);
    } else {
      thread_lists().put(memory, static_cast<std::size_t>(size));
    }
  }

  c10::Allocator* others_;
};

constexpr bool is_address_sanitizer() {
#ifdef __SANITIZE_ADDRESS__
  return true;
#else
  return false;
#endif
}

}  // namespace

bool use_tensor_blocks() {
  static const bool is_used = [] {
    c10::Allocator* others = c10::GetCPUAllocator();
    // An allocator other than LibTorch's default was set by other code and is left alone.
    if (others != c10::GetDefaultCPUAllocator() || is_address_sanitizer()) return false;
    // Never destroyed, as LibTorch keeps it.
    c10::SetCPUAllocator(new TensorBlocks(others));
    return true;
  }();
  return is_used;
}

PageHeap* tensor_block_pages() { return use_tensor_blocks() ? &shared().heap : nullptr; }

}  // namespace torchnode
