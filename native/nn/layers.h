// Embedding and the recurrent layers: one native call for a forward pass.
#pragma once

#include <napi.h>

namespace torchnode {

class Env;

void export_nn(Env& env, Napi::Object exports);

}  // namespace torchnode
