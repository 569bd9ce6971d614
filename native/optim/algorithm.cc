#include "optim/algorithm.h"

#include "core/errors.h"

namespace torchnode {

void Algorithm::check_state(const State& state, const at::Tensor& param, std::size_t count) const {
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    if (!state[i].defined()) {
      if (i >= count) continue;
      throw JsTypeError(std::string("the optimizer's state lacks '") + slots_[i] + "'");
    }
    const bool is_step = std::string(slots_[i]) == "step";
    if (is_step ? state[i].numel() == 1 : state[i].sizes().equals(param.sizes())) continue;
    throw JsRangeError(c10::str("'", slots_[i], "' in the optimizer's state must ",
                                is_step ? std::string("be one number")
                                        : c10::str("have the parameter's shape ", param.sizes()),
                                ", but it has shape ", state[i].sizes()));
  }
}

const Algorithm& algorithm_of(const std::string& name) {
  if (name == "SGD") return sgd();
  if (name == "Adam") return adam();
  if (name == "AdamW") return adamw();
  if (name == "RMSprop") return rmsprop();
  if (name == "Adagrad") return adagrad();
  throw JsTypeError("unknown optimizer '" + name +
                    "': expected SGD, Adam, AdamW, RMSprop or Adagrad");
}

}  // namespace torchnode
