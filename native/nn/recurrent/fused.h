// torchnode's own passes through recurrent layers on the CPU (nn/recurrent/layer.h), which take
// less time than ATen's and differ from them in the last bits.
#pragma once

#include "nn/recurrent/recurrent.h"

namespace torchnode {

// Whether they can do it: dense float32 or float64 on the CPU, of sizes that fit together, with no
// transform (autocast, forward mode, vmap) at work. ATen does everything else, and reports
// errors.
bool covers(const RecurrentOptions& options, const RecurrentInput& input,
            const std::vector<at::Tensor>& weights);

// As ATen's layers, with the same random draws.
std::vector<at::Tensor> run_fused(const RecurrentOptions& options, const RecurrentInput& input,
                                  const std::vector<at::Tensor>& weights);

}  // namespace torchnode
