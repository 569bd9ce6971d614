// From C++ exceptions to JavaScript errors. No exception may reach V8: every entry point is wrapped
// by `entry` below.
#pragma once

#include <napi.h>

#include <exception>
#include <memory>
#include <stdexcept>
#include <string>

namespace torchnode {

class Env;
class Persistent;

// Becomes an Error, TypeError or RangeError with this message.
struct JsError : std::runtime_error {
  using std::runtime_error::runtime_error;
};
struct JsTypeError : std::runtime_error {
  using std::runtime_error::runtime_error;
};
struct JsRangeError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// A JavaScript exception is pending already: return to JavaScript and let it be seen.
struct PendingException : std::exception {};

// An exception that JavaScript threw, on its way through LibTorch's autograd engine.
class HookException : public std::exception {
 public:
  HookException(Env& env, napi_value error);
  const char* what() const noexcept override { return "a hook written in JavaScript threw"; }
  napi_value error() const;

 private:
  std::shared_ptr<Persistent> error_;
};

// Throws if an N-API call failed.
void check(napi_env env, napi_status status);

// Makes the exception that is being handled JavaScript's pending one. Returns null, which is what
// a callback then returns.
napi_value throw_to_javascript(napi_env env) noexcept;

// Gives JavaScript the result of a call, and before it what LibTorch has warned of meanwhile.
napi_value give(Env& env, napi_value result);

// The type of a JavaScript value, for error messages: "Tensor", "number", "string", "Array", ….
std::string describe(napi_env env, napi_value value);

using Entry = Napi::Value (*)(Env&, const Napi::CallbackInfo&);

// A native function that JavaScript may call.
template <Entry function>
napi_value entry(napi_env env, napi_callback_info raw) {
  try {
    const Napi::CallbackInfo info(env, raw);
    Env& addon = *static_cast<Env*>(info.Data());
    return give(addon, function(addon, info));
  } catch (...) {
    return throw_to_javascript(env);
  }
}

}  // namespace torchnode
