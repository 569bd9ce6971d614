// LibTorch's warnings, which would go to the standard error as they are, for JavaScript to give.
#pragma once

#include <c10/util/Exception.h>
#include <node_api.h>

#include <atomic>
#include <mutex>
#include <vector>

#include "core/persistent.h"

namespace torchnode {

// Keeps the warnings of a call until it is over: only then may JavaScript run.
class Warnings : public c10::WarningHandler {
 public:
  explicit Warnings(napi_env env) : env_(env) {}

  // Of the calling thread from now on.
  void listen();
  // No longer.
  void close();

  // Another thread, which works for the one that listens, may call it.
  void process(const c10::Warning& warning) override;

  // A JavaScript function that takes a warning's text and type.
  void set_listener(napi_value function) { listener_.set(env_, function); }

  // Hands over the collected warnings. An exception that JavaScript throws meanwhile is left
  // pending.
  void hand_over() {
    if (is_any_.load(std::memory_order_relaxed)) hand_over_all();
  }

 private:
  void hand_over_all();

  napi_env env_;
  Slot listener_;
  std::mutex mutex_;
  std::vector<c10::Warning> kept_;
  std::atomic<bool> is_any_{false};
};

}  // namespace torchnode
