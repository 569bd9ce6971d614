// Random generators and their states.
#pragma once

#include <napi.h>

namespace torchnode {

class Env;

void export_random(Env& env, Napi::Object exports);

}  // namespace torchnode
