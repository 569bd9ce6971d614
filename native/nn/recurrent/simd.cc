// Compiled several times, once for each instruction set: TORCHNODE_LEVEL names the one at hand.
//
// Nothing but plain loops that the compiler turns into vector instructions, and no header with
// inline functions: the linker keeps one copy of those, which may be one that this processor has
// not got the instructions for.
#include "nn/recurrent/kernels.h"

#define EACH _Pragma("GCC ivdep") for

namespace torchnode {
namespace {

template <typename To, typename From>
inline To bits_of(From value) {
  return __builtin_bit_cast(To, value);
}

template <typename T>
struct Format;

template <>
struct Format<float> {
  using Bits = std::uint32_t;
  static constexpr Bits mantissa = 23;
  static constexpr Bits bias = 127;
  // Added to a number, it rounds that to an integer, which is then in the lowest bits.
  static constexpr float round = 12582912.0F;  // 1.5 * 2^23
  static constexpr float log2_e = 1.44269504F;
  // ln 2 in two parts, of which the first has zeros in its last bits.
  static constexpr float ln2_high = 0.693359375F;
  static constexpr float ln2_low = -2.12194440e-4F;
  static constexpr float greatest = 88.0F;
  static constexpr int terms = 7;
};

template <>
struct Format<double> {
  using Bits = std::uint64_t;
  static constexpr Bits mantissa = 52;
  static constexpr Bits bias = 1023;
  static constexpr double round = 6755399441055744.0;  // 1.5 * 2^52
  static constexpr double log2_e = 1.4426950408889634;
  static constexpr double ln2_high = 0.693147180369123816490;
  static constexpr double ln2_low = 1.90821492927058770002e-10;
  static constexpr double greatest = 708.0;
  static constexpr int terms = 13;
};

// 1 / n!
constexpr double inverse_factorial(int n) {
  double product = 1;
  for (int i = 2; i <= n; ++i) product *= i;
  return 1 / product;
}

// e^x as scale * (1 + rest), where scale is a power of two and |rest| < 0.42.
template <typename T>
struct Exponential {
  T scale;
  T rest;
};

template <typename T>
inline Exponential<T> exponential(T x) {
  using F = Format<T>;
  using Bits = F::Bits;
  // Comparisons in this order let NaN pass.
  x = x > F::greatest ? F::greatest : x;
  x = x < -F::greatest + 1 ? -F::greatest + 1 : x;
  const T shifted = x * F::log2_e + F::round;
  const T power = shifted - F::round;
  const T r = (x - power * F::ln2_high) - power * F::ln2_low;
  const Bits exponent = bits_of<Bits>(shifted) - bits_of<Bits>(F::round);
  const T scale = bits_of<T>((exponent + F::bias) << F::mantissa);
  // The series of e^r - 1, whose next term is below half a unit in the last place.
  T sum = static_cast<T>(inverse_factorial(F::terms));
#pragma GCC unroll 16
  for (int n = F::terms - 1; n >= 2; --n) sum = sum * r + static_cast<T>(inverse_factorial(n));
  return {scale, r + r * r * sum};
}

template <typename T>
inline T sigmoid(T x) {
  const auto [scale, rest] = exponential(-x);
  return 1 / (1 + (scale + scale * rest));
}

// By e^2x - 1, which keeps its relative precision near zero.
template <typename T>
inline T tanh(T x) {
  T twice = 2 * x;
  twice = twice > 40 ? 40 : twice;
  twice = twice < -40 ? -40 : twice;
  const auto [scale, rest] = exponential(twice);
  const T less_one = scale * rest + (scale - 1);
  return less_one / (less_one + 2);
}

template <typename T, bool is_tanh>
void rnn_forward(const ForwardStep<T>& step) {
  const std::int64_t count = step.rows * step.hidden;
  T* __restrict sums = step.gates;
  T* __restrict state = step.next_state;
  EACH(std::int64_t i = 0; i < count; ++i) {
    T next;
    if constexpr (is_tanh) {
      next = tanh(sums[i]);
    } else {
      next = sums[i] < 0 ? 0 : sums[i];
    }
    sums[i] = next;
    state[i] = next;
  }
}

template <typename T, bool is_tanh>
void rnn_backward(const BackwardStep<T>& step) {
  const std::int64_t count = step.rows * step.hidden;
  const T* __restrict state = step.gates;
  const T* __restrict from_output = step.grad_output;
  const T* __restrict from_state = step.grad_state;
  T* __restrict grad = step.grad_gates;
  EACH(std::int64_t i = 0; i < count; ++i) {
    const T whole = from_state[i] + (from_output ? from_output[i] : 0);
    if constexpr (is_tanh) {
      grad[i] = whole * (1 - state[i] * state[i]);
    } else {
      grad[i] = state[i] > 0 ? whole : 0;
    }
  }
}

template <typename T>
void lstm_forward(const ForwardStep<T>& step) {
  const std::int64_t hidden = step.hidden;
  for (std::int64_t row = 0; row < step.rows; ++row) {
    T* __restrict i = step.gates + row * 4 * hidden;
    T* __restrict f = i + hidden;
    T* __restrict g = f + hidden;
    T* __restrict o = g + hidden;
    const T* __restrict cell = step.cell + row * hidden;
    T* __restrict next_cell = step.next_cell + row * hidden;
    T* __restrict state = step.next_state + row * hidden;
    EACH(std::int64_t k = 0; k < hidden; ++k) {
      i[k] = sigmoid(i[k]);
      f[k] = sigmoid(f[k]);
      g[k] = tanh(g[k]);
      o[k] = sigmoid(o[k]);
      const T next = f[k] * cell[k] + i[k] * g[k];
      next_cell[k] = next;
      state[k] = o[k] * tanh(next);
    }
  }
}

template <typename T>
void lstm_backward(const BackwardStep<T>& step) {
  const std::int64_t hidden = step.hidden;
  for (std::int64_t row = 0; row < step.rows; ++row) {
    const T* __restrict i = step.gates + row * 4 * hidden;
    const T* __restrict f = i + hidden;
    const T* __restrict g = f + hidden;
    const T* __restrict o = g + hidden;
    const T* __restrict cell = step.cell + row * hidden;
    const T* __restrict next_cell = step.next_cell + row * hidden;
    const T* __restrict from_output = step.grad_output ? step.grad_output + row * hidden : nullptr;
    const T* __restrict from_state = step.grad_state + row * hidden;
    T* __restrict grad_cell = step.grad_cell + row * hidden;
    T* __restrict grad_i = step.grad_gates + row * 4 * hidden;
    T* __restrict grad_f = grad_i + hidden;
    T* __restrict grad_g = grad_f + hidden;
    T* __restrict grad_o = grad_g + hidden;
    EACH(std::int64_t k = 0; k < hidden; ++k) {
      const T whole = from_state[k] + (from_output ? from_output[k] : 0);
      const T squashed = tanh(next_cell[k]);
      const T grad = grad_cell[k] + whole * o[k] * (1 - squashed * squashed);
      grad_i[k] = grad * g[k] * i[k] * (1 - i[k]);
      grad_f[k] = grad * cell[k] * f[k] * (1 - f[k]);
      grad_g[k] = grad * i[k] * (1 - g[k] * g[k]);
      grad_o[k] = whole * squashed * o[k] * (1 - o[k]);
      grad_cell[k] = grad * f[k];
    }
  }
}

template <typename T>
void gru_forward(const ForwardStep<T>& step) {
  const std::int64_t hidden = step.hidden;
  for (std::int64_t row = 0; row < step.rows; ++row) {
    T* __restrict r = step.gates + row * 3 * hidden;
    T* __restrict z = r + hidden;
    T* __restrict n = z + hidden;
    const T* __restrict from_state = step.recurrent + row * 3 * hidden;
    const T* __restrict bias = step.recurrent_bias;
    T* __restrict kept = step.recurrent_n ? step.recurrent_n + row * hidden : nullptr;
    const T* __restrict state = step.state + row * hidden;
    T* __restrict next_state = step.next_state + row * hidden;
    EACH(std::int64_t k = 0; k < hidden; ++k) {
      r[k] = sigmoid(r[k] + from_state[k]);
      z[k] = sigmoid(z[k] + from_state[hidden + k]);
      const T recurrent_n = from_state[2 * hidden + k] + (bias ? bias[k] : 0);
      if (kept) kept[k] = recurrent_n;
      n[k] = tanh(n[k] + r[k] * recurrent_n);
      next_state[k] = (state[k] - n[k]) * z[k] + n[k];
    }
  }
}

template <typename T>
void gru_backward(const BackwardStep<T>& step) {
  const std::int64_t hidden = step.hidden;
  for (std::int64_t row = 0; row < step.rows; ++row) {
    const T* __restrict r = step.gates + row * 3 * hidden;
    const T* __restrict z = r + hidden;
    const T* __restrict n = z + hidden;
    const T* __restrict recurrent_n = step.recurrent_n + row * hidden;
    const T* __restrict state = step.state + row * hidden;
    const T* __restrict from_output = step.grad_output ? step.grad_output + row * hidden : nullptr;
    T* __restrict grad_state = step.grad_state + row * hidden;
    T* __restrict grad_r = step.grad_gates + row * 3 * hidden;
    T* __restrict grad_z = grad_r + hidden;
    T* __restrict grad_n = grad_z + hidden;
    T* __restrict recurrent_r = step.grad_recurrent + row * 3 * hidden;
    T* __restrict recurrent_z = recurrent_r + hidden;
    T* __restrict grad_recurrent_n = recurrent_z + hidden;
    EACH(std::int64_t k = 0; k < hidden; ++k) {
      const T whole = grad_state[k] + (from_output ? from_output[k] : 0);
      const T to_n = whole * (1 - z[k]) * (1 - n[k] * n[k]);
      const T to_z = whole * (state[k] - n[k]) * z[k] * (1 - z[k]);
      const T to_r = to_n * recurrent_n[k] * r[k] * (1 - r[k]);
      grad_r[k] = to_r;
      grad_z[k] = to_z;
      grad_n[k] = to_n;
      recurrent_r[k] = to_r;
      recurrent_z[k] = to_z;
      grad_recurrent_n[k] = to_n * r[k];
      grad_state[k] = whole * z[k];
    }
  }
}

}  // namespace

namespace TORCHNODE_LEVEL {

template <typename T>
CellKernels<T> kernels(Cell cell) {
  switch (cell) {
    case Cell::rnn_tanh:
      return {rnn_forward<T, true>, rnn_backward<T, true>};
    case Cell::rnn_relu:
      return {rnn_forward<T, false>, rnn_backward<T, false>};
    case Cell::lstm:
      return {lstm_forward<T>, lstm_backward<T>};
    default:
      return {gru_forward<T>, gru_backward<T>};
  }
}

template CellKernels<float> kernels(Cell cell);
template CellKernels<double> kernels(Cell cell);

}  // namespace TORCHNODE_LEVEL
}  // namespace torchnode
