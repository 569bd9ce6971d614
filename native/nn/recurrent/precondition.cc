#include "nn/recurrent/precondition.h"

#include <ATen/ATen.h>

#include <string>
#include <vector>

#include "core/errors.h"
#include "dispatch/preconditions.h"
#include "dispatch/schema_arguments.h"
#include "nn/recurrent/check.h"

namespace torchnode {
namespace {

using Schema = c10::FunctionSchema;
using torch::jit::Stack;

Cell cell_of(const std::string& name) {
  if (name == "aten::lstm") return Cell::lstm;
  if (name == "aten::gru") return Cell::gru;
  return name == "aten::rnn_tanh" ? Cell::rnn_tanh : Cell::rnn_relu;
}

// Reads the weights that this many layers have, without a look at how many there are or at their
// sizes.
void check_layers(const Schema& schema, const Stack& stack) {
  RecurrentOptions options;
  options.cell = cell_of(schema.name());
  options.num_layers = argument(schema, stack, "num_layers").toInt();
  options.bias = argument(schema, stack, "has_biases").toBool();
  options.bidirectional = argument(schema, stack, "bidirectional").toBool();
  const c10::IValue* batch_first = find(schema, stack, "batch_first");
  options.batch_first = batch_first != nullptr && batch_first->toBool();
  constexpr std::int64_t most_layers = 1000000;
  if (options.num_layers < 1 || options.num_layers > most_layers) {
    throw JsRangeError("num_layers must be at least 1, not " + std::to_string(options.num_layers));
  }
  const auto params = argument(schema, stack, "params").toTensorVector();
  const std::int64_t places = options.num_layers * options.directions();
  // An LSTM's projections are weights, too.
  options.projected = options.cell == Cell::lstm &&
                      static_cast<std::int64_t>(params.size()) == places * (options.weights() + 1);
  const c10::IValue* batch_sizes = find(schema, stack, "batch_sizes");
  RecurrentInput input{
      argument(schema, stack, batch_sizes != nullptr ? "data" : "input").toTensor(),
      batch_sizes != nullptr ? batch_sizes->toTensor() : at::Tensor(),
      {},
      false};
  const c10::IValue& hx = argument(schema, stack, "hx");
  input.states = hx.isTensor() ? std::vector<at::Tensor>{hx.toTensor()} : hx.toTensorVector();
  check_recurrent(options, input, params);
}

}  // namespace

void add_recurrent_preconditions() {
  for (const char* name : {"aten::lstm", "aten::gru", "aten::rnn_tanh", "aten::rnn_relu"}) {
    add_precondition(name, check_layers);
  }
}

}  // namespace torchnode
