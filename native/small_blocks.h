// Memory for small CPU tensors.
#pragma once

namespace torchnode {

// Has LibTorch take the elements of small CPU tensors from lists of free blocks, once a process.
//
// LibTorch aligns elements to 64 bytes, and aligned memory is what malloc is slow at: for a 4×4
// addition it was a fifth of all time, as tensors that garbage collection frees many at a time come
// back cold and in pieces. The blocks lie in one region of limited size; whatever does not fit goes
// where it went before.
void use_small_blocks();

}  // namespace torchnode
