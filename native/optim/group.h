// A group of an optimizer's parameters.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <utility>
#include <vector>

#include "optim/batch.h"

namespace torchnode {

struct Group {
  Tensors params;
  std::vector<State> states;
  // For each parameter the number of its state: one that is there twice has one state, as in
  // Python.
  std::vector<std::size_t> places;

  explicit Group(Tensors all) : params(std::move(all)), states(params.size()) {
    std::unordered_map<const c10::TensorImpl*, std::size_t> first;
    for (std::size_t i = 0; i < params.size(); ++i) {
      places.push_back(first.try_emplace(params[i].unsafeGetTensorImpl(), i).first->second);
    }
  }

  State& state(std::size_t index) { return states[places[index]]; }
};

}  // namespace torchnode
