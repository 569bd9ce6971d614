// A recurrent layer's direction by ordinary operators, step by step: the meaning of
// nn/recurrent/layer.h's, for gradients of gradients.
#pragma once

#include "nn/recurrent/layer.h"

namespace torchnode {

DirectionResult reference_direction(Cell cell, const Steps& steps, bool reverse,
                                    const at::Tensor& input, const at::Tensor& state,
                                    const at::Tensor& cell_state, const DirectionWeights& weights);

}  // namespace torchnode
