#include "nn/layers.h"

#include <ATen/ATen.h>

#include "core/convert.h"
#include "core/exports.h"
#include "core/graph_functions.h"
#include "core/native_class.h"
#include "core/options.h"
#include "nn/kernels/aten_kernels.h"
#include "nn/recurrent/choice.h"
#include "nn/recurrent/precondition.h"
#include "nn/recurrent/recurrent.h"

namespace torchnode {
namespace {

Cell to_cell(const std::string& name) {
  if (name == "RNN_TANH") return Cell::rnn_tanh;
  if (name == "RNN_RELU") return Cell::rnn_relu;
  if (name == "LSTM") return Cell::lstm;
  if (name == "GRU") return Cell::gru;
  throw JsTypeError("unknown mode '" + name + "': expected RNN_TANH, RNN_RELU, LSTM or GRU");
}

// RNN, LSTM or GRU. The weights stay here between calls, so that a call hands over only the input
// and the hidden state.
class RecurrentLayer {
 public:
  RecurrentLayer(Env& env, const Napi::CallbackInfo& info) : shared_(env) {
    options_.cell = to_cell(to_string(env, info[0], "mode"));
    const Options options(env, info[1], "'options'");
    options_.num_layers = options.integer("num_layers");
    options_.bias = options.flag("bias");
    options_.batch_first = options.flag("batch_first");
    options_.bidirectional = options.flag("bidirectional");
    options_.projected = options.integer("proj_size") > 0;
    options_.dropout = options.number("dropout");
  }

  Napi::Value set_weights(Env& env, const Napi::CallbackInfo& info) {
    auto weights = to_tensors(env, info[0], "weights");
    const std::int64_t expected = options_.num_layers * options_.directions() * options_.weights();
    if (static_cast<std::int64_t>(weights.size()) != expected) {
      throw JsTypeError("expected " + std::to_string(expected) + " weights, got " +
                        std::to_string(weights.size()));
    }
    shared_.clear();
    shared_.add(weights);
    weights_ = std::move(weights);
    return info.Env().Undefined();
  }

  Napi::Value forward(Env& env, const Napi::CallbackInfo& info) {
    if (weights_.empty()) throw JsError("the layer has no weights yet");
    // Copied: reading the other arguments may run JavaScript, which may dispose of this one.
    const at::Tensor input = env.tensor(info[0], "input");
    RecurrentInput given{input, {}, {}, to_bool(env, info[2], "training")};
    if (!info[3].IsUndefined()) given.batch_sizes = env.tensor(info[3], "batch_sizes");
    given.states = is_nullish(env, info[1]) ? zeros(given) : to_tensors(env, info[1], "hx");
    if (given.states.size() != options_.states()) {
      throw JsTypeError("'hx' must hold " + std::to_string(options_.states()) + " tensors, not " +
                        std::to_string(given.states.size()));
    }
    const std::int64_t elements = input.numel() * gates_of(options_.cell);
    env.backward_estimate().note(elements);
    // Twice the limit of an operator, because there are as many operators as steps.
    const SingleThreadGuard single_thread(is_small(elements / 2));
    return from_tensors(env, run_recurrent(options_, given, weights_));
  }

 private:
  std::vector<at::Tensor> zeros(const RecurrentInput& given) const {
    const at::Tensor& input = given.input;
    const std::int64_t places = options_.num_layers * options_.directions();
    const std::int64_t batch = given.batch(options_.batch_first);
    const std::int64_t hidden = weights_[1].size(1);
    std::vector<at::Tensor> hx = {at::zeros({places, batch, hidden}, input.options())};
    if (options_.cell == Cell::lstm) {
      const std::int64_t cell = weights_[0].size(0) / 4;
      hx.push_back(at::zeros({places, batch, cell}, input.options()));
    }
    return hx;
  }

  RecurrentOptions options_;
  std::vector<at::Tensor> weights_;
  SharedTensors shared_;
};

class Embedding {
 public:
  Embedding(Env& env, const Napi::CallbackInfo& info) : shared_(env) {
    const Options options(env, info[0], "'options'");
    padding_idx_ = options.optional_integer("padding_idx").value_or(-1);
    max_norm_ = options.optional_number("max_norm");
    norm_type_ = options.number("norm_type");
    scale_grad_by_freq_ = options.flag("scale_grad_by_freq");
    sparse_ = options.flag("sparse");
  }

  Napi::Value set_weight(Env& env, const Napi::CallbackInfo& info) {
    weight_ = env.tensor(info[0], "weight");
    shared_.clear();
    shared_.add({weight_});
    return info.Env().Undefined();
  }

  // (into, input, its handle's number)
  Napi::Value forward(Env& env, const Napi::CallbackInfo& info) {
    if (!weight_.defined()) throw JsError("the layer has no weight yet");
    at::Tensor input = env.tensor(info[1], info[2], "input");
    env.backward_estimate().note(input.numel() * weight_.size(-1));
    if (max_norm_) {
      input = input.contiguous();
      const at::NoGradGuard no_grad;
      at::embedding_renorm_(weight_, input, *max_norm_, norm_type_);
    }
    return Napi::Value(env, env.wrap_into(info[0], at::embedding(weight_, input, padding_idx_,
                                                                 scale_grad_by_freq_, sparse_)));
  }

 private:
  at::Tensor weight_;
  SharedTensors shared_;
  std::int64_t padding_idx_ = -1;
  std::optional<double> max_norm_;
  double norm_type_ = 2;
  bool scale_grad_by_freq_ = false;
  bool sparse_ = false;
};

Napi::Value get_fused_rnn(Env& env, const Napi::CallbackInfo&) {
  return Napi::Boolean::New(env, recurrent_passes() != RecurrentPasses::libtorch);
}

Napi::Value set_fused_rnn(Env& env, const Napi::CallbackInfo& info) {
  const bool fused = to_bool(env, info[0], "fused");
  const bool always = info[1].IsBoolean() && info[1].As<Napi::Boolean>().Value();
  set_recurrent_passes(!fused   ? RecurrentPasses::libtorch
                       : always ? RecurrentPasses::own
                                : RecurrentPasses::quicker);
  return info.Env().Undefined();
}

Napi::Value get_own_kernels(Env& env, const Napi::CallbackInfo&) {
  return Napi::Boolean::New(env, own_aten_kernels());
}

Napi::Value set_own_kernels(Env& env, const Napi::CallbackInfo& info) {
  use_own_aten_kernels(to_bool(env, info[0], "own_kernels"));
  return info.Env().Undefined();
}

Napi::Value own_rnn_is_quicker(Env& env, const Napi::CallbackInfo& info) {
  const Options given(env, info[0], "'sizes'");
  RecurrentSizes sizes;
  sizes.cell = to_cell(given.string("mode"));
  sizes.width = given.integer("width");
  sizes.batch = given.integer("batch");
  sizes.length = given.integer("length");
  sizes.records = given.flag("records");
  sizes.is_onednn = given.flag("is_onednn");
  sizes.is_avx512 = given.optional_flag("is_avx512").value_or(processor_has_avx512());
  sizes.is_intel = given.optional_flag("is_intel").value_or(processor_is_intel());
  return Napi::Boolean::New(env, own_is_quicker(sizes));
}

}  // namespace

void export_nn(Env& env, Napi::Object exports) {
  // Once for all environments.
  [[maybe_unused]] static const bool is_checked = (add_recurrent_preconditions(), true);
  register_aten_kernels();
  export_function<get_own_kernels>(env, exports, "get_own_kernels");
  export_function<set_own_kernels>(env, exports, "set_own_kernels");
  export_function<get_fused_rnn>(env, exports, "get_fused_rnn");
  export_function<set_fused_rnn>(env, exports, "set_fused_rnn");
  export_function<own_rnn_is_quicker>(env, exports, "own_rnn_is_quicker");
  export_class<RecurrentLayer>(
      env, exports, "RecurrentLayer",
      {method_entry<RecurrentLayer, &RecurrentLayer::set_weights>(env, "set_weights"),
       method_entry<RecurrentLayer, &RecurrentLayer::forward>(env, "forward")});
  export_class<Embedding>(env, exports, "Embedding",
                          {method_entry<Embedding, &Embedding::set_weight>(env, "set_weight"),
                           method_entry<Embedding, &Embedding::forward>(env, "forward")});
}

}  // namespace torchnode
