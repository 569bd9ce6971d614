// The passes of a recurrent layer's direction through its steps, forward and backward, in plain
// memory: autograd knows nothing of them.
#pragma once

#include "nn/recurrent/layer.h"

namespace torchnode {

// Everything that a direction's forward pass leaves for its backward pass.
struct Kept {
  at::Tensor gates;
  at::Tensor recurrent_n;
  at::Tensor cells;
  // The states before all steps, undefined if no backward pass is to come. The output has most of
  // them too, but is the user's, who may change it in place.
  at::Tensor states;
};

// From the input's part of the sums, in `kept.gates`, to everything else in `kept` and `result`,
// whose tensors are there to be written to. All tensors are contiguous, of the one type.
void forward_pass(Cell cell, const Steps& steps, bool reverse, const at::Tensor& state,
                  const at::Tensor& cell_state, const DirectionWeights& weights, Kept& kept,
                  DirectionResult& result);

// The gradients of the sums, and their sources.
struct Gradients {
  // Of the input's part, and (for a GRU another) of the state's.
  at::Tensor gates;
  at::Tensor recurrent;
  // In: of the last states; out: of the first, unless the first state's is not wanted.
  at::Tensor state;
  at::Tensor cell;
  bool wants_state = true;
};

// `grad_output` is undefined for zeros.
void backward_pass(Cell cell, const Steps& steps, bool reverse, const at::Tensor& cell_state,
                   const at::Tensor& w_hh, const Kept& kept, const at::Tensor& grad_output,
                   Gradients& grads);

}  // namespace torchnode
