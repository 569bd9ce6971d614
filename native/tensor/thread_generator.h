// A default generator of random numbers that one thread has for itself.
//
// LibTorch has one for the process, which Python's processes of a DataLoader each have a copy of.
// Workers here are threads: each draws from a generator of its own, so that its draws are those of
// Python's process and do not depend on what other threads do.
#pragma once

#include <ATen/core/Generator.h>

namespace torchnode {

// Tells LibTorch's dispatcher which operators draw; to be called once, before a thread has a
// generator of its own, and best while no other thread computes.
void prepare_thread_generators();

// Gives this thread a generator of its own. The operators that it calls on the CPU draw from it if
// they are given none, or are given the process's.
void use_own_generator();

// This thread's own generator, if it has one and `generator` is the process's default one; else
// `generator` itself.
at::Generator or_own(const at::Generator& generator);

// The same for no particular generator: undefined if this thread has none of its own.
const at::Generator& own_generator();

}  // namespace torchnode
