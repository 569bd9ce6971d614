// Forward mode: tensors that carry tangents.
#pragma once

#include <napi.h>

#include "core/env.h"

namespace torchnode {

void export_autograd_forward(Env& env, Napi::Object exports);

}  // namespace torchnode
