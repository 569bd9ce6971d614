#include "core/handle_table.h"

#include "core/graph_functions.h"

namespace torchnode {

// Here, where what a handle owns is known.
HandleTable::~HandleTable() = default;

void HandleTable::add_chunk() {
  const std::uint64_t place = chunks_.size() * handles_per_chunk + 1;
  chunks_.push_back(std::make_unique<Handle[]>(handles_per_chunk));
  Handle* handles = chunks_.back().get();
  for (std::size_t i = handles_per_chunk; i-- > 0;) {
    handles[i].number = first_number(place + i);
    handles[i].next_free = free_;
    free_ = &handles[i];
  }
}

}  // namespace torchnode
