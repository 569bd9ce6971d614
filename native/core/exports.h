// The way a file of native/ offers its functions to JavaScript.
#pragma once

#include <napi.h>

#include "core/env.h"
#include "core/errors.h"

namespace torchnode {

template <Entry function>
void export_function(Env& env, Napi::Object exports, const char* name) {
  napi_value value;
  check(env.raw(),
        napi_create_function(env.raw(), name, NAPI_AUTO_LENGTH, entry<function>, &env, &value));
  exports.Set(name, Napi::Value(env, value));
}

}  // namespace torchnode
