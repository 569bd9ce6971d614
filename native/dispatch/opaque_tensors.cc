#include "dispatch/opaque_tensors.h"

#include <ATen/SparseCsrTensorImpl.h>
#include <ATen/SparseCsrTensorUtils.h>
#include <ATen/core/Tensor.h>
#include <c10/core/DispatchKey.h>

#include <string>
#include <vector>

#include "core/errors.h"
#include "dispatch/operator_traits.h"

namespace torchnode {
namespace {

std::vector<at::Tensor> tensors_of(const torch::jit::Stack& stack) {
  std::vector<at::Tensor> tensors;
  for (const c10::IValue& value : stack) {
    if (value.isTensor() && value.toTensor().defined()) tensors.push_back(value.toTensor());
    if (!value.isTensorList()) continue;
    for (const at::Tensor& tensor : value.toTensorVector()) {
      if (tensor.defined()) tensors.push_back(tensor);
    }
  }
  return tensors;
}

// Numbers of the user's: indices, masks and single values are not, they go with any tensor.
bool holds_values(const at::Tensor& tensor) {
  return tensor.is_floating_point() || tensor.is_complex();
}

// The view keeps the class of a quantized tensor, without the quantizer that belongs to it.
void check_view(const c10::FunctionSchema& schema) {
  const std::string& name = schema.name();
  if ((name == "aten::view" || name == "aten::view_copy") &&
      schema.argumentIndexWithName("dtype")) {
    throw JsTypeError(unqualified(name) +
                      ": a quantized tensor is viewed by no dtype: use int_repr()");
  }
}

}  // namespace

void check_opaque(const c10::OperatorHandle& op, const torch::jit::Stack& stack) {
  const std::string& name = op.schema().name();
  const OperatorTraits traits = traits_of(name);
  bool any_mkldnn = false;
  bool any_quantized = false;
  bool any_ordinary = false;
  bool any_empty = false;
  for (const at::Tensor& tensor : tensors_of(stack)) {
    any_mkldnn = any_mkldnn || tensor.is_mkldnn();
    any_quantized = any_quantized || tensor.is_quantized();
    any_empty = any_empty || (!tensor.is_nested() && tensor.numel() == 0);
    any_ordinary = any_ordinary || (!tensor.is_quantized() && !tensor.is_mkldnn() &&
                                    tensor.dim() > 0 && holds_values(tensor));
  }
  if (any_quantized && (any_ordinary || any_mkldnn) && !traits.mixes_kinds) {
    throw JsTypeError(unqualified(name) +
                      " does not take quantized tensors together with others: dequantize() them "
                      "first");
  }
  if (any_quantized) check_view(op.schema());
  if (any_mkldnn && any_empty && !traits.takes_empty) {
    throw JsTypeError(unqualified(name) +
                      " does not take mkldnn tensors where a tensor has no elements: to_dense() "
                      "them first");
  }
  // The kernels for tensors of any kind look for the memory that a mkldnn tensor does not have.
  if (any_mkldnn && !op.hasKernelForDispatchKey(c10::DispatchKey::MkldnnCPU) &&
      op.hasKernelForDispatchKey(c10::DispatchKey::CompositeExplicitAutogradNonFunctional)) {
    throw JsTypeError("Could not run '" + name +
                      "' with arguments from the 'MkldnnCPU' backend: to_dense() them first");
  }
}

void settle_indices(const at::Tensor& made) {
  if (!at::sparse_csr::is_sparse_compressed(made)) return;
  auto* sparse = dynamic_cast<at::SparseCsrTensorImpl*>(made.unsafeGetTensorImpl());
  if (sparse != nullptr && sparse->nnz() == 0) sparse->compressed_indices().zero_();
}

}  // namespace torchnode
