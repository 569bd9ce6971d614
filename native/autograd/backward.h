// Backward passes, gradients and hooks.
#pragma once

#include <napi.h>

#include "core/env.h"

namespace torchnode {

void export_autograd(Env& env, Napi::Object exports);

}  // namespace torchnode
