// One overload of an operator: how JavaScript's arguments become a call of it.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>
#include <napi.h>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ivalue.h"
#include "typed_call.h"

namespace torchnode {

class Overload {
 public:
  explicit Overload(c10::OperatorHandle op);

  // Whether every argument is of a kind that JavaScript can give.
  bool is_callable() const { return callable_; }

  // Has this overload, where it is the other one with an `out`, take that one's options as well.
  void accompany(const Overload& factory);

  // The result of a call whose arguments are all positional and plain; null where they are not, or
  // do not fit, or there is no quick way to call this overload.
  napi_value try_typed(Env& env, const Arguments& arguments) const;

  // Fills the stack with the call's arguments. Where they do not fit this overload, returns false
  // and says in `reason` why not.
  bool bind(Env& env, const Arguments& arguments, torch::jit::Stack& stack,
            std::string* reason) const;

  // Runs the operator on the bound arguments; `arguments` are the same as for `bind`.
  napi_value call(Env& env, const Arguments& arguments, torch::jit::Stack& stack) const;

  // As PyTorch prints it in an error: "(Tensor input, Tensor other, *, Number alpha)".
  std::string signature() const;
  const c10::FunctionSchema& schema() const { return op_.schema(); }

  // Whether Python's binding tries this overload after the other.
  bool tried_after(const Overload& other) const;

 private:
  struct Parameter {
    std::string name;
    ArgumentType type;
    bool keyword_only;
    // Written to by the operator, and given by keyword: `out`.
    bool out;
    // Written to by the operator, `self` of an in-place one included.
    bool written;
    // A bit for each kind of JavaScript's values that may become this argument; undefined never
    // does, as it stands for the default.
    std::uint32_t kinds;
    // A list of sizes: LibTorch does not check all of them, and a tensor of a negative size ends
    // the process sooner or later.
    bool sizes;
  };

  napi_value keyword(Env& env, const Arguments& arguments, const Parameter& parameter,
                     std::size_t out_index, std::size_t& used) const;
  // A quick look at the number of arguments and their kinds.
  bool may_fit(const Arguments& arguments) const;
  void check_out_options(Env& env, const Arguments& arguments,
                         const torch::jit::Stack& stack) const;
  void check_sizes(const torch::jit::Stack& stack) const;
  void run(torch::jit::Stack& stack) const;
  bool takes_varargs(Env& env, const Arguments& arguments, std::size_t index) const;
  // The JavaScript value of the argument that result `index` is, or null.
  napi_value returned_argument(Env& env, const Arguments& arguments, std::size_t index) const;

  c10::OperatorHandle op_;
  // The quicker way to call it, where there is one.
  std::shared_ptr<const TypedCall> typed_;
  std::vector<Parameter> parameters_;
  std::size_t positional_ = 0;
  std::size_t outs_ = 0;
  // For each result the parameter that it is, if the schema says so: `Tensor(a!)`.
  std::vector<std::optional<std::size_t>> returned_;
  std::vector<std::string> result_names_;
  bool numbers_as_tensors_ = false;
  // Whether it makes a tensor as keyword arguments say: dtype, device and so on.
  bool is_factory_ = false;
  // Whether it multiplies matrices: only a hint of how much it has to do.
  bool multiplies_ = false;
  bool has_sizes_ = false;
  bool keeps_size_ = false;
  // Whether it may give an argument of its another size.
  bool may_resize_ = false;
  bool callable_ = true;
};

}  // namespace torchnode
