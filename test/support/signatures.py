"""Prints the parameters of functions and classes: a JSON object from dotted name to parameters.

Reads a JSON array of names ("torch.nn.Linear") from standard input. A name that does not exist gives
null; one whose parameters Python does not tell (it is written in C++, without a signature at the
beginning of its documentation) gives false.
"""

import importlib
import inspect
import json
import math
import re
import sys
import typing


def find(name):
    """The object of a dotted name, whose first parts are a module's."""
    parts = name.split(".")
    for count in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:count]))
        except ImportError:
            continue
        for part in parts[count:]:
            found = inspect.getattr_static(found, part, None) if inspect.isclass(found) else getattr(found, part, None)
            if isinstance(found, (classmethod, staticmethod)):
                found = found.__func__
        return found
    return None


def plain(value):
    """A default as JSON has it."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if callable(value) and hasattr(value, "__name__"):
        return f"<{value.__name__}>"
    return str(value)


def documented(found):
    """The signature with which the documentation of a function in C++ begins, or None."""
    name = getattr(found, "__name__", "")
    line = re.match(rf"\s*{re.escape(name)}\(([^)]*)\)\s*->", getattr(found, "__doc__", None) or "")
    if not name or line is None:
        return None
    scope = {}
    try:
        exec(f"def documented({line[1]}): pass", scope)
    except (SyntaxError, NameError):
        return None
    return inspect.signature(scope["documented"])


def takes_nothing(found):
    """Whether a class has the constructor of all modules, which refuses any argument."""
    import torch

    return inspect.isclass(found) and found.__init__ is torch.nn.Module.__init__


def overloaded(found, signature):
    """The first of the overloads of a function or constructor that only passes its arguments on."""
    kinds = [parameter.kind for parameter in signature.parameters.values()]
    if inspect.Parameter.VAR_POSITIONAL not in kinds:
        return signature
    for overload in typing.get_overloads(found.__init__ if inspect.isclass(found) else found):
        told = inspect.signature(overload)
        if all(parameter.default is not ... for parameter in told.parameters.values()):
            return told
    return signature


def parameters(name):
    found = find(name)
    if found is None:
        return None
    if takes_nothing(found):
        return []
    try:
        signature = overloaded(found, inspect.signature(found))
    except (ValueError, TypeError):
        signature = documented(found)
    if signature is None:
        return False
    result = []
    for parameter in signature.parameters.values():
        if parameter.name in ("self", "cls") and not result:
            continue
        described = {"name": parameter.name, "keyword_only": parameter.kind == parameter.KEYWORD_ONLY}
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            described["name"] = ("*" if parameter.kind == parameter.VAR_POSITIONAL else "**") + parameter.name
        elif parameter.default is not parameter.empty:
            described["default"] = plain(parameter.default)
        result.append(described)
    return result


if __name__ == "__main__":
    json.dump({name: parameters(name) for name in json.load(sys.stdin)}, sys.stdout)
