#include "nn/layers.h"

#include <ATen/ATen.h>

#include "core/convert.h"
#include "core/exports.h"
#include "core/graph_functions.h"
#include "core/native_class.h"
#include "nn/recurrent/choice.h"
#include "nn/recurrent/recurrent.h"

namespace torchnode {
namespace {

Napi::Value option(const Napi::Object& options, const char* name) {
  const Napi::Value value = options.Get(name);
  if (value.IsUndefined()) throw JsTypeError(std::string("the option '") + name + "' is missing");
  return value;
}

bool flag(Env& env, const Napi::Object& options, const char* name) {
  const Napi::Value value = option(options, name);
  if (value.IsBoolean()) return value.As<Napi::Boolean>().Value();
  throw JsTypeError(std::string("'") + name + "' must be a boolean, not " +
                    describe(env.raw(), value));
}

double number(Env& env, const Napi::Object& options, const char* name) {
  const Napi::Value value = option(options, name);
  if (value.IsNumber()) return value.As<Napi::Number>().DoubleValue();
  throw JsTypeError(std::string("'") + name + "' must be a number, not " +
                    describe(env.raw(), value));
}

Napi::Object to_options(Env& env, const Napi::Value& value) {
  if (value.IsObject()) return value.As<Napi::Object>();
  throw JsTypeError("'options' must be an object, not " + describe(env.raw(), value));
}

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
    const Napi::Object options = to_options(env, info[1]);
    options_.num_layers = to_integer(env, option(options, "num_layers"), "num_layers");
    options_.bias = flag(env, options, "bias");
    options_.batch_first = flag(env, options, "batch_first");
    options_.bidirectional = flag(env, options, "bidirectional");
    options_.projected = to_integer(env, option(options, "proj_size"), "proj_size") > 0;
    options_.dropout = number(env, options, "dropout");
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
    if (!info[2].IsBoolean()) throw JsTypeError("'training' must be a boolean");
    RecurrentInput given{input, {}, {}, info[2].As<Napi::Boolean>().Value()};
    if (!info[3].IsUndefined()) given.batch_sizes = env.tensor(info[3], "batch_sizes");
    given.states = is_nullish(env, info[1]) ? zeros(given) : to_tensors(env, info[1], "hx");
    if (given.states.size() != options_.states()) {
      throw JsTypeError("'hx' must hold " + std::to_string(options_.states()) + " tensors, not " +
                        std::to_string(given.states.size()));
    }
    const std::int64_t elements = input.numel() * gates_of(options_.cell);
    env.recorded_work().note(elements);
    // Twice what an operator may have, for it is as many operators as there are steps.
    const SmallWork small_work(is_small(elements / 2));
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
    const Napi::Object options = to_options(env, info[0]);
    const Napi::Value padding_idx = options.Get("padding_idx");
    if (!is_nullish(env, padding_idx)) padding_idx_ = to_integer(env, padding_idx, "padding_idx");
    if (!is_nullish(env, options.Get("max_norm"))) max_norm_ = number(env, options, "max_norm");
    norm_type_ = number(env, options, "norm_type");
    scale_grad_by_freq_ = flag(env, options, "scale_grad_by_freq");
    sparse_ = flag(env, options, "sparse");
  }

  Napi::Value set_weight(Env& env, const Napi::CallbackInfo& info) {
    weight_ = env.tensor(info[0], "weight");
    shared_.clear();
    shared_.add({weight_});
    return info.Env().Undefined();
  }

  Napi::Value forward(Env& env, const Napi::CallbackInfo& info) {
    if (!weight_.defined()) throw JsError("the layer has no weight yet");
    at::Tensor input = env.tensor(info[0], "input");
    env.recorded_work().note(input.numel() * weight_.size(-1));
    if (max_norm_) {
      input = input.contiguous();
      const at::NoGradGuard no_grad;
      at::embedding_renorm_(weight_, input, *max_norm_, norm_type_);
    }
    return Napi::Value(
        env, env.wrap(at::embedding(weight_, input, padding_idx_, scale_grad_by_freq_, sparse_)));
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
  if (!info[0].IsBoolean()) {
    throw JsTypeError("'fused' must be a boolean, not " + describe(env.raw(), info[0]));
  }
  const bool always = info[1].IsBoolean() && info[1].As<Napi::Boolean>().Value();
  set_recurrent_passes(!info[0].As<Napi::Boolean>().Value() ? RecurrentPasses::libtorch
                       : always                             ? RecurrentPasses::own
                                                            : RecurrentPasses::quicker);
  return info.Env().Undefined();
}

Napi::Value own_rnn_is_quicker(Env& env, const Napi::CallbackInfo& info) {
  const Napi::Object given = to_options(env, info[0]);
  RecurrentSizes sizes;
  sizes.cell = to_cell(to_string(env, given.Get("mode"), "mode"));
  sizes.width = to_integer(env, option(given, "width"), "width");
  sizes.batch = to_integer(env, option(given, "batch"), "batch");
  sizes.length = to_integer(env, option(given, "length"), "length");
  sizes.records = flag(env, given, "records");
  sizes.is_onednn = flag(env, given, "is_onednn");
  const bool is_told = !given.Get("is_avx512").IsUndefined();
  sizes.is_avx512 = is_told ? flag(env, given, "is_avx512") : processor_has_avx512();
  return Napi::Boolean::New(env, own_is_quicker(sizes));
}

}  // namespace

void export_nn(Env& env, Napi::Object exports) {
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
