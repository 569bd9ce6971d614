// The zip files that torch.save writes. Their pickles are read and written in TypeScript.
#pragma once

#include <napi.h>

namespace torchnode {

class Env;

void export_serialization(Env& env, Napi::Object exports);

}  // namespace torchnode
