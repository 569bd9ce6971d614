// Properties of single operators that are not in their schemas.
#pragma once

#include <string>

namespace torchnode {

struct OperatorTraits {
  // Python takes a number for a tensor in it.
  bool numbers_as_tensors = false;
  // Python hides its overloads for a number: that is converted to a tensor, which decides the
  // result's dtype and the name of its grad_fn.
  bool hides_scalars = false;
  // A size of -1 stands for the size that a dimension has already.
  bool keeps_size = false;
  // A size of -1 stands for the size that fits, and LibTorch checks the others.
  bool infers_size = false;
  // It changes the size of the tensor that it is called on.
  bool resizes = false;
  // It has much to do for each element.
  bool multiplies_matrices = false;
  // It looks at no elements, or turns tensors of one kind into another's: quantized ones go with
  // others.
  bool mixes_kinds = false;
  // It takes mkldnn tensors without elements. oneDNN divides by sizes when it puts elements into
  // another order.
  bool takes_empty = false;
};

// Of the operator of that name, qualified or not.
OperatorTraits traits_of(const std::string& name);

// "add" of "aten::add".
std::string unqualified(const std::string& name);

}  // namespace torchnode
