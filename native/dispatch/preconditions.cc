#include "dispatch/preconditions.h"

#include <ATen/ATen.h>
#include <ATen/functorch/BatchedTensorImpl.h>
#include <ATen/functorch/TensorWrapper.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

#include "core/errors.h"
#include "core/outside_transforms.h"
#include "dispatch/operator_traits.h"
#include "dispatch/schema_arguments.h"

namespace torchnode {
namespace {

using Schema = c10::FunctionSchema;
using torch::jit::Stack;

// Elsewhere than on the CPU the elements are not read: that would wait for the device.
bool can_read(const at::Tensor& tensor) {
  return tensor.defined() && tensor.is_cpu() && tensor.layout() == at::kStrided;
}

void check_finite(const at::Tensor& tensor, const char* what) {
  if (can_read(tensor) && !at::isfinite(tensor).all().item<bool>()) throw JsRangeError(what);
}

// It draws until it has counted to the number of trials.
void check_binomial(const Schema& schema, const Stack& stack) {
  check_finite(argument(schema, stack, "count").toTensor(),
               "binomial: counts must be finite numbers");
}

// Its sign is changed, which that number's cannot be.
void check_matrix_power(const Schema& schema, const Stack& stack) {
  if (argument(schema, stack, "n").toInt() == std::numeric_limits<std::int64_t>::min()) {
    throw JsRangeError("matrix_power: n must be greater than -2^63");
  }
}

// MKL writes beyond its memory for other numbers. linalg_eig checks them itself.
void check_eigvals(const Schema& schema, const Stack& stack) {
  check_finite(argument(schema, stack, "self").toTensor(),
               "torch.linalg.eigvals: input tensor should not contain infs or NaNs.");
}

// Divides by it; group_norm checks it.
void check_group_norm(const Schema& schema, const Stack& stack) {
  const std::int64_t groups = argument(schema, stack, "group").toInt();
  if (groups <= 0) {
    throw JsRangeError("Expected num groups to be greater than 0, got " + std::to_string(groups));
  }
}

bool is_real(at::ScalarType dtype) { return at::isFloatingType(dtype) || at::isComplexType(dtype); }

// Divides by the step as the result's dtype has it.
void check_range(const Schema& schema, const Stack& stack) {
  const c10::IValue* step = find(schema, stack, "step");
  if (!step || !step->isScalar()) return;
  const at::Scalar size = step->toScalar();
  const c10::IValue* out = find(schema, stack, "out");
  const c10::IValue* dtype = find(schema, stack, "dtype");
  bool integral = false;
  if (out && out->isTensor()) integral = !is_real(out->toTensor().scalar_type());
  if (dtype && dtype->isInt()) integral = !is_real(dtype->toScalarType());
  const double length = size.isComplex() ? size.toComplexDouble().real() : size.toDouble();
  if (length == 0 || (integral && std::abs(length) < 1)) {
    throw JsRangeError("step must be nonzero");
  }
}

// LibTorch reads as many pivots as the matrix has, and uses each as a row's number.
void check_lu_unpack(const Schema& schema, const Stack& stack) {
  const at::Tensor lu = argument(schema, stack, "LU_data").toTensor();
  const at::Tensor pivots = argument(schema, stack, "LU_pivots").toTensor();
  if (!argument(schema, stack, "unpack_pivots").toBool() || lu.dim() < 2) return;
  auto expected = lu.sizes().vec();
  const std::int64_t rows = expected[expected.size() - 2];
  expected.pop_back();
  expected.back() = std::min(rows, lu.size(-1));
  if (!pivots.sizes().equals(expected)) {
    throw JsRangeError(c10::str("lu_unpack: LU_pivots must have the shape ",
                                at::IntArrayRef(expected), ", not ", pivots.sizes()));
  }
  if (can_read(pivots) && pivots.numel() > 0 &&
      !at::logical_and(pivots.ge(1), pivots.le(rows)).all().item<bool>()) {
    throw JsRangeError("lu_unpack: each of LU_pivots must be a row, from 1 to " +
                       std::to_string(rows));
  }
}

// A pass over this many places ends in time.
constexpr std::int64_t most_places = std::int64_t{128} * 1024 * 1024;

// LibTorch goes through the rows and columns of the result, even if they have no elements.
void check_adaptive_pool(const Schema& schema, const Stack& stack) {
  const auto sizes = argument(schema, stack, "output_size").toIntVector();
  if (std::find(sizes.begin(), sizes.end(), 0) == sizes.end()) return;
  std::int64_t places = 1;
  for (const std::int64_t size : sizes) {
    if (size <= most_places / places) {
      places *= std::max(size, std::int64_t{1});
      continue;
    }
    throw JsRangeError(c10::str(unqualified(schema.name()),
                                ": output_size is too large: ", at::IntArrayRef(sizes)));
  }
}

// Each of the r tensors of its grid has r dimensions, of which a tensor with elements may have 64.
void check_combinations(const Schema& schema, const Stack& stack) {
  constexpr std::int64_t most = 1000;
  const std::int64_t r = argument(schema, stack, "r").toInt();
  if (r > most) {
    throw JsRangeError("combinations: expected r of at most " + std::to_string(most) +
                       ", but got " + std::to_string(r));
  }
}

// Computes a term for each of the p dimensions.
void check_multigammaln(const Schema& schema, const Stack& stack) {
  const std::int64_t p = argument(schema, stack, "p").toInt();
  if (p > most_places) {
    throw JsRangeError(unqualified(schema.name()) + ": expected p of at most " +
                       std::to_string(most_places) + ", but got " + std::to_string(p));
  }
}

// Adds up sizes that overflow.
void check_max_pool1d(const Schema& schema, const Stack& stack) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  for (const char* name : {"kernel_size", "stride", "padding", "dilation"}) {
    for (const std::int64_t size : argument(schema, stack, name).toIntVector()) {
      if (size < -most || size > most) {
        throw JsRangeError(std::string("max_pool1d: ") + name +
                           " is too large: " + std::to_string(size));
      }
    }
  }
}

// The tensor that a transform of torch.func has made another of.
at::Tensor plain_value(at::Tensor tensor) {
  while (true) {
    if (const auto* batched = at::functorch::maybeGetBatchedImpl(tensor)) {
      tensor = batched->value();
    } else if (const auto* wrapper = at::functorch::maybeGetTensorWrapper(tensor)) {
      tensor = wrapper->value();
    } else {
      return tensor;
    }
  }
}

std::vector<std::int64_t> integers_of(const at::Tensor& tensor) {
  const at::Tensor flat = tensor.to(at::kCPU, at::kLong).contiguous();
  const auto* first = flat.const_data_ptr<std::int64_t>();
  return {first, first + flat.numel()};
}

std::vector<std::int64_t> integers_of(const c10::IValue& value) {
  return value.isIntList() ? value.toIntVector() : integers_of(value.toTensor());
}

// Each label is an index among the classes, which LibTorch does not check. Elements past a target's
// length are not labels: they are its padding.
void check_ctc_loss(const Schema& schema, const Stack& stack) {
  const OutsideTransforms outside;
  const at::Tensor probabilities = argument(schema, stack, "log_probs").toTensor();
  const at::Tensor given = argument(schema, stack, "targets").toTensor();
  const at::Tensor targets = plain_value(given);
  if (!probabilities.defined() || probabilities.dim() == 0 || !can_read(targets)) return;
  const c10::IValue& lengths_given = argument(schema, stack, "target_lengths");
  const bool is_plain =
      targets.is_same(given) && !(lengths_given.isTensor() && !can_read(lengths_given.toTensor()));
  const std::vector<std::int64_t> labels = integers_of(targets.detach());
  const std::int64_t classes = probabilities.size(-1);
  const auto check_part = [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < std::min(end, labels.size()); ++i) {
      if (labels[i] >= 0 && labels[i] < classes) continue;
      throw JsRangeError("ctc_loss: expected each label in targets to be a class, from 0 to " +
                         std::to_string(classes - 1) + ", but got " + std::to_string(labels[i]));
    }
  };
  if (!is_plain) return check_part(0, labels.size());
  const std::vector<std::int64_t> lengths = integers_of(lengths_given);
  // One target after the other, or each in a row of its own.
  const bool in_rows = targets.dim() == 2;
  std::size_t begin = 0;
  for (const std::int64_t length : lengths) {
    if (length < 0) return;
    const auto count = static_cast<std::size_t>(length);
    check_part(begin, begin + count);
    begin += in_rows ? static_cast<std::size_t>(targets.size(1)) : count;
  }
}

// The backward pass reads rows even if there are none.
void check_pdist(const Schema& schema, const Stack& stack) {
  const at::Tensor input = argument(schema, stack, "self").toTensor();
  if (input.dim() == 2 && input.size(0) == 0 && at::GradMode::is_enabled() &&
      input.requires_grad()) {
    throw JsRangeError("pdist: no rows have no gradient: call it in torch.no_grad()");
  }
}

// The kernel for nested tensors takes a dimension that is counted from the last for one before the
// first. These operators ask for it by the default of theirs.
void check_nested_dim(const Schema& schema, const Stack& stack) {
  const c10::IValue* dim = find(schema, stack, "dim");
  for (const c10::IValue& value : stack) {
    if (!value.isTensor() || !value.toTensor().defined() || !value.toTensor().is_nested()) continue;
    if (dim && dim->isInt() && dim->toInt() < 0) {
      const std::string& name = schema.name();
      throw JsRangeError(unqualified(name) +
                         ": the dimension of a nested tensor is counted from the first here: "
                         "expected dim of at least 0, but got " +
                         std::to_string(dim->toInt()));
    }
  }
}

// Divides by the number of elements that it broadcasts to.
void check_sparse_broadcast(const Schema& schema, const Stack& stack) {
  const auto size = argument(schema, stack, "size").toIntVector();
  const at::Tensor self = argument(schema, stack, "self").toTensor();
  if (self.layout() != at::kStrided && std::find(size.begin(), size.end(), 0) != size.end()) {
    throw JsRangeError(c10::str("a sparse tensor cannot be broadcast to the size ",
                                at::IntArrayRef(size), ", which has no elements"));
  }
}

// A tensor that has the size already keeps its memory, and gets the strides of the format: those of
// an expanded one reach beyond it.
void check_resized_format(const Schema& schema, const Stack& stack) {
  const at::Tensor self = argument(schema, stack, "self").toTensor();
  if (argument(schema, stack, "memory_format").isNone() || !self.has_storage()) return;
  const c10::IValue* other = find(schema, stack, "the_template");
  const std::vector<std::int64_t> size =
      other ? other->toTensor().sizes().vec() : argument(schema, stack, "size").toIntVector();
  const auto needed =
      static_cast<std::size_t>(self.storage_offset() + self.numel()) * self.element_size();
  if (self.sizes().equals(size) && self.storage().nbytes() < needed) {
    throw JsError(
        "resize_: the tensor's elements share memory, so that they can have no other "
        "memory_format: clone() it first");
  }
}

// The kernel for a quantized `out` reads the first tensor.
void check_cat(const Schema& schema, const Stack& stack) {
  const c10::IValue* out = find(schema, stack, "out");
  if (out && out->toTensor().is_quantized() &&
      argument(schema, stack, "tensors").toTensorVector().empty()) {
    throw JsError("torch.cat(): expected a non-empty list of Tensors");
  }
}

// functorch's rule for batches reads the first index.
void check_index_put(const Schema& schema, const Stack& stack) {
  const auto included = c10::impl::tls_local_dispatch_key_set().included_;
  if (included.has(c10::DispatchKey::FuncTorchDynamicLayerFrontMode) &&
      argument(schema, stack, "indices").toList().empty()) {
    throw JsRangeError("index_put: at least one index is needed within a transform");
  }
}

std::unordered_map<std::string, Precondition>& preconditions() {
  static std::unordered_map<std::string, Precondition> all = {
      {"aten::binomial", check_binomial},
      {"aten::matrix_power", check_matrix_power},
      {"aten::linalg_matrix_power", check_matrix_power},
      {"aten::linalg_eigvals", check_eigvals},
      {"aten::native_group_norm", check_group_norm},
      {"aten::range", check_range},
      {"aten::lu_unpack", check_lu_unpack},
      {"aten::max_pool1d", check_max_pool1d},
      {"aten::adaptive_avg_pool1d", check_adaptive_pool},
      {"aten::adaptive_avg_pool2d", check_adaptive_pool},
      {"aten::adaptive_avg_pool3d", check_adaptive_pool},
      {"aten::_adaptive_avg_pool2d", check_adaptive_pool},
      {"aten::_adaptive_avg_pool3d", check_adaptive_pool},
      {"aten::adaptive_max_pool1d", check_adaptive_pool},
      {"aten::adaptive_max_pool2d", check_adaptive_pool},
      {"aten::adaptive_max_pool3d", check_adaptive_pool},
      {"aten::combinations", check_combinations},
      {"aten::mvlgamma", check_multigammaln},
      {"aten::mvlgamma_", check_multigammaln},
      {"aten::special_multigammaln", check_multigammaln},
      {"aten::ctc_loss", check_ctc_loss},
      {"aten::_ctc_loss", check_ctc_loss},
      {"aten::_use_cudnn_ctc_loss", check_ctc_loss},
      {"aten::_cudnn_ctc_loss", check_ctc_loss},
      {"aten::select", check_nested_dim},
      {"aten::trapezoid", check_nested_dim},
      {"aten::trapz", check_nested_dim},
      {"aten::cumulative_trapezoid", check_nested_dim},
      {"aten::pdist", check_pdist},
      {"aten::_pdist_forward", check_pdist},
      {"aten::index_put", check_index_put},
      {"aten::index_put_", check_index_put},
      {"aten::_sparse_broadcast_to", check_sparse_broadcast},
      {"aten::_sparse_broadcast_to_copy", check_sparse_broadcast},
      {"aten::broadcast_to", check_sparse_broadcast},
      {"aten::expand", check_sparse_broadcast},
      {"aten::cat", check_cat},
      {"aten::concat", check_cat},
      {"aten::concatenate", check_cat},
      {"aten::resize_", check_resized_format},
      {"aten::resize_as_", check_resized_format},
  };
  return all;
}

}  // namespace

void add_precondition(const std::string& name, Precondition precondition) {
  preconditions().emplace(name, precondition);
}

Precondition precondition_of(const std::string& name) {
  const auto found = preconditions().find(name);
  return found == preconditions().end() ? nullptr : found->second;
}

}  // namespace torchnode
