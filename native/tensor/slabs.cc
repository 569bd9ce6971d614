#include "tensor/slabs.h"

namespace torchnode {
namespace {

constexpr std::size_t slab_bytes = std::size_t{128} * 1024;
constexpr std::size_t refill_bytes = std::size_t{64} * 1024;

}  // namespace

Slabs::Slab* Slabs::make_slab(std::size_t size) {
  void* const run = heap_.allocate(slab_bytes);
  if (!run) return nullptr;
  auto* const begin = static_cast<std::byte*>(run);
  const std::size_t bytes = BlockSize::bytes(size);
  std::byte* const end = begin + slab_bytes / bytes * bytes;
  auto* const slab = new Slab{size, {}, 0, begin, begin, end, nullptr, nullptr};
  heap_.set_note(run, slab);
  return slab;
}

void Slabs::enlist(OfSize& slabs, Slab* slab) {
  slab->previous = nullptr;
  slab->next = slabs.first;
  if (slab->next) slab->next->previous = slab;
  slabs.first = slab;
}

void Slabs::strike_off(OfSize& slabs, Slab* slab) {
  (slab->previous ? slab->previous->next : slabs.first) = slab->next;
  if (slab->next) slab->next->previous = slab->previous;
}

void Slabs::refill(FreeList& list, std::size_t size) {
  OfSize& slabs = sizes_[size];
  const std::size_t bytes = BlockSize::bytes(size);
  const std::lock_guard<std::mutex> lock(slabs.mutex);
  for (std::size_t wanted = refill_bytes / bytes; wanted > 0; --wanted) {
    if (!slabs.first) {
      Slab* const slab = make_slab(size);
      if (!slab) return;
      enlist(slabs, slab);
    }
    Slab* const slab = slabs.first;
    if (slab->free.empty()) {
      list.push(slab->rest);
      slab->rest += bytes;
    } else {
      list.push(slab->free.pop());
    }
    ++slab->taken;
    if (slab->is_used_up()) strike_off(slabs, slab);
  }
}

void Slabs::take_back(FreeList& list, std::size_t size, std::size_t count) {
  OfSize& slabs = sizes_[size];
  const std::lock_guard<std::mutex> lock(slabs.mutex);
  for (; count > 0 && !list.empty(); --count) {
    void* const block = list.pop();
    auto* const slab = static_cast<Slab*>(heap_.note_at(block));
    if (slab->is_used_up()) enlist(slabs, slab);
    slab->free.push(block);
    const bool is_only = slabs.first == slab && !slab->next;
    if (--slab->taken > 0 || is_only) continue;
    strike_off(slabs, slab);
    heap_.set_note(slab->begin, nullptr);
    heap_.free(slab->begin);
    delete slab;
  }
}

}  // namespace torchnode
