"""Values as the parity run hands them over: JSON, and tensors in files beside it."""

import dataclasses
import math
import weakref

import numpy
import torch


class Unencodable(Exception):
    """A value that only Python has."""


def apart(tensor):
    """A copy with memory of its own, which lies there as the tensor does."""
    copy = torch.empty_strided(tensor.size(), tensor.stride(), dtype=tensor.dtype)
    return copy.copy_(tensor)


constructed = weakref.WeakKeyDictionary()
"""The arguments that each module was made with, so that the other side can make it."""


def remembering(cls, *args, **kwargs):
    module = object.__new__(cls)
    constructed[module] = args, kwargs
    return module


torch.nn.Module.__new__ = remembering

FUNCTIONS = {"": torch, "nn.functional.": torch.nn.functional}


def function_name(value):
    """Its name below `torch`, or None."""
    for prefix, namespace in FUNCTIONS.items():
        name = getattr(value, "__name__", None)
        if callable(value) and name and getattr(namespace, name, None) is value:
            return prefix + name
    return None


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
            elif tensor.layout is torch.strided and tensor.device.type == "cpu":
                storage = tensor.untyped_storage()._cdata
                if kinds.setdefault(storage, tensor.dtype) != tensor.dtype:
                    tensor = apart(tensor)
            saved.append(tensor)
        torch.save(saved, path)


def number(value):
    if math.isfinite(value):
        return {"float": value}
    return {"float": str(value)}


def encode(value, tensors):
    """A value in JSON: what JSON does not have is an object whose one key says what it is."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, (numpy.generic, torch.SymInt, torch.SymFloat)):
        return encode(value.item(), tensors)
    if isinstance(value, int):
        return value if abs(value) < 2**53 else {"int": str(value)}
    if isinstance(value, float):
        return number(value)
    if isinstance(value, complex):
        return {"complex": [number(value.real), number(value.imag)]}
    if isinstance(value, torch.Tensor):
        return {"tensor": tensors.place(value), "requires_grad": value.requires_grad}
    if isinstance(value, torch.nn.utils.rnn.PackedSequence):
        return {"packed": [encode(item, tensors) for item in value]}
    if isinstance(value, tuple) and type(value) is tuple:
        return {"tuple": [encode(item, tensors) for item in value]}
    if isinstance(value, (list, tuple, torch.Size)):
        return [encode(item, tensors) for item in value]
    if isinstance(value, dict):
        return {"dict": {key: encode(item, tensors) for key, item in value.items()}}
    if type(value) is torch.nn.PairwiseDistance:
        return {"distance": [value.norm, value.eps, value.keepdim]}
    if isinstance(value, torch.nn.Module):
        args, kwargs = constructed[value]
        state = [list(item) for item in value.state_dict().items()]
        return {"module": encode([type(value).__name__, list(args), kwargs, state], tensors)}
    if function_name(value):
        return {"function": function_name(value)}
    if dataclasses.is_dataclass(value):
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return encode(fields, tensors)
    if isinstance(value, slice):
        return {"slice": [value.start, value.stop, value.step]}
    if value is Ellipsis:
        return {"slice": []}
    for kind in ("dtype", "device", "layout", "memory_format"):
        if isinstance(value, getattr(torch, kind)):
            return {kind: str(value).removeprefix("torch.")}
    raise Unencodable(f"{type(value).__module__}.{type(value).__qualname__}")


def flat(value):
    """The tensors of a result, in their order."""
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, dict):
        value = value.values()
    if isinstance(value, str) or not hasattr(value, "__iter__"):
        return []
    return [tensor for item in value for tensor in flat(item)]


def bits(tensor):
    whole = tensor.detach().resolve_conj().resolve_neg().clone(memory_format=torch.contiguous_format)
    return whole.view(-1).view(torch.uint8)


def same(a, b):
    """Whether two results are equal to the last bit, and lie in memory in the same manner."""
    if isinstance(a, torch.Tensor) and isinstance(b, torch.Tensor):
        if (a.dtype, a.shape, a.layout, a.requires_grad) != (b.dtype, b.shape, b.layout, b.requires_grad):
            return False
        if a.layout is not torch.strided:
            return same(a.to_dense(), b.to_dense())
        return a.stride() == b.stride() and torch.equal(bits(a), bits(b))
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and a == b
