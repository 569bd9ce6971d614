#include "nn/recurrent/choice.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>

namespace torchnode {
namespace {

// The figures behind these two are in docs/internals/recurrent.md; `npm run bench -- --passes`
// prints those of the processor at hand. oneDNN spends 0.1 to 0.3 ms on a call and packs the
// weights, which is soon worth it: its products are quicker than MKL's of few rows.
bool own_beats_avx2(const RecurrentSizes& s) {
  if (s.width <= 96) return true;
  if (s.batch == 1) return s.width <= 128 || s.length <= 32;
  if (s.width <= 128) return s.length <= 16 || (!s.records && s.batch > 16);
  if (s.length > 1) return false;
  return s.records || s.width <= 256 || (s.width <= 512 && s.batch <= 16);
}

// Beside MKL's products in AVX2, which is what it runs on processors that are not Intel's.
bool own_beats_avx512(const RecurrentSizes& s) {
  if (s.batch == 1 && s.length == 1) return true;
  return s.width <= 64 && (s.batch * s.length <= 16 || (s.batch == 1 && s.length <= 32));
}

// Beside MKL's products in AVX-512. There oneDNN gains by long sequences alone, and in training it
// loses that again.
bool own_beats_avx512_on_intel(const RecurrentSizes& s) {
  if (s.records || s.length == 1) return true;
  if (s.width <= 32) return s.batch * s.length <= 2048;
  if (s.batch == 1) return s.length <= 32 || s.width >= 512;
  return s.width <= 64 && s.batch * s.length <= 128;
}

}  // namespace

bool processor_is_intel() {
#ifdef TORCHNODE_X86_LEVELS
  static const bool is = __builtin_cpu_is("intel");
  return is;
#else
  return false;
#endif
}

bool processor_has_avx512() {
#ifdef TORCHNODE_X86_LEVELS
  static const bool has = __builtin_cpu_supports("avx512bw") &&
                          __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
  return has;
#else
  return false;
#endif
}

bool runs_onednn(const RecurrentOptions& options, const RecurrentInput& input) {
  return options.cell == Cell::lstm && !options.projected && !input.batch_sizes.defined() &&
         input.input.scalar_type() == at::kFloat && at::hasMKLDNN() &&
         at::globalContext().userEnabledMkldnn();
}

bool own_is_quicker(const RecurrentSizes& sizes) {
  // LibTorch's other passes take several operators for each step.
  if (!sizes.is_onednn) return true;
  if (!sizes.is_avx512) return own_beats_avx2(sizes);
  return sizes.is_intel ? own_beats_avx512_on_intel(sizes) : own_beats_avx512(sizes);
}

bool own_is_quicker(const RecurrentOptions& options, const RecurrentInput& input,
                    const std::vector<at::Tensor>& weights) {
  const auto requires_grad = [](const at::Tensor& each) { return each.requires_grad(); };
  RecurrentSizes sizes;
  sizes.cell = options.cell;
  sizes.width = weights[1].size(1);
  sizes.batch = input.batch(options.batch_first);
  sizes.length = input.batch_sizes.defined() ? input.batch_sizes.numel()
                                             : input.input.size(options.batch_first ? 1 : 0);
  sizes.records =
      c10::GradMode::is_enabled() &&
      (input.input.requires_grad() || std::any_of(weights.begin(), weights.end(), requires_grad) ||
       std::any_of(input.states.begin(), input.states.end(), requires_grad));
  sizes.is_onednn = runs_onednn(options, input);
  sizes.is_avx512 = processor_has_avx512();
  sizes.is_intel = processor_is_intel();
  return own_is_quicker(sizes);
}

}  // namespace torchnode
