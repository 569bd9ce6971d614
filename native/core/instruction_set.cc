#include "core/instruction_set.h"

#include <ATen/Version.h>

#include <string>

namespace torchnode {

InstructionSet instruction_set() {
#ifdef TORCHNODE_X86_LEVELS
  static const InstructionSet chosen = [] {
    const std::string capability = at::get_cpu_capability();
    if (capability == "AVX512") return InstructionSet::avx512;
    if (capability == "AVX2") return InstructionSet::avx2;
    return InstructionSet::baseline;
  }();
  return chosen;
#else
  return InstructionSet::baseline;
#endif
}

}  // namespace torchnode
