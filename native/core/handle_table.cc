#include "core/handle_table.h"

#include <cstdlib>
#include <new>

#include "core/graph_functions.h"

namespace torchnode {

HandleTable::~HandleTable() {
  for (void* chunk : chunks_) std::free(chunk);
}

void HandleTable::add_chunk() {
  void* chunk = std::aligned_alloc(chunk_bytes, chunk_bytes);
  if (!chunk) throw std::bad_alloc();
  chunks_.push_back(chunk);
  chunk_index_.emplace(reinterpret_cast<std::uintptr_t>(chunk), true);
  auto* handles = static_cast<Handle*>(chunk);
  for (std::size_t i = handles_per_chunk; i-- > 0;) {
    auto* handle = new (handles + i) Handle();
    handle->next_free = free_;
    free_ = handle;
  }
}

}  // namespace torchnode
