// One direction of one recurrent layer on the CPU, with its gradients: one product for all inputs,
// one for each time step, one for each weight's gradient.
#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

#include "nn/recurrent/cells.h"

namespace torchnode {

// The layout of the rows of a sequence's steps in memory: step after step, each with as many rows
// as there are sequences that long. Sequences do not become more from one step to the next.
struct Steps {
  // Rows of each step.
  std::vector<std::int64_t> rows;
  // Rows of all steps before it.
  std::vector<std::int64_t> begin;
  // Rows of all steps.
  std::int64_t total = 0;

  explicit Steps(std::vector<std::int64_t> rows_of_steps);
  std::size_t count() const { return rows.size(); }
  std::int64_t batch() const { return rows.front(); }
};

struct DirectionWeights {
  at::Tensor w_ih;
  at::Tensor w_hh;
  // Both undefined for a layer without biases.
  at::Tensor b_ih;
  at::Tensor b_hh;
};

struct DirectionResult {
  // [total, hidden]
  at::Tensor output;
  // [batch, hidden], and for an LSTM the cell's.
  at::Tensor state;
  at::Tensor cell;
};

// `input` is [total, features], the states [batch, hidden]; `cell_state` is undefined but for an
// LSTM. All are float32 or all float64, on the CPU. Autograd records it as one node. The results
// may be changed in place before its backward pass; with `guards_output`, changing the output is an
// error there.
DirectionResult run_direction(Cell cell, const Steps& steps, bool reverse, const at::Tensor& input,
                              const at::Tensor& state, const at::Tensor& cell_state,
                              const DirectionWeights& weights, bool guards_output);

}  // namespace torchnode
