#include "core/convert.h"

#include <ATen/Context.h>
#include <ATen/DeviceAccelerator.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/errors.h"

namespace torchnode {
namespace {

// JavaScript's numbers hold integers exactly up to this.
constexpr std::int64_t max_safe_integer = 9007199254740991;  // 2^53 - 1

std::int64_t from_bigint(Env& env, napi_value value) {
  std::int64_t result = 0;
  bool lossless = false;
  check(env.raw(), napi_get_value_bigint_int64(env.raw(), value, &result, &lossless));
  if (lossless) return result;
  throw JsRangeError("the bigint is too large for an int64");
}

// LibTorch itself would list every backend of the operator at hand.
void check_available(c10::Device device) {
  if (!device.is_cuda() || at::hasCUDA()) return;
  if (at::accelerator::getAccelerator(false)) {
    throw JsError("Found no NVIDIA GPU on this machine, or no driver for it: '" + device.str() +
                  "' cannot be used");
  }
  throw JsError("Torch not compiled with CUDA enabled: this LibTorch has no CUDA, so '" +
                device.str() + "' cannot be used. `npx torchnode install --cuda 13.0` installs " +
                "one that has");
}

}  // namespace

std::optional<std::int64_t> integral(double number) {
  constexpr double limit = 9223372036854775808.0;  // 2^63
  if (number != std::trunc(number) || !(number >= -limit) || !(number < limit)) return std::nullopt;
  return static_cast<std::int64_t>(number);
}

napi_valuetype type_of(Env& env, napi_value value) {
  napi_valuetype type;
  check(env.raw(), napi_typeof(env.raw(), value, &type));
  return type;
}

bool try_integer(Env& env, napi_value value, std::int64_t& result) {
  switch (type_of(env, value)) {
    case napi_number: {
      double number;
      check(env.raw(), napi_get_value_double(env.raw(), value, &number));
      const auto integer = integral(number);
      if (integer) result = *integer;
      return integer.has_value();
    }
    case napi_bigint:
      result = from_bigint(env, value);
      return true;
    case napi_object: {
      const at::Tensor* tensor = env.find_tensor(value);
      if (!tensor || tensor->dim() != 0 || !at::isIntegralType(tensor->scalar_type(), false)) {
        return false;
      }
      result = tensor->item().toLong();
      return true;
    }
    default:
      return false;
  }
}

bool try_number(Env& env, napi_value value, double& result) {
  switch (type_of(env, value)) {
    case napi_number:
      check(env.raw(), napi_get_value_double(env.raw(), value, &result));
      return true;
    case napi_bigint:
      result = static_cast<double>(from_bigint(env, value));
      return true;
    case napi_object: {
      const at::Tensor* tensor = env.find_tensor(value);
      if (!tensor || tensor->dim() != 0 || tensor->requires_grad() || tensor->is_complex()) {
        return false;
      }
      result = tensor->item().toDouble();
      return true;
    }
    default:
      return false;
  }
}

bool try_string(Env& env, napi_value value, std::string& result) {
  if (type_of(env, value) != napi_string) return false;
  result = Napi::String(env, value).Utf8Value();
  return true;
}

bool try_device(Env& env, napi_value value, c10::Device& result) {
  std::string text;
  if (type_of(env, value) == napi_object) {
    const Napi::Object object(env, value);
    const Napi::Value type = object.Get("type");
    const Napi::Value index = object.Get("index");
    if (!type.IsString()) return false;
    text = type.As<Napi::String>().Utf8Value();
    if (index.IsNumber()) text += ":" + std::to_string(index.As<Napi::Number>().Int64Value());
  } else if (!try_string(env, value, text)) {
    return false;
  }
  result = c10::Device(text);
  check_available(result);
  return true;
}

bool try_array(Env& env, napi_value value, Napi::Array& array) {
  bool is_array = false;
  check(env.raw(), napi_is_array(env.raw(), value, &is_array));
  if (is_array) array = Napi::Array(env, value);
  return is_array;
}

bool is_scalar_type(std::int64_t code) {
  return code >= 0 && code < static_cast<std::int64_t>(c10::ScalarType::NumOptions) &&
         static_cast<c10::ScalarType>(code) != c10::ScalarType::Undefined;
}

bool is_number(Env& env, napi_value value) {
  const napi_valuetype type = type_of(env, value);
  return type == napi_number || type == napi_bigint;
}

bool is_nullish(Env& env, napi_value value) {
  const napi_valuetype type = type_of(env, value);
  return type == napi_undefined || type == napi_null;
}

std::string to_string(Env& env, napi_value value, const char* argument) {
  std::string result;
  if (try_string(env, value, result)) return result;
  throw JsTypeError(std::string("'") + argument + "' must be a string, not " +
                    describe(env.raw(), value));
}

std::int64_t to_integer(Env& env, napi_value value, const char* argument) {
  std::int64_t result;
  if (try_integer(env, value, result)) return result;
  throw JsTypeError(std::string("'") + argument + "' must be an integer, not " +
                    describe(env.raw(), value));
}

std::vector<std::int64_t> to_integers(Env& env, napi_value value, const char* argument) {
  Napi::Array array;
  if (!try_array(env, value, array)) {
    throw JsTypeError(std::string("'") + argument + "' must be an array of integers, not " +
                      describe(env.raw(), value));
  }
  std::vector<std::int64_t> result;
  const std::uint32_t length = array.Length();
  // Reserves no more than this: an array may claim to be longer than memory.
  result.reserve(std::min<std::uint32_t>(length, 64));
  for (std::uint32_t i = 0; i < length; ++i) {
    result.push_back(to_integer(env, array.Get(i), argument));
  }
  return result;
}

namespace {

std::vector<at::Tensor> to_tensors(Env& env, napi_value value, const char* argument,
                                   bool allow_undefined) {
  Napi::Array array;
  if (!try_array(env, value, array)) {
    throw JsTypeError(std::string("'") + argument + "' must be an array of Tensors, not " +
                      describe(env.raw(), value));
  }
  std::vector<at::Tensor> result;
  const std::uint32_t length = array.Length();
  for (std::uint32_t i = 0; i < length; ++i) {
    const Napi::HandleScope scope(env);
    const Napi::Value element = array.Get(i);
    if (allow_undefined && is_nullish(env, element)) {
      result.emplace_back();
    } else {
      result.push_back(env.tensor(element, argument));
    }
  }
  return result;
}

}  // namespace

std::vector<at::Tensor> to_tensors(Env& env, napi_value value, const char* argument) {
  return to_tensors(env, value, argument, false);
}

std::vector<at::Tensor> to_optional_tensors(Env& env, napi_value value, const char* argument) {
  return to_tensors(env, value, argument, true);
}

c10::Device to_device(Env& env, napi_value value, const char* argument) {
  c10::Device result(c10::kCPU);
  if (try_device(env, value, result)) return result;
  throw JsTypeError(std::string("'") + argument +
                    "' must be a device such as \"cpu\" or \"cuda:0\", " + "not " +
                    describe(env.raw(), value));
}

c10::ScalarType to_scalar_type(Env& env, napi_value value) {
  const std::int64_t code = to_integer(env, value, "dtype");
  if (is_scalar_type(code)) return static_cast<c10::ScalarType>(code);
  throw JsTypeError("'dtype' must be a dtype's code, not " + std::to_string(code));
}

bool to_scalar(Env& env, napi_value value, at::Scalar& result) {
  switch (type_of(env, value)) {
    case napi_number: {
      double number;
      check(env.raw(), napi_get_value_double(env.raw(), value, &number));
      const auto integer = integral(number);
      // -0 is not an integer: its sign would be lost.
      if (integer && !(number == 0 && std::signbit(number))) {
        result = at::Scalar(*integer);
      } else {
        result = at::Scalar(number);
      }
      return true;
    }
    case napi_bigint:
      result = at::Scalar(from_bigint(env, value));
      return true;
    case napi_boolean: {
      bool boolean;
      check(env.raw(), napi_get_value_bool(env.raw(), value, &boolean));
      result = at::Scalar(boolean);
      return true;
    }
    case napi_object: {
      const Napi::Object object(env, value);
      const Napi::Value re = object.Get("re");
      const Napi::Value im = object.Get("im");
      if (!re.IsNumber() || !im.IsNumber()) return false;
      result = at::Scalar(c10::complex<double>(re.As<Napi::Number>().DoubleValue(),
                                               im.As<Napi::Number>().DoubleValue()));
      return true;
    }
    default:
      return false;
  }
}

napi_value from_integer(Env& env, std::int64_t value) {
  napi_value result;
  if (value > max_safe_integer || value < -max_safe_integer) {
    check(env.raw(), napi_create_bigint_int64(env.raw(), value, &result));
  } else {
    check(env.raw(), napi_create_int64(env.raw(), value, &result));
  }
  return result;
}

napi_value from_scalar(Env& env, const at::Scalar& value) {
  if (value.isBoolean()) return Napi::Boolean::New(env, value.toBool());
  if (value.isComplex()) {
    const auto complex = value.toComplexDouble();
    auto object = Napi::Object::New(env);
    object.Set("re", complex.real());
    object.Set("im", complex.imag());
    return object;
  }
  if (value.isFloatingPoint()) return Napi::Number::New(env, value.toDouble());
  if (value.type() == c10::ScalarType::UInt64 &&
      value.toUInt64() > static_cast<std::uint64_t>(max_safe_integer)) {
    return Napi::BigInt::New(env, value.toUInt64());
  }
  return from_integer(env, value.toLong());
}

Napi::Array from_tensors(Env& env, const std::vector<at::Tensor>& tensors) {
  auto array = Napi::Array::New(env, tensors.size());
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    array.Set(i, Napi::Value(env, env.wrap(tensors[i])));
  }
  return array;
}

Napi::Array from_integers(Env& env, c10::IntArrayRef values) {
  auto array = Napi::Array::New(env, values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    array.Set(i, Napi::Value(env, from_integer(env, values[i])));
  }
  return array;
}

}  // namespace torchnode
