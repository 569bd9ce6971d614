"""Prints what PyTorch prints: reads cases as JSON from a file, writes their texts as JSON.

A case's tensor comes as bytes, in float64 or int64, so that not a bit differs on the two sides.
"""

import base64
import json
import sys

import torch


def make(case: dict) -> torch.Tensor:
    data = bytearray(base64.b64decode(case["data"]))
    source = torch.int64 if case["integers"] else torch.float64
    tensor = torch.frombuffer(data, dtype=source) if data else torch.empty(0, dtype=source)
    dtype = getattr(torch, case["dtype"])
    if dtype.is_complex:
        tensor = torch.view_as_complex(tensor.reshape(-1, 2))
    tensor = tensor.reshape(case["shape"]).to(dtype)
    if case.get("requires_grad"):
        tensor = tensor.clone().requires_grad_()
    for name, *arguments in case.get("methods", []):
        tensor = getattr(tensor, name)(*arguments)
    if "view" in case:
        tensor = tensor.view(getattr(torch, case["view"]))
    return torch.nn.Parameter(tensor) if case.get("parameter") else tensor


def text(case: dict) -> str:
    torch.set_printoptions(profile="default")
    torch.set_printoptions(**case.get("options", {}))
    torch.set_default_dtype(getattr(torch, case.get("default_dtype", "float32")))
    try:
        return repr(make(case))
    except RuntimeError as error:
        return "error: " + str(error).split("\n")[0]


with open(sys.argv[1]) as file:
    json.dump([text(case) for case in json.load(file)], sys.stdout)
