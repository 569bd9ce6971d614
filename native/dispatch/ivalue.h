// Between JavaScript values and what LibTorch's operators take and give.
#pragma once

#include <ATen/core/function_schema.h>
#include <ATen/core/ivalue.h>
#include <c10/util/FunctionRef.h>
#include <napi.h>

#include <cstdint>
#include <optional>
#include <string>

#include "core/env.h"

namespace torchnode {

// The kind of value that an operator's schema asks for, as far as JavaScript is concerned.
enum class ArgumentKind : std::uint8_t {
  tensor,
  scalar,
  integer,
  number,
  boolean,
  string,
  dtype,
  layout,
  memory_format,
  device,
  generator,
  any,
  unsupported,
};

struct ArgumentType {
  ArgumentKind type = ArgumentKind::unsupported;
  bool optional = false;
  bool list = false;
  bool list_of_optional = false;
  // The number of elements that `int[N]` asks for; such a list may be given as one number.
  std::optional<std::int32_t> size;

  bool operator==(const ArgumentType& other) const {
    return type == other.type && optional == other.optional && list == other.list &&
           list_of_optional == other.list_of_optional;
  }
};

// `type` must be the schema's real type: the other one calls dtypes and devices integers.
ArgumentType argument_type(const c10::TypePtr& type, std::optional<std::int32_t> size);

// As PyTorch writes the type in a signature: "Tensor", "Number", "tuple of ints".
std::string type_name(const ArgumentType& type);

// Converts, or returns false if the value is not of that type. `numbers_as_tensors`: Python
// accepts numbers for tensors in this operator.
bool to_ivalue(Env& env, napi_value value, const ArgumentType& type, bool numbers_as_tensors,
               c10::IValue& result);

// The JavaScript value of a result. A dtype, layout or memory format is its code.
napi_value from_ivalue(Env& env, const c10::IValue& value);
// The same, with the JavaScript value of each tensor in it made by `wrap`.
napi_value from_ivalue(Env& env, const c10::IValue& value,
                       c10::function_ref<napi_value(const at::Tensor&)> wrap);

}  // namespace torchnode
