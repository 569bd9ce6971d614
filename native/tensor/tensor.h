// A tensor's memory, shape and elements.
#pragma once

#include <napi.h>

namespace torchnode {

class Env;

void export_tensor(Env& env, Napi::Object exports);

}  // namespace torchnode
