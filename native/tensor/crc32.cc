#include "tensor/crc32.h"

#include <array>
#include <cstring>

#if defined(__x86_64__)
#include <emmintrin.h>
#include <wmmintrin.h>
#endif

namespace torchnode {
namespace {

constexpr std::size_t slices = 8;
using Table = std::array<std::array<std::uint32_t, 256>, slices>;

// `table[n][byte]` is the remainder of `byte` with n bytes of zeros behind it.
constexpr Table make_table() {
  constexpr std::uint32_t polynomial = 0xedb88320;
  Table table{};
  for (std::uint32_t byte = 0; byte < 256; ++byte) {
    std::uint32_t remainder = byte;
    for (int bit = 0; bit < 8; ++bit) {
      remainder = (remainder >> 1U) ^ ((remainder & 1U) != 0 ? polynomial : 0);
    }
    table[0][byte] = remainder;
  }
  for (std::size_t n = 1; n < slices; ++n) {
    for (std::size_t byte = 0; byte < 256; ++byte) {
      const std::uint32_t before = table[n - 1][byte];
      table[n][byte] = (before >> 8U) ^ table[0][before & 0xffU];
    }
  }
  return table;
}

constexpr Table table = make_table();

// Takes and gives the remainder itself, whose complement is the checksum.
std::uint32_t by_table(std::uint32_t remainder, const unsigned char* data, std::size_t size) {
  for (; size >= slices; data += slices, size -= slices) {
    std::uint64_t word;
    std::memcpy(&word, data, sizeof word);
    word ^= remainder;
    remainder = 0;
    for (std::size_t i = 0; i < slices; ++i) {
      remainder ^= table[slices - 1 - i][(word >> (8 * i)) & 0xffU];
    }
  }
  for (; size > 0; ++data, --size) {
    remainder = (remainder >> 8U) ^ table[0][(remainder ^ *data) & 0xffU];
  }
  return remainder;
}

#if defined(__x86_64__)

constexpr std::size_t block = 64;

#define TORCHNODE_CLMUL __attribute__((target("pclmul,sse4.1")))

TORCHNODE_CLMUL inline __m128i load(const unsigned char* data) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(data));
}

// Moves the 16 bytes of `value` on by the distance that `factors` (x^n mod P for both halves) stand
// for, up to `next`.
TORCHNODE_CLMUL inline __m128i fold(__m128i value, __m128i factors, __m128i next) {
  const __m128i low = _mm_clmulepi64_si128(value, factors, 0x00);
  const __m128i high = _mm_clmulepi64_si128(value, factors, 0x11);
  return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

// Folds whole blocks into 16 bytes with the same remainder. There must be one block at least.
TORCHNODE_CLMUL std::uint32_t by_multiplication(std::uint32_t remainder, const unsigned char* data,
                                                std::size_t size) {
  const __m128i by_64_bytes = _mm_set_epi64x(0x01c6e41596, 0x0154442bd4);
  const __m128i by_16_bytes = _mm_set_epi64x(0x00ccaa009e, 0x01751997d0);
  __m128i a = _mm_xor_si128(load(data), _mm_cvtsi32_si128(static_cast<int>(remainder)));
  __m128i b = load(data + 16);
  __m128i c = load(data + 32);
  __m128i d = load(data + 48);
  for (data += block, size -= block; size >= block; data += block, size -= block) {
    a = fold(a, by_64_bytes, load(data));
    b = fold(b, by_64_bytes, load(data + 16));
    c = fold(c, by_64_bytes, load(data + 32));
    d = fold(d, by_64_bytes, load(data + 48));
  }
  a = fold(a, by_16_bytes, b);
  a = fold(a, by_16_bytes, c);
  a = fold(a, by_16_bytes, d);
  unsigned char folded[16];
  _mm_storeu_si128(reinterpret_cast<__m128i*>(folded), a);
  return by_table(by_table(0, folded, sizeof folded), data, size);
}

bool has_multiplication() {
  static const bool has =
      __builtin_cpu_supports("pclmul") != 0 && __builtin_cpu_supports("sse4.1") != 0;
  return has;
}

#endif

}  // namespace

std::uint32_t crc32(std::uint32_t crc, const void* data, std::size_t size) {
  const auto* bytes = static_cast<const unsigned char*>(data);
#if defined(__x86_64__)
  if (size >= block && has_multiplication()) return ~by_multiplication(~crc, bytes, size);
#endif
  return ~by_table(~crc, bytes, size);
}

}  // namespace torchnode
