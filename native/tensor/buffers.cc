// Tensors in JavaScript's memory, and JavaScript's arrays in that of tensors.
#include "tensor/buffers.h"

#include <ATen/ATen.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <memory>

#include "core/convert.h"
#include "core/exports.h"
#include "core/outside_transforms.h"
#include "tensor/backing_store.h"

namespace torchnode {
namespace {

struct Bytes {
  void* data = nullptr;
  std::size_t length = 0;
  // The ArrayBuffer or SharedArrayBuffer that they lie in.
  napi_value buffer = nullptr;
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
    std::size_t offset;
    check(env.raw(), napi_get_typedarray_info(env.raw(), value, nullptr, nullptr, &bytes.data,
                                              &bytes.buffer, &offset));
  } else if (is_data_view) {
    check(env.raw(), napi_get_dataview_info(env.raw(), value, &bytes.length, &bytes.data,
                                            &bytes.buffer, nullptr));
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

// The owner by which a tensor over JavaScript's memory holds that memory.
class Owner {
 public:
  Owner(Env& env, napi_value array, napi_value buffer) : memory_(backing_store_of(buffer)) {
    bool is_array_buffer = false;
    check(env.raw(), napi_is_arraybuffer(env.raw(), buffer, &is_array_buffer));
    // A SharedArrayBuffer is asked for again, to be posted to other threads.
    is_shared_ = !is_array_buffer;
    if (is_shared_ || !memory_) array_ = std::make_unique<Persistent>(env, array);
  }

  // The array, if the memory is a SharedArrayBuffer's.
  const Persistent* shared_array() const { return is_shared_ ? array_.get() : nullptr; }

  static void end(void* owner) { delete static_cast<Owner*>(owner); }

 private:
  std::shared_ptr<void> memory_;
  std::unique_ptr<Persistent> array_;
  bool is_shared_ = false;
};

// A tensor that `make` makes, within a transform of torch.func too: there the tensor that is filled
// is a plain one, which is then given to the transform.
template <typename Make>
at::Tensor fresh(const Make& make) {
  using c10::DispatchKey;
  const c10::DispatchKeySet included = c10::impl::tls_local_dispatch_key_set().included_;
  if (!included.has(DispatchKey::FuncTorchDynamicLayerFrontMode)) return make();
  at::Tensor tensor;
  {
    const OutsideTransforms outside;
    tensor = make();
  }
  return at::lift_fresh(tensor);
}

Napi::Value from_bytes(Env& env, const Napi::CallbackInfo& info) {
  const auto shape = to_integers(env, info[1], "shape");
  const at::ScalarType dtype = to_scalar_type(env, info[2]);
  // Last: reading the other arguments may run JavaScript, which may take the memory away.
  const Bytes bytes = bytes_of(env, info[0]);
  const std::size_t needed = checked_bytes(shape, dtype, bytes);
  at::Tensor made = fresh([&] {
    at::Tensor tensor = at::empty(shape, at::TensorOptions(dtype));
    if (needed > 0) std::memcpy(tensor.mutable_data_ptr(), bytes.data, needed);
    return tensor;
  });
  return Napi::Value(env, env.wrap(std::move(made)));
}

Napi::Value from_shared(Env& env, const Napi::CallbackInfo& info) {
  const auto shape = to_integers(env, info[1], "shape");
  const at::ScalarType dtype = to_scalar_type(env, info[2]);
  const Bytes bytes = bytes_of(env, info[0]);
  const std::size_t needed = checked_bytes(shape, dtype, bytes);
  if (needed == 0) {
    return Napi::Value(env, env.wrap(at::empty(shape, at::TensorOptions(dtype))));
  }
  if (reinterpret_cast<std::uintptr_t>(bytes.data) % at::elementSize(dtype) != 0) {
    throw JsRangeError(
        "the data does not begin at a multiple of its elements' size: copy it first, as in new "
        "Uint8Array(buffer)");
  }
  auto owner = std::make_unique<Owner>(env, info[0], bytes.buffer);
  at::Tensor made = fresh([&] {
    return at::for_blob(bytes.data, shape)
        .options(at::TensorOptions(dtype))
        .context(owner.release(), Owner::end)
        .make_tensor();
  });
  return Napi::Value(env, env.wrap(std::move(made)));
}

// The part of a tensor that an ArrayBuffer given to JavaScript holds.
struct Lent {
  c10::Storage storage;
  std::weak_ptr<void> backing_store;
};

void delete_data_ptr(void* former) { delete static_cast<at::DataPtr*>(former); }

// From now on the storage's memory is not moved: neither resizing nor a lazy clone moves it.
// The latter takes only memory whose owner is the memory itself, so it is given another one.
void fix_in_place(c10::StorageImpl* storage) {
  storage->set_resizable(false);
  void* data = storage->mutable_data();
  if (storage->data_ptr().get_context() != data) return;
  const at::Device device = storage->device();
  auto former = std::make_unique<at::DataPtr>(storage->set_data_ptr(at::DataPtr(data, device)));
  storage->set_data_ptr_noswap(at::DataPtr(data, former.release(), delete_data_ptr, device));
}

void end_loan(node_api_basic_env, void*, void* hint) {
  const std::unique_ptr<Lent> lent(static_cast<Lent*>(hint));
  // When its thread ends, Node.js calls this for each ArrayBuffer that is left. One that another
  // thread has taken over (ArrayBuffer.prototype.transfer lets it) still has the memory, and
  // nothing is left that would say when it is given back: it stays for good.
  if (lent->backing_store.lock()) new c10::Storage(lent->storage);
}

Napi::Value to_buffer(Env& env, const Napi::CallbackInfo& info) {
  at::Tensor tensor = env.tensor(info[0], "input");
  // Zeros in name only have no memory.
  if (tensor._is_zerotensor()) tensor = tensor.clone();
  if (!tensor.device().is_cpu() || tensor.is_nested() || tensor.layout() != at::kStrided ||
      !tensor.is_contiguous()) {
    throw JsTypeError("only the memory of a contiguous tensor on the CPU can be shared");
  }
  auto result = Napi::Object::New(env);
  const auto bytes = static_cast<std::size_t>(tensor.numel()) * tensor.element_size();
  if (bytes == 0) {
    result.Set("buffer", Napi::ArrayBuffer::New(env, 0));
  } else {
    if (!tensor.const_data_ptr()) throw JsTypeError("the tensor has no memory that can be shared");
    // The ArrayBuffer owns a share of the storage.
    fix_in_place(tensor.storage().unsafeGetStorageImpl());
    auto lent = std::make_unique<Lent>(Lent{tensor.storage(), {}});
    napi_value buffer;
    check(env.raw(), napi_create_external_arraybuffer(env.raw(), tensor.data_ptr(), bytes, end_loan,
                                                      lent.get(), &buffer));
    lent.release()->backing_store = backing_store_of(buffer);
    result.Set("buffer", Napi::Value(env, buffer));
  }
  result.Set("byte_offset", Napi::Number::New(env, 0));
  return result;
}

// The array in a SharedArrayBuffer that the tensor's storage lies in, or undefined.
Napi::Value shared_array(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = env.tensor(info[0], "input");
  auto* owner = tensor.storage().data_ptr().cast_context<Owner>(Owner::end);
  if (!owner || !owner->shared_array()) return info.Env().Undefined();
  return Napi::Value(env, owner->shared_array()->value());
}

Napi::Value count_buffer(Env& env, const Napi::CallbackInfo& info) {
  env.memory().count_buffer(info[0], to_integer(env, info[1], "bytes"));
  return info.Env().Undefined();
}

// Moves the tensor's storage, with all tensors that see it, to the memory of an array in a
// SharedArrayBuffer.
Napi::Value move_storage(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor tensor = env.tensor(info[0], "input");
  const Bytes bytes = bytes_of(env, info[1]);
  auto* storage = tensor.storage().unsafeGetStorageImpl();
  if (!tensor.device().is_cpu()) throw JsTypeError("only memory of the CPU can be shared");
  if (!storage->resizable()) {
    throw JsError(
        "the tensor lies in memory that JavaScript has, of a typed array for example, which cannot "
        "move: share a copy of it, as in x.clone().share_memory_()");
  }
  // As a writer would: of a lazy clone this makes the copy that it has put off.
  if (!storage->mutable_data()) {
    throw JsTypeError("the tensor has no memory that can be shared");
  }
  if (bytes.length != storage->nbytes()) {
    throw JsRangeError("the storage has " + std::to_string(storage->nbytes()) + " bytes, not " +
                       std::to_string(bytes.length));
  }
  auto owner = std::make_unique<Owner>(env, info[1], bytes.buffer);
  std::memcpy(bytes.data, storage->data(), bytes.length);
  storage->set_data_ptr_noswap(
      at::DataPtr(bytes.data, owner.release(), Owner::end, at::Device(at::kCPU)));
  storage->set_resizable(false);
  return info.Env().Undefined();
}

}  // namespace

void export_buffers(Env& env, Napi::Object exports) {
  export_function<from_bytes>(env, exports, "from_bytes");
  export_function<from_shared>(env, exports, "from_shared");
  export_function<to_buffer>(env, exports, "to_buffer");
  export_function<shared_array>(env, exports, "shared_array");
  export_function<count_buffer>(env, exports, "count_buffer");
  export_function<move_storage>(env, exports, "move_storage");
}

}  // namespace torchnode
