// Throwing from an entry without leaving the exception to Node-API.
#pragma once

#include <napi.h>

namespace torchnode {

// Throws the pending exception now, instead of leaving it to Node.js until the entry has returned.
//
// Node.js keeps an exception pending while it throws it. That takes memory, so garbage may be
// collected, and a finalizer that runs within it then looks as if the exception were its own: the
// process ends, because no JavaScript may run there ("AllowJavascriptExecution").
void throw_at_once(napi_env env) noexcept;

}  // namespace torchnode
