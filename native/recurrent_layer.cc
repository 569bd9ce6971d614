#include "recurrent_layer.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/csrc/autograd/saved_variable.h>

#include <algorithm>
#include <cstring>

#include "autograd_node.h"
#include "blas.h"
#include "recurrent_reference.h"

namespace torchnode {

Steps::Steps(std::vector<std::int64_t> rows_of_steps) : rows(std::move(rows_of_steps)) {
  begin.reserve(rows.size());
  for (const std::int64_t count : rows) {
    begin.push_back(total);
    total += count;
  }
}

namespace {

// Everything that a direction's forward pass leaves for its backward pass.
struct Kept {
  at::Tensor gates;
  at::Tensor recurrent_n;
  at::Tensor cells;
};

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

// The gradients of the sums, and where they come from.
struct Gradients {
  // Of the input's part, and (for a GRU another) of the state's.
  at::Tensor gates;
  at::Tensor recurrent;
  // The states before all steps.
  at::Tensor states;
  // In: of the last states; out: of the first.
  at::Tensor state;
  at::Tensor cell;
};

template <typename T>
void backward(Cell cell, const Steps& steps, bool reverse, const at::Tensor& state,
              const at::Tensor& cell_state, const at::Tensor& w_hh, const Kept& kept,
              const at::Tensor& output, const at::Tensor& grad_output, Gradients& grads) {
  const auto [hidden, gates] = shape_of(w_hh);
  const Order order(steps, reverse);
  const CellKernels<T> kernels = cell_kernels<T>(cell);
  const bool is_gru = cell == Cell::gru;
  const T* const outputs = const_data_of<T>(output);
  const T* const cells = const_data_of<T>(kept.cells);
  const T* const from_outputs = const_data_of<T>(grad_output);

  split_rows(
      steps, w_hh, [&, hidden = hidden, gates = gates](std::int64_t first, std::int64_t last) {
        Before<T> state_before(order, first, last, hidden, const_data_of<T>(state), outputs);
        Before<T> cell_before(order, first, last, hidden, const_data_of<T>(cell_state), cells);
        T* const grad_state = data_of<T>(grads.state) + first * hidden;
        for (std::size_t i = order.count(); i-- > 0;) {
          const std::int64_t rows = order.rows(i, first, last);
          if (rows == 0) continue;
          const std::int64_t begin = order.begin(i, first);
          T* const before = data_of<T>(grads.states) + begin * hidden;
          copy_rows(state_before(i), rows, hidden, before);
          BackwardStep<T> step{};
          step.rows = rows;
          step.hidden = hidden;
          step.gates = const_data_of<T>(kept.gates) + begin * gates;
          step.state = before;
          step.next_state = outputs + begin * hidden;
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
          matmul(rows, hidden, gates, is_gru ? step.grad_recurrent : step.grad_gates,
                 const_data_of<T>(w_hh), Transpose::no, is_gru, grad_state);
        }
      });
}

using torch::autograd::SavedVariable;
using torch::autograd::Variable;
using torch::autograd::variable_list;

// What the node gets and gives gradients for, in this order.
enum Input : std::uint8_t { in_input, in_state, in_cell, in_w_ih, in_w_hh, in_b_ih, in_b_hh };
constexpr std::size_t input_count = 7;
enum Output : std::uint8_t { out_output, out_state, out_cell };

class RecurrentBackward : public torch::autograd::Node {
 public:
  RecurrentBackward(Cell cell, Steps steps, bool reverse)
      : cell_(cell), steps_(std::move(steps)), reverse_(reverse) {}

  std::string name() const override {
    switch (cell_) {
      case Cell::lstm:
        return "LstmBackward0";
      case Cell::gru:
        return "GruBackward0";
      default:
        return cell_ == Cell::rnn_tanh ? "RnnTanhBackward0" : "RnnReluBackward0";
    }
  }

  void save(const variable_list& inputs, const Variable& output, Kept kept) {
    for (const Variable& input : inputs) inputs_.emplace_back(input, false);
    output_ = SavedVariable(output, true);
    kept_ = std::move(kept);
  }

  void release_variables() override {
    for (SavedVariable& input : inputs_) input.reset_data();
    output_.reset_data();
    kept_ = Kept();
    is_released_ = true;
  }

  variable_list apply(variable_list&& grads) override {
    TORCH_CHECK(!is_released_, torch::autograd::ERR_BACKWARD_TWICE);
    variable_list inputs;
    for (SavedVariable& input : inputs_) inputs.push_back(input.unpack());
    if (at::GradMode::is_enabled()) return differentiable(inputs, grads);
    return quick(inputs, output_.unpack(pointer_to(*this)), grads);
  }

 private:
  DirectionWeights weights_of(const variable_list& inputs) const {
    return {inputs[in_w_ih], inputs[in_w_hh], inputs[in_b_ih], inputs[in_b_hh]};
  }

  // The gradients by a graph of ordinary operators, so that they have gradients themselves.
  variable_list differentiable(const variable_list& inputs, const variable_list& grads) const {
    const DirectionResult result =
        reference_direction(cell_, steps_, reverse_, inputs[in_input], inputs[in_state],
                            inputs[in_cell], weights_of(inputs));
    variable_list outputs;
    variable_list grad_outputs;
    const Variable all[] = {result.output, result.state, result.cell};
    for (std::size_t i = 0; i < grads.size(); ++i) {
      if (!grads[i].defined()) continue;
      outputs.push_back(all[i]);
      grad_outputs.push_back(grads[i]);
    }
    variable_list wanted;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      if (!task_should_compute_output(i) || !inputs[i].defined()) continue;
      wanted.push_back(inputs[i]);
      places.push_back(i);
    }
    variable_list found(input_count);
    if (wanted.empty() || outputs.empty()) return found;
    const variable_list computed =
        torch::autograd::grad(outputs, wanted, grad_outputs, true, true, true);
    for (std::size_t i = 0; i < places.size(); ++i) found[places[i]] = computed[i];
    return found;
  }

  variable_list quick(const variable_list& inputs, const Variable& output,
                      const variable_list& grads) const {
    const at::Tensor& input = inputs[in_input];
    const at::Tensor& w_hh = inputs[in_w_hh];
    const auto [hidden, gates] = shape_of(w_hh);
    const at::TensorOptions options = output.options();
    const auto initial = [&](std::size_t place) {
      const bool is_given = place < grads.size() && grads[place].defined();
      return is_given ? grads[place].clone(at::MemoryFormat::Contiguous)
                      : at::zeros({steps_.batch(), hidden}, options);
    };
    Gradients found;
    found.gates = at::empty({steps_.total, gates}, options);
    found.recurrent = cell_ == Cell::gru ? at::empty({steps_.total, gates}, options) : found.gates;
    found.states = at::empty({steps_.total, hidden}, options);
    found.state = initial(out_state);
    if (cell_ == Cell::lstm) found.cell = initial(out_cell);
    const at::Tensor& given = grads[out_output];
    const at::Tensor grad_output = given.defined() ? given.contiguous() : given;
    const at::Tensor state = inputs[in_state].contiguous();
    const at::Tensor cell_state =
        inputs[in_cell].defined() ? inputs[in_cell].contiguous() : inputs[in_cell];
    const at::Tensor weight = w_hh.contiguous();
    const auto run = input.scalar_type() == at::kDouble ? backward<double> : backward<float>;
    run(cell_, steps_, reverse_, state, cell_state, weight, kept_, output, grad_output, found);

    variable_list results(input_count);
    const auto wants = [&](Input place) { return task_should_compute_output(place); };
    if (wants(in_input)) results[in_input] = found.gates.mm(inputs[in_w_ih]);
    if (wants(in_state)) results[in_state] = found.state;
    if (inputs[in_cell].defined() && wants(in_cell)) results[in_cell] = found.cell;
    if (wants(in_w_ih)) results[in_w_ih] = found.gates.t().mm(input);
    if (wants(in_w_hh)) results[in_w_hh] = found.recurrent.t().mm(found.states);
    if (inputs[in_b_ih].defined()) {
      if (wants(in_b_ih)) results[in_b_ih] = found.gates.sum(0);
      if (wants(in_b_hh)) results[in_b_hh] = found.recurrent.sum(0);
    }
    return results;
  }

  Cell cell_;
  Steps steps_;
  bool reverse_;
  std::vector<SavedVariable> inputs_;
  SavedVariable output_;
  Kept kept_;
  bool is_released_ = false;
};

// What is added to each sum but once: a GRU's bias of the state's part of n is inside the gate.
at::Tensor input_bias(Cell cell, const DirectionWeights& weights) {
  if (!weights.b_ih.defined()) return {};
  if (cell != Cell::gru) return weights.b_ih + weights.b_hh;
  const std::int64_t hidden = weights.w_hh.size(1);
  at::Tensor bias = weights.b_ih.clone();
  bias.narrow(0, 0, 2 * hidden).add_(weights.b_hh.narrow(0, 0, 2 * hidden));
  return bias;
}

}  // namespace

DirectionResult run_direction(Cell cell, const Steps& steps, bool reverse, const at::Tensor& input,
                              const at::Tensor& state, const at::Tensor& cell_state,
                              const DirectionWeights& weights) {
  const variable_list inputs = {input,        state,        cell_state,  weights.w_ih,
                                weights.w_hh, weights.b_ih, weights.b_hh};
  const bool records = at::GradMode::is_enabled() &&
                       std::any_of(inputs.begin(), inputs.end(), [](const Variable& each) {
                         return each.defined() && each.requires_grad();
                       });
  DirectionResult result;
  Kept kept;
  {
    const at::AutoDispatchBelowADInplaceOrView guard;
    const std::int64_t hidden = weights.w_hh.size(1);
    const at::TensorOptions options = input.options();
    const at::Tensor bias = input_bias(cell, weights);
    kept.gates =
        bias.defined() ? at::addmm(bias, input, weights.w_ih.t()) : at::mm(input, weights.w_ih.t());
    result.output = at::empty({steps.total, hidden}, options);
    result.state = at::empty({steps.batch(), hidden}, options);
    if (cell == Cell::lstm) {
      result.cell = at::empty({steps.batch(), hidden}, options);
      kept.cells = at::empty({steps.total, hidden}, options);
    }
    if (cell == Cell::gru && records) {
      kept.recurrent_n = at::empty({steps.total, hidden}, options);
    }
    DirectionWeights contiguous = weights;
    contiguous.w_hh = weights.w_hh.contiguous();
    if (weights.b_hh.defined()) contiguous.b_hh = weights.b_hh.contiguous();
    const at::Tensor first_cell = cell_state.defined() ? cell_state.contiguous() : cell_state;
    const auto run = input.scalar_type() == at::kDouble ? forward<double> : forward<float>;
    run(cell, steps, reverse, state.contiguous(), first_cell, contiguous, kept, result);
  }
  if (!records) return result;
  const NodePointer node = make_node<RecurrentBackward>(cell, steps, reverse);
  node->set_next_edges(torch::autograd::collect_next_edges(inputs));
  torch::autograd::set_history(result.output, node);
  torch::autograd::set_history(result.state, node);
  if (result.cell.defined()) torch::autograd::set_history(result.cell, node);
  static_cast<RecurrentBackward&>(*node).save(inputs, result.output, std::move(kept));
  return result;
}

}  // namespace torchnode
