#include "convert.h"

#include <ATen/ScalarOps.h>
#include <ATen/core/jit_type.h>
#include <c10/core/Device.h>

#include <cmath>
#include <limits>

#include "errors.h"

namespace torchnode {
namespace {

// JavaScript's numbers hold integers exactly up to this.
constexpr std::int64_t max_safe_integer = 9007199254740991;  // 2^53 - 1

napi_valuetype type_of(Env& env, napi_value value) {
  napi_valuetype type;
  check(env.raw(), napi_typeof(env.raw(), value, &type));
  return type;
}

// The integer that a JavaScript number is, if it is one that an int64 holds.
std::optional<std::int64_t> integral(double number) {
  constexpr double limit = 9223372036854775808.0;  // 2^63
  if (number != std::trunc(number) || !(number >= -limit) || !(number < limit)) return std::nullopt;
  return static_cast<std::int64_t>(number);
}

std::int64_t from_bigint(Env& env, napi_value value) {
  std::int64_t result = 0;
  bool lossless = false;
  check(env.raw(), napi_get_value_bigint_int64(env.raw(), value, &result, &lossless));
  if (lossless) return result;
  throw JsRangeError("the bigint is too large for an int64");
}

bool is_bytes_or_array(Env& env, napi_value value, Napi::Array& array) {
  bool is_array = false;
  check(env.raw(), napi_is_array(env.raw(), value, &is_array));
  if (is_array) array = Napi::Array(env, value);
  return is_array;
}

bool to_integer(Env& env, napi_value value, std::int64_t& result) {
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
    case napi_external:
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

bool to_double(Env& env, napi_value value, double& result) {
  switch (type_of(env, value)) {
    case napi_number:
      check(env.raw(), napi_get_value_double(env.raw(), value, &result));
      return true;
    case napi_bigint:
      result = static_cast<double>(from_bigint(env, value));
      return true;
    case napi_external:
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

bool to_string(Env& env, napi_value value, std::string& result) {
  if (type_of(env, value) != napi_string) return false;
  result = Napi::String(env, value).Utf8Value();
  return true;
}

bool is_scalar_type(std::int64_t code) {
  return code >= 0 && code < static_cast<std::int64_t>(c10::ScalarType::NumOptions) &&
         static_cast<c10::ScalarType>(code) != c10::ScalarType::Undefined;
}

// A dtype, layout or memory format of torchnode is an object that says which of them it is, with
// its code.
bool to_code(Env& env, napi_value value, Type type, std::int64_t& result) {
  if (type_of(env, value) != napi_object) return false;
  const Napi::Object object(env, value);
  std::string kind;
  if (!to_string(env, object.Get("kind"), kind)) return false;
  if (!to_integer(env, object.Get("code"), result)) return false;
  switch (type) {
    case Type::dtype:
      return kind == "dtype" && is_scalar_type(result);
    case Type::layout:
      return kind == "layout" && result >= 0 &&
             result < static_cast<std::int64_t>(c10::Layout::NumOptions);
    case Type::memory_format:
      return kind == "memory_format" && result >= 0 &&
             result < static_cast<std::int64_t>(c10::MemoryFormat::NumOptions);
    default:
      return false;
  }
}

bool to_device(Env& env, napi_value value, c10::Device& result) {
  std::string text;
  if (type_of(env, value) == napi_object) {
    const Napi::Object object(env, value);
    const Napi::Value type = object.Get("type");
    const Napi::Value index = object.Get("index");
    if (!type.IsString()) return false;
    text = type.As<Napi::String>().Utf8Value();
    if (index.IsNumber()) text += ":" + std::to_string(index.As<Napi::Number>().Int64Value());
  } else if (!to_string(env, value, text)) {
    return false;
  }
  result = c10::Device(text);
  return true;
}

bool to_optional_scalar(Env& env, napi_value value, at::Scalar& result) {
  if (to_scalar(env, value, result)) return true;
  const at::Tensor* tensor = env.find_tensor(value);
  if (!tensor || tensor->dim() != 0 || tensor->requires_grad()) return false;
  result = tensor->item();
  return true;
}

bool to_tensor(Env& env, napi_value value, bool numbers_as_tensors, at::Tensor& result) {
  if (const at::Tensor* tensor = env.find_tensor(value)) {
    result = *tensor;
    return true;
  }
  at::Scalar scalar;
  if (!numbers_as_tensors || !to_scalar(env, value, scalar)) return false;
  // As Python's numbers: they do not decide the result's dtype within their kind.
  result = at::native::wrapped_scalar_tensor(scalar);
  return true;
}

template <typename T, typename Convert>
bool to_list(Env& env, napi_value value, std::optional<std::int32_t> size, c10::List<T>& result,
             Convert&& convert) {
  Napi::Array array;
  if (!is_bytes_or_array(env, value, array)) {
    T element{};
    if (!size || !convert(value, element)) return false;
    for (std::int32_t i = 0; i < std::max(*size, 1); ++i) result.push_back(element);
    return true;
  }
  const std::uint32_t length = array.Length();
  // An array may claim to be longer than memory is large: its elements decide.
  result.reserve(std::min(length, std::uint32_t{1024}));
  for (std::uint32_t i = 0; i < length; ++i) {
    const Napi::HandleScope scope(env);
    T element{};
    if (!convert(array.Get(i), element)) return false;
    result.push_back(std::move(element));
  }
  return true;
}

bool to_list_ivalue(Env& env, napi_value value, const ArgumentType& type, c10::IValue& result) {
  switch (type.type) {
    case Type::tensor: {
      if (type.list_of_optional) {
        c10::List<std::optional<at::Tensor>> list;
        const bool fits = to_list<std::optional<at::Tensor>>(
            env, value, std::nullopt, list, [&](napi_value item, std::optional<at::Tensor>& out) {
              if (is_nullish(env, item)) return true;
              at::Tensor tensor;
              if (!to_tensor(env, item, false, tensor)) return false;
              out = std::move(tensor);
              return true;
            });
        result = std::move(list);
        return fits;
      }
      c10::List<at::Tensor> list;
      const bool fits = to_list<at::Tensor>(
          env, value, type.size, list,
          [&](napi_value item, at::Tensor& out) { return to_tensor(env, item, false, out); });
      result = std::move(list);
      return fits;
    }
    case Type::integer: {
      c10::List<std::int64_t> list;
      const bool fits = to_list<std::int64_t>(
          env, value, type.size, list,
          [&](napi_value item, std::int64_t& out) { return to_integer(env, item, out); });
      result = std::move(list);
      return fits;
    }
    case Type::number: {
      c10::List<double> list;
      const bool fits =
          to_list<double>(env, value, type.size, list,
                          [&](napi_value item, double& out) { return to_double(env, item, out); });
      result = std::move(list);
      return fits;
    }
    case Type::boolean: {
      c10::List<bool> list;
      const bool fits = to_list<bool>(env, value, type.size, list, [&](napi_value item, bool& out) {
        return napi_get_value_bool(env.raw(), item, &out) == napi_ok;
      });
      result = std::move(list);
      return fits;
    }
    case Type::string: {
      c10::List<std::string> list;
      const bool fits = to_list<std::string>(
          env, value, type.size, list,
          [&](napi_value item, std::string& out) { return to_string(env, item, out); });
      result = std::move(list);
      return fits;
    }
    case Type::scalar: {
      Napi::Array array;
      if (!is_bytes_or_array(env, value, array)) return false;
      c10::List<at::Scalar> list;
      for (std::uint32_t i = 0; i < array.Length(); ++i) {
        at::Scalar scalar;
        if (!to_scalar(env, array.Get(i), scalar)) return false;
        list.push_back(scalar);
      }
      result = c10::IValue(std::move(list));
      return true;
    }
    default:
      return false;
  }
}

}  // namespace

ArgumentType argument_type(const c10::TypePtr& type, std::optional<std::int32_t> size) {
  ArgumentType result;
  c10::TypePtr inner = type;
  if (const auto optional = inner->cast<c10::OptionalType>()) {
    result.optional = true;
    inner = optional->getElementType();
  }
  if (const auto list = inner->cast<c10::ListType>()) {
    result.list = true;
    result.size = size;
    inner = list->getElementType();
    if (const auto optional = inner->cast<c10::OptionalType>()) {
      result.list_of_optional = true;
      inner = optional->getElementType();
    }
  }
  switch (inner->kind()) {
    case c10::TypeKind::TensorType:
      result.type = Type::tensor;
      break;
    case c10::TypeKind::NumberType:
      result.type = Type::scalar;
      break;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      result.type = Type::integer;
      break;
    case c10::TypeKind::FloatType:
    case c10::TypeKind::SymFloatType:
      result.type = Type::number;
      break;
    case c10::TypeKind::BoolType:
    case c10::TypeKind::SymBoolType:
      result.type = Type::boolean;
      break;
    case c10::TypeKind::StringType:
      result.type = Type::string;
      break;
    case c10::TypeKind::ScalarTypeType:
      result.type = Type::dtype;
      break;
    case c10::TypeKind::LayoutType:
      result.type = Type::layout;
      break;
    case c10::TypeKind::MemoryFormatType:
      result.type = Type::memory_format;
      break;
    case c10::TypeKind::DeviceObjType:
      result.type = Type::device;
      break;
    case c10::TypeKind::GeneratorType:
      result.type = Type::generator;
      break;
    case c10::TypeKind::AnyType:
      result.type = Type::any;
      break;
    default:
      result.type = Type::unsupported;
  }
  return result;
}

std::string type_name(const ArgumentType& type) {
  static const char* const names[] = {
      "Tensor", "Number",        "int",    "float",     "bool",   "str",        "dtype",
      "layout", "memory_format", "device", "Generator", "object", "unsupported"};
  const std::string name = names[static_cast<std::size_t>(type.type)];
  return type.list ? "tuple of " + name + "s" : name;
}

bool to_ivalue(Env& env, napi_value value, const ArgumentType& type, bool numbers_as_tensors,
               c10::IValue& result) {
  if (type.optional && is_nullish(env, value)) {
    result = c10::IValue();
    return true;
  }
  if (type.list) return to_list_ivalue(env, value, type, result);
  switch (type.type) {
    case Type::tensor: {
      at::Tensor tensor;
      if (!to_tensor(env, value, numbers_as_tensors, tensor)) return false;
      result = c10::IValue(std::move(tensor));
      return true;
    }
    case Type::scalar: {
      at::Scalar scalar;
      if (!to_optional_scalar(env, value, scalar)) return false;
      result = c10::IValue(scalar);
      return true;
    }
    case Type::integer: {
      std::int64_t integer;
      if (!to_integer(env, value, integer)) return false;
      result = c10::IValue(integer);
      return true;
    }
    case Type::number: {
      double number;
      if (!to_double(env, value, number)) return false;
      result = c10::IValue(number);
      return true;
    }
    case Type::boolean: {
      bool boolean;
      if (napi_get_value_bool(env.raw(), value, &boolean) != napi_ok) return false;
      result = c10::IValue(boolean);
      return true;
    }
    case Type::string: {
      std::string string;
      if (!to_string(env, value, string)) return false;
      result = c10::IValue(std::move(string));
      return true;
    }
    case Type::dtype:
    case Type::layout:
    case Type::memory_format: {
      std::int64_t code;
      if (!to_code(env, value, type.type, code)) return false;
      result = c10::IValue(code);
      return true;
    }
    case Type::device: {
      c10::Device device(c10::kCPU);
      if (!to_device(env, value, device)) return false;
      result = c10::IValue(device);
      return true;
    }
    case Type::generator: {
      Handle* handle = env.handle_of(value);
      if (!handle || handle->kind != Kind::generator) return false;
      result = c10::IValue(handle->generator);
      return true;
    }
    case Type::any: {
      at::Scalar scalar;
      at::Tensor tensor;
      if (to_tensor(env, value, false, tensor)) {
        result = c10::IValue(std::move(tensor));
      } else if (to_scalar(env, value, scalar)) {
        result = c10::IValue(scalar);
      } else {
        return false;
      }
      return true;
    }
    case Type::unsupported:
      return false;
  }
  return false;
}

napi_value from_ivalue(Env& env, const c10::IValue& value) {
  if (value.isTensor()) return env.wrap(value.toTensor());
  if (value.isNone()) return env.js().Null();
  if (value.isBool()) return Napi::Boolean::New(env, value.toBool());
  if (value.isInt()) return from_integer(env, value.toInt());
  if (value.isScalar()) return from_scalar(env, value.toScalar());
  if (value.isString()) return Napi::String::New(env, value.toStringRef());
  if (value.isDevice()) return Napi::String::New(env, value.toDevice().str());
  if (value.isGenerator()) return env.wrap(value.toGenerator());
  if (value.isTuple()) {
    const auto& elements = value.toTupleRef().elements();
    auto array = Napi::Array::New(env, elements.size());
    for (std::size_t i = 0; i < elements.size(); ++i) {
      array.Set(i, Napi::Value(env, from_ivalue(env, elements[i])));
    }
    return array;
  }
  if (value.isList()) {
    const auto list = value.toList();
    auto array = Napi::Array::New(env, list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
      array.Set(i, Napi::Value(env, from_ivalue(env, list.get(i))));
    }
    return array;
  }
  throw JsTypeError("a result of type " + value.tagKind() + " has no counterpart in JavaScript");
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
  if (to_string(env, value, result)) return result;
  throw JsTypeError(std::string("'") + argument + "' must be a string, not " +
                    describe(env.raw(), value));
}

std::int64_t to_integer(Env& env, napi_value value, const char* argument) {
  std::int64_t result;
  if (to_integer(env, value, result)) return result;
  throw JsTypeError(std::string("'") + argument + "' must be an integer, not " +
                    describe(env.raw(), value));
}

std::vector<std::int64_t> to_integers(Env& env, napi_value value, const char* argument) {
  Napi::Array array;
  if (!is_bytes_or_array(env, value, array)) {
    throw JsTypeError(std::string("'") + argument + "' must be an array of integers, not " +
                      describe(env.raw(), value));
  }
  std::vector<std::int64_t> result;
  const std::uint32_t length = array.Length();
  for (std::uint32_t i = 0; i < length; ++i) {
    result.push_back(to_integer(env, array.Get(i), argument));
  }
  return result;
}

namespace {

std::vector<at::Tensor> to_tensors(Env& env, napi_value value, const char* argument,
                                   bool allow_undefined) {
  Napi::Array array;
  if (!is_bytes_or_array(env, value, array)) {
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
  if (to_device(env, value, result)) return result;
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
      // -0 is no integer: its sign would be lost.
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
  if (value.isUnsigned()) return Napi::BigInt::New(env, value.toUInt64());
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
