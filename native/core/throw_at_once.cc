#include "core/throw_at_once.h"

#include <dlfcn.h>

namespace torchnode {
namespace {

// V8's own functions, looked up by name so that no header of V8 binds the addon to one version of
// Node.js. A v8::Local is one pointer, which is what a napi_value is.
using GetCurrent = void* (*)();
using ThrowException = void* (*)(void* isolate, napi_value exception);

template <typename Function>
Function find(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

}  // namespace

void throw_at_once(napi_env env) noexcept {
  static const auto current = find<GetCurrent>("_ZN2v87Isolate10GetCurrentEv");
  static const auto throw_exception =
      find<ThrowException>("_ZN2v87Isolate14ThrowExceptionENS_5LocalINS_5ValueEEE");
  if (!current || !throw_exception) return;
  bool is_pending = false;
  napi_value error;
  if (napi_is_exception_pending(env, &is_pending) != napi_ok || !is_pending ||
      napi_get_and_clear_last_exception(env, &error) != napi_ok) {
    return;
  }
  throw_exception(current(), error);
}

}  // namespace torchnode
