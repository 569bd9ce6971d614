// The order in which the overloads of an operator are tried.
#pragma once

#include <vector>

#include "dispatch/overload.h"

namespace torchnode {

// The order of Python's bindings: by signature, then whatever must be tried after another goes
// behind it.
void sort_as_python(std::vector<Overload>& overloads);

}  // namespace torchnode
