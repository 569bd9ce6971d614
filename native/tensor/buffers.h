// Memory that tensors and JavaScript share.
#pragma once

#include <napi.h>

namespace torchnode {

class Env;

void export_buffers(Env& env, Napi::Object exports);

}  // namespace torchnode
