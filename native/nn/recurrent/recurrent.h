// RNN, LSTM and GRU: whole layers, by ATen's own passes or by torchnode's (nn/recurrent/fused.h).
#pragma once

#include <ATen/ATen.h>

#include <cstdint>
#include <vector>

#include "nn/recurrent/cells.h"

namespace torchnode {

struct RecurrentOptions {
  Cell cell = Cell::rnn_tanh;
  std::int64_t num_layers = 1;
  bool bias = true;
  bool batch_first = false;
  bool bidirectional = false;
  // LSTM's states may be projected to a smaller size, which has one weight more.
  bool projected = false;
  double dropout = 0;

  std::int64_t directions() const { return bidirectional ? 2 : 1; }
  // Weights of one direction of one layer.
  std::int64_t weights() const { return (bias ? 4 : 2) + (projected ? 1 : 0); }
  std::size_t states() const { return cell == Cell::lstm ? 2 : 1; }
};

struct RecurrentInput {
  // [time, batch, features], or with batch_first [batch, time, features]; with `batch_sizes` the
  // data of a packed sequence.
  at::Tensor input;
  // Undefined for an input that is not packed.
  at::Tensor batch_sizes;
  // The hidden state, and an LSTM's cell state: [layers * directions, batch, hidden].
  std::vector<at::Tensor> states;
  bool training;

  // The number of sequences.
  std::int64_t batch(bool batch_first) const {
    return batch_sizes.defined() ? batch_sizes.select(0, 0).item<std::int64_t>()
                                 : input.size(batch_first ? 0 : 1);
  }
};

// The passes used for layers that torchnode's support; a setting of the process.
enum class RecurrentPasses : std::uint8_t { libtorch, own, quicker };
RecurrentPasses recurrent_passes();
void set_recurrent_passes(RecurrentPasses passes);

// The output and the last states.
std::vector<at::Tensor> run_recurrent(const RecurrentOptions& options, const RecurrentInput& input,
                                      const std::vector<at::Tensor>& weights);

}  // namespace torchnode
