// Optimizers: one native call for a step over every parameter.
#pragma once

#include <napi.h>

namespace torchnode {

class Env;

void export_optim(Env& env, Napi::Object exports);

}  // namespace torchnode
