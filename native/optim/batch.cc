#include "optim/batch.h"

namespace torchnode {
namespace {

// Whether element `i` of `batch` may stand beside the first of `part`.
bool belongs(const Batch& batch, std::size_t i, const Batch& part) {
  const at::Tensor& first = part.params.front();
  if (first.device() != batch.params[i].device() ||
      first.scalar_type() != batch.params[i].scalar_type()) {
    return false;
  }
  for (std::size_t slot = 0; slot < max_slots; ++slot) {
    const Tensors& pieces = batch.state[slot];
    if (!pieces.empty() && part.state[slot].front().defined() != pieces[i].defined()) return false;
  }
  return true;
}

}  // namespace

std::vector<Batch> Batch::by_device_and_dtype() const {
  std::vector<Batch> parts;
  for (std::size_t i = 0; i < params.size(); ++i) {
    Batch* part = nullptr;
    for (Batch& candidate : parts) {
      if (belongs(*this, i, candidate)) part = &candidate;
    }
    if (!part) part = &parts.emplace_back();
    part->indices.push_back(i);
    part->params.push_back(params[i]);
    part->grads.push_back(grads[i]);
    for (std::size_t slot = 0; slot < max_slots; ++slot) {
      if (!state[slot].empty()) part->state[slot].push_back(state[slot][i]);
    }
  }
  return parts;
}

}  // namespace torchnode
