// References to JavaScript values that may end on any thread.
#pragma once

#include <node_api.h>

#include <atomic>
#include <mutex>
#include <vector>

namespace torchnode {

class Env;

// A reference to a JavaScript value that may be dropped on any thread, and in garbage collection:
// the reference itself is deleted at the environment's next call.
class Persistent {
 public:
  Persistent(Env& env, napi_value value);
  ~Persistent();
  Persistent(const Persistent&) = delete;
  Persistent& operator=(const Persistent&) = delete;
  napi_value value() const;
  // Whether V8 may collect the value: then something else must keep it until it is strong again.
  void make_weak();
  void make_strong();

 private:
  Env& env_;
  napi_ref ref_ = nullptr;
};

// References that were dropped while JavaScript could not be touched.
class DroppedReferences {
 public:
  explicit DroppedReferences(napi_env env) : env_(env) {}

  void add(napi_ref ref);
  void remove_all() {
    if (is_any_.load(std::memory_order_relaxed)) delete_all();
  }
  // The environment has ended, and its references with it.
  void close();

 private:
  void delete_all();

  napi_env env_;
  std::mutex mutex_;
  std::vector<napi_ref> refs_;
  std::atomic<bool> is_any_{false};
  bool is_closed_ = false;
};

// A reference that the JavaScript thread alone sets and reads, in place of the one before.
class Slot {
 public:
  // Null if nothing was set.
  napi_value get(napi_env env) const;
  void set(napi_env env, napi_value value);
  explicit operator bool() const { return ref_ != nullptr; }

 private:
  napi_ref ref_ = nullptr;
};

}  // namespace torchnode
