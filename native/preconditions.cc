#include "preconditions.h"

#include <ATen/ATen.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

#include "errors.h"

namespace torchnode {
namespace {

using Schema = c10::FunctionSchema;
using torch::jit::Stack;

// The argument of that name; null where the overload has none.
const c10::IValue* find(const Schema& schema, const Stack& stack, const std::string& name) {
  const auto index = schema.argumentIndexWithName(name);
  return index ? &stack[static_cast<std::size_t>(*index)] : nullptr;
}

const c10::IValue& argument(const Schema& schema, const Stack& stack, const std::string& name) {
  const c10::IValue* found = find(schema, stack, name);
  TORCH_CHECK(found, schema.name(), " has no argument ", name);
  return *found;
}

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

// Reads as many pivots as the matrix has, and takes each for a row.
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

// Reads the weights that so many layers have, however many there are.
void check_recurrent(const Schema& schema, const Stack& stack) {
  const std::int64_t layers = argument(schema, stack, "num_layers").toInt();
  const std::int64_t directions = argument(schema, stack, "bidirectional").toBool() ? 2 : 1;
  const std::int64_t each = argument(schema, stack, "has_biases").toBool() ? 4 : 2;
  const auto params = argument(schema, stack, "params").toTensorVector();
  constexpr std::int64_t most_layers = 1000000;
  if (layers < 1 || layers > most_layers) {
    throw JsRangeError("num_layers must be at least 1, not " + std::to_string(layers));
  }
  const std::int64_t expected = layers * directions * each;
  // An LSTM's projections are weights, too.
  const std::int64_t projected = expected + layers * directions;
  const auto count = static_cast<std::int64_t>(params.size());
  if (count != expected && !(schema.name() == "aten::lstm" && count == projected)) {
    throw JsRangeError("params must hold " + std::to_string(expected) + " weights, not " +
                       std::to_string(count));
  }
}

// Its backward pass reads rows where there are none.
void check_pdist(const Schema& schema, const Stack& stack) {
  const at::Tensor input = argument(schema, stack, "self").toTensor();
  if (input.dim() == 2 && input.size(0) == 0 && at::GradMode::is_enabled() &&
      input.requires_grad()) {
    throw JsRangeError("pdist: no rows have no gradient: call it in torch.no_grad()");
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

}  // namespace

Precondition precondition_of(const std::string& name) {
  static const std::unordered_map<std::string, Precondition> all = {
      {"aten::binomial", check_binomial},
      {"aten::matrix_power", check_matrix_power},
      {"aten::linalg_matrix_power", check_matrix_power},
      {"aten::linalg_eigvals", check_eigvals},
      {"aten::native_group_norm", check_group_norm},
      {"aten::range", check_range},
      {"aten::lu_unpack", check_lu_unpack},
      {"aten::max_pool1d", check_max_pool1d},
      {"aten::lstm", check_recurrent},
      {"aten::gru", check_recurrent},
      {"aten::rnn_tanh", check_recurrent},
      {"aten::rnn_relu", check_recurrent},
      {"aten::pdist", check_pdist},
      {"aten::_pdist_forward", check_pdist},
      {"aten::index_put", check_index_put},
      {"aten::index_put_", check_index_put},
  };
  const auto found = all.find(name);
  return found == all.end() ? nullptr : found->second;
}

}  // namespace torchnode
