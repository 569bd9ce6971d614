// The arguments that JavaScript gives to an operator.
#pragma once

#include <node_api.h>

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace torchnode {

// The arguments of one call.
struct Arguments {
  const napi_value* positional;
  std::size_t count;
  // The kinds of the first of them. Calls with more take the general path.
  std::array<napi_valuetype, 12> kinds;
  // Keyword arguments that are not undefined.
  std::vector<std::pair<std::string, napi_value>> keywords;
};

}  // namespace torchnode
