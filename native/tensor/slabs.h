// Small blocks of fixed sizes, many of which share a run of pages: a slab.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>

#include "tensor/page_heap.h"

namespace torchnode {

// A list of free blocks of one size, the last that came first. It lies in the blocks themselves.
class FreeList {
 public:
  bool empty() const { return first_ == nullptr; }
  std::size_t count() const { return count_; }

  void push(void* memory) {
    auto* block = static_cast<Block*>(memory);
    block->next = first_;
    first_ = block;
    ++count_;
  }
  void* pop() {
    Block* block = first_;
    first_ = block->next;
    --count_;
    return block;
  }

 private:
  struct Block {
    Block* next;
  };
  Block* first_ = nullptr;
  std::size_t count_ = 0;
};

// Sizes of blocks: multiples of 64 bytes, so that blocks are aligned to 64; up to 256 bytes all of
// them, then four to a doubling, up to 32 KiB.
class BlockSize {
 public:
  static constexpr std::size_t largest = std::size_t{32} * 1024;
  static constexpr std::size_t count = 32;

  // The smallest that this many bytes (1 to `largest`) fit.
  static std::size_t index_for(std::size_t bytes) {
    if (bytes <= 256) return (bytes - 1) / 64;
    const auto doubling = static_cast<std::size_t>(63 - __builtin_clzll(bytes - 1));
    return 4 * (doubling - 8) + ((bytes - 1) >> (doubling - 2));
  }
  static constexpr std::size_t bytes(std::size_t index) {
    if (index < 4) return (index + 1) * 64;
    return (index % 4 + 5) << (index / 4 + 5);
  }
};

// The slabs of all threads. A slab whose blocks are all free goes back to the heap, in which its
// pages serve any size, except for the last one of its size.
class Slabs {
 public:
  explicit Slabs(PageHeap& heap) : heap_(heap) {}

  // Puts free blocks of a size into a list: 64 KiB of them, or what there is.
  void refill(FreeList& list, std::size_t size);
  // Takes this many blocks of that size back.
  void take_back(FreeList& list, std::size_t size, std::size_t count);

  // The size of the block at an address in the heap, or -1 for a run.
  int size_at(const void* memory) const {
    const auto* slab = static_cast<const Slab*>(heap_.note_at(memory));
    return slab ? static_cast<int>(slab->size) : -1;
  }

 private:
  struct Slab {
    std::size_t size;
    FreeList free;
    // Blocks that are elsewhere: in tensors and in threads' lists.
    std::size_t taken;
    std::byte* begin;
    // From here to the end no blocks have been made yet.
    std::byte* rest;
    std::byte* end;
    // Others of this size that have blocks to give.
    Slab* next;
    Slab* previous;

    bool is_used_up() const { return free.empty() && rest == end; }
  };

  struct OfSize {
    std::mutex mutex;
    // The first of those that have blocks to give.
    Slab* first = nullptr;
  };

  Slab* make_slab(std::size_t size);
  static void enlist(OfSize& slabs, Slab* slab);
  static void strike_off(OfSize& slabs, Slab* slab);

  PageHeap& heap_;
  std::array<OfSize, BlockSize::count> sizes_;
};

}  // namespace torchnode
