// The optimizers, one for each class of torch.optim. Their arithmetic is Python's, operation by
// operation, so that the results are equal to the last bit. (C++'s own torch::optim differs in the
// last bits.)
#pragma once

#include <string>
#include <vector>

#include "core/options.h"
#include "optim/group.h"

namespace torchnode {

class Algorithm {
 public:
  // PyTorch's names of the pieces of state, by place.
  using Slots = std::vector<const char*>;

  explicit Algorithm(Slots slots) : slots_(std::move(slots)) {}
  virtual ~Algorithm() = default;
  Algorithm(const Algorithm&) = delete;
  Algorithm& operator=(const Algorithm&) = delete;

  const Slots& slots() const { return slots_; }
  // One step of a group's parameters that have a gradient.
  virtual void step(Group& group, const Options& options) const = 0;

 protected:
  // Throws if state that a user has set lacks one of the first `count` pieces, or a piece has
  // another size.
  void check_state(const State& state, const at::Tensor& param, std::size_t count) const;

 private:
  Slots slots_;
};

// Of the class of that name; throws a TypeError if there is no such class.
const Algorithm& algorithm_of(const std::string& name);

const Algorithm& adagrad();
const Algorithm& adam();
const Algorithm& adamw();
const Algorithm& rmsprop();
const Algorithm& sgd();

}  // namespace torchnode
