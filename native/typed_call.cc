#include "typed_call.h"

#include <array>
#include <string>
#include <tuple>
#include <utility>

#include "typed_arguments.h"

namespace torchnode {
namespace {

using typed::Argument;
using typed::Place;
using typed::takes_varargs;

template <typename... A>
class TypedCallOf final : public TypedCall {
 public:
  using Signature = at::Tensor(A...);
  static constexpr std::size_t arity = sizeof...(A);

  TypedCallOf(const c10::OperatorHandle& op, OperatorTraits traits)
      : op_(op.typed<Signature>()), multiplies_(traits.multiplies_matrices) {
    const auto& arguments = op.schema().arguments();
    for (std::size_t i = 0; i < arity; ++i) {
      places_[i] = {arguments[i].default_value(), arguments[i].N(), traits.numbers_as_tensors};
      if (!arguments[i].kwarg_only()) positional_ = i + 1;
    }
  }

  std::optional<at::Tensor> operator()(Env& env, const napi_value* arguments,
                                       std::size_t count) const override {
    return call(env, arguments, count, std::index_sequence_for<A...>());
  }

  static std::string arguments() {
    std::string text;
    ((text += (text.empty() ? "" : ", ") + std::string(Argument<A>::name)), ...);
    return text;
  }

 private:
  template <std::size_t... I>
  std::optional<at::Tensor> call(Env& env, const napi_value* arguments, std::size_t count,
                                 std::index_sequence<I...>) const {
    std::tuple<Argument<A>...> holders;
    if (!(plain<I, A>(env, std::get<I>(holders), arguments, count) && ...)) return std::nullopt;
    if (!((I >= count || I >= positional_ || std::get<I>(holders).handle(env, arguments[I])) &&
          ...)) {
      return std::nullopt;
    }
    Operands operands;
    (std::get<I>(holders).add_to(operands), ...);
    env.recorded_work().note(operands.elements());
    const SmallWork small_work(operands.are_small(multiplies_));
    return op_.call(std::get<I>(holders).get()...);
  }

  template <std::size_t I, typename T>
  bool plain(Env& env, Argument<T>& holder, const napi_value* arguments, std::size_t count) const {
    const Place& place = places_[I];
    const bool is_last = I + 1 == positional_;
    if (I >= count || I >= positional_) {
      return place.fallback && holder.fall_back(*place.fallback);
    }
    if (count > positional_ && is_last) {
      if constexpr (takes_varargs<T>) {
        for (std::size_t i = I; i < count; ++i) {
          if (!holder.add(env, arguments[i])) return false;
        }
        return true;
      }
      return false;
    }
    return holder.plain(env, arguments[I], place);
  }

  c10::TypedOperatorHandle<Signature> op_;
  bool multiplies_;
  std::array<Place, arity> places_;
  // Arguments that may be given by position.
  std::size_t positional_ = 0;
};

// The schema's arguments in the words of `Argument::name`.
std::string arguments_of(const c10::FunctionSchema& schema) {
  std::string text;
  for (const c10::Argument& argument : schema.arguments()) {
    if (argument.alias_info() && argument.alias_info()->isWrite()) return {};
    text += (text.empty() ? "" : ", ") + argument.real_type()->str();
  }
  return text;
}

struct Maker {
  std::string arguments;
  std::shared_ptr<const TypedCall> (*make)(const c10::OperatorHandle&, OperatorTraits);
};

template <typename... A>
Maker maker() {
  return {TypedCallOf<A...>::arguments(), [](const c10::OperatorHandle& op, OperatorTraits traits) {
            std::shared_ptr<const TypedCall> call;
            try {
              call = std::make_shared<TypedCallOf<A...>>(op, traits);
            } catch (const c10::Error&) {
              // Its kernels take the same arguments in another form of C++.
            }
            return call;
          }};
}

const auto& makers() {
  using T = const at::Tensor&;
  using MaybeT = const std::optional<at::Tensor>&;
  using S = const at::Scalar&;
  using I = std::int64_t;
  using MaybeI = std::optional<std::int64_t>;
  using Sym = c10::SymInt;
  using MaybeSym = std::optional<c10::SymInt>;
  using Dtype = std::optional<at::ScalarType>;
  using Ints = at::IntArrayRef;
  using MaybeInts = at::OptionalIntArrayRef;
  using Syms = c10::SymIntArrayRef;
  // After each, operators that have it.
  static const std::array made = {
      maker<T>(),                              // relu, exp, tanh, sigmoid, t, detach
      maker<T, T>(),                           // matmul, mul, div, eq, maximum
      maker<T, T, T>(),                        // where
      maker<T, T, S>(),                        // add, sub
      maker<T, T, T, S, S>(),                  // addmm
      maker<T, S>(),                           // pow, eq, clamp_min
      maker<T, Syms>(),                        // view, reshape
      maker<T, Ints>(),                        // permute
      maker<T, I>(),                           // unsqueeze, squeeze
      maker<T, I, I>(),                        // transpose
      maker<T, I, Sym>(),                      // select
      maker<T, I, Sym, Sym>(),                 // narrow
      maker<T, I, MaybeSym, MaybeSym, Sym>(),  // slice
      maker<T, Dtype>(),                       // sum, mean
      maker<T, MaybeInts, bool, Dtype>(),      // sum, mean over dimensions
      maker<T, I, Dtype>(),                    // softmax, log_softmax
      maker<T, MaybeI, bool>(),                // argmax
      maker<T, double, bool>(),                // dropout
      maker<T, T, MaybeT>(),                   // linear
      maker<T, T, Sym, bool, bool>(),          // embedding
      maker<T, T, MaybeT, I, Sym, double>(),   // cross_entropy_loss
      maker<T, MaybeT, MaybeT, MaybeT, MaybeT, bool, double, double, bool>(),  // batch_norm
      maker<T, Syms, MaybeT, MaybeT, double, bool>(),                          // layer_norm
  };
  return made;
}

}  // namespace

std::shared_ptr<const TypedCall> typed_call(const c10::OperatorHandle& op, OperatorTraits traits) {
  const c10::FunctionSchema& schema = op.schema();
  const auto& returns = schema.returns();
  if (returns.size() != 1 || returns[0].real_type()->str() != "Tensor") return nullptr;
  if (returns[0].alias_info() && returns[0].alias_info()->isWrite()) return nullptr;
  const std::string arguments = arguments_of(schema);
  for (const Maker& maker : makers()) {
    if (maker.arguments == arguments) return maker.make(op, traits);
  }
  return nullptr;
}

}  // namespace torchnode
