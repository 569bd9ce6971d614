#include "small_blocks.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <sys/mman.h>

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <mutex>

namespace torchnode {
namespace {

constexpr std::size_t region_bytes = std::size_t{64} * 1024 * 1024;
// A slab holds blocks of one size.
constexpr std::size_t slab_bytes = std::size_t{64} * 1024;
constexpr std::size_t slab_count = region_bytes / slab_bytes;

// Sizes of blocks: 64, 128, 256, 512 and 1024 bytes.
constexpr std::size_t smallest = 64;
constexpr std::size_t class_count = 5;
constexpr std::size_t largest = smallest << (class_count - 1);
constexpr std::size_t size_of(std::size_t block_class) { return smallest << block_class; }

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
  // Moves so many blocks to another list.
  void give(FreeList& other, std::size_t wanted) {
    while (wanted-- > 0 && first) other.push(pop());
  }
};

using FreeLists = std::array<FreeList, class_count>;

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

  // Puts free blocks into the list; it stays empty where the region is used up.
  void refill(FreeList& list, std::size_t block_class) {
    constexpr std::size_t portion = 256;
    const std::lock_guard<std::mutex> lock(mutex_);
    FreeList& shared = shared_[block_class];
    if (shared.count == 0 && used_ < slab_count && begin_) {
      std::byte* slab = begin_ + used_ * slab_bytes;
      classes_[used_++] = static_cast<std::uint8_t>(block_class);
      // The lowest addresses first.
      for (std::size_t at = slab_bytes; at > 0; at -= size_of(block_class)) {
        shared.push(slab + at - size_of(block_class));
      }
    }
    shared.give(list, portion);
  }

  void take_back(FreeList& list, std::size_t block_class, std::size_t count) {
    const std::lock_guard<std::mutex> lock(mutex_);
    list.give(shared_[block_class], count);
  }

 private:
  std::byte* begin_ = nullptr;
  std::byte* end_ = nullptr;
  // Written before the first block of a slab is given away, and not after.
  std::array<std::uint8_t, slab_count> classes_{};
  std::mutex mutex_;
  std::size_t used_ = 0;
  FreeLists shared_;
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
    constexpr std::size_t most_bytes = std::size_t{2} * 1024 * 1024;
    FreeList& list = lists_[block_class];
    list.push(memory);
    const std::size_t most = most_bytes / size_of(block_class);
    if (list.count > most) region().take_back(list, block_class, most / 2);
  }

 private:
  FreeLists lists_;
};

ThreadLists& thread_lists() {
  static thread_local ThreadLists lists;
  return lists;
}

class SmallBlocks final : public c10::Allocator {
 public:
  explicit SmallBlocks(c10::Allocator* others) : others_(others) {}

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

void use_small_blocks() {
  static const bool once = [] {
    c10::Allocator* others = c10::GetCPUAllocator();
    // Somebody else's is left alone.
    if (others != c10::GetDefaultCPUAllocator()) return false;
    // Never destroyed, as LibTorch keeps it.
    c10::SetCPUAllocator(new SmallBlocks(others));
    return true;
  }();
  static_cast<void>(once);
}

}  // namespace torchnode
