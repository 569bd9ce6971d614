// Arguments on the stack, found by the names that an operator's schema has for them.
#pragma once

#include <ATen/core/function_schema.h>
#include <ATen/core/stack.h>

#include <string>

namespace torchnode {

// The argument of that name; null if the overload has none.
inline const c10::IValue* find(const c10::FunctionSchema& schema, const torch::jit::Stack& stack,
                               const std::string& name) {
  const auto index = schema.argumentIndexWithName(name);
  return index ? &stack[static_cast<std::size_t>(*index)] : nullptr;
}

// The same; throws if the overload has none.
inline const c10::IValue& argument(const c10::FunctionSchema& schema,
                                   const torch::jit::Stack& stack, const std::string& name) {
  const c10::IValue* found = find(schema, stack, name);
  TORCH_CHECK(found, schema.name(), " has no argument ", name);
  return *found;
}

}  // namespace torchnode
