#include "core/options.h"

#include "core/convert.h"
#include "core/errors.h"

namespace torchnode {
namespace {

JsTypeError mismatch(Env& env, const char* name, const char* expected, napi_value value) {
  return JsTypeError(std::string("'") + name + "' must be " + expected + ", not " +
                     describe(env.raw(), value));
}

}  // namespace

bool to_bool(Env& env, napi_value value, const char* argument) {
  bool result = false;
  if (napi_get_value_bool(env.raw(), value, &result) == napi_ok) return result;
  throw mismatch(env, argument, "boolean", value);
}

Options::Options(Env& env, const Napi::Value& value, const char* what) : env_(env) {
  if (!value.IsObject()) {
    throw JsTypeError(std::string(what) + " must be an object, not " + describe(env.raw(), value));
  }
  object_ = value.As<Napi::Object>();
}

bool Options::has(const char* name) const { return !is_nullish(env_, value(name)); }

bool Options::flag(const char* name) const { return optional_flag(name).value_or(false); }

std::optional<bool> Options::optional_flag(const char* name) const {
  const Napi::Value given = value(name);
  if (is_nullish(env_, given)) return std::nullopt;
  return to_bool(env_, given, name);
}

double Options::number(const char* name) const { return to_number(value(name), name); }

std::optional<double> Options::optional_number(const char* name) const {
  const Napi::Value given = value(name);
  if (is_nullish(env_, given)) return std::nullopt;
  return to_number(given, name);
}

std::array<double, 2> Options::pair(const char* name) const {
  const Napi::Value given = value(name);
  if (!given.IsArray() || given.As<Napi::Array>().Length() != 2) {
    throw mismatch(env_, name, "an array of two numbers", given);
  }
  const auto array = given.As<Napi::Array>();
  return {to_number(array.Get(std::uint32_t{0}), name),
          to_number(array.Get(std::uint32_t{1}), name)};
}

std::int64_t Options::integer(const char* name) const {
  return to_integer(env_, value(name), name);
}

std::optional<std::int64_t> Options::optional_integer(const char* name) const {
  const Napi::Value given = value(name);
  if (is_nullish(env_, given)) return std::nullopt;
  return to_integer(env_, given, name);
}

std::string Options::string(const char* name) const { return to_string(env_, value(name), name); }

double Options::to_number(const Napi::Value& given, const char* name) const {
  if (given.IsNumber()) return given.As<Napi::Number>().DoubleValue();
  const at::Tensor* tensor = env_.find_tensor(given);
  if (tensor && tensor->numel() == 1) return tensor->item<double>();
  throw mismatch(env_, name, "a number", given);
}

}  // namespace torchnode
