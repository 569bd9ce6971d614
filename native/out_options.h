// The keyword arguments of functions that make tensors, where the result goes to an `out` that is
// there already: LibTorch's overloads take none of them, Python compares them with the tensor.
#pragma once

#include <ATen/core/Tensor.h>
#include <napi.h>

#include <string>

#include "env.h"

namespace torchnode {

// Whether it is called dtype, layout, device, pin_memory or requires_grad.
bool is_tensor_option(const std::string& name);

// Whether the value is of that option's kind.
bool fits_tensor_option(Env& env, const std::string& name, napi_value value);

// Throws where `out` is not as the option asks for.
void check_out_option(Env& env, const std::string& name, napi_value value, const at::Tensor& out);

}  // namespace torchnode
