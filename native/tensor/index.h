// Python's indexing: x[1, ::2, None, mask].
#pragma once

#include <napi.h>

namespace torchnode {

class Env;

void export_index(Env& env, Napi::Object exports);

}  // namespace torchnode
