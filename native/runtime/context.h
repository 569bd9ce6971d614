// Settings of LibTorch that belong to the process: how exact and how repeatable results are.
#pragma once

#include <napi.h>

namespace torchnode {

class Env;

void export_context(Env& env, Napi::Object exports);

}  // namespace torchnode
