// The kernels of nn/recurrent/simd.cc, once for each instruction set that it is compiled for.
#pragma once

#include "nn/recurrent/cells.h"

namespace torchnode {

namespace baseline {
template <typename T>
CellKernels<T> kernels(Cell cell);
}

namespace avx2 {
template <typename T>
CellKernels<T> kernels(Cell cell);
}

namespace avx512 {
template <typename T>
CellKernels<T> kernels(Cell cell);
}

}  // namespace torchnode
