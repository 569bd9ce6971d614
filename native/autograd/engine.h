// The facilities that autograd's engine expects from the language that it runs under.
#pragma once

#include <napi.h>

#include "core/env.h"

namespace torchnode {

void export_autograd_engine(Env& env, Napi::Object exports);

}  // namespace torchnode
