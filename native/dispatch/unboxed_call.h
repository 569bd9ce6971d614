// Calls of operators by their C++ signatures: arguments are converted straight to what the kernel
// takes, with no stack of boxed values in between.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>

#include <cstddef>
#include <memory>
#include <optional>

#include "core/env.h"
#include "dispatch/arguments.h"
#include "dispatch/operator_traits.h"

namespace torchnode {

// The result of a call.
struct UnboxedResult {
  at::Tensor tensor;
  // The argument that it is, if the operator gave one back.
  std::optional<std::size_t> argument;
};

// The call of one operator with positional arguments.
class UnboxedCall {
 public:
  UnboxedCall() = default;
  UnboxedCall(const UnboxedCall&) = delete;
  UnboxedCall& operator=(const UnboxedCall&) = delete;
  virtual ~UnboxedCall() = default;

  // The result, or nothing if an argument is not of the plainest kind for its place (a Tensor
  // with its handle, a number, an array): that says nothing about whether the overload takes it.
  virtual std::optional<UnboxedResult> operator()(Env& env, const Arguments& arguments) const = 0;
};

// Such a call, if the operator returns one tensor (a new one, or its first argument changed in
// place) and has a signature that is common among small operators; else null. It is chosen by the
// signature, not by the operator's name.
std::shared_ptr<const UnboxedCall> unboxed_call(const c10::OperatorHandle& op,
                                                OperatorTraits traits);

}  // namespace torchnode
