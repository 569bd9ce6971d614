#include "autograd/callback.h"

#include <string>

#include "core/convert.h"
#include "core/errors.h"

namespace torchnode {

namespace {

// Throws if a result is a promise, and handles its rejection: no other code will, and an unhandled
// rejection must not end the process.
void refuse_promise(Env& env, napi_value result) {
  bool is_promise = false;
  check(env.raw(), napi_is_promise(env.raw(), result, &is_promise));
  if (!is_promise) return;
  const Napi::Object promise(env, result);
  const auto nothing = Napi::Function::New(env, [](const Napi::CallbackInfo&) {});
  promise.Get("then").As<Napi::Function>().Call(promise, {env.js().Undefined(), nothing});
  throw JsTypeError("hooks and functions of autograd are synchronous, but one returned a Promise");
}

}  // namespace

void Callback::call(const Arguments& arguments, const Result& use) const {
  // A copy, because a function that removes itself ends this object.
  thread_->run([&, self = *this] {
    Env& env = *self.env_;
    if (env.closed()) throw JsError("the JavaScript environment of a function has ended");
    const Napi::HandleScope scope(env);
    const std::vector<napi_value> given = arguments(env);
    napi_value result = nullptr;
    const napi_status status =
        napi_call_function(env.raw(), env.js().Undefined(), self.function_->value(), given.size(),
                           given.data(), &result);
    bool pending = status == napi_pending_exception;
    if (!pending && status != napi_ok) napi_is_exception_pending(env.raw(), &pending);
    if (pending) {
      napi_value error;
      check(env.raw(), napi_get_and_clear_last_exception(env.raw(), &error));
      throw HookException(env, error);
    }
    check(env.raw(), status);
    refuse_promise(env, result);
    use(env, result);
  });
}

std::optional<std::vector<at::Tensor>> Callback::on_tensors(
    const std::vector<std::vector<at::Tensor>>& arguments, const char* what) const {
  std::optional<std::vector<at::Tensor>> results;
  call(
      [&](Env& env) {
        std::vector<napi_value> given;
        given.reserve(arguments.size());
        for (const auto& tensors : arguments) given.push_back(from_tensors(env, tensors));
        return given;
      },
      [&](Env& env, napi_value result) {
        if (!is_nullish(env, result)) results = to_optional_tensors(env, result, what);
      });
  return results;
}

Callback to_callback(Env& env, napi_value value, const char* argument) {
  if (type_of(env, value) == napi_function) {
    env.count_hook();
    return {env, value};
  }
  throw JsTypeError(std::string("'") + argument + "' must be a function, not " +
                    describe(env.raw(), value));
}

}  // namespace torchnode
