#include "core/errors.h"

#include <c10/util/Exception.h>

#include "core/env.h"
#include "core/throw_at_once.h"

namespace torchnode {
namespace {

// If LibTorch has put one error's text into another's, its backtrace has come with it.
std::string without_backtrace(const std::string& message) {
  return message.substr(0, message.find("\nException raised from "));
}

void throw_error(napi_env env, const std::string& text_with_backtrace,
                 napi_status (*create)(napi_env, napi_value, napi_value, napi_value*)) {
  const std::string message = without_backtrace(text_with_backtrace);
  napi_value text;
  napi_value error;
  if (napi_create_string_utf8(env, message.data(), message.size(), &text) != napi_ok) return;
  if (create(env, nullptr, text, &error) != napi_ok) return;
  napi_throw(env, error);
}

void throw_of_class(napi_env env, Env::ErrorClass which, const std::string& message) {
  Env* addon = Env::of_or_null(env);
  napi_value constructor = addon ? addon->error_class(which).get(env) : nullptr;
  napi_value text;
  napi_value error;
  if (!constructor ||
      napi_create_string_utf8(env, message.data(), message.size(), &text) != napi_ok ||
      napi_new_instance(env, constructor, 1, &text, &error) != napi_ok) {
    throw_error(env, message, napi_create_error);
    return;
  }
  napi_throw(env, error);
}

void throw_out_of_memory(napi_env env, const std::string& message) {
  throw_of_class(env, Env::ErrorClass::out_of_memory, message);
}

// LibTorch's CPU allocator reports exhaustion as a plain error.
bool is_cpu_out_of_memory(const std::string& message) {
  return message.find("DefaultCPUAllocator: can't allocate memory") != std::string::npos ||
         message.find("DefaultCPUAllocator: not enough memory") != std::string::npos;
}

// Of what LibTorch has warned before it gave up. The error is what matters then: one that comes of
// a warning is dropped.
void hand_over_before_error(napi_env env) {
  bool is_pending = false;
  if (napi_is_exception_pending(env, &is_pending) != napi_ok || is_pending) return;
  Env* addon = Env::of_or_null(env);
  if (!addon) return;
  try {
    addon->warnings().hand_over();
  } catch (const std::exception&) {
    napi_value dropped;
    napi_get_and_clear_last_exception(env, &dropped);
  }
}

}  // namespace

HookException::HookException(Env& env, napi_value error)
    : error_(std::make_shared<Persistent>(env, error)) {}

napi_value HookException::error() const { return error_->value(); }

void check(napi_env env, napi_status status) {
  if (status == napi_ok) return;
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  if (pending) throw PendingException();
  const napi_extended_error_info* info = nullptr;
  napi_get_last_error_info(env, &info);
  throw JsError(info && info->error_message
                    ? info->error_message
                    : "a call of Node-API failed with status " + std::to_string(status));
}

napi_value give(Env& env, napi_value result) {
  // A listener may make tensors, and the number that was left is this result's.
  const double number = env.made_last();
  env.warnings().hand_over();
  env.set_made_last(number);
  return result;
}

napi_value throw_to_javascript(napi_env env) noexcept {
  try {
    try {
      hand_over_before_error(env);
      throw;
    } catch (const PendingException&) {
    } catch (const HookException& e) {
      napi_throw(env, e.error());
    } catch (const Napi::Error& e) {
      e.ThrowAsJavaScriptException();
    } catch (const JsTypeError& e) {
      throw_error(env, e.what(), napi_create_type_error);
    } catch (const JsRangeError& e) {
      throw_error(env, e.what(), napi_create_range_error);
    } catch (const c10::OutOfMemoryError& e) {
      throw_out_of_memory(env, e.what_without_backtrace());
    } catch (const c10::LinAlgError& e) {
      throw_of_class(env, Env::ErrorClass::linalg, e.what_without_backtrace());
    } catch (const c10::IndexError& e) {
      throw_error(env, e.what_without_backtrace(), napi_create_range_error);
    } catch (const c10::TypeError& e) {
      throw_error(env, e.what_without_backtrace(), napi_create_type_error);
    } catch (const c10::Error& e) {
      const std::string message = e.what_without_backtrace();
      if (is_cpu_out_of_memory(message)) {
        throw_out_of_memory(env, message);
      } else {
        throw_error(env, message, napi_create_error);
      }
    } catch (const std::bad_alloc&) {
      throw_out_of_memory(env, "not enough memory");
    } catch (const std::exception& e) {
      throw_error(env, e.what(), napi_create_error);
    } catch (...) {
      throw_error(env, "an unknown C++ exception", napi_create_error);
    }
  } catch (...) {
    // Making the error failed: leave whatever exception is pending, or the plainest one.
    bool pending = false;
    if (napi_is_exception_pending(env, &pending) == napi_ok && !pending) {
      napi_throw_error(env, nullptr, "an error could not be reported");
    }
  }
  throw_at_once(env);
  return nullptr;
}

namespace {

// " of a second copy of torchnode …" for an object that another copy of the package has made, as
// lib/torch/dispatch/values.ts has marked it.
std::string other_copy(const Napi::Object& object) {
  const Napi::Env env = object.Env();
  const Napi::Value copy = object.Get(Napi::Symbol::For(env, "torchnode.copy"));
  const napi_value own = Env::of(env).copy_mark().get(env);
  if (!copy.IsObject() || (own && copy.StrictEquals(Napi::Value(env, own)))) return "";
  const Napi::Value loaded_from = copy.As<Napi::Object>().Get("loaded_from");
  if (!loaded_from.IsString()) return "";
  return " of a second copy of torchnode, loaded from " +
         loaded_from.As<Napi::String>().Utf8Value();
}

std::string describe_value(napi_env env, napi_value value, bool elements) {
  napi_valuetype type;
  check(env, napi_typeof(env, value, &type));
  switch (type) {
    case napi_undefined:
      return "undefined";
    case napi_null:
      return "null";
    case napi_boolean:
      return "boolean";
    case napi_number:
      return "number";
    case napi_string:
      return "string";
    case napi_symbol:
      return "symbol";
    case napi_function:
      return "function";
    case napi_bigint:
      return "bigint";
    case napi_external:
    case napi_object:
      break;
  }
  if (type == napi_external) return "external";
  bool is_array = false;
  check(env, napi_is_array(env, value, &is_array));
  if (is_array) {
    const Napi::Array array(env, value);
    if (!elements) return "Array";
    if (array.Length() == 0) return "empty Array";
    return "Array of " + describe_value(env, array.Get(std::uint32_t{0}), false);
  }
  const Napi::Object object(env, value);
  const Napi::Value constructor = object.Get("constructor");
  if (constructor.IsFunction()) {
    const Napi::Value name = constructor.As<Napi::Object>().Get("name");
    if (name.IsString()) {
      const std::string text = name.As<Napi::String>().Utf8Value() + other_copy(object);
      const bool is_one = text != "Tensor" || Env::of(env).handle_of(value) != nullptr;
      return is_one ? text : "an object that inherits from a Tensor, or a Proxy of one";
    }
  }
  return "object";
}

}  // namespace

std::string describe(napi_env env, napi_value value) { return describe_value(env, value, true); }

}  // namespace torchnode
