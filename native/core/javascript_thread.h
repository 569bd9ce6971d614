// Running JavaScript from LibTorch's own threads.
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace torchnode {

// A backward pass deep within the hooks of others runs on another thread, but JavaScript runs on
// one thread only. While that thread waits in `serve`, it runs the work of the others.
class JavascriptThread {
 public:
  bool is_current() const { return std::this_thread::get_id() == id_; }

  // Runs `task` on the JavaScript thread and waits for it; its exception is thrown here.
  void run(const std::function<void()>& task);

  // Runs `work` on a thread of its own, and meanwhile what that hands over; what `work` throws is
  // thrown here.
  void serve(const std::function<void()>& work);

 private:
  struct Task {
    const std::function<void()>& body;
    std::exception_ptr error;
    bool done = false;
  };

  const std::thread::id id_ = std::this_thread::get_id();
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Task*> tasks_;
};

}  // namespace torchnode
