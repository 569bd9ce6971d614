// Functions whose forward and backward are written in JavaScript.
#pragma once

#include <napi.h>
#include <torch/csrc/autograd/function.h>

#include <vector>

#include "core/env.h"

namespace torchnode {

void export_autograd_function(Env& env, Napi::Object exports);

// The tensors that a node made by a JavaScript function has saved; returns false for other nodes.
bool saved_tensors_of(torch::autograd::Node& node, std::vector<at::Tensor>& tensors);

}  // namespace torchnode
