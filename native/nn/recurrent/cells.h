// The pointwise part of a recurrent layer's time step, forward and backward: the rest of RNN,
// LSTM and GRU when the matrix products are taken out.
#pragma once

#include <cstdint>

namespace torchnode {

enum class Cell : std::uint8_t { rnn_tanh, rnn_relu, lstm, gru };

// The number of gates of a cell: the rows of its weights are that many times the hidden size.
constexpr std::int64_t gates_of(Cell cell) {
  return cell == Cell::lstm ? 4 : cell == Cell::gru ? 3 : 1;
}

// One step forward. Matrices are row-major without gaps: [rows, hidden], gates [rows, gates *
// hidden] in PyTorch's order (LSTM: i, f, g, o; GRU: r, z, n).
template <typename T>
struct ForwardStep {
  std::int64_t rows;
  std::int64_t hidden;
  // In: the sums; out: the activations (an RNN's are its states). For a GRU the sums hold the
  // input's part alone.
  T* gates;
  // GRU: the hidden state's part of the sums, [rows, 3 * hidden], and the bias of its n, or null.
  const T* recurrent;
  const T* recurrent_bias;
  // GRU: the place for the hidden state's part of n, which the backward pass needs, or null.
  T* recurrent_n;
  // The state before the step (GRU) and the cell's (LSTM).
  const T* state;
  const T* cell;
  // The state after the step, and the cell's (LSTM).
  T* next_state;
  T* next_cell;
};

// One step backward, from what the step forward has left.
template <typename T>
struct BackwardStep {
  std::int64_t rows;
  std::int64_t hidden;
  const T* gates;
  const T* recurrent_n;
  const T* state;
  const T* cell;
  const T* next_cell;
  // The gradient of the layer's output at this step, or null for zeros.
  const T* grad_output;
  // In: the gradient of the state after the step, from the steps after it. Out, for a GRU: the part
  // of it that goes straight to the state before.
  T* grad_state;
  // LSTM: in the gradient of the cell's state after the step, out of that before.
  T* grad_cell;
  // Out: the gradient of the sums; for a GRU of the input's part, and of the hidden state's part.
  T* grad_gates;
  T* grad_recurrent;
};

// Both for one cell and type of numbers.
template <typename T>
struct CellKernels {
  void (*forward)(const ForwardStep<T>&);
  void (*backward)(const BackwardStep<T>&);
};

// Those compiled for the instruction set that LibTorch has chosen for its own kernels.
template <typename T>
CellKernels<T> cell_kernels(Cell cell);

}  // namespace torchnode
