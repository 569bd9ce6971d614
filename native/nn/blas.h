// Matrix products of row-major matrices in memory of one's own. They cost less than an operator's
// call, which counts in a loop over small ones.
#pragma once

#include <cstdint>

namespace torchnode {

enum class Transpose : bool { no, yes };

// c[m, n] = a[m, k] · b[k, n], added to what c holds if `adds`. With Transpose::yes b is [n, k].
// Rows follow each other without gaps.
template <typename T>
void matmul(std::int64_t m, std::int64_t n, std::int64_t k, const T* a, const T* b,
            Transpose transpose_b, bool adds, T* c);

}  // namespace torchnode
