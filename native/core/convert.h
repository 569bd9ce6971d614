// JavaScript's values as C++'s, and back.
#pragma once

#include <c10/core/Device.h>
#include <c10/core/Scalar.h>
#include <napi.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/env.h"

namespace torchnode {

napi_valuetype type_of(Env& env, napi_value value);
// The integer that a JavaScript number is, if it is one that an int64 holds.
std::optional<std::int64_t> integral(double number);

// The try_ functions return false if the value is not of the kind that they convert.
bool try_integer(Env& env, napi_value value, std::int64_t& result);
bool try_number(Env& env, napi_value value, double& result);
bool try_string(Env& env, napi_value value, std::string& result);
bool try_device(Env& env, napi_value value, c10::Device& result);
bool try_array(Env& env, napi_value value, Napi::Array& result);
// Whether there is a dtype with that code.
bool is_scalar_type(std::int64_t code);

bool is_number(Env& env, napi_value value);
bool is_nullish(Env& env, napi_value value);
std::string to_string(Env& env, napi_value value, const char* argument);
std::int64_t to_integer(Env& env, napi_value value, const char* argument);
std::vector<std::int64_t> to_integers(Env& env, napi_value value, const char* argument);
std::vector<at::Tensor> to_tensors(Env& env, napi_value value, const char* argument);
// Elements may be undefined or null: an undefined tensor.
std::vector<at::Tensor> to_optional_tensors(Env& env, napi_value value, const char* argument);
c10::Device to_device(Env& env, napi_value value, const char* argument);
// A dtype's code.
c10::ScalarType to_scalar_type(Env& env, napi_value value);
// A number (integral: an integer), bigint, boolean or complex `{ re, im }`.
bool to_scalar(Env& env, napi_value value, at::Scalar& result);

napi_value from_integer(Env& env, std::int64_t value);
napi_value from_scalar(Env& env, const at::Scalar& value);
Napi::Array from_tensors(Env& env, const std::vector<at::Tensor>& tensors);
Napi::Array from_integers(Env& env, c10::IntArrayRef values);

}  // namespace torchnode
