// Stands in for a library that LibTorch's ATen/functorch/Interpreter.h includes and that LibTorch does
// not bring along. It is used there in functions that nothing here calls, so declarations will do.
#pragma once

#include <string>

namespace nlohmann {

class json {
 public:
  json() = default;
  template <typename T>
  json(const T&);
  static json parse(const std::string&);
  template <typename T>
  T get() const;
  std::string dump() const;
};

}  // namespace nlohmann
