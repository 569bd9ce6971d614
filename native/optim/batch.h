// The tensors that an optimizer's step works on.
#pragma once

#include <ATen/ATen.h>

#include <array>
#include <cstddef>
#include <vector>

namespace torchnode {

using Tensors = std::vector<at::Tensor>;

// Pieces of state that an optimizer may keep for a parameter, by place: each optimizer has names
// for its own.
constexpr std::size_t max_slots = 4;
using State = std::array<at::Tensor, max_slots>;

// Parameters that have a gradient, with their state, element for element. A piece of state that an
// optimizer or an option does not use is empty.
struct Batch {
  Tensors params;
  Tensors grads;
  std::array<Tensors, max_slots> state;
  // For a part of a larger batch: the place of each element in the larger one.
  std::vector<std::size_t> indices;

  bool empty() const { return params.empty(); }
  // Split so that each part lies on one device and has one dtype, as the kernels want it, and has
  // a piece of state for all of its parameters or for none.
  std::vector<Batch> by_device_and_dtype() const;
};

}  // namespace torchnode
