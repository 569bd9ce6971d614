// The addon's state in one JavaScript environment (the main thread's, or a worker's).
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <napi.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <utility>

#include "core/handle_table.h"
#include "core/javascript_thread.h"
#include "core/memory_accounting.h"
#include "core/persistent.h"
#include "core/thread_limit.h"
#include "core/warnings.h"

namespace torchnode {

class GraphFunctions;

class Env {
 public:
  explicit Env(napi_env env);

  // The Env of this JavaScript environment.
  static Env& of(napi_env env);
  // The same; null while the addon is being loaded.
  static Env* of_or_null(napi_env env);

  napi_env raw() const { return env_; }
  operator napi_env() const { return env_; }
  operator Napi::Env() const { return js(); }
  Napi::Env js() const { return Napi::Env(env_); }

  // A new Tensor or Generator of JavaScript's; `undefined` for an undefined tensor.
  napi_value wrap(at::Tensor tensor);
  napi_value wrap(at::Generator generator);
  // Gives an object of that class that JavaScript has made, and that has no handle yet, a handle,
  // and leaves its number where JavaScript finds it. Returns the object.
  napi_value wrap_into(napi_value object, at::Tensor tensor);
  napi_value wrap_into(napi_value object, at::Generator generator);
  // A new Tensor, or `given` itself if that holds this very tensor.
  napi_value wrap_unless_same(napi_value given, at::Tensor tensor);

  // The handle of a JavaScript value that is a Tensor; null for any other.
  Handle* handle_of(napi_value value) { return handle_of(value, HandleKind::tensor); }
  // The handle whose number a JavaScript value is; null if there is none.
  Handle* numbered(napi_value number) const;
  // The tensor of a handle; throws if it was disposed of.
  static const at::Tensor& tensor_of(const Handle* handle);
  // The tensor behind a JavaScript value, or null; throws if it was disposed of.
  const at::Tensor* find_tensor(napi_value value);
  // The same; throws a TypeError that names the argument if it is not a tensor.
  const at::Tensor& tensor(napi_value value, const char* argument);
  // The same for a value that comes with its handle's number, which is quicker.
  const at::Tensor& tensor(napi_value value, napi_value number, const char* argument) {
    const Handle* handle = numbered(number);
    return handle ? tensor_of(handle) : tensor(value, argument);
  }
  const at::Generator* find_generator(napi_value value);
  const at::Generator& generator(napi_value value, const char* argument);

  // Lets go of the handle's tensor and keeps the handle, which is an error to use from then on.
  void dispose(Handle* handle, bool by_scope = false);
  // After the handle's tensor may have got another storage, or its storage another size.
  void recount(Handle* handle) { memory_.recount(handle); }

  // Tells by which functions of JavaScript objects of a kind are made for a number, and tell their
  // number.
  void set_class(HandleKind kind, napi_value make, napi_value number_of);
  // The place of the number that `wrap_into` leaves: a Float64Array of one element.
  napi_value made_number();
  double made_last() const { return *made_number_; }
  void set_made_last(double number) { *made_number_ = number; }

  const HandleTable& table() const { return table_; }
  std::int64_t handles() const { return table_.live(); }
  MemoryAccounting& memory() { return memory_; }

  DroppedReferences& dropped() { return dropped_; }

  JavascriptThread& javascript_thread() { return javascript_thread_; }
  // The number of hooks in JavaScript that were registered.
  std::int64_t hooks() const { return hooks_; }
  void count_hook() { ++hooks_; }

  // A backward pass that runs, which may be within a hook of another one.
  class BackwardPass {
   public:
    explicit BackwardPass(Env& env) : env_(env) { ++env_.backward_depth_; }
    ~BackwardPass() { --env_.backward_depth_; }
    BackwardPass(const BackwardPass&) = delete;
    BackwardPass& operator=(const BackwardPass&) = delete;
    // 1 for one within no other.
    int depth() const { return env_.backward_depth_; }

   private:
    Env& env_;
  };

  BackwardEstimate& backward_estimate() { return backward_estimate_; }
  GraphFunctions& graph_functions() { return *graph_functions_; }

  Warnings& warnings() { return warnings_; }

  // JavaScript's classes of errors that PyTorch has classes for.
  enum class ErrorClass : std::uint8_t { out_of_memory, linalg };
  Slot& error_class(ErrorClass which) { return error_classes_.at(static_cast<std::size_t>(which)); }

  // The object that tells this copy of the package from others.
  Slot& copy_mark() { return copy_mark_; }

  // The JavaScript thread is gone: nothing may be called from now on.
  void close();
  bool closed() const { return closed_; }

  // Users besides the environment that need this object to stay.
  void retain() { ++users_; }
  void release();

 private:
  // Of those that use this object.
  ~Env() = default;

  // By which JavaScript's class of handles of one kind is reached.
  struct HandleClass {
    Slot make;
    Slot number_of;
  };

  HandleClass& class_of(HandleKind kind) { return classes_.at(kind == HandleKind::tensor ? 0 : 1); }
  static void finalize(node_api_basic_env env, void* data, void* hint);
  Handle* allocate(HandleKind kind);
  Handle* handle_of(napi_value value, HandleKind kind);
  napi_value make_object(Handle* handle);
  napi_value fill_object(napi_value object, Handle* handle);
  void attach(Handle* handle, napi_value object);
  void free(Handle* handle);

  napi_env env_;
  HandleTable table_;
  MemoryAccounting memory_;
  DroppedReferences dropped_;
  std::array<HandleClass, 2> classes_;
  Slot made_;
  double before_javascript_asks_ = 0;
  double* made_number_ = &before_javascript_asks_;
  std::array<Slot, 2> error_classes_;
  Slot copy_mark_;

  JavascriptThread javascript_thread_;
  Warnings warnings_;
  std::int64_t hooks_ = 0;
  int backward_depth_ = 0;
  BackwardEstimate backward_estimate_;
  std::unique_ptr<GraphFunctions> graph_functions_;

  bool closed_ = false;
  std::atomic<std::int64_t> users_{1};
};

}  // namespace torchnode
