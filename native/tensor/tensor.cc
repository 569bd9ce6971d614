// The questions about a tensor that no operator answers: its memory, its shape, its elements.
#include "tensor/tensor.h"

#include <ATen/ATen.h>
#include <c10/util/Load.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <memory>

#include "core/convert.h"
#include "core/exports.h"
#include "tensor/cpu_allocator.h"

namespace torchnode {
namespace {

// Of (input, its handle's number, ...).
const at::Tensor& self(Env& env, const Napi::CallbackInfo& info) {
  return env.tensor(info[0], info[1], "input");
}

template <typename T, typename Make>
Napi::Value elements(Env& env, const at::Tensor& tensor, Make&& make) {
  const T* data = tensor.const_data_ptr<T>();
  const auto count = static_cast<std::uint32_t>(tensor.numel());
  auto array = Napi::Array::New(env, count);
  for (std::uint32_t i = 0; i < count; ++i) {
    const Napi::HandleScope scope(env);
    // A bool's byte may hold anything: torch.empty and torch.frombuffer do not look.
    array.Set(i, Napi::Value(env, make(c10::load(data + i))));
  }
  return array;
}

Napi::Value to_flat(Env& env, const Napi::CallbackInfo& info) {
  at::Tensor tensor = self(env, info).detach();
  if (tensor.layout() != at::kStrided) tensor = tensor.to_dense();
  if (tensor._is_zerotensor()) tensor = tensor.clone();
  tensor = tensor.resolve_conj().resolve_neg().to(at::kCPU).contiguous();
  if (tensor.numel() > std::int64_t{0xffffffff}) {
    throw JsRangeError("a tensor of " + std::to_string(tensor.numel()) +
                       " elements is too large for an array");
  }
  if (tensor.scalar_type() == at::kUInt64) {
    return elements<std::uint64_t>(env, tensor, [&](std::uint64_t value) -> napi_value {
      return from_scalar(env, at::Scalar(value));
    });
  }
  if (tensor.is_complex()) {
    return elements<c10::complex<double>>(env, tensor.to(at::kComplexDouble),
                                          [&](c10::complex<double> value) -> napi_value {
                                            return from_scalar(env, at::Scalar(value));
                                          });
  }
  if (tensor.is_floating_point()) {
    return elements<double>(env, tensor.to(at::kDouble), [&](double value) -> napi_value {
      return Napi::Number::New(env, value);
    });
  }
  if (tensor.scalar_type() == at::kBool) {
    return elements<bool>(env, tensor,
                          [&](bool value) -> napi_value { return Napi::Boolean::New(env, value); });
  }
  return elements<std::int64_t>(env, tensor.to(at::kLong),
                                [&](std::int64_t value) { return from_integer(env, value); });
}

Napi::Value item(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = self(env, info);
  if (tensor.numel() != 1) {
    throw JsError("a Tensor with " + std::to_string(tensor.numel()) +
                  " elements cannot be converted to Scalar");
  }
  return Napi::Value(env, from_scalar(env, tensor.item()));
}

// All of them, or the one of a dimension; negative dimensions count from the last.
Napi::Value of_dimension(Env& env, const Napi::CallbackInfo& info, at::IntArrayRef values) {
  if (info[2].IsUndefined()) return from_integers(env, values);
  const std::int64_t dim = to_integer(env, info[2], "dim");
  const auto count = static_cast<std::int64_t>(values.size());
  const std::int64_t most = std::max<std::int64_t>(count, 1);
  if (dim < -most || dim >= most) {
    throw JsRangeError(c10::str("Dimension out of range (expected to be in range of [", -most, ", ",
                                most - 1, "], but got ", dim, ")"));
  }
  if (count == 0) {
    throw JsRangeError(c10::str("Dimension specified as ", dim, " but tensor has no dimensions"));
  }
  return Napi::Value(
      env, from_integer(env, values[static_cast<std::size_t>(dim < 0 ? dim + count : dim)]));
}

Napi::Value shape(Env& env, const Napi::CallbackInfo& info) {
  return of_dimension(env, info, self(env, info).sizes());
}

Napi::Value stride(Env& env, const Napi::CallbackInfo& info) {
  return of_dimension(env, info, self(env, info).strides());
}

Napi::Value dim(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Number::New(env, static_cast<double>(self(env, info).dim()));
}

Napi::Value numel(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Value(env, from_integer(env, self(env, info).numel()));
}

Napi::Value storage_offset(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Value(env, from_integer(env, self(env, info).storage_offset()));
}

Napi::Value data_ptr(Env& env, const Napi::CallbackInfo& info) {
  return Napi::BigInt::New(env, reinterpret_cast<std::uint64_t>(self(env, info).const_data_ptr()));
}

Napi::Value dtype(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Number::New(env, static_cast<double>(self(env, info).scalar_type()));
}

Napi::Value layout(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Number::New(env, static_cast<double>(self(env, info).layout()));
}

Napi::Value device(Env& env, const Napi::CallbackInfo& info) {
  return Napi::String::New(env, self(env, info).device().str());
}

Napi::Value is_same(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(env, self(env, info).is_same(env.tensor(info[2], "other")));
}

Napi::Value is_contiguous(Env& env, const Napi::CallbackInfo& info) {
  auto format = at::MemoryFormat::Contiguous;
  if (!info[2].IsUndefined()) {
    const std::int64_t code = to_integer(env, info[2], "memory_format");
    if (code < 0 || code >= static_cast<std::int64_t>(at::MemoryFormat::NumOptions)) {
      throw JsRangeError("there is no such memory format");
    }
    format = static_cast<at::MemoryFormat>(code);
  }
  return Napi::Boolean::New(env, self(env, info).is_contiguous(format));
}

Napi::Value is_nested(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(env, self(env, info).is_nested());
}

// (into, input): makes `into` hold the very tensor that `input` holds.
Napi::Value alias_into(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Value(env, env.wrap_into(info[0], env.tensor(info[1], "input")));
}

Handle* handle_of_tensor(Env& env, const Napi::Value& value) {
  if (Handle* handle = env.handle_of(value)) return handle;
  throw JsTypeError("'input' must be a Tensor, not " + describe(env.raw(), value));
}

Napi::Value set_data(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor data = env.tensor(info[1], "data");
  Handle* handle = handle_of_tensor(env, info[0]);
  at::Tensor tensor = Env::tensor_of(handle);
  tensor.set_data(data);
  env.recount(handle);
  return info.Env().Undefined();
}

Napi::Value dispose(Env& env, const Napi::CallbackInfo& info) {
  env.dispose(handle_of_tensor(env, info[0]),
              info[1].IsBoolean() && info[1].As<Napi::Boolean>().Value());
  return info.Env().Undefined();
}

Napi::Value is_disposed(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(env, !handle_of_tensor(env, info[0])->tensor.defined());
}

// ("Tensor" or "Generator", make, number_of)
Napi::Value set_handle_class(Env& env, const Napi::CallbackInfo& info) {
  const std::string name = to_string(env, info[0], "name");
  if ((name != "Tensor" && name != "Generator") || !info[1].IsFunction() || !info[2].IsFunction()) {
    throw JsTypeError("expected one of the classes Tensor and Generator, and two functions");
  }
  env.set_class(name == "Tensor" ? HandleKind::tensor : HandleKind::generator, info[1], info[2]);
  return info.Env().Undefined();
}

Napi::Value memory(Env& env, const Napi::CallbackInfo&) {
  auto result = Napi::Object::New(env);
  result.Set("handles", Napi::Number::New(env, static_cast<double>(env.handles())));
  result.Set("bytes", Napi::Number::New(env, static_cast<double>(env.memory().bytes())));
  PageHeap* const pages = tensor_block_pages();
  if (!pages) return result;
  const PageHeap::Counts counts = pages->counts();
  auto blocks = Napi::Object::New(env);
  const auto set = [&](const char* name, std::size_t bytes) {
    blocks.Set(name, Napi::Number::New(env, static_cast<double>(bytes)));
  };
  set("in_use", counts.in_use);
  set("idle", counts.idle);
  set("fetched", counts.fetched);
  set("returned", counts.returned);
  result.Set("blocks", blocks);
  return result;
}

// Lets time go on for idle memory, as its clock does every 5 seconds.
Napi::Value tick_blocks(Env&, const Napi::CallbackInfo& info) {
  if (PageHeap* const pages = tensor_block_pages()) pages->tick();
  return info.Env().Undefined();
}

Napi::Value set_default_dtype(Env& env, const Napi::CallbackInfo& info) {
  const at::ScalarType dtype = to_scalar_type(env, info[0]);
  if (!at::isFloatingType(dtype)) {
    throw JsTypeError("only floating-point types are supported as the default type");
  }
  c10::set_default_dtype(c10::scalarTypeToTypeMeta(dtype));
  return info.Env().Undefined();
}

Napi::Value get_default_dtype(Env& env, const Napi::CallbackInfo&) {
  return Napi::Number::New(env, static_cast<double>(c10::get_default_dtype_as_scalartype()));
}

}  // namespace

void export_tensor(Env& env, Napi::Object exports) {
  export_function<to_flat>(env, exports, "to_flat");
  export_function<item>(env, exports, "item");
  export_function<shape>(env, exports, "shape");
  export_function<stride>(env, exports, "stride");
  export_function<dim>(env, exports, "dim");
  export_function<numel>(env, exports, "numel");
  export_function<storage_offset>(env, exports, "storage_offset");
  export_function<data_ptr>(env, exports, "data_ptr");
  export_function<dtype>(env, exports, "dtype");
  export_function<layout>(env, exports, "layout");
  export_function<device>(env, exports, "device");
  export_function<is_same>(env, exports, "is_same");
  export_function<is_contiguous>(env, exports, "is_contiguous");
  export_function<is_nested>(env, exports, "is_nested");
  export_function<alias_into>(env, exports, "alias_into");
  export_function<set_data>(env, exports, "set_data");
  export_function<dispose>(env, exports, "dispose");
  export_function<is_disposed>(env, exports, "is_disposed");
  export_function<set_handle_class>(env, exports, "set_handle_class");
  exports.Set("made_number", Napi::Value(env, env.made_number()));
  export_function<memory>(env, exports, "memory");
  export_function<tick_blocks>(env, exports, "tick_blocks");
  export_function<set_default_dtype>(env, exports, "set_default_dtype");
  export_function<get_default_dtype>(env, exports, "get_default_dtype");
}

}  // namespace torchnode
