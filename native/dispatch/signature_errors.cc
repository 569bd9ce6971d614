// Why a call does not fit an overload, in the words of PyTorch's own argument parser.
#include <algorithm>

#include "core/convert.h"
#include "core/errors.h"
#include "dispatch/out_options.h"
#include "dispatch/overload.h"

namespace torchnode {
namespace {

// A default as JavaScript writes it.
std::string literal(const c10::IValue& value) {
  if (value.isNone()) return "null";
  if (value.isBool()) return value.toBool() ? "true" : "false";
  if (value.isString()) return '"' + value.toStringRef() + '"';
  if (value.isDevice()) return '"' + value.toDevice().str() + '"';
  return c10::str(value);
}

// Python's error for a list of tensors that holds something else; nothing if it does not.
std::optional<std::string> wrong_element(Env& env, const ArgumentType& type, std::size_t position,
                                         napi_value value) {
  bool is_array = false;
  check(env.raw(), napi_is_array(env.raw(), value, &is_array));
  if (!is_array || !type.list || type.type != ArgumentKind::tensor || type.list_of_optional) {
    return std::nullopt;
  }
  const Napi::Array list(env, value);
  for (std::uint32_t i = 0; i < list.Length(); ++i) {
    const Napi::Value element = list.Get(i);
    if (env.find_tensor(element)) continue;
    return "expected Tensor as element " + std::to_string(i) + " in argument " +
           std::to_string(position) + ", but got " + describe(env.raw(), element);
  }
  return std::nullopt;
}

}  // namespace

std::string Overload::usage(bool method, bool takes_out) const {
  std::string text;
  bool starred = false;
  const auto add = [&](bool keyword_only, const std::string& parameter) {
    if (!text.empty()) text += ", ";
    if (keyword_only && !starred) text += "*, ";
    starred = starred || keyword_only;
    text += parameter;
  };
  const auto& schema = op_.schema().arguments();
  for (std::size_t i = method ? 1 : 0; i < parameters_.size(); ++i) {
    const Parameter& parameter = parameters_[i];
    std::string one = type_name(parameter.type) + " " + public_name(parameter.name);
    if (const auto& fallback = schema[i].default_value()) one += " = " + literal(*fallback);
    add(parameter.keyword_only, one);
  }
  // Methods have no `out` in Python.
  if (takes_out && !method) add(true, "Tensor out = null");
  if (is_factory_) add(true, "bool requires_grad = false");
  return "(" + text + ")";
}

bool Overload::takes_count(const Arguments& arguments, bool takes_out) const {
  const std::size_t given = arguments.count + arguments.keywords.size();
  const auto& schema = op_.schema().arguments();
  const auto least = static_cast<std::size_t>(std::count_if(
      schema.begin(), schema.end(), [](const auto& one) { return !one.default_value(); }));
  const std::size_t most = parameters_.size() + (takes_out ? 1 : 0) + (is_factory_ ? 1 : 0);
  return given >= least && given <= most;
}

bool Overload::is_out_of(const Overload& other) const {
  if (outs_ == 0 || other.outs_ > 0) return false;
  // With `out` a factory takes no options: the tensor has them.
  const auto compared = [](const Overload& overload) {
    std::vector<const Parameter*> result;
    for (const Parameter& parameter : overload.parameters_) {
      const bool option =
          overload.is_factory_ && parameter.keyword_only && is_out_option(parameter.name);
      if (!parameter.out && !option) result.push_back(&parameter);
    }
    return result;
  };
  const auto mine = compared(*this);
  const auto theirs = compared(other);
  return std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end(),
                    [](const Parameter* a, const Parameter* b) {
                      return a->name == b->name && a->type == b->type;
                    });
}

std::string Overload::too_many(std::size_t given, bool method) const {
  const auto& schema = op_.schema().arguments();
  const std::size_t self = method ? 1 : 0;
  std::size_t least = 0;
  for (std::size_t i = 0; i < positional_; ++i) least += schema[i].default_value() ? 0 : 1;
  const std::string most = std::to_string(positional_ - self);
  const std::string takes =
      least == positional_ ? most : "from " + std::to_string(least - self) + " to " + most;
  return " takes " + takes + " positional argument" + (takes == "1" ? "" : "s") + " but " +
         std::to_string(given - self) + (given - self == 1 ? " was given" : " were given");
}

std::string Overload::missing(Env& env, const Arguments& arguments) const {
  const auto& schema = op_.schema().arguments();
  std::size_t count = 0;
  std::size_t used = 0;
  std::string names;
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    if (schema[i].default_value() || argument(env, arguments, i, 0, used).value) continue;
    names += std::string(count > 0 ? ", " : "") + '"' + public_name(parameters_[i].name) + '"';
    ++count;
  }
  return " missing " + std::to_string(count) + " required positional argument" +
         (count == 1 ? "" : "s") + ": " + names;
}

std::string Overload::mismatch(Env& env, const Arguments& arguments, bool method) const {
  const auto wrong = [&](const std::string& name, std::size_t position, const std::string& type,
                         napi_value value) {
    const std::string place =
        position > 0 ? " (position " + std::to_string(position - (method ? 1 : 0)) + ")" : "";
    return ": argument '" + public_name(name) + "'" + place + " must be " + type + ", not " +
           describe(env.raw(), value);
  };
  std::size_t given = arguments.count;
  const bool varargs = positional_ > 0 && takes_varargs(env, arguments, positional_ - 1);
  if (given > positional_ && !varargs) return too_many(given, method);
  std::size_t used = 0;
  std::size_t outs = 0;
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    const Parameter& parameter = parameters_[i];
    if (varargs && i + 1 == positional_) {
      for (std::size_t k = i; k < given; ++k) {
        std::int64_t item;
        if (!try_integer(env, arguments.positional[k], item)) {
          return wrong(parameter.name, k + 1, "int", arguments.positional[k]);
        }
      }
      given = positional_;
      continue;
    }
    const Given found = argument(env, arguments, i, outs, used);
    if (parameter.out) ++outs;
    if (!found.value) {
      if (op_.schema().arguments()[i].default_value()) continue;
      return missing(env, arguments);
    }
    c10::IValue converted;
    if (!to_ivalue(env, found.value, parameter.type, traits_.numbers_as_tensors, converted)) {
      const std::size_t position = i - (method ? 1 : 0);
      if (auto element = wrong_element(env, parameter.type, position, found.value)) {
        return *element;
      }
      return wrong(parameter.name, found.by_position ? i + 1 : 0, type_name(parameter.type),
                   found.value);
    }
  }
  for (const auto& [name, value] : arguments.keywords) {
    if (is_factory_ && name == "requires_grad") continue;
    const auto known =
        std::find_if(parameters_.begin(), parameters_.end(), [&, &name = name](const auto& one) {
          return is_called(one.name, name) || (one.out && name == "out");
        });
    if (known == parameters_.end()) return " got an unexpected keyword argument '" + name + "'";
    // Known, and its position is taken.
    if (!known->keyword_only &&
        static_cast<std::size_t>(known - parameters_.begin()) < arguments.count) {
      return " got multiple values for argument '" + name + "'";
    }
  }
  return " does not take these arguments together";
}

}  // namespace torchnode
