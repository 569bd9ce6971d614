// torch.func's levels: vmap's batched tensors, and those that record for one gradient among
// several.
#pragma once

#include <napi.h>

#include "core/env.h"

namespace torchnode {

void export_transforms(Env& env, Napi::Object exports);

}  // namespace torchnode
