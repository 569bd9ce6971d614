// Nodes of autograd's graph, whoever owns them: up to LibTorch 2.12 a std::shared_ptr, from 2.13 on
// a c10::intrusive_ptr.
#pragma once

#include <c10/util/intrusive_ptr.h>
#include <torch/csrc/autograd/edge.h>
#include <torch/csrc/autograd/function.h>

#include <memory>
#include <type_traits>
#include <utility>

namespace torchnode {

using NodePointer = decltype(torch::autograd::Edge::function);

template <typename Pointer>
constexpr bool is_shared_pointer =
    std::is_same_v<Pointer, std::shared_ptr<typename Pointer::element_type>>;

template <typename N, typename Pointer = NodePointer, typename... Args>
Pointer make_node(Args&&... args) {
  if constexpr (is_shared_pointer<Pointer>) {
    // LibTorch's own deleter, which does not recurse through a long graph.
    return Pointer(new N(std::forward<Args>(args)...), [](auto* node) { deleteNode(node); });
  } else {
    return c10::make_intrusive<N>(std::forward<Args>(args)...);
  }
}

template <typename N, typename Pointer = NodePointer>
Pointer pointer_to(N& node) {
  if constexpr (is_shared_pointer<Pointer>) {
    return node.shared_from_this();
  } else {
    return Pointer::reclaim_copy(&node);
  }
}

}  // namespace torchnode
