#include "nn/kernels/aten_kernels.h"

#include <c10/util/Exception.h>
#include <torch/library.h>

#include <atomic>

#include "core/instruction_set.h"
#include "nn/kernels/kernels.h"

namespace torchnode {
namespace {

std::atomic<bool> is_own{true};

// The dispatcher warns of each kernel that takes another one's place.
class NoWarnings final : public c10::WarningHandler {
 public:
  void process(const c10::Warning&) override {}
};

}  // namespace

const RowKernels& row_kernels() {
  static const RowKernels chosen = [] {
    switch (instruction_set()) {
#ifdef TORCHNODE_X86_LEVELS
      case InstructionSet::avx512:
        return avx512::row_kernels();
      case InstructionSet::avx2:
        return avx2::row_kernels();
#endif
      default:
        return baseline::row_kernels();
    }
  }();
  return chosen;
}

bool own_aten_kernels() { return is_own; }

void use_own_aten_kernels(bool own) { is_own = own; }

void register_aten_kernels() {
  // Never destroyed: LibTorch calls the kernels as long as the process runs.
  [[maybe_unused]] static auto* const library = [] {
    NoWarnings none;
    const c10::WarningUtils::WarningHandlerGuard guard(&none);
    auto* const own =
        new torch::Library(torch::Library::IMPL, "aten", c10::DispatchKey::CPU, __FILE__, __LINE__);
    own->impl("native_batch_norm_backward", native_batch_norm_backward);
    own->impl("embedding_dense_backward", embedding_dense_backward);
    return own;
  }();
}

}  // namespace torchnode
