// Devices, their memory, and threads.
#pragma once

#include <napi.h>

namespace torchnode {

class Env;

void export_device(Env& env, Napi::Object exports);

}  // namespace torchnode
