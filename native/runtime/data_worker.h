// Threads that read samples for others.
#pragma once

#include <napi.h>

namespace torchnode {

class Env;

void export_data_worker(Env& env, Napi::Object exports);

}  // namespace torchnode
