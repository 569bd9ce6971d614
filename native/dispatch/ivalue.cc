#include "dispatch/ivalue.h"

#include <ATen/ScalarOps.h>
#include <ATen/core/jit_type.h>
#include <c10/core/Layout.h>
#include <c10/core/MemoryFormat.h>

#include <algorithm>

#include "core/convert.h"
#include "core/errors.h"

namespace torchnode {
namespace {

// No operator takes more tensors or sizes; an array may claim to have thousands of millions.
constexpr std::uint32_t longest_list = std::uint32_t{1} << 24U;

// A dtype, layout or memory format of torchnode is an object that says which of them it is, with
// its code.
bool to_code(Env& env, napi_value value, ArgumentKind type, std::int64_t& result) {
  if (type_of(env, value) != napi_object) return false;
  const Napi::Object object(env, value);
  std::string kind;
  if (!try_string(env, object.Get("kind"), kind)) return false;
  if (!try_integer(env, object.Get("code"), result)) return false;
  switch (type) {
    case ArgumentKind::dtype:
      return kind == "dtype" && is_scalar_type(result);
    case ArgumentKind::layout:
      return kind == "layout" && result >= 0 &&
             result < static_cast<std::int64_t>(c10::Layout::NumOptions);
    case ArgumentKind::memory_format:
      return kind == "memory_format" && result >= 0 &&
             result < static_cast<std::int64_t>(c10::MemoryFormat::NumOptions);
    default:
      return false;
  }
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
  if (!try_array(env, value, array)) {
    T element{};
    if (!size || !convert(value, element)) return false;
    for (std::int32_t i = 0; i < std::max(*size, 1); ++i) result.push_back(element);
    return true;
  }
  const std::uint32_t length = array.Length();
  if (length > longest_list) {
    throw JsRangeError("an array of " + std::to_string(length) + " elements is too long");
  }
  result.reserve(length);
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
    case ArgumentKind::tensor: {
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
    case ArgumentKind::integer: {
      c10::List<std::int64_t> list;
      const bool fits = to_list<std::int64_t>(
          env, value, type.size, list,
          [&](napi_value item, std::int64_t& out) { return try_integer(env, item, out); });
      result = std::move(list);
      return fits;
    }
    case ArgumentKind::number: {
      c10::List<double> list;
      const bool fits =
          to_list<double>(env, value, type.size, list,
                          [&](napi_value item, double& out) { return try_number(env, item, out); });
      result = std::move(list);
      return fits;
    }
    case ArgumentKind::boolean: {
      c10::List<bool> list;
      const bool fits = to_list<bool>(env, value, type.size, list, [&](napi_value item, bool& out) {
        return napi_get_value_bool(env.raw(), item, &out) == napi_ok;
      });
      result = std::move(list);
      return fits;
    }
    case ArgumentKind::string: {
      c10::List<std::string> list;
      const bool fits = to_list<std::string>(
          env, value, type.size, list,
          [&](napi_value item, std::string& out) { return try_string(env, item, out); });
      result = std::move(list);
      return fits;
    }
    case ArgumentKind::scalar: {
      Napi::Array array;
      if (!try_array(env, value, array)) return false;
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
      result.type = ArgumentKind::tensor;
      break;
    case c10::TypeKind::NumberType:
      result.type = ArgumentKind::scalar;
      break;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      result.type = ArgumentKind::integer;
      break;
    case c10::TypeKind::FloatType:
    case c10::TypeKind::SymFloatType:
      result.type = ArgumentKind::number;
      break;
    case c10::TypeKind::BoolType:
    case c10::TypeKind::SymBoolType:
      result.type = ArgumentKind::boolean;
      break;
    case c10::TypeKind::StringType:
      result.type = ArgumentKind::string;
      break;
    case c10::TypeKind::ScalarTypeType:
      result.type = ArgumentKind::dtype;
      break;
    case c10::TypeKind::LayoutType:
      result.type = ArgumentKind::layout;
      break;
    case c10::TypeKind::MemoryFormatType:
      result.type = ArgumentKind::memory_format;
      break;
    case c10::TypeKind::DeviceObjType:
      result.type = ArgumentKind::device;
      break;
    case c10::TypeKind::GeneratorType:
      result.type = ArgumentKind::generator;
      break;
    case c10::TypeKind::AnyType:
      result.type = ArgumentKind::any;
      break;
    default:
      result.type = ArgumentKind::unsupported;
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
    case ArgumentKind::tensor: {
      at::Tensor tensor;
      if (!to_tensor(env, value, numbers_as_tensors, tensor)) return false;
      result = c10::IValue(std::move(tensor));
      return true;
    }
    case ArgumentKind::scalar: {
      at::Scalar scalar;
      if (!to_optional_scalar(env, value, scalar)) return false;
      result = c10::IValue(scalar);
      return true;
    }
    case ArgumentKind::integer: {
      std::int64_t integer;
      if (!try_integer(env, value, integer)) return false;
      result = c10::IValue(integer);
      return true;
    }
    case ArgumentKind::number: {
      double number;
      if (!try_number(env, value, number)) return false;
      result = c10::IValue(number);
      return true;
    }
    case ArgumentKind::boolean: {
      bool boolean;
      if (napi_get_value_bool(env.raw(), value, &boolean) != napi_ok) return false;
      result = c10::IValue(boolean);
      return true;
    }
    case ArgumentKind::string: {
      std::string string;
      if (!try_string(env, value, string)) return false;
      result = c10::IValue(std::move(string));
      return true;
    }
    case ArgumentKind::dtype:
    case ArgumentKind::layout:
    case ArgumentKind::memory_format: {
      std::int64_t code;
      if (!to_code(env, value, type.type, code)) return false;
      result = c10::IValue(code);
      return true;
    }
    case ArgumentKind::device: {
      c10::Device device(c10::kCPU);
      if (!try_device(env, value, device)) return false;
      result = c10::IValue(device);
      return true;
    }
    case ArgumentKind::generator: {
      const at::Generator* generator = env.find_generator(value);
      if (!generator) return false;
      result = c10::IValue(*generator);
      return true;
    }
    case ArgumentKind::any: {
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
    case ArgumentKind::unsupported:
      return false;
  }
  return false;
}

napi_value from_ivalue(Env& env, const c10::IValue& value) {
  return from_ivalue(env, value, [&](const at::Tensor& tensor) { return env.wrap(tensor); });
}

napi_value from_ivalue(Env& env, const c10::IValue& value,
                       c10::function_ref<napi_value(const at::Tensor&)> wrap) {
  if (value.isTensor()) return wrap(value.toTensor());
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
      array.Set(i, Napi::Value(env, from_ivalue(env, elements[i], wrap)));
    }
    return array;
  }
  if (value.isList()) {
    const auto list = value.toList();
    auto array = Napi::Array::New(env, list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
      array.Set(i, Napi::Value(env, from_ivalue(env, list.get(i), wrap)));
    }
    return array;
  }
  throw JsTypeError("a result of type " + value.tagKind() + " has no counterpart in JavaScript");
}

}  // namespace torchnode
