#include "core/warnings.h"

#include <napi.h>

#include <array>
#include <string>
#include <utility>
#include <variant>

#include "core/errors.h"

namespace torchnode {
namespace {

// A loop in LibTorch may warn of each element.
constexpr std::size_t most_kept = 1000;

// As Python says it, which names the place in C++ as well.
std::string text_of(const c10::Warning& warning) {
  const auto& place = warning.source_location();
  if (!place.file || warning.verbatim()) return warning.msg();
  return c10::str(warning.msg(), " (Triggered internally at ", place.file, ":", place.line, ".)");
}

const char* type_of(const c10::Warning& warning) {
  const bool deprecates = std::holds_alternative<c10::Warning::DeprecationWarning>(warning.type());
  return deprecates ? "DeprecationWarning" : "TorchnodeWarning";
}

}  // namespace

void Warnings::listen() { c10::WarningUtils::set_warning_handler(this); }

void Warnings::close() {
  if (c10::WarningUtils::get_warning_handler() == this) {
    c10::WarningUtils::set_warning_handler(nullptr);
  }
}

void Warnings::process(const c10::Warning& warning) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (kept_.size() == most_kept) return;
  kept_.push_back(warning);
  is_any_ = true;
}

void Warnings::hand_over_all() {
  if (!listener_) return;
  std::vector<c10::Warning> warnings;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    warnings.swap(kept_);
    is_any_ = false;
  }
  const Napi::HandleScope scope(env_);
  napi_value listener = listener_.get(env_);
  napi_value receiver;
  check(env_, napi_get_undefined(env_, &receiver));
  for (const c10::Warning& warning : warnings) {
    const std::array<napi_value, 2> arguments{Napi::String::New(env_, text_of(warning)),
                                              Napi::String::New(env_, type_of(warning))};
    check(env_, napi_call_function(env_, receiver, listener, arguments.size(), arguments.data(),
                                   nullptr));
  }
}

}  // namespace torchnode
