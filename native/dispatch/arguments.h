// The arguments that JavaScript gives to an operator.
#pragma once

#include <node_api.h>

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/handle_table.h"

namespace torchnode {

// The kind of an argument that came with its handle. No argument is an external otherwise.
constexpr napi_valuetype handle_kind = napi_external;

// The arguments of one call.
struct Arguments {
  const napi_value* positional;
  std::size_t count;
  // The kinds of the first of them, and the handles of those that came with one. Calls with more
  // take the general path.
  std::array<napi_valuetype, 12> kinds;
  std::array<Handle*, 12> handles;
  // Keyword arguments that are not undefined.
  std::vector<std::pair<std::string, napi_value>> keywords;
  // A Tensor for the result if that is a new tensor; null if there is none.
  napi_value into = nullptr;

  // The handle that the argument came with, or null.
  Handle* handle(std::size_t index) const {
    return index < handles.size() ? handles[index] : nullptr;
  }
};

}  // namespace torchnode
