#include "nn/recurrent/passes.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cstring>

#include "nn/blas.h"

namespace torchnode {
namespace {

// The order in which steps are taken, and what that says of their rows.
class Order {
 public:
  Order(const Steps& steps, bool reverse) : steps_(steps), reverse_(reverse) {}
  std::size_t count() const { return steps_.count(); }
  // The time step that is taken as number `i`.
  std::size_t at(std::size_t i) const { return reverse_ ? count() - 1 - i : i; }

  // Rows first to last of the batch, in the step that is taken as number `i`; 0 outside the order.
  std::int64_t rows(std::size_t i, std::int64_t first, std::int64_t last) const {
    if (i >= count()) return 0;
    return std::max<std::int64_t>(0, std::min(steps_.rows[at(i)], last) - first);
  }
  std::int64_t begin(std::size_t i, std::int64_t first) const {
    return steps_.begin[at(i)] + first;
  }

 private:
  const Steps& steps_;
  bool reverse_;
};

template <typename T>
T* data_of(const at::Tensor& tensor) {
  return tensor.defined() ? tensor.mutable_data_ptr<T>() : nullptr;
}

template <typename T>
const T* const_data_of(const at::Tensor& tensor) {
  return tensor.defined() ? tensor.const_data_ptr<T>() : nullptr;
}

template <typename T>
void copy_rows(const T* from, std::int64_t rows, std::int64_t width, T* to) {
  if (rows > 0) std::memcpy(to, from, static_cast<std::size_t>(rows * width) * sizeof(T));
}

// The states before the steps of some rows, one after the other. They are those after the step
// taken before, except where sequences begin.
template <typename T>
class Before {
 public:
  Before(const Order& order, std::int64_t first, std::int64_t last, std::int64_t width,
         const T* initial, const T* after)
      : order_(order),
        first_(first),
        last_(last),
        width_(width),
        initial_(initial),
        after_(after) {}

  const T* operator()(std::size_t i) {
    const std::int64_t rows = order_.rows(i, first_, last_);
    const std::int64_t known = i == 0 ? 0 : order_.rows(i - 1, first_, last_);
    const T* initial = initial_ + first_ * width_;
    if (known == 0) return initial;
    const T* after = after_ + order_.begin(i - 1, first_) * width_;
    if (known >= rows) return after;
    joined_.resize(static_cast<std::size_t>(rows * width_));
    copy_rows(after, known, width_, joined_.data());
    copy_rows(initial + known * width_, rows - known, width_, joined_.data() + known * width_);
    return joined_.data();
  }

 private:
  const Order& order_;
  std::int64_t first_, last_, width_;
  const T* initial_;
  const T* after_;
  std::vector<T> joined_;
};

// Divides the rows of a batch among threads, if there is enough to do. Each takes its rows through
// all steps by itself, so that threads meet once a layer and not once a step. Weights that do not
// fit into a core's cache are read by all threads at once instead, in the products.
template <typename Work>
void split_rows(const Steps& steps, const at::Tensor& w_hh, const Work& work) {
  constexpr std::size_t cached = std::size_t{1024} * 1024;
  constexpr std::int64_t fewest_products = std::int64_t{32} * 1024 * 1024;
  constexpr std::int64_t fewest_rows = 16;
  const std::int64_t batch = steps.batch();
  if (w_hh.nbytes() > cached || batch < 2 * fewest_rows ||
      steps.total * w_hh.numel() < fewest_products) {
    work(std::int64_t{0}, batch);
    return;
  }
  const std::int64_t threads = at::get_num_threads();
  at::parallel_for(0, batch, std::max(fewest_rows, (batch + threads - 1) / threads), work);
}

struct Shape {
  std::int64_t hidden;
  std::int64_t gates;
};

Shape shape_of(const at::Tensor& w_hh) { return {w_hh.size(1), w_hh.size(0)}; }

template <typename T>
void forward(Cell cell, const Steps& steps, bool reverse, const at::Tensor& state,
             const at::Tensor& cell_state, const DirectionWeights& weights, Kept& kept,
             DirectionResult& result) {
  const auto [hidden, gates] = shape_of(weights.w_hh);
  const Order order(steps, reverse);
  const CellKernels<T> kernels = cell_kernels<T>(cell);
  const bool is_gru = cell == Cell::gru;
  T* const outputs = data_of<T>(result.output);
  T* const cells = data_of<T>(kept.cells);
  T* const states = data_of<T>(kept.states);
  const T* const w_hh = const_data_of<T>(weights.w_hh);
  const T* const b_hh = const_data_of<T>(weights.b_hh);

  split_rows(
      steps, weights.w_hh,
      [&, hidden = hidden, gates = gates](std::int64_t first, std::int64_t last) {
        Before<T> state_before(order, first, last, hidden, const_data_of<T>(state), outputs);
        Before<T> cell_before(order, first, last, hidden, const_data_of<T>(cell_state), cells);
        std::vector<T> recurrent(is_gru ? static_cast<std::size_t>((last - first) * gates) : 0);
        for (std::size_t i = 0; i < order.count(); ++i) {
          const std::int64_t rows = order.rows(i, first, last);
          if (rows == 0) continue;
          const std::int64_t begin = order.begin(i, first);
          const T* before = state_before(i);
          if (states) {
            copy_rows(before, rows, hidden, states + begin * hidden);
            before = states + begin * hidden;
          }
          ForwardStep<T> step{};
          step.rows = rows;
          step.hidden = hidden;
          step.gates = data_of<T>(kept.gates) + begin * gates;
          step.state = before;
          step.next_state = outputs + begin * hidden;
          if (is_gru) {
            step.recurrent = recurrent.data();
            step.recurrent_bias = b_hh ? b_hh + 2 * hidden : nullptr;
            if (kept.recurrent_n.defined()) {
              step.recurrent_n = data_of<T>(kept.recurrent_n) + begin * hidden;
            }
          }
          if (cells) {
            step.cell = cell_before(i);
            step.next_cell = cells + begin * hidden;
          }
          matmul(rows, gates, hidden, before, w_hh, Transpose::yes, !is_gru,
                 is_gru ? recurrent.data() : step.gates);
          kernels.forward(step);
          // Sequences that end here.
          const std::int64_t left = order.rows(i + 1, first, last);
          if (left >= rows) continue;
          copy_rows(step.next_state + left * hidden, rows - left, hidden,
                    data_of<T>(result.state) + (first + left) * hidden);
          if (cells) {
            copy_rows(step.next_cell + left * hidden, rows - left, hidden,
                      data_of<T>(result.cell) + (first + left) * hidden);
          }
        }
      });
}

template <typename T>
void backward(Cell cell, const Steps& steps, bool reverse, const at::Tensor& cell_state,
              const at::Tensor& w_hh, const Kept& kept, const at::Tensor& grad_output,
              Gradients& grads) {
  const auto [hidden, gates] = shape_of(w_hh);
  const Order order(steps, reverse);
  const CellKernels<T> kernels = cell_kernels<T>(cell);
  const bool is_gru = cell == Cell::gru;
  const T* const states = const_data_of<T>(kept.states);
  const T* const cells = const_data_of<T>(kept.cells);
  const T* const from_outputs = const_data_of<T>(grad_output);

  split_rows(
      steps, w_hh, [&, hidden = hidden, gates = gates](std::int64_t first, std::int64_t last) {
        Before<T> cell_before(order, first, last, hidden, const_data_of<T>(cell_state), cells);
        T* const grad_state = data_of<T>(grads.state) + first * hidden;
        for (std::size_t i = order.count(); i-- > 0;) {
          const std::int64_t rows = order.rows(i, first, last);
          if (rows == 0) continue;
          const std::int64_t begin = order.begin(i, first);
          BackwardStep<T> step{};
          step.rows = rows;
          step.hidden = hidden;
          step.gates = const_data_of<T>(kept.gates) + begin * gates;
          step.state = states + begin * hidden;
          step.grad_output = from_outputs ? from_outputs + begin * hidden : nullptr;
          step.grad_state = grad_state;
          step.grad_gates = data_of<T>(grads.gates) + begin * gates;
          if (is_gru) {
            step.recurrent_n = const_data_of<T>(kept.recurrent_n) + begin * hidden;
            step.grad_recurrent = data_of<T>(grads.recurrent) + begin * gates;
          }
          if (cells) {
            step.cell = cell_before(i);
            step.next_cell = cells + begin * hidden;
            step.grad_cell = data_of<T>(grads.cell) + first * hidden;
          }
          kernels.backward(step);
          if (i == 0 && !grads.wants_state) break;
          matmul(rows, hidden, gates, is_gru ? step.grad_recurrent : step.grad_gates,
                 const_data_of<T>(w_hh), Transpose::no, is_gru, grad_state);
        }
      });
}

}  // namespace

void forward_pass(Cell cell, const Steps& steps, bool reverse, const at::Tensor& state,
                  const at::Tensor& cell_state, const DirectionWeights& weights, Kept& kept,
                  DirectionResult& result) {
  const auto run = kept.gates.scalar_type() == at::kDouble ? forward<double> : forward<float>;
  run(cell, steps, reverse, state, cell_state, weights, kept, result);
}

void backward_pass(Cell cell, const Steps& steps, bool reverse, const at::Tensor& cell_state,
                   const at::Tensor& w_hh, const Kept& kept, const at::Tensor& grad_output,
                   Gradients& grads) {
  const auto run = kept.gates.scalar_type() == at::kDouble ? backward<double> : backward<float>;
  run(cell, steps, reverse, cell_state, w_hh, kept, grad_output, grads);
}

}  // namespace torchnode
