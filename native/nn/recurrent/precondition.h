// The checks of a recurrent layer for ATen's own operators: aten::lstm and its kin.
#pragma once

namespace torchnode {

void add_recurrent_preconditions();

}  // namespace torchnode
