// What JavaScript asks of a tensor that no operator answers: its memory, its shape, its elements.
#include "tensor.h"

#include <ATen/ATen.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <torch/csrc/autograd/variable.h>

#include <memory>

#include "convert.h"
#include "exports.h"

namespace torchnode {
namespace {

const at::Tensor& self(Env& env, const Napi::CallbackInfo& info) {
  return env.tensor(info[0], "input");
}

struct Bytes {
  void* data = nullptr;
  std::size_t length = 0;
};

Bytes bytes_of(Env& env, napi_value value) {
  Bytes bytes;
  bool is_typed_array = false;
  bool is_data_view = false;
  check(env.raw(), napi_is_typedarray(env.raw(), value, &is_typed_array));
  check(env.raw(), napi_is_dataview(env.raw(), value, &is_data_view));
  if (is_typed_array) {
    const Napi::TypedArray array(env, value);
    bytes.length = array.ByteLength();
    napi_value buffer;
    std::size_t offset;
    check(env.raw(), napi_get_typedarray_info(env.raw(), value, nullptr, nullptr, &bytes.data,
                                              &buffer, &offset));
  } else if (is_data_view) {
    check(env.raw(),
          napi_get_dataview_info(env.raw(), value, &bytes.length, &bytes.data, nullptr, nullptr));
  } else {
    throw JsTypeError("'data' must be a typed array, a Buffer or a DataView, not " +
                      describe(env.raw(), value));
  }
  return bytes;
}

std::size_t checked_bytes(at::IntArrayRef shape, at::ScalarType dtype, const Bytes& bytes) {
  std::int64_t count = 1;
  for (const std::int64_t size : shape) {
    if (size < 0) throw JsRangeError("negative dimensions are not allowed in a shape");
    if (__builtin_mul_overflow(count, size, &count)) throw JsRangeError("the shape is too large");
  }
  std::size_t needed;
  if (__builtin_mul_overflow(static_cast<std::size_t>(count), at::elementSize(dtype), &needed)) {
    throw JsRangeError("the shape is too large");
  }
  if (needed > bytes.length) {
    throw JsRangeError("the shape asks for " + std::to_string(needed) +
                       " bytes, but the data has " + std::to_string(bytes.length));
  }
  return needed;
}

// A tensor that `make` makes, within a transform of torch.func too: there the tensor that is filled
// is a plain one, which is then given to the transform.
template <typename Make>
at::Tensor fresh(const Make& make) {
  using c10::DispatchKey;
  const c10::DispatchKeySet included = c10::impl::tls_local_dispatch_key_set().included_;
  if (!included.has(DispatchKey::FuncTorchDynamicLayerFrontMode)) return make();
  at::Tensor tensor;
  {
    const c10::impl::ExcludeDispatchKeyGuard front(DispatchKey::FuncTorchDynamicLayerFrontMode);
    const c10::impl::ExcludeDispatchKeyGuard back(DispatchKey::FuncTorchDynamicLayerBackMode);
    tensor = make();
  }
  return at::lift_fresh(tensor);
}

Napi::Value from_bytes(Env& env, const Napi::CallbackInfo& info) {
  const Bytes bytes = bytes_of(env, info[0]);
  const auto shape = to_integers(env, info[1], "shape");
  const at::ScalarType dtype = to_scalar_type(env, info[2]);
  const std::size_t needed = checked_bytes(shape, dtype, bytes);
  at::Tensor made = fresh([&] {
    at::Tensor tensor = at::empty(shape, at::TensorOptions(dtype));
    if (needed > 0) std::memcpy(tensor.mutable_data_ptr(), bytes.data, needed);
    return tensor;
  });
  return Napi::Value(env, env.wrap(std::move(made)));
}

Napi::Value from_shared(Env& env, const Napi::CallbackInfo& info) {
  const Bytes bytes = bytes_of(env, info[0]);
  const auto shape = to_integers(env, info[1], "shape");
  const at::ScalarType dtype = to_scalar_type(env, info[2]);
  const std::size_t needed = checked_bytes(shape, dtype, bytes);
  if (needed == 0) {
    return Napi::Value(env, env.wrap(at::empty(shape, at::TensorOptions(dtype))));
  }
  if (reinterpret_cast<std::uintptr_t>(bytes.data) % at::elementSize(dtype) != 0) {
    throw JsRangeError("the data does not begin at a multiple of its elements' size");
  }
  auto owner = std::make_shared<Persistent>(env, info[0]);
  at::Tensor made = fresh([&] {
    return at::from_blob(
        bytes.data, shape, [owner](void*) mutable { owner.reset(); }, at::TensorOptions(dtype));
  });
  return Napi::Value(env, env.wrap(std::move(made)));
}

Napi::Value to_buffer(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = self(env, info);
  if (!tensor.device().is_cpu() || !tensor.is_contiguous() || tensor.layout() != at::kStrided) {
    throw JsTypeError("only the memory of a contiguous tensor on the CPU can be shared");
  }
  auto result = Napi::Object::New(env);
  const auto bytes = static_cast<std::size_t>(tensor.numel()) * tensor.element_size();
  if (bytes == 0) {
    result.Set("buffer", Napi::ArrayBuffer::New(env, 0));
  } else {
    // The ArrayBuffer owns a share of the storage, whose memory must stay where it is from now on.
    tensor.storage().unsafeGetStorageImpl()->set_resizable(false);
    auto* storage = new c10::Storage(tensor.storage());
    napi_value buffer;
    const napi_status status = napi_create_external_arraybuffer(
        env.raw(), tensor.data_ptr(), bytes,
        [](node_api_basic_env, void*, void* hint) { delete static_cast<c10::Storage*>(hint); },
        storage, &buffer);
    if (status != napi_ok) delete storage;
    check(env.raw(), status);
    result.Set("buffer", Napi::Value(env, buffer));
  }
  result.Set("byte_offset", Napi::Number::New(env, 0));
  return result;
}

template <typename T, typename Make>
Napi::Value elements(Env& env, const at::Tensor& tensor, Make&& make) {
  const T* data = tensor.const_data_ptr<T>();
  const auto count = static_cast<std::uint32_t>(tensor.numel());
  auto array = Napi::Array::New(env, count);
  for (std::uint32_t i = 0; i < count; ++i) {
    const Napi::HandleScope scope(env);
    array.Set(i, Napi::Value(env, make(data[i])));
  }
  return array;
}

Napi::Value to_flat(Env& env, const Napi::CallbackInfo& info) {
  at::Tensor tensor = self(env, info).detach();
  if (tensor.layout() != at::kStrided) tensor = tensor.to_dense();
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

Napi::Value shape(Env& env, const Napi::CallbackInfo& info) {
  return from_integers(env, self(env, info).sizes());
}

Napi::Value stride(Env& env, const Napi::CallbackInfo& info) {
  return from_integers(env, self(env, info).strides());
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
  return Napi::Boolean::New(env, self(env, info).is_same(env.tensor(info[1], "other")));
}

Napi::Value is_contiguous(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(env, self(env, info).is_contiguous());
}

Napi::Value alias(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Value(env, env.wrap(self(env, info)));
}

Napi::Value set_data(Env& env, const Napi::CallbackInfo& info) {
  at::Tensor tensor = self(env, info);
  tensor.set_data(env.tensor(info[1], "data"));
  env.recount(env.handle_of(info[0]));
  return info.Env().Undefined();
}

Napi::Value dispose(Env& env, const Napi::CallbackInfo& info) {
  Handle* handle = env.handle_of(info[0]);
  if (!handle || handle->kind != Kind::tensor) {
    throw JsTypeError("'input' must be a Tensor, not " + describe(env.raw(), info[0]));
  }
  env.dispose(handle);
  return info.Env().Undefined();
}

Napi::Value is_disposed(Env& env, const Napi::CallbackInfo& info) {
  Handle* handle = env.handle_of(info[0]);
  if (!handle || handle->kind != Kind::tensor) {
    throw JsTypeError("'input' must be a Tensor, not " + describe(env.raw(), info[0]));
  }
  return Napi::Boolean::New(env, !handle->tensor.defined());
}

Napi::Value memory(Env& env, const Napi::CallbackInfo&) {
  auto result = Napi::Object::New(env);
  result.Set("handles", Napi::Number::New(env, static_cast<double>(env.handles())));
  result.Set("bytes", Napi::Number::New(env, static_cast<double>(env.bytes())));
  return result;
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
  export_function<from_bytes>(env, exports, "from_bytes");
  export_function<from_shared>(env, exports, "from_shared");
  export_function<to_buffer>(env, exports, "to_buffer");
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
  export_function<alias>(env, exports, "alias");
  export_function<set_data>(env, exports, "set_data");
  export_function<dispose>(env, exports, "dispose");
  export_function<is_disposed>(env, exports, "is_disposed");
  export_function<memory>(env, exports, "memory");
  export_function<set_default_dtype>(env, exports, "set_default_dtype");
  export_function<get_default_dtype>(env, exports, "get_default_dtype");
}

}  // namespace torchnode
