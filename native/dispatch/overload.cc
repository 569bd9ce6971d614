#include "dispatch/overload.h"

#include <algorithm>

#include "core/convert.h"
#include "core/errors.h"
#include "core/options.h"
#include "dispatch/given_tensors.h"
#include "dispatch/opaque_tensors.h"

namespace torchnode {
namespace {

// Sizes that LibTorch does not check itself; adaptive pooling does.
bool is_sizes(const std::string& op, const std::string& parameter, const ArgumentType& type) {
  return (parameter == "size" || parameter == "output_size") && type.list &&
         type.type == ArgumentKind::integer && op.find("adaptive_") == std::string::npos;
}

constexpr std::uint32_t bit(napi_valuetype kind) { return std::uint32_t{1} << kind; }

napi_value wrap_result(Env& env, const Arguments& arguments, at::Tensor tensor) {
  if (!arguments.into || !tensor.defined()) return env.wrap(std::move(tensor));
  return env.wrap_into(arguments.into, std::move(tensor));
}

// The kinds of values that `to_ivalue` may convert to that type.
std::uint32_t kinds_of(const ArgumentType& type, bool numbers_as_tensors) {
  constexpr std::uint32_t tensors = bit(handle_kind) | bit(napi_object);
  constexpr std::uint32_t numbers = bit(napi_number) | bit(napi_bigint);
  constexpr std::uint32_t all = ~std::uint32_t{0};
  std::uint32_t kinds = bit(napi_undefined);
  if (type.optional) kinds |= bit(napi_null);
  if (type.list) kinds |= bit(napi_object);
  switch (type.type) {
    case ArgumentKind::tensor:
      return kinds | (numbers_as_tensors ? all : tensors);
    case ArgumentKind::integer:
    case ArgumentKind::number:
      return kinds | tensors | numbers;
    case ArgumentKind::boolean:
      return kinds | bit(napi_boolean);
    case ArgumentKind::string:
      return kinds | bit(napi_string);
    case ArgumentKind::dtype:
    case ArgumentKind::layout:
    case ArgumentKind::memory_format:
      return kinds | bit(napi_object);
    default:
      return all;
  }
}

}  // namespace

std::string public_name(const std::string& parameter) {
  return parameter == "self" ? "input" : parameter;
}

bool is_called(const std::string& parameter, const std::string& keyword) {
  if (parameter == keyword) return true;
  if (parameter == "self") return keyword == "input";
  if (parameter == "dim") return keyword == "axis";
  if (parameter == "keepdim") return keyword == "keepdims";
  return false;
}

void apply_requires_grad(Env& env, const Arguments& arguments, const at::Tensor& made) {
  for (const auto& [name, value] : arguments.keywords) {
    if (name != "requires_grad") continue;
    if (to_bool(env, value, "requires_grad")) made.set_requires_grad(true);
  }
}

Overload::Overload(c10::OperatorHandle op) : op_(std::move(op)) {
  const c10::FunctionSchema& schema = op_.schema();
  const std::string name = unqualified(schema.name());
  traits_ = traits_of(name);
  int options = 0;
  for (const c10::Argument& argument : schema.arguments()) {
    const auto* alias = argument.alias_info();
    const bool out = argument.is_out() || (alias && alias->isWrite() && argument.kwarg_only());
    const ArgumentType type = argument_type(argument.real_type(), argument.N());
    parameters_.push_back({argument.name(), type, argument.kwarg_only(), out,
                           alias && alias->isWrite(), kinds_of(type, traits_.numbers_as_tensors),
                           is_sizes(name, argument.name(), type)});
    if (parameters_.back().sizes && !traits_.infers_size) has_sizes_ = true;
    if (!argument.kwarg_only()) ++positional_;
    if (out) ++outs_;
    if (parameters_.back().type.type == ArgumentKind::unsupported) callable_ = false;
    for (const char* option : {"dtype", "layout", "device", "pin_memory"}) {
      if (argument.kwarg_only() && argument.name() == option) ++options;
    }
  }
  is_factory_ = options == 4;
  writes_ = std::any_of(parameters_.begin(), parameters_.end(),
                        [](const Parameter& parameter) { return parameter.written; });
  may_resize_ = outs_ > 0 || traits_.resizes;
  if (schema.is_vararg()) callable_ = false;
  // Named tensors are given up by PyTorch.
  const std::string& overload = schema.overload_name();
  if (overload.find("Dimname") != std::string::npos || overload.rfind("names", 0) == 0) {
    callable_ = false;
  }
  bool all_named = schema.returns().size() > 1;
  for (const c10::Argument& result : schema.returns()) {
    std::optional<std::size_t> same;
    const auto* alias = result.alias_info();
    if (alias && alias->isWrite()) {
      for (std::size_t i = 0; i < schema.arguments().size(); ++i) {
        const auto* of_argument = schema.arguments()[i].alias_info();
        if (of_argument && of_argument->isWrite() &&
            of_argument->beforeSets() == alias->beforeSets()) {
          same = i;
        }
      }
    }
    returned_.push_back(same);
    all_named = all_named && !result.name().empty();
    result_names_.push_back(result.name());
  }
  if (!all_named) result_names_.clear();
  precondition_ = precondition_of(schema.name());
  // Sizes and preconditions are checked between binding and calling, and forms kept.
  if (callable_ && !has_sizes_ && !precondition_ && !may_resize_) {
    unboxed_ = unboxed_call(op_, traits_);
  }
}

void Overload::note_factory(const Overload& other) {
  is_factory_out_ = is_factory_out_ || (other.is_factory_ && is_out_of(other));
}

napi_value Overload::try_unboxed(Env& env, const Arguments& arguments) const {
  if (!unboxed_ || !arguments.keywords.empty() || arguments.count > arguments.kinds.size() ||
      !may_fit(arguments)) {
    return nullptr;
  }
  std::optional<UnboxedResult> result = (*unboxed_)(env, arguments);
  if (!result) return nullptr;
  const auto same = returned_[0] ? returned_[0] : result->argument;
  if (!same) return wrap_result(env, arguments, std::move(result->tensor));
  if (!result->tensor.has_storage()) recount(env, arguments);
  return arguments.positional[*same];
}

bool Overload::takes_varargs(Env& env, const Arguments& arguments, std::size_t index) const {
  const Parameter& parameter = parameters_[index];
  return index + 1 == positional_ && parameter.type.list &&
         parameter.type.type == ArgumentKind::integer && index < arguments.count &&
         (!parameter.type.size || arguments.count > index + 1) &&
         is_number(env, arguments.positional[index]);
}

napi_value Overload::keyword(Env& env, const Arguments& arguments, const Parameter& parameter,
                             std::size_t out_index, std::size_t& used) const {
  for (const auto& [name, value] : arguments.keywords) {
    if (parameter.out && name == "out") {
      bool is_array = false;
      check(env.raw(), napi_is_array(env.raw(), value, &is_array));
      if (outs_ == 1 && !is_array) {
        ++used;
        return value;
      }
      if (!is_array || parameter.type.list) {
        if (out_index == 0) ++used;
        return value;
      }
      if (out_index == 0) ++used;
      return Napi::Array(env, value).Get(static_cast<std::uint32_t>(out_index));
    }
    if (is_called(parameter.name, name)) {
      ++used;
      return value;
    }
  }
  return nullptr;
}

bool Overload::may_fit(const Arguments& arguments) const {
  if (outs_ > 0 && arguments.keywords.empty()) return false;
  const std::size_t known = std::min({arguments.count, positional_, arguments.kinds.size()});
  for (std::size_t i = 0; i < known; ++i) {
    if ((parameters_[i].kinds & bit(arguments.kinds[i])) == 0) return false;
  }
  if (arguments.count <= positional_) return true;
  return positional_ > 0 && parameters_[positional_ - 1].type.list;
}

Overload::Given Overload::argument(Env& env, const Arguments& arguments, std::size_t index,
                                   std::size_t out_index, std::size_t& used) const {
  const Parameter& parameter = parameters_[index];
  if (!parameter.keyword_only && index < arguments.count) {
    const napi_valuetype kind = index < arguments.kinds.size()
                                    ? arguments.kinds[index]
                                    : type_of(env, arguments.positional[index]);
    if (kind != napi_undefined) return {arguments.positional[index], true};
  }
  if (arguments.keywords.empty()) return {nullptr, false};
  return {keyword(env, arguments, parameter, out_index, used), false};
}

bool Overload::bind(Env& env, const Arguments& arguments, torch::jit::Stack& stack) const {
  if (!may_fit(arguments)) return false;
  const bool varargs = positional_ > 0 && takes_varargs(env, arguments, positional_ - 1);
  const auto& schema = op_.schema().arguments();
  std::size_t used = 0;
  std::size_t outs = 0;
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    const Parameter& parameter = parameters_[i];
    if (varargs && i + 1 == positional_) {
      c10::List<std::int64_t> list;
      for (std::size_t k = i; k < arguments.count; ++k) {
        std::int64_t item;
        if (!try_integer(env, arguments.positional[k], item)) return false;
        list.push_back(item);
      }
      stack.emplace_back(std::move(list));
      continue;
    }
    const auto [value, by_position] = argument(env, arguments, i, outs, used);
    if (parameter.out) ++outs;
    if (!value) {
      const auto& fallback = schema[i].default_value();
      if (!fallback) return false;
      stack.push_back(*fallback);
      continue;
    }
    const bool is_tensor = parameter.type.type == ArgumentKind::tensor && !parameter.type.list;
    const Handle* handle = by_position && is_tensor ? arguments.handle(i) : nullptr;
    if (handle) {
      stack.emplace_back(Env::tensor_of(handle));
      continue;
    }
    c10::IValue converted;
    if (!to_ivalue(env, value, parameter.type, traits_.numbers_as_tensors, converted)) return false;
    stack.push_back(std::move(converted));
  }
  if (arguments.count > positional_ && !varargs) return false;
  // A keyword that is left over is unknown, or its position was taken.
  const bool requires_grad =
      is_factory_ && std::any_of(arguments.keywords.begin(), arguments.keywords.end(),
                                 [](const auto& one) { return one.first == "requires_grad"; });
  return used + (requires_grad ? 1 : 0) == arguments.keywords.size();
}

void Overload::check_sizes(const torch::jit::Stack& stack) const {
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    if (!parameters_[i].sizes || !stack[i].isIntList()) continue;
    const auto sizes = stack[i].toIntVector();
    // The number of sizes before those of the tensor's own dimensions.
    const std::size_t dim =
        traits_.keeps_size ? static_cast<std::size_t>(stack[0].toTensor().dim()) : 0;
    const std::size_t added = sizes.size() > dim ? sizes.size() - dim : 0;
    for (std::size_t k = 0; k < sizes.size(); ++k) {
      if (sizes[k] >= 0 || (sizes[k] == -1 && k >= added)) continue;
      throw JsRangeError("Trying to create tensor with negative dimension " +
                         std::to_string(sizes[k]) + ": [" + c10::Join(", ", sizes) + "]");
    }
  }
}

// LibTorch gives a tensor its new sizes before it asks for the memory, and a new storage before it
// has checked the sizes. If that fails they would stay, and reach beyond the memory.
void Overload::run(torch::jit::Stack& stack) const {
  struct Form {
    at::Tensor tensor;
    c10::Storage storage;
    std::vector<std::int64_t> sizes, strides;
    std::int64_t offset;
  };
  std::vector<Form> forms;
  const auto note = [&](const at::Tensor& tensor) {
    if (!tensor.defined() || tensor.layout() != at::kStrided || !tensor.has_storage()) return;
    forms.push_back({tensor, tensor.storage(), tensor.sizes().vec(), tensor.strides().vec(),
                     tensor.storage_offset()});
  };
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    if (!parameters_[i].written) continue;
    if (stack[i].isTensor()) note(stack[i].toTensor());
    if (stack[i].isTensorList()) {
      for (const at::Tensor& tensor : stack[i].toTensorVector()) note(tensor);
    }
  }
  try {
    op_.callBoxed(&stack);
  } catch (...) {
    for (const Form& form : forms) {
      c10::TensorImpl* impl = form.tensor.unsafeGetTensorImpl();
      if (!form.storage.is_alias_of(form.tensor.storage())) {
        impl->set_storage_keep_dtype(form.storage);
      } else if (form.tensor.sizes().equals(form.sizes)) {
        continue;
      }
      impl->set_sizes_and_strides(form.sizes, form.strides, form.offset);
    }
    throw;
  }
}

void Overload::recount(Env& env, const Arguments& arguments) const {
  const auto recount_one = [&](napi_value value) {
    if (Handle* handle = env.handle_of(value)) env.recount(handle);
  };
  const auto recount_all = [&](napi_value value) {
    Napi::Array array;
    if (!try_array(env, value, array)) return recount_one(value);
    for (std::uint32_t i = 0; i < array.Length(); ++i) {
      const Napi::HandleScope scope(env);
      recount_one(array.Get(i));
    }
  };
  for (std::size_t i = 0; i < arguments.count; ++i) {
    if (Handle* handle = arguments.handle(i)) {
      env.recount(handle);
    } else {
      recount_all(arguments.positional[i]);
    }
  }
  for (const auto& [name, value] : arguments.keywords) recount_all(value);
}

napi_value Overload::returned_argument(Env& env, const Arguments& arguments,
                                       std::size_t index) const {
  const auto same = returned_[index];
  if (!same) return nullptr;
  const Parameter& parameter = parameters_[*same];
  if (!parameter.keyword_only && *same < arguments.count) return arguments.positional[*same];
  std::size_t used = 0;
  std::size_t out_index = 0;
  for (std::size_t i = 0; i < *same; ++i) out_index += parameters_[i].out ? 1 : 0;
  return keyword(env, arguments, parameter, out_index, used);
}

// LibTorch says so itself if the dispatcher sees the tensor; an operator that resizes `out` at once
// does not.
void Overload::check_written(const torch::jit::Stack& stack) const {
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    if (!parameters_[i].written || !stack[i].isTensor()) continue;
    const at::Tensor& tensor = stack[i].toTensor();
    if (tensor.defined() && tensor._is_zerotensor()) {
      throw JsError(
          "ZeroTensors are immutable. Please use the materialized zero tensor obtained using "
          ".clone() if you want a mutable tensor.");
    }
  }
}

napi_value Overload::call(Env& env, const Arguments& arguments, torch::jit::Stack& stack) const {
  if (has_sizes_) check_sizes(stack);
  if (precondition_) precondition_(op_.schema(), stack);
  const GivenTensors given(stack);
  OperandSizes operands;
  operands.add(stack);
  if (operands.any_opaque()) check_opaque(op_, stack);
  env.backward_estimate().note(operands.elements());
  const SingleThreadGuard single_thread(operands.are_small(traits_.multiplies_matrices));
  if (may_resize_) {
    check_written(stack);
    run(stack);
  } else {
    op_.callBoxed(&stack);
  }
  if (is_factory_ && stack.front().isTensor()) settle_indices(stack.front().toTensor());
  if (is_factory_ && !arguments.keywords.empty()) {
    apply_requires_grad(env, arguments, stack.front().toTensor());
  }
  if (writes_) recount(env, arguments);
  const std::size_t count = stack.size();
  if (count == 0) return env.js().Undefined();
  const bool is_one_tensor = count == 1 && stack.front().isTensor();
  const auto wrap = [&](const at::Tensor& tensor) {
    napi_value same = tensor.defined() ? given.find(env, arguments, tensor) : nullptr;
    if (same) return same;
    return is_one_tensor ? wrap_result(env, arguments, tensor) : env.wrap(tensor);
  };
  if (count == 1) {
    if (napi_value same = returned_argument(env, arguments, 0)) return same;
    return from_ivalue(env, stack.front(), wrap);
  }
  auto results = Napi::Array::New(env, count);
  for (std::size_t i = 0; i < count; ++i) {
    napi_value same = returned_argument(env, arguments, i);
    results.Set(i, Napi::Value(env, same ? same : from_ivalue(env, stack[i], wrap)));
  }
  if (!result_names_.empty()) {
    auto names = Napi::Array::New(env, count);
    for (std::size_t i = 0; i < count; ++i) {
      names.Set(i, Napi::String::New(env, result_names_[i]));
    }
    results.Set("names", names);
  }
  return results;
}

}  // namespace torchnode
