#include "tensor/index.h"

#include <ATen/ATen.h>
#include <ATen/TensorIndexing.h>
#include <c10/util/SmallVector.h>

#include <cctype>
#include <optional>

#include "core/convert.h"
#include "core/exports.h"

namespace torchnode {
namespace {

using at::indexing::TensorIndex;

// Reads one of a slice's three numbers: digits with a sign, or nothing.
std::optional<c10::SymInt> slice_part(const std::string& part, const std::string& whole) {
  std::size_t begin = part.find_first_not_of(' ');
  if (begin == std::string::npos) return std::nullopt;
  const std::string digits = part.substr(begin, part.find_last_not_of(' ') - begin + 1);
  try {
    std::size_t read = 0;
    const std::int64_t value = std::stoll(digits, &read);
    if (read == digits.size()) return c10::SymInt(value);
  } catch (const std::logic_error&) {
    // Told below.
  }
  throw JsTypeError("'" + whole + "' is no index: expected a slice such as \":\", \"1:5\", " +
                    "\"::2\" or \"...\"");
}

TensorIndex from_string(const std::string& text) {
  if (text == "...") return at::indexing::Ellipsis;
  const std::size_t first = text.find(':');
  if (first == std::string::npos) {
    throw JsTypeError("'" + text + "' is no index: expected a slice such as \":\", \"1:5\", " +
                      "\"::2\" or \"...\"");
  }
  const std::size_t second = text.find(':', first + 1);
  const auto start = slice_part(text.substr(0, first), text);
  const auto stop = slice_part(
      text.substr(first + 1, second == std::string::npos ? second : second - first - 1), text);
  const auto step =
      second == std::string::npos ? std::nullopt : slice_part(text.substr(second + 1), text);
  if (step && *step <= 0) throw JsRangeError("the step of a slice must be greater than zero");
  return at::indexing::Slice(start, stop, step);
}

// Nested arrays of integers or booleans, as an index. `shape` grows by one size a level.
void flatten(Env& env, const Napi::Array& array, std::size_t depth,
             std::vector<std::int64_t>& shape, std::vector<std::int64_t>& values,
             std::optional<bool>& booleans) {
  constexpr std::size_t max_depth = 64;
  if (depth >= max_depth) throw JsTypeError("an index is nested too deeply");
  if (shape.size() == depth) shape.push_back(array.Length());
  if (shape[depth] != array.Length()) {
    throw JsTypeError("the arrays of an index must all have the same length");
  }
  for (std::uint32_t i = 0; i < array.Length(); ++i) {
    const Napi::HandleScope scope(env);
    const Napi::Value item = array.Get(i);
    if (item.IsArray()) {
      flatten(env, item.As<Napi::Array>(), depth + 1, shape, values, booleans);
      continue;
    }
    if (shape.size() != depth + 1 || booleans.value_or(item.IsBoolean()) != item.IsBoolean()) {
      throw JsTypeError("an index array must hold integers only or booleans only, evenly nested");
    }
    booleans = item.IsBoolean();
    values.push_back(*booleans ? (item.As<Napi::Boolean>().Value() ? 1 : 0)
                               : to_integer(env, item, "index"));
  }
}

TensorIndex from_array(Env& env, const Napi::Array& array) {
  std::vector<std::int64_t> shape;
  std::vector<std::int64_t> values;
  std::optional<bool> booleans;
  flatten(env, array, 0, shape, values, booleans);
  at::Tensor index = at::tensor(values, at::kLong).reshape(shape);
  return booleans.value_or(false) ? index.to(at::kBool) : index;
}

TensorIndex to_index(Env& env, const Napi::Value& value) {
  switch (value.Type()) {
    case napi_number:
    case napi_bigint:
      return TensorIndex(to_integer(env, value, "index"));
    case napi_null:
      return at::indexing::None;
    case napi_boolean:
      return value.As<Napi::Boolean>().Value();
    case napi_string:
      return from_string(value.As<Napi::String>().Utf8Value());
    default:
      if (const at::Tensor* tensor = env.find_tensor(value)) return *tensor;
      if (value.IsArray()) return from_array(env, value.As<Napi::Array>());
  }
  throw JsTypeError(
      "an index must be an integer, a slice as a string (\"1:5\"), \"...\", null, a boolean, a "
      "Tensor or an array, not " +
      describe(env.raw(), value));
}

// Whether an array that is the only index is the list of indices, and not one of integers: if it
// holds anything besides integers and booleans. PyTorch treats a Python list the same way, after
// NumPy's rule, from which the number comes.
bool is_list_of_indices(Env& env, const Napi::Value& value) {
  constexpr std::uint32_t longest = 31;
  if (!value.IsArray()) return false;
  const auto array = value.As<Napi::Array>();
  if (array.Length() > longest) return false;
  for (std::uint32_t i = 0; i < array.Length(); ++i) {
    const Napi::Value item = array.Get(i);
    if (item.IsArray() || item.IsString() || item.IsNull() || env.find_tensor(item) != nullptr) {
      return true;
    }
  }
  return false;
}

// Few enough for most calls, without an allocation.
using Indices = c10::SmallVector<TensorIndex, 3>;

Indices to_indices(Env& env, const Napi::CallbackInfo& info, std::size_t first) {
  Indices indices;
  if (info.Length() == first + 1 && is_list_of_indices(env, info[first])) {
    const auto array = info[first].As<Napi::Array>();
    const std::uint32_t count = array.Length();
    indices.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) indices.push_back(to_index(env, array.Get(i)));
    return indices;
  }
  indices.reserve(info.Length() - first);
  for (std::size_t i = first; i < info.Length(); ++i) indices.push_back(to_index(env, info[i]));
  return indices;
}

// (into, input, its handle's number, ...indices)
Napi::Value index(Env& env, const Napi::CallbackInfo& info) {
  // Copied: reading the other arguments may run JavaScript, which may dispose of this one.
  const at::Tensor tensor = env.tensor(info[1], info[2], "input");
  const auto indices = to_indices(env, info, 3);
  at::Tensor result = at::indexing::get_item(tensor, indices);
  return result.is_same(tensor) ? info[1] : Napi::Value(env, env.wrap_into(info[0], result));
}

// (input, value, ...indices)
Napi::Value index_assign(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor tensor = env.tensor(info[0], "input");
  if (info.Length() < 3) throw JsTypeError("an assignment needs a value and at least one index");
  const auto indices = to_indices(env, info, 2);
  at::Tensor value;
  at::Scalar scalar;
  if (const at::Tensor* given = env.find_tensor(info[1])) {
    value = *given;
  } else if (to_scalar(env, info[1], scalar)) {
    value = at::scalar_tensor(scalar, tensor.options().requires_grad(false));
  } else {
    throw JsTypeError("'value' must be a Tensor or a number, not " + describe(env.raw(), info[1]));
  }
  at::indexing::set_item(tensor, indices, value);
  return info.Env().Undefined();
}

}  // namespace

void export_index(Env& env, Napi::Object exports) {
  export_function<index>(env, exports, "index");
  export_function<index_assign>(env, exports, "index_assign");
}

}  // namespace torchnode
