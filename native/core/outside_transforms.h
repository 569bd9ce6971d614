// Operators called outside the transforms of torch.func that are at work.
#pragma once

#include <c10/core/impl/LocalDispatchKeySet.h>

namespace torchnode {

// While it lives, operators on plain tensors give plain tensors, which have memory to be read.
class OutsideTransforms {
  c10::impl::ExcludeDispatchKeyGuard front_{c10::DispatchKey::FuncTorchDynamicLayerFrontMode};
  c10::impl::ExcludeDispatchKeyGuard back_{c10::DispatchKey::FuncTorchDynamicLayerBackMode};
};

}  // namespace torchnode
