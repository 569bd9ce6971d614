#include "nn/recurrent/layer.h"

#include <ATen/ATen.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/csrc/autograd/saved_variable.h>

#include <algorithm>

#include "core/node_pointer.h"
#include "nn/recurrent/passes.h"
#include "nn/recurrent/reference.h"

namespace torchnode {

Steps::Steps(std::vector<std::int64_t> rows_of_steps) : rows(std::move(rows_of_steps)) {
  begin.reserve(rows.size());
  for (const std::int64_t count : rows) {
    begin.push_back(total);
    total += count;
  }
}

namespace {

using torch::autograd::SavedVariable;
using torch::autograd::Variable;
using torch::autograd::variable_list;

// The tensors that the node gets and gives gradients for, in this order.
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

  void save(const variable_list& inputs, Kept kept) {
    for (const Variable& input : inputs) inputs_.emplace_back(input, false);
    kept_ = std::move(kept);
  }
  // Makes a change of the output in place an error of the backward pass.
  void guard(const Variable& output) { output_ = SavedVariable(output, true); }

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
    static_cast<void>(output_.unpack(pointer_to(*this)));
    return at::GradMode::is_enabled() ? differentiable(inputs, grads) : quick(inputs, grads);
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

  variable_list quick(const variable_list& inputs, const variable_list& grads) const {
    const at::Tensor& input = inputs[in_input];
    const at::Tensor& w_hh = inputs[in_w_hh];
    const std::int64_t hidden = w_hh.size(1);
    const std::int64_t gates = w_hh.size(0);
    const at::TensorOptions options = input.options();
    const auto initial = [&](std::size_t place) {
      const bool is_given = place < grads.size() && grads[place].defined();
      return is_given ? grads[place].clone(at::MemoryFormat::Contiguous)
                      : at::zeros({steps_.batch(), hidden}, options);
    };
    Gradients found;
    found.gates = at::empty({steps_.total, gates}, options);
    found.recurrent = cell_ == Cell::gru ? at::empty({steps_.total, gates}, options) : found.gates;
    found.state = initial(out_state);
    found.wants_state = task_should_compute_output(in_state);
    if (cell_ == Cell::lstm) found.cell = initial(out_cell);
    const at::Tensor& given = grads[out_output];
    const at::Tensor grad_output = given.defined() ? given.contiguous() : given;
    const at::Tensor cell_state =
        inputs[in_cell].defined() ? inputs[in_cell].contiguous() : inputs[in_cell];
    const at::Tensor weight = w_hh.contiguous();
    backward_pass(cell_, steps_, reverse_, cell_state, weight, kept_, grad_output, found);

    variable_list results(input_count);
    const auto wants = [&](Input place) { return task_should_compute_output(place); };
    if (wants(in_input)) results[in_input] = found.gates.mm(inputs[in_w_ih]);
    if (wants(in_state)) results[in_state] = found.state;
    if (inputs[in_cell].defined() && wants(in_cell)) results[in_cell] = found.cell;
    if (wants(in_w_ih)) results[in_w_ih] = found.gates.t().mm(input);
    if (wants(in_w_hh)) results[in_w_hh] = found.recurrent.t().mm(kept_.states);
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
  // Empty but for `guard`.
  SavedVariable output_;
  Kept kept_;
  bool is_released_ = false;
};

// The biases as one, to be added to each sum only once. A GRU's bias of the state's part of n is
// left out: it is inside the gate.
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
                              const DirectionWeights& weights, bool guards_output) {
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
    if (records) kept.states = at::empty({steps.total, hidden}, options);
    if (cell == Cell::gru && records) {
      kept.recurrent_n = at::empty({steps.total, hidden}, options);
    }
    DirectionWeights contiguous = weights;
    contiguous.w_hh = weights.w_hh.contiguous();
    if (weights.b_hh.defined()) contiguous.b_hh = weights.b_hh.contiguous();
    const at::Tensor first_cell = cell_state.defined() ? cell_state.contiguous() : cell_state;
    forward_pass(cell, steps, reverse, state.contiguous(), first_cell, contiguous, kept, result);
  }
  if (!records) return result;
  const NodePointer node = make_node<RecurrentBackward>(cell, steps, reverse);
  node->set_next_edges(torch::autograd::collect_next_edges(inputs));
  torch::autograd::set_history(result.output, node);
  torch::autograd::set_history(result.state, node);
  if (result.cell.defined()) torch::autograd::set_history(result.cell, node);
  auto& backward = static_cast<RecurrentBackward&>(*node);
  backward.save(inputs, std::move(kept));
  if (guards_output) backward.guard(result.output);
  return result;
}

}  // namespace torchnode
