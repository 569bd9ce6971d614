#include "nn/blas.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <limits>

// Fortran's BLAS, which LibTorch has linked into itself. Weak, for a LibTorch that hides it.
extern "C" {
[[gnu::weak]] void sgemm_(const char* transa, const char* transb, const int* m, const int* n,
                          const int* k, const float* alpha, const float* a, const int* lda,
                          const float* b, const int* ldb, const float* beta, float* c,
                          const int* ldc);
[[gnu::weak]] void dgemm_(const char* transa, const char* transb, const int* m, const int* n,
                          const int* k, const double* alpha, const double* a, const int* lda,
                          const double* b, const int* ldb, const double* beta, double* c,
                          const int* ldc);
}

namespace torchnode {
namespace {

auto gemm_of(float) { return sgemm_; }
auto gemm_of(double) { return dgemm_; }

template <typename T>
at::Tensor matrix(const T* data, std::int64_t rows, std::int64_t columns) {
  // from_blob takes no constant memory; the memory is read and not written to.
  return at::from_blob(const_cast<T*>(data), {rows, columns},
                       at::TensorOptions().dtype(c10::CppTypeToScalarType<T>::value));
}

template <typename T>
void matmul_by_operators(std::int64_t m, std::int64_t n, std::int64_t k, const T* a, const T* b,
                         Transpose transpose_b, bool adds, T* c) {
  const at::NoGradGuard no_grad;
  const at::Tensor left = matrix(a, m, k);
  const at::Tensor right = transpose_b == Transpose::yes ? matrix(b, n, k).t() : matrix(b, k, n);
  at::Tensor result = matrix(c, m, n);
  if (adds) {
    result.addmm_(left, right);
  } else {
    at::mm_out(result, left, right);
  }
}

// Columns `first` to `last` of the product.
template <typename T>
void multiply_columns(std::int64_t m, std::int64_t n, std::int64_t k, const T* a, const T* b,
                      Transpose transpose_b, bool adds, T* c, std::int64_t first,
                      std::int64_t last) {
  // Column-major, the matrices are their transposes: cᵀ = bᵀ · aᵀ.
  const char as_it_is = 'N';
  const char transposed = 'T';
  const bool transposes = transpose_b == Transpose::yes;
  const int rows = static_cast<int>(last - first);
  const int all_rows = static_cast<int>(n);
  const int columns = static_cast<int>(m);
  const int depth = static_cast<int>(k);
  const T alpha = 1;
  const T beta = adds ? 1 : 0;
  gemm_of(T{})(transposes ? &transposed : &as_it_is, &as_it_is, &rows, &columns, &depth, &alpha,
               b + (transposes ? first * k : first), transposes ? &depth : &all_rows, a, &depth,
               &beta, c + first, &all_rows);
}

}  // namespace

template <typename T>
void matmul(std::int64_t m, std::int64_t n, std::int64_t k, const T* a, const T* b,
            Transpose transpose_b, bool adds, T* c) {
  constexpr std::int64_t largest = std::numeric_limits<int>::max();
  if (!gemm_of(T{}) || m > largest || n > largest || k > largest || k == 0) {
    matmul_by_operators(m, n, k, a, b, transpose_b, adds, c);
    return;
  }
  // Of few rows and many columns MKL itself gains little by a second thread.
  constexpr std::int64_t worth_dividing = std::int64_t{4} * 1024 * 1024;
  constexpr std::int64_t fewest_columns = 64;
  const std::int64_t threads = at::in_parallel_region() ? 1 : at::get_num_threads();
  if (threads == 1 || m * n * k < worth_dividing || n < fewest_columns * threads) {
    multiply_columns(m, n, k, a, b, transpose_b, adds, c, 0, n);
    return;
  }
  at::parallel_for(0, n, (n + threads - 1) / threads, [&](std::int64_t first, std::int64_t last) {
    multiply_columns(m, n, k, a, b, transpose_b, adds, c, first, last);
  });
}

template void matmul(std::int64_t m, std::int64_t n, std::int64_t k, const float* a, const float* b,
                     Transpose transpose_b, bool adds, float* c);
template void matmul(std::int64_t m, std::int64_t n, std::int64_t k, const double* a,
                     const double* b, Transpose transpose_b, bool adds, double* c);

}  // namespace torchnode
