#include "core/persistent.h"

#include "core/env.h"
#include "core/errors.h"

namespace torchnode {

Persistent::Persistent(Env& env, napi_value value) : env_(env) {
  check(env.raw(), napi_create_reference(env.raw(), value, 1, &ref_));
  env_.retain();
}

Persistent::~Persistent() {
  env_.dropped().add(ref_);
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

void DroppedReferences::add(napi_ref ref) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (is_closed_) return;
  refs_.push_back(ref);
  is_any_ = true;
}

void DroppedReferences::close() {
  const std::lock_guard<std::mutex> lock(mutex_);
  is_closed_ = true;
}

void DroppedReferences::delete_all() {
  std::vector<napi_ref> refs;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    refs.swap(refs_);
    is_any_ = false;
  }
  for (napi_ref ref : refs) napi_delete_reference(env_, ref);
}

napi_value Slot::get(napi_env env) const {
  napi_value value = nullptr;
  if (ref_) check(env, napi_get_reference_value(env, ref_, &value));
  return value;
}

void Slot::set(napi_env env, napi_value value) {
  if (ref_) napi_delete_reference(env, ref_);
  ref_ = nullptr;
  check(env, napi_create_reference(env, value, 1, &ref_));
}

}  // namespace torchnode
