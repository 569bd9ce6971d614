// Kernels over rows of elements that lie side by side, compiled once for each instruction set.
#pragma once

#include <cstdint>

namespace torchnode {

// Batch norm of an input of two dimensions while training: `rows` samples of `channels` channels.
// Channels lie side by side in all of them; rows are `…_stride` elements apart.
struct BatchNormBackward {
  std::int64_t rows;
  std::int64_t input_stride;
  std::int64_t grad_stride;
  std::int64_t output_stride;
  const float* input;
  const float* grad_output;
  const float* mean;
  const float* inverse_std;
  const float* weight;
  // The sum of each channel's gradient.
  const float* grad_sum;
  float* grad_input;
  float* grad_weight;
};

struct RowKernels {
  // The channels from `begin` to `end`.
  void (*batch_norm_backward)(const BatchNormBackward&, std::int64_t begin, std::int64_t end);
  void (*add_row)(float* to, const float* from, std::int64_t count);
};

namespace baseline {
RowKernels row_kernels();
}
namespace avx2 {
RowKernels row_kernels();
}
namespace avx512 {
RowKernels row_kernels();
}

}  // namespace torchnode
