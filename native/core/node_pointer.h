// Nodes of autograd's graph, by whichever pointer owns them: up to LibTorch 2.12 a std::shared_ptr,
// from 2.13 on a c10::intrusive_ptr.
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

// A node that others hold weakly. An intrusive_ptr's object lives until the last of those is gone
// too, so its own contents are released earlier, by `let_go`.
template <typename N, bool is_shared = is_shared_pointer<NodePointer>>
struct WeaklyHeldNode : N {
  using N::N;
  virtual void let_go() = 0;
};

template <typename N>
struct WeaklyHeldNode<N, false> : N {
  using N::N;
  virtual void let_go() = 0;
  void release_resources() override {
    let_go();
    N::release_resources();
  }
};

template <typename Pointer>
struct WeakOf {
  using type = std::weak_ptr<typename Pointer::element_type>;
  static type from(const Pointer& pointer) { return pointer; }
};

template <typename N>
struct WeakOf<c10::intrusive_ptr<N>> {
  using type = c10::weak_intrusive_ptr<N>;
  static type from(const c10::intrusive_ptr<N>& pointer) { return type(pointer); }
};

// Does not keep its node alive; `lock()` gives a pointer to it, or null if the node is gone.
using WeakNodePointer = WeakOf<NodePointer>::type;

inline WeakNodePointer weak_pointer_to(const NodePointer& node) {
  return WeakOf<NodePointer>::from(node);
}

}  // namespace torchnode
