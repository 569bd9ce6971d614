// What the addon knows in one JavaScript environment (the main thread's, or a worker's).
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <c10/util/flat_hash_map.h>
#include <napi.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "core/javascript_thread.h"
#include "core/thread_limit.h"
#include "core/warnings.h"

namespace torchnode {

class Env;
class GraphFunctions;
class GraphOwner;

enum class Kind : std::uint8_t { free, tensor, generator };

// What a JavaScript handle points to. Handles live in chunks that belong to their Env, so that a
// pointer which did not come from here is recognised before it is followed.
struct Handle {
  Kind kind = Kind::free;
  // Whether its tensor was let go at the end of a scope.
  bool by_scope = false;
  // Whether it was made while a scope was open, and no Tensor has it yet.
  bool is_new = false;
  Env* env = nullptr;
  at::Tensor tensor;
  at::Generator generator;
  // What this handle has counted: the storage it shares with others, or bytes of its own.
  c10::StorageImpl* storage = nullptr;
  std::int64_t own_bytes = 0;
  // What it leads to of autograd's functions in JavaScript; null where nobody has asked.
  std::shared_ptr<GraphOwner> owner;
  Handle* next_free = nullptr;
};

// A reference to a JavaScript value that may be dropped on any thread, and in garbage collection:
// the reference itself is deleted at the environment's next call.
class Persistent {
 public:
  Persistent(Env& env, napi_value value);
  ~Persistent();
  Persistent(const Persistent&) = delete;
  Persistent& operator=(const Persistent&) = delete;
  napi_value value() const;
  // Whether V8 may collect the value: then somebody else must keep it until it is strong again.
  void make_weak();
  void make_strong();

 private:
  Env& env_;
  napi_ref ref_ = nullptr;
};

class Env {
 public:
  explicit Env(napi_env env);

  // The Env of this JavaScript environment.
  static Env& of(napi_env env);

  napi_env raw() const { return env_; }
  operator napi_env() const { return env_; }
  operator Napi::Env() const { return js(); }
  Napi::Env js() const { return Napi::Env(env_); }

  // A handle in JavaScript; `undefined` for an undefined tensor.
  napi_value wrap(at::Tensor tensor);
  napi_value wrap(at::Generator generator);
  // The same; `given` itself where that holds this very tensor.
  napi_value wrap_unless_same(napi_value given, at::Tensor tensor);

  // The handle behind a JavaScript value: a handle itself, or an object whose `handle` is one.
  // Null where the value is neither.
  Handle* handle_of(napi_value value);
  // The tensor behind a JavaScript value, or null; throws where it was disposed of.
  const at::Tensor* find_tensor(napi_value value);
  // The same; throws a TypeError that names the argument where it is no tensor.
  const at::Tensor& tensor(napi_value value, const char* argument);
  const at::Generator& generator(napi_value value, const char* argument);

  // Lets go of the handle's tensor and keeps the handle, which is an error to use from then on.
  void dispose(Handle* handle, bool by_scope = false);
  // After the handle's tensor may have got another storage, or its storage another size.
  void recount(Handle* handle);

  // Whether scopes are open, which want to know of new handles.
  void watch_handles(bool watches) { watches_handles_ = watches; }
  // Whether the handle is new since then, which is said of it once: a second Tensor around the same
  // handle is no new tensor.
  static bool claim(Handle* handle) { return std::exchange(handle->is_new, false); }

  std::int64_t handles() const { return live_handles_; }
  // Of the storages behind them.
  std::int64_t bytes() const;

  // Has V8 told of a buffer's memory, for as long as the buffer is there: of a SharedArrayBuffer's
  // it knows nothing itself.
  void count_buffer(napi_value buffer, std::int64_t bytes);

  // Of what is neither a tensor nor a buffer; no longer, where garbage may just be collected.
  void count_bytes(std::int64_t bytes) { report(bytes); }
  void uncount_bytes(std::int64_t bytes) { unreported_bytes_ -= bytes; }

  void drop_later(napi_ref ref);
  // Deletes references that were dropped where JavaScript could not be touched.
  void collect_dropped() {
    if (has_dropped_.load(std::memory_order_relaxed)) delete_dropped();
  }

  JavascriptThread& javascript_thread() { return javascript_thread_; }
  // How many hooks written in JavaScript were registered.
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

  RecordedWork& recorded_work() { return recorded_work_; }
  GraphFunctions& graph_functions() { return *graph_functions_; }

  Warnings& warnings() { return warnings_; }

  // A JavaScript function that collects the young generation.
  void set_minor_collector(napi_value function);

  // JavaScript's classes of errors that PyTorch has classes for.
  enum class ErrorClass : std::uint8_t { out_of_memory, linalg };
  napi_value error_class(ErrorClass which) const;
  void set_error_class(ErrorClass which, napi_value constructor);

  // The object that tells this copy of the package from others.
  napi_value copy_mark() const;
  void set_copy_mark(napi_value mark);

  // The JavaScript thread is gone: nothing may be called any more.
  void close();
  bool closed() const { return closed_; }

  // Users besides the environment that need this object to stay.
  void retain() { ++users_; }
  void release();

 private:
  static constexpr std::uintptr_t chunk_bytes = std::uintptr_t{64} * 1024;

  ~Env();

  static void finalize(node_api_basic_env env, void* data, void* hint);
  Handle* allocate(Kind kind);
  Handle* find(void* pointer) const;
  napi_value external(Handle* handle);
  void free(Handle* handle);
  void count(Handle* handle);
  void uncount(Handle* handle);
  bool is_counted(const Handle* handle) const;
  void report(std::int64_t bytes);
  bool minor_is_due() const;
  void collect_minor();
  void delete_dropped();

  napi_env env_;
  std::array<napi_ref, 2> error_classes_{};
  napi_ref copy_mark_ = nullptr;

  std::vector<void*> chunks_;
  ska::flat_hash_map<std::uintptr_t, bool> chunk_index_;
  Handle* free_ = nullptr;
  std::int64_t live_handles_ = 0;
  bool watches_handles_ = false;

  struct Counted {
    std::int64_t handles;
    std::int64_t bytes;
  };
  ska::flat_hash_map<c10::StorageImpl*, Counted> storages_;
  std::int64_t counted_bytes_ = 0;
  std::int64_t unreported_bytes_ = 0;

  napi_ref minor_collector_ = nullptr;
  // When the next collection of the young generation is due.
  std::int64_t bytes_at_minor_ = 0;
  std::int64_t handles_at_minor_ = 0;

  std::mutex dropped_mutex_;
  std::vector<napi_ref> dropped_;
  std::atomic<bool> has_dropped_{false};

  JavascriptThread javascript_thread_;
  Warnings warnings_;
  std::int64_t hooks_ = 0;
  int backward_depth_ = 0;
  RecordedWork recorded_work_;
  std::unique_ptr<GraphFunctions> graph_functions_;

  bool closed_ = false;
  std::atomic<std::int64_t> users_{1};
};

}  // namespace torchnode
