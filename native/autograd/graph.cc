#include "autograd/graph.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/functions/accumulate_grad.h>
#include <torch/csrc/autograd/variable.h>

#include <atomic>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "autograd/callback.h"
#include "autograd/function.h"
#include "core/convert.h"
#include "core/exports.h"
#include "core/graph_functions.h"
#include "core/native_class.h"
#include "core/node_pointer.h"

namespace torchnode {
namespace {

using torch::autograd::Node;
using torch::autograd::variable_list;

// A hook, until it is removed. LibTorch has no way to take a hook from a node in the middle of a
// pass, so the function in it is removed.
class Removable {
 public:
  explicit Removable(const Callback& callback) : callback_(std::make_shared<Callback>(callback)) {}

  void remove() { std::atomic_store(&callback_, std::shared_ptr<Callback>()); }
  std::shared_ptr<Callback> get() const { return std::atomic_load(&callback_); }

 private:
  std::shared_ptr<Callback> callback_;
};

// The tensors that a hook has returned in place of `given`, or `given` itself if it returned none.
variable_list replaced(std::optional<variable_list> returned, const variable_list& given) {
  if (!returned) return given;
  variable_list result = *std::move(returned);
  TORCH_CHECK(result.size() == given.size(),
              "a hook has returned an incorrect number of values (got ", result.size(),
              ", but expected ", given.size(), ")");
  for (std::size_t i = 0; i < given.size(); ++i) {
    if (given[i].defined() && result[i].defined()) {
      torch::autograd::check_variable_result(given[i], result[i], "hook");
    }
  }
  return result;
}

struct NodePreHook : torch::autograd::FunctionPreHook {
  explicit NodePreHook(std::shared_ptr<Removable> hook) : hook_(std::move(hook)) {}
  variable_list operator()(const variable_list& grads) override {
    const auto callback = hook_->get();
    if (!callback) return grads;
    return replaced(callback->on_tensors({grads}, "the hook's result"), grads);
  }
  std::shared_ptr<Removable> hook_;
};

struct NodePostHook : torch::autograd::FunctionPostHook {
  explicit NodePostHook(std::shared_ptr<Removable> hook) : hook_(std::move(hook)) {}
  variable_list operator()(const variable_list& outputs, const variable_list& inputs) override {
    const auto callback = hook_->get();
    if (!callback) return outputs;
    return replaced(callback->on_tensors({outputs, inputs}, "the hook's result"), outputs);
  }
  std::shared_ptr<Removable> hook_;
};

// All that a leaf's gradient calls when it has been added to: LibTorch has a place for one.
struct AccumulatedHooks : torch::autograd::PostAccumulateGradHook {
  void operator()(const at::Tensor& tensor) override {
    const auto hooks = hooks_;
    for (const auto& hook : hooks) {
      const auto callback = hook->get();
      if (!callback) continue;
      callback->call(
          [&](Env& env) { return std::vector<napi_value>{value_of(env, tensor)}; },
          [](Env& env, napi_value result) {
            if (!is_nullish(env, result)) {
              throw JsTypeError("post accumulate grad hooks should return nothing, not " +
                                describe(env.raw(), result));
            }
          });
    }
  }

  // The handle that a hook was registered by, if it is there and holds the tensor: in Python the
  // hook is given the very parameter.
  napi_value value_of(Env& env, const at::Tensor& tensor) const {
    const auto owner = owner_.lock();
    const bool is_same =
        owner && owner->handle()->tensor.defined() && owner->handle()->tensor.is_same(tensor);
    napi_value object = is_same ? owner->object() : nullptr;
    return object ? object : env.wrap(tensor);
  }

  std::vector<std::shared_ptr<Removable>> hooks_;
  std::weak_ptr<GraphOwner> owner_;
};

// The function that removes the hook again. It keeps neither the hook's function nor its tensor
// alive once those are gone.
Napi::Value remover(Env& env, const std::shared_ptr<Removable>& hook,
                    const std::shared_ptr<GraphOwner>& owner) {
  const std::weak_ptr<Removable> weak = hook;
  const std::weak_ptr<GraphOwner> weak_owner = owner;
  return Napi::Function::New(env, [&env, weak, weak_owner](const Napi::CallbackInfo&) {
    // It keeps the function no longer.
    if (const auto found = weak_owner.lock()) env.graph_functions().touch(*found);
    if (const auto found = weak.lock()) found->remove();
    env.dropped().remove_all();
  });
}

// The tag that distinguishes objects of this class.
constexpr napi_type_tag node_tag = {0x6a1f0c5b7d2e4f83, 0x9b3c8d17e5a04621};

class GraphNode {
 public:
  // (tensor): its grad_fn, or for a leaf that requires grad what accumulates its gradient.
  // (node, i): the next function of a node.
  GraphNode(Env& env, const Napi::CallbackInfo& info) {
    if (const at::Tensor* tensor = env.find_tensor(info[0])) {
      node_ = torch::autograd::impl::gradient_edge(*tensor).function;
      tensor_ = env.graph_functions().owner_of(info[0]);
    } else {
      bool is_node = false;
      if (info[0].IsObject()) {
        check(env.raw(), napi_check_object_type_tag(env, info[0], &node_tag, &is_node));
      }
      if (!is_node) throw JsTypeError("expected a Tensor or a node of the graph");
      void* parent = nullptr;
      check(env.raw(), napi_unwrap(env, info[0], &parent));
      const auto& edges = static_cast<GraphNode*>(parent)->node_->next_edges();
      const std::int64_t index = to_integer(env, info[1], "index");
      if (index < 0 || index >= static_cast<std::int64_t>(edges.size())) {
        throw JsRangeError("a node has no next function of that index");
      }
      node_ = edges[index].function;
    }
    if (!node_) throw JsError("there is no node of the graph for this tensor");
    check(env.raw(), napi_type_tag_object(env, info.This(), &node_tag));
    owner_ = std::make_shared<GraphOwner>(env, info.This(), nullptr, &node_);
    if (const auto tensor = tensor_.lock()) env.graph_functions().adopt(*tensor, owner_);
  }

  Napi::Value name(Env& env, const Napi::CallbackInfo&) {
    return Napi::String::New(env, node_->name());
  }

  // Of each next function the number that tells it from others, undefined for none, and which of
  // its inputs it is.
  Napi::Value edges(Env& env, const Napi::CallbackInfo&) {
    const auto& edges = node_->next_edges();
    auto array = Napi::Array::New(env, edges.size());
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
      auto pair = Napi::Array::New(env, 2);
      if (edges[i].function) pair.Set(std::uint32_t{0}, number(env, edges[i].function.get()));
      pair.Set(std::uint32_t{1}, Napi::Number::New(env, edges[i].input_nr));
      array.Set(i, pair);
    }
    return array;
  }

  Napi::Value id(Env& env, const Napi::CallbackInfo&) { return number(env, node_.get()); }

  Napi::Value sequence_nr(Env& env, const Napi::CallbackInfo&) {
    return Napi::Number::New(env, static_cast<double>(node_->sequence_nr()));
  }

  // The leaf whose gradient the node accumulates.
  Napi::Value variable(Env& env, const Napi::CallbackInfo& info) {
    auto* accumulate = dynamic_cast<torch::autograd::AccumulateGrad*>(node_.get());
    if (accumulate == nullptr) return info.Env().Undefined();
    return Napi::Value(env, env.wrap(accumulate->variable));
  }

  Napi::Value saved_tensors(Env& env, const Napi::CallbackInfo& info) {
    std::vector<at::Tensor> tensors;
    if (!saved_tensors_of(*node_, tensors)) return info.Env().Undefined();
    return from_tensors(env, tensors);
  }

  Napi::Value register_hook(Env& env, const Napi::CallbackInfo& info) {
    auto hook = std::make_shared<Removable>(to_callback(env, info[0], "hook"));
    node_->add_post_hook(std::make_unique<NodePostHook>(hook));
    hang_on(env, *hook);
    return remover(env, hook, owner_);
  }

  Napi::Value register_prehook(Env& env, const Napi::CallbackInfo& info) {
    auto hook = std::make_shared<Removable>(to_callback(env, info[0], "hook"));
    node_->add_pre_hook(std::make_unique<NodePreHook>(hook));
    hang_on(env, *hook);
    return remover(env, hook, owner_);
  }

 private:
  static Napi::Value number(Env& env, const Node* node) {
    return Napi::BigInt::New(env,
                             static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(node)));
  }

  void hang_on(Env& env, const Removable& hook) {
    env.graph_functions().add(hook.get()->function(), node_.get(), {owner_, tensor_.lock()});
  }

  NodePointer node_;
  // This object.
  std::shared_ptr<GraphOwner> owner_;
  // Of the tensor that it was found by.
  std::weak_ptr<GraphOwner> tensor_;
};

// The object of the node with that id, or undefined if there is no such object now.
Napi::Value graph_node(Env& env, const Napi::CallbackInfo& info) {
  bool lossless = false;
  const std::uint64_t id = info[0].As<Napi::BigInt>().Uint64Value(&lossless);
  // Only compared. NOLINTNEXTLINE(performance-no-int-to-ptr)
  const auto* node = reinterpret_cast<const Node*>(static_cast<std::uintptr_t>(id));
  napi_value object = env.graph_functions().object_of(node);
  return object ? Napi::Value(env, object) : info.Env().Undefined();
}

// As a backward pass knows it: a view that was changed has a grad_fn made for it.
Napi::Value grad_fn_id(Env& env, const Napi::CallbackInfo& info) {
  const auto& function = env.tensor(info[0], "input").grad_fn();
  if (!function) return info.Env().Undefined();
  return Napi::BigInt::New(
      env, static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(function.get())));
}

Napi::Value register_post_accumulate_grad_hook(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = env.tensor(info[0], "input");
  if (!tensor.requires_grad()) {
    throw JsError("cannot register a hook on a tensor that doesn't require gradient");
  }
  if (tensor.grad_fn()) {
    throw JsError("post accumulate grad hooks cannot be registered on non-leaf tensors");
  }
  auto hook = std::make_shared<Removable>(to_callback(env, info[1], "hook"));
  auto& place = torch::autograd::impl::post_acc_grad_hooks(tensor);
  auto* hooks = dynamic_cast<AccumulatedHooks*>(place.get());
  if (hooks == nullptr) {
    auto made = std::make_unique<AccumulatedHooks>();
    hooks = made.get();
    torch::autograd::impl::set_post_acc_grad_hooks(tensor, std::move(made));
  }
  std::erase_if(hooks->hooks_, [](const auto& each) { return !each->get(); });
  hooks->hooks_.push_back(hook);
  GraphFunctions& functions = env.graph_functions();
  const auto owner = functions.owner_of(info[0]);
  if (hooks->owner_.expired()) hooks->owner_ = owner;
  functions.add(hook->get()->function(), nullptr, {owner});
  return remover(env, hook, owner);
}

Napi::Value version(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Number::New(env, static_cast<double>(env.tensor(info[0], "input")._version()));
}

Napi::Value increment_version(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = env.tensor(info[0], "tensor");
  if (tensor.is_inference()) {
    throw JsError("Inference tensors do not track version counter.");
  }
  torch::autograd::impl::bump_version(tensor);
  return info.Env().Undefined();
}

Napi::Value retains_grad(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(env, env.tensor(info[0], "input").retains_grad());
}

}  // namespace

void export_autograd_graph(Env& env, Napi::Object exports) {
  export_class<GraphNode>(
      env, exports, "GraphNode",
      {method_entry<GraphNode, &GraphNode::name>(env, "name"),
       method_entry<GraphNode, &GraphNode::edges>(env, "edges"),
       method_entry<GraphNode, &GraphNode::id>(env, "id"),
       method_entry<GraphNode, &GraphNode::sequence_nr>(env, "sequence_nr"),
       method_entry<GraphNode, &GraphNode::variable>(env, "variable"),
       method_entry<GraphNode, &GraphNode::saved_tensors>(env, "saved_tensors"),
       method_entry<GraphNode, &GraphNode::register_hook>(env, "register_hook"),
       method_entry<GraphNode, &GraphNode::register_prehook>(env, "register_prehook")});
  export_function<graph_node>(env, exports, "graph_node");
  export_function<grad_fn_id>(env, exports, "grad_fn_id");
  export_function<register_post_accumulate_grad_hook>(env, exports,
                                                      "register_post_accumulate_grad_hook");
  export_function<version>(env, exports, "version");
  export_function<increment_version>(env, exports, "increment_version");
  export_function<retains_grad>(env, exports, "retains_grad");
}

}  // namespace torchnode
