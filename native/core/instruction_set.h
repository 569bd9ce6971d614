// The processor's vector instructions, as LibTorch has chosen them.
#pragma once

#include <cstdint>

namespace torchnode {

enum class InstructionSet : std::uint8_t { baseline, avx2, avx512 };

// The widest one that this processor has and that the addon's kernels were compiled for.
InstructionSet instruction_set();

}  // namespace torchnode
