"""Tells the public names of PyTorch's namespaces and classes.

The argument is a file with a JSON array of their paths; the answer is one JSON object, `{"torch.nn": ["BCELoss", …], …}`.

A name is public if the namespace's `__all__` has it. Of a namespace without that list, and of `torch` besides, it is
every value that begins with no underscore and was made by PyTorch, not imported from elsewhere. Modules are public if
they are namespaces that the array names. Of a class all members are that no other class of the
array has it inherit.
"""

import importlib
import inspect
import json
import sys
import warnings

warnings.filterwarnings("ignore")

import torch  # noqa: E402


def made_here(value):
    """Whether PyTorch made a value: `Optional` and `partial` are others'."""
    return (getattr(value, "__module__", None) or type(value).__module__).startswith("torch")


def qualified(cls):
    """The path of a class as the array has it."""
    return next((path for path in asked if path.endswith(f".{cls.__name__}") and namespace_of(path) is cls), None)


def switches(namespace):
    """The settings of a module whose class has them as properties, as those of torch.backends do."""
    return [name for name, value in vars(type(namespace)).items() if type(value).__name__ == "ContextProp"]


def is_public(path, name, value, paths):
    """Whether a name that was found is one: `__all__` may have names that do not exist."""
    if name.startswith("_") or value is None:
        return False
    return not inspect.ismodule(value) or f"{path}.{name}" in paths


def names(path, namespace, paths):
    """The public names of a module or of a class."""
    if inspect.isclass(namespace):
        base = next((base for base in namespace.__mro__[1:] if qualified(base) in paths), object)
        return [name for name in dir(namespace) if not name.startswith("_") and name not in dir(base)]
    listed = getattr(namespace, "__all__", None)
    found = set(listed or []) | set(switches(namespace))
    if listed is None or namespace is torch:
        found |= {name for name in dir(namespace) if made_here(getattr(namespace, name))}
    return [name for name in found if is_public(path, name, getattr(namespace, name, None), paths)]


def namespace_of(path):
    """The module or class of a path."""
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module), name) if name[0].isupper() else importlib.import_module(path)


with open(sys.argv[1]) as file:
    asked = json.load(file)
print(json.dumps({path: sorted(names(path, namespace_of(path), asked)) for path in asked}))
