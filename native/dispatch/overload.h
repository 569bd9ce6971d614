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

#include "dispatch/ivalue.h"
#include "dispatch/operator_traits.h"
#include "dispatch/preconditions.h"
#include "dispatch/unboxed_call.h"

namespace torchnode {

// The name of a parameter in Python's signatures.
std::string public_name(const std::string& parameter);

// Whether that is one of Python's names for a parameter, NumPy's among them.
bool is_called(const std::string& parameter, const std::string& keyword);

// Makes autograd record operations on a factory's result if `requires_grad` says so.
void apply_requires_grad(Env& env, const Arguments& arguments, const at::Tensor& made);

class Overload {
 public:
  explicit Overload(c10::OperatorHandle op);

  // Whether every argument is of a kind that JavaScript can give.
  bool is_callable() const { return callable_; }

  // Notes whether it is the other, which makes a tensor of options (dtype, layout, device), with
  // `out`.
  void note_factory(const Overload& other);
  bool is_factory_out() const { return is_factory_out_; }

  // The result of a call whose arguments are all positional and plain; null if they are not, or do
  // not fit, or this overload has no fast path.
  napi_value try_unboxed(Env& env, const Arguments& arguments) const;

  // Fills the stack with the call's arguments. Returns false if they do not fit this overload.
  bool bind(Env& env, const Arguments& arguments, torch::jit::Stack& stack) const;

  // Runs the operator on the bound arguments; `arguments` are the same as for `bind`.
  napi_value call(Env& env, const Arguments& arguments, torch::jit::Stack& stack) const;

  // Why the arguments do not fit, to be put after "name()". A method's first argument is not
  // counted.
  std::string mismatch(Env& env, const Arguments& arguments, bool method) const;
  // As PyTorch prints it in an error: "(Tensor input, Tensor other, *, Number alpha = 1)".
  std::string usage(bool method, bool takes_out) const;
  // Whether it takes this many arguments, by position and by name.
  bool takes_count(const Arguments& arguments, bool takes_out) const;
  // Whether it is the other, with `out`: Python has one signature for both.
  bool is_out_of(const Overload& other) const;

  // The text that Python's bindings are sorted by: "(Tensor input, Tensor other, *, Number alpha)".
  std::string sort_key() const;
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

  struct Given {
    // Null if there is none.
    napi_value value;
    bool by_position;
  };

  // The value given for the parameter at `index`; counts it in `used` if it is a keyword.
  Given argument(Env& env, const Arguments& arguments, std::size_t index, std::size_t out_index,
                 std::size_t& used) const;
  std::string too_many(std::size_t given, bool method) const;
  std::string missing(Env& env, const Arguments& arguments) const;
  napi_value keyword(Env& env, const Arguments& arguments, const Parameter& parameter,
                     std::size_t out_index, std::size_t& used) const;
  // A quick look at the number of arguments and their kinds.
  bool may_fit(const Arguments& arguments) const;
  void check_sizes(const torch::jit::Stack& stack) const;
  void check_written(const torch::jit::Stack& stack) const;
  void run(torch::jit::Stack& stack) const;
  // Counts the memory of the arguments anew: the call may have changed how much it is.
  void recount(Env& env, const Arguments& arguments) const;
  bool takes_varargs(Env& env, const Arguments& arguments, std::size_t index) const;
  // The JavaScript value of the argument that result `index` is, or null.
  napi_value returned_argument(Env& env, const Arguments& arguments, std::size_t index) const;

  c10::OperatorHandle op_;
  // The quicker way to call it, if there is one.
  std::shared_ptr<const UnboxedCall> unboxed_;
  std::vector<Parameter> parameters_;
  std::size_t positional_ = 0;
  std::size_t outs_ = 0;
  // For each result the parameter that it is, if the schema says so: `Tensor(a!)`.
  std::vector<std::optional<std::size_t>> returned_;
  std::vector<std::string> result_names_;
  // Null if LibTorch checks all that it needs.
  Precondition precondition_ = nullptr;
  OperatorTraits traits_;
  bool is_factory_ = false;
  bool is_factory_out_ = false;
  bool has_sizes_ = false;
  // Whether it may give an argument of its another size.
  bool may_resize_ = false;
  // Whether it writes to any of its arguments.
  bool writes_ = false;
  bool callable_ = true;
};

}  // namespace torchnode
