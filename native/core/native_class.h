// A C++ class that JavaScript can construct. Unlike Napi::ObjectWrap its end may come inside
// garbage collection: the destructor must not call JavaScript.
#pragma once

#include <napi.h>

#include <initializer_list>
#include <memory>

#include "core/errors.h"

namespace torchnode {

template <typename T>
using Method = Napi::Value (T::*)(Env&, const Napi::CallbackInfo&);

namespace detail {

template <typename T>
napi_value construct(napi_env env, napi_callback_info raw) {
  try {
    const Napi::CallbackInfo info(env, raw);
    if (!info.IsConstructCall()) throw JsTypeError("a class must be called with new");
    auto instance = std::make_unique<T>(*static_cast<Env*>(info.Data()), info);
    check(env, napi_wrap(
                   env, info.This(), instance.get(),
                   [](node_api_basic_env, void* data, void*) { delete static_cast<T*>(data); },
                   nullptr, nullptr));
    static_cast<void>(instance.release());
    return give(*static_cast<Env*>(info.Data()), info.This());
  } catch (...) {
    return throw_to_javascript(env);
  }
}

template <typename T, Method<T> method>
napi_value call(napi_env env, napi_callback_info raw) {
  try {
    const Napi::CallbackInfo info(env, raw);
    void* instance = nullptr;
    check(env, napi_unwrap(env, info.This(), &instance));
    Env& addon = *static_cast<Env*>(info.Data());
    return give(addon, (static_cast<T*>(instance)->*method)(addon, info));
  } catch (...) {
    return throw_to_javascript(env);
  }
}

}  // namespace detail

// One entry of a class for `export_class`. V8 itself refuses another class's `this`.
template <typename T, Method<T> method>
napi_property_descriptor method_entry(Env& env, const char* name) {
  return {name,    nullptr, detail::call<T, method>, nullptr,
          nullptr, nullptr, napi_default_method,     &env};
}

template <typename T>
void export_class(Env& env, Napi::Object exports, const char* name,
                  std::initializer_list<napi_property_descriptor> methods) {
  napi_value constructor;
  check(env.raw(), napi_define_class(env.raw(), name, NAPI_AUTO_LENGTH, detail::construct<T>, &env,
                                     methods.size(), methods.begin(), &constructor));
  exports.Set(name, Napi::Value(env, constructor));
}

}  // namespace torchnode
