"""Hands PyTorch's own operator samples over, with what Python makes of them.

PyTorch tests its operators on a database that the wheel ships: for each operator and dtype the calls that are worth
trying. This program makes them one operator at a time, for another process to make the same calls and compare.

One JSON command a line on standard input, one JSON answer a line on standard output:

    {"operators": "float32"}  ->  {"operators": [{"index": 0, "name": "abs", "variant": "", "backward": true}, …]}
    {"samples": 0, "dtype": "float32", "inputs": "a.pt", "outputs": "b.pt"}  ->  {"calls": [{"args": […], …}, …]}

Tensors go to the two files, each a list, which keeps their strides and shared memory; arguments and results refer to
them by their place in it. Each call is made with the same seed.
"""

import json
import math
import sys
import warnings

warnings.filterwarnings("ignore")

import numpy  # noqa: E402
import torch  # noqa: E402
from torch.testing._internal.common_methods_invocations import op_db  # noqa: E402

SEED = 42


class Unspeakable(Exception):
    """A value that only Python has."""


class Tensors:
    """Tensors by their places in a list, each once."""

    def __init__(self):
        self.tensors, self.places = [], {}

    def place(self, tensor):
        if id(tensor) not in self.places:
            self.places[id(tensor)] = len(self.tensors)
            self.tensors.append(tensor)
        return self.places[id(tensor)]

    def save(self, path):
        """Tensors that share memory share it in the file, if they are of one dtype: it can hold no others."""
        kinds, saved = {}, []
        for tensor in self.tensors:
            tensor = tensor.detach()
            if tensor._is_zerotensor():
                tensor = torch.zeros_like(tensor)
            elif tensor.layout is torch.strided and kinds.setdefault(tensor.untyped_storage()._cdata, tensor.dtype) != tensor.dtype:
                tensor = tensor.clone()
            saved.append(tensor)
        torch.save(saved, path)


def number(value):
    if math.isfinite(value):
        return {"float": value}
    return {"float": str(value)}


def spoken(value, tensors):
    """A value in JSON: what JSON does not have is an object whose one key says what it is."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, (numpy.generic, torch.SymInt, torch.SymFloat)):
        return spoken(value.item(), tensors)
    if isinstance(value, int):
        return value if abs(value) < 2**53 else {"int": str(value)}
    if isinstance(value, float):
        return number(value)
    if isinstance(value, complex):
        return {"complex": [number(value.real), number(value.imag)]}
    if isinstance(value, torch.Tensor):
        return {"tensor": tensors.place(value), "requires_grad": value.requires_grad}
    if isinstance(value, (list, tuple)):
        return [spoken(item, tensors) for item in value]
    if isinstance(value, dict):
        return {"dict": {key: spoken(item, tensors) for key, item in value.items()}}
    if isinstance(value, slice):
        return {"slice": [value.start, value.stop, value.step]}
    if value is Ellipsis:
        return {"slice": []}
    for kind in ("dtype", "device", "layout", "memory_format"):
        if isinstance(value, getattr(torch, kind)):
            return {kind: str(value).removeprefix("torch.")}
    raise Unspeakable(f"{type(value).__module__}.{type(value).__qualname__}")


def flat(value):
    """The tensors of a result, in their order."""
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, dict):
        value = value.values()
    return [tensor for item in value for tensor in flat(item)] if hasattr(value, "__iter__") and not isinstance(value, str) else []


def gradients(result, leaves, tensors):
    """What flows back for given gradients of the results, or None where nothing does."""
    outputs = [tensor for tensor in flat(result) if tensor.requires_grad]
    if not outputs or not leaves:
        return None
    torch.manual_seed(SEED)
    given = [torch.randn_like(output, requires_grad=False) for output in outputs]
    found = torch.autograd.grad(outputs, leaves, given, allow_unused=True)
    return {"given": spoken(given, tensors), "found": spoken(found, tensors)}


def samples(index, dtype, inputs_path, outputs_path):
    op = op_db[index]
    dtype = getattr(torch, dtype)
    backward = op.supports_autograd and (dtype.is_floating_point or dtype.is_complex) and dtype in op.supported_backward_dtypes("cpu")
    calls, inputs, outputs = [], Tensors(), Tensors()
    made = []
    torch.manual_seed(SEED)
    for sample in op.sample_inputs("cpu", dtype, requires_grad=backward):
        args = [sample.input, *sample.args]
        try:
            said = {"args": spoken(args, inputs), "kwargs": spoken(sample.kwargs, inputs)["dict"]}
        except Unspeakable as what:
            calls.append({"left_out": f"an argument is a {what}"})
            continue
        calls.append(said)
        # Each once: a tensor may be several arguments.
        leaves = [t for t in dict.fromkeys(flat([args, sample.kwargs])) if t.requires_grad and t.is_leaf]
        made.append((said, args, sample.kwargs, leaves))
    # Before anything is called that may change them.
    inputs.save(inputs_path)
    for said, args, kwargs, leaves in made:
        said["leaves"] = spoken(leaves, inputs)
        torch.manual_seed(SEED)
        try:
            result = op.op(*args, **kwargs)
            said["result"] = spoken(result, outputs)
        except Unspeakable as what:
            said["left_out"] = f"the result is a {what}"
            continue
        except Exception as error:
            said["error"] = f"{type(error).__name__}: {error}"
            continue
        if backward:
            try:
                said["gradients"] = gradients(result, leaves, outputs)
            except Exception as error:
                said["backward_error"] = f"{type(error).__name__}: {error}"
    outputs.save(outputs_path)
    return {"calls": calls}


def operators(dtype):
    wanted = getattr(torch, dtype)
    return {
        "operators": [
            {"index": i, "name": op.name, "variant": op.variant_test_name}
            for i, op in enumerate(op_db)
            if wanted in op.supported_dtypes("cpu")
        ]
    }


def answer(command):
    if "operators" in command:
        return operators(command["operators"])
    return samples(command["samples"], command["dtype"], command["inputs"], command["outputs"])


torch.set_num_threads(1)
for line in sys.stdin:
    try:
        told = answer(json.loads(line))
    except Exception as error:
        told = {"failed": f"{type(error).__name__}: {error}"}
    print(json.dumps(told, allow_nan=False), flush=True)
