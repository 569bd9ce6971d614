#include "dispatch/given_tensors.h"

#include <algorithm>

#include "core/convert.h"
#include "core/errors.h"

namespace torchnode {
namespace {

bool holds(const Handle* handle, const at::Tensor& tensor) {
  return handle && handle->tensor.defined() && handle->tensor.is_same(tensor);
}

napi_value find_in(Env& env, napi_value value, const at::Tensor& tensor) {
  Napi::Array array;
  if (!try_array(env, value, array)) return holds(env.handle_of(value), tensor) ? value : nullptr;
  for (std::uint32_t i = 0; i < array.Length(); ++i) {
    napi_value element = array.Get(i);
    if (holds(env.handle_of(element), tensor)) return element;
  }
  return nullptr;
}

}  // namespace

GivenTensors::GivenTensors(const torch::jit::Stack& stack) {
  for (const c10::IValue& value : stack) {
    if (value.isTensor()) {
      add(value.toTensor());
    } else if (value.isTensorList()) {
      for (const at::Tensor& tensor : value.toTensorVector()) add(tensor);
    } else if (value.isOptionalTensorList()) {
      for (const std::optional<at::Tensor>& tensor : value.toOptionalTensorVector()) {
        if (tensor) add(*tensor);
      }
    }
  }
}

void GivenTensors::add(const at::Tensor& tensor) {
  if (tensor.defined()) tensors_.push_back(tensor.unsafeGetTensorImpl());
}

napi_value GivenTensors::find(Env& env, const Arguments& arguments,
                              const at::Tensor& result) const {
  const c10::TensorImpl* impl = result.unsafeGetTensorImpl();
  if (std::find(tensors_.begin(), tensors_.end(), impl) == tensors_.end()) return nullptr;
  for (std::size_t i = 0; i < arguments.count; ++i) {
    napi_value given = arguments.positional[i];
    if (const Handle* handle = arguments.handle(i)) {
      if (holds(handle, result)) return given;
    } else if (napi_value found = find_in(env, given, result)) {
      return found;
    }
  }
  for (const auto& [name, value] : arguments.keywords) {
    if (napi_value found = find_in(env, value, result)) return found;
  }
  return nullptr;
}

}  // namespace torchnode
