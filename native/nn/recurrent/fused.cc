#include "nn/recurrent/fused.h"

#include <ATen/ATen.h>
#include <ATen/autocast_mode.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <algorithm>

#include "nn/recurrent/choice.h"
#include "nn/recurrent/layer.h"

namespace torchnode {
namespace {

// The dispatch keys that a plain CPU tensor may have.
const c10::DispatchKeySet plain_keys =
    c10::DispatchKeySet({c10::DispatchKey::CPU, c10::DispatchKey::AutogradCPU,
                         c10::DispatchKey::ADInplaceOrView, c10::DispatchKey::AutocastCPU});

bool is_plain(const at::Tensor& tensor, at::ScalarType dtype) {
  return tensor.defined() && plain_keys.has_all(tensor.key_set()) &&
         tensor.layout() == at::kStrided && tensor.scalar_type() == dtype &&
         !tensor._fw_grad(0).defined();
}

bool has_size(const at::Tensor& tensor, at::IntArrayRef sizes) { return tensor.sizes() == sizes; }

DirectionWeights weights_at(const RecurrentOptions& options, const std::vector<at::Tensor>& weights,
                            std::int64_t place) {
  const auto first = weights.begin() + place * options.weights();
  DirectionWeights result{first[0], first[1], {}, {}};
  if (options.bias) {
    result.b_ih = first[2];
    result.b_hh = first[3];
  }
  return result;
}

// Sequences whose number does not grow from one step to the next, none of them empty.
bool is_falling(const at::Tensor& batch_sizes, std::int64_t total) {
  if (batch_sizes.dim() != 1 || batch_sizes.numel() == 0 || !batch_sizes.is_contiguous() ||
      !batch_sizes.device().is_cpu() || batch_sizes.scalar_type() != at::kLong) {
    return false;
  }
  const std::int64_t* sizes = batch_sizes.const_data_ptr<std::int64_t>();
  std::int64_t sum = 0;
  for (std::int64_t i = 0; i < batch_sizes.numel(); ++i) {
    if (sizes[i] < 1 || sizes[i] > sizes[std::max<std::int64_t>(i - 1, 0)]) return false;
    sum += sizes[i];
  }
  return sum == total;
}

Steps steps_of(const RecurrentOptions& options, const RecurrentInput& input) {
  if (input.batch_sizes.defined()) {
    const std::int64_t* sizes = input.batch_sizes.const_data_ptr<std::int64_t>();
    return Steps(std::vector<std::int64_t>(sizes, sizes + input.batch_sizes.numel()));
  }
  const std::int64_t time = input.input.size(options.batch_first ? 1 : 0);
  return Steps(
      std::vector<std::int64_t>(static_cast<std::size_t>(time), input.batch(options.batch_first)));
}

// One of the stacked states.
at::Tensor state_at(const std::vector<at::Tensor>& unbound, std::int64_t place) {
  return unbound.empty() ? at::Tensor() : unbound[static_cast<std::size_t>(place)];
}

std::vector<at::Tensor> unbind(const std::vector<at::Tensor>& states, std::size_t which) {
  if (which >= states.size()) return {};
  if (states[which].size(0) == 1) return {states[which].squeeze(0)};
  return states[which].unbind(0);
}

at::Tensor stacked(const std::vector<at::Tensor>& states) {
  return states.size() == 1 ? states.front().unsqueeze(0) : at::stack(states);
}

}  // namespace

bool covers(const RecurrentOptions& options, const RecurrentInput& input,
            const std::vector<at::Tensor>& weights) {
  if (options.projected || at::autocast::is_autocast_enabled(at::kCPU)) return false;
  // A transform of torch.func would treat tensors made here as its own.
  if (c10::impl::tls_is_dispatch_key_included(c10::DispatchKey::FuncTorchDynamicLayerFrontMode)) {
    return false;
  }
  const at::Tensor& x = input.input;
  const at::ScalarType dtype = x.scalar_type();
  const bool is_packed = input.batch_sizes.defined();
  if ((dtype != at::kFloat && dtype != at::kDouble) || x.numel() == 0) return false;
  if (x.dim() != (is_packed ? 2 : 3)) return false;
  if (is_packed && !is_falling(input.batch_sizes, x.size(0))) return false;
  const auto plain = [&](const at::Tensor& each) { return is_plain(each, dtype); };
  if (!plain(x) || !std::all_of(input.states.begin(), input.states.end(), plain) ||
      !std::all_of(weights.begin(), weights.end(), plain)) {
    return false;
  }
  const std::int64_t places = options.num_layers * options.directions();
  if (static_cast<std::int64_t>(weights.size()) != places * options.weights()) return false;
  if (weights[1].dim() != 2) return false;
  const std::int64_t hidden = weights[1].size(1);
  const std::int64_t gates = gates_of(options.cell) * hidden;
  if (hidden == 0) return false;
  const std::int64_t batch = input.batch(options.batch_first);
  if (input.states.size() != options.states()) return false;
  for (const at::Tensor& state : input.states) {
    if (!has_size(state, {places, batch, hidden})) return false;
  }
  for (std::int64_t place = 0; place < places; ++place) {
    const DirectionWeights each = weights_at(options, weights, place);
    const bool is_first = place < options.directions();
    const std::int64_t features = is_first ? x.size(-1) : hidden * options.directions();
    if (!has_size(each.w_ih, {gates, features}) || !has_size(each.w_hh, {gates, hidden})) {
      return false;
    }
    if (options.bias && (!has_size(each.b_ih, {gates}) || !has_size(each.b_hh, {gates}))) {
      return false;
    }
  }
  return true;
}

std::vector<at::Tensor> run_fused(const RecurrentOptions& options, const RecurrentInput& input,
                                  const std::vector<at::Tensor>& weights) {
  const Steps steps = steps_of(options, input);
  const bool is_packed = input.batch_sizes.defined();
  const bool swaps = options.batch_first && !is_packed;
  at::Tensor x = swaps ? input.input.transpose(0, 1) : input.input;
  x = x.reshape({steps.total, x.size(-1)});
  const std::vector<at::Tensor> states = unbind(input.states, 0);
  const std::vector<at::Tensor> cells = unbind(input.states, 1);
  std::vector<at::Tensor> last_states;
  std::vector<at::Tensor> last_cells;
  // oneDNN's backward pass reads the output that the user has, so that a change of it in place is
  // an error there, whichever passes are taken. ATen's own passes keep copies, and the outputs of
  // two directions are joined into one.
  const bool guards_output = runs_onednn(options, input) && !options.bidirectional;
  for (std::int64_t layer = 0; layer < options.num_layers; ++layer) {
    std::vector<at::Tensor> outputs;
    for (std::int64_t direction = 0; direction < options.directions(); ++direction) {
      const std::int64_t place = layer * options.directions() + direction;
      DirectionResult result =
          run_direction(options.cell, steps, direction == 1, x, state_at(states, place),
                        state_at(cells, place), weights_at(options, weights, place), guards_output);
      outputs.push_back(result.output);
      last_states.push_back(result.state);
      last_cells.push_back(result.cell);
    }
    x = outputs.size() == 1 ? outputs.front() : at::cat(outputs, 1);
    if (options.dropout != 0 && input.training && layer + 1 < options.num_layers) {
      x = at::dropout(x, options.dropout, true);
    }
  }
  if (!is_packed) {
    x = x.view({static_cast<std::int64_t>(steps.count()), steps.batch(), x.size(-1)});
    if (swaps) x = x.transpose(0, 1);
  }
  std::vector<at::Tensor> results = {x, stacked(last_states)};
  if (options.cell == Cell::lstm) results.push_back(stacked(last_cells));
  return results;
}

}  // namespace torchnode
