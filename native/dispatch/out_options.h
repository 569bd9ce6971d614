// The relation between `out` and a factory's options (dtype, layout, device).
#pragma once

#include <optional>
#include <string>

#include "core/env.h"
#include "dispatch/arguments.h"

namespace torchnode {

// Whether that is one of the options that `out` has already.
bool is_out_option(const std::string& keyword);

// The arguments without dtype, layout, device, pin_memory and requires_grad, which no overload with
// `out` takes: the tensor has them already. Nothing if there is no `out`, or none of those. Throws
// if they are not the tensor's.
std::optional<Arguments> without_out_options(Env& env, const Arguments& arguments);

}  // namespace torchnode
