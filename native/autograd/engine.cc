#include "autograd/engine.h"

#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/graph_task.h>
#include <torch/csrc/autograd/saved_variable_hooks.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "autograd/callback.h"
#include "core/convert.h"
#include "core/exports.h"
#include "core/node_pointer.h"
#include "core/options.h"
#include "tensor/saved_form.h"

namespace torchnode {
namespace {

using torch::autograd::AnomalyMetadata;
using torch::autograd::AnomalyMode;
using torch::autograd::Engine;
using torch::autograd::SavedVariableHooks;

// The report that anomaly mode has made of errors, kept until JavaScript asks for it.
struct Report {
  std::mutex mutex;
  std::string text;
};

// A pair of functions that saved tensors go through. `pack` returns the value that is kept in their
// place.
struct SavedHooks {
  Callback pack;
  Callback unpack;
};

// The engine's state for one JavaScript thread.
struct ThreadState {
  Env* env = nullptr;
  std::shared_ptr<Report> report = std::make_shared<Report>();
  std::vector<SavedHooks> saved_hooks;
  // The backward pass that has last asked for a saved tensor, or -1.
  int graph_task = -1;
  // The reason why saved tensors may have no hooks now.
  std::optional<std::string> disabled;
};

thread_local ThreadState state;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

// The current JavaScript stack, without the line that says "Error".
std::string javascript_stack(Env& env) {
  const Napi::HandleScope scope(env);
  napi_value message;
  napi_value error;
  napi_value stack;
  std::string text;
  bool pending = false;
  if (env.closed() || napi_is_exception_pending(env, &pending) != napi_ok || pending) return "";
  if (napi_create_string_utf8(env, "", 0, &message) != napi_ok) return "";
  if (napi_create_error(env, nullptr, message, &error) != napi_ok) return "";
  if (napi_get_named_property(env, error, "stack", &stack) != napi_ok ||
      !try_string(env, stack, text)) {
    napi_value thrown;
    if (napi_is_exception_pending(env, &pending) == napi_ok && pending) {
      napi_get_and_clear_last_exception(env, &thrown);
    }
    return "";
  }
  const auto line = text.find('\n');
  return line == std::string::npos ? "" : text.substr(line + 1);
}

// The stack that a node was made at. If it is empty, no JavaScript ran on this thread then.
class StackMetadata : public AnomalyMetadata {
 public:
  StackMetadata() : report_(state.report) {}

  void store_stack() override {
    if (state.env != nullptr) stack_ = javascript_stack(*state.env);
  }

  void assign_parent(const NodePointer& parent) override { parent_ = parent; }

  void print_stack(const std::string& name) override {
    std::string text = "Error detected in " + name + ".";
    text += stack_.empty() ? " No forward call is known to have caused it."
                           : " Traceback of forward call that caused the error:\n" + stack_;
    for (NodePointer parent = parent_; parent;) {
      auto* metadata = dynamic_cast<StackMetadata*>(parent->metadata());
      if (metadata == nullptr) break;
      text += "\n\nPrevious calculation was induced by " + parent->name() + ".";
      if (!metadata->stack_.empty()) {
        text += " Traceback of forward call that induced the previous calculation:\n" +
                metadata->stack_;
      }
      parent = metadata->parent_;
    }
    const std::lock_guard<std::mutex> lock(report_->mutex);
    report_->text = std::move(text);
  }

 private:
  std::shared_ptr<Report> report_;
  std::string stack_;
  NodePointer parent_;
};

// A saved tensor that two JavaScript functions have taken over.
class JavascriptSavedHooks : public SavedVariableHooks {
 public:
  explicit JavascriptSavedHooks(SavedHooks hooks) : hooks_(std::move(hooks)) {}

  void call_pack_hook(const at::Tensor& tensor) override {
    form_ = SavedForm(tensor);
    hooks_.pack.call([&](Env& env) { return std::vector<napi_value>{env.wrap(tensor)}; },
                     [&](Env& env, napi_value packed) {
                       // A reference can only be to an object, so the value is put into one.
                       const auto box = Napi::Object::New(env);
                       box.Set("packed", Napi::Value(env, packed));
                       packed_ = std::make_shared<Persistent>(env, box);
                     });
  }

  at::Tensor call_unpack_hook() override {
    at::Tensor result;
    // The pass is known to this thread, which need not be JavaScript's.
    const int graph_task = torch::autograd::get_current_graph_task_id();
    hooks_.unpack.call(
        [&](Env& env) {
          TORCH_CHECK(packed_, "a saved tensor was unpacked that had not been packed");
          state.graph_task = graph_task;
          return std::vector<napi_value>{Napi::Object(env, packed_->value()).Get("packed")};
        },
        [&](Env& env, napi_value unpacked) {
          const at::Tensor* tensor = env.find_tensor(unpacked);
          if (tensor == nullptr) {
            throw JsTypeError(
                "Output of saved tensor unpack_hook expected to be a Tensor but got " +
                describe(env.raw(), unpacked));
          }
          result = *tensor;
        });
    return form_.restored(result);
  }

 private:
  SavedHooks hooks_;
  SavedForm form_;
  std::shared_ptr<Persistent> packed_;
};

struct JavascriptEngine : Engine {
  std::unique_ptr<AnomalyMetadata> make_anomaly_metadata() override {
    return std::make_unique<StackMetadata>();
  }

  std::unique_ptr<SavedVariableHooks> get_default_saved_variable_hooks() override {
    if (state.saved_hooks.empty() || state.disabled) return nullptr;
    return std::make_unique<JavascriptSavedHooks>(state.saved_hooks.back());
  }

  static Engine& get() {
    static JavascriptEngine engine;
    return engine;
  }
};

Napi::Value set_anomaly_enabled(Env& env, const Napi::CallbackInfo& info) {
  AnomalyMode::set_enabled(to_bool(env, info[0], "mode"), to_bool(env, info[1], "check_nan"));
  return info.Env().Undefined();
}

Napi::Value is_anomaly_enabled(Env& env, const Napi::CallbackInfo&) {
  return Napi::Boolean::New(env, AnomalyMode::is_enabled());
}

Napi::Value is_anomaly_check_nan_enabled(Env& env, const Napi::CallbackInfo&) {
  return Napi::Boolean::New(env, AnomalyMode::should_check_nan());
}

Napi::Value take_anomaly_report(Env& env, const Napi::CallbackInfo& info) {
  const std::lock_guard<std::mutex> lock(state.report->mutex);
  if (state.report->text.empty()) return info.Env().Undefined();
  return Napi::String::New(env, std::exchange(state.report->text, ""));
}

Napi::Value push_saved_tensors_hooks(Env& env, const Napi::CallbackInfo& info) {
  if (state.disabled) throw JsError(*state.disabled);
  state.saved_hooks.push_back(
      {to_callback(env, info[0], "pack_hook"), to_callback(env, info[1], "unpack_hook")});
  return Napi::Number::New(env, static_cast<double>(state.saved_hooks.size()));
}

// Takes away the hooks from that depth on.
Napi::Value pop_saved_tensors_hooks(Env& env, const Napi::CallbackInfo& info) {
  const std::int64_t depth = to_integer(env, info[0], "depth");
  const auto count = static_cast<std::int64_t>(state.saved_hooks.size());
  if (depth < 1) throw JsRangeError("'depth' must be at least 1");
  // Moved out first: their end may run code that comes back here.
  std::vector<SavedHooks> dropped;
  for (std::int64_t i = depth; i <= count; ++i) {
    dropped.push_back(state.saved_hooks.back());
    state.saved_hooks.pop_back();
  }
  return info.Env().Undefined();
}

Napi::Value unpacking_graph_task(Env& env, const Napi::CallbackInfo&) {
  return Napi::Number::New(env, state.graph_task);
}

// Sets the reason why there may be no hooks, or undefined to allow them; returns the previous one.
Napi::Value set_saved_tensors_hooks_disabled(Env& env, const Napi::CallbackInfo& info) {
  const std::optional<std::string> before = state.disabled;
  if (is_nullish(env, info[0])) {
    state.disabled.reset();
  } else {
    const std::string message = to_string(env, info[0], "error_message");
    if (!before && !state.saved_hooks.empty()) throw JsError(message);
    state.disabled = message;
  }
  if (!before) return info.Env().Undefined();
  return Napi::String::New(env, *before);
}

}  // namespace

void export_autograd_engine(Env& env, Napi::Object exports) {
  torch::autograd::set_default_engine_stub(JavascriptEngine::get);
  state.env = &env;
  check(env.raw(), napi_add_env_cleanup_hook(
                       env.raw(),
                       [](void*) {
                         state.env = nullptr;
                         state.saved_hooks.clear();
                       },
                       &env));
  export_function<set_anomaly_enabled>(env, exports, "set_anomaly_enabled");
  export_function<is_anomaly_enabled>(env, exports, "is_anomaly_enabled");
  export_function<is_anomaly_check_nan_enabled>(env, exports, "is_anomaly_check_nan_enabled");
  export_function<take_anomaly_report>(env, exports, "take_anomaly_report");
  export_function<push_saved_tensors_hooks>(env, exports, "push_saved_tensors_hooks");
  export_function<pop_saved_tensors_hooks>(env, exports, "pop_saved_tensors_hooks");
  export_function<unpacking_graph_task>(env, exports, "unpacking_graph_task");
  export_function<set_saved_tensors_hooks_disabled>(env, exports,
                                                    "set_saved_tensors_hooks_disabled");
}

}  // namespace torchnode
