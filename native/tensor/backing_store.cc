#include "tensor/backing_store.h"

#include <dlfcn.h>

namespace torchnode {
namespace {

// Node-API has no way to hold a buffer's memory: a reference holds the buffer, which
// ArrayBuffer.prototype.transfer leaves empty. V8's own function gives what owns the memory. It is
// looked up by name, so that no header of V8 binds the addon to one version of Node.js.
//
// A member function that returns an object with a destructor is called as a function of `this`.
using GetBackingStore = std::shared_ptr<void> (*)(void* array_buffer);

GetBackingStore find_function() {
  // That this function's name has the standard library's shared_ptr in it says that V8 was compiled
  // with the library whose shared_ptr is ours.
  const char* witness = "_ZN2v811ArrayBuffer3NewEPNS_7IsolateESt10shared_ptrINS_12BackingStoreEE";
  if (!dlsym(RTLD_DEFAULT, witness)) return nullptr;
  return reinterpret_cast<GetBackingStore>(
      dlsym(RTLD_DEFAULT, "_ZN2v811ArrayBuffer15GetBackingStoreEv"));
}

}  // namespace

std::shared_ptr<void> backing_store_of(napi_value buffer) {
  static const GetBackingStore get = find_function();
  // A napi_value is the place that a v8::Local points to, which is `this` to V8.
  return get ? get(buffer) : nullptr;
}

}  // namespace torchnode
