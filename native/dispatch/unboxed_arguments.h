// Arguments of operators as their C++ signatures have them, read from JavaScript's values.
#pragma once

#include <ATen/ScalarOps.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/ivalue.h>
#include <c10/core/SymIntArrayRef.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <type_traits>

#include "core/convert.h"
#include "core/errors.h"
#include "core/thread_limit.h"

namespace torchnode::unboxed {

using c10::IValue;

// The facts about an argument that are known before a call.
struct Place {
  std::optional<IValue> fallback;
  // A list of this many elements may be given as one number.
  std::optional<std::int32_t> list_size;
  bool numbers_as_tensors = false;
};

// A value and its kind, so that Node-API is not asked for it again, with its handle if it came with
// one.
struct Given {
  napi_value value;
  napi_valuetype kind;
  const Handle* handle;
};

// The name of a C++ type in a schema, and the conversion of a value from JavaScript. A holder
// keeps the value for the time of a call:
//   bool read(env, given, place)   reads anything but a handle; may run JavaScript
//   bool handle(given)              reads a tensor's handle, after all else was read
//   void fall_back(value)           takes the default
//   get()                           what the kernel is given
//   add_to(operands)                a tensor, for how large it is
//   is(result)                      whether it is the tensor that a call has returned
template <typename T>
struct Argument;

struct NoHandle {
  static bool handle(Given) { return true; }
  static void add_to(OperandSizes&) {}
  static bool is(const at::Tensor&) { return false; }
};

// Null is a value; undefined is not: it stands for the default, which may be something else.
inline bool is_null(Given given) { return given.kind == napi_null; }

// The tensor of an argument that came with its handle; null for anything else.
inline const at::Tensor* tensor_of(Given given) {
  return given.handle ? &Env::tensor_of(given.handle) : nullptr;
}

template <>
struct Argument<const at::Tensor&> {
  static constexpr const char* name = "Tensor";

  bool read(Env& env, Given given, const Place& place) {
    if (!place.numbers_as_tensors) return true;
    at::Scalar scalar;
    const napi_valuetype kind = given.kind;
    if ((kind != napi_number && kind != napi_bigint && kind != napi_boolean) ||
        !to_scalar(env, given.value, scalar)) {
      return true;
    }
    // As Python's numbers: they do not decide the result's dtype within their kind.
    own_ = at::native::wrapped_scalar_tensor(scalar);
    return true;
  }
  bool handle(Given given) {
    if (own_.defined()) return true;
    tensor_ = tensor_of(given);
    return tensor_ != nullptr;
  }
  static bool fall_back(const IValue&) { return false; }
  const at::Tensor& get() const { return tensor_ ? *tensor_ : own_; }
  void add_to(OperandSizes& operands) const { operands.add(get()); }
  bool is(const at::Tensor& result) const { return tensor_ && tensor_->is_same(result); }

 private:
  const at::Tensor* tensor_ = nullptr;
  at::Tensor own_;
};

// The tensor that an in-place operator changes and returns.
template <>
struct Argument<at::Tensor&> {
  static constexpr const char* name = "Tensor!";

  static bool read(Env&, Given, const Place&) { return true; }
  bool handle(Given given) {
    const at::Tensor* tensor = tensor_of(given);
    if (tensor) tensor_ = *tensor;
    return tensor != nullptr;
  }
  static bool fall_back(const IValue&) { return false; }
  at::Tensor& get() { return tensor_; }
  void add_to(OperandSizes& operands) const { operands.add(tensor_); }
  bool is(const at::Tensor& result) const { return tensor_.is_same(result); }

 private:
  at::Tensor tensor_;
};

template <>
struct Argument<const std::optional<at::Tensor>&> {
  static constexpr const char* name = "Tensor?";

  static bool read(Env&, Given, const Place&) { return true; }
  bool handle(Given given) {
    if (is_null(given)) return true;
    const at::Tensor* tensor = tensor_of(given);
    if (tensor) tensor_ = *tensor;
    return tensor != nullptr;
  }
  static bool fall_back(const IValue& value) { return value.isNone(); }
  const std::optional<at::Tensor>& get() const { return tensor_; }
  void add_to(OperandSizes& operands) const {
    if (tensor_) operands.add(*tensor_);
  }
  bool is(const at::Tensor& result) const { return tensor_ && tensor_->is_same(result); }

 private:
  std::optional<at::Tensor> tensor_;
};

// Types whose value is simply kept.
template <typename T>
struct Kept : NoHandle {
  T get() const { return value_; }

 protected:
  T value_{};
};

template <>
struct Argument<const at::Scalar&> : Kept<at::Scalar> {
  static constexpr const char* name = "Scalar";
  bool read(Env& env, Given given, const Place&) {
    return given.kind == napi_number && to_scalar(env, given.value, value_);
  }
  bool fall_back(const IValue& value) {
    value_ = value.toScalar();
    return true;
  }
};

// A number that is an integer; nothing else.
inline bool plain_integer(Env& env, napi_value value, std::int64_t& result) {
  double number = 0;
  if (napi_get_value_double(env.raw(), value, &number) != napi_ok) return false;
  const auto integer = integral(number);
  if (integer) result = *integer;
  return integer.has_value();
}

template <typename T>
struct IntegerArgument : Kept<T> {
  bool read(Env& env, Given given, const Place&) {
    std::int64_t integer = 0;
    if (!plain_integer(env, given.value, integer)) return false;
    this->value_ = integer;
    return true;
  }
  bool fall_back(const IValue& value) {
    this->value_ = value.toInt();
    return true;
  }
};

template <>
struct Argument<std::int64_t> : IntegerArgument<std::int64_t> {
  static constexpr const char* name = "int";
};

template <>
struct Argument<c10::SymInt> : IntegerArgument<c10::SymInt> {
  static constexpr const char* name = "SymInt";
};

template <typename T>
struct MaybeIntegerArgument : Kept<std::optional<T>> {
  bool read(Env& env, Given given, const Place&) {
    std::int64_t integer = 0;
    if (is_null(given)) return true;
    if (!plain_integer(env, given.value, integer)) return false;
    this->value_ = integer;
    return true;
  }
  bool fall_back(const IValue& value) {
    if (!value.isNone()) this->value_ = value.toInt();
    return true;
  }
};

template <>
struct Argument<std::optional<std::int64_t>> : MaybeIntegerArgument<std::int64_t> {
  static constexpr const char* name = "int?";
};

template <>
struct Argument<std::optional<c10::SymInt>> : MaybeIntegerArgument<c10::SymInt> {
  static constexpr const char* name = "SymInt?";
};

template <>
struct Argument<double> : Kept<double> {
  static constexpr const char* name = "float";
  bool read(Env& env, Given given, const Place&) {
    return napi_get_value_double(env.raw(), given.value, &value_) == napi_ok;
  }
  bool fall_back(const IValue& value) {
    value_ = value.toDouble();
    return true;
  }
};

template <>
struct Argument<bool> : Kept<bool> {
  static constexpr const char* name = "bool";
  bool read(Env& env, Given given, const Place&) {
    return napi_get_value_bool(env.raw(), given.value, &value_) == napi_ok;
  }
  bool fall_back(const IValue& value) {
    value_ = value.toBool();
    return true;
  }
};

template <>
struct Argument<std::optional<at::ScalarType>> : Kept<std::optional<at::ScalarType>> {
  static constexpr const char* name = "ScalarType?";
  static bool read(Env&, Given given, const Place&) { return is_null(given); }
  bool fall_back(const IValue& value) {
    value_ = value.toOptional<at::ScalarType>();
    return true;
  }
};

// Lists of integers. If a list is the last argument, numbers one by one are a list as well.
struct SizesList : NoHandle {
  bool read_list(Env& env, Given given, const Place& place) {
    std::int64_t integer = 0;
    if (given.kind == napi_number) {
      if (!plain_integer(env, given.value, integer)) return false;
      values_.assign(static_cast<std::size_t>(std::max(place.list_size.value_or(1), 1)), integer);
      return true;
    }
    std::uint32_t length = 0;
    if (napi_get_array_length(env.raw(), given.value, &length) != napi_ok) return false;
    // Long ones are rare, and their length may be a lie.
    constexpr std::uint32_t most = 64;
    if (length > most) return false;
    for (std::uint32_t i = 0; i < length; ++i) {
      napi_value element = nullptr;
      check(env.raw(), napi_get_element(env.raw(), given.value, i, &element));
      if (!plain_integer(env, element, integer)) return false;
      values_.push_back(integer);
    }
    return true;
  }
  bool add(Env& env, napi_value value) {
    std::int64_t integer = 0;
    if (!plain_integer(env, value, integer)) return false;
    values_.push_back(integer);
    return true;
  }
  bool read_default(const IValue& value) {
    values_ = value.toDimVector();
    return true;
  }

 protected:
  at::DimVector values_;
};

struct SizesArgument : SizesList {
  bool read(Env& env, Given given, const Place& place) { return read_list(env, given, place); }
  bool fall_back(const IValue& value) { return read_default(value); }
};

template <>
struct Argument<at::IntArrayRef> : SizesArgument {
  static constexpr const char* name = "int[]";
  at::IntArrayRef get() const { return values_; }
};

template <>
struct Argument<c10::SymIntArrayRef> : SizesArgument {
  static constexpr const char* name = "SymInt[]";
  c10::SymIntArrayRef get() const { return c10::fromIntArrayRefSlow(values_); }
};

template <>
struct Argument<at::OptionalIntArrayRef> : SizesList {
  static constexpr const char* name = "int[]?";
  bool read(Env& env, Given given, const Place& place) {
    if (is_null(given)) return true;
    is_given_ = true;
    return read_list(env, given, place);
  }
  bool fall_back(const IValue& value) {
    is_given_ = !value.isNone();
    return !is_given_ || read_default(value);
  }
  at::OptionalIntArrayRef get() const {
    return is_given_ ? at::OptionalIntArrayRef(at::IntArrayRef(values_)) : std::nullopt;
  }

 private:
  bool is_given_ = false;
};

template <typename T>
constexpr bool takes_varargs = std::is_base_of_v<SizesList, Argument<T>>;

}  // namespace torchnode::unboxed
