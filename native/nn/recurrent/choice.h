// The choice of the faster passes through a recurrent layer: torchnode's or LibTorch's.
#pragma once

#include "nn/recurrent/recurrent.h"

namespace torchnode {

// All that the choice depends on, so that the same program takes the same passes, and so gets the
// same bits, each time.
struct RecurrentSizes {
  Cell cell = Cell::rnn_tanh;
  std::int64_t width = 0;
  std::int64_t batch = 0;
  std::int64_t length = 0;
  // Whether a backward pass may come.
  bool records = false;
  // Whether LibTorch would run it by oneDNN, and whether that would use AVX-512.
  bool is_onednn = false;
  bool is_avx512 = false;
  // Whether the processor is one of Intel's, on which MKL's products use AVX-512 as well.
  bool is_intel = false;
};

// Whether LibTorch would run these layers by oneDNN.
bool runs_onednn(const RecurrentOptions& options, const RecurrentInput& input);

// Whether oneDNN uses AVX-512. It looks at the processor by itself, whichever kernels LibTorch has
// chosen for the rest.
bool processor_has_avx512();
bool processor_is_intel();

// Whether torchnode's passes are quicker, of layers that they cover.
bool own_is_quicker(const RecurrentSizes& sizes);
bool own_is_quicker(const RecurrentOptions& options, const RecurrentInput& input,
                    const std::vector<at::Tensor>& weights);

}  // namespace torchnode
