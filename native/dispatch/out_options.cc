#include "dispatch/out_options.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>

#include "core/errors.h"
#include "dispatch/ivalue.h"

namespace torchnode {
namespace {

napi_value find_argument(const Arguments& arguments, const char* name) {
  for (const auto& [keyword, value] : arguments.keywords) {
    if (keyword == name) return value;
  }
  return nullptr;
}

// The option in C++; none if it is null or not given.
c10::IValue option(Env& env, const Arguments& arguments, const char* name, ArgumentKind type) {
  c10::IValue converted;
  napi_value value = find_argument(arguments, name);
  const ArgumentType optional{type, true, false, false, {}};
  if (value && !to_ivalue(env, value, optional, false, converted)) {
    throw JsTypeError(std::string("'") + name + "' must be " + type_name(optional) + ", not " +
                      describe(env.raw(), value));
  }
  return converted;
}

void check_options(Env& env, const Arguments& arguments, const at::Tensor& out) {
  const auto dtype = option(env, arguments, "dtype", ArgumentKind::dtype);
  if (!dtype.isNone() && dtype.toScalarType() != out.scalar_type()) {
    throw JsError(c10::str("dtype ", dtype.toScalarType(),
                           " does not match dtype of out parameter (", out.scalar_type(), ")"));
  }
  const auto layout = option(env, arguments, "layout", ArgumentKind::layout);
  if (!layout.isNone() && layout.toLayout() != out.layout()) {
    throw JsError(c10::str("layout ", layout.toLayout(),
                           " does not match layout of out parameter (", out.layout(), ")"));
  }
  const auto device = option(env, arguments, "device", ArgumentKind::device);
  if (!device.isNone() && device.toDevice().type() != out.device().type()) {
    throw JsError(c10::str("device type ", device.toDevice().type(),
                           " does not match device type of out parameter (", out.device().type(),
                           ")"));
  }
}

}  // namespace

bool is_out_option(const std::string& keyword) {
  static const std::array<const char*, 5> options = {"dtype", "layout", "device", "pin_memory",
                                                     "requires_grad"};
  return std::any_of(options.begin(), options.end(),
                     [&](const char* option) { return keyword == option; });
}

std::optional<Arguments> without_out_options(Env& env, const Arguments& arguments) {
  napi_value out = find_argument(arguments, "out");
  const at::Tensor* tensor = out ? env.find_tensor(out) : nullptr;
  if (!tensor) return std::nullopt;
  Arguments reduced = arguments;
  auto& keywords = reduced.keywords;
  keywords.erase(std::remove_if(keywords.begin(), keywords.end(),
                                [](const auto& keyword) { return is_out_option(keyword.first); }),
                 keywords.end());
  if (keywords.size() == arguments.keywords.size()) return std::nullopt;
  check_options(env, arguments, *tensor);
  return reduced;
}

}  // namespace torchnode
