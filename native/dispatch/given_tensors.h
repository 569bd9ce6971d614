// The tensors that an operator was given, to be found again among its results: in Python a tensor
// that comes back is the same object.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/stack.h>
#include <c10/util/SmallVector.h>
#include <node_api.h>

#include "core/env.h"
#include "dispatch/arguments.h"

namespace torchnode {

class GivenTensors {
 public:
  // `stack` holds the arguments of a call that is about to run.
  explicit GivenTensors(const torch::jit::Stack& stack);

  // The JavaScript value of the argument that a result is, or null.
  napi_value find(Env& env, const Arguments& arguments, const at::Tensor& result) const;

 private:
  void add(const at::Tensor& tensor);

  // Only compared: some may be gone when the call is over.
  c10::SmallVector<const c10::TensorImpl*, 8> tensors_;
};

}  // namespace torchnode
