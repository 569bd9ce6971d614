#include "runtime/data_worker.h"

#include <cstdint>
#include <mutex>
#include <unordered_set>

#include "core/convert.h"
#include "core/exports.h"
#include "core/thread_limit.h"

namespace torchnode {
namespace {

// The threads that have said that they run, by Node.js's numbers of them.
class RunningThreads {
 public:
  void add(std::int64_t thread) {
    const std::lock_guard<std::mutex> lock(mutex_);
    threads_.insert(thread);
  }
  void remove(std::int64_t thread) {
    const std::lock_guard<std::mutex> lock(mutex_);
    threads_.erase(thread);
  }
  bool has(std::int64_t thread) {
    const std::lock_guard<std::mutex> lock(mutex_);
    return threads_.find(thread) != threads_.end();
  }

 private:
  std::mutex mutex_;
  std::unordered_set<std::int64_t> threads_;
};

RunningThreads& running() {
  // Never destroyed: threads end after the process's own objects do.
  static auto* threads = new RunningThreads();
  return *threads;
}

std::int64_t to_thread(Env& env, const Napi::Value& value) {
  return to_integer(env, value, "thread");
}

// Notes that this thread runs, until its environment ends in whatever way.
Napi::Value note_thread(Env& env, const Napi::CallbackInfo& info) {
  const std::int64_t thread = to_thread(env, info[0]);
  running().add(thread);
  check(env.raw(), napi_add_env_cleanup_hook(
                       env.raw(),
                       [](void* number) {
                         // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
                         running().remove(reinterpret_cast<std::intptr_t>(number));
                       },
                       // NOLINTNEXTLINE(performance-no-int-to-ptr)
                       reinterpret_cast<void*>(static_cast<std::intptr_t>(thread))));
  return info.Env().Undefined();
}

Napi::Value is_thread_noted(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(env, running().has(to_thread(env, info[0])));
}

// Makes this thread compute by itself, however many threads LibTorch uses elsewhere.
Napi::Value compute_alone(Env& env, const Napi::CallbackInfo& info) {
  static_cast<void>(env);
  keep_to_one_thread();
  return info.Env().Undefined();
}

}  // namespace

void export_data_worker(Env& env, Napi::Object exports) {
  export_function<note_thread>(env, exports, "note_thread");
  export_function<is_thread_noted>(env, exports, "is_thread_noted");
  export_function<compute_alone>(env, exports, "compute_alone");
}

}  // namespace torchnode
