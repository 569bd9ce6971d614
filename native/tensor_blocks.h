// Memory for the elements of CPU tensors.
#pragma once

namespace torchnode {

// Has LibTorch take the elements of CPU tensors up to 1 MiB from lists of free blocks, once a
// process.
//
// LibTorch aligns elements to 64 bytes, and aligned memory is what malloc is slow at: for a 4×4
// addition it was a fifth of all time. Garbage collection frees many tensors at a time, which come
// back from malloc cold and in pieces: lists save 5 % of the lesson's smaller steps. In blocks of
// their own, tensors also leave no holes among the nodes of autograd's graph, which cost the lesson
// 20 MiB. Whatever does not fit the region goes where it went before.
void use_tensor_blocks();

}  // namespace torchnode
