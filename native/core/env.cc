#include "core/env.h"

#include <ATen/quantized/QTensorImpl.h>

#include <cstdlib>
#include <memory>
#include <new>
#include <utility>

#include "core/errors.h"
#include "core/gradient_chain.h"
#include "core/graph_functions.h"
#include "core/tensor_memory.h"

namespace torchnode {
namespace {

// What a small tensor costs beside its elements: TensorImpl, StorageImpl, their allocations and
// the handle. Reported with the bytes so that V8 sees a million tiny tensors as the load they are.
constexpr std::int64_t bytes_per_handle = 512;

// V8 is told of changes in portions: each report costs as much as a small tensor operation.
constexpr std::int64_t report_every = std::int64_t{64} * 1024;

// A storage up to this size is counted by each handle of it. What several handles of one count too
// much is less than what it costs to know of each other.
constexpr std::int64_t small_storage = std::int64_t{4} * 1024;

// Tensors die young. Left alone, V8 collects all generations whenever the bytes reported to it have
// grown by 64 MiB, long before the few objects that hold them fill the young one. Collecting that
// one by itself each time so much has been added is several times cheaper, and memory is used again
// while it is still in the cache.
constexpr std::int64_t minor_collection_bytes = std::int64_t{12} * 1024 * 1024;
constexpr std::int64_t minor_collection_handles = 16384;

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

Persistent::Persistent(Env& env, napi_value value) : env_(env) {
  check(env.raw(), napi_create_reference(env.raw(), value, 1, &ref_));
  env_.retain();
}

Persistent::~Persistent() {
  env_.drop_later(ref_);
  env_.release();
}

napi_value Persistent::value() const {
  napi_value value;
  check(env_.raw(), napi_get_reference_value(env_.raw(), ref_, &value));
  return value;
}

void Persistent::make_weak() {
  std::uint32_t count = 0;
  check(env_.raw(), napi_reference_unref(env_.raw(), ref_, &count));
}

void Persistent::make_strong() {
  std::uint32_t count = 0;
  check(env_.raw(), napi_reference_ref(env_.raw(), ref_, &count));
}

Env::Env(napi_env env)
    : env_(env), warnings_(env), graph_functions_(std::make_unique<GraphFunctions>(*this)) {
  warnings_.listen();
}

Env::~Env() {
  for (void* chunk : chunks_) std::free(chunk);
}

Env& Env::of(napi_env env) {
  void* data = nullptr;
  check(env, napi_get_instance_data(env, &data));
  return *static_cast<Env*>(data);
}

void Env::close() {
  warnings_.close();
  {
    const std::lock_guard<std::mutex> lock(dropped_mutex_);
    closed_ = true;
  }
  release();
}

void Env::release() {
  if (--users_ == 0) delete this;
}

Handle* Env::allocate(Kind kind) {
  if (!free_) {
    void* chunk = std::aligned_alloc(chunk_bytes, chunk_bytes);
    if (!chunk) throw std::bad_alloc();
    chunks_.push_back(chunk);
    chunk_index_.emplace(reinterpret_cast<std::uintptr_t>(chunk), true);
    auto* handles = static_cast<Handle*>(chunk);
    for (std::size_t i = chunk_bytes / sizeof(Handle); i-- > 0;) {
      auto* handle = new (handles + i) Handle();
      handle->next_free = free_;
      free_ = handle;
    }
  }
  Handle* handle = free_;
  free_ = handle->next_free;
  handle->kind = kind;
  handle->by_scope = false;
  handle->is_new = watches_handles_;
  handle->env = this;
  ++live_handles_;
  retain();
  return handle;
}

void Env::free(Handle* handle) {
  uncount(handle);
  handle->owner.reset();
  // The tensor's end may run code of its own (a hook's, an autograd graph's): the slot is given
  // back only after that.
  at::Tensor tensor = std::move(handle->tensor);
  at::Generator generator = std::move(handle->generator);
  handle->tensor = at::Tensor();
  handle->generator = at::Generator();
  handle->kind = Kind::free;
  handle->next_free = free_;
  free_ = handle;
  --live_handles_;
  unreported_bytes_ -= bytes_per_handle;
  let_go(std::move(tensor));
}

void Env::finalize(node_api_basic_env, void* data, void*) {
  auto* handle = static_cast<Handle*>(data);
  Env* env = handle->env;
  env->free(handle);
  env->release();
}

Handle* Env::find(void* pointer) const {
  const auto address = reinterpret_cast<std::uintptr_t>(pointer);
  const auto chunk = address & ~(chunk_bytes - 1);
  if (chunk_index_.find(chunk) == chunk_index_.end()) return nullptr;
  if ((address - chunk) % sizeof(Handle) != 0) return nullptr;
  auto* handle = static_cast<Handle*>(pointer);
  if (handle->kind == Kind::free) return nullptr;
  if (handle->owner) graph_functions_->touch(*handle->owner);
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
  report(bytes_per_handle);
  return value;
}

napi_value Env::wrap(at::Tensor tensor) {
  collect_dropped();
  if (!tensor.defined()) {
    napi_value undefined;
    check(env_, napi_get_undefined(env_, &undefined));
    return undefined;
  }
  check_quantizer(tensor);
  Handle* handle = allocate(Kind::tensor);
  handle->tensor = std::move(tensor);
  count(handle);
  return external(handle);
}

napi_value Env::wrap(at::Generator generator) {
  Handle* handle = allocate(Kind::generator);
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
  if (!handle || handle->kind != Kind::tensor) return nullptr;
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
  if (handle && handle->kind == Kind::generator) return handle->generator;
  throw JsTypeError(std::string("'") + argument + "' must be a Generator, not " +
                    describe(env_, value));
}

void Env::dispose(Handle* handle, bool by_scope) {
  uncount(handle);
  if (handle->tensor.defined()) handle->by_scope = by_scope;
  at::Tensor tensor = std::move(handle->tensor);
  handle->tensor = at::Tensor();
  let_go(std::move(tensor));
}

void Env::recount(Handle* handle) {
  if (handle->tensor.defined() && is_counted(handle)) return;
  uncount(handle);
  count(handle);
  report(0);
}

bool Env::is_counted(const Handle* handle) const {
  const MemoryBehind memory = memory_behind(handle->tensor);
  if (!handle->storage) return handle->own_bytes == memory.bytes;
  if (handle->storage != memory.storage) return false;
  const auto entry = storages_.find(handle->storage);
  return entry != storages_.end() && entry->second.bytes == memory.bytes;
}

void Env::count(Handle* handle) {
  if (!handle->tensor.defined()) return;
  const auto [storage, bytes] = memory_behind(handle->tensor);
  if (!storage || bytes <= small_storage) {
    handle->own_bytes = bytes;
    counted_bytes_ += bytes;
    unreported_bytes_ += bytes;
    return;
  }
  handle->storage = storage;
  Counted& counted = storages_.emplace(storage, Counted{0, 0}).first->second;
  ++counted.handles;
  // It may have grown since another handle has counted it.
  const std::int64_t change = bytes - std::exchange(counted.bytes, bytes);
  counted_bytes_ += change;
  unreported_bytes_ += change;
}

void Env::uncount(Handle* handle) {
  // Reported later: this may run inside garbage collection.
  counted_bytes_ -= handle->own_bytes;
  unreported_bytes_ -= handle->own_bytes;
  handle->own_bytes = 0;
  if (!handle->storage) return;
  auto entry = storages_.find(handle->storage);
  handle->storage = nullptr;
  if (entry == storages_.end() || --entry->second.handles > 0) return;
  counted_bytes_ -= entry->second.bytes;
  unreported_bytes_ -= entry->second.bytes;
  storages_.erase(entry);
}

std::int64_t Env::bytes() const {
  ska::flat_hash_map<c10::StorageImpl*, std::int64_t> storages;
  std::int64_t sum = 0;
  for (void* chunk : chunks_) {
    const auto* handles = static_cast<const Handle*>(chunk);
    for (std::size_t i = 0; i < chunk_bytes / sizeof(Handle); ++i) {
      const at::Tensor& tensor = handles[i].tensor;
      if (handles[i].kind != Kind::tensor || !tensor.defined()) continue;
      const auto [storage, bytes] = memory_behind(tensor);
      if (storage) {
        storages[storage] = bytes;
      } else {
        sum += bytes;
      }
    }
  }
  for (const auto& [storage, bytes] : storages) sum += bytes;
  return sum;
}

void Env::set_minor_collector(napi_value function) {
  if (minor_collector_) napi_delete_reference(env_, minor_collector_);
  minor_collector_ = nullptr;
  check(env_, napi_create_reference(env_, function, 1, &minor_collector_));
}

void Env::collect_minor() {
  const Napi::HandleScope scope(env_);
  napi_value function;
  napi_value receiver;
  check(env_, napi_get_reference_value(env_, minor_collector_, &function));
  check(env_, napi_get_undefined(env_, &receiver));
  // In a thread that is being ended this fails and leaves an exception pending. It is not thrown
  // here: a handle is in the making, which the next call of Node-API gives back.
  static_cast<void>(napi_call_function(env_, receiver, function, 0, nullptr, nullptr));
  let_go_of_chains();
  bytes_at_minor_ = counted_bytes_ + minor_collection_bytes;
  handles_at_minor_ = live_handles_ + minor_collection_handles;
  // Now that the graphs are gone which nobody holds any more.
  graph_functions_->sweep_if_any();
}

bool Env::minor_is_due() const {
  return minor_collector_ &&
         (counted_bytes_ > bytes_at_minor_ || live_handles_ > handles_at_minor_);
}

void Env::report(std::int64_t bytes) {
  if (minor_is_due()) collect_minor();
  unreported_bytes_ += bytes;
  if (std::llabs(unreported_bytes_) < report_every) return;
  const std::int64_t change = unreported_bytes_;
  unreported_bytes_ = 0;
  std::int64_t total;
  // This may collect garbage, and so free handles, before it returns.
  napi_adjust_external_memory(env_, change, &total);
}

void Env::count_buffer(napi_value buffer, std::int64_t bytes) {
  struct Counted {
    Env& env;
    std::int64_t bytes;
  };
  auto counted = std::make_unique<Counted>(Counted{*this, bytes});
  const auto uncount_buffer = [](node_api_basic_env, void* data, void*) {
    const std::unique_ptr<Counted> gone(static_cast<Counted*>(data));
    gone->env.unreported_bytes_ -= gone->bytes;
    gone->env.release();
  };
  check(env_, napi_add_finalizer(env_, buffer, counted.get(), uncount_buffer, nullptr, nullptr));
  static_cast<void>(counted.release());
  retain();
  bytes_at_minor_ -= bytes;
  report(bytes);
}

void Env::drop_later(napi_ref ref) {
  const std::lock_guard<std::mutex> lock(dropped_mutex_);
  if (closed_) return;
  dropped_.push_back(ref);
  has_dropped_ = true;
}

void Env::delete_dropped() {
  std::vector<napi_ref> refs;
  {
    const std::lock_guard<std::mutex> lock(dropped_mutex_);
    refs.swap(dropped_);
    has_dropped_ = false;
  }
  for (napi_ref ref : refs) napi_delete_reference(env_, ref);
}

napi_value Env::error_class(ErrorClass which) const {
  napi_ref reference = error_classes_.at(static_cast<std::size_t>(which));
  napi_value constructor = nullptr;
  if (reference) check(env_, napi_get_reference_value(env_, reference, &constructor));
  return constructor;
}

void Env::set_error_class(ErrorClass which, napi_value constructor) {
  napi_ref& reference = error_classes_.at(static_cast<std::size_t>(which));
  if (reference) napi_delete_reference(env_, reference);
  check(env_, napi_create_reference(env_, constructor, 1, &reference));
}

napi_value Env::copy_mark() const {
  napi_value mark = nullptr;
  if (copy_mark_) check(env_, napi_get_reference_value(env_, copy_mark_, &mark));
  return mark;
}

void Env::set_copy_mark(napi_value mark) {
  if (copy_mark_) napi_delete_reference(env_, copy_mark_);
  copy_mark_ = nullptr;
  check(env_, napi_create_reference(env_, mark, 1, &copy_mark_));
}

}  // namespace torchnode
