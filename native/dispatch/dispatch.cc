#include "dispatch/dispatch.h"

#include <torch/csrc/jit/runtime/operator.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <unordered_set>
#include <utility>

#include "core/convert.h"
#include "core/exports.h"
#include "dispatch/out_options.h"
#include "dispatch/overload.h"
#include "dispatch/overload_order.h"

namespace torchnode {
namespace {

// An operator with its overloads, in the order in which they are tried.
struct Operator {
  Env& env;
  std::string name;
  // Whether it is called as a Tensor's method: errors then count arguments from the one after it.
  bool method;
  std::vector<Overload> overloads;
  // The stack of a finished call, kept for its memory. Empty while a call runs.
  torch::jit::Stack spare;
};

// Whether Python hides an overload. `normal.out` belongs to `normal_`, with a mean beside what is
// filled.
bool is_hidden(const c10::OperatorName& name) {
  if (name.name == "aten::normal" && name.overload_name == "out") return true;
  return (name.overload_name == "Scalar" || name.overload_name == "Scalar_out") &&
         traits_of(name.name).hides_scalars;
}

// The overload's name in "aten::add.Tensor"; none in "aten::add". Python says "default" if it
// has no name.
std::optional<c10::OperatorName> as_overload(const std::string& name) {
  const std::size_t dot = name.find('.', name.find("::"));
  if (dot == std::string::npos) return std::nullopt;
  const std::string overload = name.substr(dot + 1);
  return c10::OperatorName(name.substr(0, dot), overload == "default" ? "" : overload);
}

std::vector<Overload> find_overloads(const std::string& name) {
  std::vector<Overload> overloads;
  auto& dispatcher = c10::Dispatcher::singleton();
  if (const auto one = as_overload(name)) {
    if (const auto handle = dispatcher.findSchema(*one)) {
      Overload overload(*handle);
      if (overload.is_callable()) overloads.push_back(std::move(overload));
    }
    return overloads;
  }
  const auto symbol = c10::Symbol::fromQualString(name);
  for (const auto& op : torch::jit::getAllOperatorsFor(symbol)) {
    const c10::OperatorName& overload_name = op->schema().operator_name();
    if (is_hidden(overload_name)) continue;
    const auto handle = dispatcher.findSchema(overload_name);
    if (!handle) continue;
    Overload overload(*handle);
    if (overload.is_callable()) overloads.push_back(std::move(overload));
  }
  for (Overload& overload : overloads) {
    for (const Overload& other : overloads) overload.note_factory(other);
  }
  sort_as_python(overloads);
  return overloads;
}

void read_keywords(Env& env, napi_value object, Arguments& arguments) {
  napi_valuetype type;
  check(env.raw(), napi_typeof(env.raw(), object, &type));
  if (type == napi_undefined) return;
  if (type != napi_object) throw JsTypeError("keyword arguments must be given as an object");
  const Napi::Object keywords(env, object);
  // Own properties only: a property that was added to Object.prototype is not an argument.
  napi_value own;
  check(env.raw(), napi_get_all_property_names(
                       env.raw(), object, napi_key_own_only,
                       static_cast<napi_key_filter>(napi_key_enumerable | napi_key_skip_symbols),
                       napi_key_numbers_to_strings, &own));
  const Napi::Array names(env, own);
  for (std::uint32_t i = 0; i < names.Length(); ++i) {
    const Napi::Value name = names.Get(i);
    const Napi::Value value = keywords.Get(name);
    if (value.IsUndefined()) continue;
    arguments.keywords.emplace_back(name.As<Napi::String>().Utf8Value(), value);
  }
}

// An overload and the one that does the same with `out`, which Python has one signature for.
struct Signature {
  const Overload* overload;
  const Overload* with_out;
};

std::vector<Signature> signatures_of(const std::vector<Overload>& overloads) {
  std::vector<Signature> signatures;
  for (const Overload& overload : overloads) {
    const auto same = std::find_if(
        signatures.begin(), signatures.end(),
        [&](const Signature& signature) { return overload.is_out_of(*signature.overload); });
    if (same == signatures.end()) {
      signatures.push_back({&overload, nullptr});
    } else {
      same->with_out = &overload;
    }
  }
  return signatures;
}

std::string described(Env& env, const Arguments& arguments, bool method) {
  std::string text;
  for (std::size_t i = method ? 1 : 0; i < arguments.count; ++i) {
    text += (text.empty() ? "" : ", ") + describe(env.raw(), arguments.positional[i]);
  }
  for (const auto& [keyword, value] : arguments.keywords) {
    text += (text.empty() ? "" : ", ") + keyword + "=" + describe(env.raw(), value);
  }
  return text;
}

// As in Python, the error says what is wrong if there is one signature with this many arguments,
// and otherwise lists all signatures.
[[noreturn]] void throw_no_overload(Operator& op, const Arguments& arguments) {
  const std::string name = unqualified(op.name) + "()";
  const bool out = std::any_of(arguments.keywords.begin(), arguments.keywords.end(),
                               [](const auto& keyword) { return keyword.first == "out"; });
  const auto mismatch = [&](const Signature& signature) {
    const Overload& tried = out && signature.with_out ? *signature.with_out : *signature.overload;
    return tried.mismatch(op.env, arguments, op.method);
  };
  const auto usage = [&](const Signature& signature) {
    return signature.overload->usage(op.method, signature.with_out != nullptr);
  };
  const std::vector<Signature> signatures = signatures_of(op.overloads);
  std::vector<Signature> plausible;
  for (const Signature& signature : signatures) {
    if (signature.overload->takes_count(arguments, signature.with_out != nullptr)) {
      plausible.push_back(signature);
    }
  }
  if (signatures.size() == 1) plausible = signatures;
  if (plausible.size() == 1) {
    const std::string why = mismatch(plausible.front());
    const bool is_sentence = why.front() != ' ' && why.front() != ':';
    throw JsTypeError((is_sentence ? "" : name) + why + "\nThe signature is " +
                      usage(plausible.front()));
  }
  std::string message = name + " received an invalid combination of arguments - got (" +
                        described(op.env, arguments, op.method) + "), but expected one of:";
  for (const Signature& signature : signatures) {
    message += "\n * " + usage(signature);
    const std::string why = mismatch(signature);
    message += "\n      " + why.substr(why.find_first_not_of(": "));
  }
  throw JsTypeError(message);
}

// Calls the first overload that the arguments fit; null if none fits.
napi_value call_fitting(Operator& op, const Arguments& arguments) {
  Env& env = op.env;
  // Moved here at the first need, and back after the call.
  torch::jit::Stack stack;
  for (const Overload& overload : op.overloads) {
    if (napi_value result = overload.try_unboxed(env, arguments)) return result;
    if (stack.capacity() == 0) stack = std::exchange(op.spare, {});
    stack.clear();
    if (!overload.bind(env, arguments, stack)) continue;
    napi_value result = overload.call(env, arguments, stack);
    stack.clear();
    op.spare = std::move(stack);
    return result;
  }
  return nullptr;
}

// A factory called with `out` and with options that the tensor has anyway.
napi_value call_with_out_options(Operator& op, const Arguments& arguments) {
  const auto reduced = without_out_options(op.env, arguments);
  if (!reduced) return nullptr;
  for (const Overload& overload : op.overloads) {
    torch::jit::Stack stack;
    if (!overload.is_factory_out() || !overload.bind(op.env, *reduced, stack)) continue;
    napi_value out = overload.call(op.env, *reduced, stack);
    apply_requires_grad(op.env, arguments, op.env.tensor(out, "out"));
    return out;
  }
  return nullptr;
}

napi_value call(Operator& op, const Arguments& arguments) {
  if (napi_value result = call_fitting(op, arguments)) return result;
  if (napi_value result = call_with_out_options(op, arguments)) return result;
  throw_no_overload(op, arguments);
}

// (keywords, ...arguments)
napi_value call_plain(Operator& op, napi_value* values, std::size_t count) {
  Env& env = op.env;
  Arguments arguments{values + 1, count > 0 ? count - 1 : 0, {}, {}, {}};
  if (count > 0) read_keywords(env, values[0], arguments);
  for (std::size_t i = 0; i < std::min(arguments.count, arguments.kinds.size()); ++i) {
    check(env.raw(), napi_typeof(env.raw(), arguments.positional[i], &arguments.kinds[i]));
  }
  return call(op, arguments);
}

// (into, keywords, ...pairs): each argument is followed by its handle's number, or undefined if it
// is no Tensor. The Tensors come too so that they, and with them their handles, stay.
napi_value call_numbered(Operator& op, napi_value* values, std::size_t count) {
  Env& env = op.env;
  const std::size_t positional = count < 2 ? 0 : (count - 2) / 2;
  Arguments arguments{values + 2, positional, {}, {}, {}};
  if (count > 1) read_keywords(env, values[1], arguments);
  if (count > 0 && type_of(env, values[0]) == napi_object) arguments.into = values[0];
  for (std::size_t i = 0; i < positional; ++i) {
    napi_value value = values[2 + 2 * i];
    Handle* handle = nullptr;
    if (i < arguments.kinds.size()) {
      handle = env.numbered(values[3 + 2 * i]);
      arguments.handles[i] = handle;
      arguments.kinds[i] = handle ? handle_kind : type_of(env, value);
    }
    values[2 + i] = value;
  }
  return call(op, arguments);
}

using Call = napi_value (*)(Operator& op, napi_value* values, std::size_t count);

template <Call call>
napi_value call_from_javascript(napi_env env, napi_callback_info info) {
  try {
    constexpr std::size_t usual = 20;
    std::array<napi_value, usual> values;
    std::size_t count = usual;
    void* data = nullptr;
    check(env, napi_get_cb_info(env, info, &count, values.data(), nullptr, &data));
    auto& op = *static_cast<Operator*>(data);
    if (count <= usual) return give(op.env, call(op, values.data(), count));
    std::vector<napi_value> many(count);
    check(env, napi_get_cb_info(env, info, &count, many.data(), nullptr, nullptr));
    return give(op.env, call(op, many.data(), count));
  } catch (...) {
    return throw_to_javascript(env);
  }
}

std::string qualified_name(Env& env, const Napi::CallbackInfo& info) {
  const std::string name = to_string(env, info[0], "name");
  if (name.find("::") == std::string::npos) {
    throw JsTypeError("'" + name +
                      "' is no operator's qualified name: expected \"namespace::name\"");
  }
  return name;
}

// The function that calls an operator; undefined if there is none.
template <Call call>
Napi::Value op(Env& env, const Napi::CallbackInfo& info) {
  const std::string name = qualified_name(env, info);
  std::vector<Overload> overloads = find_overloads(name);
  if (overloads.empty()) return info.Env().Undefined();
  const bool method = info[1].IsBoolean() && info[1].As<Napi::Boolean>().Value();
  auto owner = std::make_unique<Operator>(Operator{env, name, method, std::move(overloads), {}});
  napi_value function;
  check(env.raw(), napi_create_function(env.raw(), name.c_str(), NAPI_AUTO_LENGTH,
                                        call_from_javascript<call>, owner.get(), &function));
  check(env.raw(),
        napi_add_finalizer(
            env.raw(), function, owner.get(),
            [](node_api_basic_env, void* data, void*) { delete static_cast<Operator*>(data); },
            nullptr, nullptr));
  static_cast<void>(owner.release());
  return Napi::Value(env, function);
}

Napi::Value schemas(Env& env, const Napi::CallbackInfo& info) {
  auto result = Napi::Array::New(env);
  for (const Overload& overload : find_overloads(qualified_name(env, info))) {
    result.Set(result.Length(), Napi::String::New(env, c10::toString(overload.schema())));
  }
  return result;
}

// The names of an operator's overloads, that without a name as "default".
Napi::Value overload_names(Env& env, const Napi::CallbackInfo& info) {
  auto result = Napi::Array::New(env);
  const auto symbol = c10::Symbol::fromQualString(qualified_name(env, info));
  for (const auto& op : torch::jit::getAllOperatorsFor(symbol)) {
    const c10::OperatorName& name = op->schema().operator_name();
    const auto handle = c10::Dispatcher::singleton().findSchema(name);
    if (!handle || !Overload(*handle).is_callable()) continue;
    const std::string& overload = name.overload_name;
    result.Set(result.Length(), Napi::String::New(env, overload.empty() ? "default" : overload));
  }
  return result;
}

Napi::Value operator_names(Env& env, const Napi::CallbackInfo&) {
  std::unordered_set<std::string> seen;
  auto result = Napi::Array::New(env);
  for (const c10::OperatorName& name : c10::Dispatcher::singleton().getAllOpNames()) {
    if (seen.insert(name.name).second) {
      result.Set(result.Length(), Napi::String::New(env, name.name));
    }
  }
  return result;
}

}  // namespace

void export_dispatch(Env& env, Napi::Object exports) {
  export_function<op<call_plain>>(env, exports, "op");
  export_function<op<call_numbered>>(env, exports, "numbered_op");
  export_function<schemas>(env, exports, "schemas");
  export_function<overload_names>(env, exports, "overload_names");
  export_function<operator_names>(env, exports, "operator_names");
}

}  // namespace torchnode
