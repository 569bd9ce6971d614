// What `out` and a factory's options (dtype, layout, device) have to do with each other.
#pragma once

#include <optional>
#include <string>

#include "core/env.h"
#include "dispatch/arguments.h"

namespace torchnode {

// Whether that is one of the options that `out` has already.
bool is_out_option(const std::string& keyword);

// The arguments without dtype, layout, device, pin_memory and requires_grad, which no overload with
// `out` takes: the tensor has them already. Nothing where there is no `out`, or none of those.
// Throws where they are not the tensor's.
std::optional<Arguments> without_out_options(Env& env, const Arguments& arguments);

}  // namespace torchnode
