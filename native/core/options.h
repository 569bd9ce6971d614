// Objects of JavaScript whose properties are options.
#pragma once

#include <napi.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "core/env.h"

namespace torchnode {

// The boolean that an argument is; throws a TypeError that names it if it is not a boolean.
bool to_bool(Env& env, napi_value value, const char* argument);

// Reads options when they are asked for: the object is its user's, who may change it at any time.
// An option of another kind is a TypeError that names it.
class Options {
 public:
  // `what` is said in the error if the value is not an object: "'options'".
  Options(Env& env, const Napi::Value& value, const char* what);

  bool has(const char* name) const;
  Napi::Value value(const char* name) const { return object_.Get(name); }

  // False if the option is null or not there.
  bool flag(const char* name) const;
  // Nothing if the option is null or not there.
  std::optional<bool> optional_flag(const char* name) const;
  // A number, or a tensor of one element.
  double number(const char* name) const;
  std::optional<double> optional_number(const char* name) const;
  std::array<double, 2> pair(const char* name) const;
  std::int64_t integer(const char* name) const;
  std::optional<std::int64_t> optional_integer(const char* name) const;
  std::string string(const char* name) const;

 private:
  double to_number(const Napi::Value& value, const char* name) const;

  Env& env_;
  Napi::Object object_;
};

}  // namespace torchnode
