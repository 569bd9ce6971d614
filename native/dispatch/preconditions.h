// Checks of what operators take on trust about their arguments, although anybody may call them.
#pragma once

#include <ATen/core/function_schema.h>
#include <ATen/core/stack.h>

#include <string>

namespace torchnode {

// Throws if LibTorch would end the process, or run without end.
using Precondition = void (*)(const c10::FunctionSchema& schema, const torch::jit::Stack& stack);

// Gives an operator a precondition, before any operator is looked up: for layers above this one.
void add_precondition(const std::string& name, Precondition precondition);

// The precondition of the operator of that qualified name, or null.
Precondition precondition_of(const std::string& name);

}  // namespace torchnode
