// JavaScript functions that autograd calls, from any thread that it is on.
#pragma once

#include <napi.h>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/env.h"
#include "core/javascript_thread.h"

namespace torchnode {

// A JavaScript function that C++ keeps. Copies share it; the last one may end anywhere, also inside
// garbage collection.
class Callback {
 public:
  Callback(Env& env, napi_value function)
      : env_(&env),
        thread_(&env.javascript_thread()),
        function_(std::make_shared<Persistent>(env, function)) {}

  using Arguments = std::function<std::vector<napi_value>(Env&)>;
  using Result = std::function<void(Env&, napi_value)>;

  // Calls the function on the JavaScript thread, and passes its result to `use` there. An exception
  // of it is thrown here as a HookException.
  void call(const Arguments& arguments, const Result& use) const;

  // With tensors; the result is an array of tensors (or nothing in their place), or nothing.
  std::optional<std::vector<at::Tensor>> on_tensors(
      const std::vector<std::vector<at::Tensor>>& arguments, const char* what) const;

  Env& env() const { return *env_; }
  const std::shared_ptr<Persistent>& function() const { return function_; }

 private:
  Env* env_;
  JavascriptThread* thread_;
  std::shared_ptr<Persistent> function_;
};

// The function that an argument is; throws a TypeError that names the argument if it is not a
// function.
Callback to_callback(Env& env, napi_value value, const char* argument);

}  // namespace torchnode
