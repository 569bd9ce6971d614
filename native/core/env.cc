#include "core/env.h"

#include <ATen/quantized/QTensorImpl.h>

#include <memory>
#include <utility>

#include "core/errors.h"
#include "core/gradient_chain.h"
#include "core/graph_functions.h"

namespace torchnode {
namespace {

// LibTorch takes any tensor of a quantized dtype for one that knows its scale, without looking.
void check_quantizer(const at::Tensor& tensor) {
  if (!at::isQIntType(tensor.scalar_type()) || tensor.is_meta()) return;
  constexpr c10::DispatchKeySet wrapped(
      {c10::DispatchKey::FuncTorchBatched, c10::DispatchKey::FuncTorchGradWrapper});
  if (tensor.key_set().has_any(wrapped)) return;
  if (dynamic_cast<at::QTensorImpl*>(tensor.unsafeGetTensorImpl()) != nullptr) return;
  throw JsTypeError(c10::str("a tensor of ", tensor.dtype(),
                             " needs a scale and a zero point: torch.quantize_per_tensor and "
                             "torch.quantize_per_channel make one"));
}

}  // namespace

Env::Env(napi_env env)
    : env_(env),
      table_(*this),
      memory_(*this),
      dropped_(env),
      warnings_(env),
      graph_functions_(std::make_unique<GraphFunctions>(*this)) {
  warnings_.listen();
}

Env* Env::of_or_null(napi_env env) {
  void* data = nullptr;
  return napi_get_instance_data(env, &data) == napi_ok ? static_cast<Env*>(data) : nullptr;
}

Env& Env::of(napi_env env) {
  Env* found = of_or_null(env);
  if (!found) throw JsError("torchnode's addon is not loaded in this JavaScript environment");
  return *found;
}

void Env::close() {
  warnings_.close();
  dropped_.close();
  closed_ = true;
  release();
}

void Env::release() {
  if (--users_ == 0) delete this;
}

Handle* Env::allocate(HandleKind kind) {
  Handle* handle = table_.allocate(kind);
  handle->is_new = watches_handles_;
  retain();
  return handle;
}

void Env::free(Handle* handle) {
  memory_.uncount(handle);
  handle->owner.reset();
  // The tensor's end may run code of its own (a hook's, an autograd graph's): the place is given
  // back before that, and empty.
  at::Tensor tensor = std::move(handle->tensor);
  at::Generator generator = std::move(handle->generator);
  handle->tensor = at::Tensor();
  handle->generator = at::Generator();
  table_.free(handle);
  memory_.uncount_handle();
  let_go(std::move(tensor));
}

void Env::finalize(node_api_basic_env, void* data, void*) {
  auto* handle = static_cast<Handle*>(data);
  Env* env = handle->env;
  env->free(handle);
  env->release();
}

Handle* Env::find(void* pointer) const {
  Handle* handle = table_.find(pointer);
  if (handle && handle->owner) graph_functions_->touch(*handle->owner);
  return handle;
}

napi_value Env::external(Handle* handle) {
  napi_value value;
  const napi_status status = napi_create_external(env_, handle, finalize, nullptr, &value);
  if (status != napi_ok) {
    free(handle);
    release();
    check(env_, status);
  }
  memory_.count_handle();
  return value;
}

napi_value Env::wrap(at::Tensor tensor) {
  dropped_.remove_all();
  if (!tensor.defined()) {
    napi_value undefined;
    check(env_, napi_get_undefined(env_, &undefined));
    return undefined;
  }
  check_quantizer(tensor);
  Handle* handle = allocate(HandleKind::tensor);
  handle->tensor = std::move(tensor);
  memory_.count(handle);
  return external(handle);
}

napi_value Env::wrap(at::Generator generator) {
  Handle* handle = allocate(HandleKind::generator);
  handle->generator = std::move(generator);
  return external(handle);
}

napi_value Env::wrap_unless_same(napi_value given, at::Tensor tensor) {
  const Handle* handle = handle_of(given);
  const bool is_same = handle && handle->tensor.defined() && handle->tensor.is_same(tensor);
  return is_same ? given : wrap(std::move(tensor));
}

Handle* Env::handle_of(napi_value value) {
  void* data = nullptr;
  if (napi_get_value_external(env_, value, &data) == napi_ok) return find(data);
  napi_valuetype type;
  check(env_, napi_typeof(env_, value, &type));
  if (type != napi_object) return nullptr;
  napi_value property;
  check(env_, napi_get_named_property(env_, value, "handle", &property));
  if (napi_get_value_external(env_, property, &data) == napi_ok) return find(data);
  return nullptr;
}

const at::Tensor* Env::find_tensor(napi_value value) {
  Handle* handle = handle_of(value);
  if (!handle || handle->kind != HandleKind::tensor) return nullptr;
  if (!handle->tensor.defined()) {
    throw JsError(
        handle->by_scope
            ? "the tensor was disposed of at the end of the torch.scope that made it: return "
              "it from there, or torch.keep it, to use it afterwards"
            : "the tensor was disposed of: it cannot be used after dispose()");
  }
  return &handle->tensor;
}

const at::Tensor& Env::tensor(napi_value value, const char* argument) {
  if (const at::Tensor* tensor = find_tensor(value)) return *tensor;
  throw JsTypeError(std::string("'") + argument + "' must be a Tensor, not " +
                    describe(env_, value));
}

const at::Generator& Env::generator(napi_value value, const char* argument) {
  Handle* handle = handle_of(value);
  if (handle && handle->kind == HandleKind::generator) return handle->generator;
  throw JsTypeError(std::string("'") + argument + "' must be a Generator, not " +
                    describe(env_, value));
}

void Env::dispose(Handle* handle, bool by_scope) {
  memory_.uncount(handle);
  if (handle->tensor.defined()) handle->by_scope = by_scope;
  at::Tensor tensor = std::move(handle->tensor);
  handle->tensor = at::Tensor();
  let_go(std::move(tensor));
}

}  // namespace torchnode
