#include "tensor_blocks.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>

namespace torchnode {
namespace {

constexpr std::size_t kib = 1024;
constexpr std::size_t mib = 1024 * kib;

// Address space: what is not used takes no memory.
constexpr std::size_t region_bytes = 1024 * mib;
// A slab holds blocks of one size.
constexpr std::size_t slab_bytes = mib;
constexpr std::size_t slab_count = region_bytes / slab_bytes;

// Sizes of blocks: 64 bytes, and each twice the one before, up to 1 MiB.
constexpr std::size_t smallest = 64;
constexpr std::size_t class_count = 15;
constexpr std::size_t size_of(std::size_t block_class) { return smallest << block_class; }
constexpr std::size_t largest = size_of(class_count - 1);

// The pages of large blocks can be given back to the system; small blocks get fewer slabs.
constexpr bool is_large(std::size_t block_class) { return size_of(block_class) >= 64 * kib; }
constexpr std::size_t small_slab_count = 64;
// So much of large blocks that nobody uses keeps its pages.
constexpr std::size_t most_idle = 32 * mib;
// A thread keeps so much of each size for itself,
constexpr std::size_t most_of_thread = 2 * mib;
// and fetches so much at a time.
constexpr std::size_t portion = 64 * kib;

constexpr std::size_t blocks_in(std::size_t bytes, std::size_t block_class) {
  return std::max(bytes / size_of(block_class), std::size_t{1});
}

std::size_t class_of(std::size_t bytes) {
  std::size_t block_class = 0;
  while (size_of(block_class) < bytes) ++block_class;
  return block_class;
}

struct Block {
  Block* next;
};

// A list of free blocks of one size.
struct FreeList {
  Block* first = nullptr;
  std::size_t count = 0;

  void push(void* memory) {
    auto* block = static_cast<Block*>(memory);
    block->next = first;
    first = block;
    ++count;
  }
  void* pop() {
    Block* block = first;
    first = block->next;
    --count;
    return block;
  }
};

// What the threads of the process share.
class Region {
 public:
  Region() {
    void* memory = mmap(nullptr, region_bytes, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) return;
    begin_ = static_cast<std::byte*>(memory);
    end_ = begin_ + region_bytes;
  }

  bool holds(const void* memory) const {
    return memory >= static_cast<void*>(begin_) && memory < static_cast<void*>(end_);
  }

  std::size_t class_at(const void* memory) const {
    const auto offset = static_cast<std::size_t>(static_cast<const std::byte*>(memory) - begin_);
    return classes_[offset / slab_bytes];
  }

  // Puts free blocks into a thread's list; it stays empty where the region is used up.
  void refill(FreeList& list, std::size_t block_class) {
    const std::lock_guard<std::mutex> lock(mutex_);
    Shared& shared = shared_[block_class];
    for (std::size_t i = blocks_in(portion, block_class); i > 0; --i) {
      if (shared.warm.first) {
        list.push(shared.warm.pop());
        if (is_large(block_class)) idle_ -= size_of(block_class);
      } else if (shared.cold.first) {
        list.push(shared.cold.pop());
      } else if (void* block = fresh(shared, block_class)) {
        list.push(block);
      } else {
        return;
      }
    }
  }

  // Takes so many blocks of a thread's list.
  void take_back(FreeList& list, std::size_t block_class, std::size_t count) {
    const std::lock_guard<std::mutex> lock(mutex_);
    for (; count > 0 && list.first; --count) put(list.pop(), block_class);
  }

 private:
  struct Shared {
    FreeList warm;
    // Blocks whose pages were given back, but for the first.
    FreeList cold;
    // What no block has been made of yet.
    std::byte* rest = nullptr;
    std::byte* rest_end = nullptr;
  };

  void* fresh(Shared& shared, std::size_t block_class) {
    if (shared.rest == shared.rest_end) {
      const bool large = is_large(block_class);
      if (!begin_ || used_ == slab_count || (!large && small_used_ == small_slab_count)) {
        return nullptr;
      }
      if (!large) ++small_used_;
      shared.rest = begin_ + used_ * slab_bytes;
      shared.rest_end = shared.rest + slab_bytes;
      classes_[used_++] = static_cast<std::uint8_t>(block_class);
    }
    std::byte* block = shared.rest;
    shared.rest += size_of(block_class);
    return block;
  }

  void put(void* block, std::size_t block_class) {
    Shared& shared = shared_[block_class];
    const std::size_t size = size_of(block_class);
    if (!is_large(block_class)) {
      shared.warm.push(block);
    } else if (idle_ + size <= most_idle) {
      idle_ += size;
      shared.warm.push(block);
    } else {
      madvise(block, size, MADV_DONTNEED);
      shared.cold.push(block);
    }
  }

  std::byte* begin_ = nullptr;
  std::byte* end_ = nullptr;
  // Written before the first block of a slab is given away, and not after.
  std::array<std::uint8_t, slab_count> classes_{};
  std::mutex mutex_;
  std::size_t used_ = 0;
  std::size_t small_used_ = 0;
  // Bytes of large blocks in the warm lists.
  std::size_t idle_ = 0;
  std::array<Shared, class_count> shared_;
};

// Never destroyed: tensors may be freed while the process ends.
Region& region() {
  static auto* const shared = new Region();
  return *shared;
}

// Whether the thread's lists are gone. It outlives them, having no destructor.
thread_local bool thread_ended = false;

// The free blocks of one thread. Threads that free what others have made give it back to all.
class ThreadLists {
 public:
  ThreadLists() = default;
  ThreadLists(const ThreadLists&) = delete;
  ThreadLists& operator=(const ThreadLists&) = delete;
  ~ThreadLists() {
    for (std::size_t i = 0; i < class_count; ++i) {
      region().take_back(lists_[i], i, lists_[i].count);
    }
    thread_ended = true;
  }

  void* take(std::size_t block_class) {
    FreeList& list = lists_[block_class];
    if (!list.first) region().refill(list, block_class);
    return list.first ? list.pop() : nullptr;
  }

  void put(void* memory, std::size_t block_class) {
    FreeList& list = lists_[block_class];
    list.push(memory);
    const std::size_t most = blocks_in(most_of_thread, block_class);
    if (list.count > most) region().take_back(list, block_class, (most + 1) / 2);
  }

 private:
  std::array<FreeList, class_count> lists_;
};

ThreadLists& thread_lists() {
  static thread_local ThreadLists lists;
  return lists;
}

class TensorBlocks final : public c10::Allocator {
 public:
  explicit TensorBlocks(c10::Allocator* others) : others_(others) {}

  c10::DataPtr allocate(std::size_t bytes) override {
    if (bytes == 0 || bytes > largest || thread_ended) return others_->allocate(bytes);
    void* block = thread_lists().take(class_of(bytes));
    if (!block) return others_->allocate(bytes);
    return {block, block, &release, c10::Device(c10::DeviceType::CPU)};
  }

  c10::DeleterFnPtr raw_deleter() const override { return &release; }

  void copy_data(void* to, const void* from, std::size_t count) const override {
    default_copy_data(to, from, count);
  }

 private:
  static void release(void* memory) {
    if (!region().holds(memory)) {
      c10::GetDefaultCPUAllocator()->raw_deallocate(memory);
      return;
    }
    const std::size_t block_class = region().class_at(memory);
    if (thread_ended) {
      FreeList list;
      list.push(memory);
      region().take_back(list, block_class, 1);
    } else {
      thread_lists().put(memory, block_class);
    }
  }

  c10::Allocator* others_;
};

}  // namespace

void use_tensor_blocks() {
  static const bool once = [] {
    c10::Allocator* others = c10::GetCPUAllocator();
    // Somebody else's is left alone.
    if (others != c10::GetDefaultCPUAllocator()) return false;
    // Never destroyed, as LibTorch keeps it.
    c10::SetCPUAllocator(new TensorBlocks(others));
    return true;
  }();
  static_cast<void>(once);
}

}  // namespace torchnode
