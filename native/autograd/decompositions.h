// Operators in terms of others, for the transforms that have no rule of their own for them.
#pragma once

namespace torchnode {

// Makes them known to LibTorch, once for the process.
void use_decompositions();

}  // namespace torchnode
