// JavaScript functions that autograd's graph calls (hooks, the backward of a user's Function), and
// who keeps them alive.
//
// A reference that LibTorch holds is a root to V8: a hook that names its own tensor, or a context
// that holds its own output, would never be freed. The reference is therefore strong only while
// something in C++ besides JavaScript's own objects leads to the function: a recorded graph, a
// backward pass. When none does, it becomes weak and those objects keep the function themselves, in
// a WeakMap (lib/torch/autograd/held_functions.ts), so that the whole cycle lies where V8 sees it.
//
// From then on the graph can gain an owner only through one of those objects. Each is a Tensor or a
// node's object; anything that asks for the tensor behind a handle makes the reference strong again
// first. Functions that only JavaScript owns by now are found by looking through the
// strong ones now and then (`sweep`), as often as makes it cheap.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/util/flat_hash_map.h>
#include <node_api.h>

#include <cstddef>
#include <memory>
#include <vector>

#include "core/env.h"
#include "core/node_pointer.h"

namespace torchnode {

struct GraphFunction;

// A JavaScript object that owns a tensor (a Tensor) or a node of the graph.
class GraphOwner {
 public:
  GraphOwner(Env& env, napi_value object, const Handle* handle, const NodePointer* node);
  ~GraphOwner();
  GraphOwner(const GraphOwner&) = delete;
  GraphOwner& operator=(const GraphOwner&) = delete;

  // Null if V8 has collected it.
  napi_value object() const;
  // One of the two is null.
  const Handle* handle() const { return handle_; }
  const NodePointer* node() const { return node_; }

  // The functions that it leads to.
  std::vector<std::shared_ptr<GraphFunction>> functions;
  // The number of them that are held weakly.
  std::size_t weak = 0;

 private:
  Env& env_;
  napi_ref reference_ = nullptr;
  const Handle* handle_;
  const NodePointer* node_;
};

class GraphFunctions {
 public:
  explicit GraphFunctions(Env& env) : env_(env) {}

  // JavaScript's functions: (object, function) has the object keep the function, or no longer; and
  // () has `sweep` called when the running JavaScript is over.
  void set_keeper(napi_value keep, napi_value release, napi_value schedule);

  // The owner that a tensor's JavaScript value is. Null if it is not a tensor.
  std::shared_ptr<GraphOwner> owner_of(napi_value tensor);

  // Adds a function that hangs on a node or, if that is null, on the one owner's tensor.
  void add(const std::shared_ptr<Persistent>& function, const torch::autograd::Node* node,
           const std::vector<std::shared_ptr<GraphOwner>>& owners);
  // Makes `to`, another object of the node, lead to the node's functions that `from` leads to.
  void adopt(const GraphOwner& from, const std::shared_ptr<GraphOwner>& to);

  // The JavaScript object of a node, or null if there is no such object now.
  napi_value object_of(const torch::autograd::Node* node) const;

  // Before anything is done with what the owner owns.
  void touch(GraphOwner& owner);
  void sweep();
  bool has_strong() const { return !strong_.empty(); }
  // Sweeps if there are strong ones.
  void sweep_if_any() {
    if (!strong_.empty()) sweep();
  }

  // A native object holds the tensor too, and its JavaScript object the Tensor: no other owner.
  void share(const at::Tensor& tensor) { ++shared_[tensor.unsafeGetTensorImpl()]; }
  void unshare(const c10::TensorImpl* tensor);

 private:
  bool is_sole(const at::Tensor& tensor) const;
  bool only_javascript_owns(const GraphFunction& function) const;
  void weaken(const std::shared_ptr<GraphFunction>& function);
  void strengthen(const std::shared_ptr<GraphFunction>& function);
  // Calls a JavaScript function; returns false if JavaScript cannot be called.
  bool tell(napi_ref listener, const std::vector<napi_value>& arguments);

  Env& env_;
  napi_ref keep_ = nullptr;
  napi_ref release_ = nullptr;
  napi_ref schedule_ = nullptr;
  bool is_scheduled_ = false;
  std::vector<std::shared_ptr<GraphFunction>> strong_;
  // The number of strong references at which they are swept.
  std::size_t sweep_at_ = 0;
  ska::flat_hash_map<const c10::TensorImpl*, int> shared_;
  friend class GraphOwner;
  // Those that own a node.
  ska::flat_hash_map<const torch::autograd::Node*, const GraphOwner*> nodes_;
};

// The tensors of a native object whose JavaScript object holds their Tensors, so that they count
// as that object's: a layer's weights, an optimizer's parameters.
class SharedTensors {
 public:
  explicit SharedTensors(Env& env);
  ~SharedTensors();
  SharedTensors(const SharedTensors&) = delete;
  SharedTensors& operator=(const SharedTensors&) = delete;

  // The object holds each of them once.
  void add(const std::vector<at::Tensor>& tensors);
  void clear();

 private:
  Env& env_;
  std::vector<const c10::TensorImpl*> tensors_;
};

}  // namespace torchnode
