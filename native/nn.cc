#include "nn.h"

#include <ATen/ATen.h>

#include "convert.h"
#include "exports.h"
#include "wrapped.h"

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

// RNN, LSTM or GRU. The weights stay here between calls, so that a call hands over only the input
// and the hidden state.
class RecurrentLayer {
 public:
  RecurrentLayer(Env& env, const Napi::CallbackInfo& info) {
    mode_ = to_mode(to_string(env, info[0], "mode"));
    const Napi::Object options = to_options(env, info[1]);
    num_layers_ = to_integer(env, option(options, "num_layers"), "num_layers");
    bias_ = flag(env, options, "bias");
    batch_first_ = flag(env, options, "batch_first");
    bidirectional_ = flag(env, options, "bidirectional");
    projected_ = to_integer(env, option(options, "proj_size"), "proj_size") > 0;
    dropout_ = number(env, options, "dropout");
  }

  Napi::Value set_weights(Env& env, const Napi::CallbackInfo& info) {
    auto weights = to_tensors(env, info[0], "weights");
    const std::int64_t per_layer = (bias_ ? 4 : 2) + (projected_ ? 1 : 0);
    const std::int64_t expected = num_layers_ * (bidirectional_ ? 2 : 1) * per_layer;
    if (static_cast<std::int64_t>(weights.size()) != expected) {
      throw JsTypeError("expected " + std::to_string(expected) + " weights, got " +
                        std::to_string(weights.size()));
    }
    weights_ = std::move(weights);
    return info.Env().Undefined();
  }

  Napi::Value forward(Env& env, const Napi::CallbackInfo& info) {
    if (weights_.empty()) throw JsError("the layer has no weights yet");
    // Copied: reading the other arguments may run JavaScript, which may dispose of this one.
    const at::Tensor input = env.tensor(info[0], "input");
    if (!info[2].IsBoolean()) throw JsTypeError("'training' must be a boolean");
    const bool training = info[2].As<Napi::Boolean>().Value();
    at::Tensor given_sizes;
    if (!info[3].IsUndefined()) given_sizes = env.tensor(info[3], "batch_sizes");
    const at::Tensor* batch_sizes = given_sizes.defined() ? &given_sizes : nullptr;
    std::vector<at::Tensor> hx =
        is_nullish(env, info[1]) ? zeros(input, batch_sizes) : to_tensors(env, info[1], "hx");
    const std::size_t expected = mode_ == Mode::lstm ? 2 : 1;
    if (hx.size() != expected) {
      throw JsTypeError("'hx' must hold " + std::to_string(expected) + " tensors, not " +
                        std::to_string(hx.size()));
    }
    return from_tensors(
        env, batch_sizes ? packed(input, *batch_sizes, hx, training) : padded(input, hx, training));
  }

 private:
  enum class Mode : std::uint8_t { rnn_tanh, rnn_relu, lstm, gru };

  static Mode to_mode(const std::string& name) {
    if (name == "RNN_TANH") return Mode::rnn_tanh;
    if (name == "RNN_RELU") return Mode::rnn_relu;
    if (name == "LSTM") return Mode::lstm;
    if (name == "GRU") return Mode::gru;
    throw JsTypeError("unknown mode '" + name + "': expected RNN_TANH, RNN_RELU, LSTM or GRU");
  }

  std::vector<at::Tensor> zeros(const at::Tensor& input, const at::Tensor* batch_sizes) const {
    const std::int64_t directions = bidirectional_ ? 2 : 1;
    const std::int64_t batch = batch_sizes ? batch_sizes->select(0, 0).item<std::int64_t>()
                                           : input.size(batch_first_ ? 0 : 1);
    const std::int64_t hidden = weights_[1].size(1);
    std::vector<at::Tensor> hx = {
        at::zeros({num_layers_ * directions, batch, hidden}, input.options())};
    if (mode_ == Mode::lstm) {
      const std::int64_t cell = weights_[0].size(0) / 4;
      hx.push_back(at::zeros({num_layers_ * directions, batch, cell}, input.options()));
    }
    return hx;
  }

  template <typename... T>
  static std::vector<at::Tensor> listed(std::tuple<T...> results) {
    return std::apply([](auto&&... each) { return std::vector<at::Tensor>{each...}; }, results);
  }

  std::vector<at::Tensor> padded(const at::Tensor& input, const std::vector<at::Tensor>& hx,
                                 bool training) const {
    switch (mode_) {
      case Mode::rnn_tanh:
        return listed(at::rnn_tanh(input, hx[0], weights_, bias_, num_layers_, dropout_, training,
                                   bidirectional_, batch_first_));
      case Mode::rnn_relu:
        return listed(at::rnn_relu(input, hx[0], weights_, bias_, num_layers_, dropout_, training,
                                   bidirectional_, batch_first_));
      case Mode::gru:
        return listed(at::gru(input, hx[0], weights_, bias_, num_layers_, dropout_, training,
                              bidirectional_, batch_first_));
      case Mode::lstm:
        break;
    }
    return listed(at::lstm(input, hx, weights_, bias_, num_layers_, dropout_, training,
                           bidirectional_, batch_first_));
  }

  std::vector<at::Tensor> packed(const at::Tensor& data, const at::Tensor& batch_sizes,
                                 const std::vector<at::Tensor>& hx, bool training) const {
    switch (mode_) {
      case Mode::rnn_tanh:
        return listed(at::rnn_tanh(data, batch_sizes, hx[0], weights_, bias_, num_layers_, dropout_,
                                   training, bidirectional_));
      case Mode::rnn_relu:
        return listed(at::rnn_relu(data, batch_sizes, hx[0], weights_, bias_, num_layers_, dropout_,
                                   training, bidirectional_));
      case Mode::gru:
        return listed(at::gru(data, batch_sizes, hx[0], weights_, bias_, num_layers_, dropout_,
                              training, bidirectional_));
      case Mode::lstm:
        break;
    }
    return listed(at::lstm(data, batch_sizes, hx, weights_, bias_, num_layers_, dropout_, training,
                           bidirectional_));
  }

  Mode mode_ = Mode::rnn_tanh;
  std::int64_t num_layers_ = 1;
  bool bias_ = true;
  bool batch_first_ = false;
  bool bidirectional_ = false;
  bool projected_ = false;
  double dropout_ = 0;
  std::vector<at::Tensor> weights_;
};

class Embedding {
 public:
  Embedding(Env& env, const Napi::CallbackInfo& info) {
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
    return info.Env().Undefined();
  }

  Napi::Value forward(Env& env, const Napi::CallbackInfo& info) {
    if (!weight_.defined()) throw JsError("the layer has no weight yet");
    at::Tensor input = env.tensor(info[0], "input");
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
  std::int64_t padding_idx_ = -1;
  std::optional<double> max_norm_;
  double norm_type_ = 2;
  bool scale_grad_by_freq_ = false;
  bool sparse_ = false;
};

}  // namespace

void export_nn(Env& env, Napi::Object exports) {
  export_class<RecurrentLayer>(
      env, exports, "RecurrentLayer",
      {method_entry<RecurrentLayer, &RecurrentLayer::set_weights>(env, "set_weights"),
       method_entry<RecurrentLayer, &RecurrentLayer::forward>(env, "forward")});
  export_class<Embedding>(env, exports, "Embedding",
                          {method_entry<Embedding, &Embedding::set_weight>(env, "set_weight"),
                           method_entry<Embedding, &Embedding::forward>(env, "forward")});
}

}  // namespace torchnode
