"""The names of the operators that PyTorch has bound for Python, as JSON.

Some of what it binds beside them is no operator of ATen, or is an attribute and not a method: that
is left out here, each name with its reason.
"""

import json
import sys

import torch

NOT_OPERATORS = {
    # They make tensors from Python objects or memory.
    "_from_blob", "as_tensor", "asarray", "from_numpy", "frombuffer", "tensor",
    # Other names of operators, or calls of a method.
    "dsmm", "get_device", "hsmm", "numel", "saddmm", "spmm",
}  # fmt: skip

# Python's own names for its operators, among the special ones that every module has.
BITWISE = {"and", "lshift", "or", "rshift", "xor"}

# Bound by hand, with a signature that no operator has.
WRITTEN_BY_HAND = {
    "apply_", "as_subclass", "bfloat16", "bool", "byte", "cdouble", "cfloat", "char",
    "const_data_ptr", "cpu", "cuda", "data_ptr", "detach", "detach_", "dim", "double",
    "element_size", "float", "get_device", "half", "int", "ipu", "is_contiguous", "item",
    "long", "map2_", "map_", "mtia", "ndimension", "nelement", "new", "new_tensor", "numel",
    "numpy", "record_stream", "requires_grad_", "retain_grad", "short", "size",
    "storage_offset", "stride", "to", "tolist", "type", "type_as", "untyped_storage", "xpu",
}  # fmt: skip


def operators(module, prefix: str = "") -> list[str]:
    names = [name for name in dir(module) if name.startswith(prefix)]
    return sorted(
        name[len(prefix) :]
        for name in names
        if callable(getattr(module, name)) and (name.strip("_") in BITWISE or name[:2] != "__")
    )


tensor = torch._C.TensorBase
methods = {
    name
    for name in vars(tensor)
    if not name.startswith("_") and callable(getattr(tensor, name)) and name not in WRITTEN_BY_HAND
}
functions = [name for name in operators(torch._C._VariableFunctions) if name not in NOT_OPERATORS]
json.dump(
    {
        "methods": sorted(methods),
        "private_methods": [name for name in vars(tensor) if name.startswith("_")],
        "functions": functions,
        "linalg": operators(torch._C._linalg, "linalg_"),
        "fft": operators(torch._C._fft, "fft_"),
        "special": operators(torch._C._special, "special_"),
        "nn": [name for name in operators(torch._C._nn) if name != "_parse_to"],
    },
    sys.stdout,
)
