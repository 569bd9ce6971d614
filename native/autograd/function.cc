#include "autograd/function.h"

#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/saved_variable.h>
#include <torch/csrc/autograd/variable_info.h>

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>

#include "autograd/callback.h"
#include "core/convert.h"
#include "core/graph_functions.h"
#include "core/native_class.h"
#include "core/node_pointer.h"

namespace torchnode {
namespace {

using torch::autograd::Node;
using torch::autograd::SavedVariable;
using torch::autograd::variable_list;
using torch::autograd::VariableInfo;
using TensorSet = std::unordered_set<at::TensorImpl*>;

constexpr const char* gone =
    "this context's graph is gone: what was saved for backward has been freed with it";

// The node of one call. Holds the JavaScript function that calls the user's backward, which holds
// the context; the context holds this node weakly.
struct FunctionNode : WeaklyHeldNode<Node> {
  FunctionNode(std::string name, Callback backward)
      : name_(std::move(name)), backward_(std::move(backward)) {}

  std::string name() const override { return name_; }

  void release_variables() override {
    const std::lock_guard<std::mutex> lock(mutex_);
    saved_.reset();
    is_released_ = true;
  }

  void let_go() override {
    const std::lock_guard<std::mutex> lock(mutex_);
    saved_.reset();
    backward_.reset();
  }

  // The function that calls the user's backward; null once the node has let go of it.
  std::shared_ptr<Persistent> function() const {
    return backward_ ? backward_->function() : nullptr;
  }

  void save(const variable_list& tensors) {
    saved_ = std::make_shared<std::vector<SavedVariable>>();
    saved_->reserve(tensors.size());
    for (const at::Tensor& tensor : tensors) {
      saved_->emplace_back(tensor, tensor.defined() && tensor.grad_fn().get() == this);
    }
  }

  variable_list saved(const NodePointer& self) {
    if (is_released_) throw JsError(torch::autograd::ERR_BACKWARD_TWICE);
    // Unpacking may run a hook, and that a backward pass which releases this node.
    const auto saved = saved_;
    variable_list tensors;
    if (!saved) return tensors;
    tensors.reserve(saved->size());
    for (const SavedVariable& each : *saved) tensors.push_back(each.unpack(self));
    return tensors;
  }

  // A call that records nothing has a node all the same, which nothing leads to.
  bool is_executable_ = false;
  bool materialize_grads_ = true;
  // Of each result; nothing for one that is not a tensor.
  std::vector<std::optional<VariableInfo>> outputs_;

 protected:
  variable_list apply(variable_list&& grads) override {
    const variable_list given = materialize(std::move(grads));
    const std::optional<Callback> backward = backward_;
    TORCH_CHECK(backward, name_, " was called after its graph was freed");
    return backward->on_tensors({given}, "the gradients that backward returns")
        .value_or(variable_list());
  }

 private:
  variable_list materialize(variable_list&& grads) const {
    at::OptionalDeviceGuard device_guard;
    variable_list given = std::move(grads);
    given.resize(outputs_.size());
    for (std::size_t i = 0; i < given.size(); ++i) {
      const std::optional<VariableInfo>& output = outputs_[i];
      if (given[i].defined() || !materialize_grads_ || !output) continue;
      given[i] = output->zeros(device_guard);
    }
    return given;
  }

  std::string name_;
  std::optional<Callback> backward_;
  std::shared_ptr<std::vector<SavedVariable>> saved_;
  bool is_released_ = false;
};

// From LibTorch 2.14 on it also gives the node that it has attached the outputs to.
template <typename... Args>
std::vector<std::optional<at::Tensor>> wrap_outputs(const Args&... args) {
  NodePointer attached;
  if constexpr (requires { torch::autograd::_wrap_outputs(args..., attached); }) {
    return torch::autograd::_wrap_outputs(args..., attached);
  } else {
    return torch::autograd::_wrap_outputs(args...);
  }
}

TensorSet to_set(const variable_list& tensors) {
  TensorSet set;
  for (const at::Tensor& tensor : tensors) {
    if (tensor.defined()) set.insert(tensor.unsafeGetTensorImpl());
  }
  return set;
}

bool to_flag(Napi::Object options, const char* name) {
  return options.Get(name).ToBoolean().Value();
}

// One call of a function, from before its forward on: what its context in JavaScript holds.
class FunctionCall {
 public:
  // (name, backward, inputs)
  FunctionCall(Env& env, const Napi::CallbackInfo& info)
      : inputs_(to_tensors(env, info[2], "inputs")) {
    node_ = make_node<FunctionNode>(to_string(env, info[0], "name"),
                                    to_callback(env, info[1], "backward"));
    weak_ = weak_pointer_to(node_);
    FunctionNode& node = *own(node_);
    node.is_executable_ =
        at::GradMode::is_enabled() && torch::autograd::any_variable_requires_grad(inputs_);
    if (!node.is_executable_) return;
    // Now, for forward may change the inputs in place.
    node.set_next_edges(torch::autograd::collect_next_edges(inputs_));
    for (const at::Tensor& input : inputs_) {
      if (input.is_leaf() && input.requires_grad()) leaves_.insert(input.unsafeGetTensorImpl());
    }
  }

  // Ends the call: (outputs, { dirty, non_differentiable, to_save, materialize_grads, jvp,
  // has_setup_context }). Returns for each output a handle, or true if it is the given one.
  Napi::Value finish(Env& env, const Napi::CallbackInfo& info) {
    if (!node_) throw JsError("this call of an autograd function has ended");
    const NodePointer node = std::exchange(node_, NodePointer());
    const variable_list inputs = std::exchange(inputs_, {});
    const variable_list outputs = to_optional_tensors(env, info[0], "outputs");
    const Napi::Object options = info[1].As<Napi::Object>();
    const variable_list changed = to_tensors(env, options.Get("dirty"), "mark_dirty");
    // However they were changed: it need not have been by operators.
    for (const at::Tensor& tensor : changed) torch::autograd::impl::bump_version(tensor);
    const TensorSet dirty = to_set(changed);
    // An input that was a leaf is refused even if forward has changed that: the graph leads to it
    // as a leaf.
    for (at::TensorImpl* tensor : dirty) {
      if (leaves_.count(tensor) == 0) continue;
      throw JsError("a leaf Variable that requires grad is being used in an in-place operation.");
    }
    const TensorSet non_differentiable =
        to_set(to_tensors(env, options.Get("non_differentiable"), "mark_non_differentiable"));
    const variable_list to_save =
        to_optional_tensors(env, options.Get("to_save"), "save_for_backward");
    FunctionNode& own_node = *own(node);
    own_node.materialize_grads_ = to_flag(options, "materialize_grads");

    const bool records = own_node.is_executable_;
    std::vector<std::optional<at::Tensor>> raw;
    raw.reserve(outputs.size());
    for (const at::Tensor& output : outputs) {
      raw.emplace_back(output.defined() ? std::optional(output) : std::nullopt);
    }
    const auto wrapped = wrap_outputs(
        inputs, non_differentiable, dirty, raw, records ? node : NodePointer(),
        jvp(env, options.Get("jvp")),
        to_flag(options, "has_setup_context") ? to_set(to_save) : TensorSet(),
        [](const at::Tensor& x) { return x.view_as(x); }, false);
    if (records) {
      for (const auto& output : wrapped) {
        own_node.outputs_.push_back(output ? std::optional(VariableInfo(*output)) : std::nullopt);
      }
      own_node.save(to_save);
    }
    const Napi::Array given = info[0].As<Napi::Array>();
    const Napi::Array returned = results(env, outputs, wrapped);
    if (records) hang_on_outputs(env, node, given, returned);
    return returned;
  }

  // Ends a call whose forward has thrown.
  Napi::Value abandon(Env&, const Napi::CallbackInfo& info) {
    node_ = NodePointer();
    inputs_.clear();
    return info.Env().Undefined();
  }

  Napi::Value saved_tensors(Env& env, const Napi::CallbackInfo&) {
    const NodePointer node = weak_.lock();
    if (!node) throw JsError(gone);
    return from_tensors(env, own(node)->saved(node));
  }

 private:
  static FunctionNode* own(const NodePointer& node) {
    return static_cast<FunctionNode*>(node.get());
  }

  static torch::autograd::_jvp_fn_t jvp(Env& env, napi_value function) {
    if (is_nullish(env, function)) return nullptr;
    const Callback callback = to_callback(env, function, "jvp");
    return [callback](const variable_list&, const variable_list& grads) {
      return callback.on_tensors({grads}, "the gradients that jvp returns")
          .value_or(variable_list());
    };
  }

  // The backward function belongs to the holders of an output: they hold the node.
  static void hang_on_outputs(Env& env, const NodePointer& node, const Napi::Array& given,
                              const Napi::Array& returned) {
    GraphFunctions& functions = env.graph_functions();
    std::vector<std::shared_ptr<GraphOwner>> owners;
    for (std::uint32_t i = 0; i < returned.Length(); ++i) {
      const Napi::Value value = returned.Get(i);
      if (!value.IsUndefined()) {
        owners.push_back(functions.owner_of(value.IsBoolean() ? given.Get(i) : value));
      }
    }
    functions.add(own(node)->function(), node.get(), owners);
  }

  static Napi::Array results(Env& env, const variable_list& given,
                             const std::vector<std::optional<at::Tensor>>& outputs) {
    auto array = Napi::Array::New(env, outputs.size());
    for (std::uint32_t i = 0; i < outputs.size(); ++i) {
      const std::optional<at::Tensor>& output = outputs[i];
      if (!output) continue;
      if (given[i].is_same(*output)) {
        array.Set(i, Napi::Boolean::New(env, true));
      } else {
        array.Set(i, Napi::Value(env, env.wrap(*output)));
      }
    }
    return array;
  }

  // During forward; afterwards the results hold it.
  NodePointer node_;
  WeakNodePointer weak_{NodePointer()};
  variable_list inputs_;
  // The inputs that are leaves of the graph; `inputs_` keeps them alive as long as this is used.
  TensorSet leaves_;
};

}  // namespace

bool saved_tensors_of(Node& node, std::vector<at::Tensor>& tensors) {
  auto* own = dynamic_cast<FunctionNode*>(&node);
  if (own == nullptr) return false;
  tensors = own->saved(pointer_to(node));
  return true;
}

void export_autograd_function(Env& env, Napi::Object exports) {
  export_class<FunctionCall>(
      env, exports, "FunctionCall",
      {method_entry<FunctionCall, &FunctionCall::finish>(env, "finish"),
       method_entry<FunctionCall, &FunctionCall::abandon>(env, "abandon"),
       method_entry<FunctionCall, &FunctionCall::saved_tensors>(env, "saved_tensors")});
}

}  // namespace torchnode
