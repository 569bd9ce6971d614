#include "nn/recurrent/cells.h"

#include "core/instruction_set.h"
#include "nn/recurrent/kernels.h"

namespace torchnode {

template <typename T>
CellKernels<T> cell_kernels(Cell cell) {
  switch (instruction_set()) {
#ifdef TORCHNODE_X86_LEVELS
    case InstructionSet::avx512:
      return avx512::kernels<T>(cell);
    case InstructionSet::avx2:
      return avx2::kernels<T>(cell);
#endif
    default:
      return baseline::kernels<T>(cell);
  }
}

template CellKernels<float> cell_kernels(Cell cell);
template CellKernels<double> cell_kernels(Cell cell);

}  // namespace torchnode
