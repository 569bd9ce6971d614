// Small work on one thread, however many there are.
//
// LibTorch's products use all threads from 64 × 64 on, pointwise operators from 32,768 elements on,
// and its fused optimizers for every parameter. Threads meet in 2 to 5 µs if each has a core to
// itself, and in milliseconds if other programs need the cores: a step of model 5 takes twice its
// time then. Work that is over in some ten microseconds gains too little from threads.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/stack.h>

#include <cstdint>

namespace torchnode {

// While it lives, this thread's work is done by this thread alone, if it is small.
class SingleThreadGuard {
 public:
  explicit SingleThreadGuard(bool is_small);
  ~SingleThreadGuard();
  SingleThreadGuard(const SingleThreadGuard&) = delete;
  SingleThreadGuard& operator=(const SingleThreadGuard&) = delete;

 private:
  // The numbers of threads to put back; 0 if nothing was changed.
  int threads_ = 0;
  int product_threads_ = 0;
};

// Makes this thread do all its work alone from now on.
void keep_to_one_thread();

// The sizes and kinds of an operator's operands.
class OperandSizes {
 public:
  void add(const at::Tensor& tensor);
  void add(const torch::jit::Stack& stack);
  // Whether one of them is mkldnn or quantized, which not every operator looks for.
  bool any_opaque() const { return any_opaque_; }
  // The elements of the largest.
  std::int64_t elements() const { return largest_; }
  // Whether an operator on them is small; those that multiply matrices do more for each element.
  bool are_small(bool multiplies) const;

 private:
  std::int64_t largest_ = 0;
  std::int64_t second_ = 0;
  std::int64_t shortest_row_ = 0;
  bool any_opaque_ = false;
};

// Whether an operator is small whose largest tensor has this many elements.
constexpr bool is_small(std::int64_t elements) { return elements <= std::int64_t{128} * 1024; }

// The operators since the last backward pass, from which the size of the next one's is estimated.
class BackwardEstimate {
 public:
  // Notes that an operator is about to run whose largest tensor has this many elements.
  void note(std::int64_t elements);
  // Whether the operators were small on average; begins anew.
  bool was_small();

 private:
  std::int64_t operators_ = 0;
  std::int64_t elements_ = 0;
  bool was_small_ = false;
};

}  // namespace torchnode
