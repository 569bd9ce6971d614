#include "dispatch/unboxed_call.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "dispatch/unboxed_arguments.h"

namespace torchnode {
namespace {

using unboxed::Argument;
using unboxed::Given;
using unboxed::Place;
using unboxed::takes_varargs;

// The type that an operator returns: the tensor that it changes, or a new one.
template <typename... A>
using Returned =
    std::conditional_t<(std::is_same_v<A, at::Tensor&> || ...), at::Tensor&, at::Tensor>;

template <typename... A>
class UnboxedCallOf final : public UnboxedCall {
 public:
  using Signature = Returned<A...>(A...);
  static constexpr std::size_t arity = sizeof...(A);

  UnboxedCallOf(const c10::OperatorHandle& op, OperatorTraits traits)
      : op_(op.typed<Signature>()), multiplies_(traits.multiplies_matrices) {
    const auto& arguments = op.schema().arguments();
    for (std::size_t i = 0; i < arity; ++i) {
      places_[i] = {arguments[i].default_value(), arguments[i].N(), traits.numbers_as_tensors};
      if (!arguments[i].kwarg_only()) positional_ = i + 1;
    }
  }

  std::optional<UnboxedResult> operator()(Env& env, const Arguments& arguments) const override {
    return call(env, arguments, std::index_sequence_for<A...>());
  }

  static std::string arguments() {
    std::string text;
    ((text += (text.empty() ? "" : ", ") + std::string(Argument<A>::name)), ...);
    return text;
  }

 private:
  template <std::size_t... I>
  std::optional<UnboxedResult> call(Env& env, const Arguments& arguments,
                                    std::index_sequence<I...>) const {
    std::tuple<Argument<A>...> holders;
    if (!(read<I, A>(env, std::get<I>(holders), arguments) && ...)) return std::nullopt;
    const std::size_t count = std::min(arguments.count, positional_);
    if (!((I >= count || std::get<I>(holders).handle(given(arguments, I))) && ...)) {
      return std::nullopt;
    }
    OperandSizes operands;
    (std::get<I>(holders).add_to(operands), ...);
    if (operands.any_opaque()) return std::nullopt;
    env.backward_estimate().note(operands.elements());
    const SingleThreadGuard single_thread(operands.are_small(multiplies_));
    UnboxedResult result{op_.call(std::get<I>(holders).get()...), {}};
    static_cast<void>(
        ((std::get<I>(holders).is(result.tensor) && (result.argument = I, true)) || ...));
    return result;
  }

  template <std::size_t I, typename T>
  bool read(Env& env, Argument<T>& holder, const Arguments& arguments) const {
    const Place& place = places_[I];
    const std::size_t count = arguments.count;
    const bool is_last = I + 1 == positional_;
    if (I >= count || I >= positional_) {
      return place.fallback && holder.fall_back(*place.fallback);
    }
    if (count > positional_ && is_last) {
      if constexpr (takes_varargs<T>) {
        for (std::size_t i = I; i < count; ++i) {
          if (!holder.add(env, arguments.positional[i])) return false;
        }
        return true;
      }
      return false;
    }
    return holder.read(env, given(arguments, I), place);
  }

  static Given given(const Arguments& arguments, std::size_t i) {
    return {arguments.positional[i], arguments.kinds[i], arguments.handles[i]};
  }

  c10::TypedOperatorHandle<Signature> op_;
  bool multiplies_;
  std::array<Place, arity> places_;
  // Arguments that may be given by position.
  std::size_t positional_ = 0;
};

// An argument or a result in the words of `Argument::name`.
std::string name_of(const c10::Argument& argument) {
  const bool written = argument.alias_info() && argument.alias_info()->isWrite();
  return argument.real_type()->str() + (written ? "!" : "");
}

std::string names_of(const std::vector<c10::Argument>& arguments) {
  std::string text;
  for (const c10::Argument& argument : arguments) {
    text += (text.empty() ? "" : ", ") + name_of(argument);
  }
  return text;
}

struct Candidate {
  std::string arguments;
  std::shared_ptr<const UnboxedCall> (*make)(const c10::OperatorHandle&, OperatorTraits);
};

template <typename... A>
Candidate candidate() {
  return {UnboxedCallOf<A...>::arguments(),
          [](const c10::OperatorHandle& op, OperatorTraits traits) {
            std::shared_ptr<const UnboxedCall> call;
            try {
              call = std::make_shared<UnboxedCallOf<A...>>(op, traits);
            } catch (const c10::Error&) {
              // Its kernels take the same arguments in another form of C++.
            }
            return call;
          }};
}

const auto& candidates() {
  using T = const at::Tensor&;
  using Written = at::Tensor&;
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
      candidate<T>(),                              // relu, exp, tanh, sigmoid, t, detach
      candidate<T, T>(),                           // matmul, mul, div, eq, maximum
      candidate<T, T, T>(),                        // where
      candidate<T, T, S>(),                        // add, sub
      candidate<T, T, T, S, S>(),                  // addmm
      candidate<T, S>(),                           // pow, eq, clamp_min
      candidate<T, Syms>(),                        // view, reshape
      candidate<T, Ints>(),                        // permute
      candidate<T, I>(),                           // unsqueeze, squeeze
      candidate<T, I, I>(),                        // transpose
      candidate<T, I, Sym>(),                      // select
      candidate<T, I, Sym, Sym>(),                 // narrow
      candidate<T, I, MaybeSym, MaybeSym, Sym>(),  // slice
      candidate<T, Dtype>(),                       // sum, mean
      candidate<T, MaybeInts, bool, Dtype>(),      // sum, mean over dimensions
      candidate<T, I, Dtype>(),                    // softmax, log_softmax
      candidate<T, MaybeI, bool>(),                // argmax
      candidate<T, double, bool>(),                // dropout
      candidate<T, T, MaybeT>(),                   // linear
      candidate<T, T, Sym, bool, bool>(),          // embedding
      candidate<T, T, MaybeT, I, Sym, double>(),   // cross_entropy_loss
      candidate<T, MaybeT, MaybeT, MaybeT, MaybeT, bool, double, double, bool>(),  // batch_norm
      candidate<T, Syms, MaybeT, MaybeT, double, bool>(),                          // layer_norm
      candidate<Written>(),                                                        // zero_, relu_
      candidate<Written, T>(),                                                     // mul_, div_
      candidate<Written, T, S>(),                                                  // add_, sub_
      candidate<Written, S>(),                                                     // fill_, pow_
      candidate<Written, T, T, S>(),                                               // addcmul_
      candidate<Written, T, bool>(),                                               // copy_
  };
  return made;
}

}  // namespace

std::shared_ptr<const UnboxedCall> unboxed_call(const c10::OperatorHandle& op,
                                                OperatorTraits traits) {
  const c10::FunctionSchema& schema = op.schema();
  const std::string arguments = names_of(schema.arguments());
  // The tensor that is changed must be the first argument, and no other may be changed.
  const bool in_place = arguments.rfind("Tensor!", 0) == 0;
  if (names_of(schema.returns()) != (in_place ? "Tensor!" : "Tensor")) return nullptr;
  for (const Candidate& candidate : candidates()) {
    if (candidate.arguments == arguments) return candidate.make(op, traits);
  }
  return nullptr;
}

}  // namespace torchnode
