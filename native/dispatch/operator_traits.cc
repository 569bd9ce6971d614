#include "dispatch/operator_traits.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace torchnode {
namespace {

using Traits = OperatorTraits;

constexpr Traits operator|(Traits a, Traits b) {
  return {a.numbers_as_tensors || b.numbers_as_tensors,
          a.hides_scalars || b.hides_scalars,
          a.keeps_size || b.keeps_size,
          a.infers_size || b.infers_size,
          a.resizes || b.resizes,
          a.multiplies_matrices || b.multiplies_matrices,
          a.mixes_kinds || b.mixes_kinds,
          a.takes_empty || b.takes_empty};
}

constexpr Traits numbers{.numbers_as_tensors = true};
constexpr Traits arithmetic = numbers | Traits{.hides_scalars = true};
constexpr Traits keeps{.keeps_size = true};
constexpr Traits infers{.infers_size = true};
constexpr Traits resizes{.resizes = true};
constexpr Traits mixes{.mixes_kinds = true};
constexpr Traits empty{.takes_empty = true};

const std::unordered_map<std::string, Traits>& table() {
  static const std::unordered_map<std::string, Traits> all = {
      {"add", arithmetic},
      {"add_", arithmetic},
      {"sub", arithmetic},
      {"sub_", arithmetic},
      {"mul", arithmetic},
      {"mul_", arithmetic},
      {"div", arithmetic},
      {"div_", arithmetic},
      {"divide", numbers},
      {"divide_", numbers},
      {"multiply", numbers},
      {"multiply_", numbers},
      {"subtract", numbers},
      {"subtract_", numbers},
      {"true_divide", numbers},
      {"true_divide_", numbers},
      {"floor_divide", numbers},
      {"floor_divide_", numbers},
      {"_to_copy", numbers},
      {"copy", numbers},
      {"_conj", numbers},
      {"to", numbers | mixes | empty},
      {"copy_", numbers | mixes | empty},
      {"expand", keeps},
      {"expand_copy", keeps},
      {"broadcast_to", keeps},
      {"view", infers},
      {"view_copy", infers},
      {"reshape", infers},
      {"_unsafe_view", infers},
      {"resize_", resizes},
      {"resize_as_", resizes},
      {"as_strided_", resizes},
      {"set_", resizes | mixes | empty},
      {"type_as", mixes},
      {"expand_as", mixes},
      {"view_as", mixes},
      {"reshape_as", mixes},
      {"allclose", mixes},
      {"_copy_from", mixes},
      {"is_set_to", mixes},
      {"masked_fill", mixes},
      {"masked_fill_", mixes},
      {"equal", mixes | empty},
      {"is_same_size", mixes | empty},
      {"result_type", mixes | empty},
      {"to_dense", empty},
      {"detach", empty},
      {"detach_", empty},
  };
  return all;
}

bool multiplies_matrices(const std::string& name) {
  constexpr std::array parts = {"mm", "matmul", "linear", "conv", "attention", "einsum"};
  return std::any_of(parts.begin(), parts.end(),
                     [&](const char* part) { return name.find(part) != std::string::npos; });
}

}  // namespace

std::string unqualified(const std::string& name) {
  const std::size_t colons = name.find("::");
  return colons == std::string::npos ? name : name.substr(colons + 2);
}

OperatorTraits traits_of(const std::string& name) {
  const std::string own = unqualified(name);
  const auto found = table().find(own);
  OperatorTraits traits = found == table().end() ? OperatorTraits{} : found->second;
  traits.multiplies_matrices = multiplies_matrices(own);
  return traits;
}

}  // namespace torchnode
