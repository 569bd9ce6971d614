// The memory of a JavaScript buffer, apart from the buffer.
#pragma once

#include <node_api.h>

#include <memory>

namespace torchnode {

// Keeps the memory of an ArrayBuffer or SharedArrayBuffer in place for as long as it is held,
// even if the buffer changes: it may be transferred, grown by WebAssembly, or die with its
// thread. May be dropped on any thread. Null if this Node.js does not offer it.
std::shared_ptr<void> backing_store_of(napi_value buffer);

}  // namespace torchnode
