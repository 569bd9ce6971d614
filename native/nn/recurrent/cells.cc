#include "nn/recurrent/cells.h"

#include <ATen/Version.h>

#include <string>

#include "nn/recurrent/kernels.h"

namespace torchnode {
namespace {

enum class Level : std::uint8_t { baseline, avx2, avx512 };

Level level() {
#ifdef TORCHNODE_X86_LEVELS
  static const Level chosen = [] {
    const std::string capability = at::get_cpu_capability();
    if (capability == "AVX512") return Level::avx512;
    if (capability == "AVX2") return Level::avx2;
    return Level::baseline;
  }();
  return chosen;
#else
  return Level::baseline;
#endif
}

}  // namespace

template <typename T>
CellKernels<T> cell_kernels(Cell cell) {
  switch (level()) {
#ifdef TORCHNODE_X86_LEVELS
    case Level::avx512:
      return avx512::kernels<T>(cell);
    case Level::avx2:
      return avx2::kernels<T>(cell);
#endif
    default:
      return baseline::kernels<T>(cell);
  }
}

template CellKernels<float> cell_kernels(Cell cell);
template CellKernels<double> cell_kernels(Cell cell);

}  // namespace torchnode
