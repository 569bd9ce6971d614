#include "core/graph_functions.h"

#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <utility>

#include "core/convert.h"
#include "core/errors.h"

namespace torchnode {

// Reported to V8, as for a handle: the hook or node, two references, and how they find each other.
// Cycles are freed by V8's full collection alone, which would come too seldom for their handles.
constexpr std::int64_t bytes_per_function = 1024;

// One function of JavaScript's that the graph holds.
struct GraphFunction {
  GraphFunction(Env& of, const std::shared_ptr<Persistent>& held,
                const torch::autograd::Node* hangs_on)
      : env(of), function(held), node(hangs_on) {}
  ~GraphFunction() { env.memory().uncount_bytes(bytes_per_function); }
  GraphFunction(const GraphFunction&) = delete;
  GraphFunction& operator=(const GraphFunction&) = delete;

  Env& env;
  // Gone when the graph has let go of it.
  std::weak_ptr<Persistent> function;
  const torch::autograd::Node* node;
  std::vector<std::weak_ptr<GraphOwner>> owners;
  bool is_weak = false;
};

namespace {

// Fewer are not worth a look.
constexpr std::size_t fewest = 256;

template <typename Use>
void each_owner(const GraphFunction& function, Use&& use) {
  for (const auto& weak : function.owners) {
    if (const auto owner = weak.lock()) use(*owner);
  }
}

void forget_gone(GraphOwner& owner) {
  std::erase_if(owner.functions, [](const auto& each) { return each->function.expired(); });
}

}  // namespace

GraphOwner::GraphOwner(Env& env, napi_value object, const Handle* handle, const NodePointer* node)
    : env_(env), handle_(handle), node_(node) {
  check(env.raw(), napi_create_reference(env.raw(), object, 0, &reference_));
  env_.retain();
  if (!node_) return;
  // The first object of a node is its object for as long as it is there.
  const GraphOwner*& known = env_.graph_functions().nodes_[node_->get()];
  if (!known || !known->object()) known = this;
}

GraphOwner::~GraphOwner() {
  // This may be inside garbage collection.
  if (node_) {
    auto& nodes = env_.graph_functions().nodes_;
    const auto found = nodes.find(node_->get());
    if (found != nodes.end() && found->second == this) nodes.erase(found);
  }
  env_.dropped().add(reference_);
  env_.release();
}

napi_value GraphOwner::object() const {
  napi_value value = nullptr;
  check(env_.raw(), napi_get_reference_value(env_.raw(), reference_, &value));
  return value;
}

void GraphFunctions::set_keeper(napi_value keep, napi_value release, napi_value schedule) {
  check(env_.raw(), napi_create_reference(env_.raw(), keep, 1, &keep_));
  check(env_.raw(), napi_create_reference(env_.raw(), release, 1, &release_));
  check(env_.raw(), napi_create_reference(env_.raw(), schedule, 1, &schedule_));
}

std::shared_ptr<GraphOwner> GraphFunctions::owner_of(napi_value tensor) {
  Handle* handle = env_.handle_of(tensor);
  if (!handle) return nullptr;
  if (!handle->owner) handle->owner = std::make_shared<GraphOwner>(env_, tensor, handle, nullptr);
  return handle->owner;
}

void GraphFunctions::add(const std::shared_ptr<Persistent>& function,
                         const torch::autograd::Node* node,
                         const std::vector<std::shared_ptr<GraphOwner>>& owners) {
  auto added = std::make_shared<GraphFunction>(env_, function, node);
  for (const auto& owner : owners) {
    if (!owner) continue;
    forget_gone(*owner);
    owner->functions.push_back(added);
    added->owners.push_back(owner);
  }
  strong_.push_back(std::move(added));
  if (strong_.size() >= std::max(sweep_at_, fewest)) {
    sweep();
  } else if (schedule_ && !is_scheduled_) {
    is_scheduled_ = tell(schedule_, {});
  }
  env_.memory().count_bytes(bytes_per_function);
}

void GraphFunctions::adopt(const GraphOwner& from, const std::shared_ptr<GraphOwner>& to) {
  for (const auto& function : from.functions) {
    if (function->node != to->node()->get() || function->function.expired()) continue;
    to->functions.push_back(function);
    function->owners.push_back(to);
  }
}

napi_value GraphFunctions::object_of(const torch::autograd::Node* node) const {
  const auto found = nodes_.find(node);
  return found == nodes_.end() ? nullptr : found->second->object();
}

void GraphFunctions::unshare(const c10::TensorImpl* tensor) {
  const auto found = shared_.find(tensor);
  if (found != shared_.end() && --found->second == 0) shared_.erase(found);
}

// Whether its handle, and native objects that count as the handle's, are all that hold a tensor.
bool GraphFunctions::is_sole(const at::Tensor& tensor) const {
  const auto found = shared_.find(tensor.unsafeGetTensorImpl());
  const int shared = found == shared_.end() ? 0 : found->second;
  return static_cast<std::int64_t>(tensor.use_count()) == 1 + shared;
}

bool GraphFunctions::only_javascript_owns(const GraphFunction& function) const {
  std::size_t owners = 0;
  std::size_t of_node = 0;
  bool is_sure = true;
  each_owner(function, [&](const GraphOwner& owner) {
    if (const NodePointer* node = owner.node()) {
      ++owners;
      of_node = static_cast<std::size_t>(node->use_count());
      return;
    }
    const at::Tensor& tensor = owner.handle()->tensor;
    if (!tensor.defined()) return;
    const auto* meta = torch::autograd::impl::get_autograd_meta(tensor);
    const NodePointer* node = meta ? &meta->grad_fn_ : nullptr;
    // An operator in place has given the tensor another node.
    if ((node ? node->get() : nullptr) != function.node) return;
    is_sure = is_sure && meta && is_sole(tensor);
    ++owners;
    if (function.node) of_node = static_cast<std::size_t>(node->use_count());
  });
  return is_sure && owners > 0 && (!function.node || of_node == owners);
}

void GraphFunctions::sweep() {
  is_scheduled_ = false;
  env_.dropped().remove_all();
  if (!keep_) return;
  std::vector<std::shared_ptr<GraphFunction>> before;
  before.swap(strong_);
  for (auto& function : before) {
    if (function->function.expired()) continue;
    if (only_javascript_owns(*function)) weaken(function);
    if (!function->is_weak) strong_.push_back(std::move(function));
  }
  sweep_at_ = 2 * strong_.size();
}

void GraphFunctions::weaken(const std::shared_ptr<GraphFunction>& function) {
  const auto persistent = function->function.lock();
  if (!persistent) return;
  const Napi::HandleScope scope(env_);
  std::vector<napi_value> objects;
  bool are_there = true;
  each_owner(*function, [&](const GraphOwner& owner) {
    objects.push_back(owner.object());
    // V8 has collected it, and will tell.
    are_there = are_there && objects.back();
  });
  if (!are_there) return;
  napi_value value = persistent->value();
  for (napi_value object : objects) {
    if (!tell(keep_, {object, value})) return;
  }
  persistent->make_weak();
  function->is_weak = true;
  each_owner(*function, [](GraphOwner& owner) { ++owner.weak; });
}

void GraphFunctions::strengthen(const std::shared_ptr<GraphFunction>& function) {
  each_owner(*function, [](GraphOwner& owner) { --owner.weak; });
  function->is_weak = false;
  const auto persistent = function->function.lock();
  if (!persistent) return;
  const Napi::HandleScope scope(env_);
  persistent->make_strong();
  strong_.push_back(function);
  napi_value value = persistent->value();
  each_owner(*function, [&](const GraphOwner& owner) {
    if (napi_value object = owner.object()) tell(release_, {object, value});
  });
}

void GraphFunctions::touch(GraphOwner& owner) {
  if (owner.weak == 0) return;
  // A copy: JavaScript is called.
  const auto functions = owner.functions;
  for (const auto& function : functions) {
    if (function->is_weak) strengthen(function);
  }
}

// Returns whether JavaScript could be called: not in a thread that is being ended.
bool GraphFunctions::tell(napi_ref listener, const std::vector<napi_value>& arguments) {
  const Napi::HandleScope scope(env_);
  napi_value function = nullptr;
  napi_value receiver = nullptr;
  check(env_.raw(), napi_get_reference_value(env_.raw(), listener, &function));
  check(env_.raw(), napi_get_undefined(env_.raw(), &receiver));
  return napi_call_function(env_.raw(), receiver, function, arguments.size(), arguments.data(),
                            nullptr) == napi_ok;
}

SharedTensors::SharedTensors(Env& env) : env_(env) { env_.retain(); }

SharedTensors::~SharedTensors() {
  clear();
  env_.release();
}

void SharedTensors::add(const std::vector<at::Tensor>& tensors) {
  for (const at::Tensor& tensor : tensors) {
    if (!tensor.defined()) continue;
    env_.graph_functions().share(tensor);
    tensors_.push_back(tensor.unsafeGetTensorImpl());
  }
}

void SharedTensors::clear() {
  for (const c10::TensorImpl* tensor : tensors_) env_.graph_functions().unshare(tensor);
  tensors_.clear();
}

}  // namespace torchnode
