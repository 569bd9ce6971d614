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
  let_go(std::move(tensor));
}

void Env::finalize(node_api_basic_env, void* data, void*) {
  auto* handle = static_cast<Handle*>(data);
  Env* env = handle->env;
  env->memory_.uncount_handle();
  env->free(handle);
  env->release();
}

void Env::set_class(HandleKind kind, napi_value make, napi_value number_of) {
  HandleClass& of_kind = class_of(kind);
  of_kind.make.set(env_, make);
  of_kind.number_of.set(env_, number_of);
}

napi_value Env::made_number() {
  if (made_) return made_.get(env_);
  void* data = nullptr;
  napi_value buffer;
  napi_value array;
  check(env_, napi_create_arraybuffer(env_, sizeof(double), &data, &buffer));
  check(env_, napi_create_typedarray(env_, napi_float64_array, 1, buffer, 0, &array));
  made_.set(env_, array);
  made_number_ = static_cast<double*>(data);
  return array;
}

// Ties the handle to the object: it is freed when V8 has collected that, or now if this fails.
void Env::attach(Handle* handle, napi_value object) {
  const napi_status status = napi_add_finalizer(env_, object, handle, finalize, nullptr, nullptr);
  if (status != napi_ok) {
    free(handle);
    release();
    check(env_, status);
  }
  memory_.count(handle);
  memory_.count_handle();
}

napi_value Env::fill_object(napi_value object, Handle* handle) {
  attach(handle, object);
  // Last, because a collection, which counting may start, calls JavaScript.
  *made_number_ = static_cast<double>(handle->number);
  return object;
}

napi_value Env::make_object(Handle* handle) {
  napi_value number = nullptr;
  napi_value receiver = nullptr;
  napi_value object = nullptr;
  napi_status status = napi_create_int64(env_, handle->number, &number);
  if (status == napi_ok) status = napi_get_undefined(env_, &receiver);
  if (status == napi_ok) {
    status = napi_call_function(env_, receiver, class_of(handle->kind).make.get(env_), 1, &number,
                                &object);
  }
  if (status != napi_ok) {
    free(handle);
    release();
    check(env_, status);
  }
  attach(handle, object);
  return object;
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
  return make_object(handle);
}

napi_value Env::wrap(at::Generator generator) {
  Handle* handle = allocate(HandleKind::generator);
  handle->generator = std::move(generator);
  return make_object(handle);
}

napi_value Env::wrap_into(napi_value object, at::Tensor tensor) {
  dropped_.remove_all();
  check_quantizer(tensor);
  Handle* handle = allocate(HandleKind::tensor);
  handle->tensor = std::move(tensor);
  return fill_object(object, handle);
}

napi_value Env::wrap_into(napi_value object, at::Generator generator) {
  Handle* handle = allocate(HandleKind::generator);
  handle->generator = std::move(generator);
  return fill_object(object, handle);
}

napi_value Env::wrap_unless_same(napi_value given, at::Tensor tensor) {
  const Handle* handle = handle_of(given);
  const bool is_same = handle && handle->tensor.defined() && handle->tensor.is_same(tensor);
  return is_same ? given : wrap(std::move(tensor));
}

Handle* Env::numbered(napi_value number) const {
  std::int64_t value = 0;
  if (napi_get_value_int64(env_, number, &value) != napi_ok) return nullptr;
  Handle* handle = table_.find(value);
  if (handle && handle->owner) graph_functions_->touch(*handle->owner);
  return handle;
}

Handle* Env::handle_of(napi_value value, HandleKind kind) {
  napi_valuetype type;
  check(env_, napi_typeof(env_, value, &type));
  if (type != napi_object) return nullptr;
  napi_value number_of = class_of(kind).number_of.get(env_);
  if (!number_of) return nullptr;
  napi_value receiver;
  napi_value number;
  check(env_, napi_get_undefined(env_, &receiver));
  check(env_, napi_call_function(env_, receiver, number_of, 1, &value, &number));
  check(env_, napi_typeof(env_, number, &type));
  if (type != napi_number) return nullptr;
  Handle* handle = numbered(number);
  if (handle && handle->kind == kind) return handle;
  throw JsTypeError(
      "this object holds nothing: a Tensor is made by functions such as torch.tensor, and not by "
      "its class");
}

const at::Tensor& Env::tensor_of(const Handle* handle) {
  if (handle->tensor.defined()) return handle->tensor;
  throw JsError(handle->by_scope
                    ? "the tensor was disposed of at the end of the torch.scope that made it: "
                      "return it from there, or torch.keep it, to use it afterwards"
                    : "the tensor was disposed of: it cannot be used after dispose()");
}

const at::Tensor* Env::find_tensor(napi_value value) {
  const Handle* handle = handle_of(value);
  return handle ? &tensor_of(handle) : nullptr;
}

const at::Tensor& Env::tensor(napi_value value, const char* argument) {
  if (const at::Tensor* tensor = find_tensor(value)) return *tensor;
  throw JsTypeError(std::string("'") + argument + "' must be a Tensor, not " +
                    describe(env_, value));
}

const at::Generator* Env::find_generator(napi_value value) {
  const Handle* handle = handle_of(value, HandleKind::generator);
  return handle ? &handle->generator : nullptr;
}

const at::Generator& Env::generator(napi_value value, const char* argument) {
  if (const at::Generator* generator = find_generator(value)) return *generator;
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
