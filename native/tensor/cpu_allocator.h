// Memory for the elements of CPU tensors.
#pragma once

#include "tensor/page_heap.h"

namespace torchnode {

// Makes LibTorch take the elements of CPU tensors from blocks of torchnode's own, once a process.
//
// LibTorch aligns elements to 64 bytes, and aligned memory is what malloc is slow at: for a 4×4
// addition it was a fifth of all time. Garbage collection frees many tensors at a time, which come
// back from malloc cold and in pieces, or with large ones not at all: malloc has returned their
// pages. In blocks of their own, tensors also leave no holes among the nodes of autograd's graph,
// which cost the lesson 20 MiB. Elements that do not fit are allocated as before.
//
// Not under AddressSanitizer, which watches malloc's blocks and not these. Returns whether they are
// used.
bool use_tensor_blocks();

// The pages they are on; null if they are not used.
PageHeap* tensor_block_pages();

}  // namespace torchnode
