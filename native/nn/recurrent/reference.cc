#include "nn/recurrent/reference.h"

#include <ATen/ATen.h>

namespace torchnode {
namespace {

struct State {
  at::Tensor hidden;
  at::Tensor cell;
};

// One step: from the input's part of the sums and the state before to the state after.
State take_step(Cell cell, const at::Tensor& from_input, const State& before,
                const DirectionWeights& weights) {
  const at::Tensor from_state = at::linear(before.hidden, weights.w_hh, weights.b_hh);
  switch (cell) {
    case Cell::rnn_tanh:
      return {(from_input + from_state).tanh(), {}};
    case Cell::rnn_relu:
      return {(from_input + from_state).relu(), {}};
    case Cell::lstm: {
      const auto gates = (from_input + from_state).chunk(4, 1);
      const at::Tensor next =
          gates[1].sigmoid() * before.cell + gates[0].sigmoid() * gates[2].tanh();
      return {gates[3].sigmoid() * next.tanh(), next};
    }
    case Cell::gru:
      break;
  }
  const auto x = from_input.chunk(3, 1);
  const auto h = from_state.chunk(3, 1);
  const at::Tensor r = (x[0] + h[0]).sigmoid();
  const at::Tensor z = (x[1] + h[1]).sigmoid();
  const at::Tensor n = (x[2] + r * h[2]).tanh();
  return {(before.hidden - n) * z + n, {}};
}

// The first rows of a state from the steps, the rest from where sequences begin.
at::Tensor joined(const at::Tensor& known, const at::Tensor& initial, std::int64_t rows) {
  if (!initial.defined()) return initial;
  const std::int64_t count = known.defined() ? known.size(0) : 0;
  if (count == 0) return initial.narrow(0, 0, rows);
  if (count >= rows) return known.narrow(0, 0, rows);
  return at::cat({known, initial.narrow(0, count, rows - count)});
}

at::Tensor joined_ends(std::vector<at::Tensor>& ends) {
  if (!ends.front().defined()) return {};
  return at::cat(std::vector<at::Tensor>(ends.rbegin(), ends.rend()));
}

}  // namespace

DirectionResult reference_direction(Cell cell, const Steps& steps, bool reverse,
                                    const at::Tensor& input, const at::Tensor& state,
                                    const at::Tensor& cell_state, const DirectionWeights& weights) {
  const at::Tensor from_input = at::linear(input, weights.w_ih, weights.b_ih);
  const std::size_t count = steps.count();
  std::vector<at::Tensor> outputs(count);
  // The states of sequences as they end, the shortest first.
  std::vector<at::Tensor> states;
  std::vector<at::Tensor> cells;
  State now;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t time = reverse ? count - 1 - i : i;
    const std::int64_t rows = steps.rows[time];
    const State before{joined(now.hidden, state, rows), joined(now.cell, cell_state, rows)};
    now = take_step(cell, from_input.narrow(0, steps.begin[time], rows), before, weights);
    outputs[time] = now.hidden;
    const std::int64_t left =
        i + 1 == count ? 0 : std::min(rows, steps.rows[reverse ? time - 1 : time + 1]);
    if (left == rows) continue;
    states.push_back(now.hidden.narrow(0, left, rows - left));
    cells.push_back(now.cell.defined() ? now.cell.narrow(0, left, rows - left) : now.cell);
  }
  return {at::cat(outputs), joined_ends(states), joined_ends(cells)};
}

}  // namespace torchnode
