// The nodes of autograd's graph as objects, and hooks on them.
#pragma once

#include <napi.h>

#include "core/env.h"

namespace torchnode {

void export_autograd_graph(Env& env, Napi::Object exports);

}  // namespace torchnode
