#include "autograd/backward.h"

#include <ATen/ATen.h>
#include <ATen/DeviceAccelerator.h>
#include <ATen/FuncTorchTLS.h>
#include <c10/core/AutogradState.h>
#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/variable.h>

#include <utility>
#include <vector>

#include "autograd/callback.h"
#include "autograd/engine.h"
#include "autograd/forward.h"
#include "autograd/function.h"
#include "autograd/functorch.h"
#include "autograd/graph.h"
#include "core/convert.h"
#include "core/exports.h"
#include "core/gradient_chain.h"
#include "core/graph_functions.h"
#include "core/javascript_thread.h"
#include "core/options.h"

namespace torchnode {
namespace {

const at::Tensor& self(Env& env, const Napi::CallbackInfo& info) {
  return env.tensor(info[0], info[1], "input");
}

// A graph on the CPU may have nodes on an accelerator behind its root, so what counts is whether
// there is one at all.
bool has_accelerator() {
  static const bool found =
      at::accelerator::getAccelerator(false).has_value() && at::accelerator::deviceCount() > 0;
  return found;
}

// While it lives, backward passes run the nodes of all devices on the thread that asks for them.
class OneThreadGuard {
 public:
  explicit OneThreadGuard(bool applies)
      : applies_(applies && modes().get_multithreading_enabled()) {
    if (applies_) modes().set_multithreading_enabled(false);
  }
  ~OneThreadGuard() {
    if (applies_) modes().set_multithreading_enabled(true);
  }
  OneThreadGuard(const OneThreadGuard&) = delete;
  OneThreadGuard& operator=(const OneThreadGuard&) = delete;

 private:
  static c10::AutogradState& modes() { return c10::AutogradState::get_tls_state(); }

  bool applies_;
};

// The engine runs an accelerator's nodes on a thread of its own for each device. A hook would have
// to come from there to this thread, and a backward pass within the hook would wait for that
// thread, which waits for the hook; so with hooks everything runs here. A pass within the hooks of
// many others goes on in another thread all the same, past 60 of them, which then needs this one to
// serve it.
void run_backward(Env& env, bool as_on_accelerator, const std::function<void()>& body) {
  constexpr int deepest = 50;
  const Env::BackwardPass pass(env);
  const SingleThreadGuard single_thread(env.backward_estimate().was_small());
  const bool has_hooks = env.hooks() > 0;
  const OneThreadGuard one_thread(has_hooks && (as_on_accelerator || has_accelerator()));
  if (has_hooks && pass.depth() >= deepest) {
    env.javascript_thread().serve(body);
  } else {
    body();
  }
}

Napi::Value backward(Env& env, const Napi::CallbackInfo& info) {
  const auto tensors = to_tensors(env, info[0], "tensors");
  const auto grads = to_optional_tensors(env, info[1], "grad_tensors");
  const bool retain_graph = to_bool(env, info[2], "retain_graph");
  const bool create_graph = to_bool(env, info[3], "create_graph");
  const auto inputs = to_tensors(env, info[4], "inputs");
  // Lets machines without an accelerator test what those with one do.
  const bool as_on_accelerator = info[5].IsBoolean() && info[5].As<Napi::Boolean>().Value();
  run_backward(env, as_on_accelerator, [&] {
    torch::autograd::backward(tensors, grads, retain_graph, create_graph, inputs);
  });
  return info.Env().Undefined();
}

Napi::Value autograd_grad(Env& env, const Napi::CallbackInfo& info) {
  const auto outputs = to_tensors(env, info[0], "outputs");
  const auto inputs = to_tensors(env, info[1], "inputs");
  const auto grad_outputs = to_optional_tensors(env, info[2], "grad_outputs");
  const bool retain_graph = to_bool(env, info[3], "retain_graph");
  const bool create_graph = to_bool(env, info[4], "create_graph");
  const bool allow_unused = to_bool(env, info[5], "allow_unused");
  std::vector<at::Tensor> grads;
  run_backward(env, false, [&] {
    grads = torch::autograd::grad(outputs, inputs, grad_outputs, retain_graph, create_graph,
                                  allow_unused);
  });
  return from_tensors(env, grads);
}

Napi::Value requires_grad(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(env, self(env, info).requires_grad());
}

Napi::Value set_requires_grad(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = self(env, info);
  const bool value = to_bool(env, info[2], "requires_grad");
  if (!tensor.is_leaf() && !value) {
    throw JsError(
        "you can only change requires_grad flags of leaf variables. If you want to use a computed "
        "variable in a subgraph that doesn't require differentiation use "
        "var_no_grad = var.detach()");
  }
  if (const auto& transforms = at::functorch::functorchTLSAccessor()) {
    transforms->checkSupportsInplaceRequiresGrad();
  }
  tensor.set_requires_grad(value);
  return info.Env().Undefined();
}

Napi::Value is_leaf(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(env, self(env, info).is_leaf());
}

Napi::Value grad(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Value(env, env.wrap(self(env, info).grad()));
}

Napi::Value set_grad(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor tensor = self(env, info);
  if (is_nullish(env, info[2])) {
    let_go(std::exchange(tensor.mutable_grad(), at::Tensor()));
    return info.Env().Undefined();
  }
  const at::Tensor& grad = env.tensor(info[2], "grad");
  if (grad.is_same(tensor)) throw JsError("can't assign Variable as its own grad");
  if (!grad.sizes().equals(tensor.sizes())) {
    throw JsError("assigned grad has data of a different size");
  }
  if (grad.scalar_type() != tensor.scalar_type()) {
    throw JsError("assigned grad has data of a different type");
  }
  if (grad.device() != tensor.device()) {
    throw JsError("assigned grad has data located on a different device");
  }
  let_go(std::exchange(tensor.mutable_grad(), grad));
  return info.Env().Undefined();
}

Napi::Value grad_fn(Env& env, const Napi::CallbackInfo& info) {
  const auto& function = self(env, info).grad_fn();
  if (!function) return info.Env().Undefined();
  return Napi::String::New(env, function->name());
}

Napi::Value retain_grad(Env& env, const Napi::CallbackInfo& info) {
  if (const auto& transforms = at::functorch::functorchTLSAccessor()) {
    transforms->checkSupportsRetainGrad();
  }
  self(env, info).retain_grad();
  return info.Env().Undefined();
}

Napi::Value output_nr(Env& env, const Napi::CallbackInfo& info) {
  return Napi::Number::New(env, static_cast<double>(self(env, info).output_nr()));
}

Napi::Value register_hook(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = self(env, info);
  const Callback hook = to_callback(env, info[2], "hook");
  const unsigned id = tensor.register_hook([hook](const at::Tensor& grad) {
    at::Tensor result;
    hook.call([&](Env& env) { return std::vector<napi_value>{env.wrap(grad)}; },
              [&](Env& env, napi_value returned) {
                if (!is_nullish(env, returned)) result = env.tensor(returned, "the hook's result");
              });
    return result;
  });
  const auto* meta = torch::autograd::impl::get_autograd_meta(tensor);
  GraphFunctions& functions = env.graph_functions();
  functions.add(hook.function(), meta ? meta->grad_fn_.get() : nullptr,
                {functions.owner_of(info[0])});
  return Napi::Number::New(env, id);
}

Napi::Value remove_hook(Env& env, const Napi::CallbackInfo& info) {
  self(env, info).remove_hook(static_cast<unsigned>(to_integer(env, info[2], "id")));
  env.dropped().remove_all();
  return info.Env().Undefined();
}

Napi::Value set_function_keeper(Env& env, const Napi::CallbackInfo& info) {
  for (std::size_t i = 0; i < 3; ++i) {
    if (!info[i].IsFunction()) throw JsTypeError("expected three functions");
  }
  env.graph_functions().set_keeper(info[0], info[1], info[2]);
  return info.Env().Undefined();
}

Napi::Value sweep_graph_functions(Env& env, const Napi::CallbackInfo&) {
  env.graph_functions().sweep();
  return Napi::Boolean::New(env, env.graph_functions().has_strong());
}

Napi::Value is_grad_enabled(Env& env, const Napi::CallbackInfo&) {
  return Napi::Boolean::New(env, c10::GradMode::is_enabled());
}

Napi::Value set_grad_enabled(Env& env, const Napi::CallbackInfo& info) {
  c10::GradMode::set_enabled(to_bool(env, info[0], "mode"));
  return info.Env().Undefined();
}

Napi::Value is_inference_mode_enabled(Env& env, const Napi::CallbackInfo&) {
  return Napi::Boolean::New(env, c10::InferenceMode::is_enabled());
}

Napi::Value set_multithreading_enabled(Env& env, const Napi::CallbackInfo& info) {
  c10::AutogradState& modes = c10::AutogradState::get_tls_state();
  const bool before = modes.get_multithreading_enabled();
  modes.set_multithreading_enabled(to_bool(env, info[0], "mode"));
  return Napi::Boolean::New(env, before);
}

Napi::Value enter_inference_mode(Env& env, const Napi::CallbackInfo& info) {
  // A guard that is never closed stays in force: garbage collection must not change the mode.
  auto* mode = new c10::InferenceMode(to_bool(env, info[0], "mode"));
  return Napi::Function::New(
      env, [mode](const Napi::CallbackInfo&) mutable { delete std::exchange(mode, nullptr); });
}

}  // namespace

void export_autograd(Env& env, Napi::Object exports) {
  export_function<backward>(env, exports, "backward");
  export_function<autograd_grad>(env, exports, "autograd_grad");
  export_function<requires_grad>(env, exports, "requires_grad");
  export_function<set_requires_grad>(env, exports, "set_requires_grad");
  export_function<is_leaf>(env, exports, "is_leaf");
  export_function<grad>(env, exports, "grad");
  export_function<set_grad>(env, exports, "set_grad");
  export_function<grad_fn>(env, exports, "grad_fn");
  export_function<retain_grad>(env, exports, "retain_grad");
  export_function<output_nr>(env, exports, "output_nr");
  export_function<register_hook>(env, exports, "register_hook");
  export_function<remove_hook>(env, exports, "remove_hook");
  export_function<set_function_keeper>(env, exports, "set_function_keeper");
  export_function<sweep_graph_functions>(env, exports, "sweep_graph_functions");
  export_function<is_grad_enabled>(env, exports, "is_grad_enabled");
  export_function<set_grad_enabled>(env, exports, "set_grad_enabled");
  export_function<is_inference_mode_enabled>(env, exports, "is_inference_mode_enabled");
  export_function<set_multithreading_enabled>(env, exports, "set_multithreading_enabled");
  export_function<enter_inference_mode>(env, exports, "enter_inference_mode");
  export_autograd_engine(env, exports);
  export_autograd_forward(env, exports);
  export_autograd_function(env, exports);
  export_autograd_graph(env, exports);
  export_transforms(env, exports);
}

}  // namespace torchnode
