#include "core/javascript_thread.h"

#include <ATen/ThreadLocalState.h>
#include <c10/util/Exception.h>

namespace torchnode {

void JavascriptThread::run(const std::function<void()>& task) {
  if (is_current()) return task();
  // With the modes of the thread that asks, such as whether gradients are recorded.
  const at::ThreadLocalState state;
  const std::function<void()> body = [&] {
    const at::ThreadLocalStateGuard guard(state);
    task();
  };
  Task entry{body, nullptr, false};
  std::unique_lock<std::mutex> lock(mutex_);
  tasks_.push_back(&entry);
  changed_.notify_all();
  changed_.wait(lock, [&] { return entry.done; });
  if (entry.error) std::rethrow_exception(entry.error);
}

void JavascriptThread::serve(const std::function<void()>& work) {
  bool finished = false;
  std::exception_ptr error;
  const at::ThreadLocalState state;
  auto* warnings = c10::WarningUtils::get_warning_handler();
  std::thread worker([&] {
    const at::ThreadLocalStateGuard guard(state);
    const c10::WarningUtils::WarningHandlerGuard warnings_guard(warnings);
    try {
      work();
    } catch (...) {
      error = std::current_exception();
    }
    const std::lock_guard<std::mutex> lock(mutex_);
    finished = true;
    changed_.notify_all();
  });
  std::unique_lock<std::mutex> lock(mutex_);
  for (;;) {
    changed_.wait(lock, [&] { return finished || !tasks_.empty(); });
    if (tasks_.empty()) break;
    Task* task = tasks_.front();
    tasks_.pop_front();
    lock.unlock();
    try {
      task->body();
    } catch (...) {
      task->error = std::current_exception();
    }
    lock.lock();
    task->done = true;
    changed_.notify_all();
  }
  lock.unlock();
  worker.join();
  if (error) std::rethrow_exception(error);
}

}  // namespace torchnode
