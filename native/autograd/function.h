// Functions whose forward and backward are written in JavaScript.
#pragma once

#include <napi.h>
#include <torch/csrc/autograd/function.h>

#include <vector>

#include "core/env.h"

namespace torchnode {

void export_autograd_function(Env& env, Napi::Object exports);

// What a node made by a JavaScript function has saved, or nothing where it is another's node.
bool saved_tensors_of(torch::autograd::Node& node, std::vector<at::Tensor>& tensors);

}  // namespace torchnode
