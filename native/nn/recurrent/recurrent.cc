#include "nn/recurrent/recurrent.h"

#include <ATen/ATen.h>

#include <atomic>
#include <tuple>

#include "nn/recurrent/check.h"
#include "nn/recurrent/choice.h"
#include "nn/recurrent/fused.h"

namespace torchnode {
namespace {

std::atomic<RecurrentPasses> chosen{RecurrentPasses::quicker};

template <typename... T>
std::vector<at::Tensor> listed(const std::tuple<T...>& results) {
  return std::apply([](const auto&... each) { return std::vector<at::Tensor>{each...}; }, results);
}

std::vector<at::Tensor> run_by_aten(const RecurrentOptions& o, const RecurrentInput& given,
                                    const std::vector<at::Tensor>& weights) {
  const auto call = [&](const auto& layer, const auto& state) {
    return given.batch_sizes.defined()
               ? listed(layer(given.input, given.batch_sizes, state, weights, o.bias, o.num_layers,
                              o.dropout, given.training, o.bidirectional))
               : listed(layer(given.input, state, weights, o.bias, o.num_layers, o.dropout,
                              given.training, o.bidirectional, o.batch_first));
  };
  switch (o.cell) {
    case Cell::rnn_tanh:
      return call([](const auto&... args) { return at::rnn_tanh(args...); }, given.states[0]);
    case Cell::rnn_relu:
      return call([](const auto&... args) { return at::rnn_relu(args...); }, given.states[0]);
    case Cell::gru:
      return call([](const auto&... args) { return at::gru(args...); }, given.states[0]);
    case Cell::lstm:
      break;
  }
  return call([](const auto&... args) { return at::lstm(args...); }, given.states);
}

}  // namespace

RecurrentPasses recurrent_passes() { return chosen; }

void set_recurrent_passes(RecurrentPasses passes) { chosen = passes; }

std::vector<at::Tensor> run_recurrent(const RecurrentOptions& options, const RecurrentInput& input,
                                      const std::vector<at::Tensor>& weights) {
  const RecurrentPasses passes = chosen;
  const bool is_own = passes != RecurrentPasses::libtorch && covers(options, input, weights) &&
                      (passes == RecurrentPasses::own || own_is_quicker(options, input, weights));
  if (is_own) return run_fused(options, input, weights);
  check_recurrent(options, input, weights);
  return run_by_aten(options, input, weights);
}

}  // namespace torchnode
