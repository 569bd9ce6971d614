#include "nn/recurrent/check.h"

#include <ATen/ATen.h>
#include <ATen/autocast_mode.h>

#include <array>
#include <string>

#include "core/errors.h"

namespace torchnode {
namespace {

// As nn.LSTM calls its weights: "weight_ih_l0_reverse".
std::string name_of(const RecurrentOptions& options, std::int64_t place, std::int64_t which) {
  static constexpr std::array kinds = {"weight_ih", "weight_hh", "bias_ih", "bias_hh"};
  const bool is_projection = options.projected && which == options.weights() - 1;
  const std::string kind = is_projection ? "weight_hr" : kinds.at(static_cast<std::size_t>(which));
  return kind + "_l" + std::to_string(place / options.directions()) +
         (place % options.directions() == 1 ? "_reverse" : "");
}

class Checker {
 public:
  explicit Checker(const at::Tensor& input)
      : input_(input),
        compares_dtypes_(!at::autocast::is_autocast_enabled(input.device().type())) {}

  void check(const at::Tensor& tensor, at::IntArrayRef sizes, const std::string& name) const {
    if (!tensor.defined()) throw JsTypeError(name + " is missing");
    if (tensor.layout() != at::kStrided || tensor.is_quantized() || tensor.is_nested()) {
      throw JsTypeError(name + " must be a dense tensor");
    }
    if (!tensor.sizes().equals(sizes)) {
      throw JsRangeError(c10::str(name, " must have the shape ", sizes, ", not ", tensor.sizes()));
    }
    if (tensor.device() != input_.device()) {
      throw JsError(c10::str(name, " must be on the input's device, ", input_.device(), ", not on ",
                             tensor.device()));
    }
    if (compares_dtypes_ && tensor.scalar_type() != input_.scalar_type()) {
      throw JsTypeError(c10::str(name, " must have the input's dtype, ", input_.dtype(), ", not ",
                                 tensor.dtype()));
    }
  }

 private:
  const at::Tensor& input_;
  bool compares_dtypes_;
};

}  // namespace

void check_recurrent(const RecurrentOptions& options, const RecurrentInput& given,
                     const std::vector<at::Tensor>& weights) {
  const at::Tensor& input = given.input;
  const bool is_packed = given.batch_sizes.defined();
  if (input.layout() != at::kStrided || input.is_quantized() || input.is_nested()) {
    throw JsTypeError("the input of a recurrent layer must be a dense tensor");
  }
  if (input.dim() != (is_packed ? 2 : 3)) {
    throw JsRangeError(c10::str("the input of a recurrent layer must have ", is_packed ? 2 : 3,
                                " dimensions, not ", input.dim()));
  }
  if (is_packed && (given.batch_sizes.dim() != 1 || given.batch_sizes.numel() == 0 ||
                    given.batch_sizes.scalar_type() != at::kLong ||
                    given.batch_sizes.layout() != at::kStrided)) {
    throw JsTypeError("batch_sizes must be a list of int64 that is not empty");
  }
  const std::int64_t places = options.num_layers * options.directions();
  if (static_cast<std::int64_t>(weights.size()) != places * options.weights()) {
    throw JsRangeError(
        c10::str("expected ", places * options.weights(), " weights, not ", weights.size()));
  }
  // The first direction's say how wide the layer is.
  for (const std::size_t which : {0, 1}) {
    if (weights[which].dim() != 2) {
      throw JsRangeError(name_of(options, 0, static_cast<std::int64_t>(which)) +
                         " must be a matrix");
    }
  }
  const std::int64_t gates = gates_of(options.cell);
  const std::int64_t state = weights[1].size(1);
  const std::int64_t cell = options.projected ? weights[1].size(0) / gates : state;
  const Checker checker(input);
  for (std::int64_t place = 0; place < places; ++place) {
    const bool is_first = place < options.directions();
    const std::int64_t features = is_first ? input.size(-1) : state * options.directions();
    const auto first = weights.begin() + place * options.weights();
    std::int64_t which = 0;
    const auto next = [&](at::IntArrayRef sizes) {
      checker.check(first[which], sizes, name_of(options, place, which));
      ++which;
    };
    next({gates * cell, features});
    next({gates * cell, state});
    if (options.bias) {
      next({gates * cell});
      next({gates * cell});
    }
    if (options.projected) next({state, cell});
  }
  const std::int64_t batch = given.batch(options.batch_first);
  if (given.states.size() != options.states()) {
    throw JsRangeError(
        c10::str("hx must hold ", options.states(), " tensors, not ", given.states.size()));
  }
  checker.check(given.states[0], {places, batch, state}, "the hidden state");
  if (options.states() == 2) {
    checker.check(given.states[1], {places, batch, cell}, "the cell state");
  }
}

}  // namespace torchnode
