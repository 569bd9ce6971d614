// Backward passes, gradients and hooks.
#pragma once

#include <napi.h>

#include <exception>
#include <memory>

#include "core/env.h"

namespace torchnode {

// A JavaScript exception on its way through LibTorch's autograd engine.
class HookException : public std::exception {
 public:
  HookException(Env& env, napi_value error) : error_(std::make_shared<Persistent>(env, error)) {}
  const char* what() const noexcept override { return "a hook written in JavaScript threw"; }
  napi_value error() const { return error_->value(); }

 private:
  std::shared_ptr<Persistent> error_;
};

void export_autograd(Env& env, Napi::Object exports);

}  // namespace torchnode
