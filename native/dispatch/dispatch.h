// The one entry point for operators: any of ATen's, any that a library has registered, called by
// schema through LibTorch's dispatcher.
#pragma once

#include <napi.h>

namespace torchnode {

class Env;

void export_dispatch(Env& env, Napi::Object exports);

}  // namespace torchnode
