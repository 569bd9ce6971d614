// Whether the tensors of a recurrent layer fit together.
#pragma once

#include "nn/recurrent/recurrent.h"

namespace torchnode {

// Throws if a weight or a state has another size, dtype, layout or device than the input and the
// other weights ask for. ATen's LSTM (oneDNN's) takes them as they are and writes beyond its
// memory.
void check_recurrent(const RecurrentOptions& options, const RecurrentInput& input,
                     const std::vector<at::Tensor>& weights);

}  // namespace torchnode
