// PyTorch's own file format.
#pragma once

#include <napi.h>

namespace torchnode {

class Env;

void export_serialization(Env& env, Napi::Object exports);

}  // namespace torchnode
