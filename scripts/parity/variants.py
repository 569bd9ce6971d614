"""The variants of an operator: as a method, in place, with `out`, and under PyTorch's other names for it."""

import torch


def in_place_variant(op, name, function):
    """In place on a copy, which carries its gradients back to what it was made of."""

    def call(args, kwargs, result):
        return function(args[0].clone(), *args[1:], **kwargs)

    # torch.nn.functional has no in-place functions but a keyword.
    keyword = op.name.startswith("nn.functional.")
    return {"variant": "in place", "name": op.name if keyword else f"{name}_", "keyword": keyword}, call


def method_variant(name, function):
    return {"variant": "method", "name": name}, lambda args, kwargs, result: function(*args, **kwargs)


def out_variant(op):
    def call(args, kwargs, result):
        out = torch.zeros_like(result) if isinstance(result, torch.Tensor) else tuple(map(torch.zeros_like, result))
        with torch.no_grad():
            return op.op(*args, **kwargs, out=out)

    return {"variant": "out", "name": op.name}, call


def variants(op):
    """What tells the other side how to call, and the call itself, for each variant that the operator has.

    A call takes the function's result besides the arguments, which `out` is made after."""
    name = op.name.split(".")[-1]
    found = []
    if op.method_variant is not None and not op.name.startswith("__"):
        found.append(method_variant(name, op.method_variant))
    if op.inplace_variant is not None and not name.endswith("_"):
        found.append(in_place_variant(op, name, op.inplace_variant))
    if op.supports_out:
        found.append(out_variant(op))
    for alias in op.aliases:
        last = alias.name.split(".")[-1]
        function, method, in_place = alias.op, alias.method_variant, alias.inplace_variant
        if function is not None:
            found.append(({"variant": "alias", "name": alias.name}, lambda args, kwargs, result, f=function: f(*args, **kwargs)))
        if method is not None:
            found.append(method_variant(last, method))
        if in_place is not None:
            found.append(in_place_variant(op, last, in_place))
    return found
