// Compiled several times, once for each instruction set: TORCHNODE_LEVEL names the one at hand.
// Like nn/recurrent/simd.cc it has no header with inline functions.
//
// The bits are LibTorch's: each element's operations are the same and in the same order, and none
// of them are contracted.
#include "nn/kernels/rows.h"

#define EACH _Pragma("GCC ivdep") for

namespace torchnode {
namespace {

// Channels at a time, so that their sums stay in registers or at least in the cache.
constexpr std::int64_t block = 64;

void batch_norm_backward(const BatchNormBackward& pass, std::int64_t begin, std::int64_t end) {
  const auto rows = static_cast<float>(pass.rows);
  double dot[block];
  float mean[block];
  float scale[block];
  float grad_mean[block];
  float inverse_std[block];
  float weight[block];
  for (std::int64_t first = begin; first < end; first += block) {
    const std::int64_t count = end - first < block ? end - first : block;
    EACH(std::int64_t i = 0; i < count; ++i) {
      dot[i] = 0;
      mean[i] = pass.mean[first + i];
      inverse_std[i] = pass.inverse_std[first + i];
      weight[i] = pass.weight ? pass.weight[first + i] : 1.0F;
    }
    for (std::int64_t row = 0; row < pass.rows; ++row) {
      const float* input = pass.input + row * pass.input_stride + first;
      const float* grad = pass.grad_output + row * pass.grad_stride + first;
      EACH(std::int64_t i = 0; i < count; ++i) {
        dot[i] += static_cast<double>((input[i] - mean[i]) * grad[i]);
      }
    }
    if (pass.grad_input) {
      EACH(std::int64_t i = 0; i < count; ++i) {
        scale[i] = static_cast<float>(dot[i]) * inverse_std[i] * inverse_std[i] / rows;
        grad_mean[i] = pass.grad_sum[first + i] / rows;
      }
      for (std::int64_t row = 0; row < pass.rows; ++row) {
        const float* input = pass.input + row * pass.input_stride + first;
        const float* grad = pass.grad_output + row * pass.grad_stride + first;
        float* output = pass.grad_input + row * pass.output_stride + first;
        EACH(std::int64_t i = 0; i < count; ++i) {
          const float projection = (input[i] - mean[i]) * scale[i];
          output[i] = (grad[i] - grad_mean[i] - projection) * inverse_std[i] * weight[i];
        }
      }
    }
    if (pass.grad_weight) {
      EACH(std::int64_t i = 0; i < count; ++i) {
        pass.grad_weight[first + i] =
            static_cast<float>(dot[i] * static_cast<double>(inverse_std[i]));
      }
    }
  }
}

void add_row(float* to, const float* from, std::int64_t count) {
  EACH(std::int64_t i = 0; i < count; ++i) to[i] = to[i] + from[i];
}

}  // namespace

namespace TORCHNODE_LEVEL {

RowKernels row_kernels() { return {batch_norm_backward, add_row}; }

}  // namespace TORCHNODE_LEVEL
}  // namespace torchnode
